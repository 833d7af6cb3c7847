import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Drafts } from '../../server/core/drafts.ts'
import type { HumanTag } from '../../server/core/human.ts'
import type { FigureMention, Span } from '../../server/core/model.ts'
import type { NumberSpan } from '../../server/core/recognize/numbers.ts'
import { applyTags } from '../../server/core/refine/apply-tags.ts'
import type { Reading } from '../../server/core/text/reading.ts'
import { tokenize } from '../../server/core/text/tokenize.ts'
import { placeOf } from '../support/sidecars.ts'

const TEXT = 'On 2 June General Kim sent more than 10,000 troops and a handful of boats in 1999.'

// A reading made by hand: the pass is tested, not the recognisers before it.
const tokens = tokenize(TEXT)
const reading = { text: TEXT, tokens, packs: tokens.map(() => ({ pack: { id: 'en' } })) } as unknown as Reading
const numbers: readonly NumberSpan[] = tokens.flatMap((token, i) => token.kind === 'number'
  ? [{ from: i, to: i + 1, value: Number(token.folded.replace(',', '')), written: 'digits' as const, vague: false, scale: 1, cut: 0, because: [] }] : [])

const machine = { lang: 'en', certainty: 'certain' as const, because: [{ rule: 'seen', words: '' }] }
const drafts: Drafts = {
  dates: [{ ...placeOf(TEXT, '2 June'), ...machine, kind: 'date', expression: { said: { kind: 'calendar', month: 6, day: 2 }, tense: 'past' } }],
  names: [{ ...placeOf(TEXT, 'Kim'), ...machine, kind: 'person', roles: ['General'] }],
  figures: [{ ...placeOf(TEXT, 'more than 10,000 troops'), ...machine, kind: 'figure', origin: 'recognised', value: 10000, modifier: '>', unit: 'soldier' }],
}

function shown(result: Drafts): readonly string[] {
  const words = ({ start, end }: Span): string => TEXT.slice(start, end)
  return [
    ...result.figures.map((one) => `${words(one)} = ${one.modifier} ${one.value}${one.max === undefined ? '' : `..${one.max}`} ${one.unit ?? '-'} ${one.origin} ${one.certainty}`),
    ...result.dates.map((one) => `${words(one)} = ${JSON.stringify(one.expression.said)} ${one.certainty}`),
    ...result.names.map((one) => `${words(one)} = ${one.name ?? '-'} (${one.roles.join()})`),
  ]
}

const FIGURE = 'more than 10,000 troops = > 10000 soldier recognised certain'
const DATE = '2 June = {"kind":"calendar","month":6,"day":2} certain'
const NAME = 'Kim = - (General)'
type Given = readonly [words: string, act: 'tag' | 'reject', kind: HumanTag['kind'], reading?: object]
const cases: readonly (readonly [string, readonly Given[], readonly string[]])[] = [
  ['nothing', [], [FIGURE, DATE, NAME]],
  ['a name where the machine had one keeps its roles', [['General Kim', 'tag', 'person', { name: 'Kim Jong Un' }]], [FIGURE, DATE, 'General Kim = Kim Jong Un (General)']],
  ['a figure without a reading is read as the machine reads it', [['10,000 troops', 'tag', 'figure']], ['10,000 troops = > 10000 soldier tagged certain', DATE, NAME]],
  ['a human value stands alone; the unit that was left open is the machine\'s', [['10,000 troops', 'tag', 'figure', { value: 9000 }]], ['10,000 troops = = 9000 soldier tagged certain', DATE, NAME]],
  ['a range', [['10,000 troops', 'tag', 'figure', { value: 9, max: 12, modifier: 'range', unit: 'x' }]], ['10,000 troops = range 9..12 x tagged certain', DATE, NAME]],
  ['a figure that the machine missed: its number', [['1999', 'tag', 'figure']], [FIGURE, '1999 = = 1999 - tagged certain', DATE, NAME]],
  ['a figure without a number', [['a handful of boats', 'tag', 'figure']], [FIGURE, 'a handful of boats = vague 1 - tagged uncertain', DATE, NAME]],
  ['a date that the machine missed: its year', [['1999', 'tag', 'date']], [FIGURE, DATE, '1999 = {"kind":"calendar","year":1999} certain', NAME]],
  ['a date with a value', [['On 2 June', 'tag', 'date', { value: '2025-06-02' }]], [FIGURE, 'On 2 June = {"kind":"value","value":"2025-06-02"} certain', NAME]],
  ['a date that says nothing', [['boats', 'tag', 'date']], [FIGURE, DATE, 'boats = {"kind":"value","value":""} uncertain', NAME]],
  ['another kind takes the place', [['2 June General Kim', 'tag', 'person']], [FIGURE, '2 June General Kim = - (General)']],
  ['rejected', [['10,000', 'reject', 'figure'], ['Kim', 'reject', 'date']], [DATE, NAME]],
  ['rejected as one kind, tagged as another', [['2 June', 'reject', 'date'], ['2 June', 'tag', 'person']], [FIGURE, '2 June = - ()', NAME]],
]
for (const [name, given, expected] of cases) {
  test(name, () => {
    const tags = given.map(([words, act, kind, said], i) => ({ ...placeOf(TEXT, words), act, kind, annotation: `urn:x:${i}`, reading: said }) as HumanTag)
    assert.deepEqual(shown(applyTags(drafts, tags, reading, numbers)), expected)
  })
}

test('drafts stay in reading order and disjoint, and every tag is among them', () => {
  const tag = fc.record({ start: fc.nat({ max: TEXT.length }), size: fc.integer({ min: 0, max: 30 }), act: fc.constantFrom('tag', 'reject'), kind: fc.constantFrom('person', 'figure', 'date') })
  fc.assert(fc.property(fc.array(tag, { maxLength: 8 }), (list) => {
    const tags = list.map(({ start, size, act, kind }, i) => ({ start, end: start + size, act, kind, annotation: `urn:x:${i}` }) as HumanTag)
    const { figures, dates, names } = applyTags(drafts, tags, reading, numbers)
    const all = [...figures, ...dates, ...names].toSorted((a, b) => a.start - b.start)
    all.slice(1).forEach((one, i) => assert.ok(one.start >= all[i]!.end))
    for (const one of [figures, dates, names]) assert.deepEqual(one, [...one].sort((a: Span, b: Span) => a.start - b.start))
    assert.ok((figures as readonly FigureMention[]).every(({ origin, annotation }) => (origin === 'tagged') === (annotation !== undefined)))
  }))
})
