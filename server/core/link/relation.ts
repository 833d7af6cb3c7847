import type { DateValue, Modifier, Relation } from '../model.ts'

/** What `relation` needs of a figure. */
export interface FigureReading {
  readonly value: number
  readonly max?: number | undefined
  readonly modifier: Modifier
}

/**
 * Two readings of the same figure. Equal ones agree; else they are intervals: those that meet are compatible, those that don't differ.
 * `=` [v, v], `~` [0.9v, 1.1v], `>` (v, ∞), `>=` [v, ∞), `<` [0, v), `<=` [0, v], `vague` [v, 100v], `range` [v, max].
 */
export function figureRelation(a: FigureReading, b: FigureReading): Relation {
  if (a.modifier === b.modifier && same(a.value, b.value) && (a.modifier !== 'range' || same(a.max ?? a.value, b.max ?? b.value))) return 'agrees'
  const x = intervalOf(a)
  const y = intervalOf(b)
  const low = Math.max(x.low, y.low)
  const high = Math.min(x.high, y.high)
  if (low > high && !same(low, high)) return 'differs'
  // An end that is not in its interval meets nothing: "more than 10" and "10" differ.
  const touching = same(low, high)
  return touching && (isOpenAt(a, low) || isOpenAt(b, low)) ? 'differs' : 'compatible'
}

export interface Interval { readonly low: number; readonly high: number }

/** The values a figure allows. Ends of `>` and `<` are given as if closed. */
function intervalOf({ value, max, modifier }: FigureReading): Interval {
  switch (modifier) {
    case '=': return { low: value, high: value }
    case '~': return value < 0 ? { low: value * 1.1, high: value * 0.9 } : { low: value * 0.9, high: value * 1.1 }
    case '>': case '>=': return { low: value, high: Infinity }
    case '<': case '<=': return { low: Math.min(0, value), high: value }
    case 'vague': return { low: value, high: value * 100 }
    case 'range': return { low: Math.min(value, max ?? value), high: Math.max(value, max ?? value) }
  }
}

function isOpenAt({ value, modifier }: FigureReading, at: number): boolean {
  return (modifier === '>' || modifier === '<') && same(value, at)
}

/** Equal but for what binary fractions lose: 41.88 × 10⁹ is 41 880 000 000. */
export function same(a: number, b: number): boolean {
  return a === b || Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}

/**
 * Two readings of the same date, by their precision: equal ones agree; one that contains the other, or leaves open what the other says,
 * is compatible (2024-06 and 2024-06-19, XXXX-06-19 and 2024); others differ. Weeks, ranges and vague references are never held against each other.
 */
export function dateRelation(a: DateValue, b: DateValue): Relation {
  if (a === b) return 'agrees'
  if (OPEN_DATE.test(a) || OPEN_DATE.test(b)) return 'compatible'
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) if (a[i] !== b[i] && a[i] !== 'X' && b[i] !== 'X') return 'differs'
  return 'compatible'
}

// Weeks and weekdays, quarters, seasons, ranges, references.
const OPEN_DATE = /[/WQ]|REF|-S[PU]|-FA/
