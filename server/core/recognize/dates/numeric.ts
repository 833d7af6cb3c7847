import { pad } from '../../calendar.ts'
import type { Writing } from '../../locale-pack.ts'
import type { Token } from '../../model.ts'

export interface NumericDate {
  readonly to: number
  readonly year: number
  readonly month: number
  readonly day: number
  /** Where day and month could change places: the other reading as YYYY-MM-DD. */
  readonly other?: string | undefined
}

/**
 * A date in figures alone: 2025-06-02, 02/06/2025, 2.6.2025, 30-08-2023, 02/06/25, 2/6/25. Year first is year-month-day everywhere; year last goes by
 * the language's order unless one of the two can't be a month.
 */
export function numericDateAt(tokens: readonly Token[], at: number, limit: number, order: Writing['dateOrder']): NumericDate | undefined {
  const first = (tokens[at] as Token).folded
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(first)
  if (dotted) return datesOf(dotted[1] as string, dotted[2] as string, dotted[3] as string, at + 1, order, 'needed')
  if (first.length > 4 || at + 4 >= limit) return undefined
  const separator = tokens[at + 1] as Token
  const next = tokens[at + 3] as Token
  if (separator.spaced || next.spaced || separator.folded !== next.folded || (separator.folded !== '-' && separator.folded !== '/')) return undefined
  const second = tokens[at + 2] as Token
  const third = tokens[at + 4] as Token
  if (second.kind !== 'number' || third.kind !== 'number' || second.spaced || third.spaced) return undefined
  if (separator.folded === '-' && third.folded.length === 2 && first.length !== 4) return undefined
  return datesOf(first, second.folded, third.folded, at + 5, order, separator.folded === '/' ? 'left out' : 'needed')
}

/** `zeros`: "2.4.12" is a number of a chapter, "2/4/12" a day. */
function datesOf(a: string, b: string, c: string, to: number, order: Writing['dateOrder'], zeros: 'needed' | 'left out'): NumericDate | undefined {
  if (![a, b, c].every((part) => /^\d+$/.test(part)) || b.length > 2) return undefined
  if (a.length === 4) return c.length <= 2 ? valid(Number(a), Number(b), Number(c), to) : undefined
  if (a.length > 2 || (c.length !== 4 && (c.length !== 2 || zeros === 'needed' && (a.length !== 2 || b.length !== 2)))) return undefined
  // Two digits are this century's or, from 70 on, the last one's (POSIX strptime %y splits at 69).
  const year = c.length === 4 ? Number(c) : Number(c) + (Number(c) >= 70 ? 1900 : 2000)
  const dayFirst = valid(year, Number(b), Number(a), to)
  const monthFirst = valid(year, Number(a), Number(b), to)
  if (!dayFirst || !monthFirst || Number(a) === Number(b)) return dayFirst ?? monthFirst
  const [chosen, other] = order === 'mdy' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
  return { ...chosen, other: `${pad(other.year, 4)}-${pad(other.month, 2)}-${pad(other.day, 2)}` }
}

/** A day that its month lacks is one all the same: 2024-06-31 is read, and told to be impossible. */
function valid(year: number, month: number, day: number, to: number): NumericDate | undefined {
  const plausible = year >= 1000 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= 31
  return plausible ? { to, year, month, day } : undefined
}
