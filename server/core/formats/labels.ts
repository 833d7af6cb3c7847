import type { TagKind } from '../human.ts'
import type { MentionKind } from '../model.ts'
import { isMentionKind, LONGEST_KIND } from '../sidecar/bodies.ts'

/** What other tools call our kinds, folded; an ordinal, a place or an organisation is none of them. */
const KINDS: Readonly<Record<string, MentionKind>> = {
  person: 'person', per: 'person', pers: 'person', people: 'person', persname: 'person',
  figure: 'figure', num: 'figure', number: 'figure', measure: 'figure', quantity: 'figure', cardinal: 'figure', money: 'figure', percent: 'figure', percentage: 'figure',
  date: 'date', time: 'date', timex: 'date', timex3: 'date', datetime: 'date',
}

/** The kind behind a label in any spelling: "PER", "B-PERSON", "Person", "kind:person". */
export function kindOfLabel(label: string): MentionKind | undefined {
  if (label.length > 60) return undefined
  const folded = label.trim().toLowerCase().replace(/^(?:urn:corroborate:)?kind:/, '')
  return Object.hasOwn(KINDS, folded) ? KINDS[folded] : undefined
}

/** The same where the user has kinds of their own, which come first; formats without spaces in labels have "_" in their place. */
export function tagKindOfLabel(label: string, kinds: readonly string[]): TagKind | undefined {
  if (label.length > LONGEST_KIND * 2) return undefined
  const wanted = plain(label)
  return kinds.find((kind) => kind === label) ?? kinds.find((kind) => plain(kind) === wanted) ?? kindOfLabel(label)
}

function plain(label: string): string { return label.trim().toLowerCase().replace(/[\s_]+/gu, '_') }

/** The label as one word, in capitals where it comes back from them as the same kind: what CoNLL's columns hold. */
export function wordOfKind(kind: TagKind, style: 'short' | 'upper'): string {
  if (isMentionKind(kind)) return labelOf(kind, style)
  const word = kind.replace(/\s+/gu, '_')
  const upper = word.toUpperCase()
  return plain(upper) === plain(kind) ? upper : word
}

/** `short`: as the CoNLL and DKPro tag sets spell it; `upper`: as spaCy does; `title`: as brat and Label Studio do. */
export function labelOf(kind: TagKind, style: 'short' | 'upper' | 'title'): string {
  // A human's own kind is written as the human writes it.
  if (!isMentionKind(kind)) return kind
  switch (style) {
    case 'short': return kind === 'person' ? 'PER' : kind.toUpperCase()
    case 'upper': return kind.toUpperCase()
    case 'title': return `${kind[0]?.toUpperCase()}${kind.slice(1)}`
  }
}
