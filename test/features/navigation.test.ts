import assert from 'node:assert/strict'
import { test } from 'node:test'
import { definition } from '../../server/features/definition.ts'
import { highlight } from '../../server/features/highlight.ts'
import { references } from '../../server/features/references.ts'
import { documentSymbols } from '../../server/features/symbols.ts'
import type { SymbolView } from '../../server/features/views.ts'
import { workspaceSymbols } from '../../server/features/workspace-symbols.ts'
import { find, smallLibrary, uriOf, wordsOf } from '../support/small-library.ts'

const library = smallLibrary({
  'a.txt': { text: '[Ilves|person m] said. [Mara Ilves|person m] saw [41 boats|figure 41 boat], then [Ilves|person m] saw [41 boats|figure 41 boat] on [2 June|date 2025-06-02].', roles: { m: ['governor'] } },
  'b.txt': 'गवर्नर [मारा इल्वेस|person m] ने [41 नाव|figure 41 boat], [41 नाव|figure 41 boat]',
  'c.txt': '[47 boats|figure 47 boat]',
}, [['a.txt#2', 'b.txt#1', 'agrees', 0.9], ['a.txt#2', 'b.txt#2', 'agrees', 0.8], ['a.txt#2', 'c.txt#0', 'differs', 0.7]])
const at = (words: string, nth = 0) => find(library, 'a.txt', words, nth).start

test('definition: matches of a fact; first full mention of a person, from there the other articles', () => {
  assert.deepEqual(wordsOf(library, definition(library, uriOf('a.txt'), at('41'))?.targets ?? []), ['b.txt: 41 नाव', 'c.txt: 47 boats'])
  assert.deepEqual(definition(library, uriOf('a.txt'), 0), { origin: { start: 0, end: 5 }, targets: [{ uri: uriOf('a.txt'), ...find(library, 'a.txt', 'Mara Ilves') }] })
  assert.deepEqual(wordsOf(library, definition(library, uriOf('a.txt'), at('Mara'))?.targets ?? []), ['b.txt: मारा इल्वेस'])
  assert.equal(definition(library, uriOf('a.txt'), at('said') + 1), undefined)
})

test('references: every mention over all articles, with or without the one asked about', () => {
  assert.deepEqual(wordsOf(library, references(library, uriOf('a.txt'), 0, 'with-declaration')), ['a.txt: Ilves', 'a.txt: Mara Ilves', 'a.txt: Ilves', 'b.txt: मारा इल्वेस'])
  assert.deepEqual(wordsOf(library, references(library, uriOf('a.txt'), 0, 'without-declaration')), ['a.txt: Mara Ilves', 'a.txt: Ilves', 'b.txt: मारा इल्वेस'])
  assert.deepEqual(wordsOf(library, references(library, uriOf('a.txt'), at('41'), 'with-declaration')), ['a.txt: 41 boats', 'b.txt: 41 नाव', 'b.txt: 41 नाव', 'c.txt: 47 boats'])
  assert.deepEqual(references(library, uriOf('a.txt'), at('said') + 1, 'with-declaration'), [])
})

test('highlight: the same person or value, in this article', () => {
  assert.deepEqual(wordsOf(library, highlight(library, uriOf('a.txt'), 0), 'a.txt'), ['Ilves', 'Mara Ilves', 'Ilves'])
  assert.deepEqual(wordsOf(library, highlight(library, uriOf('a.txt'), at('41')), 'a.txt'), ['41 boats', '41 boats'])
  assert.deepEqual(wordsOf(library, highlight(library, uriOf('a.txt'), at('2 June')), 'a.txt'), ['2 June'])
})

test('symbols: people with their mentions, figures, dates; a selection lies within its symbol', () => {
  const symbols = documentSymbols(library, uriOf('a.txt'))
  const outline = (views: readonly SymbolView[], depth = 0): readonly string[] => views.flatMap(({ name, detail, children }) => [`${'  '.repeat(depth)}${name} | ${detail}`, ...outline(children, depth + 1)])
  assert.deepEqual(outline(symbols), [
    'People | 1', '  Mara Ilves | 3 mentions · governor', '    Ilves | Ilves said. Mara Ilves saw 41…', '    Mara Ilves | Ilves said. Mara Ilves saw 41 boats, then…', '    Ilves | …saw 41 boats, then Ilves saw 41 boats on 2 June.',
    'Figures | 2', '  41 boats | 41 boats · 1 source agrees · 1 differs', '  41 boats | 41 boats',
    'Dates | 1', '  2 June 2025 | 2 June',
  ])
  const contained = ({ start, end, selection, children }: SymbolView): boolean => start <= selection.start && selection.end <= end && children.every(contained)
  assert.ok(symbols.every(contained))
  assert.deepEqual(documentSymbols(smallLibrary({ 'a.txt': 'nothing' }), uriOf('a.txt')), [])
})

test('workspace symbols: a person by any spelling or sound, figures by words or reading', () => {
  const found = (query: string) => workspaceSymbols(library, query).map(({ name, container }) => `${container}: ${name}`)
  assert.deepEqual(found('mara'), ['a.txt: Mara Ilves', 'b.txt: मारा इल्वेस'])
  assert.deepEqual(found('इल्वेस'), ['a.txt: Mara Ilves', 'b.txt: मारा इल्वेस'])
  assert.deepEqual(found('47 boat'), ['c.txt: 47 boats (47 boats)'])
  assert.deepEqual(found('nobody'), [])
  assert.deepEqual(found(''), ['a.txt: Mara Ilves', 'b.txt: मारा इल्वेस'])
})
