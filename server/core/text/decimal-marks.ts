import type { Token } from '../model.ts'

/** Which marks the numbers of a text show to stand before decimals. */
export interface DecimalMarks {
  readonly comma: boolean
  readonly point: boolean
}

export function decimalMarks(tokens: readonly Token[]): DecimalMarks {
  const has = (shape: RegExp): boolean => tokens.some(({ kind, folded }) => kind === 'number' && shape.test(folded))
  return { comma: has(COMMA), point: has(POINT) }
}

/**
 * Whether an article's own numbers show that the comma marks its decimals ("2,1 %", "2.500 personas"), for a language whose newspapers use both
 * marks for both ends.
 */
export function marksDecimalsByComma(all: readonly DecimalMarks[]): boolean {
  return all.some(({ comma }) => comma) && !all.some(({ point }) => point)
}

const COMMA = /^\d{1,3}(\.\d{3})*,(\d{1,2}|\d{4,})$/
const POINT = /^\d{1,3}(,\d{3})*\.(\d|\d{4,})$|^\d{1,3}(,\d{3}){2,}(\.\d+)?$/
