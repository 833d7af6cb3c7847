import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BRAT } from '../../server/core/formats/brat.ts'
import { CSV } from '../../server/core/formats/csv.ts'
import { importDocument } from '../../server/core/formats/import-document.ts'
import { WEB_ANNOTATION } from '../../server/core/formats/web-annotation.ts'
import { humanLayer } from '../../server/core/anchor/human-layer.ts'
import { act } from '../../server/core/sidecar/acts.ts'
import { encode } from '../../server/core/sidecar/encode.ts'
import { assertValid, context, placeOf, untouched } from '../support/sidecars.ts'

const TEXT = '\ufeffAsha Velkar saw 41 people 😀\r\non 2 June.\r\n'

test('tags become annotations of a human, in one act that can be taken back; a second time changes nothing', () => {
  const before = untouched(TEXT)
  const [document] = BRAT.read!('T1\tPerson 0 11\tAsha Velkar\nN1\tReference T1 x:y\tAsha V. Velkar\nT2\tFigure 16 25\t41 people\n#2\tAnnotatorNotes T2\t> 40 person\nT3\tDate 31 37\t2 June\n').documents
  const done = importDocument(before, document!, context('Asha'))
  assert.deepEqual([done.added, done.known, done.leftOut], [3, 0, []])
  assertValid(done.after.page)
  const { tags } = humanLayer(done.after)
  assert.deepEqual(tags.map((tag) => [TEXT.slice(tag.start, tag.end), tag.kind, tag.act === 'tag' ? tag.reading?.name ?? tag.reading?.value : '']), [['Asha Velkar', 'person', 'Asha V. Velkar'], ['41 people', 'figure', 40], ['2 June', 'date', undefined]])
  const again = importDocument(done.after, document!, context('Asha'))
  assert.deepEqual([again.after === done.after, again.added, again.known], [true, 0, 3])
  assert.equal(humanLayer(act(done.after, done.undo, context('Asha')).after).tags.length, 0)
})

test('nothing human is lost: a tag in the way stays, one of another annotator stands beside it', () => {
  const span = placeOf(TEXT, '41 people')
  const before = act(untouched(TEXT), { act: 'tag', spans: [span], kind: 'figure', reading: { value: 41, modifier: '=', unit: 'person' } }, context('Asha')).after
  const [document] = CSV.read!(`kind,start,end,text,value\nfigure,${span.start},${span.end - 3},41 peo,42\n`).documents
  const asha = importDocument(before, document!, { ...context('Asha'), newId: () => 'x' })
  assert.deepEqual([asha.after === before, asha.added, asha.leftOut.length], [true, 0, 1])
  const ben = importDocument(before, document!, { ...context('Ben'), newId: () => '00000000-0000-4000-8000-999999999999' })
  assert.equal(ben.added, 1)
  for (const { raw } of before.page.items) assert.ok(ben.after.page.items.some((item) => JSON.stringify(item.raw) === JSON.stringify(raw)))
})

test('another sidecar: annotations come with their ids and unknown members; one that is there already and says otherwise is told', () => {
  const span = placeOf(TEXT, '2 June')
  const theirs = act(untouched(TEXT), { act: 'tag', spans: [span], kind: 'date' }, context('Ben')).after
  const json = encode(theirs.page).replace('"motivation"', '"x:note": "kept",\n      "motivation"')
  const [document] = WEB_ANNOTATION.read!(json).documents
  const done = importDocument(untouched(TEXT), document!, context('Asha'))
  assert.equal(done.added, 1)
  assert.match(encode(done.after.page), /"x:note": "kept"/)
  assert.equal(importDocument(done.after, document!, context('Asha')).known, 1)
  const [changed] = WEB_ANNOTATION.read!(json.replace('kind:date', 'kind:person').replace('kind:date', 'kind:person')).documents
  const refused = importDocument(done.after, changed!, context('Asha'))
  assert.deepEqual([refused.after === done.after, refused.leftOut.length], [true, 1])
})

test('thousands of tags are put in while one waits', () => {
  const text = 'Kim 41 '.repeat(5000)
  const rows = Array.from({ length: 10_000 }, (_, i) => (i % 2 === 0 ? `person,${(i / 2) * 7},${(i / 2) * 7 + 3},Kim` : `figure,${((i - 1) / 2) * 7 + 4},${((i - 1) / 2) * 7 + 6},41`))
  const [document] = CSV.read!(`kind,start,end,text\n${rows.join('\n')}\n`).documents
  let count = 0
  const before = performance.now()
  const done = importDocument(untouched(text), document!, { ...context('Asha'), newId: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}` })
  assert.equal(done.added, 10_000)
  assert.ok(performance.now() - before < 10_000)
})
