import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyze } from '../../server/core/analyze.ts'
import { ANALYSED_LENGTH, makeArticle, NO_HUMAN } from '../../server/library/article.ts'
import { decodeArticle } from '../../server/library/decode.ts'
import { articleFilter } from '../../server/library/globs.ts'
import { DEFAULT_SETTINGS } from '../../server/library/settings.ts'
import { engine } from '../support/check.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
function strict(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}
function decoded(bytes: Uint8Array | string) {
  return decodeArticle({ kind: 'bytes', bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes }, strict)
}

test('bytes are a text, or say why they are none', () => {
  assert.deepEqual(decoded(''), { text: '' })
  assert.deepEqual(decoded('नमस्ते\r\n'), { text: 'नमस्ते\r\n' })
  assert.deepEqual(decoded('\uFEFFa'), { text: 'a' })
  assert.deepEqual(decoded('\uFEFF\uFEFFa'), { text: '\uFEFFa' })
  assert.deepEqual(decoded('tab\tfeed\f escape\u001b[0m'), { text: 'tab\tfeed\f escape\u001b[0m' })
  assert.deepEqual(decoded(Uint8Array.of(0x61, 0xe9, 0x62)), { text: '', trouble: { kind: 'not-utf8' } })
  // A surrogate that was encoded by itself, and an overlong slash.
  assert.deepEqual(decoded(Uint8Array.of(0xed, 0xa0, 0x80)), { text: '', trouble: { kind: 'not-utf8' } })
  assert.deepEqual(decoded(Uint8Array.of(0xc0, 0xaf)), { text: '', trouble: { kind: 'not-utf8' } })
  assert.deepEqual(decoded(Uint8Array.of(0xff, 0xfe, 0x61, 0)), { text: '', trouble: { kind: 'not-utf8' } })
  assert.deepEqual(decoded('a\u0000b'), { text: '', trouble: { kind: 'binary' } })
  assert.deepEqual(decoded('\u0001\u0002ab'.repeat(20)), { text: '', trouble: { kind: 'binary' } })
  assert.deepEqual(decodeArticle({ kind: 'too-large', uri: 'u', bytes: 9, limit: 5 }, strict), { text: '', trouble: { kind: 'too-large', bytes: 9, limit: 5 } })
  assert.deepEqual(decodeArticle({ kind: 'failed', uri: 'u', detail: 'EACCES' }, strict), { text: '', trouble: { kind: 'unreadable', detail: 'EACCES' } })
})

test('a very long text is analysed as far as it goes, and keeps all its text and lines', () => {
  const text = `On 2 June 2025 the bridge fell.\n${'\n'.repeat(ANALYSED_LENGTH)}On 3 June 2025 it rained.`
  const article = makeArticle({ uri: 'u', name: 'n', text, human: NO_HUMAN }, engine())
  assert.deepEqual(article.trouble, { kind: 'cut-short', analysed: ANALYSED_LENGTH, length: text.length })
  assert.equal(article.analysis.text.length, text.length)
  assert.equal(article.lines.starts.length, ANALYSED_LENGTH + 2)
  assert.deepEqual(article.analysis.mentions.filter(({ kind }) => kind === 'date').map(({ start, end }) => text.slice(start, end)), ['2 June 2025'])
})

test('the cut never falls within a character', () => {
  const text = '😀'.repeat(ANALYSED_LENGTH / 2 + 1).slice(1)
  const { trouble } = makeArticle({ uri: 'u', name: 'n', text, human: NO_HUMAN }, engine())
  assert.equal(trouble?.kind === 'cut-short' && text.charCodeAt(trouble.analysed - 1) >= 0xdc00, true)
})

test('an ordinary text is analysed as it is; its tokens are not kept', () => {
  const text = 'On 2 June 2025 the bridge fell.'
  const analysis = analyze(text, engine())
  assert.deepEqual(makeArticle({ uri: 'u', name: 'n', text, human: NO_HUMAN }, engine()).analysis, { ...analysis, document: { ...analysis.document, tokens: [] } })
})

test('globs tell articles from other files', () => {
  const { wanted, pruned } = articleFilter(DEFAULT_SETTINGS.include, DEFAULT_SETTINGS.exclude)
  for (const path of ['a.txt', 'sub/b.md', 'x/y/z.article', '.hidden/c.txt', 'ગુજરાતી/સમાચાર.txt', 'with space/[a].txt']) assert.equal(wanted(path), true, path)
  for (const path of ['a.jpg', 'node_modules/a.txt', 'x/node_modules/y/a.txt', '.git/a.txt', 'README.md', 'x/README.md', 'a.txt.annotations.jsonld', 'a.annotations.jsonld', 'txt']) assert.equal(wanted(path), false, path)
  for (const folder of ['node_modules', 'x/node_modules', '.git', 'x/.vscode']) assert.equal(pruned(folder), true, folder)
  for (const folder of ['x', 'node_modules_not', 'stories/2024']) assert.equal(pruned(folder), false, folder)
})

test('patterns without a slash count in every folder, and odd ones harm nothing', () => {
  const { wanted } = articleFilter(['*.text', 'only/here.txt'], ['draft*', '{'])
  assert.deepEqual(['a.text', 'x/a.text', 'only/here.txt', 'x/only/here.txt', 'here.txt', 'x/draft.text'].map(wanted), [true, true, true, false, false, false])
  assert.equal(articleFilter([], []).wanted('a.txt'), false)
  assert.equal(articleFilter(['[', '!(', '***', '**/*.{txt'], ['(']).wanted('b.md'), true)
})
