import type { Remark, TaggedReading, Verdict } from '../human.ts'
import type { Modifier } from '../model.ts'
import { isObject, listOf, member, numberOf, stringOf, type Json } from './json.ts'
import { kindOf, OTHER_STORY, ownKindOf, readingHasNothing } from './bodies.ts'
import { placeOf, type Item, type Meaning } from './page.ts'
import { fromReference } from './relative-source.ts'
import { authorOf } from './vocabulary.ts'

export interface ReadAnnotation {
  readonly item: Item
  /** What is wrong with it, in the words of its own members; undefined where nothing is. */
  readonly wrong?: string | undefined
}

/** Longest text of a name, unit or quote that is believed: longer ones are no annotation of a mention. */
const MAX_WORDS = 10_000

/** Reads one annotation. Whatever is wrong with it, it is kept as it is. `taken` holds the ids before it. */
export function readAnnotation(raw: Json, taken: ReadonlySet<string>): ReadAnnotation {
  const blank: Item = { raw, id: undefined, author: 'other', meaning: undefined, place: undefined, created: '' }
  if (!isObject(raw)) return { item: blank, wrong: 'not an object' }
  if (!listOf(member(raw, 'type')).includes('Annotation')) return { item: blank, wrong: 'type' }
  const author = authorOf(member(raw, 'creator'))
  const id = stringOf(member(raw, 'id'))
  const place = placeOf(raw)
  const twin = stringOf(member(raw, 'twinOf'))
  const item: Item = {
    ...blank, author, place, created: stringOf(member(raw, 'created')) ?? '',
    ...(twin === undefined ? {} : { twinOf: twin }), ...(member(raw, 'alsoRemoved') === true ? { alsoRemoved: true } : {}),
  }
  // Without an id of its own nobody could ever take it back, so it is not acted upon.
  if (id === undefined || taken.has(id)) return { item, wrong: author === 'human' || id !== undefined ? 'id' : undefined }
  if (author !== 'human') return { item: { ...item, id } }
  const meaning = meaningOf(raw, place ? 'placed' : 'unplaced')
  if (meaning === 'wrong') return { item: { ...item, id }, wrong: 'body' }
  if (meaning && !isOfWhole(meaning) && !place) return { item: { ...item, id }, wrong: 'target' }
  if (place?.quote && place.quote.exact.length > MAX_WORDS) return { item: { ...item, id }, wrong: 'target' }
  return { item: { ...item, id, meaning, by: stringOf(member(listOf(member(raw, 'creator'))[0], 'name')), remark: remarkOf(listOf(member(raw, 'body'))) } }
}

/** About the whole article, and so in no place of it. */
export function isOfWhole({ act }: Meaning): boolean { return act === 'publish' || act === 'part' }

/** A note is what a human reads, so it may be long; anything longer is no note. */
export const LONGEST_NOTE = 10_000

function remarkOf(bodies: readonly Json[]): Remark | undefined {
  const note = bodies.map((body) => member(body, 'purpose') === 'commenting' ? stringOf(member(body, 'value')) : undefined).find((value) => value !== undefined && value.length <= LONGEST_NOTE)
  const said = bodies.map((body) => member(body, 'certainty')).find((value) => value === 'sure' || value === 'unsure')
  const certainty = said === 'sure' || said === 'unsure' ? said : undefined
  const judging = bodies.find((body) => member(body, 'adjudicates') !== undefined)
  const adjudicates = judging === undefined ? undefined : listOf(member(judging, 'adjudicates')).flatMap((id) => typeof id === 'string' ? [id] : [])
  const value = member(judging, 'value')
  const decision = adjudicates === undefined ? undefined : value === 'both' || value === 'neither' ? value : 'one'
  return note === undefined && certainty === undefined && adjudicates === undefined ? undefined : { note, certainty, adjudicates, decision }
}

function meaningOf(raw: Json, where: 'placed' | 'unplaced'): Meaning | 'wrong' | undefined {
  const bodies = listOf(member(raw, 'body'))
  for (const body of bodies) {
    const published = member(body, 'published')
    if (published !== undefined) return isPublication(published) ? { act: 'publish', on: published } : 'wrong'
    const rejects = member(body, 'rejects')
    if (rejects !== undefined) {
      const kind = kindOf(rejects)
      return kind ? { act: 'reject', kind } : 'wrong'
    }
    const verdict = member(body, 'verdict')
    if (verdict === OTHER_STORY) {
      const source = sourceOf(bodies)
      return source === undefined ? 'wrong' : { act: 'part', source }
    }
    if (verdict !== undefined) return isVerdict(verdict) ? { act: 'judge', verdict, other: otherOf(bodies) } : 'wrong'
  }
  const classified = bodies.find((body) => member(body, 'purpose') === 'classifying')
  const kind = kindOf(member(classified, 'source') ?? member(classified, 'value'))
  if (!kind) {
    const own = ownKindOf(member(classified, 'source'))
    if (own !== undefined) return { act: 'label', kind: own }
    // A kind that is not ours is another tool's, or a newer version's: nothing is wrong with it. Nor with a note on the whole article.
    return classified === undefined && where === 'placed' && remarkOf(bodies) ? { act: 'note' } : undefined
  }
  const reading = readingOf(bodies)
  return reading === 'wrong' ? 'wrong' : { act: 'tag', kind, reading }
}

function readingOf(bodies: readonly Json[]): TaggedReading | 'wrong' | undefined {
  const given = bodies.find((body) => member(body, 'number') !== undefined || member(body, 'timex') !== undefined)
  const known = bodies.find((body) => member(body, 'purpose') === 'identifying')
  const [number, max, modifier, unit, timex] = ['number', 'max', 'modifier', 'unit', 'timex'].map((key) => member(given, key))
  const value = number !== undefined ? numberOf(number) : timex
  const name = stringOf(member(member(known, 'source'), 'name'))
  const fine = (number === undefined || value !== undefined) && (timex === undefined || isTimex(timex))
    && (max === undefined || numberOf(max) !== undefined) && (modifier === undefined || isModifier(modifier))
    && (unit === undefined || isShort(unit)) && (name === undefined || isShort(name))
  if (!fine) return 'wrong'
  const reading: TaggedReading = {
    value: value as number | string | undefined, max: numberOf(max), modifier: modifier as Modifier | undefined, unit: stringOf(unit), name,
  }
  return readingHasNothing(reading) ? undefined : reading
}

function otherOf(bodies: readonly Json[]): Verdict['other'] {
  const source = sourceOf(bodies)
  const selector = listOf(member(linking(bodies), 'selector')).find((one) => member(one, 'type') === 'TextQuoteSelector')
  const exact = stringOf(member(selector, 'exact'))
  return source !== undefined && exact !== undefined ? { source, exact } : undefined
}

function linking(bodies: readonly Json[]): Json | undefined { return bodies.find((body) => member(body, 'purpose') === 'linking') }

/** The other article of a link. */
function sourceOf(bodies: readonly Json[]): string | undefined {
  const source = stringOf(member(linking(bodies), 'source'))
  return source === undefined ? undefined : fromReference(source)
}

const MODIFIERS: readonly string[] = ['=', '~', '>', '>=', '<', '<=', 'vague', 'range'] satisfies readonly Modifier[]
const VERDICTS: readonly string[] = ['same-event', 'different-event', 'this-right', 'other-right', 'ignore', 'same-person', 'different-person'] satisfies readonly Verdict['verdict'][]

function isModifier(json: Json): json is Modifier { return typeof json === 'string' && MODIFIERS.includes(json) }
function isVerdict(json: Json): json is Verdict['verdict'] { return typeof json === 'string' && VERDICTS.includes(json) }
function isShort(json: Json): json is string { return typeof json === 'string' && json.length > 0 && json.length <= 200 }
/** Loosely TIMEX3: the characters its values are made of. */
function isTimex(json: Json): json is string { return typeof json === 'string' && /^[0-9A-Z:/_+.-]{1,60}$/.test(json) }

function isPublication(json: Json): json is string {
  const parts = typeof json === 'string' ? /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d)?$/.exec(json) : null
  if (!parts) return false
  const [year, month, day] = parts.slice(1, 4).map(Number) as [number, number, number]
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= days
}
