import type { Writing } from '../../locale-pack.ts'
import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import { lookAt, roleAt } from '../figures/look.ts'
import { isOneScript, parseDigits } from './digits.ts'
import { mixedFraction, slashFraction } from './fractions.ts'
import { slashDecimal } from './slash.ts'

/** `value` is undefined where the digits are no number. */
interface DigitRun { readonly value: number | undefined; readonly to: number; readonly fraction: boolean }

/** The number in digits that starts at a token: "1,20,000", "12 500", "1'240'000", "1/3", "1 1/2", "2/5" as Persian writes 2.5, "1.5 × 10⁶". */
export function digitRun(reading: Reading, at: number, limit: number): DigitRun {
  const decimal = slashDecimal(reading, at, limit)
  if (decimal !== undefined) return { value: decimal, to: at + 3, fraction: false }
  const part = slashFraction(reading, at, limit)
  if (part) return { ...part, fraction: true }
  const value = digitsAt(reading, at)
  if (value === undefined) return { value, to: at + 1, fraction: false }
  const mixed = mixedFraction(reading, at, limit, value)
  if (mixed) return { ...mixed, fraction: false }
  return { ...withPower(reading, withGroups(reading, at, limit, value), limit), fraction: false }
}

/** The value of one token of digits. */
export function digitsAt(reading: Reading, at: number): number | undefined {
  const token = reading.tokens[at] as Token
  const raw = reading.text.slice(token.start, token.end)
  return raw !== token.folded && !isOneScript(raw) ? undefined : parseDigits(token.folded, decimalOf(reading, at))
}

function decimalOf(reading: Reading, at: number): Writing['decimal'] {
  const decimal = reading.packs[at]?.pack.writing.decimal ?? 'unknown'
  return decimal === 'either' && isFinePrice(reading, at) ? ',' : decimal
}

/** "1,659 euros el litro", where the text elsewhere writes its decimals with a comma. */
function isFinePrice(reading: Reading, at: number): boolean {
  const { folded } = reading.tokens[at] as Token
  return /^\d,\d{3}$/.test(folded) && folded[0] !== '0' && lookAt(reading, at + 1, 'unit', (lexeme) => lexeme.currency) !== undefined && reading.commaDecimals
}

interface Value { readonly value: number; readonly to: number }

/** Groups of three parted by spaces where the language does so, by thin spaces and apostrophes in all: nothing else is written so. */
function withGroups(reading: Reading, at: number, limit: number, first: number): Value {
  let value = first
  let to = at + 1
  if (first >= 1000 || !Number.isInteger(first) || (reading.tokens[at] as Token).folded.startsWith('0')) return { value, to }
  const spaces = reading.packs[at]?.pack.writing.group.includes(' ') === true || isMeasuredRun(reading, at, limit)
  for (let groups = 0; to < limit && groups < MOST_GROUPS; groups++) {
    const next = groupAfter(reading, to, limit, spaces)
    if (next === undefined) break
    const token = reading.tokens[next] as Token
    const whole = Number(token.folded.slice(0, 3))
    const rest = token.folded.slice(4)
    value = value * 1000 + whole + (rest === '' ? 0 : Number(`0.${rest}`))
    to = next + 1
    if (rest !== '') break
  }
  return { value, to }
}

/** "12 500 people" in a language that groups by commas: only what is counted tells that it is one number, not a day and a count. */
function isMeasuredRun(reading: Reading, at: number, limit: number): boolean {
  let to = at + 1
  while (to < limit && to < at + MOST_GROUPS && reading.tokens[to]?.kind === 'number' && /^\d{3}$/.test(reading.tokens[to]?.folded ?? '')) to++
  if (to === at + 1 || reading.tokens[to]?.kind === 'number') return false
  const before = at > 0 && reading.paragraphAt[at - 1] === reading.paragraphAt[at] ? at - 1 : undefined
  const named = before !== undefined && (reading.tokens[before]?.capital === true || reading.tokens[before]?.kind !== 'word' || lookAt(reading, before, 'date') !== undefined || roleAt(reading, before, 'label') !== undefined || roleAt(reading, before, 'shy-label') !== undefined)
  return !named && (lookAt(reading, to, 'unit') !== undefined || lookAt(reading, to, 'counted') !== undefined)
}

// With the first they reach beyond all counts.
const MOST_GROUPS = 5

/** Token of the group of three digits that goes on with a number, the last one perhaps with its decimals. */
function groupAfter(reading: Reading, at: number, limit: number, spaces: boolean): number | undefined {
  const token = reading.tokens[at] as Token
  if (token.kind === 'number') {
    const gap = reading.text.slice((reading.tokens[at - 1] as Token).end, token.start)
    return (spaces || THIN.has(gap)) && isGroup(reading, at, token) ? at : undefined
  }
  const next = at + 1 < limit ? reading.tokens[at + 1] as Token : undefined
  return token.folded === "'" && !token.spaced && next?.kind === 'number' && !next.spaced && isGroup(reading, at + 1, next) ? at + 1 : undefined
}

const THIN: ReadonlySet<string> = new Set(['\u2009', '\u202f'])

function isGroup(reading: Reading, at: number, { folded }: Token): boolean {
  const mark = decimalOf(reading, at)
  return /^\d{3}$/.test(folded) || /^\d{3}[.,]\d{1,2}$/.test(folded) && (mark === 'either' || mark === folded[3])
}

/** "10^6", "10⁶", "1.5 × 10⁶". One digit above a number may be the sign of a footnote. */
function withPower(reading: Reading, { value, to }: Value, limit: number): Value | { readonly value: undefined; readonly to: number } {
  const times = to + 1 < limit && TIMES.has(reading.tokens[to]?.folded ?? '') && reading.tokens[to + 1]?.folded === '10'
  const base = times ? to + 2 : to
  if (!times && value !== 10) return { value, to }
  const power = powerAt(reading, base, limit)
  if (!power || !times && power.value >= 0 && power.value < 3) return { value, to }
  const product = times ? Number(`${value}e${power.value}`) : Number(`1e${power.value}`)
  return { value: Number.isFinite(product) && power.value <= 18 ? product : undefined, to: power.to }
}

const TIMES: ReadonlySet<string> = new Set(['×', 'x', '⋅', '·', '*'])
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function powerAt(reading: Reading, at: number, limit: number): Value | undefined {
  const token = reading.tokens[at]
  if (at >= limit || !token || token.spaced) return undefined
  if (token.folded === '^') {
    const minus = reading.tokens[at + 1]?.folded === '-' ? 1 : 0
    const digits = reading.tokens[at + 1 + minus]
    return digits?.kind === 'number' && !digits.spaced && /^\d{1,4}$/.test(digits.folded) ? { value: Number(digits.folded) * (minus > 0 ? -1 : 1), to: at + 2 + minus } : undefined
  }
  let to = token.folded === '⁻' ? at + 1 : at
  let digits = ''
  for (; to < limit && digits.length < 4; to++) {
    const digit = reading.tokens[to]?.spaced === false ? RAISED.indexOf(reading.tokens[to]?.folded ?? ' ') : -1
    if (digit < 0) break
    digits += String(digit)
  }
  return digits === '' ? undefined : { value: Number(digits) * (token.folded === '⁻' ? -1 : 1), to }
}
