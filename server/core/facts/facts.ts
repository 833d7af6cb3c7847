import type { Fact, Mention } from '../model.ts'
import type { Reading } from '../text/reading.ts'

/** Figures and dates with what they are about. `mentions` are final: in reading order and disjoint. */
export function factsOf(_reading: Reading, _mentions: readonly Mention[]): readonly Fact[] {
  return []
}
