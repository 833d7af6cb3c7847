import {
  CodeActionKind, CodeActionRequest, CodeActionResolveRequest, CodeLensRequest, CompletionRequest, DefinitionRequest, DocumentHighlightRequest, DocumentLinkRequest,
  DocumentSymbolRequest, HoverRequest, InlayHintRequest, LSPErrorCodes, PrepareRenameRequest, ReferencesRequest, RenameRequest, ResponseError,
  SemanticTokensRangeRequest, SemanticTokensRequest, WorkspaceSymbolRequest,
  type CancellationToken, type CompletionList, type Connection, type Position, type ProtocolRequestType, type ServerCapabilities, type TextDocumentIdentifier,
} from 'vscode-languageserver'
import type { Engine } from '../core/lexicon/engine.ts'
import { actions } from '../features/actions.ts'
import type { OwnKinds } from '../features/action-tagging.ts'
import { completion } from '../features/completion.ts'
import { definition } from '../features/definition.ts'
import type { FormatTools } from '../features/format-articles.ts'
import { highlight } from '../features/highlight.ts'
import { hints } from '../features/hints.ts'
import { hover } from '../features/hover.ts'
import { lenses } from '../features/lenses.ts'
import { documentLinks } from '../features/links.ts'
import { references } from '../features/references.ts'
import { rename, renameStart } from '../features/rename.ts'
import type { Renaming } from '../features/renamed-words.ts'
import type { Counts as Counted } from '../features/counts.ts'
import { folderStatus, status } from '../features/status.ts'
import { documentSymbols } from '../features/symbols.ts'
import { tokens } from '../features/tokens.ts'
import { MENTION_KINDS, TOKEN_MODIFIERS, TOKEN_TYPES, type FolderState } from '../features/views.ts'
import { workspaceSymbols } from '../features/workspace-symbols.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import type { Settings } from '../library/settings.ts'
import {
  ANNOTATIONS, CLIENT_COMMANDS, DISAGREEMENTS, EXPORT_AS, EXPORT_FORMATS, KIND_MARKS, KINDS, PEOPLE, PLACES, READING, STATUS, type KindMark, type KnownPerson, type PlacesOfArticle, type PlacesParams,
  type Disagreements, type ReadingParams, type UriArgument, type AnnotationItem, type AnnotationsParams, type Counts, type ExportAsParams, type ExportedFile, type ExportFormat,
  type StatusRequestParams,
} from '../protocol.ts'
import { disagreements } from './adjudicate-command.ts'
import { asText } from './command-arguments.ts'
import { annotationItems, kindMarks } from './annotations.ts'
import { exportAs, EXPORT_FORMAT_LIST } from './export-as.ts'
import { toOffset, toSpan } from './from-lsp.ts'
import { guard, type Log } from './guard.ts'
import { knownPeople, placesOf, readingOf } from './places.ts'
import {
  defined, toCodeAction, toCompletion, toDefinition, toDocumentLink, toHint, toHover, toLens, toLocations, toRange, toSymbol, toTokens,
  toWorkspaceEdit, toWorkspaceSymbol, type Outward,
} from './to-lsp.ts'

/** What the rows need of the server. */
export interface Serving {
  readonly library: () => Library
  /** Of all articles, when all has been looked at. */
  readonly counts: () => Promise<Counted>
  readonly opened: () => Promise<unknown>
  /** Ends when every article of the folders has been read. */
  readonly indexed: () => Promise<unknown>
  readonly settings: () => Settings
  readonly engine: Engine
  /** The server's spelling of a client's URI. */
  readonly inward: (uri: string) => string
  readonly folderState: () => FolderState
  /** False for articles of folders that are only read. */
  readonly isWritable: (uri: string) => boolean
  /** Names are about to be renamed. */
  readonly renaming: (pairs: readonly Renaming[]) => void
  readonly exporting: () => { readonly version: string; readonly tools: FormatTools }
  readonly out: Outward
  readonly log: Log
}

/** One capability: what it tells the client in `initialize`, and how it answers. */
interface Row {
  readonly name: string
  readonly capability: ServerCapabilities
  readonly listen: (connection: Connection, serving: Serving) => void
}

const tokenProvider = {
  semanticTokensProvider: { legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] }, full: true, range: true },
}

const NO_COMPLETION: CompletionList = { isIncomplete: false, items: [] }

/** A feature is one row here, one file in features/ and one test. */
export const ROWS: readonly Row[] = [
  row('semanticTokens/full', tokenProvider, SemanticTokensRequest.type, { data: [] }, (serving, { textDocument }) =>
    inArticle(serving, textDocument, { data: [] }, ({ library, article }) => ({ data: toTokens(tokens(library, article.uri), article.lines) }))),
  row('semanticTokens/range', tokenProvider, SemanticTokensRangeRequest.type, { data: [] }, (serving, { textDocument, range }) =>
    inArticle(serving, textDocument, { data: [] }, ({ library, article }) => {
      const { start, end } = toSpan(article.lines, range)
      return { data: toTokens(tokens(library, article.uri).filter((one) => one.start < end && one.end > start), article.lines) }
    })),
  row('hover', { hoverProvider: true }, HoverRequest.type, null, (serving, { textDocument, position }) =>
    atOffset(serving, textDocument, position, null, ({ library, article, offset }) => {
      const view = hover(library, article.uri, offset)
      return view ? toHover(view, article.lines, serving.out) : null
    })),
  row('codeLens', { codeLensProvider: { resolveProvider: false } }, CodeLensRequest.type, [], (serving, { textDocument }) =>
    inArticle(serving, textDocument, [], ({ library, article }) =>
      (serving.settings().codeLens ? lenses(library, article.uri, serving.folderState()).map((view) => toLens(view, article.lines, serving.out)) : []))),
  row('documentLink', { documentLinkProvider: { resolveProvider: false } }, DocumentLinkRequest.type, [], async (serving, { textDocument }) => {
    // Editors ask once for each text, and cannot be told to ask again when the other articles have been read.
    await serving.indexed()
    return inArticle(serving, textDocument, [], ({ library, article }) => documentLinks(library, article.uri).map((view) => toDocumentLink(view, article.lines, serving.out)))
  }),
  row('codeAction', { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, CodeActionKind.Source], resolveProvider: true } }, CodeActionRequest.type, [],
    (serving, { textDocument, range, context }) => inArticle(serving, textDocument, [], ({ library, article }) => {
      const asked = context.only
      const wanted = (kind: string) => !asked || asked.length === 0 || asked.some((one) => kind === one || kind.startsWith(`${one}.`))
      return defined(actions(library, article.uri, toSpan(article.lines, range), ownKindsOf(serving)).map((view) => toCodeAction(view, context.diagnostics, serving.out)))
        .filter(({ kind }) => wanted(kind ?? ''))
    })),
  // A client that shows the places resolves by `PLACES`; nothing is missing of any other action.
  row('codeAction/resolve', {}, CodeActionResolveRequest.type, { title: '' }, (_, action) => action),
  row('inlayHint', { inlayHintProvider: { resolveProvider: false } }, InlayHintRequest.type, [], (serving, { textDocument, range }) =>
    inArticle(serving, textDocument, [], ({ library, article }) =>
      (serving.settings().inlayHints ? hints(library, article.uri, toSpan(article.lines, range)).map((view) => toHint(view, article.lines)) : []))),
  row('definition', { definitionProvider: true }, DefinitionRequest.type, null, (serving, { textDocument, position }) =>
    atOffset(serving, textDocument, position, null, ({ library, article, offset }) => {
      const view = definition(library, article.uri, offset)
      return view ? toDefinition(view, article.lines, serving.out) : null
    })),
  row('references', { referencesProvider: true }, ReferencesRequest.type, [], (serving, { textDocument, position, context }) =>
    atOffset(serving, textDocument, position, [], ({ library, article, offset }) =>
      toLocations(references(library, article.uri, offset, context.includeDeclaration ? 'with-declaration' : 'without-declaration'), serving.out))),
  row('documentHighlight', { documentHighlightProvider: true }, DocumentHighlightRequest.type, [], (serving, { textDocument, position }) =>
    atOffset(serving, textDocument, position, [], ({ library, article, offset }) =>
      highlight(library, article.uri, offset).map((span) => ({ range: toRange(article.lines, span) })))),
  row('documentSymbol', { documentSymbolProvider: true }, DocumentSymbolRequest.type, [], (serving, { textDocument }) =>
    inArticle(serving, textDocument, [], ({ library, article }) => documentSymbols(library, article.uri).map((view) => toSymbol(view, article.lines)))),
  row('workspaceSymbol', { workspaceSymbolProvider: true }, WorkspaceSymbolRequest.type, [], (serving, { query }) =>
    defined(workspaceSymbols(serving.library(), String(query)).map((view) => toWorkspaceSymbol(view, serving.out)))),
  row('prepareRename', {}, PrepareRenameRequest.type, null, (serving, { textDocument, position }) =>
    atOffset(serving, textDocument, position, null, ({ library, article, offset }) => {
      const start = renameStart(library, article.uri, offset)
      return start ? { range: toRange(article.lines, start), placeholder: start.placeholder } : null
    })),
  row('rename', { renameProvider: { prepareProvider: true } }, RenameRequest.type, null, async (serving, { textDocument, position, newName }) => {
    // A person is renamed in all articles or in none.
    await serving.indexed()
    return atOffset(serving, textDocument, position, null, ({ library, article, offset }) => {
      const view = rename(library, article.uri, offset, String(newName), serving.isWritable)
      if (view.kind === 'refused') return new ResponseError<void>(LSPErrorCodes.RequestFailed, view.message)
      serving.renaming(view.pairs)
      return toWorkspaceEdit(view.edits, serving.out)
    })
  }),
  row('completion', { completionProvider: {} }, CompletionRequest.type, NO_COMPLETION, (serving, { textDocument, position }) =>
    atOffset(serving, textDocument, position, NO_COMPLETION, ({ library, article, offset }) =>
      // With more letters there is more to say: what was left out of fifty, and of three letters' worth.
      ({ isIncomplete: true, items: completion(library, article.uri, offset).map((view, i) => toCompletion(view, i, article.lines)) }))),
  own<StatusRequestParams, Counts | null>(STATUS, null, async (serving, params) => {
    const one = params?.uri === undefined ? undefined : status(serving.library(), serving.inward(params.uri))
    return one ?? folderStatus(serving.library(), await serving.counts(), serving.folderState())
  }),
  own<AnnotationsParams, readonly AnnotationItem[]>(ANNOTATIONS, [], (serving, params) =>
    annotationItems(serving.library(), params?.uri === undefined ? undefined : serving.inward(params.uri), serving.out)),
  own<UriArgument, readonly KindMark[]>(KIND_MARKS, [], (serving, params) => inArticle(serving, params, [], ({ article }) => kindMarks(article, serving.settings().kinds))),
  own<{ readonly a?: unknown; readonly b?: unknown }, Disagreements>(DISAGREEMENTS, { annotators: [], items: [] }, (serving, params) =>
    disagreements(serving.library(), asText(params?.a), asText(params?.b), serving.out)),
  own<unknown, readonly string[]>(KINDS, [], (serving) => [...MENTION_KINDS, ...kindsOf(serving)]),
  own<ReadingParams, string | null>(READING, null, (serving, params) => inArticle(serving, params, null, ({ article }) => readingOf(article, { ...params, uri: article.uri }, serving.engine))),
  own<unknown, readonly KnownPerson[]>(PEOPLE, [], (serving) => knownPeople(serving.library())),
  own<PlacesParams, readonly PlacesOfArticle[]>(PLACES, [], (serving, params) =>
    inArticle(serving, params, [], ({ library, article }) => placesOf(library, article, { ...params, uri: article.uri }, serving.out))),
  own<unknown, readonly ExportFormat[]>(EXPORT_FORMATS, [], () => EXPORT_FORMAT_LIST),
  own<ExportAsParams, readonly ExportedFile[] | null>(EXPORT_AS, null, (serving, params) =>
    inArticle(serving, params, null, ({ library, article }) => {
      const { version, tools } = serving.exporting()
      return exportAs(library, article, String(params.format), version, tools)
    })),
]

/** The capabilities of all rows, as `initialize` tells them. */
export function rowCapabilities(): ServerCapabilities {
  return Object.assign({}, ...ROWS.map(({ capability }) => capability)) as ServerCapabilities
}

function ownKindsOf(serving: Serving): OwnKinds {
  return { kinds: kindsOf(serving), picker: serving.out.clientCommands.has(CLIENT_COMMANDS.pickTag) ? 'with-picker' : 'no-picker' }
}

function kindsOf(serving: Serving): readonly string[] { return serving.settings().kinds.map(({ name }) => name) }

type Answer<P, R> = (serving: Serving, params: P, cancelled: CancellationToken) => R | ResponseError<void> | Promise<R>

function row<P, R, PR, E, RO>(name: string, capability: ServerCapabilities, type: ProtocolRequestType<P, R, PR, E, RO>, empty: R, answer: Answer<P, R>): Row {
  return { name, capability, listen: (connection, serving) => void connection.onRequest<unknown, unknown>(type.method, guarded(name, serving, empty, answer)) }
}

/** A request of our own: no capability tells of it, protocol.ts does. */
function own<P, R>(method: string, empty: R, answer: Answer<P, R>): Row {
  return { name: method, capability: {}, listen: (connection, serving) => void connection.onRequest<unknown, unknown>(method, guarded(method, serving, empty, answer)) }
}

function guarded<P, R>(name: string, serving: Serving, empty: R, answer: Answer<P, R>) {
  return guard<P, R | ResponseError<void>>(name, serving.log, empty, async (params, cancelled) => {
    await serving.opened()
    return cancelled.isCancellationRequested ? empty : answer(serving, params, cancelled)
  })
}

interface InArticle {
  readonly library: Library
  readonly article: LibraryArticle
}

/** The empty answer for a document that is no article of the library. */
function inArticle<R>(serving: Serving, document: TextDocumentIdentifier, empty: R, answer: (found: InArticle) => R): R {
  const library = serving.library()
  const article = library.articles.get(serving.inward(document.uri))
  return article ? answer({ library, article }) : empty
}

function atOffset<R>(serving: Serving, document: TextDocumentIdentifier, position: Position, empty: R, answer: (found: InArticle & { readonly offset: number }) => R): R {
  return inArticle(serving, document, empty, (found) => answer({ ...found, offset: toOffset(found.article.lines, position) }))
}
