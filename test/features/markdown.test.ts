import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bold, escaped, placeLink, quoteMarkdown } from '../../server/features/markdown.ts'
import { quoteOf, oneLine } from '../../server/features/quote.ts'
import { smallLibrary, uriOf, find } from '../support/small-library.ts'

test('text from an article shows as itself', () => {
  const rows = {
    'plain words, 3.5 (three) - done.': 'plain words, 3.5 (three) - done.',
    '[run](command:workbench.action.quit)': '\\[run\\](command:workbench.action.quit)',
    '![x](https://example.org/x.png)': '\\!\\[x\\](https\\://example.org/x.png)',
    '<img src=x onerror=y>': '\\<img src=x onerror=y\\>',
    '<command:foo>': '\\<command:foo\\>',
    'a | b': 'a \\| b',
    '`code` *em* _em_ ~~no~~ $(icon) &amp; \\': '\\`code\\` \\*em\\* \\_em\\_ \\~\\~no\\~\\~ \\$(icon) \\&amp; \\\\',
    'www.example.org mail@example.org': 'www\\.example.org mail\\@example.org',
    '# heading': '\\# heading', '- item': '\\- item', '+ item': '\\+ item', '=== ': '\\=== ', '1. first': '1\\. first', '12) twelfth': '12\\) twelfth',
    'two\nlines\r\n\r\nand\u2028more': 'two lines and more',
    'a\u202eb\u0000c': 'abc',
    'हिन्दी “उद्धरण”': 'हिन्दी “उद्धरण”',
  }
  assert.deepEqual(Object.fromEntries(Object.keys(rows).map((text) => [text, escaped(text)])), rows)
  assert.equal(bold('  '), '')
  assert.equal(oneLine('\ud83d lone'), '\ufffd lone')
})

test('a link to a place counts from 1 and cannot break out', () => {
  const library = smallLibrary({ 'a [x](y).txt': 'first\nsecond [line|date 2024]' })
  const article = library.articles.get(uriOf('a [x](y).txt'))!
  assert.equal(placeLink(article.name, article, article.analysis.mentions[0]!.start), '[a \\[x\\](y).txt](<file:///story/a%20[x](y).txt#L2,8>)')
  assert.equal(placeLink('x', { ...article, uri: 'command:a>b' }, 0), '[x](<#L1,1>)')
})

test('a quote keeps to its paragraph, is cut between words, and marks what is quoted', () => {
  const library = smallLibrary({ 'a.txt': 'Before it.\nThe ferry that left the old harbour at dawn carried [41 people|figure 41 person] and one dog to the far island of Kelm.\nAfter it.' })
  const { analysis } = library.articles.get(uriOf('a.txt'))!
  const quote = quoteOf(analysis, find(library, 'a.txt', '41 people'), 24)
  assert.deepEqual(quote, { before: '…at dawn carried ', exact: '41 people', after: ' and one dog to the far…' })
  assert.equal(quoteMarkdown(quote), '“…at dawn carried **41 people** and one dog to the far…”')
})

test('writing without spaces is not cut within a character', () => {
  const library = smallLibrary({ 'a.txt': '😀'.repeat(40) + '[41|figure 41]' + '😀'.repeat(40) })
  const { analysis } = library.articles.get(uriOf('a.txt'))!
  assert.deepEqual(quoteOf(analysis, find(library, 'a.txt', '41'), 5), { before: '…😀😀', exact: '41', after: '😀😀…' })
})
