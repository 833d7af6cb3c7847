import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { CLIENT_COMMANDS, COMMANDS, type PeekArgument, type PickPublishedArgument } from '../server/protocol.ts'
import { exportAs } from './export-as.ts'
import { listAnnotations } from './list-annotations.ts'
import { pickPublished } from './pick-published.ts'
import { runOnServer } from './run-on-server.ts'

type Kind = 'person' | 'figure' | 'date'

/** The commands of the palette, the menus and the lenses: one row each. The names in `package.json` are the keys. */
export function registerCommands(client: LanguageClient, output: vscode.LogOutputChannel): readonly vscode.Disposable[] {
  const rows: Readonly<Record<string, (argument?: unknown) => unknown>> = {
    'corroborate.exportSidecar': () => onActive((editor) => runOnServer(client, COMMANDS.export, { uri: uriOf(client, editor) })),
    'corroborate.exportAs': (argument) => onActive((editor) => exportAs(client, editor.document.uri, argument)),
    'corroborate.exportAllSidecars': () => runOnServer(client, COMMANDS.exportAll),
    'corroborate.tagPerson': () => onActive((editor) => tag(client, editor, 'person')),
    'corroborate.tagFigure': () => onActive((editor) => tag(client, editor, 'figure')),
    'corroborate.tagDate': () => onActive((editor) => tag(client, editor, 'date')),
    'corroborate.setPublicationDate': () => onActive((editor) => pickPublished(client, { uri: uriOf(client, editor), candidates: [] })),
    'corroborate.undoAnnotation': () => runOnServer(client, COMMANDS.undo),
    'corroborate.redoAnnotation': () => runOnServer(client, COMMANDS.redo),
    'corroborate.listAnnotations': () => listAnnotations(client),
    'corroborate.rereadFolder': () => runOnServer(client, COMMANDS.refresh),
    'corroborate.showLog': () => output.show(),
    [CLIENT_COMMANDS.peek]: (argument) => peek(client, argument as PeekArgument),
    [CLIENT_COMMANDS.pickPublished]: (argument) => pickPublished(client, argument as PickPublishedArgument),
  }
  return Object.entries(rows).map(([name, act]) => vscode.commands.registerCommand(name, act))
}

function uriOf(client: LanguageClient, editor: vscode.TextEditor): string {
  return client.code2ProtocolConverter.asUri(editor.document.uri)
}

async function onActive(act: (editor: vscode.TextEditor) => Promise<unknown>): Promise<void> {
  const editor = vscode.window.activeTextEditor
  if (editor) await act(editor)
  else void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first.'))
}

/** Tags what is selected, or else the word at the cursor. */
async function tag(client: LanguageClient, editor: vscode.TextEditor, kind: Kind): Promise<void> {
  const { document, selection } = editor
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection
  if (!range) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Select the words to tag.'))
    return
  }
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)]
  await runOnServer(client, COMMANDS.tag, { uri: uriOf(client, editor), start, end, exact: document.getText(range), kind, scope: 'mention' })
}

async function peek(client: LanguageClient, { uri, position, locations }: PeekArgument): Promise<void> {
  const from = client.protocol2CodeConverter
  const places = locations.map((one) => new vscode.Location(from.asUri(one.uri), from.asRange(one.range)))
  await vscode.commands.executeCommand('editor.action.peekLocations', from.asUri(uri), from.asPosition(position), places, 'peek')
}
