import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byGuidelines } from '../../scripts/people/by-guidelines.ts'
import { contracted } from '../../scripts/people/portuguese.ts'
import { buildEngine } from '../../server/core/lexicon/engine.ts'
import { PACKS } from '../../server/locales/index.ts'

const engine = buildEngine(PACKS)

/** The names between brackets, as a set would mark them. */
function marked(text: string): { readonly text: string; readonly people: readonly (readonly [number, number])[] } {
  const people: (readonly [number, number])[] = []
  let plain = ''
  for (const [i, piece] of text.split(/[[\]]/).entries()) {
    if (i % 2 === 1) people.push([plain.length, plain.length + piece.length])
    plain += piece
  }
  return { text: plain, people }
}

function namesOf(set: string, text: string): readonly string[] {
  const example = byGuidelines(set, marked(text), engine)
  return example.people.map((span) => example.text.slice(...span))
}

test('a set\'s names are measured without the titles and marks that it has inside', () => {
  assert.deepEqual(namesOf('hi.hiner', 'कल [श्रीमती मीना शर्मा] और [.राठौड़] मिले।'), ['मीना शर्मा', 'राठौड़'])
  assert.deepEqual(namesOf('hi.il-ner', '[डॉ. कमल जी] ने कहा।'), ['कमल'])
  assert.deepEqual(namesOf('bn.rifat', 'তিনি [‘কামাল] ও [এ. করিম] নামে পরিচিত।'), ['কামাল', 'এ. করিম'])
  assert.deepEqual(namesOf('ur.il-ner', '[ڈاکٹر سلیم] آئے۔'), ['سلیم'])
})

test('a title that is all of a name stays, and so does one in a set that has them outside', () => {
  assert.deepEqual(namesOf('hi.hiner', '[गुरु] आए।'), ['गुरु'])
  assert.deepEqual(namesOf('en.uner', 'It was [Major Tom].'), ['Major Tom'])
})

test('parts of one name that a set begins anew are one; two people with a case ending between them, or a comma, stay two', () => {
  assert.deepEqual(namesOf('hi.hiner', '[वीणा] [कपूर] आईं।'), ['वीणा कपूर'])
  assert.deepEqual(namesOf('hi.hiner', '[वीणा], [मीरा] आईं।'), ['वीणा', 'मीरा'])
  assert.deepEqual(namesOf('bn.rifat', '[কামালকে] [সেলিম] ডাকেন।'), ['কামালকে', 'সেলিম'])
  assert.deepEqual(namesOf('hr.uner', '[Bugarin] [Ivan Petkov] je došao.'), ['Bugarin', 'Ivan Petkov'])
})

test('Portuguese that was taken apart is put together again, and names keep their places', () => {
  const { text, people } = contracted(marked('Em a praça, [Rui de a Costa] falou a o povo de este bairro com [Ana].'))
  assert.equal(text, 'Na praça, Rui da Costa falou ao povo deste bairro com Ana.')
  assert.deepEqual(people.map((span) => text.slice(...span)), ['Rui da Costa', 'Ana'])
  assert.deepEqual(contracted(marked('O médico e a enfermeira [Eva]')).text, 'O médico e a enfermeira Eva')
})
