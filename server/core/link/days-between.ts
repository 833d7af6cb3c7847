import { daysOf } from '../calendar.ts'

/** In days: what lies farther apart is told of two times. The turn of a year makes no other time of last week. */
export const SAME_TIME = 200

/** Days since 1970 of a day of publication; of a month or a year its middle. */
export function dayNumber(published: string): number {
  const at = (position: number): number => Number(published.slice(position, position + 2))
  return daysOf({ year: Number(published.slice(0, 4)), month: at(5) || 7, day: at(8) || 15 })
}

/** From a date to another day; from a year of its own to the other's 0, 365 … undefined where the date is no day, month or year. */
export function daysBetween(value: string, day: string): number | undefined {
  const [, year, month, of] = /^([0-9]{4}|XXXX)(?:-([0-9]{2})(?:-([0-9]{2}))?)?(?:T|$)/.exec(value) ?? []
  if (year === undefined) return undefined
  if (year !== 'XXXX' && month === undefined) return Math.abs(Number(year) - Number(day.slice(0, 4))) * 365
  if (month === undefined) return undefined
  return Math.abs(daysOf({ year: Number(year === 'XXXX' ? day.slice(0, 4) : year), month: Number(month), day: of === undefined ? 15 : Number(of) }) - dayNumber(day))
}

/** Whether two days of publication, where both are known, are so far apart that "last week" and "this year" are two of each. */
export function areFarApart(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b && Math.abs(dayNumber(a) - dayNumber(b)) > SAME_TIME
}
