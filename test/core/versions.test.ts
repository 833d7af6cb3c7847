import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchor } from '../../server/core/anchor/anchor.ts'
import type { Anchored } from '../../server/core/anchor/anchored.ts'
import { humanLayer } from '../../server/core/anchor/human-layer.ts'
import { act, type HumanAct } from '../../server/core/sidecar/acts.ts'
import { decode } from '../../server/core/sidecar/decode.ts'
import { encode } from '../../server/core/sidecar/encode.ts'
import { arrange, settle } from '../../server/core/sidecar/settle.ts'
import { firstVersions } from '../../server/core/sidecar/versions.ts'
import { assertValid, context, pageOf, placeOf, plainGate } from '../support/sidecars.ts'

const TEXT = 'The ferry took 52 people and nine cars to Kelm.\n'
const EDITED = `Update.\n${TEXT}`

let ids = 0
const its = () => ({ ...context(), newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}` })
const open = (json: string, text = TEXT): Anchored => anchor(pageOf(json), text, plainGate)
const written = (now: Anchored, ...acts: readonly HumanAct[]): string => encode(acts.reduce((before, what) => act(before, what, its()).after, now).page)
const side = (json: string, ...acts: readonly HumanAct[]): string => written(open(json), ...acts)
const figure = (words: string, value: number): HumanAct => ({ act: 'tag', spans: [placeOf(TEXT, words)], kind: 'figure', reading: { value } })

const BASE = side('{ "type": "AnnotationPage", "items": [] }', figure('52 people', 52), figure('nine cars', 9))
const [PEOPLE, CARS] = humanLayer(open(BASE)).tags.map(({ annotation }) => annotation) as [string, string]
const reads = (value: number, annotation = PEOPLE): HumanAct => ({ act: 'retag', annotations: [annotation], kind: 'figure', reading: { value } })
const gone = (annotation = PEOPLE): HumanAct => ({ act: 'remove', annotations: [annotation] })
const noted = (note: string): HumanAct => ({ act: 'remark', annotations: [PEOPLE], note })

/** What git leaves where it merges nothing by itself, with the base in between where it was told to keep it. */
function conflict(ours: string, theirs: string, base?: string): string {
  return ['<<<<<<< HEAD', ours, ...(base === undefined ? [] : ['||||||| base', base]), '=======', theirs, '>>>>>>> theirs', ''].join('\n')
}
function merged(ours: string, theirs: string, base?: string): Anchored {
  const read = decode(conflict(ours, theirs, base))
  assert.ok(read.kind === 'page')
  assertValid(read.page)
  return anchor(read.page, TEXT, plainGate)
}
/** Ids of the versions of what is to be decided first. */
function idsIn(now: Anchored): readonly string[] {
  return humanLayer(now).undecided[0]?.versions.map(({ annotation }) => annotation) ?? []
}
/** The values that count, and what is to be decided. */
function told(now: Anchored): readonly string[] {
  const { tags, undecided } = humanLayer(now)
  return [
    tags.map((tag) => (tag.act === 'tag' ? String(tag.reading?.value) : 'not')).join(' '),
    ...undecided.map(({ versions }) => versions.map(({ reading, note }) => [reading?.value, note].filter(Boolean).join(' ')).join(' or ')),
  ]
}

for (const [what, ours, theirs, without, withBase] of [
  ['both changed it', [reads(54)], [reads(55)], ['54 9', '54 or 55'], ['54 9', '54 or 55']],
  ['both changed it alike', [reads(54)], [reads(54)], ['54 9'], ['54 9']],
  ['only they changed it', [], [reads(55)], ['52 9', '52 or 55'], ['55 9']],
  ['only we changed it', [reads(54)], [], ['54 9', '54 or 52'], ['54 9']],
  ['we changed it and they removed it', [reads(54)], [gone()], ['54 9'], ['54 9', '54']],
  ['we removed it and they changed it', [gone()], [reads(55)], ['55 9'], ['55 9', '55']],
  ['one removed it, the other left it alone', [gone()], [], ['52 9'], ['9']],
  ['the other way round', [], [gone()], ['52 9'], ['9']],
  ['both removed it', [gone()], [gone()], ['9'], ['9']],
  ['each changed another', [reads(54)], [reads(10, CARS)], ['54 9', '54 or 52', '9 or 10'], ['54 10']],
] as const) {
  test(`a merge where ${what}, without its base and with it`, () => {
    const [a, b] = [side(BASE, ...ours), side(BASE, ...theirs)]
    assert.deepEqual([told(merged(a, b)), told(merged(a, b, BASE))], [without, withBase])
  })
}

test('what is to be decided is told by the annotations themselves, after each writing and reading, and wherever the text has gone', () => {
  const once = encode(merged(side(BASE, reads(54)), written(open(BASE, EDITED), reads(55)), BASE).page)
  assert.equal(encode(pageOf(once)), once)
  for (const text of [TEXT, EDITED]) {
    const { undecided: [one] } = humanLayer(open(once, text))
    assert.deepEqual(one?.versions.map(({ at }) => at && text.slice(at.start, at.end)), ['52 people', '52 people'])
  }
  // A third side joins the two.
  assert.deepEqual(told(merged(once, side(BASE, reads(56)))), ['54 9', '54 or 55 or 56'])
})

test('versions that one has kept, or removed, are decided', () => {
  const settled = settle(merged(side(BASE, reads(54)), side(BASE, reads(55)), BASE))
  const before = arrange(settled, settled.placed, 'a.txt')
  const [first = '', second = ''] = idsIn(before)
  assert.equal(first, PEOPLE)
  for (const [keep, drop, expected] of [
    [[first], [second], ['54 9']], [[second], [first], ['55 9']], [[first, second], [], ['55 9']],
    [[], [first, second], ['9']], [[CARS], [PEOPLE.slice(1)], ['54 9', '54 or 55']], [['x'], ['y', CARS], ['54 9', '54 or 55']],
  ] as const) {
    const done = act(before, { act: 'keep', keep, drop }, its())
    assert.deepEqual(told(done.after)[0]?.split(' ').sort(), expected[0].split(' ').sort(), JSON.stringify(keep))
    assert.deepEqual(told(done.after).slice(1), expected.slice(1))
    // The annotation keeps the name under which everybody knows it.
    if (keep.length === 1 && expected.length === 1) assert.ok(done.after.page.items.some(({ id }) => id === PEOPLE))
    assert.doesNotMatch(expected.length === 1 ? encode(done.after.page) : '', /"twinOf": "urn/)
    // One step back, and forth.
    const back = act(done.after, done.undo, its())
    assert.deepEqual([told(back.after), back.kept], [told(before), 0])
    assert.equal(encode(back.after.page), encode(before.page))
    assert.deepEqual(told(act(back.after, back.undo, its()).after), told(done.after))
  }
  for (const decided of [gone(first), gone(second), reads(55, first)]) assert.deepEqual(told(act(before, decided, its()).after).length, 1, JSON.stringify(decided))
})

test('what was changed and removed is kept or removed by a decision', () => {
  const before = merged(side(BASE, reads(54)), side(BASE, gone()), BASE)
  for (const [keep, drop, expected] of [[[PEOPLE], [], ['54 9']], [[], [PEOPLE], ['9']]] as const) {
    const done = act(before, { act: 'keep', keep, drop }, its())
    assert.deepEqual([told(done.after), told(act(done.after, done.undo, its()).after)], [expected, told(before)])
  }
})

test('members that other tools have put there stay on the version they were put on', () => {
  const tool = (json: string, say: string): string => json.replace(`"id": "${PEOPLE}",`, `"id": "${PEOPLE}",\n      "tool:mark": "${say}",`)
  const now = merged(tool(side(BASE, reads(54)), 'left'), tool(side(BASE, reads(55)), 'right'), BASE)
  const [first = '', second = ''] = idsIn(now)
  const marks = (page: Anchored['page']): readonly (readonly [string, string])[] =>
    (JSON.parse(encode(page)) as { items: { id: string; 'tool:mark'?: string }[] }).items.flatMap(({ id, 'tool:mark': mark }) => (mark === undefined ? [] : [[id, mark] as const]))
  assert.deepEqual(marks(now.page), [[first, 'left'], [second, 'right']])
  assert.deepEqual(marks(act(now, { act: 'keep', keep: [second], drop: [first] }, its()).after.page), [[PEOPLE, 'right']])
  // An annotation of another tool in two versions: both stay, and are told of.
  const theirs = (value: string): string => BASE.replace('"items": [', `"items": [\n    { "id": "urn:x", "type": "Annotation", "body": { "type": "TextualBody", "value": "${value}" }, "target": "a.txt" },`)
  const foreign = merged(theirs('one'), theirs('two'))
  assert.deepEqual(humanLayer(foreign).undecided[0]?.versions.map(({ act: what, exact }) => [what, exact]), [[undefined, ''], [undefined, '']])
})

test('notes and values that two gave at the same time are versions of the whole annotation', () => {
  assert.deepEqual(told(merged(side(BASE, noted('left')), side(BASE, noted('right')), BASE)), ['52 9', '52 left or 52 right'])
})

test('names that go in a circle, name nothing or themselves, or make a long chain cost nothing', () => {
  assert.deepEqual([...firstVersions([{ id: 'a', twinOf: 'b' }, { id: 'b', twinOf: 'c' }, { id: 'c', twinOf: 'a' }, { id: 'd', twinOf: 'd' }, { id: 'e', twinOf: 'gone' }, { id: undefined, twinOf: 'a' }]).keys()].sort(), ['a', 'b', 'c'])
  const chain = Array.from({ length: 50_000 }, (_, i) => ({ id: String(i), ...(i === 0 ? {} : { twinOf: String(i - 1) }) }))
  const begun = performance.now()
  for (const items of [chain, chain.toReversed()]) assert.deepEqual([firstVersions(items).size, new Set(firstVersions(items).values())], [49_999, new Set(['0'])])
  assert.ok(performance.now() - begun < 2000)
})
