import { daysInJalaliMonth, dayOfJalali, isJalaliYear } from '../../jalali.ts'
import { fromBikram, isBikramYear } from './bikram.ts'
import type { Day } from '../../calendar.ts'
import type { CalendarSaid, DateSaid } from '../date-expression.ts'

type Years = 'gregorian' | 'jalali' | 'bikram' | 'buddhist'

/** What is added to the number of a month of another calendar in a lexeme's value. */
export const OTHER_MONTHS = { jalali: 100, hijri: 200, bikram: 300 } as const

/**
 * Puts months and years of other calendars into the Gregorian one. A Jalali month or year is the range of its days; without a year it
 * stays to be resolved. A Hijri month begins when the moon is seen, so its days have no certain value.
 */
export function inGregorian(said: DateSaid, years: Years): DateSaid | undefined {
  if (years === 'buddhist') return fromBuddhist(said)
  if (said.kind === 'range') return (years === 'bikram' ? bikramYears(said.from, said.to) : rangeOf(said.from, said.to, years)) ?? said
  // The seasons of a Jalali year begin in spring, as those of ours do in its 79th or 80th day.
  if (said.kind === 'period' && said.period === 'season' && years === 'jalali' && said.year !== undefined && said.year < 1500) return { ...said, year: said.year + 621 }
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

/** Years of Thailand, counted from the Buddha's passing in 544 BC. */
function fromBuddhist(said: DateSaid): DateSaid {
  const plainYear = (one: CalendarSaid): CalendarSaid => one.year === undefined || one.year < 2300 ? one : { ...one, year: one.year - 543 }
  if (said.kind === 'range') return { kind: 'range', from: plainYear(said.from), to: plainYear(said.to) }
  return said.kind === 'calendar' ? plainYear(said) : said
}

/** "आर्थिक वर्ष २०८०/८१": the years in which they begin. */
function bikramYears(from: CalendarSaid, to: CalendarSaid): DateSaid | undefined {
  const isBikram = ({ year, month }: CalendarSaid): boolean => year !== undefined && isBikramYear(year) && month === undefined
  if (!isBikram(from) || !isBikram(to)) return undefined
  return { kind: 'range', from: { ...from, year: (from.year as number) - 57 }, to: { ...to, year: (to.year as number) - 57 } }
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
