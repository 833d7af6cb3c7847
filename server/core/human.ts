import type { MentionKind, Modifier, Span } from './model.ts'

/*
 * What humans say of texts, as plain immutable values: tags, notes, verdicts, and what became of them in the text as it is now.
 * Spans as in `model.ts`.
 */

/** What humans may call words: a kind that the machine knows too, or one of their own ("place", "claim"), which it leaves alone. */
export type TagKind = MentionKind | (string & {})

/** What humans and the host know about an article besides its text. */
export interface ArticleMeta {
  /** YYYY-MM-DD, the user's word; beats everything in the text. */
  readonly publishedAt?: string | undefined
  /** Human annotations, already anchored in this very text, in reading order. */
  readonly tags: readonly HumanTag[]
}

export type HumanTag =
  | (Span & {
    readonly act: 'tag'; readonly annotation: string; readonly kind: MentionKind; readonly reading?: TaggedReading | undefined
    readonly certainty?: TagCertainty | undefined
  })
  /** The human says that this span is no mention of that kind. */
  | (Span & { readonly act: 'reject'; readonly annotation: string; readonly kind: MentionKind })

export type Decision = 'one' | 'both' | 'neither'

/** How sure a human is of a tag. */
export type TagCertainty = 'sure' | 'unsure'

/** What a human adds to a tag, or to words without one. */
export interface Remark {
  readonly note?: string | undefined
  readonly certainty?: TagCertainty | undefined
  /** Ids of the annotations of others that this one decides between, and how: for what it says itself, for both of them, or for none. */
  readonly adjudicates?: readonly string[] | undefined
  readonly decision?: Decision | undefined
}

/** One human's word about a place, also where another's, or a later one, is what counts. `label`: a kind of their own. */
export interface Said extends Span, Remark {
  readonly annotation: string
  readonly act: 'tag' | 'reject' | 'label' | 'note'
  /** Undefined for a note alone. */
  readonly kind: TagKind | undefined
  readonly reading?: TaggedReading | undefined
  /** The annotator's name; undefined where none was given. */
  readonly by?: string | undefined
  /** ISO 8601, as written. */
  readonly created: string
}

/** The reading a human gave; where absent, the machine's own reading of the tagged words is used. */
export interface TaggedReading {
  readonly value?: number | string | undefined
  readonly max?: number | undefined
  readonly modifier?: Modifier | undefined
  readonly unit?: string | undefined
  readonly name?: string | undefined
}

/** A human's judgement of a link, kept in the sidecar of the article it was given in and never asked for again. */
export interface Verdict extends Span {
  readonly annotation: string
  /** The last two are about persons, the others about facts. */
  readonly verdict: 'same-event' | 'different-event' | 'this-right' | 'other-right' | 'ignore' | 'same-person' | 'different-person'
  /** The other end; undefined for `ignore`, which silences every conflict at this place. */
  readonly other?: { /** Path relative to the sidecar's folder, "/"-separated. */ readonly source: string; /** The words there, which must still be there for the verdict to hold. */ readonly exact: string } | undefined
}

/** That another article tells another story, as a human says: no fact of the one is held against one of the other. */
export interface OtherStory {
  readonly annotation: string
  /** Path relative to the sidecar's folder, "/"-separated. */
  readonly source: string
}

/** What became of the annotations of a sidecar when they were looked up in the article's present text. */
export interface HumanLayer {
  readonly publishedAt?: string | undefined
  readonly tags: readonly HumanTag[]
  /** All that was said of places by everybody, in reading order; `tags` is what of it holds. */
  readonly said: readonly Said[]
  readonly verdicts: readonly Verdict[]
  readonly otherStories: readonly OtherStory[]
  /** Annotations whose place is no longer in the text: kept, listed, never deleted. */
  readonly orphans: readonly LostAnnotation[]
  /** Annotations whose place is there but says another value now. */
  readonly drifted: readonly (LostAnnotation & Span)[]
  /** Annotations that were found in another place, or between other words, than they were made. They count, and are in the lists above. */
  readonly moved: readonly (LostAnnotation & Span)[]
  /** Annotations in several versions, and such as were changed and removed at the same time. They are in the lists above, too. */
  readonly undecided: readonly Undecided[]
  /** Single annotations that could not be understood: they are kept as they are, and the sidecar stays writable. */
  readonly problems: readonly SidecarProblem[]
  /** Set where the sidecar can't be used: it is then never written to. */
  readonly invalid?: SidecarProblem | undefined
}

/**
 * What a human is to decide: versions of one annotation that were made at the same time, on two sides of a merge or in two windows, the first one first;
 * or a single one that somebody changed while somebody else removed it.
 */
export interface Undecided {
  readonly versions: readonly Version[]
}

export interface Version extends Remark {
  readonly annotation: string
  /** Undefined for what another tool says. */
  readonly act: Said['act'] | 'judge' | undefined
  readonly kind: TagKind | undefined
  readonly reading?: TaggedReading | undefined
  readonly by?: string | undefined
  /** The words it was made on. */
  readonly exact: string
  /** Where it is, also where it says something else now; undefined where it has lost its place. */
  readonly at: Span | undefined
}

export interface LostAnnotation {
  readonly annotation: string
  readonly kind: TagKind | undefined
  /** The words it was made on. */
  readonly exact: string
  /** The words in that place now, only where it drifted. */
  readonly now?: string | undefined
  readonly by?: string | undefined
  readonly note?: string | undefined
}

export interface SidecarProblem {
  readonly code: 'not-json' | 'not-a-page' | 'newer-version' | 'too-large' | 'bad-annotation' | 'conflict' | 'unreadable' | 'unwritable'
  /** Where and what, for the message: a JSON path, a position, the version. Plain text. */
  readonly detail: string
}
