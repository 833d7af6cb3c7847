import type * as vscode from 'vscode'
import { CodeActionRequest, CodeActionTriggerKind, type CodeAction, type Command, type LanguageClient } from 'vscode-languageclient/node'
import type { PlaceArgument } from '../server/protocol.ts'

/** What is selected, or else the word at the cursor; undefined where there is neither. */
export function placeAt(client: LanguageClient, { document, selection }: vscode.TextEditor): PlaceArgument | undefined {
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection
  if (!range) return undefined
  const exact = document.getText(range)
  const lead = exact.length - exact.trimStart().length
  const start = document.offsetAt(range.start) + lead
  const words = exact.trim()
  return words === '' ? undefined : { uri: client.code2ProtocolConverter.asUri(document.uri), start, end: start + words.length, exact: words }
}

/** The first command of a name that the server offers at the cursor: it knows what stands there, the client does not. */
export async function offeredAt(client: LanguageClient, { document, selection }: vscode.TextEditor, name: string): Promise<Command | undefined> {
  const offered = await client.sendRequest(CodeActionRequest.type, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document), range: client.code2ProtocolConverter.asRange(selection),
    context: { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked },
  })
  const actions = (offered ?? []).filter((one): one is CodeAction => typeof one.command === 'object')
  return actions.find(({ command }) => command?.command === name)?.command
}
