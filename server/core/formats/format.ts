import type { TagCertainty, TaggedReading, TagKind } from '../human.ts'
import type { Certainty, MentionKind, Origin, Span } from '../model.ts'
import type { Json } from '../sidecar/json.ts'
import type { FlatMention } from '../sidecar/flat-export.ts'
import type { OffsetUnit } from './units.ts'

/** Tagged words as the formats write them. Their span is UTF-16 in `FormatArticle.text`; `flat` is the same in the editor's text. */
export interface FormatTag extends Span {
  readonly kind: TagKind
  /** The words, as in `FormatArticle.text`. */
  readonly words: string
  readonly reading: TaggedReading
  /** Id of the person over all articles, only where it is one. */
  readonly person?: string | undefined
  readonly origin: Origin
  readonly certainty: Certainty
  /** Who tagged it, only where that human gave a name. */
  readonly annotator?: string | undefined
  /** A human's note on it. */
  readonly note?: string | undefined
  readonly flat: Omit<FlatMention, 'kind'>
}

/** A mention of one of the machine's kinds. */
export interface FormatMention extends FormatTag {
  readonly kind: MentionKind
  readonly flat: FlatMention
}

/** What is wrong or in doubt, with LSP's zero-based lines and UTF-16 characters. */
export interface Finding {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'information' | 'hint'
  readonly message: string
  readonly range: FindingRange
  readonly related: readonly { readonly name: string; readonly range: FindingRange; readonly message: string }[]
}

export interface FindingRange {
  readonly start: { readonly line: number; readonly character: number }
  readonly end: { readonly line: number; readonly character: number }
}

/** An article as the formats write it: LF line breaks, no byte order mark, no lone surrogates; otherwise the editor's very text. */
export interface FormatArticle {
  /** Path below the folder or argument, "/"-separated. */
  readonly name: string
  readonly text: string
  /** In reading order, disjoint. */
  readonly mentions: readonly FormatMention[]
  /** Words tagged with kinds of humans' own, in reading order; they may overlap mentions and one another. */
  readonly labels: readonly FormatTag[]
  /** Spans in `text`; mentions may cross them. */
  readonly sentences: readonly Span[]
  /** BCP 47, undefined where it is not known. */
  readonly language: string | undefined
  /** YYYY-MM-DD or YYYY-MM-DDThh:mm. */
  readonly published: string | undefined
  /** Asked for by formats of diagnostics alone. */
  readonly findings: () => readonly Finding[]
  /** The sidecar as an export would write it, asked for by the native format alone. */
  readonly sidecar: () => string
}

/** Who writes and when; core knows neither. */
export interface WriteContext {
  readonly version: string
  /** ISO 8601. */
  readonly created: string
}

/** A file of an export; the first of several is the one that is printed where there is no folder to write to. */
export interface Written {
  /** Put in the place of the article's own ending, or after the whole name of an export of many articles. */
  readonly ending: string
  readonly content: string
}

/** A tag as a file has it. Offsets are in the document's unit. */
export interface ImportedTag extends Span {
  readonly kind: TagKind
  /** The words it stands on, where the file says them. */
  readonly words?: string | undefined
  readonly prefix?: string | undefined
  readonly suffix?: string | undefined
  readonly reading?: TaggedReading | undefined
  readonly annotator?: string | undefined
  readonly note?: string | undefined
  readonly certainty?: TagCertainty | undefined
  /** Where in the file it stands, for the report: "line 14". */
  readonly where: string
}

/** What a file says about one article. */
export interface ImportedDocument {
  /** The article's name as the file has it; undefined where it says none. Never used as a path: it is only compared with names of articles. */
  readonly source: string | undefined
  /** The text the tags count in, where the file carries it; else they count in the article's. */
  readonly text: string | undefined
  readonly unit: OffsetUnit
  readonly tags: readonly ImportedTag[]
  /** Whole annotations of the sidecar's own format, kept as they are. */
  readonly annotations?: readonly Json[] | undefined
  /** SHA-256 of the text that `annotations` count in. */
  readonly textSha256?: string | undefined
}

export interface LeftOut {
  readonly where: string
  /** A plain sentence or clause. */
  readonly why: string
}

export interface Imported {
  readonly documents: readonly ImportedDocument[]
  readonly leftOut: readonly LeftOut[]
}

export interface Format {
  /** As `--format` takes it. */
  readonly id: string
  readonly title: string
  /** With its dot. */
  readonly ending: string
  /** `article`: a file each; `folder`: one file for all. */
  readonly scope: 'article' | 'folder'
  /** What offsets count in the file, for the documentation. */
  readonly counts: string
  /** What the table of losses cannot say, as a sentence. */
  readonly loss: string
  readonly write: (articles: Iterable<FormatArticle>, context: WriteContext) => readonly Written[]
  /** Never throws; undefined where a format says nothing that could be a human's tag. `kinds`: the user's own, which other labels are none of. */
  readonly read?: ((content: string, kinds?: readonly string[]) => Imported) | undefined
}

/** UTF-16 code units of a file that are read: larger ones are no annotation of articles. */
export const MOST_READ = 32 * 1024 * 1024
/** Tags of one file. */
export const MOST_TAGS = 50_000
/** Nested lists, objects and elements. */
export const MOST_DEPTH = 64
