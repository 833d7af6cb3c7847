import { daysOf, weekdayOf } from '../calendar.ts'
import { kindOfEvent } from '../facts/event-concepts.ts'
import { reasonsOf, type ArticlePair, type Comparison } from './comparison.ts'
import type { PreparedFact } from './prepare.ts'
import { dateRelation } from './relation.ts'
import { aspectsApart, REPEATED, sharedContext } from './shared-context.ts'

/** What matters is the event of the date's clause and who took part. undefined where one of the two is no date. */
export function compareDates(a: PreparedFact, b: PreparedFact, pair: ArticlePair): Comparison | undefined {
  if (a.mention.kind !== 'date' || b.mention.kind !== 'date') return undefined
  const relation = dateRelation(a.mention.value, b.mention.value)
  const shared = sharedContext(a, b, pair)
  const apart = aspectsApart(a, b)
  const context = shared.points + pair.degree * 0.6 - apart.cost - (a.signature.events.length === 0 || b.signature.events.length === 0 ? 0.4 : 0)
  const likeness = relation === 'differs' ? nearness(a.mention.value, b.mention.value) : relation === 'agrees' ? 1.1 * Math.min(a.oddness, b.oddness) : sharedPrecision(a.mention.value, b.mention.value)
  const acts = a.signature.events.filter((id) => b.signature.events.includes(id) && !REPEATED.has(id) && kindOfEvent(id) !== 'state')
  const nearest = a.signature.events[0] === b.signature.events[0] || acts.length >= 2
  // A slip of a day or two about the same person needs less to be one.
  const company = shared.people + shared.topic + Math.min(shared.words, 0.6) + (shared.people > 0 && likeness >= CLOSE ? 0.4 : 0)
  const firm = acts.length > 0 && !a.listed && !b.listed && nearest && company >= 0.9 && !shared.strangers && apart.kind === 'none'
    && a.signature.weight === 'full' && b.signature.weight === 'full'
  return { relation, context, likeness, firm, anchored: shared.anchored, because: reasonsOf([], shared.because, a, b, relation) }
}

const CLOSE = 0.4

/** Who gets a date wrong gets it wrong by days, or by the month or the year alone; dates far apart are of two events. */
function nearness(a: string, b: string): number {
  const x = dayNumber(a, b)
  const y = dayNumber(b, a)
  if (x === undefined || y === undefined) return -0.3
  const days = Math.abs(x - y)
  if (days <= 7) return CLOSE
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

/** Of two compatible dates: the same day of an unnamed year says nearly as much as the same day; a month and a weekday say nothing of each other. */
function sharedPrecision(a: string, b: string): number {
  if (a.startsWith(WEEKDAY) || b.startsWith(WEEKDAY)) {
    const [weekday, other] = a.startsWith(WEEKDAY) ? [a, b] : [b, a]
    if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}/.test(other)) return -0.5
    return weekdayOf({ year: Number(other.slice(0, 4)), month: Number(other.slice(5, 7)), day: Number(other.slice(8, 10)) }) === Number(weekday.slice(WEEKDAY.length)) ? 0.4 : -1
  }
  if (!/^[0-9X]{4}-[0-9]{2}/.test(a) || !/^[0-9X]{4}-[0-9]{2}/.test(b)) return 0
  if (a.length >= 10 && b.length >= 10 && a.slice(5, 10) === b.slice(5, 10)) return 0.8
  return a.slice(5, 7) === b.slice(5, 7) ? 0.35 : 0.1
}

const WEEKDAY = 'XXXX-WXX-'
