import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import type { NumberSpan } from '../numbers.ts'
import type { Counted } from './counted.ts'
import { isYear } from './exclude.ts'
import { lookAt, lookBefore, paragraphOf, roleAt, roleBefore } from './look.ts'
import type { Bound } from './modifiers.ts'
import { isAddress } from './named.ts'
import type { Pair } from './pairs.ts'
import { isYearReached } from './reach.ts'
import type { Tail } from './tail.ts'

/** What only the whole phrase tells: years, decades, bare scale words, names with a number behind them. */
export function isNoFigure(reading: Reading, number: NumberSpan, pair: Pair | undefined, tail: Tail, bare: boolean, bound: Bound | undefined, first: number): boolean {
  const { counted } = tail
  // Without a language a bare number may be a day, a house number, anything.
  if (bare && reading.packs[number.from]?.pack.figures.head === 'none') return true
  if (bare && bound === undefined && isAddress(reading, number)) return true
  const near = counted && counted.kind !== 'unknown' && counted.kind !== 'state' && counted.head === number.to
  const signed = !bare && counted === undefined
  if (!pair && !signed && isYear(reading, number) && (bound?.inside !== true || isYearReached(reading, bound, tail) || isUntilYear(reading, number, bound, counted) || isApart(reading, number, bound)) && !(near && (counted.kind === 'noun' ? PEOPLE.has(counted.unit) : !CALENDAR.has(counted.unit)))) return true
  // "hasta 2030", "hingga 2030": the cap of a count and the end of a time are the same word.
  if (bare && isYear(reading, number) && bound?.inside === true && lookAt(reading, bound.from, 'date', (lexeme, match) => lexeme.role === 'until' && match.to === bound.to)) return true
  // Older years hardly ever come with a noun that could make them a count; alone they are years all the same.
  if (bare && bound === undefined && isYear(reading, number, 1500)) return true
  if (bare && lookAt(reading, number.to + 1, 'unit', (lexeme) => lexeme.unit === 'decade') && roleAt(reading, number.to, 'postposition')) return true
  if ((isShy(reading, number) && !pair && !roleAt(reading, number.to, 'part-of') || number.value === 1 && number.scale === 1) && bound?.inside !== true && (bare || counted?.kind === 'unknown')) return true
  // "1つ", "1개" say no more than an article.
  if (number.value === 1 && number.scale === 1 && bound?.inside !== true && counted?.kind === 'counter' && reading.packs[number.from]?.pack.figures.head === 'classifier') return true
  if (counted && roleAt(reading, counted.to, 'ordinal-after')) return true
  if (bare && bound === undefined && isVerb(reading, number)) return true
  if (isBareScale(reading, number) && (bare || counted?.kind === 'unknown')) return true
  if (number.vague && number.value >= 1e9 && (bare || counted?.kind === 'unknown')) return true
  const named = bare || counted?.kind === 'unknown' && reading.packs[number.from]?.pack.figures.head !== 'capital' && reading.tokens[number.to]?.capital === true && number.value < 100
  return named && !pair && bound === undefined && number.written === 'digits' && isNamed(reading, number, first)
}

/** "2030'a kadar": until that year, unless people are counted right behind the words: "2000'e kadar asker". */
function isUntilYear(reading: Reading, number: NumberSpan, bound: Bound, counted: Counted | undefined): boolean {
  const until = bound.from === number.to && lookAt(reading, bound.to - 1, 'date', (lexeme, match) => lexeme.role === 'until' && match.to === bound.to) !== undefined
  return until && !(counted?.kind === 'noun' && counted.cut === 0 && counted.head === bound.to && PEOPLE.has(counted.unit))
}

/** "al menos en 2030": a preposition between the bound and the digits leaves them a year. */
function isApart(reading: Reading, number: NumberSpan, bound: Bound): boolean {
  return bound.to === number.from && roleAt(reading, number.from - 1, 'apart-from') !== undefined && !lookAt(reading, bound.from, 'bound', (_, match) => match.to === number.from)
}

// What is counted in thousands and hardly ever goes with a year: "2000 people" is no "2000 elections".
const PEOPLE: ReadonlySet<string> = new Set(['person', 'soldier', 'child', 'woman', 'family', 'worker', 'student', 'house', 'animal', 'vehicle', 'fighter', 'prisoner', 'patient', 'voter', 'farmer'])

// "1990 साल" is a year, "2000 किमी" none.
const CALENDAR: ReadonlySet<string> = new Set(['year', 'decade', 'month', 'quarter', 'day', 'century'])

/** "लाख कोशिशें": a scale word without a number in front. */
function isBareScale(reading: Reading, number: NumberSpan): boolean {
  return number.to === number.from + 1 && number.scale > 1 && lookAt(reading, number.from, 'number', (lexeme) => lexeme.role === 'scale') !== undefined
}

/** "जाने दो।": a lone number word that ends its clause and may be its verb. */
function isVerb(reading: Reading, number: NumberSpan): boolean {
  const next = reading.tokens[number.to]
  const ends = number.to >= paragraphOf(reading, number.from).to || next?.kind === 'mark'
  return ends && number.to === number.from + 1 && lookAt(reading, number.from, 'number', (lexeme) => lexeme.role === 'verb') !== undefined
}

/** A lone word that is an ordinary word too. */
function isShy(reading: Reading, number: NumberSpan): boolean {
  return number.to === number.from + 1 && lookAt(reading, number.from, 'number', (lexeme) => lexeme.role === 'shy') !== undefined
}

/** "Nord Stream 2", "Channel 4": a small bare number behind a capitalised word inside a sentence. */
function isNamed(reading: Reading, number: NumberSpan, first: number): boolean {
  const before = number.from > first ? reading.tokens[number.from - 1] as Token : undefined
  // Katakana that touches a number is a name's: ラジオ4.
  const isName = before?.capital === true || before?.script === 'Kana' && before.end - before.start > 1 && !(reading.tokens[number.from] as Token).spaced
  if (!before || before.kind !== 'word' || !isName || number.value >= 1000 || number.scale > 1) return false
  // "Murieron 12 de los 40 pasajeros": a verb of the news that begins its sentence.
  const opens = number.from - 1 === first && (lookAt(reading, first, 'event') !== undefined || lookAt(reading, first, 'toll') !== undefined)
  // マグニチュード7.1.
  return !opens && !lookBefore(reading, number.from, first, 'toll') && !lookAt(reading, number.from - 1, 'function') && !roleBefore(reading, number.from, first, 'to')
}
