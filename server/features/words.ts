import type { DateMention, DateValue, FigureMention, Mention, Modifier } from '../core/model.ts'
import { say, type MessageKey } from './messages.ts'
import { sayNumber } from './say-number.ts'
import { unitWords } from './unit-words.ts'

/** The reading of a figure or a date in words: "more than 10,000 soldiers", "19 June 2024". */
export function readingWords(mention: FigureMention | DateMention): string {
  return mention.kind === 'figure' ? figureWords(mention) : dateWords(mention.value)
}

export function figureWords({ value, max, modifier, unit }: Pick<FigureMention, 'value' | 'max' | 'modifier' | 'unit'>): string {
  const amount = (number: number): string => unitWords(sayNumber(number), number, unit)
  if (modifier === 'range') return say('figure.range', { value: sayNumber(value), max: amount(max ?? value) })
  return say(FIGURE_KEYS[modifier], { value: amount(value) })
}

/** Short form for lenses, where a figure stands beside counts: "10,000+ soldiers". */
export function shortWords(mention: Exclude<Mention, { readonly kind: 'person' }>): string {
  if (mention.kind === 'date') return dateWords(mention.value)
  const { value, max, modifier, unit } = mention
  const number = sayNumber(value)
  if (modifier === 'range') return unitWords(`${number}–${sayNumber(max ?? value)}`, max ?? value, unit)
  return unitWords(SHORT[modifier].replace('0', number), value, unit)
}

const SHORT = { '=': '0', '~': '~0', '>': '0+', '>=': '0+', '<': '<0', '<=': '≤0', vague: '0+' } as const satisfies Record<Exclude<Modifier, 'range'>, string>

const FIGURE_KEYS = {
  '=': 'figure.=', '~': 'figure.~', '>': 'figure.>', '>=': 'figure.>=', '<': 'figure.<', '<=': 'figure.<=', vague: 'figure.vague',
} as const satisfies Record<Exclude<Modifier, 'range'>, MessageKey>

/** A TIMEX3 value in words; a value of unknown shape is shown as it is. */
export function dateWords(value: DateValue): string {
  if (value === 'PAST_REF') return say('date.past')
  if (value === 'PRESENT_REF') return say('date.present')
  if (value === 'FUTURE_REF') return say('date.future')
  const slash = value.indexOf('/')
  if (slash > 0) return say('date.range', { from: dateWords(value.slice(0, slash)), to: dateWords(value.slice(slash + 1)) })
  const time = /^(.{10})T(\d\d:\d\d)/.exec(value)
  if (time) return say('date.time', { day: dateWords(time[1] as string), time: time[2] as string })
  const some = Object.hasOwn(SOME, value) ? SOME[value as keyof typeof SOME] : undefined
  if (some !== undefined) return say(some)
  const [year = '', second = '', third = ''] = value.split('-')
  if (third.length > 0) return third === 'WE' ? weekend(value, year, second) : second === 'WXX' ? weekdayOnly(value, third) : dayWords(value, year, second, third)
  if (second.length > 0) return partOfYear(value, year, second)
  if (/^\d{3}X$/.test(year)) return say('date.decade', { year: `${year.slice(0, 3)}0` })
  if (/^\d\dXX$/.test(year)) return say('date.century', { from: `${year.slice(0, 2)}00`, to: `${year.slice(0, 2)}99` })
  return value
}

const SOME = {
  'XXXX': 'date.some-year', 'XXXX-XX': 'date.some-month', 'XXXX-XX-XX': 'date.some-day', 'XXXX-WXX': 'date.some-week', 'XXXX-QX': 'date.some-quarter',
} as const satisfies Readonly<Record<string, MessageKey>>

function dayWords(value: string, year: string, second: string, third: string): string {
  const month = monthName(second)
  const day = String(Number(third))
  if (!/^\d\d$/.test(third)) return value
  if (month === undefined) return second === 'XX' ? say('date.some-day-of-month', { day }) : value
  return UNKNOWN_YEAR.test(year) ? say('date.day-without-year', { day, month }) : say('date.day', { day, month, year })
}

/** "2 June" of a day, whatever its year; undefined where the value names no day. */
export function dayAndMonth(value: DateValue): string | undefined {
  const match = /^.{4}-(\d\d)-(\d\d)/.exec(value)
  const month = match && monthName(match[1] as string)
  return match && month ? say('date.day-of-month', { day: String(Number(match[2])), month }) : undefined
}

function partOfYear(value: string, year: string, second: string): string {
  const unknown = UNKNOWN_YEAR.test(year)
  const month = monthName(second)
  if (month !== undefined) return unknown ? say('date.month-without-year', { month }) : say('date.month', { month, year })
  if (/^W\d\d$/.test(second)) {
    if (unknown) return say('date.week-without-year', { week: String(Number(second.slice(1))) })
    const monday = mondayOfWeek(Number(year), Number(second.slice(1)))
    return say('date.week', { week: String(Number(second.slice(1))), year, monday: dateWords(monday), sunday: dateWords(addDays(monday, 6)) })
  }
  if (/^Q[1-4]$/.test(second) && unknown) return say('date.quarter-without-year', { quarter: second.slice(1) })
  if (/^Q[1-4]$/.test(second)) return say('date.quarter', { quarter: second.slice(1), year })
  const key = `season.${second}`
  if (key === 'season.SP' || key === 'season.SU' || key === 'season.FA' || key === 'season.WI') {
    return unknown ? say('date.season-without-year', { season: say(key) }) : say('date.season', { season: say(key), year })
  }
  return value
}

function weekend(value: string, year: string, second: string): string {
  const saturday = saturdayOf(year, second)
  return saturday === undefined ? UNKNOWN_YEAR.test(year) ? say('date.some-weekend') : value : say('date.weekend', { saturday: dateWords(saturday) })
}

function saturdayOf(year: string, week: string): string | undefined {
  return /^\d{4}$/.test(year) && /^W\d\d$/.test(week) ? addDays(mondayOfWeek(Number(year), Number(week.slice(1))), 5) : undefined
}

function weekdayOnly(value: string, weekday: string): string {
  const name = weekdayName(Number(weekday))
  return name === undefined ? value : say('date.weekday', { weekday: name })
}

const UNKNOWN_YEAR = /^X+$/

/** Of "01" to "12". */
export function monthName(two: string): string | undefined {
  const month = /^\d\d$/.test(two) ? Number(two) : 0
  return month >= 1 && month <= 12 ? MONTHS.format(Date.UTC(2000, month - 1, 1)) : undefined
}

/** Name of an ISO weekday, 1 Monday … 7 Sunday. */
export function weekdayName(weekday: number): string | undefined {
  // 3 January 2000 was a Monday.
  return weekday >= 1 && weekday <= 7 ? WEEKDAYS.format(Date.UTC(2000, 0, 2 + weekday)) : undefined
}

/** "Wednesday, 19 June 2024" for a known day, else `dateWords`. */
export function dateWithWeekday(value: DateValue): string {
  const day = dayOf(value)
  return day === undefined ? dateWords(value) : say('date.with-weekday', { weekday: WEEKDAYS.format(day), day: dateWords(value) })
}

/** As short as an inlay hint should be: "30 Nov 2024", "26 May 2025 – 1 Jun 2025", else as `dateWords`. */
export function shortDate(value: DateValue): string {
  const day = dayOf(value)
  if (day !== undefined) return SHORT_DAY.format(day) + (value.length > 10 ? `, ${value.slice(11)}` : '')
  const days = /^(\d{4})-(W\d\d)-WE$/.exec(value)
  const saturday = days ? saturdayOf(days[1] as string, days[2] as string) : undefined
  if (saturday !== undefined) return `${shortDate(saturday)} – ${shortDate(addDays(saturday, 1))}`
  const week = /^(\d{4})-W(\d\d)$/.exec(value)
  if (week) {
    const monday = mondayOfWeek(Number(week[1]), Number(week[2]))
    return `${shortDate(monday)} – ${shortDate(addDays(monday, 6))}`
  }
  const slash = value.indexOf('/')
  return slash > 0 ? `${shortDate(value.slice(0, slash))} – ${shortDate(value.slice(slash + 1))}` : dateWords(value)
}

/** A day some days after another; both YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  const start = dayOf(day)
  return start === undefined ? day : new Date(start + days * DAY).toISOString().slice(0, 10)
}

/** ISO weekday, 1 Monday … 7 Sunday, of a YYYY-MM-DD value with or without a time. */
export function weekdayOf(value: DateValue): number | undefined {
  const day = dayOf(value)
  return day === undefined ? undefined : ((Math.floor(day / DAY) + 3) % 7 + 7) % 7 + 1
}

// Milliseconds from 1970 of a day that the calendar has.
function dayOf(value: DateValue): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(value)
  if (!match) return undefined
  const at = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  return Number.isFinite(at) && new Date(at).toISOString().slice(0, 10) === value.slice(0, 10) ? at : undefined
}

// ISO 8601: week 1 is the one with 4 January.
function mondayOfWeek(year: number, week: number): string {
  const fourth = Date.UTC(year, 0, 4)
  const weekday = (Math.floor(fourth / DAY) + 3) % 7
  return new Date(fourth + (7 * (week - 1) - weekday) * DAY).toISOString().slice(0, 10)
}

const DAY = 86_400_000
const MONTHS = /* @__PURE__ */ new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
const WEEKDAYS = /* @__PURE__ */ new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' })
const SHORT_DAY = /* @__PURE__ */ new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
