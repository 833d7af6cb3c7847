import { daysInJalaliMonth, dayOfJalali, isJalaliYear } from '../../jalali.ts'
import { fromBikram, isBikramYear } from './bikram.ts'
import type { Day } from '../../calendar.ts'
import type { CalendarSaid, DateSaid } from '../date-expression.ts'

type Years = 'gregorian' | 'jalali' | 'bikram'

/** What is added to the number of a month of another calendar in a lexeme's value. */
export const OTHER_MONTHS = { jalali: 100, hijri: 200, bikram: 300 } as const

/**
 * Puts months and years of other calendars into the Gregorian one. A Jalali month or year is the range of its days; without a year it
 * stays to be resolved. A Hijri month begins when the moon is seen, so its days have no certain value.
 */
export function inGregorian(said: DateSaid, years: Years): DateSaid | undefined {
  if (said.kind === 'range') return rangeOf(said.from, said.to, years) ?? said
  if (said.kind !== 'calendar') return said
  const { month, year, day } = said
  if (month !== undefined && month > OTHER_MONTHS.bikram) return year === undefined ? { kind: 'value', value: day === undefined ? 'XXXX-XX' : 'XXXX-XX-XX' } : fromBikram({ year, month: month - OTHER_MONTHS.bikram, day })
  if (years === 'bikram' && year !== undefined && isBikramYear(year) && month === undefined) return fromBikram({ year })
  if (month !== undefined && month > OTHER_MONTHS.hijri) return { kind: 'value', value: day === undefined ? 'XXXX-XX' : 'XXXX-XX-XX' }
  if (!isJalali(said, years)) return said
  if (year === undefined) return { ...said, month: undefined, day: undefined, jalali: { month: plain(month) ?? 1, day } }
  const [from, to] = daysOfSaid(said)
  if (!from || !to) return undefined
  return day !== undefined ? { ...said, ...from, other: undefined } : { kind: 'range', from: calendar(from), to: calendar(to) }
}

function rangeOf(from: CalendarSaid, to: CalendarSaid, years: Years): DateSaid | undefined {
  if (!isJalali(from, years) || !isJalali(to, years) || from.year === undefined || to.year === undefined) return undefined
  const [first, last] = [daysOfSaid(from)[0], daysOfSaid(to)[1]]
  return first && last && { kind: 'range', from: calendar(first), to: calendar(last) }
}

function isJalali({ month, year }: CalendarSaid, years: Years): boolean {
  if (month !== undefined && month > OTHER_MONTHS.jalali) return month < OTHER_MONTHS.hijri && (year === undefined || isJalaliYear(year))
  return years === 'jalali' && year !== undefined && isJalaliYear(year)
}

/** First and last day of what was said with its year. */
function daysOfSaid({ year = 0, month, day }: CalendarSaid): readonly [Day | undefined, Day | undefined] {
  const [first, last] = [plain(month) ?? 1, plain(month) ?? 12]
  return [dayOfJalali({ year, month: first, day: day ?? 1 }), dayOfJalali({ year, month: last, day: day ?? daysInJalaliMonth(year, last) })]
}

function plain(month: number | undefined): number | undefined { return month !== undefined && month > OTHER_MONTHS.jalali ? month - OTHER_MONTHS.jalali : month }

function calendar({ year, month, day }: Day): CalendarSaid { return { kind: 'calendar', year, month, day } }
