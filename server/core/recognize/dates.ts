import type { DateDraft } from '../drafts.ts'
import type { Reading } from '../text/reading.ts'
import type { NumberSpan } from './numbers.ts'

/** Expressions that name a time, as said. */
export function recognizeDates(_reading: Reading, _numbers: readonly NumberSpan[]): readonly DateDraft[] {
  return []
}
