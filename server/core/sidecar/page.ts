import type { Remark, TaggedReading, Verdict } from '../human.ts'
import type { MentionKind } from '../model.ts'
import { listOf, numberOf, object, stringOf, member, type Json, type JsonObject } from './json.ts'
import type { Author } from './vocabulary.ts'

/** A sidecar as read: all of it as it was, and what of it is understood. */
export interface Page {
  /** The page's own members in their order; the value of `items` is not used, `items` below is. */
  readonly head: JsonObject
  readonly items: readonly Item[]
}

/** One annotation. `raw` is what is written back. */
export interface Item {
  readonly raw: Json
  /** Undefined where it has none, or where another annotation before it has the same. */
  readonly id: string | undefined
  readonly author: Author
  /** What it says to us; undefined where it is not a human's or says nothing that we know. */
  readonly meaning: Meaning | undefined
  /** Where it is; undefined where it is about the whole article or says where in a way that we do not know. */
  readonly place: Place | undefined
  /** When it was made, as written. */
  readonly created: string
  /** Who made it, where that human gave a name. */
  readonly by?: string | undefined
  readonly remark?: Remark | undefined
  /** Id of another version of the same annotation, made at the same time: a human is to decide between them. */
  readonly twinOf?: string | undefined
  /** Somebody changed it while somebody else removed it: a human is to decide. */
  readonly alsoRemoved?: boolean | undefined
}

export type Meaning =
  | { readonly act: 'tag'; readonly kind: MentionKind; readonly reading?: TaggedReading | undefined }
  | { readonly act: 'reject'; readonly kind: MentionKind }
  /** A kind of the human's own. */
  | { readonly act: 'label'; readonly kind: string }
  /** A remark on words that are not tagged by it. */
  | { readonly act: 'note' }
  | { readonly act: 'judge'; readonly verdict: Verdict['verdict']; readonly other?: Verdict['other'] }
  | { readonly act: 'publish'; readonly on: string }
  /** Of the whole article, as is the day of publication: another article tells another story. */
  | { readonly act: 'part'; readonly source: string }

export interface Place {
  readonly quote: Quote | undefined
  /** In code points. */
  readonly position: { readonly start: number; readonly end: number } | undefined
  /** SHA-256 of the text that this one annotation counts in, where it is not the page's. */
  readonly textSha256: string | undefined
}

/** All on the LF text. `prefix` and `suffix` may be empty. */
export interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

export function emptyPage(): Page {
  return { head: object(['type', 'AnnotationPage']), items: [] }
}

/** SHA-256 of the text that the page counts in, lower-case hex, or undefined. */
export function pageHash(page: Page): string | undefined {
  return stringOf(member(page.head, 'textSha256'))
}

/** Reads where an annotation is. Only one target with selectors right in it is understood. */
export function placeOf(annotation: Json): Place | undefined {
  const target = listOf(member(annotation, 'target'))
  const selectors = target.length === 1 ? listOf(member(target[0], 'selector')) : []
  const quote = selectors.find((selector) => member(selector, 'type') === 'TextQuoteSelector')
  const position = selectors.find((selector) => member(selector, 'type') === 'TextPositionSelector')
  const exact = stringOf(member(quote, 'exact'))
  const start = numberOf(member(position, 'start'))
  const end = numberOf(member(position, 'end'))
  const counts = start !== undefined && end !== undefined && Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end >= start
  if (!exact && !counts) return undefined
  return {
    quote: exact ? { exact, prefix: stringOf(member(quote, 'prefix')) ?? '', suffix: stringOf(member(quote, 'suffix')) ?? '' } : undefined,
    position: counts ? { start, end } : undefined,
    textSha256: stringOf(member(annotation, 'textSha256')),
  }
}
