import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import { lookAt, lookBefore, paragraphOf } from './look.ts'

/**
 * First token of the minus before a number or the currency in front of it: "−3.2%", "-12°C", "minus 5 degrees". A hyphen is one only where a space
 * stands before it, none behind it, and a unit or money follows the number; between two numbers neither is.
 */
export function minusBefore(reading: Reading, start: number, least: number, counted: 'measure' | 'noun' | 'nothing'): number | undefined {
  const word = reading.tokens[start - 1]?.kind !== 'word' ? undefined : lookBefore(reading, start, least, 'figure-word', (lexeme) => lexeme.role === 'minus')
  if (word) return counted === 'noun' || isNumberBefore(reading, word.at) || isBound(reading, start, least) ? undefined : word.at
  const at = start - 1
  const sign = at >= least ? reading.tokens[at] : undefined
  if (sign?.folded !== '-' || reading.tokens[start]?.spaced) return undefined
  const opens = at === paragraphOf(reading, at).from || sign.spaced || OPENERS.has(reading.tokens[at - 1]?.folded ?? '')
  if (!opens || isNumberBefore(reading, at) && sign.spaced === false) return undefined
  if (reading.text[sign.start] === MINUS) return at
  return counted === 'measure' && !isNumberBefore(reading, at) ? at : undefined
}

const MINUS = '\u2212'
const OPENERS: ReadonlySet<string> = new Set(['(', '[', '"', '~', '<', '>'])

/** "au moins 5 %" is no minus. */
function isBound(reading: Reading, start: number, least: number): boolean { return lookBefore(reading, start, least, 'bound', ({ side }) => side === 'before') !== undefined }

function isNumberBefore(reading: Reading, at: number): boolean {
  const before = at > paragraphOf(reading, at).from ? reading.tokens[at - 1] as Token : undefined
  return before?.kind === 'number' || lookAt(reading, at - 1, 'unit', (_, { to }) => to === at) !== undefined && reading.tokens[at - 2]?.kind === 'number'
}
