import { kindOfEvent, nearestAct } from '../facts/event-concepts.ts'
import type { Analysis, DateMention, Fact, FigureMention, Signature } from '../model.ts'
import { daysBetween, SAME_TIME } from './days-between.ts'
import { figureRelation, dateRelation, same } from './relation.ts'
import { textHash } from '../text-hash.ts'
import type { WeightedKeys } from './story-index.ts'
import { scaleOf, type UnitScale } from './unit-scale.ts'

/** An article made ready for linking. It rests on nothing but its Analysis, so it is made once for each. */
export interface PreparedArticle {
  readonly facts: readonly PreparedFact[]
  /** Facts told twice in the article (headline and body) are one. */
  readonly clusters: readonly (readonly PreparedFact[])[]
  /** Keys of the persons of the story itself, not of the pointers to other stories. */
  readonly people: readonly string[]
  /** What the article shares with others on the same story, and how much that says at best, 0 to 1: "f:1240:person", "d:2023-08-28", "p:RU", "w:dvgd". */
  readonly keys: WeightedKeys
  readonly published: string | undefined
  /** The article's main language. */
  readonly language: string | undefined
  /** A hash of the facts, wherever in the text they stand: with others of the same content an article is linked alike. */
  readonly content: string
}

export interface PreparedFact {
  readonly mention: FigureMention | DateMention
  /** Index into `Analysis.mentions`. */
  readonly index: number
  readonly signature: Signature
  readonly scale: UnitScale | undefined
  /** The figure in the base unit. */
  readonly reading: FigureMention | undefined
  /** How much it says that another has the very same value: 0 ("two", "this year") to 1 ("1,240", a day of another season). */
  readonly oddness: number
  readonly outcomes: readonly string[]
  readonly words: ReadonlySet<string>
  /** The other figures and dates of the sentence that say something: keys of their values ("f:63:person") with what the text says ("63 person"). */
  readonly beside: ReadonlyMap<string, string>
  /** The year of the nearest date of its sentence, where that is not about the time of the article: "0.9 per cent in 2019". */
  readonly otherYear: string | undefined
  /** The nearest date of its sentence that is longer than a day: "1.4 per cent this year", "15,000 soldiers in the 1980s". */
  readonly period: string | undefined
  /** The article's day of publication, YYYY-MM-DD: what is told without a date is told of that time. */
  readonly toldOn: string | undefined
  /** The only value that the article gives for such a thing: the injured, the gates. */
  readonly only: boolean
  /** One of so many values for such a thing that the article lists them: no single one contradicts another's. */
  readonly listed: boolean
}

// A page with more figures than this is a table, not a story.
const MOST_FACTS = 200

/** The same, made once for an analysis. */
export function preparedOf(analysis: Analysis): PreparedArticle {
  let prepared = made.get(analysis)
  if (!prepared) made.set(analysis, prepared = prepareArticle(analysis))
  return prepared
}

// An analysis never changes.
const made = new WeakMap<Analysis, PreparedArticle>()

function prepareArticle(analysis: Analysis): PreparedArticle {
  const { published } = analysis
  const origins = originsIn(analysis)
  const facts = withRivals(withOwnFate(analysis.facts.filter((fact) => isOfStory(analysis, fact)).slice(0, MOST_FACTS).map((fact) => prepareFact(analysis, fact, origins))))
  const [people, day, language] = [peopleOfStory(analysis), published?.value.slice(0, 10), analysis.languages[0]]
  return { facts, clusters: clustersOf(facts), people, keys: keysOf(facts, published?.value), published: day, language, get content() { return textHash(JSON.stringify([people, day, language, facts.map(contentOf)])) } }
}

/** All of a fact but its place. */
function contentOf({ mention: { start: _start, end: _end, ...mention }, reading: _reading, words, beside, ...rest }: PreparedFact): unknown {
  return [mention, rest, [...words], [...beside]]
}

/** Not the page's own date, in its header or dateline. */
function isOfStory({ mentions, published }: Analysis, { mention, signature }: Fact): boolean {
  const { start, end, kind } = mentions[mention] as FigureMention | DateMention
  if (kind !== 'date') return true
  const span = published?.span
  if (span && start < span.end && end > span.start) return false
  return !(signature.part === 'headline' && published !== undefined && (mentions[mention] as DateMention).value.startsWith(published.value.slice(0, 10)))
}

function prepareFact(analysis: Analysis, { mention: index, signature }: Fact, origins: ReadonlySet<number>): PreparedFact {
  const mention = analysis.mentions[index] as FigureMention | DateMention
  const scale = mention.kind === 'figure' ? scaleOfFigure(mention) : undefined
  const published = analysis.published?.value
  const others = signature.beside.map((i) => analysis.mentions[i] as FigureMention | DateMention)
  const times = signature.beside.flatMap((i) => (origins.has(i) ? [] : analysis.mentions[i] as FigureMention | DateMention))
  return {
    mention, index, signature, scale,
    reading: mention.kind === 'figure' ? inBase(mention, scale) : undefined,
    oddness: mention.kind === 'figure' ? oddnessOf(mention.value) : dateOddness(mention.value, analysis.published?.value),
    outcomes: signature.events.filter((id) => kindOfEvent(id) === 'outcome'),
    words: new Set(signature.words),
    beside: new Map(others.filter((other) => other.kind === 'figure' ? oddnessOf(other.value) >= 0.4 : precisionOf(other.value) >= 0.7).map((other) => [keyOf(other), labelOf(other)])),
    otherYear: published === undefined ? undefined : otherYearOf(mention, times, published),
    period: mention.kind === 'figure' ? nearestDate(mention, times, PERIOD)?.value : undefined,
    toldOn: published?.slice(0, 10),
    only: false, listed: false,
  }
}

/** Indices of the dates that tell how old something is: "the bank, founded in 1891, has 312 branches" counts those of today. */
function originsIn({ facts, mentions }: Analysis): ReadonlySet<number> {
  return new Set(facts.flatMap(({ mention, signature }) => (mentions[mention]?.kind === 'date' && ORIGINS.has(signature.events[0] ?? '') ? mention : [])))
}

const ORIGINS: ReadonlySet<string> = new Set(['found', 'born'])

function scaleOfFigure({ unit, because }: FigureMention): UnitScale | undefined {
  if (unit === undefined) return undefined
  return scaleOf(unit, because.some(({ rule }) => rule === 'counted-unknown') ? 'unknown' : 'known')
}

/** "61 fell ill, three of them died": a part of the ill, but all of the dead. What befell them tells whom another source counts. */
function withOwnFate(facts: readonly PreparedFact[]): readonly PreparedFact[] {
  return facts.map((fact, i) => {
    const { outcomes: [outcome], signature } = fact
    if (outcome === undefined || !signature.aspect.includes('part') || wholeOf(facts, i)?.outcomes.includes(outcome) !== false) return fact
    return { ...fact, signature: { ...signature, aspect: signature.aspect.filter((aspect) => aspect !== 'part') } }
  })
}

/** The nearest greater count of people that the article has told before, where no such count is told of the same fate. */
function wholeOf(facts: readonly PreparedFact[], i: number): PreparedFact | undefined {
  const { reading, outcomes: [outcome = ''] } = facts[i] as PreparedFact
  const greater = facts.slice(Math.max(0, i - NEAR_WHOLE), i).filter((other) => other.scale?.kind === 'person' && other.reading !== undefined && reading !== undefined && other.reading.value > reading.value)
  return greater.find(({ outcomes }) => outcomes.includes(outcome)) ?? greater.at(-1)
}

const NEAR_WHOLE = 8

/** Marks the facts that no other fact of the article rivals, and those that too many do: same unit and, of people, the same fate. */
function withRivals(facts: readonly PreparedFact[]): readonly PreparedFact[] {
  const values = new Map<string, Set<number | string>>()
  for (const fact of facts) for (const key of [thingOf(fact), kindOf(fact)]) {
    if (key === undefined) continue
    const known = values.get(key)
    if (known) known.add(fact.mention.value)
    else values.set(key, new Set([fact.mention.value]))
  }
  return facts.map((fact) => ({ ...fact, only: values.get(thingOf(fact) ?? '')?.size === 1, listed: (values.get(kindOf(fact))?.size ?? 0) > MOST_RIVALS }))
}

const MOST_RIVALS = 4

function thingOf({ mention, scale, reading, outcomes, signature, otherYear, period }: PreparedFact): string | undefined {
  if (otherYear !== undefined || signature.aspect.some((aspect) => aspect !== 'planned' && aspect !== 'negated')) return undefined
  const [topic] = signature.topics
  switch (scale?.kind) {
    case 'rare': return scale.base
    case 'person': return outcomes[0]
    case 'common': return topic === undefined ? undefined : `${scale.base} ${topic} ${period ?? ''}`
    case 'time': return mention.kind === 'figure' && COUNTED_TIME.has(mention.unit ?? '') ? `time ${mention.unit}` : undefined
    case 'unknown': return undefined
    case undefined: return reading === undefined && kindOfEvent(nearestAct(signature) ?? 'say') === 'act' ? `date ${nearestAct(signature)}` : undefined
  }
}

// Of years and months every story tells several.
const COUNTED_TIME: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week'])

function kindOf({ scale, signature }: PreparedFact): string {
  return `${scale?.base ?? ''} ${signature.events[0] ?? ''} ${signature.topics[0] ?? ''}`
}

/** The turn of a year makes no other year of last week. */
function otherYearOf(mention: FigureMention | DateMention, others: readonly (FigureMention | DateMention)[], published: string): string | undefined {
  const nearest = nearestDate(mention, others, YEAR)
  if (!nearest || nearest.value.slice(0, 4) === published.slice(0, 4)) return undefined
  const days = daysBetween(nearest.value, published)
  return days !== undefined && days <= SAME_TIME ? undefined : nearest.value.slice(0, 4)
}

function nearestDate(mention: FigureMention | DateMention, others: readonly (FigureMention | DateMention)[], like: RegExp): DateMention | undefined {
  let nearest: DateMention | undefined
  const far = (other: DateMention): number => (other.start < mention.start ? mention.start - other.end : other.start - mention.end)
  for (const other of others) if (other.kind === 'date' && like.test(other.value) && (!nearest || far(other) < far(nearest))) nearest = other
  return nearest
}

// Years and decades, and what lies in a year.
const YEAR = /^[0-9]{3}[0-9X](?:-|$)/
// Decades, years, quarters, seasons and months.
const PERIOD = /^(?:[0-9]{3}[0-9X](?:-Q[1-4]|-(?:SP|SU|FA|WI)|-[0-9]{2})?)$/

function inBase(mention: FigureMention, scale: UnitScale | undefined): FigureMention {
  if (!scale || scale.factor === 1 && scale.offset === 0) return mention
  const convert = (value: number): number => value * scale.factor + scale.offset
  return { ...mention, value: convert(mention.value), max: mention.max === undefined ? undefined : convert(mention.max) }
}

/** By significant digits: anybody says 3 or 10,000; whoever says 1,240 means the same 1,240. */
function oddnessOf(value: number): number {
  const digits = value === 0 ? '0' : String(Math.abs(value)).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '')
  if (value <= 10 && Number.isInteger(value)) return 0.1
  if (digits.length === 1) return 0.25
  if (digits.length === 2) return value <= 20 ? 0.4 : 0.5
  return digits.length === 3 ? 0.85 : 1
}

/** By precision: a day says more than a year. */
function precisionOf(value: string): number {
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}/.test(value)) return 0.8
  if (/^XXXX-[0-9]{2}-[0-9]{2}/.test(value)) return 0.7
  if (/^[0-9X]{4}-[0-9]{2}$/.test(value)) return 0.45
  return 0.25
}

/** Everybody tells of yesterday and of this year; who names a day or a year far off means the same as the other who does. */
function dateOddness(value: string, published: string | undefined): number {
  const precision = precisionOf(value)
  const days = published === undefined ? undefined : daysBetween(value, published)
  if (days === undefined) return Math.min(precision, 0.7)
  if (precision >= 0.7) return days <= 1 ? 0.5 : days <= 7 ? 0.65 : days <= 31 ? 0.8 : 1
  if (precision > 0.25) return days <= 45 ? 0.4 : 0.6
  return days === 0 ? 0.05 : days <= 400 ? 0.3 : 0.55
}

/** Says that two figures or dates have the same value, whatever they are about. */
function keyOf(mention: FigureMention | DateMention): string {
  if (mention.kind === 'date') return `d:${mention.value.slice(0, 10)}`
  const scale = scaleOfFigure(mention)
  return `f:${inBase(mention, scale).value.toPrecision(9)}:${scale && scale.kind !== 'unknown' ? scale.base : ''}`
}

function labelOf(mention: FigureMention | DateMention): string {
  return mention.kind === 'date' || mention.unit === undefined ? String(mention.value) : `${mention.value} ${mention.unit}`
}

/** Persons of the running text: a pointer to another story names others, and whoever is named beside it but once in it has written it. */
function peopleOfStory({ mentions, document }: Analysis): readonly string[] {
  const told = new Map<string, number>()
  const signed = new Set<string>()
  let p = 0
  for (const mention of mentions) {
    while (p < document.paragraphs.length - 1 && (document.paragraphs[p]?.end ?? 0) <= mention.start) p++
    if (mention.kind !== 'person') continue
    switch (document.paragraphs[p]?.part) {
      case 'teaser': break
      case 'boilerplate': signed.add(mention.person); break
      default: told.set(mention.person, (told.get(mention.person) ?? 0) + 1)
    }
  }
  return [...told].flatMap(([person, times]) => times === 1 && signed.has(person) ? [] : person)
}

function keysOf(facts: readonly PreparedFact[], published: string | undefined): WeightedKeys {
  const keys = new Map<string, number>()
  const add = (key: string, weight: number): void => { if (weight > (keys.get(key) ?? 0)) keys.set(key, weight) }
  for (const { mention, signature, oddness, words } of facts) {
    if (mention.kind === 'figure' && oddness >= 0.4) add(keyOf(mention), oddness * (mention.unit === undefined ? 0.5 : 0.8))
    // An odd value says something even where the one names what it counts by a word that the other hasn't.
    if (mention.kind === 'figure' && oddness >= 0.85) add(`n:${mention.value.toPrecision(9)}`, 0.4)
    if (mention.kind === 'date' && precisionOf(mention.value) >= 0.7 && !published?.startsWith(mention.value)) add(keyOf(mention), Math.max(0.35, oddness * 0.6))
    for (const place of signature.places) add(`p:${place}`, place.startsWith('@') ? 0.35 : 0.25)
    for (const topic of signature.topics) add(`t:${topic}`, 0.08)
    for (const word of words) add(`w:${word}`, word.length >= 4 ? 0.15 : 0.08)
  }
  return { names: [...keys.keys()], weights: [...keys.values()] }
}

/** Facts of one article with the same value and unit, of which nothing says that they are two. */
function clustersOf(facts: readonly PreparedFact[]): readonly (readonly PreparedFact[])[] {
  const clusters: PreparedFact[][] = []
  const byValue = new Map<string, PreparedFact[][]>()
  for (const fact of facts) {
    const key = fact.reading ? `f:${fact.reading.value.toPrecision(9)}` : fact.mention.value as string
    const near = byValue.get(key) ?? []
    const home = near.find((cluster) => tellsTheSame(cluster[0] as PreparedFact, fact))
    if (home) { home.push(fact); continue }
    const cluster = [fact]
    clusters.push(cluster)
    byValue.set(key, [...near, cluster])
  }
  return clusters
}

function tellsTheSame(a: PreparedFact, b: PreparedFact): boolean {
  if (a.reading && b.reading) {
    if (a.scale && b.scale && a.scale.base !== b.scale.base) return false
    return figureRelation(a.reading, b.reading) !== 'differs' && same(a.reading.value, b.reading.value) && meet(a.outcomes, b.outcomes) && (a.oddness >= 0.4 || meet(a.signature.topics, b.signature.topics))
  }
  if (a.mention.kind !== 'date' || b.mention.kind !== 'date') return false
  const [x, y] = [a.signature.events, b.signature.events]
  // Much happens on the day that somebody speaks.
  return dateRelation(a.mention.value, b.mention.value) === 'agrees' && (x.length === 0 || y.length === 0 ? x.length === y.length : meet(x, y))
}

/** Whether two lists share something, or one of them says nothing. */
function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((id) => b.includes(id))
}
