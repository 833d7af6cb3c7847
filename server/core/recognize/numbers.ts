import type { Reason, Token, TokenRange } from '../model.ts'
import type { Reading } from '../text/reading.ts'
import { VULGAR } from './numbers/fractions.ts'
import { readNumber } from './numbers/grammar.ts'

/** A number as written, in digits or words, without modifier or unit: the ground of figures and dates. */
export interface NumberSpan extends TokenRange {
  readonly value: number
  /** How it was written, because dates and figures trust digits and words differently. */
  readonly written: 'digits' | 'words' | 'mixed'
  /** Only an order of magnitude is said ("thousands"); `value` is then its lower bound. */
  readonly vague: boolean
  /** What the one scale word at its end multiplies by: 100000 in "चार लाख", 1 where there is none or more than one. "दो-तीन सौ" shares it. */
  readonly scale: number
  /** UTF-16 units at its end that lie outside: a glued case ending. */
  readonly cut: number
  /** Its last word has a case ending written with a vowel sign: no noun of its own follows. */
  readonly bent?: boolean
  /** A share of a whole: two thirds, ½. What follows is the whole, unless it is a unit. */
  readonly fraction?: boolean
  /** More than that many, as said inside it: 550多万. */
  readonly more?: boolean
  /** The upper end where one word says two numbers: "서너", three or four. */
  readonly max?: number
  /** UTF-16 units at its start that lie outside: a glued proclitic. */
  readonly lead?: number
  readonly because: readonly Reason[]
}

/** All numbers of a text, in reading order, disjoint. Linear in the number of tokens. */
export function readNumbers(reading: Reading): readonly NumberSpan[] {
  const numbers: NumberSpan[] = []
  for (const paragraph of reading.document.paragraphs) {
    for (let at = paragraph.from; at < paragraph.to;) {
      if (!mayStart(reading, at)) { at++; continue }
      const { number, to } = readNumber(reading, at, paragraph.to)
      if (number) numbers.push(number)
      at = Math.max(to, at + 1)
      // "18세" is 18 years: the unit's word means three as well.
      if (number && at < paragraph.to && isUnitWrittenTo(reading, at)) at++
    }
  }
  return numbers
}

function mayStart(reading: Reading, at: number): boolean {
  const token = reading.tokens[at] as Token
  if (token.kind === 'number' || token.kind === 'mark' && VULGAR.has(token.folded)) return true
  const matches = reading.matches[at]
  if (!matches) return false
  for (const match of matches) if (match.lexeme.cls === 'number') return true
  return false
}

function isUnitWrittenTo(reading: Reading, at: number): boolean {
  const token = reading.tokens[at] as Token
  return !token.spaced && token.script === 'Hangul' && (reading.matches[at] ?? []).some(({ lexeme }) => lexeme.cls === 'unit')
}
