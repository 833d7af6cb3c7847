import { daysOf, weekdayOf } from '../calendar.ts'
import type { DateMention } from '../model.ts'
import { areAkin, kindOfEvent, nearestAct } from '../facts/event-concepts.ts'
import { isSwap } from './is-swap.ts'
import { reasonsOf, type ArticlePair, type Comparison } from './comparison.ts'
import type { PreparedFact } from './prepare.ts'
import { areFarApart, daysBetween, SAME_TIME } from './days-between.ts'
import { dateRelation } from './relation.ts'
import { aspectsApart, REPEATED, sharedContext } from './shared-context.ts'

/** What matters is the event of the date's clause and who took part. undefined where one of the two is no date. */
export function compareDates(a: PreparedFact, b: PreparedFact, pair: ArticlePair): Comparison | undefined {
  if (a.mention.kind !== 'date' || b.mention.kind !== 'date') return undefined
  if (arePartedSpans(a.mention.value, b.mention.value)) return undefined
  const relation = dateRelation(a.mention.value, b.mention.value)
  const shared = sharedContext(a, b, pair)
  const apart = aspectsApart(a, b)
  const likeness = relation === 'differs' ? nearness(a.mention.value, b.mention.value, isReckoned(a.mention) || isReckoned(b.mention)) : relation === 'agrees' ? 1.1 * Math.min(a.oddness, b.oddness) : sharedPrecision(a.mention.value, b.mention.value)
  const acts = a.signature.events.filter((id) => b.signature.events.includes(id) && kindOfEvent(id) !== 'state')
  // However often people fight, one fight breaks out once.
  const onset = acts.length > 0 && isOnset(a) && isOnset(b)
  const single = onset || acts.some((id) => !REPEATED.has(id))
  // "Flooded" and "submerged" may be one night; who fell upon whom tells which of many attacks.
  const [first, other] = [nearestAct(a.signature), nearestAct(b.signature)]
  const akin = first !== undefined && other !== undefined && areAkin(first, other)
  const nearest = first === other || acts.length >= 2 || onset
  // A slip of a day or two about the same person needs less to be one.
  const company = shared.people + shared.topic + Math.min(shared.words, 0.6) + (shared.places >= 2 ? 0.3 : 0) + (shared.people > 0 && likeness >= CLOSE ? 0.4 : 0)
  // Whoever tells of yesterday tells many things of it.
  const bare = acts.length === 0 && !akin && shared.topic === 0 && Math.min(a.oddness, b.oddness) < FAR_OFF
  // "Last week" is any of seven days: the event alone tells too little.
  const loose = relation === 'compatible' && (OPEN.test(a.mention.value) || OPEN.test(b.mention.value)) && shared.places === 0 && shared.people === 0 && shared.topic === 0 && shared.beside === 0
  const context = shared.points + pair.degree * 0.6 - apart.cost - (a.signature.events.length === 0 || b.signature.events.length === 0 ? 0.4 : 0) - (bare ? 0.3 : 0) - (loose ? 0.6 : 0) - (shared.unlike && !akin && Math.min(a.oddness, b.oddness) < FAR_OFF ? 0.4 : 0)
  // "19 June" of this year's article is not the other's of last year, however alike.
  const bygone = relation === 'differs' && areFarApart(a.toldOn, b.toldOn) && isOfItsTime(a) && isOfItsTime(b)
  const parted = bygone || a.listed || b.listed || shared.strangers || apart.kind === 'different' || likeness < 0
  const barred = parted || acts.length === 0 && !akin || a.signature.weight !== 'full' || b.signature.weight !== 'full'
  const firm = !barred && single && nearest && company >= 0.9 && apart.kind === 'none'
  const leading = nearest || acts.some((id) => id === first || id === other)
  const grounds = (single ? 0.3 : 0.15) + (leading ? 0.15 : 0) + (single && a.only && b.only ? 0.55 : 0) + company
  return { relation, context, likeness, firm, grounds: likeness >= CLOSE ? Math.min(1, grounds) : 0, barred, parted, elsewhere: false, beside: shared.beside, anchored: shared.anchored, because: reasonsOf([], shared.because, a, b, relation) }
}

/** Told by its weekday or as a day of no month. */
function isReckoned({ because }: DateMention): boolean { return because.some(({ rule }) => rule.startsWith('resolved-')) }

function isOnset({ signature: { events } }: PreparedFact): boolean { return events.includes('outbreak') || events.includes('begin') }

function isOfItsTime({ mention, toldOn }: PreparedFact): boolean {
  return toldOn !== undefined && (daysBetween(String(mention.value), toldOn) ?? 0) <= SAME_TIME
}

const CLOSE = 0.4
const FAR_OFF = 0.7
const YEAR = /^[0-9]{4}$/
const NEXT_YEARS = 2
const TENS = 10

/** Who gets a date wrong gets it wrong by days, by a digit of the day ("3 February", "13 February"), or by the month or the year alone; dates far apart are of two events. */
function nearness(a: string, b: string, reckoned: boolean): number {
  // Of a year alone one digit slips, or two change places.
  if (YEAR.test(a) && YEAR.test(b)) return Math.abs(Number(a) - Number(b)) <= NEXT_YEARS || isSwap(Number(a), Number(b)) ? CLOSE : -0.3
  const x = dayNumber(a, b)
  const y = dayNumber(b, a)
  if (x === undefined || y === undefined) return -0.3
  const days = Math.abs(x - y)
  // Weekdays are read as of this week or the next by their verbs: a week apart they may be one day.
  if (reckoned && days % 7 === 0 && days <= 14 && days > 0) return -0.3
  if (days <= 7) return CLOSE
  if (a.length >= 10 && b.length >= 10 && a.slice(0, 8) === b.slice(0, 8) && days % TENS === 0) return CLOSE
  // A month off by one, a day of the wrong month or year: a slip.
  if (a.length === 7 && b.length === 7 && days <= 31 || a.length >= 10 && b.length >= 10 && days < 400 && a.slice(8, 10) === b.slice(8, 10)) return CLOSE
  if (days <= 62) return 0.2
  return a.length >= 7 && a.slice(4) === b.slice(4) ? 0.2 : days > 400 ? -0.6 : -0.2
}

/** Days since 1970; what one leaves out is taken from the other, and a month is its middle. */
function dayNumber(value: string, other: string): number | undefined {
  const year = /^[0-9]{4}/.test(value) ? value.slice(0, 4) : /^[0-9]{4}/.test(other) ? other.slice(0, 4) : '2000'
  const month = value.slice(5, 7)
  if (!/^[0-9]{2}$/.test(month)) return undefined
  const day = value.length >= 10 ? Number(value.slice(8, 10)) : other.length >= 10 && value.slice(5, 7) === other.slice(5, 7) ? Number(other.slice(8, 10)) : 15
  return Number.isNaN(day) ? undefined : daysOf({ year: Number(year), month: Number(month), day })
}

/** Whether a week, a quarter or a range holds nothing of the other date. Who says "last week" means no day of this one. */
function arePartedSpans(a: string, b: string): boolean {
  if (!OPEN.test(a) && !OPEN.test(b)) return false
  const x = spanOf(dated(a, b))
  const y = spanOf(dated(b, a))
  return x !== undefined && y !== undefined && (x.last < y.first || y.last < x.first)
}

const OPEN = /[/WQ]/

/** A day of an unnamed year is taken to be of the year that the other names. */
function dated(value: string, other: string): string { return value.startsWith('XXXX-') && /^[0-9]{4}/.test(other) ? other.slice(0, 4) + value.slice(4) : value }

interface Span { readonly first: number; readonly last: number }

/** In days since 1970; undefined where the year is not known, or for seasons. */
function spanOf(value: string): Span | undefined {
  const [from = '', to] = value.split('/')
  if (to !== undefined) {
    const [x, y] = [spanOf(from), spanOf(to)]
    return x && y && { first: x.first, last: y.last }
  }
  const year = Number(from.slice(0, 4))
  const [, week, quarter] = /^[0-9]{4}-(?:W([0-9]{2})|Q([1-4]))/.exec(from) ?? []
  if (week !== undefined) {
    const fourth = { year, month: 1, day: 4 }
    const first = daysOf(fourth) - weekdayOf(fourth) + 1 + (Number(week) - 1) * 7
    return { first, last: first + 6 }
  }
  if (quarter !== undefined) return { first: daysOf({ year, month: Number(quarter) * 3 - 2, day: 1 }), last: daysOf({ year, month: Number(quarter) * 3, day: 31 }) }
  const [, month, day] = /^[0-9]{4}(?:-([0-9]{2})(?:-([0-9]{2}))?)?(?:T|$)/.exec(from) ?? [undefined]
  if (!/^[0-9]{4}(?:$|-[0-9]{2}(?:$|-[0-9]{2}))/.test(from)) return undefined
  return { first: daysOf({ year, month: Number(month ?? 1), day: Number(day ?? 1) }), last: daysOf({ year, month: Number(month ?? 12), day: Number(day ?? 31) }) }
}

/** Of two compatible dates: the same day of an unnamed year says nearly as much as the same day; a month and a weekday say nothing of each other. */
function sharedPrecision(a: string, b: string): number {
  if (a.startsWith(WEEKDAY) || b.startsWith(WEEKDAY)) {
    const [weekday, other] = a.startsWith(WEEKDAY) ? [a, b] : [b, a]
    if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}/.test(other)) return -0.5
    return weekdayOf({ year: Number(other.slice(0, 4)), month: Number(other.slice(5, 7)), day: Number(other.slice(8, 10)) }) === Number(weekday.slice(WEEKDAY.length)) ? 0.4 : -1
  }
  if (OPEN.test(a) || OPEN.test(b)) return 0.1
  if (!/^[0-9X]{4}-[0-9]{2}/.test(a) || !/^[0-9X]{4}-[0-9]{2}/.test(b)) return 0
  if (a.length >= 10 && b.length >= 10 && a.slice(5, 10) === b.slice(5, 10)) return 0.8
  return a.slice(5, 7) === b.slice(5, 7) ? 0.35 : 0.1
}

const WEEKDAY = 'XXXX-WXX-'
