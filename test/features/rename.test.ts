import assert from 'node:assert/strict'
import { test } from 'node:test'
import { completion } from '../../server/features/completion.ts'
import { rename, renameStart } from '../../server/features/rename.ts'
import { find, smallLibrary, uriOf, wordsOf } from '../support/small-library.ts'

const library = smallLibrary({
  'a.txt': '[Ilves|person m] said that [Mara Ilves|person m] (मारा, [इल्वेस|person m]) is not [Tom Ilves|person t]; [Ilveson|person m] neither. Mara Ilv x mar Zzz',
  'b.txt': 'Mara [Ilves|person m]',
})

test('rename: one spelling of one person in one language and article', () => {
  assert.deepEqual(renameStart(library, uriOf('a.txt'), 2), { start: 0, end: 5, placeholder: 'Ilves' })
  const renamed = rename(library, uriOf('a.txt'), 2, ' Ilvess ')
  assert.ok(renamed.kind === 'edits')
  assert.deepEqual(wordsOf(library, renamed.edits), ['a.txt: Ilves', 'a.txt: Ilves'])
  assert.deepEqual(renamed.edits.map(({ start, newText }) => [start, newText]), [[0, 'Ilvess'], [find(library, 'a.txt', 'Mara Ilves').start + 5, 'Ilvess']])
})

test('rename refuses in words', () => {
  assert.equal(renameStart(library, uriOf('a.txt'), 8), undefined)
  assert.deepEqual(rename(library, uriOf('a.txt'), 8, 'x'), { kind: 'refused', message: 'There is no person’s name here.' })
  assert.deepEqual(rename(library, uriOf('a.txt'), 2, ' 1 '), { kind: 'refused', message: 'A name needs at least one letter.' })
  assert.deepEqual(rename(library, uriOf('a.txt'), 2, 'a\nb'), { kind: 'refused', message: 'A name can’t contain a line break.' })
})

test('completion offers known people by the beginning of any word of the name, from three letters on', () => {
  const offered = (words: string) => completion(library, uriOf('a.txt'), find(library, 'a.txt', words).end)
  assert.deepEqual(offered('Mara Ilv').map(({ newText, replace }) => [newText, ...wordsOf(library, [replace], 'a.txt')]), [['Mara Ilves', 'Mara Ilv'], ['Tom Ilves', 'Ilv']])
  assert.deepEqual(offered('x mar').map(({ label, detail, filter }) => [label, detail, filter]), [['Mara Ilves', 'in 2 articles of this folder', 'Mara Ilves']])
  assert.deepEqual([...offered('x ma'), ...offered('x mar Zzz')], [])
})

test('with nothing typed all people are offered, those in the article\'s script first', () => {
  const people = smallLibrary({ 'a.txt': '[Mara Ilves|person m] ', 'b.txt': '[મારા ઇલ્વેસ|person m] [તોમ|person t] ' })
  const offered = (name: string) => completion(people, uriOf(name), people.articles.get(uriOf(name))?.analysis.text.length ?? 0).map(({ label }) => label)
  assert.deepEqual(offered('a.txt'), ['Mara Ilves', 'મારા ઇલ્વેસ', 'તોમ'])
  assert.deepEqual(offered('b.txt'), ['મારા ઇલ્વેસ', 'તોમ', 'Mara Ilves'])
})
