import type { Reading } from '../../text/reading.ts'

/** What the digits behind the decimal mark said as a word add: Nepali "६१ दशमलव ४५". */
export function decimalsAt(reading: Reading, at: number): number | undefined {
  const token = reading.tokens[at]
  return token?.kind === 'number' && /^\d{1,6}$/.test(token.folded) ? Number(`0.${token.folded}`) : undefined
}
