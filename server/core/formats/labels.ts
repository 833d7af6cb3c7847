import type { MentionKind } from '../model.ts'

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

/** `short`: as the CoNLL and DKPro tag sets spell it; `upper`: as spaCy does; `title`: as brat and Label Studio do. */
export function labelOf(kind: MentionKind, style: 'short' | 'upper' | 'title'): string {
  switch (style) {
    case 'short': return kind === 'person' ? 'PER' : kind.toUpperCase()
    case 'upper': return kind.toUpperCase()
    case 'title': return `${kind[0]?.toUpperCase()}${kind.slice(1)}`
  }
}
