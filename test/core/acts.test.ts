import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anchor } from '../../server/core/anchor/anchor.ts'
import type { Anchored } from '../../server/core/anchor/anchored.ts'
import { follow } from '../../server/core/anchor/follow.ts'
import { humanLayer } from '../../server/core/anchor/human-layer.ts'
import type { HumanTag } from '../../server/core/human.ts'
import { act, type ActContext, type HumanAct } from '../../server/core/sidecar/acts.ts'
import { encode } from '../../server/core/sidecar/encode.ts'
import { assertValid, context, pageOf, placeOf, plainGate, untouched } from '../support/sidecars.ts'

const TEXT = 'Kim spoke. Ten boats and 40 people left on Monday.\r\nKim said that 40 people stayed.\r\n'

function after(start: Anchored, acts: readonly HumanAct[], how: ActContext = context('Asha')): Anchored {
  return acts.reduce((now, what) => act(now, what, how).after, start)
}

/** "figure 40 people" a tag, "!figure …" a rejection. */
function shown(anchored: Anchored): readonly string[] {
  return humanLayer(anchored).tags.map((tag: HumanTag) => `${tag.act === 'reject' ? '!' : ''}${tag.kind} ${anchored.text.slice(tag.start, tag.end)}`)
}

const monday = placeOf(TEXT, 'Monday')
const boats = placeOf(TEXT, 'Ten boats')

test('a tag with a reading is stored, valid, and read back from the file', () => {
  const page = after(untouched(TEXT), [
    { act: 'tag', spans: [boats], kind: 'figure', reading: { value: 10, modifier: '~', unit: 'boat' } },
    { act: 'tag', spans: [monday], kind: 'date', reading: { value: '2025-06-02' } },
    { act: 'tag', spans: [{ start: 0, end: 3 }], kind: 'person', reading: { name: 'Kim Jong Un' } },
    { act: 'publish', on: '2025-06-03' },
    { act: 'judge', span: boats, verdict: 'different-event', other: { source: 'other story/b.txt', exact: '12 boats' } },
  ]).page
  assertValid(page)
  const layer = humanLayer(anchor(pageOf(encode(page)), TEXT, plainGate))
  assert.equal(layer.publishedAt, '2025-06-03')
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
  assert.deepEqual(plain(layer.tags.map(({ annotation: _, ...tag }) => tag)), [
    { start: 0, end: 3, act: 'tag', kind: 'person', reading: { name: 'Kim Jong Un' } },
    { ...boats, act: 'tag', kind: 'figure', reading: { value: 10, modifier: '~', unit: 'boat' } },
    { ...monday, act: 'tag', kind: 'date', reading: { value: '2025-06-02' } },
  ])
  assert.deepEqual(layer.verdicts.map(({ annotation: _, ...verdict }) => verdict), [{ ...boats, verdict: 'different-event', other: { source: 'other story/b.txt', exact: '12 boats' } }])
  assert.ok(encode(page).includes('"name": "Asha"'))
})

const sequences: readonly (readonly [string, readonly HumanAct[], readonly string[]])[] = [
  ['tagging twice is tagging once', [{ act: 'tag', spans: [boats], kind: 'figure' }, { act: 'tag', spans: [boats], kind: 'figure' }], ['figure Ten boats']],
  ['a tag takes the place of those it overlaps', [{ act: 'tag', spans: [{ start: boats.start, end: boats.start + 3 }], kind: 'figure' }, { act: 'tag', spans: [boats], kind: 'person' }], ['person Ten boats']],
  ['a rejection takes the place of the tag of its kind', [{ act: 'tag', spans: [boats], kind: 'figure' }, { act: 'reject', spans: [boats], kind: 'figure' }], ['!figure Ten boats']],
  ['no date, but a figure', [{ act: 'reject', spans: [boats], kind: 'date' }, { act: 'tag', spans: [boats], kind: 'figure' }], ['!date Ten boats', 'figure Ten boats']],
  ['spans outside the text, empty or odd are left out', [{ act: 'tag', spans: [{ start: -1, end: 2 }, { start: 3, end: 3 }, { start: 5, end: 4 }, { start: 0, end: 9999 }, { start: 0.5, end: 2 }], kind: 'figure' }], []],
  ['a publication day that is none', [{ act: 'publish', on: '2025-13-01' }], []],
]
for (const [name, acts, expected] of sequences) test(name, () => assert.deepEqual([...shown(after(untouched(TEXT), acts))].sort(), expected))

/** An annotation as another program sees it. */
interface LooseItem { [key: string]: unknown; body: Record<string, unknown>[] }

test('retag keeps what others wrote into the annotation; remove takes only what is a human\'s', () => {
  const first = after(untouched(TEXT), [{ act: 'tag', spans: [boats], kind: 'figure' }])
  const json = JSON.parse(encode(first.page)) as { items: LooseItem[] }
  json.items[0]!['stars'] = 5
  json.items[0]!.body.push({ type: 'TextualBody', purpose: 'commenting', value: 'sure?' })
  json.items.push({ id: 'urn:x:1', type: 'Annotation', creator: { type: 'Software', name: 'Other' }, body: [], target: 'a.txt' })
  const loaded = anchor(pageOf(JSON.stringify(json)), TEXT, plainGate)
  const id = json.items[0]!['id'] as string
  const retagged = after(loaded, [{ act: 'retag', annotations: [id], kind: 'date', reading: { value: '2010' } }])
  assertValid(retagged.page)
  const item = (JSON.parse(encode(retagged.page)) as typeof json).items.find((one) => one['id'] === id)!
  assert.equal(item['stars'], 5)
  assert.deepEqual(item.body.map((body) => body['purpose']), ['classifying', 'tagging', 'commenting'])
  assert.deepEqual(shown(retagged), ['date Ten boats'])
  const gone = after(retagged, [{ act: 'remove', annotations: [id, 'urn:x:1', 'urn:x:none'] }])
  assert.deepEqual(gone.page.items.map((one) => one.id), ['urn:x:1'])
})

test('another annotator\'s tags stay beside one\'s own', () => {
  const both = after(after(untouched(TEXT), [{ act: 'tag', spans: [boats], kind: 'figure' }]), [{ act: 'tag', spans: [boats], kind: 'person' }], { ...context('Ben'), newId: () => '00000000-0000-4000-8000-00000000beee' })
  assert.equal(both.page.items.length, 2)
})

test('an orphan can be put in a place, or dropped; until then it is kept with the text it counts in', () => {
  const tagged = after(untouched(TEXT), [{ act: 'tag', spans: [boats], kind: 'figure' }])
  const text = TEXT.replace('Ten boats and ', '')
  const lost = follow(tagged, [{ start: boats.start, end: boats.end + 5, text: '' }], text, plainGate)
  const id = lost.page.items[0]!.id as string
  assert.deepEqual(humanLayer(lost).orphans, [{ annotation: id, kind: 'figure', exact: 'Ten boats', by: 'Asha' }])
  const other = act(lost, { act: 'tag', spans: [placeOf(text, 'Monday')], kind: 'date' }, { ...context('Asha'), newId: () => '00000000-0000-4000-8000-00000000aaaa' })
  const reloaded = anchor(pageOf(encode(other.after.page)), text, plainGate)
  assert.deepEqual(humanLayer(reloaded).orphans, [{ annotation: id, kind: 'figure', exact: 'Ten boats', by: 'Asha' }])
  // The old text comes back: so does the tag.
  assert.deepEqual(shown(anchor(reloaded.page, TEXT, plainGate)), ['figure Ten boats', 'date Monday'])
  const put = after(reloaded, [{ act: 'place', annotation: id, span: placeOf(text, 'Kim spoke') }])
  assertValid(put.page)
  assert.deepEqual(shown(anchor(pageOf(encode(put.page)), text, plainGate)), ['figure Kim spoke', 'date Monday'])
  assert.equal(after(reloaded, [{ act: 'remove', annotations: [id] }]).page.items.length, 1)
})

const span = fc.tuple(fc.nat({ max: TEXT.length - 1 }), fc.integer({ min: 1, max: 12 })).map(([start, size]) => ({ start: even(start), end: even(Math.min(TEXT.length, start + size)) })).filter(({ start, end }) => end > start)
function even(offset: number): number { return TEXT[offset] === '\n' ? offset - 1 : offset }
const kind = fc.constantFrom('person' as const, 'figure' as const, 'date' as const)
const ids = fc.array(fc.integer({ min: 1, max: 12 }).map((n) => `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`), { maxLength: 4 })
const own = fc.constantFrom('place', 'claim', 'स्थान', 'a/b c')
const remark = fc.record({ note: fc.constantFrom('why?', undefined), certainty: fc.constantFrom('sure' as const, 'unsure' as const, undefined) })
const anyAct: fc.Arbitrary<HumanAct> = fc.oneof(
  fc.record({ act: fc.constant('tag' as const), spans: fc.array(span, { maxLength: 3 }), kind: own, remark }),
  fc.record({ act: fc.constant('retag' as const), annotations: ids, kind: own }),
  fc.record({ act: fc.constant('note' as const), span, remark: fc.constantFrom({ note: 'who?' }, { adjudicates: ['urn:x:1'], decision: 'both' as const }) }),
  fc.record({ act: fc.constant('remark' as const), annotations: ids, note: fc.constantFrom('', 'really?', undefined), certainty: fc.constantFrom('' as const, 'unsure' as const, undefined) }),
  fc.record({ act: fc.constant('tag' as const), spans: fc.array(span, { maxLength: 4 }), kind }),
  fc.record({ act: fc.constant('reject' as const), spans: fc.array(span, { maxLength: 3 }), kind }),
  fc.record({ act: fc.constant('retag' as const), annotations: ids, kind }),
  fc.record({ act: fc.constant('remove' as const), annotations: ids }),
  fc.record({ act: fc.constant('publish' as const), on: fc.constantFrom('2025-01-01', '2025-01-02', undefined) }),
  fc.record({ act: fc.constant('judge' as const), span, verdict: fc.constantFrom('ignore' as const, 'same-event' as const) }),
  fc.record({ act: fc.constant('place' as const), annotation: ids.map((list) => list[0] ?? ''), span }),
)

test('every act can be taken back and done again, also in bulk and by way of JSON; every page on the way is valid', () => {
  fc.assert(fc.property(fc.array(anyAct, { minLength: 1, maxLength: 8 }), (acts) => {
    const how = context('Asha')
    const states = [act(untouched(TEXT), { act: 'publish', on: '2024-01-01' }, how).after]
    const undos: HumanAct[] = []
    for (const what of acts) {
      const done = act(states.at(-1) as Anchored, what, how)
      states.push(done.after)
      undos.push(JSON.parse(JSON.stringify(done.undo)) as HumanAct)
    }
    assertValid(states.at(-1)!.page)
    let now = states.at(-1) as Anchored
    undos.forEach((_, i) => {
      const at = undos.length - 1 - i
      const back = act(now, undos[at] as HumanAct, how)
      assert.equal(encode(back.after.page), encode(states[at]!.page))
      assert.equal(encode(act(back.after, back.undo, how).after.page), encode(now.page))
      now = back.after
    })
  }), { numRuns: 200 })
})

test('an act taken back after the text was edited comes back in its new place', () => {
  const tagged = after(untouched(TEXT), [{ act: 'tag', spans: [boats], kind: 'figure' }])
  const removed = act(tagged, { act: 'remove', annotations: [tagged.page.items[0]!.id as string] }, context('Asha'))
  const text = `Today. ${TEXT}`
  const edited = follow(removed.after, [{ start: 0, end: 0, text: 'Today. ' }], text, plainGate)
  assert.deepEqual(shown(act(edited, removed.undo, context('Asha')).after), ['figure Ten boats'])
})

test('kinds of a human\'s own lie over mentions and over one another; the same kind again takes the place of itself', () => {
  const tag = (kind: string, words: string): HumanAct => ({ act: 'tag', spans: [placeOf(TEXT, words)], kind })
  const page = after(untouched(TEXT), [tag('claim', 'Ten boats and 40 people left on Monday'), tag('place', 'boats'), tag('figure', 'Ten boats'), tag('claim', 'left on Monday')])
  const said = humanLayer(anchor(pageOf(encode(page.page)), TEXT, plainGate)).said
  assert.deepEqual(said.map(({ act: how, kind: its, start, end, by }) => [how, its, TEXT.slice(start, end), by]), [
    ['tag', 'figure', 'Ten boats', 'Asha'], ['label', 'place', 'boats', 'Asha'], ['label', 'claim', 'left on Monday', 'Asha'],
  ])
})

test('names of kinds that could be anything else are none', () => {
  for (const kind of ['', ' place', 'a\nb', 'x'.repeat(61), '\ud800']) {
    const page = pageOf(`{"type": "AnnotationPage", "items": [{"id": "urn:x:1", "type": "Annotation", "creator": {"type": "Person"}, "body": [{"purpose": "classifying", "source": ${JSON.stringify(`kind:${kind}`)}}], "target": {"source": "a.txt", "selector": [{"type": "TextQuoteSelector", "exact": "Monday"}]}}]}`)
    assert.deepEqual(humanLayer(anchor(page, TEXT, plainGate)).said, [], JSON.stringify(kind))
  }
  const escaped = pageOf('{"type": "AnnotationPage", "items": [{"id": "urn:x:1", "type": "Annotation", "creator": {"type": "Person"}, "body": [{"purpose": "classifying", "source": "kind:%zz"}], "target": {"source": "a.txt", "selector": [{"type": "TextQuoteSelector", "exact": "Monday"}]}}]}')
  assert.deepEqual(humanLayer(anchor(escaped, TEXT, plainGate)).said, [])
})

test('an undo takes back what the act left, and nothing that somebody else has made since', () => {
  const tagged = act(untouched(TEXT), { act: 'tag', spans: [boats, monday], kind: 'figure' }, context('Asha'))
  const [first, second] = tagged.after.page.items.map(({ id }) => id as string) as [string, string]
  const noted = act(tagged.after, { act: 'remark', annotations: [first], note: 'from Ben' }, { ...context('Ben'), created: '2025-06-07T10:00:00Z' })
  const undone = act(noted.after, tagged.undo, context('Asha'))
  assert.deepEqual([undone.kept, undone.after.page.items.map(({ id }) => id)], [1, [first]])
  // Ben has dropped the other one himself: there is nothing to bring back when Asha takes back its change.
  const retagged = act(tagged.after, { act: 'retag', annotations: [second], kind: 'date' }, context('Asha'))
  const dropped = act(retagged.after, { act: 'remove', annotations: [second] }, context('Ben'))
  const back = act(dropped.after, retagged.undo, context('Asha'))
  assert.deepEqual([back.kept, back.after === dropped.after], [1, true])
})
