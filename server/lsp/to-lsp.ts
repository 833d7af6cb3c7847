import {
  CodeActionKind, CompletionItemKind, DiagnosticSeverity, InlayHintKind, MarkupKind, SymbolKind,
  type CodeAction, type CodeLens, type Command as LspCommand, type CompletionItem, type Diagnostic, type DocumentLink, type DocumentSymbol,
  type Hover, type InlayHint, type Location, type LocationLink, type Position, type Range, type SymbolInformation, type WorkspaceEdit,
} from 'vscode-languageserver'
import type { Span } from '../core/model.ts'
import { placeOf, type LineIndex } from '../core/text/line-index.ts'
import {
  CLIENT_COMMANDS, TOKEN_MODIFIERS, TOKEN_TYPES,
  type ActionView, type Command, type CompletionView, type DefinitionView, type DiagnosticView, type DocumentLinkView, type EditView, type HintView,
  type HoverView, type LensView, type Place, type SymbolKind as ViewSymbolKind, type SymbolView, type TokenView, type WorkspaceSymbolView,
} from '../features/views.ts'

/** What turning views into the protocol needs to know. */
export interface Outward {
  /** Undefined for an article that is not in the library (any more). */
  readonly linesOf: (uri: string) => LineIndex | undefined
  /** The client's spelling of a URI. */
  readonly spell: (uri: string) => string
  /** Commands that the client carries out itself. */
  readonly clientCommands: ReadonlySet<string>
  readonly markdown: boolean
  /** Where a diagnostic's code is explained; undefined: nowhere. */
  readonly explained: (code: string) => string | undefined
}

export function toPosition(lines: LineIndex, offset: number): Position {
  return placeOf(lines, offset)
}

export function toRange(lines: LineIndex, span: Span): Range {
  return { start: toPosition(lines, span.start), end: toPosition(lines, span.end) }
}

export function toLocation(place: Place, out: Outward): Location | undefined {
  const lines = out.linesOf(place.uri)
  return lines && { uri: out.spell(place.uri), range: toRange(lines, place) }
}

export function toLocations(places: readonly Place[], out: Outward): Location[] {
  return defined(places.map((place) => toLocation(place, out)))
}

const SEVERITY = {
  error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, information: DiagnosticSeverity.Information, hint: DiagnosticSeverity.Hint,
} as const

export function toDiagnostic(view: DiagnosticView, lines: LineIndex, out: Outward): Diagnostic {
  const related = view.related.flatMap((one) => {
    const location = toLocation(one, out)
    return location ? [{ location, message: one.message }] : []
  })
  const href = out.explained(view.code)
  return {
    range: toRange(lines, view), severity: SEVERITY[view.severity], code: view.code, ...(href === undefined ? {} : { codeDescription: { href } }),
    source: 'corroborate', message: view.message, ...(related.length > 0 ? { relatedInformation: related } : {}),
  }
}

/** Encoded as the protocol wants: five integers a token, places relative to the one before; a token over lines is cut at the breaks. */
export function toTokens(views: readonly TokenView[], lines: LineIndex): number[] {
  const data: number[] = []
  let last: Position = { line: 0, character: 0 }
  for (const view of views) {
    const type = TOKEN_TYPES.indexOf(view.type)
    const modifiers = view.modifiers.reduce((bits, one) => bits | (1 << TOKEN_MODIFIERS.indexOf(one)), 0)
    const from = toPosition(lines, view.start)
    const { line: lastLine } = toPosition(lines, view.end)
    for (let line = from.line; line <= lastLine; line++) {
      const lineStart = lines.starts[line] as number
      const start = Math.max(view.start, lineStart)
      const length = Math.min(view.end, lines.ends[line] as number) - start
      if (length <= 0) continue
      const character = start - lineStart
      data.push(line - last.line, line === last.line ? character - last.character : character, length, type, modifiers)
      last = { line, character }
    }
  }
  return data
}

export function toHover(view: HoverView, lines: LineIndex, out: Outward): Hover {
  const contents = out.markdown ? { kind: MarkupKind.Markdown, value: view.markdown } : { kind: MarkupKind.PlainText, value: view.plaintext }
  return { contents, range: toRange(lines, view) }
}

/** Undefined for a command that this client cannot carry out. */
export function toCommand(title: string, command: Command, out: Outward): LspCommand | undefined {
  const clients = CLIENT_COMMANDS.some((one) => one === command.name)
  if (clients && !out.clientCommands.has(command.name)) return undefined
  return { title, command: command.name, arguments: [toArguments(command, out)] }
}

function toArguments(command: Command, out: Outward): unknown {
  if (command.name !== 'corroborate.peek') return command.args
  const { uri, offset, locations } = command.args
  const lines = out.linesOf(uri)
  return { uri: out.spell(uri), position: lines ? toPosition(lines, offset) : { line: 0, character: 0 }, locations: toLocations(locations, out) }
}

/** A lens that cannot be acted on still tells: clients show one with an empty command as plain words. */
export function toLens(view: LensView, lines: LineIndex, out: Outward): CodeLens {
  const command = view.command && toCommand(view.title, view.command, out)
  return { range: toRange(lines, view), command: command ?? { title: view.title, command: '' } }
}

/** The fragment is VS Code's and other editors' common way to name a place in a file. */
export function toDocumentLink(view: DocumentLinkView, lines: LineIndex, out: Outward): DocumentLink {
  const there = toLocation(view.target, out)
  const link = { range: toRange(lines, view), tooltip: view.tooltip }
  return there ? { ...link, target: `${there.uri}#L${there.range.start.line + 1},${there.range.start.character + 1}` } : link
}

export function toHint(view: HintView, lines: LineIndex): InlayHint {
  return { position: toPosition(lines, view.offset), label: view.label, tooltip: view.tooltip, kind: InlayHintKind.Type, paddingLeft: true }
}

const ACTION_KIND = { quickfix: CodeActionKind.QuickFix, refactor: CodeActionKind.Refactor, source: CodeActionKind.Source } as const

export function toCodeAction(view: ActionView, diagnostics: readonly Diagnostic[], out: Outward): CodeAction | undefined {
  const mended = diagnostics.filter((one) => view.diagnosticCode !== undefined && one.code === view.diagnosticCode)
  const action: CodeAction = {
    title: view.title, kind: ACTION_KIND[view.kind],
    ...(mended.length > 0 ? { diagnostics: mended } : {}),
    ...(view.preferred ? { isPreferred: true } : {}),
  }
  if (view.edits) return { ...action, edit: toWorkspaceEdit(view.edits, out) }
  const command = toCommand(view.title, view.command, out)
  return command && (isReviewed(view.command, out) ? { ...action, data: { review: { command: command.command, args: view.command.args } } } : { ...action, command })
}

/** What reaches over the folder is looked at before, where the client can show it: it has the edit made when the user points at it. */
function isReviewed({ args }: Command, out: Outward): boolean {
  return 'scope' in args && args.scope === 'folder' && out.clientCommands.has(REVIEW)
}

const REVIEW = 'corroborate.review'

export function toWorkspaceEdit(edits: readonly EditView[], out: Outward): WorkspaceEdit {
  const changes: Record<string, { range: Range; newText: string }[]> = {}
  for (const edit of edits) {
    const lines = out.linesOf(edit.uri)
    if (lines) (changes[out.spell(edit.uri)] ??= []).push({ range: toRange(lines, edit), newText: edit.newText })
  }
  return { changes }
}

export function toDefinition(view: DefinitionView, lines: LineIndex, out: Outward): LocationLink[] {
  return toLocations(view.targets, out).map(({ uri, range }) => (
    { originSelectionRange: toRange(lines, view.origin), targetUri: uri, targetRange: range, targetSelectionRange: range }
  ))
}

const SYMBOL_KIND: Record<ViewSymbolKind, SymbolKind> = {
  people: SymbolKind.Namespace, figures: SymbolKind.Namespace, dates: SymbolKind.Namespace,
  person: SymbolKind.Class, figure: SymbolKind.Number, date: SymbolKind.Event,
}

/** Names must not be empty, and VS Code refuses a whole tree for one such. */
export function toSymbol(view: SymbolView, lines: LineIndex): DocumentSymbol {
  return {
    name: view.name.trim() === '' ? '…' : view.name, detail: view.detail, kind: SYMBOL_KIND[view.kind],
    range: toRange(lines, view), selectionRange: toRange(lines, view.selection), children: view.children.map((child) => toSymbol(child, lines)),
  }
}

export function toWorkspaceSymbol(view: WorkspaceSymbolView, out: Outward): SymbolInformation | undefined {
  const location = toLocation(view, out)
  return location && { name: view.name, kind: SYMBOL_KIND[view.kind], location, containerName: view.container }
}

/** `index`: its place among the offers, which an editor would else sort by their letters. */
export function toCompletion(view: CompletionView, index: number, lines: LineIndex): CompletionItem {
  return {
    label: view.label, detail: view.detail, kind: CompletionItemKind.Text, filterText: view.filter, sortText: String(index).padStart(4, '0'),
    textEdit: { range: toRange(lines, view.replace), newText: view.newText },
  }
}

export function defined<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined)
}
