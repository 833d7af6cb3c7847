import { DATE_UNITS, DAY_PARTS, RELATIVE_UNITS } from '../../lexicon/date-entries.ts'
import { isoDay, weekdayOf, type Day } from '../../calendar.ts'
import type { CalendarSaid, DateSaid, Direction } from '../date-expression.ts'
import type { Capture } from './element.ts'

/** What the parts of a match say together, or undefined where they make no sense. */
export function saidBy(captures: readonly Capture[]): DateSaid | undefined {
  const joint = captures.findIndex(({ name }) => name === 'to' || name === 'and' || name === 'between-and')
  if (joint > 0) return rangeOf(captures.slice(0, joint), captures.slice(joint + 1), captures[joint]?.name === 'and' ? 'neighbours' : 'ends')
  const parts = new Map(captures.map(({ name, value }) => [name, value]))
  const vague = parts.get('vague')
  if (vague !== undefined) return { kind: 'vague', value: vague < 0 ? 'PAST_REF' : vague > 0 ? 'FUTURE_REF' : 'PRESENT_REF' }
  // "A few days ago".
  if (parts.has('few') && parts.has('ago')) return { kind: 'vague', value: 'PAST_REF' }
  const end = parts.get('year-end')
  if (end !== undefined) return fiscal(parts.get('year'), end)
  return periodOf(parts) ?? shiftOf(parts) ?? calendarOf(parts)
}

type Parts = ReadonlyMap<Capture['name'], number>

/** "2024-25" is a financial or school year; "2019-23" reads as a span of years, "2024-12" as neither. */
function fiscal(year: number | undefined, end: number): DateSaid | undefined {
  if (year === undefined) return undefined
  const to = Math.floor(year / 100) * 100 + end + (end === 0 ? 100 : 0)
  return to > year && to - year <= 10 ? { kind: 'range', from: { kind: 'calendar', year }, to: { kind: 'calendar', year: to } } : undefined
}

function periodOf(parts: Parts): DateSaid | undefined {
  const year = parts.get('year')
  const toward = towardOf(parts)
  const tens = parts.get('tens')
  if (tens !== undefined) return { kind: 'period', period: 'decade', number: tens >= 1000 ? tens / 10 : 190 + tens / 10 }
  const named = parts.get('decade-name')
  if (named !== undefined) return { kind: 'period', period: 'decade', number: named }
  const ordinal = parts.get('ordinal') ?? (parts.has('century-word') || parts.has('quarter-word') ? parts.get('number') ?? parts.get('count') : undefined)
  if (parts.has('century-word')) return ordinal === undefined ? undefined : { kind: 'period', period: 'century', number: ordinal - 1 }
  const season = parts.get('season')
  if (season !== undefined) return { kind: 'period', period: 'season', number: season, year, toward }
  const quarter = parts.get('quarter') ?? (parts.has('quarter-word') ? parts.get('number') ?? ordinal : undefined)
  if (quarter !== undefined) return quarter >= 1 && quarter <= 4 ? { kind: 'period', period: 'quarter', number: quarter, year, toward } : undefined
  const half = parts.get('half')
  if (half !== undefined) return { kind: 'period', period: 'half', number: half, year, toward }
  const week = parts.get('number')
  if (week !== undefined) return year === undefined ? undefined : { kind: 'period', period: 'week', number: week, year }
  return undefined
}

function shiftOf(parts: Parts): DateSaid | undefined {
  const day = parts.get('relative-day')
  const minute = minuteOf(parts)
  if (day !== undefined) return { kind: 'shift', unit: 'day', by: day, anchor: 'publication', minute }
  const one = parts.get('relative-unit')
  const named = one === undefined ? undefined : RELATIVE_UNITS[(one + 100 * RELATIVE_UNITS.length) % RELATIVE_UNITS.length]
  if (one !== undefined && named !== undefined && !parts.has('month') && !parts.has('day')) return { kind: 'shift', unit: named, by: Math.floor(one / RELATIVE_UNITS.length), anchor: 'publication' }
  const either = parts.get('either-day')
  if (either !== undefined) return { kind: 'shift', unit: 'day', by: either, anchor: 'publication', minute, eitherWay: true }
  for (const [role, by] of ANAPHORA) if (parts.has(role)) return { kind: 'shift', unit: 'day', by, anchor: 'text' }
  const unit = parts.get('unit')
  const away = parts.has('ago') || parts.has('ago-before') || parts.has('earlier') ? -1 : parts.has('later') || parts.has('after') ? 1 : undefined
  if (unit !== undefined && away !== undefined) {
    // Without a count it is one: Russian "неделю назад".
    const count = parts.get('count') ?? 1
    const name = DATE_UNITS[unit]
    // "2030年之前" is before that year.
    if (name === 'year' && count >= 1900 && count < 2100) return undefined
    return name === undefined ? undefined : { kind: 'shift', unit: name, by: away * count, anchor: parts.has('ago') || parts.has('ago-before') ? 'publication' : 'text' }
  }
  const counted = parts.get('counted-unit')
  const whole = counted === undefined ? undefined : DATE_UNITS[counted % DATE_UNITS.length]
  if (counted !== undefined && whole !== undefined && parts.has('ago')) return { kind: 'shift', unit: whole, by: -Math.floor(counted / DATE_UNITS.length), anchor: 'publication' }
  const beside = besideOf(parts)
  const toward = beside ?? towardOf(parts)
  if (toward === undefined || parts.has('month') || parts.has('day') || parts.has('lone-day') || parts.has('weekday')) return undefined
  // "That night".
  if (beside !== undefined && parts.has('part')) return { kind: 'shift', unit: 'day', by: beside, anchor: 'text' }
  for (const [role, name] of WHOLE_UNITS) if (parts.has(role)) return { kind: 'shift', unit: name, by: toward, anchor: beside === undefined ? 'publication' : 'text' }
  return undefined
}

const ANAPHORA = [['previous-day', -1], ['same-day', 0], ['next-day', 1]] as const
const WHOLE_UNITS = [['weekend-word', 'weekend'], ['week-word', 'week'], ['month-word', 'month'], ['quarter-word', 'quarter'], ['year-word', 'year'], ['decade-word', 'decade'], ['day-word', 'day']] as const

function calendarOf(parts: Parts): CalendarSaid | undefined {
  const feast = parts.get('feast')
  const [year, weekday, minute] = [parts.get('year') ?? eraYear(parts), parts.get('weekday'), minuteOf(parts)]
  const [month, day] = feast === undefined ? [parts.get('month'), parts.get('day') ?? parts.get('lone-day')] : [Math.floor(feast / 100), feast % 100]
  const toward = towardOf(parts) ?? besideOf(parts)
  const far = parts.get('relative-unit')
  const inside = toward === undefined ? undefined : parts.has('year-word') ? 'year' as const : parts.has('month-word') && month === undefined ? 'month' as const : parts.has('week-word') ? 'week' as const : undefined
  if (day !== undefined && month === undefined && inside !== 'month' && !parts.has('lone-day')) return undefined
  if (year === undefined && month === undefined && weekday === undefined && day === undefined) return undefined
  const other = parts.get('other')
  const said: CalendarSaid = {
    kind: 'calendar', year, month, day, weekday, minute,
    wide: parts.has('week-word') && toward === undefined && day !== undefined ? 'week' : undefined,
    toward: inside === undefined ? towardOf(parts) : undefined,
    // 一昨年6月.
    inside: far !== undefined ? { unit: 'year', by: Math.floor(far / RELATIVE_UNITS.length) } : inside === undefined || toward === undefined ? undefined : { unit: inside, by: toward, ...(towardOf(parts) === undefined ? { anchor: 'text' as const } : {}) },
  }
  return other === undefined ? said : eitherOrder(said, { year: Math.floor(other / 10_000), month: Math.floor(other / 100) % 100, day: other % 100 })
}

/** "quinta, 2/07/2026": a weekday that fits one order of day and month alone tells it. */
function eitherOrder(said: CalendarSaid, other: Day): CalendarSaid {
  const { year, month, day, weekday } = said
  if (weekday !== undefined && year !== undefined && month !== undefined && day !== undefined) {
    const [first, second] = [weekdayOf({ year, month, day }) === weekday, weekdayOf(other) === weekday]
    if (first !== second) return first ? said : { ...said, ...other }
  }
  return { ...said, other: isoDay(other) }
}

/** 平成30年. */
function eraYear(parts: Parts): number | undefined {
  const [era, number] = [parts.get('era'), parts.get('era-year')]
  return era === undefined || number === undefined ? undefined : era + number
}

/** The half of the day may be said before the clock: "오후 3시". */
function minuteOf(parts: Parts): number | undefined {
  const time = parts.get('time')
  if (time === undefined) return undefined
  const part = parts.get('part')
  if (part !== undefined && part > 0 && time >= 60 && time < 780) return inPart(time, part)
  return parts.has('ampm-pm') && time < 720 ? time + 720 : parts.has('ampm-am') && time >= 720 && time < 780 ? time - 720 : time
}

/** "the year before", "the following month", "that year": counted from the last date of the text. */
function besideOf(parts: Parts): Direction | undefined {
  return parts.has('previous-unit') ? -1 : parts.has('next-unit') ? 1 : parts.has('same-unit') ? 0 : undefined
}

/** "सुबह 8 बजे", "रात 10 बजे": twelve at night is the end of one day and the beginning of another, and stays open. */
function inPart(time: number, part: number): number | undefined {
  if (DAY_PARTS[part - 1] === 'morning') return time
  if (time >= 720) return DAY_PARTS[part - 1] === 'night' ? undefined : time
  return DAY_PARTS[part - 1] === 'afternoon' || time >= 360 ? time + 720 : time
}

function towardOf(parts: Parts): Direction | undefined {
  return parts.has('last') ? -1 : parts.has('next') ? 1 : parts.has('this') ? 0 : undefined
}

function isWeekdayAlone({ weekday, month, day, year }: CalendarSaid): boolean { return weekday !== undefined && month === undefined && day === undefined && year === undefined }

/** Each end lends the other what it leaves out: "12-14 March 2024", "June to September 2023", "March 12-14". */
function rangeOf(before: readonly Capture[], after: readonly Capture[], kind: 'ends' | 'neighbours'): DateSaid | undefined {
  const left = new Map(before.map(({ name, value }) => [name, value]))
  const right = new Map(after.map(({ name, value }) => [name, value]))
  for (const name of ['month', 'year'] as const) {
    const value = right.get(name) ?? left.get(name)
    if (value === undefined) continue
    right.set(name, value)
    if (!left.has(name)) left.set(name, value)
  }
  const shared = ['last', 'this', 'next', 'year-word', 'month-word'] as const
  for (const name of shared) {
    if (left.has(name)) right.set(name, 0)
    else if (right.has(name)) left.set(name, 0)
  }
  const [from, to] = [calendarOf(left), calendarOf(right)]
  if (!from || !to || (from.day === undefined) !== (to.day === undefined) || (from.month === undefined) !== (to.month === undefined)) return undefined
  if (isWeekdayAlone(from) && isWeekdayAlone(to) && from.weekday !== to.weekday) return kind === 'neighbours' ? undefined : { kind: 'range', from, to }
  if (from.month === undefined && (to.year ?? 0) <= (from.year ?? 0)) return undefined
  if (from.month === to.month && from.year === to.year && from.month !== undefined && (to.day ?? 0) <= (from.day ?? 0)) return undefined
  if (kind === 'neighbours' && (from.day === undefined || from.month !== to.month || to.day !== from.day + 1)) return undefined
  // "December 2023 to January": the year said at one end goes on or back over New Year.
  if (from.month !== undefined && to.month !== undefined && from.year === to.year && from.year !== undefined && to.month < from.month) {
    return before.some(({ name }) => name === 'year') ? { kind: 'range', from, to: { ...to, year: from.year + 1 } } : { kind: 'range', from: { ...from, year: from.year - 1 }, to }
  }
  return { kind: 'range', from, to }
}
