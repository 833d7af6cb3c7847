import assert from 'node:assert/strict'
import { test } from 'node:test'
import { completion } from '../../server/features/completion.ts'
import { rename, renameStart } from '../../server/features/rename.ts'
import { find, smallLibrary, uriOf, wordsOf } from '../support/small-library.ts'

const library = smallLibrary({
  'a.txt': '[Ilves|person m] said that [Mara Ilves|person m] (मारा, [इल्वेस|person m]) is not [Tom Ilves|person t]; [Ilveson|person m] neither. Mara Ilv x mar Zzz',
  'b.txt': '[MARA ILVES|person m] leaves. [Ms Ilves|person m], [Mara|person m] and [Mara Ilves-Kask|person m], not [T. Ilves|person t].',
  'source/c.txt': 'Mara [Ilves|person m]',
})
const inFolder = (uri: string): boolean => !uri.includes('/source/')

/** Each edit as "file: words → new words". */
function edits(name: string, words: string, newName: string): readonly string[] {
  const view = rename(library, uriOf(name), find(library, name, words).start, newName, inFolder)
  assert.ok(view.kind === 'edits', JSON.stringify(view))
  return wordsOf(library, view.edits).map((one, i) => `${one} → ${view.edits[i]?.newText}`)
}

test('rename: one person in one language, over all articles that can be written to', () => {
  assert.deepEqual(renameStart(library, uriOf('a.txt'), 2), { start: 0, end: 5, placeholder: 'Ilves' })
  assert.deepEqual(edits('a.txt', 'Ilves', ' Ilvess '), ['a.txt: Ilves → Ilvess', 'a.txt: Ilves → Ilvess', 'b.txt: ILVES → ILVESS', 'b.txt: Ilves → Ilvess', 'b.txt: Ilves → Ilvess'])
  assert.deepEqual(edits('a.txt', 'इल्वेस', 'इल्वस'), ['a.txt: इल्वेस → इल्वस'])
})

test('rename goes part by part: a surname or a first name alone follows the full name', () => {
  assert.deepEqual(edits('a.txt', 'Mara Ilves', 'Maara Ilvess'), [
    'a.txt: Ilves → Ilvess', 'a.txt: Mara Ilves → Maara Ilvess', 'b.txt: MARA ILVES → MAARA ILVESS', 'b.txt: Ilves → Ilvess', 'b.txt: Mara → Maara', 'b.txt: Mara Ilves → Maara Ilvess',
  ])
  // What both names share stays, and a part that got a second word has it wherever it stands.
  assert.deepEqual(edits('a.txt', 'Mara Ilves', 'Mara von Ilm'), ['a.txt: Ilves → von Ilm', 'a.txt: Mara Ilves → Mara von Ilm', 'b.txt: MARA ILVES → MARA VON ILM', 'b.txt: Ilves → von Ilm', 'b.txt: Mara Ilves → Mara von Ilm'])
  // Words that come in or change places say nothing of a part alone.
  for (const name of ['Mara Liis Ilves', 'Ilves Mara']) assert.deepEqual(edits('a.txt', 'Mara Ilves', name), [`a.txt: Mara Ilves → ${name}`, `b.txt: MARA ILVES → ${name.toUpperCase()}`, `b.txt: Mara Ilves → ${name}`])
})

test('a surname renamed to a full name brings no word that stands there already', () => {
  assert.deepEqual(edits('a.txt', 'Ilves', 'Mara Kask'), ['a.txt: Ilves → Mara Kask', 'a.txt: Mara Ilves → Mara Kask', 'b.txt: MARA ILVES → MARA KASK', 'b.txt: Ilves → Mara Kask', 'b.txt: Mara Ilves → Mara Kask'])
})

test('rename refuses in words', () => {
  const refusal = (name: string, offset: number, newName: string) => rename(library, uriOf(name), offset, newName, inFolder)
  assert.equal(renameStart(library, uriOf('a.txt'), 8), undefined)
  assert.deepEqual(refusal('a.txt', 8, 'x'), { kind: 'refused', message: 'There is no person’s name here.' })
  assert.deepEqual(refusal('a.txt', 2, ' 1 '), { kind: 'refused', message: 'A name needs at least one letter.' })
  assert.deepEqual(refusal('a.txt', 2, 'a\nb'), { kind: 'refused', message: 'A name can’t contain a line break.' })
  assert.deepEqual(refusal('source/c.txt', 6, 'x'), { kind: 'refused', message: 'This article belongs to a source folder, in which nothing is written.' })
})

test('completion offers known people by the beginning of any word of the name, from three letters on', () => {
  const offered = (words: string) => completion(library, uriOf('a.txt'), find(library, 'a.txt', words).end)
  assert.deepEqual(offered('Mara Ilv').map(({ newText, replace }) => [newText, ...wordsOf(library, [replace], 'a.txt')]), [['Mara Ilves', 'Mara Ilv'], ['Tom Ilves', 'Ilv']])
  assert.deepEqual(offered('x mar').map(({ label, detail, filter }) => [label, detail, filter]), [['Mara Ilves', 'in 3 articles of this folder', 'Mara Ilves']])
  assert.deepEqual([...offered('x ma'), ...offered('x mar Zzz')], [])
})

test('with nothing typed all people are offered, those in the article\'s script first', () => {
  const people = smallLibrary({ 'a.txt': '[Mara Ilves|person m] ', 'b.txt': '[મારા ઇલ્વેસ|person m] [તોમ|person t] ' })
  const offered = (name: string) => completion(people, uriOf(name), people.articles.get(uriOf(name))?.analysis.text.length ?? 0).map(({ label }) => label)
  assert.deepEqual(offered('a.txt'), ['Mara Ilves', 'મારા ઇલ્વેસ', 'તોમ'])
  assert.deepEqual(offered('b.txt'), ['મારા ઇલ્વેસ', 'તોમ', 'Mara Ilves'])
})
