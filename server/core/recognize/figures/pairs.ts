import type { CompiledPack } from '../../lexicon/engine.ts'
import type { Reading } from '../../text/reading.ts'
import { foldWord } from '../../text/fold.ts'
import type { NumberSpan } from '../numbers.ts'
import { countedAfter } from './counted.ts'
import { isChange, isYear } from './exclude.ts'
import { currencyBefore, lookAt, lookBefore, paragraphOf, roleAt } from './look.ts'
import { endingBefore } from './modifiers.ts'
import type { FigureRule } from './rules.ts'

/** Two numbers that are one figure. */
export interface Pair {
  /** Both as one number: the lower end's value, the upper end's tail. */
  readonly number: NumberSpan
  /** Upper end; undefined where the same was said twice ("चार-चार लाख"). */
  readonly max: number | undefined
  /** First token: that of "between" where it is there. */
  readonly from: number
  readonly rule: Extract<FigureRule, 'range' | 'either-number' | 'distributive'>
}

/**
 * "two to three", "10-12", "5 से 7 लाख", "between 10 and 12", "दो-तीन सौ", "50-50 हज़ार". The upper end's scale holds for both. A hyphen between bare digits is
 * a range only if something is counted after it; else it may be a score, a part of a telephone number or of a date.
 */
export function pairAt(reading: Reading, lower: NumberSpan, upper: NumberSpan | undefined): Pair | undefined {
  if (!upper || lower.vague || upper.vague || reading.paragraphAt[lower.from] !== reading.paragraphAt[upper.from]) return undefined
  const { from, to: limit } = paragraphOf(reading, lower.from)
  const join = joinOf(reading, lower, upper, from)
  if (!join || isYear(reading, lower)) return undefined
  const base = upper.value / upper.scale
  const shared = lower.scale === 1 && upper.scale > 1 && lower.value <= base ? lower.value * upper.scale : lower.value
  const counted = upper.cut > 0 ? undefined : countedAfter(reading, upper.to, limit, upper.value)
  if (join.unit !== undefined && join.unit !== (join.money ?? counted?.unit)) return undefined
  const isCounted = upper.scale > 1 || upper.cut > 0 || join.money !== undefined || counted !== undefined || lookAt(reading, upper.to, 'bound') !== undefined
  const number = (value: number): NumberSpan => ({ ...upper, value, from: lower.from, lead: lower.lead ?? 0, written: lower.written, scale: upper.scale, because: [...lower.because, ...upper.because] })
  const same = join.kind === 'hyphen' || join.kind === 'beside'
  // "2-2 Gleichstand" is a score.
  if (join.kind === 'hyphen' && lower.written === 'digits' && lower.value === base && counted?.kind === 'unknown') return undefined
  if (same && lower.scale === 1 && lower.value === base && base > 0) return isCounted ? { number: number(upper.value), max: undefined, from: lower.from, rule: 'distributive' } : undefined
  if (!(shared > 0 && shared < upper.value && upper.value <= shared * 100)) return undefined
  const either = (same || join.kind === 'or') && lower.written === 'words'
  if (join.kind === 'beside' && base !== lower.value + 1) return undefined
  if (join.kind === 'hyphen' && lower.written === 'digits' && !isCounted) return undefined
  return { number: number(shared), max: upper.value, from: join.from, rule: either ? 'either-number' : 'range' }
}

interface Join {
  readonly kind: 'hyphen' | 'beside' | 'to' | 'or' | 'between'
  readonly from: number
  /** The unit of the lower end, where it has one of its own. */
  readonly unit: string | undefined
  /** The currency whose sign stands before the upper end. */
  readonly money: string | undefined
}

function joinOf(reading: Reading, lower: NumberSpan, upper: NumberSpan, from: number): Join | undefined {
  const money = currencyBefore(reading, upper.from, lower.to)
  const end = money?.at ?? upper.from
  const unit = lower.cut > 0 ? undefined : countedAfter(reading, lower.to, upper.from, lower.value)
  const at = unit && (unit.kind === 'unit' || unit.kind === 'money') ? unit.to : lower.to
  const cut = at === lower.to ? lower.cut : unit?.cut ?? 0
  const join = (kind: Join['kind'], start = lower.from): Join => ({ kind, from: start, unit: at === lower.to ? undefined : unit?.unit, money: money?.unit })
  if (cut > 0) return at === end && isTo(reading, at, endingBefore(reading, at, cut)) ? join('to') : undefined
  if (at === end) return at === lower.to && lower.written === 'words' && upper.written !== 'digits' && reading.tokens[at]?.script !== 'Latin' ? join('beside') : undefined
  const token = reading.tokens[at]
  // "two-to-three-day", "18- to 29-year-olds".
  const worded = token?.folded === '-' && !token.spaced ? roleAt(reading, at + 1, 'to') : undefined
  if (worded && (worded.to === end || worded.to + 1 === end && reading.tokens[worded.to]?.folded === '-')) return join('to')
  if (token?.folded === '-' && at + 1 === end) return token.spaced === reading.tokens[end]?.spaced ? join('hyphen') : undefined
  if (token?.folded === '~' && at + 1 === end) return join('to')
  if (roleAt(reading, at, 'or')?.to === end) return lower.written === 'words' || upper.value === lower.value + 1 ? join('or') : undefined
  const between = lookBefore(reading, startOf(reading, lower, from), from, 'figure-word', (lexeme) => lexeme.role === 'between')
  if (between) return roleAt(reading, at, 'between-and')?.to === end || roleAt(reading, at, 'to')?.to === end ? join('between', between.at) : undefined
  return roleAt(reading, at, 'to')?.to === end && !isChange(reading, startOf(reading, lower, from)) ? join('to') : undefined
}

/** First token of the lower end with its currency. */
function startOf(reading: Reading, lower: NumberSpan, from: number): number {
  return currencyBefore(reading, lower.from, from)?.at ?? lower.from
}

/** A glued "from … to" as in Gujarati "ત્રણથી ચાર". */
function isTo(reading: Reading, at: number, ending: string): boolean {
  return (reading.packs[at - 1] as CompiledPack).pack.figures.to.split('|').some((word) => word !== '' && foldWord(word) === ending)
}
