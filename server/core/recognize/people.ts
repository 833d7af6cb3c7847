import type { NameDraft } from '../drafts.ts'
import type { Reading } from '../text/reading.ts'

/** Names of human beings, without titles. */
export function recognizePeople(_reading: Reading): readonly NameDraft[] {
  return []
}
