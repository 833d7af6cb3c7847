import { daysOf, dayOf, type Day } from './calendar.ts'

/**
 * The solar calendar of Iran and Afghanistan as arithmetic: 8 leap years in 33 (Heydari), which agrees with the observed calendar from 1244 to
 * 1472, 1865 to 2094 in the Gregorian one. Months 1 to 6 have 31 days, 7 to 11 have 30, the last 29 or 30.
 */
export function dayOfJalali({ year, month, day }: Day): Day | undefined {
  if (!isJalaliYear(year) || month < 1 || month > 12 || day < 1 || day > daysInJalaliMonth(year, month)) return undefined
  return dayOf(startOf(year) + (month - 1) * 30 + Math.min(month - 1, 6) + day - 1)
}

/** The year that a Gregorian day is in. */
export function jalaliYearOf(day: Day): number {
  const year = day.year - 621
  return daysOf(day) >= startOf(year) ? year : year - 1
}

export function daysInJalaliMonth(year: number, month: number): number {
  return month <= 6 ? 31 : month <= 11 || startOf(year + 1) - startOf(year) === 366 ? 30 : 29
}

export function isJalaliYear(year: number): boolean { return year >= 1244 && year <= 1472 }

/** Days from 1970-01-01 to the first of Farvardin. */
function startOf(year: number): number { return 365 * year + Math.floor((8 * year + 21) / 33) + ORIGIN }

// So that 1397 begins on 21 March 2018.
const ORIGIN = daysOf({ year: 2018, month: 3, day: 21 }) - 365 * 1397 - Math.floor((8 * 1397 + 21) / 33)
