import type { Span } from '../model.ts'
import type { Item, Page } from '../sidecar/page.ts'

/** A sidecar's page, and where each of its annotations is in one text. */
export interface Anchored {
  readonly page: Page
  /** The text as the editor has it; all spans below are UTF-16 offsets into it. */
  readonly text: string
  /** One for each item of the page. */
  readonly spots: readonly Spot[]
  /** Earlier texts with the spots they had: whoever undoes an edit gets back exactly what was there. Oldest first. */
  readonly history: readonly Snapshot[]
}

export type Spot =
  /** About the whole article, or about a place named in a way that we do not know. */
  | { readonly kind: 'page' }
  /**
   * `by`: its position counted; it was followed through the former text, or with the edits; it was found by its words and those around
   * it; or (`move`) it was found in another place or between other words than it was made, which a human may want to see.
   */
  | (Span & { readonly kind: 'here'; readonly by: 'position' | 'diff' | 'quote' | 'move' | 'edit' | 'act' })
  /** Its place is there and says something else now. */
  | (Span & { readonly kind: 'drifted' })
  | { readonly kind: 'orphan' }

export interface Snapshot {
  readonly text: string
  /** Whether the edit that led away from it lost or found an annotation: plain edits can be followed back without it. */
  readonly matters: boolean
  /** By annotation id. */
  readonly spots: ReadonlyMap<string, Spot>
}

/** What is known of one text about every annotation that has an id. */
export function snapshotOf({ page, text, spots }: Anchored, { matters }: Pick<Snapshot, 'matters'>): Snapshot {
  const byId = new Map<string, Spot>()
  page.items.forEach((item: Item, i) => { if (item.id !== undefined) byId.set(item.id, spots[i] as Spot) })
  return { text, matters, spots: byId }
}
