import type { DateDraft } from '../drafts.ts'
import type { DateMention, Publication } from '../model.ts'
import type { Reading } from '../text/reading.ts'

/** Turns what was said into calendar values, as far as the text and its publication date allow. */
export function resolveDates(_drafts: readonly DateDraft[], _published: Publication | undefined, _reading: Reading): readonly DateMention[] {
  return []
}
