/**
 * Plain arithmetic on year, month and day in the proleptic Gregorian calendar: no time zone, no clock. Days are counted from
 * 1970-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms"); weekdays are ISO, 1 Monday to 7 Sunday.
 */
export interface Day {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

/** Days since 1970-01-01, negative before it. */
export function daysOf({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export function dayOf(days: number): Day {
  const z = days + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

export function addDays(day: Day, count: number): Day { return dayOf(daysOf(day) + count) }

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths({ year, month, day }: Day, count: number): Day {
  const months = year * 12 + month - 1 + count
  const y = Math.floor(months / 12)
  const m = months - y * 12 + 1
  return { year: y, month: m, day: Math.min(day, daysInMonth(y, m)) }
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean { return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) }

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  const days = daysOf(day) + 3
  return days - Math.floor(days / 7) * 7 + 1
}

/** ISO 8601 week: weeks begin on Monday, and week 1 holds the year's first Thursday. */
function weekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day))
  return { year: thursday.year, week: Math.floor((daysOf(thursday) - daysOf({ year: thursday.year, month: 1, day: 1 })) / 7) + 1 }
}

/** "2025-06-02". */
export function isoDay({ year, month, day }: Day): string { return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` }

/** "2023-W34". */
export function isoWeek(day: Day): string {
  const { year, week } = weekOf(day)
  return `${pad(year, 4)}-W${pad(week, 2)}`
}

/** The day of "2025-06-02" or "2025-06-02T07:26", or undefined where it is none. */
export function parseDay(value: string): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(value)
  if (!match) return undefined
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isDay(day) ? day : undefined
}

/** Whether the month has such a day. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function pad(value: number, digits: number): string { return String(value).padStart(digits, '0') }
