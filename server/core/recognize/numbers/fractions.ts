import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import { lookAt, lookBefore, paragraphOf, roleAt as wordAt } from '../figures/look.ts'
import { roleAt } from './role.ts'
import type { State } from './state.ts'

interface Fraction { readonly value: number; readonly to: number }

/** Fractions of one character. */
export const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 1 / 4], ['¾', 3 / 4], ['⅕', 1 / 5], ['⅖', 2 / 5], ['⅗', 3 / 5], ['⅘', 4 / 5], ['⅙', 1 / 6], ['⅚', 5 / 6], ['⅐', 1 / 7], ['⅛', 1 / 8], ['⅜', 3 / 8], ['⅝', 5 / 8], ['⅞', 7 / 8], ['⅑', 1 / 9], ['⅒', 1 / 10],
])

/**
 * "1/3 of voters", "3/4 mile", "about 2/3": a proper fraction in lowest terms. A day and month, a score and an address look alike, so it
 * counts only with a bound, a unit or a whole beside it.
 */
export function slashFraction(reading: Reading, at: number, limit: number): Fraction | undefined {
  const fraction = slashed(reading, at, limit)
  if (!fraction) return undefined
  const after = reading.tokens[fraction.to]
  const ending = after?.kind === 'word' && !after.spaced && ORDINAL.has(after.folded)
  if (ending) return { ...fraction, to: fraction.to + 1 }
  if (after && !after.spaced && after.kind !== 'mark') return undefined
  return isPartOf(reading, at, fraction.to, limit) || lookAt(reading, fraction.to, 'unit') ? fraction : undefined
}

// As English adds them to the digits below the stroke: "2/3rds".
const ORDINAL: ReadonlySet<string> = new Set(['rd', 'rds', 'th', 'ths'])

/** "1 1/2 metres". */
export function mixedFraction(reading: Reading, at: number, limit: number, whole: number): Fraction | undefined {
  const part = at + 1 < limit && reading.tokens[at + 1]?.kind === 'number' && Number.isInteger(whole) && whole < 100 ? slashed(reading, at + 1, limit) : undefined
  return part && (lookAt(reading, part.to, 'unit') || reading.tokens[part.to]?.folded === '-' && lookAt(reading, part.to + 1, 'unit')) ? { value: whole + part.value, to: part.to } : undefined
}

function slashed(reading: Reading, at: number, limit: number): Fraction | undefined {
  const [above, stroke, below] = [reading.tokens[at], reading.tokens[at + 1], reading.tokens[at + 2]]
  if (at + 2 >= limit || below?.kind !== 'number' || below.spaced || stroke?.spaced || !STROKES.has(stroke?.folded ?? '') || !above || !SMALL.test(above.folded) || !SMALL.test(below.folded)) return undefined
  const before = reading.tokens[at - 1]
  const glued = !above.spaced && before !== undefined && at > paragraphOf(reading, at).from && !OPENERS.has(before.folded)
  const [a, b] = [Number(above.folded), Number(below.folded)]
  return glued || STROKES.has(reading.tokens[at + 3]?.folded ?? '') || !DENOMINATORS.has(b) || a >= b || divisor(a, b) > 1 ? undefined : { value: a / b, to: at + 3 }
}

const STROKES: ReadonlySet<string> = new Set(['/', '⁄'])
const SMALL = /^[1-9]\d?$/
const OPENERS: ReadonlySet<string> = new Set(['(', '"', "'", '~', '<', '>', '≈', '['])
// What is halved, cut in inches or counted in tens: 9/11 and 5/13 are none.
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 100])

function divisor(a: number, b: number): number { return b === 0 ? a : divisor(b, a % b) }

/** "two-thirds", "half of": longer than the number, or the half of a scale, that begins with the same words. */
export function fractionFirst(reading: Reading, state: State, at: number, limit: number): number | undefined {
  const fraction = state.part === 0 ? wordFraction(reading, at, limit) : undefined
  if (!fraction || fraction.to <= (roleAt(reading, at, 'cardinal')?.to ?? 0)) return undefined
  const part = roleAt(reading, at, 'part-before')
  if (part && part.to >= fraction.to && (isNumberAt(reading, part.to) || isUnitAt(reading, part.to))) return undefined
  state.group = fraction.value
  state.fraction = true
  state.words++
  state.tail = 'done'
  state.cut = fraction.cut
  return fraction.to
}

export function isNumberAt(reading: Reading, at: number): boolean {
  return roleAt(reading, at, 'cardinal') !== undefined || roleAt(reading, at, 'scale') !== undefined || reading.tokens[at]?.kind === 'number'
}

/** A fraction in words that starts a number: "two-thirds" listed whole, "half" and "a quarter" where a whole or a bound is beside them. */
function wordFraction(reading: Reading, at: number, limit: number): (Fraction & { readonly cut: number }) | undefined {
  const sure = roleAt(reading, at, 'fraction')
  if (sure) return sure
  const shy = roleAt(reading, at, 'shy-fraction')
  if (!shy || shy.cut === 0 && !isPartOf(reading, at, shy.to, limit) || lookBefore(reading, at, paragraphOf(reading, at).from, 'figure-word', (lexeme) => lexeme.role === 'fraction-guard')) return undefined
  return shy.cut === 0 || lookAt(reading, shy.to, 'bound') ? shy : undefined
}

/** What a number read so far is divided by: "two | thirds", "2 | तिहाई", "三 | 分之一", "hai | phần ba". Returns the token after it. */
export function divide(reading: Reading, state: State, at: number, limit: number): number | undefined {
  const small = state.group !== undefined && state.total === 0 && state.part === 0 && Number.isInteger(state.group) && state.group > 0 && state.group <= 100 && (state.tail === 'digits' || state.tail === 'unit' || state.tail === 'tens')
  if (!small || at >= limit) return undefined
  const number = state.group as number
  const hyphen = reading.tokens[at]?.folded === '-' && reading.tokens[at]?.spaced === false && reading.tokens[at + 1]?.spaced === false ? 1 : 0
  const part = roleAt(reading, at + hyphen, 'fraction-part')
  if (part && number < part.value) return closed(state, number / part.value, part.to, part.cut)
  const over = roleAt(reading, at, 'fraction-over')
  const above = over && smallAt(reading, over.to)
  if (above && above.value < number) return closed(state, above.value / number, above.to, above.cut)
  const under = roleAt(reading, at, 'fraction-under')
  const below = under && smallAt(reading, under.to)
  if (below && below.value > number && below.value <= 1000) return closed(state, number / below.value, below.to, below.cut)
  const one = number === 1 ? roleAt(reading, at, 'fraction-of-one') : undefined
  const many = one && smallAt(reading, one.to)
  return many && many.value > 1 && many.value <= 1000 && !lookAt(reading, many.to, 'unit') && reading.tokens[many.to]?.folded !== '-' ? closed(state, 1 / many.value, many.to, many.cut) : undefined
}

function closed(state: State, value: number, to: number, cut: number): number {
  state.group = value
  state.fraction = true
  state.tail = 'done'
  state.words++
  state.cut = cut
  return to
}

function smallAt(reading: Reading, at: number): (Fraction & { readonly cut: number }) | undefined {
  const token = reading.tokens[at]
  if (token?.kind === 'number') return /^[1-9]\d{0,2}$/.test(token.folded) ? { value: Number(token.folded), to: at + 1, cut: 0 } : undefined
  const cardinal = roleAt(reading, at, 'cardinal')
  return cardinal && cardinal.value > 0 && cardinal.value < 100 ? cardinal : undefined
}

/** A whole behind a fraction ("of the", "बहुमत"), or a bound beside it. */
function isPartOf(reading: Reading, at: number, to: number, limit: number): boolean {
  if (lookBefore(reading, at, paragraphOf(reading, at).from, 'bound', (lexeme) => lexeme.side === 'before')) return true
  if (to >= limit) return false
  return wordAt(reading, to, 'fraction-whole') !== undefined || wordAt(reading, to, 'part-of') !== undefined || wordAt(reading, to, 'of') !== undefined || lookAt(reading, to, 'bound', (lexeme) => lexeme.side === 'after') !== undefined
}

/** "an hour and a half". */
export function isAndAHalf(reading: Reading, at: number): boolean {
  const unit = lookAt(reading, at, 'unit')
  return unit !== undefined && roleAt(reading, unit.to, 'part-after') !== undefined
}

export function isUnitAt(reading: Reading, at: number): boolean {
  return lookAt(reading, at, 'unit', (lexeme, { cut, to }) => !lexeme.sign && (cut > 0 || to > at + 1 || (reading.tokens[at] as Token).folded.length > 1)) !== undefined
}
