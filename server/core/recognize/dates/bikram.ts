import type { CalendarSaid, DateSaid } from '../date-expression.ts'

/**
 * A date of the Bikram calendar in the Gregorian one, as exactly as it is certain: the lengths of its months are proclaimed year by year, but
 * each begins about the middle of the same Gregorian month. `month` 1 is Baisakh. A day falls into one month or, near its end, into two.
 */
export function fromBikram({ year, month, day }: { readonly year: number; readonly month?: number | undefined; readonly day?: number | undefined }): DateSaid {
  if (month === undefined) return { kind: 'range', from: { kind: 'calendar', year: year - 57 }, to: { kind: 'calendar', year: year - 56 } }
  const start = STARTS[month - 1] as number
  const first = monthAfter(year, month)
  const next = monthAfter(year, month + 1)
  if (day === undefined) return { kind: 'range', from: first, to: next }
  const length = new Date(Date.UTC(first.year, first.month, 0)).getUTCDate()
  const about = start + day - 1
  if (about + SLACK <= length) return first
  return about - SLACK > length ? next : { kind: 'range', from: first, to: next }
}

/** Whether a bare year is one of this calendar: the years that newspapers write about, which in the other are far ahead. */
export function isBikramYear(year: number): boolean { return year >= 2040 && year < 2100 }

// Day of the Gregorian month on which each month begins, give or take `SLACK`: 14 April, 15 May … 14 March.
const STARTS = [14, 15, 15, 16, 17, 17, 17, 16, 16, 15, 13, 14] as const
const SLACK = 2

/** The Gregorian month in which a month begins; a thirteenth is the first of the next year. */
function monthAfter(year: number, month: number): CalendarSaid & { readonly year: number; readonly month: number } {
  const gregorian = month + 3
  return { kind: 'calendar', year: year - 57 + (gregorian > 12 ? 1 : 0), month: gregorian > 12 ? gregorian - 12 : gregorian }
}
