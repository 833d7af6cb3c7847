import { areAkin, kindOfEvent } from '../facts/event-concepts.ts'
import type { FactAspect, Reason } from '../model.ts'
import type { ArticlePair, Evidence, LinkRule } from './comparison.ts'
import { areFarApart } from './days-between.ts'
import type { PreparedFact } from './prepare.ts'
import { dateRelation } from './relation.ts'

/** What the sentences of two facts share: evidence that they are about the same thing, whatever their values. */
export interface Shared extends Evidence {
  readonly event: number
  readonly topic: number
  readonly people: number
  readonly words: number
  readonly beside: number
  /** How many countries and cities are named beside both. */
  readonly places: number
  /** Whether both are told of the same year, quarter, month or decade, or of two. */
  readonly period: 'same' | 'other' | 'unknown'
  /** Two persons or a city are named beside both. */
  readonly anchored: boolean
  /** Both name events, and not one is the same. */
  readonly unlike: boolean
  /** Of those, two may be two words for one. */
  readonly akin: boolean
  /** Both name things, and not one is the same. */
  readonly unlikeThings: boolean
  /** The nearest thing of the one is not among the things of the other, or the other way round. */
  readonly otherThing: boolean
  /** Both name persons, and not one is the same. */
  readonly strangers: boolean
  /** Both name countries or places, and not one is the same. */
  readonly elsewhere: boolean
}

export function sharedContext(a: PreparedFact, b: PreparedFact, pair: ArticlePair): Shared {
  const because: Reason[] = []
  const say = (rule: LinkRule, words: readonly string[]): void => { if (words.length > 0) because.push({ rule, words: words.slice(0, 4).join(' · ') }) }
  const [x, y] = [a.signature, b.signature]
  const events = common(x.events, y.events)
  const event = events.reduce((sum, id, i) => sum + weightOfEvent(id) * (i === 0 ? 1 : 0.35), 0)
  const crossing = events.length > 0 ? [] : [...common(x.events, y.nearbyEvents), ...common(x.nearbyEvents, y.events)]
  // What goes on or is planned is said of everything: it tells no two facts apart.
  const unlike = events.length === 0 && x.events.some(isAct) && y.events.some(isAct)
  const akin = unlike && x.events.some((one) => y.events.some((other) => areAkin(one, other)))
  say('link-same-event', events)
  say('link-near-event', crossing)
  const topics = common(x.topics, y.topics)
  const topic = Math.min(1.1, topics.length * 0.55)
  const crossingTopics = topics.length > 0 ? [] : [...common(x.topics, y.nearbyTopics), ...common(x.nearbyTopics, y.topics)]
  say('link-same-thing', topics)
  const namesA = ids(x.people, pair.personA)
  const namesB = ids(y.people, pair.personB)
  const who = common(namesA, namesB)
  const people = Math.min(1.2, who.length * 0.5)
  say('link-same-person', who)
  const places = common(x.places, y.places)
  const strangersInPlace = disjoint(x.places.filter(isCity), y.places.filter(isCity)) || disjoint(x.places.filter((place) => !isCity(place)), y.places.filter((place) => !isCity(place)))
  say('link-same-place', places)
  const alike = sharedWords(a, b)
  const words = Math.min(1, alike.reduce((sum, word) => sum + (word.length >= 4 ? 0.3 : 0.2), 0))
  if (alike.length > 0) say('link-same-words', [String(alike.length)])
  const neighbours = [...a.beside].filter(([key]) => b.beside.has(key)).map(([, label]) => label)
  const beside = Math.min(1.2, neighbours.length * 0.6)
  say('link-same-neighbour', neighbours)
  const period = a.period === undefined || b.period === undefined ? 'unknown' : a.period === b.period ? 'same' : dateRelation(a.period, b.period) === 'differs' ? 'other' : 'unknown'
  if (period === 'same') say('link-same-time', [a.period as string])
  const top = isTop(x.part) && isTop(y.part) ? 0.25 : 0
  const points = event + Math.min(0.4, crossing.length * 0.25) + (akin ? 0.2 : 0) - (unlike && !akin ? crossing.length > 0 ? 0.3 : 0.8 : 0) + topic + Math.min(0.25, crossingTopics.length * 0.15)
    - (topics.length === 0 && crossingTopics.length === 0 && x.topics.length > 0 && y.topics.length > 0 ? 0.35 : 0)
    + people + Math.min(0.3, places.length * 0.15) - (strangersInPlace ? 0.4 : 0) + words + beside + top + (period === 'same' ? 0.4 : 0)
    - (x.weight === 'weak' || y.weight === 'weak' ? 0.4 : 0)
  return { points, because, event, topic, period, unlike, akin, unlikeThings: disjoint(x.topics, y.topics), anchored: who.length >= 2 || places.some(isCity), otherThing: topics.length === 0 || !topics.includes(x.topics[0] ?? '') || !topics.includes(y.topics[0] ?? ''), people, words, beside, places: places.length, strangers: namesA.length > 0 && namesB.length > 0 && who.length === 0, elsewhere: strangersInPlace }
}

function isAct(id: string): boolean { return kindOfEvent(id) === 'act' || kindOfEvent(id) === 'outcome' }
function isCity(place: string): boolean { return place.startsWith('@') }
function disjoint(a: readonly string[], b: readonly string[]): boolean { return a.length > 0 && b.length > 0 && common(a, b).length === 0 }

function weightOfEvent(id: string): number {
  switch (kindOfEvent(id)) {
    case 'outcome': return 1.2
    case 'act': return REPEATED.has(id) ? 0.8 : 1
    case 'state': return 0.4
    case 'report': return 0
  }
}

function sharedWords(a: PreparedFact, b: PreparedFact): readonly string[] {
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words]
  return [...few].filter((word) => word.length >= 3 && many.has(word)).sort()
}

function isTop(part: string): boolean { return part === 'headline' || part === 'lead' }

// What the same people do again and again: another day, another meeting.
export const REPEATED: ReadonlySet<string> = new Set(['meet', 'visit', 'talk', 'phone', 'attack', 'rain', 'protest', 'play', 'win', 'lose', 'test', 'confirm', 'warn', 'pledge', 'kill', 'send', 'supply', 'help', 'rise', 'fall', 'trade', 'attend', 'join', 'celebrate', 'score', 'close', 'open', 'vote', 'fight', 'demand', 'pay'])

export interface Apart {
  readonly cost: number
  /** `planned`: one is planned, or told as if it were ("will spend" of a budget); `different`: two facts. */
  readonly kind: 'none' | 'planned' | 'different'
}

/** "Planned", "last year", "room for": by any of these two like figures may be two facts. */
export function aspectsApart(a: PreparedFact, b: PreparedFact): Apart {
  let cost = 0
  let kind: Apart['kind'] = 'none'
  for (const aspect of ASPECTS) {
    if (a.signature.aspect.includes(aspect) === b.signature.aspect.includes(aspect)) continue
    cost += ASPECT_COSTS[aspect]
    if (aspect !== 'planned') kind = 'different'
    else if (kind === 'none') kind = 'planned'
  }
  if (a.reading && !areOfOneTime(a, b)) {
    cost += 0.5
    kind = 'different'
  }
  return { cost, kind }
}

/** Of the same year told beside both, or of the time of both articles; or the one looks back on the time of the other. */
function areOfOneTime(a: PreparedFact, b: PreparedFact): boolean {
  if (!areFarApart(a.toldOn, b.toldOn)) return a.otherYear === b.otherYear
  return (a.otherYear ?? b.otherYear) !== undefined && (a.otherYear ?? a.toldOn?.slice(0, 4)) === (b.otherYear ?? b.toldOn?.slice(0, 4))
}

const ASPECT_COSTS: Readonly<Record<FactAspect, number>> = { planned: 0.2, negated: 0.15, previous: 0.7, capacity: 0.9, part: 0.4, rate: 0.4 }
const ASPECTS = Object.keys(ASPECT_COSTS) as readonly FactAspect[]

function ids(keys: readonly string[], of: (key: string) => string | undefined): readonly string[] {
  return keys.flatMap((key) => of(key) ?? [])
}

function common(a: readonly string[], b: readonly string[]): readonly string[] {
  return a.filter((id) => b.includes(id))
}
