import type { Reason, TokenRange } from '../model.ts'
import type { Reading } from '../text/reading.ts'

/** A number as written, in digits or words, without modifier or unit: the ground of figures and dates. */
export interface NumberSpan extends TokenRange {
  readonly value: number
  /** How it was written, because dates and figures trust digits and words differently. */
  readonly written: 'digits' | 'words' | 'mixed'
  readonly because: readonly Reason[]
}

/** All numbers of a text, in reading order, disjoint. Linear in the number of tokens. */
export function readNumbers(_reading: Reading): readonly NumberSpan[] {
  return []
}
