import { daysOf, isoDay, type Day } from '../calendar.ts'
import { daysInJalaliMonth, dayOfJalali, jalaliYearOf } from '../jalali.ts'
import type { DateValue } from '../model.ts'
import type { CalendarSaid, Tense } from '../recognize/date-expression.ts'

/** The value of a Jalali day or month without its year, seen from the day of publication, or undefined where there is none. */
export function resolveJalali({ jalali, toward, inside }: CalendarSaid, tense: Tense, now: Day | undefined): DateValue | undefined {
  if (!jalali || !now) return undefined
  const here = jalaliYearOf(now)
  const startIn = (year: number): number => daysOf(dayOfJalali({ year, month: jalali.month, day: jalali.day ?? 1 }) ?? now)
  const ahead = startIn(here) > daysOf(now)
  const future = toward === 1 || (toward === undefined && (tense === 'future' || tense === 'deadline'))
  const near = ahead && startIn(here) - daysOf(now) <= SOON && toward !== -1
  const year = inside?.unit === 'year' ? here + inside.by : toward === 0 || future === ahead || near ? here : future ? here + 1 : here - 1
  const first = dayOfJalali({ year, month: jalali.month, day: jalali.day ?? 1 })
  const last = dayOfJalali({ year, month: jalali.month, day: jalali.day ?? daysInJalaliMonth(year, jalali.month) })
  if (!first || !last) return undefined
  return jalali.day === undefined ? `${isoDay(first)}/${isoDay(last)}` : isoDay(first)
}

// Nobody leaves out the year of a day ten months gone when the same day is weeks away.
const SOON = 62
