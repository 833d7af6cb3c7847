/**
 * What the server says and takes beyond the Language Server Protocol. Constants and types only, for the client imports this file and
 * nothing else of the server. Positions are LSP's: zero-based lines, UTF-16 characters.
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

/** Commands the server carries out. Without an argument they do nothing but say what is missing. */
export const COMMANDS = {
  tag: 'corroborate.tag',
  untag: 'corroborate.untag',
  retag: 'corroborate.retag',
  setPublished: 'corroborate.setPublished',
  verdict: 'corroborate.verdict',
  dropOrphan: 'corroborate.dropOrphan',
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
export const CLIENT_COMMANDS = { peek: 'corroborate.peek', pickPublished: 'corroborate.pickPublished' } as const

export interface UriArgument {
  readonly uri: string
}

/** Argument of `corroborate.setPublished`; `value` YYYY-MM-DD, or '' to take the user's date away. */
export interface SetPublishedArgument extends UriArgument {
  readonly value: string
}

/** Argument of the client's `corroborate.peek`. */
export interface PeekArgument extends UriArgument {
  readonly position: Position
  readonly locations: readonly { readonly uri: string; readonly range: Range }[]
}

/** Argument of the client's `corroborate.pickPublished`: what to offer before a free input; the choice goes to `setPublished`. */
export interface PickPublishedArgument extends UriArgument {
  readonly candidates: readonly { readonly value: string; readonly label: string; readonly detail: string }[]
}

/** What a command answers. `message` is a sentence for the user. */
export type ActResult =
  | { readonly ok: true; readonly message: string; /** Articles whose sidecars changed. */ readonly changed: number }
  | { readonly ok: false; readonly message: string }

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
  readonly act: 'tag' | 'reject' | 'verdict' | 'published' | 'orphan' | 'drifted'
  readonly kind: 'person' | 'figure' | 'date' | undefined
  /** The words it is about. */
  readonly exact: string
  /** Undefined for orphans. */
  readonly range: Range | undefined
}

/** Request, client to server: nothing to `ExportFormat[]`, in the order to offer them. */
export const EXPORT_FORMATS = 'corroborate/exportFormats'

export interface ExportFormat {
  readonly id: string
  readonly title: string
  /** With its dot; takes the place of the article's own. */
  readonly ending: string
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
