/**
 * What the server says and takes beyond the Language Server Protocol. Constants and types only, for the client imports this file and
 * nothing else of the server. Positions are LSP's: zero-based lines, UTF-16 characters.
 * Longer than 300 lines because it is all that the two sides share.
 *
 * Human acts are ordinary `workspace/executeCommand` requests with one JSON argument, so that every editor has them; they answer an
 * `ActResult`. A client that knows this file may say so in `initializationOptions` (`ClientOptions`).
 */

export interface ClientOptions {
  /**
   * Commands that the client carries out itself: 'corroborate.peek', 'corroborate.pickPublished'. Those not named are never offered.
   * A client that names any also shows the `ActResult` of what it runs; to other clients the server shows failures itself.
   */
  readonly clientCommands?: readonly string[]
  /** A folder of this machine in which the server may keep what it has read; without one it keeps nothing. */
  readonly storage?: string
}

/**
 * What Node is best started with to run the server: without it new objects are given 130 MB before any of them is cleared away, which saves
 * a busy server a little time and costs its machine the room. The server runs as well without.
 */
export const NODE_FLAGS: readonly string[] = ['--max-semi-space-size=16']

/** Commands the server carries out. Without an argument they do nothing but say what is missing. */
export const COMMANDS = {
  tag: 'corroborate.tag',
  untag: 'corroborate.untag',
  retag: 'corroborate.retag',
  /** Changes what words are read as; `words` as a human writes it: "about 600 soldiers", "2 June 2025", a name. */
  setReading: 'corroborate.setReading',
  /** Puts a note on words, or says how sure the human is: 'sure', 'unsure', '' for neither. */
  remark: 'corroborate.remark',
  setPublished: 'corroborate.setPublished',
  verdict: 'corroborate.verdict',
  /** `OtherStoryArgument`: keeps in the sidecar that another article tells another story. */
  otherStory: 'corroborate.otherStory',
  /** `{ uri, annotation }`: takes away a human's annotation, wherever it is. */
  dropOrphan: 'corroborate.dropOrphan',
  /** `{ uri, keep, drop }`, ids of annotations: decides between versions that were made at the same time, or about what was changed and removed at once. */
  keepVersions: 'corroborate.keepVersions',
  /** `PlaceArgument` and `annotation`: puts an annotation that has lost its place there. */
  place: 'corroborate.place',
  /** `UriArgument`: writes the annotations of both sides of a merge as one sidecar. */
  mendSidecar: 'corroborate.mendSidecar',
  /** `ImportArgument`: takes the tags of another tool's file over. */
  importTags: 'corroborate.importTags',
  /** `AdjudicateArgument`: decides between two annotators. */
  adjudicate: 'corroborate.adjudicate',
  /** `UriArgument`: writes the sidecar of one article. */
  export: 'corroborate.export',
  /** No argument: writes the sidecars of all articles. */
  exportAll: 'corroborate.exportAll',
  /** `UriArgument` or nothing: takes back the last human act (that touched the article, where one is given). */
  undo: 'corroborate.undo',
  redo: 'corroborate.redo',
  /** No argument: reads all folders anew. */
  refresh: 'corroborate.refresh',
} as const

/** Commands the client carries out, because they show something: offered only to a client that says it has them. */
export const CLIENT_COMMANDS = {
  peek: 'corroborate.peek', pickStory: 'corroborate.pickStory', pickPublished: 'corroborate.pickPublished', pickReading: 'corroborate.pickReading', pickNote: 'corroborate.pickNote', pickTag: 'corroborate.pickTag',
  /** Lets the user look at all places of a command before it is run: the client resolves such a code action by `PLACES`. */
  review: 'corroborate.review',
} as const

export interface UriArgument {
  readonly uri: string
}

/** Argument of `corroborate.setPublished`; `value` YYYY-MM-DD, or '' to take the user's date away. */
export interface SetPublishedArgument extends UriArgument {
  readonly value: string
}

/** Argument of `corroborate.otherStory`; `other`: URI of the article that tells another story. */
export interface OtherStoryArgument extends UriArgument {
  readonly other: string
}

/** Argument of the client's `corroborate.pickStory`: the articles that this one is compared with; the one chosen goes to `otherStory`. */
export interface PickStoryArgument extends UriArgument {
  readonly sources: readonly { readonly uri: string; readonly name: string; readonly detail: string }[]
}

/** Argument of the client's `corroborate.peek`. */
export interface PeekArgument extends UriArgument {
  readonly position: Position
  readonly locations: readonly { readonly uri: string; readonly range: Range }[]
}

/** A place in an article, UTF-16 offsets, and the words that must still be there when a command comes back for it. */
export interface PlaceArgument extends UriArgument {
  readonly start: number
  readonly end: number
  readonly exact: string
}

/** Argument of the client's `corroborate.pickReading`; `words`: how it is read now. The answer goes to `setReading`. */
export interface PickReadingArgument extends PlaceArgument {
  readonly kind: 'person' | 'figure' | 'date'
  readonly words: string
}

/** Argument of the client's `corroborate.pickNote`; `note`: the one that is there. The answer goes to `remark`. */
export interface PickNoteArgument extends PlaceArgument {
  readonly note: string
}

/** `data` of a code action that the client resolves: the command to run on the places that are left. */
export interface ReviewData {
  readonly review: { readonly command: string; readonly args: PlaceArgument & { readonly scope: string; readonly kind?: string } }
}

/** Argument of the client's `corroborate.pickPublished`: what to offer before a free input; the choice goes to `setPublished`. */
export interface PickPublishedArgument extends UriArgument {
  readonly candidates: readonly { readonly value: string; readonly label: string; readonly detail: string }[]
}

/** What a command answers. `message` is a sentence for the user. */
export type ActResult =
  | { readonly ok: true; readonly message: string; /** Articles whose sidecars changed. */ readonly changed: number; readonly details?: readonly string[] }
  /** `details`: lines of a report, as of what an import leaves out. */
  | { readonly ok: false; readonly message: string; readonly details?: readonly string[] }

/** Commands by which a human says something: what they write bears the annotator's name. */
export const HUMAN_ACTS: readonly string[] = [
  COMMANDS.tag, COMMANDS.untag, COMMANDS.retag, COMMANDS.setReading, COMMANDS.remark, COMMANDS.setPublished, COMMANDS.verdict, COMMANDS.otherStory, COMMANDS.place, COMMANDS.importTags, COMMANDS.adjudicate,
]

/** Argument of `corroborate.importTags`. */
export interface ImportArgument {
  /** The file's name, which tells the format where `format` does not, and the article where the file does not. */
  readonly name: string
  readonly content: string
  /** As `ExportFormat.id`. */
  readonly format?: string
  /** An article for a file that fits no other. */
  readonly uri?: string
}

/** Notification, server to client: after every indexing step and every change of the counts. `StatusParams`. */
export const STATUS_CHANGED = 'corroborate/statusChanged'
/** Request, client to server: `StatusRequestParams` to `Counts | null`, of one article or, without a URI, of all. */
export const STATUS = 'corroborate/status'

export interface StatusParams {
  readonly state: 'indexing' | 'ready'
  /** Of all articles. */
  readonly counts: Counts
  /** Articles that could not be read (whole). */
  readonly unreadable: number
}

export interface StatusRequestParams {
  readonly uri?: string
}

export interface Counts {
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

/** Request, client to server: `AnnotationsParams` to `AnnotationItem[]`, the human annotations of one article or of all, orphans too. */
export const ANNOTATIONS = 'corroborate/annotations'

export interface AnnotationsParams {
  readonly uri?: string
}

export interface AnnotationItem {
  readonly uri: string
  /** Name of the article. */
  readonly article: string
  /** urn:uuid of the annotation. */
  readonly annotation: string
  /** `label`: tagged with a kind of the human's own; `note`: a note alone. */
  readonly act: 'tag' | 'reject' | 'label' | 'note' | 'verdict' | 'other-story' | 'published' | 'orphan' | 'drifted'
  /** person, figure, date, or a kind of the human's own. */
  readonly kind: string | undefined
  /** The kind in words for the user. */
  readonly kindWords: string
  /** The annotator's name, where one was given. */
  readonly by: string | undefined
  readonly note: string | undefined
  readonly certainty: 'sure' | 'unsure' | undefined
  /** What a human said that it reads, in words. */
  readonly reading: string | undefined
  /** `versions`: one of several that were made at the same time; `removed`: somebody else removed it when it was changed. A human is to decide. */
  readonly undecided: 'versions' | 'removed' | undefined
  /** The words it is about. */
  readonly exact: string
  /** Undefined for orphans. */
  readonly range: Range | undefined
}

/** Request, client to server: `{ a?, b? }`, names of two annotators, to `Disagreements`: all who have tagged, and where those two differ and nobody has decided yet. */
export const DISAGREEMENTS = 'corroborate/disagreements'

export interface Disagreements {
  readonly annotators: readonly string[]
  readonly items: readonly DisagreementItem[]
}

export interface DisagreementItem extends PlaceArgument {
  readonly article: string
  readonly range: Range
  /** Tagged by one alone; with other edges; as another kind; the same words with another reading. */
  readonly what: 'only-a' | 'only-b' | 'edges' | 'kind' | 'reading'
  /** Ids of what is to be decided between. */
  readonly annotations: readonly string[]
  readonly a: DisagreementSide
  readonly b: DisagreementSide
}

export interface DisagreementSide {
  /** Undefined for the one who has tagged nothing there. */
  readonly annotation: string | undefined
  /** What this annotator says, in words. */
  readonly words: string
}

/** Argument of `corroborate.adjudicate`; `accept`: an id of the annotations, 'both' or 'neither'. */
export interface AdjudicateArgument extends PlaceArgument {
  readonly annotations: readonly string[]
  readonly accept: string
}

/** Request, client to server: `UriArgument` to `KindMark[]`, the words of an article that are tagged with kinds of humans' own, which may overlap. */
export const KIND_MARKS = 'corroborate/kindMarks'

export interface KindMark {
  readonly range: Range
  readonly kind: string
  /** blue, green, orange, purple, red, yellow, grey or #rrggbb, as the setting has it; undefined for a kind that is not in the settings. */
  readonly colour: string | undefined
  /** Its place among the user's kinds; -1 for a kind that is not in the settings. */
  readonly index: number
}

/** Request, client to server: nothing to `string[]`, the kinds that words can be tagged with, the user's own last. */
export const KINDS = 'corroborate/kinds'

/** Request, client to server: `ReadingParams` to `string | null`, in words what a human's input would be read as; null where it can't be. */
export const READING = 'corroborate/reading'

export interface ReadingParams extends PlaceArgument {
  readonly kind: string
  readonly words: string
}

/** Request, client to server: nothing to `KnownPerson[]`, the people of the folder, those of most articles first. */
export const PEOPLE = 'corroborate/people'

export interface KnownPerson {
  readonly name: string
  readonly detail: string
}

/** Request, client to server: `PlacesParams` to `PlacesOfArticle[]`: where a command with a scope would act, to be looked at before. Offsets are UTF-16. */
export const PLACES = 'corroborate/places'

export interface PlacesParams extends PlaceArgument {
  readonly scope: string
}

export interface PlacesOfArticle extends UriArgument {
  readonly article: string
  readonly text: string
  readonly places: readonly { readonly start: number; readonly end: number; readonly exact: string }[]
}

/** Request, client to server: nothing to `ExportFormat[]`, in the order to offer them. */
export const EXPORT_FORMATS = 'corroborate/exportFormats'

export interface ExportFormat {
  readonly id: string
  readonly title: string
  /** With its dot; takes the place of the article's own. */
  readonly ending: string
  /** Whether files of it can be imported. */
  readonly imports: boolean
}

/** Request, client to server: `ExportAsParams` to `ExportedFile[] | null`; the first is the one that was asked for. Nothing is written. */
export const EXPORT_AS = 'corroborate/exportAs'

export interface ExportAsParams extends UriArgument {
  readonly format: string
}

export interface ExportedFile {
  readonly ending: string
  readonly content: string
}

export interface Position {
  readonly line: number
  readonly character: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}
