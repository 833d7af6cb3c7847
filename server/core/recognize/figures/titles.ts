import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import type { NumberSpan } from '../numbers.ts'
import { lookAt } from './look.ts'

/**
 * The number of a title: "60 Minutes", "the Seven Dwarfs". A language that writes nouns small has a capital there only in names, unless the
 * whole line is a headline in capitals, which the word before tells. Peoples ("12 Democrats") have capitals of their own.
 */
export function isTitle(reading: Reading, number: NumberSpan, from: number): boolean {
  const next = reading.tokens[number.to]
  if (reading.packs[number.from]?.pack.figures.head === 'capital' || next?.kind !== 'word' || !next.capital || !next.spaced || number.scale > 1) return false
  const before = wordBefore(reading, number.from, from)
  if (before < 0 || (reading.tokens[before] as Token).capital) return false
  if (number.written === 'digits') return lookAt(reading, number.to, 'unit', (lexeme) => TIMES.has(lexeme.unit)) !== undefined && !isAllCapitals(reading, next)
  return before === number.from - 1 && (reading.tokens[number.from] as Token).capital
}

// Other units are capitals in sloppy writing: "60 KM".
const TIMES: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'night', 'week', 'month', 'year'])

function isAllCapitals(reading: Reading, { start, end }: Token): boolean {
  const word = reading.text.slice(start, end)
  return word === word.toUpperCase()
}

/** Index of the word before, beyond an opening mark and what stands before it, or -1. */
function wordBefore(reading: Reading, at: number, from: number): number {
  for (let near = at - 1; near >= Math.max(from, at - 3); near--) if (reading.tokens[near]?.kind === 'word') return near
  return -1
}
