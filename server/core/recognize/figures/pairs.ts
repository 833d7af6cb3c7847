import type { CompiledPack } from '../../lexicon/compiled-pack.ts'
import type { Reading } from '../../text/reading.ts'
import { foldWord } from '../../text/fold.ts'
import type { NumberSpan } from '../numbers.ts'
import { isAfterChange } from './change.ts'
import { countedAfter } from './counted.ts'
import { isChange, isYear } from './exclude.ts'
import { currencyBefore, lookAt, lookBefore, paragraphOf, roleAt } from './look.ts'
import { endingBefore } from './modifiers.ts'
import type { FigureRule } from './rules.ts'
import { minusBefore } from './sign.ts'

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
  // "reculé d'un quart à 1,2 milliard".
  if ((lower.fraction ?? false) !== (upper?.fraction ?? false)) return undefined
  if (!upper || upper.from - lower.to > FARTHEST || lower.vague || upper.vague || reading.paragraphAt[lower.from] !== reading.paragraphAt[upper.from]) return undefined
  const { from, to: limit } = paragraphOf(reading, lower.from)
  const join = joinOf(reading, lower, upper, from)
  if (!join || isYear(reading, lower)) return undefined
  if (join.minus) return below(reading, lower, upper, join, from)
  // Malayalam "1 മുതൽ 2 വരെ ഇഞ്ച്": the word that ends the range stands before what is counted.
  const closed = join.kind === 'to' && upper.cut === 0 ? roleAt(reading, upper.to, 'cap')?.to : undefined
  const inside = closed === undefined ? undefined : countedAfter(reading, closed, limit, upper.value)
  if (inside && inside.kind !== 'unknown' && closed !== undefined) return pairAt(reading, lower, { ...upper, to: closed })
  const base = upper.value / upper.scale
  const next = besideIn(lower, upper)
  const shared = next?.lower ?? (lower.scale === 1 && upper.scale > 1 && lower.value <= base ? lower.value * upper.scale : lower.value)
  const counted = upper.cut > 0 ? undefined : countedAfter(reading, upper.to, limit, upper.value)
  if (join.kind === 'to' && reading.tokens[upper.from - 1]?.kind === 'word' && isChangeTo(reading, counted?.to ?? upper.to, counted?.cut ?? upper.cut)) return undefined
  if (join.unit !== undefined && join.unit !== (join.money ?? counted?.unit)) return undefined
  // "magnitude 6,8 à 10 km de profondeur".
  if (join.kind === 'to' && counted !== undefined && lookBefore(reading, lower.from, from, 'toll', (lexeme) => lexeme.side === 'before' && lexeme.unit === 'magnitude')) return undefined
  const isCounted = upper.scale > 1 || startOf(reading, lower, from) < lower.from || upper.cut > 0 || join.money !== undefined || counted !== undefined || lookAt(reading, upper.to, 'bound') !== undefined
  const number = (value: number): NumberSpan => ({ ...upper, value, from: lower.from, lead: lower.lead ?? 0, written: lower.written, scale: upper.scale, because: [...lower.because, ...upper.because] })
  const same = join.kind === 'hyphen' || join.kind === 'beside'
  // "2-2 Gleichstand" is a score, and so is "৩-১ গোলে".
  if (join.kind === 'hyphen' && lower.written === 'digits' && (lower.value === base && counted?.kind === 'unknown' || counted?.unit === 'goal')) return undefined
  if (same && lower.scale === 1 && lower.value === base && base > 0) return isCounted ? { number: number(upper.value), max: undefined, from: lower.from, rule: 'distributive' } : undefined
  if (next && (join.kind === 'beside' || join.kind === 'or')) return { number: number(next.lower), max: next.upper, from: join.from, rule: 'either-number' }
  if (!(shared > 0 && shared < upper.value && upper.value <= shared * 100)) return undefined
  const either = (same || join.kind === 'or') && lower.written === 'words'
  if (join.kind === 'beside' && base !== lower.value + 1) return undefined
  if (join.kind === 'hyphen' && lower.written === 'digits' && !isCounted) return undefined
  return { number: number(shared), max: upper.value, from: join.from, rule: either ? 'either-number' : 'range' }
}

// A unit, the word between and a currency: tokens between the two ends, at most.
const FARTHEST = 16

/** 十二三 is twelve or thirteen, 三四十 thirty or forty: the two share their tens, or their place. */
function besideIn(lower: NumberSpan, upper: NumberSpan): { readonly lower: number; readonly upper: number } | undefined {
  if (lower.scale !== 1 || upper.scale !== 1 || lower.written !== 'words' || upper.written !== 'words') return undefined
  const unit = lower.value % 10
  if (lower.value > 10 && lower.value < 100 && unit > 0 && upper.value === unit + 1) return { lower: lower.value, upper: lower.value + 1 }
  return lower.value > 1 && lower.value < 9 && upper.value === (lower.value + 1) * 10 ? { lower: lower.value * 10, upper: upper.value } : undefined
}

/** "8％から10％に引き上げ", "8%에서 10%로". */
function isChangeTo(reading: Reading, at: number, cut: number): boolean {
  if (roleAt(reading, at, 'change-to')) return true
  const words = cut > 0 ? (reading.packs[at - 1] as CompiledPack).pack.figures.changeTo : undefined
  return words !== undefined && words.split('|').includes(endingBefore(reading, at, cut))
}

/** "−10 to −5 degrees", "-5°C to 3°C": by their order on the thermometer. */
function below(reading: Reading, lower: NumberSpan, upper: NumberSpan, join: Join, from: number): Pair | undefined {
  const counted = upper.cut > 0 ? undefined : countedAfter(reading, upper.to, paragraphOf(reading, upper.from).to, upper.value)
  if (!counted || counted.kind !== 'unit' || join.unit !== undefined && join.unit !== counted.unit || join.kind === 'beside') return undefined
  const start = minusBefore(reading, lower.from, from, 'measure')
  const ends = [lower.value * (start === undefined ? 1 : -1), upper.value * (join.minus === 'upper' || join.minus === 'both' ? -1 : 1)].sort((a, b) => a - b) as [number, number]
  const number: NumberSpan = { ...upper, value: ends[0], from: lower.from, lead: lower.lead ?? 0, written: lower.written, because: [...lower.because, ...upper.because] }
  return ends[0] === ends[1] ? undefined : { number, max: ends[1], from: Math.min(join.from, start ?? lower.from), rule: 'range' }
}

interface Join {
  readonly kind: 'hyphen' | 'beside' | 'to' | 'or' | 'between'
  readonly from: number
  /** The unit of the lower end, where it has one of its own. */
  readonly unit: string | undefined
  /** The currency whose sign stands before the upper end. */
  readonly money: string | undefined
  /** Which ends lie below nought. */
  readonly minus: 'lower' | 'upper' | 'both' | undefined
}

function joinOf(reading: Reading, lower: NumberSpan, upper: NumberSpan, from: number): Join | undefined {
  const money = currencyBefore(reading, upper.from, lower.to)
  const plain = money?.at ?? upper.from
  const minus = plain > lower.to ? minusBefore(reading, plain, lower.to, 'measure') : undefined
  const end = minus ?? plain
  const unit = lower.cut > 0 ? undefined : countedAfter(reading, lower.to, end, lower.value)
  const at = unit && (unit.kind === 'unit' || unit.kind === 'money') && unit.to <= end ? unit.to : lower.to
  const cut = at === lower.to ? lower.cut : unit?.cut ?? 0
  const join = (kind: Join['kind'], start = lower.from): Join => ({ kind, from: start, unit: at === lower.to ? undefined : unit?.unit, money: money?.unit, minus: minusBefore(reading, startOf(reading, lower, from), from, 'measure') === undefined ? minus === undefined ? undefined : 'upper' : minus === undefined ? 'lower' : 'both' })
  if (cut > 0) return at === end && isTo(reading, at, endingBefore(reading, at, cut)) ? join('to') : undefined
  if (at === end) return at === lower.to && lower.written === 'words' && upper.written !== 'digits' && reading.tokens[at]?.script !== 'Latin' ? join('beside') : undefined
  const token = reading.tokens[at]
  // "two-to-three-day", "18- to 29-year-olds".
  const worded = token?.folded === '-' && !token.spaced ? roleAt(reading, at + 1, 'to') : undefined
  if (worded && (worded.to === end || worded.to + 1 === end && reading.tokens[worded.to]?.folded === '-')) return join('to')
  if (token?.folded === '-' && at + 1 === end) return token.spaced === reading.tokens[end]?.spaced ? join('hyphen') : undefined
  if (token?.folded === '~' && at + 1 === end) return join('to')
  // "2、3人" is two or three, "2人、3人" a list.
  if (roleAt(reading, at, 'or')?.to === end && token?.kind === 'mark') return at === lower.to && !reading.tokens[end]?.spaced && upper.value / upper.scale === lower.value + 1 ? join('or') : undefined
  if (roleAt(reading, at, 'or')?.to === end) return lower.written === 'words' && at === lower.to || upper.value === lower.value + 1 || at === lower.to && isCountedAlike(reading, upper) ? join('or') : undefined
  const between = lookBefore(reading, startOf(reading, lower, from), from, 'figure-word', (lexeme) => lexeme.role === 'between')
  if (between) return roleAt(reading, at, 'between-and')?.to === end || roleAt(reading, at, 'to')?.to === end ? join('between', between.at) : undefined
  const start = startOf(reading, lower, from)
  // "fell 3 percent to 4.5 percent": by so much, to so much.
  const steps = (at !== lower.to || start < lower.from) && isAfterChange(reading, start, from)
  return roleAt(reading, at, 'to')?.to === end && !isChange(reading, start) && !steps ? join('to') : undefined
}

/** "10 or 12 boats": of what is counted it can only be one or the other. */
function isCountedAlike(reading: Reading, upper: NumberSpan): boolean {
  const counted = upper.cut > 0 ? undefined : countedAfter(reading, upper.to, paragraphOf(reading, upper.from).to, upper.value)
  return counted?.kind === 'noun' || counted?.kind === 'unit'
}

/** First token of the lower end with its currency. */
function startOf(reading: Reading, lower: NumberSpan, from: number): number {
  return currencyBefore(reading, lower.from, from)?.at ?? lower.from
}

/** A glued "from … to" as in Gujarati "ત્રણથી ચાર". */
function isTo(reading: Reading, at: number, ending: string): boolean {
  return (reading.packs[at - 1] as CompiledPack).pack.figures.to.split('|').some((word) => word !== '' && foldWord(word) === ending)
}
