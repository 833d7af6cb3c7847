import type { Span } from '../model.ts'
import { firstIndex } from '../text/first-index.ts'

/** What one annotator marked with one category on a continuum: disjoint, in order, whole numbers from 0. */
export type Units = readonly Span[]

/** Observed and expected disagreement of one category. */
export interface Disagreement {
  readonly observed: number
  readonly expected: number
}

/**
 * Krippendorff's α for unitizing of several annotators: 1 − ΣDo/ΣDe over the categories; undefined where nobody marked anything. After
 * K. Krippendorff, Content Analysis, 2nd edition, 2004, section 11.6 (and: On the reliability of unitizing continuous data, 1995).
 */
export function alphaUnitizing(categories: readonly (readonly Units[])[], length: number): number | undefined {
  const all = categories.map((annotators) => disagreement(annotators, length))
  const expected = all.reduce((sum, one) => sum + one.expected, 0)
  return expected > 0 ? 1 - all.reduce((sum, one) => sum + one.observed, 0) / expected : undefined
}

export function disagreement(annotators: readonly Units[], length: number): Disagreement {
  return { observed: observed(annotators, length), expected: expected(annotators, length) }
}

/** A stretch of the continuum: a unit or the gap between two. */
interface Section extends Span { readonly unit: boolean }

function sections(units: Units, length: number): readonly Section[] {
  const found: Section[] = []
  let at = 0
  for (const { start, end } of units) {
    if (start > at) found.push({ start: at, end: start, unit: false })
    found.push({ start, end, unit: true })
    at = end
  }
  return at < length ? [...found, { start: at, end: length, unit: false }] : found
}

function observed(annotators: readonly Units[], length: number): number {
  const cut = annotators.map((units) => sections(units, length))
  const count = annotators.length
  let sum = 0
  for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) sum += 2 * between(cut[i]!, cut[j]!)
  return sum / (count * (count - 1) * length * length)
}

/** Only sections that touch differ, so both are walked through once. */
function between(a: readonly Section[], b: readonly Section[]): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, other] = [a[i]!, b[j]!]
    sum += distance(one, other)
    if (one.end <= other.end) i++
    if (other.end <= one.end) j++
  }
  return sum
}

function distance(a: Section, b: Section): number {
  if (a.unit && b.unit) return a.start < b.end && b.start < a.end ? (a.start - b.start) ** 2 + (a.end - b.end) ** 2 : 0
  if (a.unit && a.start >= b.start && a.end <= b.end) return (a.end - a.start) ** 2
  if (b.unit && b.start >= a.start && b.end <= a.end) return (b.end - b.start) ** 2
  return 0
}

function expected(annotators: readonly Units[], length: number): number {
  const units = annotators.flat().map(({ start, end }) => end - start)
  if (units.length === 0) return 0
  const gaps = annotators.flatMap((one) => sections(one, length)).filter(({ unit }) => !unit).map(({ start, end }) => end - start).sort((a, b) => a - b)
  // Sums of the gaps from each on, so that each unit asks once.
  const sums = new Array<number>(gaps.length + 1).fill(0)
  for (let i = gaps.length - 1; i >= 0; i--) sums[i] = sums[i + 1]! + gaps[i]!
  const above = units.reduce((sum, size) => {
    const first = firstIndex(gaps.length, (i) => gaps[i]! >= size)
    const fitting = sums[first]! - (gaps.length - first) * (size - 1)
    return sum + (units.length - 1) / 3 * (2 * size ** 3 - 3 * size ** 2 + size) + size ** 2 * fitting
  }, 0)
  const whole = annotators.length * length
  return 2 / length * above / (whole * (whole - 1) - units.reduce((sum, size) => sum + size * (size - 1), 0))
}
