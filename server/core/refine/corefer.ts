import type { NameDraft } from '../drafts.ts'
import type { Person, PersonMention } from '../model.ts'
import type { Reading } from '../text/reading.ts'

/** Which names of one article are the same person. */
export function corefer(_names: readonly NameDraft[], _reading: Reading): { readonly mentions: readonly PersonMention[]; readonly people: readonly Person[] } {
  return { mentions: [], people: [] }
}
