import type { Reading } from '../../text/reading.ts'

/**
 * Whether a text's own numbers show that the comma marks its decimals ("2,1 %", "2.500 personas"), for a language whose newspapers use both
 * marks for both ends. One pass over a text, remembered: the answer is the same for all its numbers.
 */
export function marksDecimalsByComma(reading: Reading): boolean {
  const known = remembered.get(reading)
  if (known !== undefined) return known
  const found = reading.tokens.some(({ kind, folded }) => kind === 'number' && COMMA.test(folded)) && !reading.tokens.some(({ kind, folded }) => kind === 'number' && POINT.test(folded))
  remembered.set(reading, found)
  return found
}

const remembered = new WeakMap<Reading, boolean>()

const COMMA = /^\d{1,3}(\.\d{3})*,(\d{1,2}|\d{4,})$/
const POINT = /^\d{1,3}(,\d{3})*\.(\d|\d{4,})$|^\d{1,3}(,\d{3}){2,}(\.\d+)?$/
