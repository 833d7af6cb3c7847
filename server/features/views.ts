import type { TagCertainty, TaggedReading, TagKind, Verdict } from '../core/human.ts'
import type { MentionKind, Span } from '../core/model.ts'
import type { DiagnosticCode, Settings, SeveritySetting } from '../library/settings.ts'
import type { Renaming } from './renamed-words.ts'

export type { DiagnosticCode }

/**
 * What the features answer: plain values with UTF-16 offsets. `lsp/to-lsp` turns them into protocol types and is the only place that
 * knows lines, characters and URIs of links; nothing here has been through the protocol.
 */

/** A span in an article of the library. */
export interface Place extends Span {
  readonly uri: string
}

// Diagnostics

export type Severity = Exclude<SeveritySetting, 'off' | 'auto'>

/** The part of the settings that features go by. */
export type FeatureSettings = Pick<Settings, 'severity'>

export interface DiagnosticView extends Span {
  readonly code: DiagnosticCode
  readonly severity: Severity
  /** One plain paragraph without markup. */
  readonly message: string
  /** Places in this or other articles that the message speaks of. */
  readonly related: readonly RelatedView[]
}

export interface RelatedView extends Place {
  readonly message: string
}

// Semantic tokens

export const MENTION_KINDS = ['person', 'figure', 'date'] as const satisfies readonly MentionKind[]
/** `marked`: words tagged with a kind of a human's own. */
export const TOKEN_TYPES = [...MENTION_KINDS, 'marked'] as const
export const TOKEN_MODIFIERS = ['corroborated', 'conflict', 'tagged', 'uncertain'] as const
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number]

/** In reading order, disjoint. One may cross a line break in hard-wrapped text: the protocol wants such a token cut. */
export interface TokenView extends Span {
  readonly type: (typeof TOKEN_TYPES)[number]
  /** In the order of TOKEN_MODIFIERS. */
  readonly modifiers: readonly TokenModifier[]
}

// Hover

export interface HoverView extends Span {
  /** CommonMark with a GFM table; everything that came from an article is escaped: no HTML, images or command links in it. */
  readonly markdown: string
  /** The same for editors without Markdown. */
  readonly plaintext: string
}

// Commands

/** This place alone, all alike in its article, or all alike in the library. */
export type Scope = 'mention' | 'article' | 'folder'

/** A place together with the words that must still be there when the command runs. */
export interface QuotedPlace extends Place {
  readonly exact: string
}

export interface DateCandidate {
  /** YYYY-MM-DD. */
  readonly value: string
  /** What a picker shows: the day in words. */
  readonly label: string
  /** Where the text suggests it. */
  readonly detail: string
}

/** Commands that the server carries out; one plain JSON argument each. */
export type ServerCommand =
  | { readonly name: 'corroborate.tag'; readonly args: QuotedPlace & { readonly kind: TagKind; readonly scope: Scope; readonly reading?: TaggedReading } }
  /** Takes a human's tag away, or tells that a recognised mention is none. */
  | { readonly name: 'corroborate.untag'; readonly args: QuotedPlace & { readonly kind: TagKind; readonly scope: Scope } }
  | { readonly name: 'corroborate.retag'; readonly args: QuotedPlace & { readonly from: TagKind; readonly kind: TagKind; readonly scope: Scope; readonly reading?: TaggedReading } }
  | { readonly name: 'corroborate.remark'; readonly args: QuotedPlace & { readonly kind?: TagKind | undefined; readonly note?: string; readonly certainty?: TagCertainty } }
  | { readonly name: 'corroborate.setPublished'; readonly args: { readonly uri: string; /** YYYY-MM-DD. */ readonly value: string } }
  | { readonly name: 'corroborate.verdict'; readonly args: QuotedPlace & { readonly verdict: Verdict['verdict']; readonly others: readonly QuotedPlace[] } }
  | { readonly name: 'corroborate.otherStory'; readonly args: { readonly uri: string; readonly other: string } }
  /** Puts an annotation that has lost its place there, or keeps it where it was found. */
  | { readonly name: 'corroborate.place'; readonly args: QuotedPlace & { readonly annotation: string } }
  /** Writes both sides of a merge as one sidecar. */
  | { readonly name: 'corroborate.mendSidecar'; readonly args: { readonly uri: string } }
  /** Decides between versions of an annotation; ids of annotations. */
  | { readonly name: 'corroborate.keepVersions'; readonly args: { readonly uri: string; readonly keep: readonly string[]; readonly drop: readonly string[] } }
  | { readonly name: 'corroborate.dropOrphan'; readonly args: { readonly uri: string; readonly annotation: string } }
  | { readonly name: 'corroborate.undo'; readonly args: { readonly uri: string } }
  | { readonly name: 'corroborate.export'; readonly args: { readonly uri: string } }

/** Commands that need a client which can show them; offered only where the client says that it can. */
export type ClientCommand =
  /** Opens the peek view at `offset` with the places. The protocol layer turns offsets into positions. */
  | { readonly name: 'corroborate.peek'; readonly args: { readonly uri: string; readonly offset: number; readonly locations: readonly Place[] } }
  /** Asks which of the articles compared with tells another story; then runs `corroborate.otherStory`. */
  | { readonly name: 'corroborate.pickStory'; readonly args: { readonly uri: string; readonly sources: readonly { readonly uri: string; readonly name: string; readonly detail: string }[] } }
  /** Asks for a publication date: the candidates and a free field; then runs `corroborate.setPublished`. */
  | { readonly name: 'corroborate.pickPublished'; readonly args: { readonly uri: string; readonly candidates: readonly DateCandidate[] } }
  /** Asks what words are read as, then runs `corroborate.setReading`; `words` is how they are read now. */
  | { readonly name: 'corroborate.pickReading'; readonly args: QuotedPlace & { readonly kind: MentionKind; readonly words: string } }
  /** Asks for a note, then runs `corroborate.remark`. */
  | { readonly name: 'corroborate.pickNote'; readonly args: QuotedPlace & { readonly kind?: TagKind | undefined; readonly note: string } }
  /** Asks for a kind and how far it is to go, then runs `corroborate.tag`. */
  | { readonly name: 'corroborate.pickTag'; readonly args: QuotedPlace }

export type Command = ServerCommand | ClientCommand

export const CLIENT_COMMANDS = [
  'corroborate.peek', 'corroborate.pickStory', 'corroborate.pickPublished', 'corroborate.pickReading', 'corroborate.pickNote', 'corroborate.pickTag',
] as const satisfies readonly ClientCommand['name'][]

/** Whether all articles of the folder are in the library: before that, what no other says is not known yet. */
export type FolderState = 'being-read' | 'read'

// Lenses, links, hints

export interface LensView extends Span {
  readonly title: string
  /** Undefined for a lens that only tells: the protocol wants a command with an empty name then. */
  readonly command: Command | undefined
}

export interface DocumentLinkView extends Span {
  readonly target: Place
  readonly tooltip: string
}

export interface HintView {
  readonly offset: number
  /** Without padding; the protocol layer asks for a space before it. */
  readonly label: string
  readonly tooltip: string
}

// Actions

export type ActionKind = 'quickfix' | 'refactor' | 'source'

export interface EditView extends Place {
  readonly newText: string
}

interface ActionBase {
  readonly title: string
  readonly kind: ActionKind
  /** The diagnostic it mends: the protocol layer attaches those of this code that lie in the asked range. */
  readonly diagnosticCode?: DiagnosticCode | undefined
  /** The one a user most likely wants: at most one for a diagnostic. */
  readonly preferred?: boolean | undefined
}

export type ActionView =
  | (ActionBase & { readonly edits: readonly EditView[]; readonly command?: undefined })
  | (ActionBase & { readonly command: Command; readonly edits?: undefined })

// Navigation

export interface DefinitionView {
  /** The words that were asked about. */
  readonly origin: Span
  readonly targets: readonly Place[]
}

export type SymbolKind = 'people' | 'figures' | 'dates' | MentionKind

/** Symbols form a tree of two or three levels: group, then person or value, then further mentions. */
export interface SymbolView extends Span {
  readonly name: string
  readonly detail: string
  readonly kind: SymbolKind
  /** Inside the span: what is selected when the symbol is chosen. */
  readonly selection: Span
  readonly children: readonly SymbolView[]
}

export interface WorkspaceSymbolView extends Place {
  readonly name: string
  readonly kind: MentionKind
  /** Name of the article. */
  readonly container: string
}

export interface RenameStart extends Span {
  readonly placeholder: string
}

export type RenameView =
  /** `pairs`: which words become which, for annotations to stay on them. */
  | { readonly kind: 'edits'; readonly edits: readonly EditView[]; readonly pairs: readonly Renaming[] }
  /** Why it can't be done, in words for the user. */
  | { readonly kind: 'refused'; readonly message: string }

export interface CompletionView {
  readonly label: string
  readonly detail: string
  readonly newText: string
  /** What goes on being compared with what is typed. */
  readonly filter: string
  /** What the new text replaces: the beginning of the name as typed. */
  readonly replace: Span
}

// Status

export interface StatusView {
  readonly articles: number
  readonly people: number
  readonly figures: number
  readonly dates: number
  readonly corroborated: number
  readonly conflicts: number
  /** One line for a status bar, and the sentence behind it. */
  readonly text: string
  readonly tooltip: string
}
