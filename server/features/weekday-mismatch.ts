import type { DateTrouble, DateValue } from '../core/model.ts'
import { say } from './messages.ts'
import { addDays, dateWords, dayAndMonth, weekdayName, weekdayOf } from './words.ts'

/** Names both ways to mend a day that doesn't fit its weekday: another weekday, or another day. */
export function weekdayMismatch(words: string, value: DateValue, { said, is }: Extract<DateTrouble, { readonly kind: 'weekday-mismatch' }>): string {
  const named = { words, said: weekdayName(said) ?? '', is: weekdayName(is) ?? '' }
  const day = value.slice(0, 10)
  const dayMonth = dayAndMonth(day)
  if (weekdayOf(day) === undefined || dayMonth === undefined) return say('weekday-mismatch.no-day', named)
  return say('weekday-mismatch', { ...named, day: dateWords(day), dayMonth, nearest: dateWords(nearestDay(day, said - is)), year: nearestYear(day, said) })
}

function nearestDay(day: string, shift: number): string {
  return addDays(day, shift > 3 ? shift - 7 : shift < -3 ? shift + 7 : shift)
}

// The weekday of a day moves on by one or two a year, so it comes back within eleven years (29 February within forty).
function nearestYear(day: string, said: number): string {
  const year = Number(day.slice(0, 4))
  for (let distance = 1; distance <= 40; distance++) {
    for (const other of [year - distance, year + distance]) {
      const padded = String(other).padStart(4, '0')
      if (weekdayOf(`${padded}${day.slice(4)}`) === said) return padded
    }
  }
  return day.slice(0, 4)
}
