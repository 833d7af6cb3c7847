import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { COMMANDS, type PickNoteArgument } from '../server/protocol.ts'
import { runOnServer } from './run-on-server.ts'

/** Asks for a note on words; an empty one takes it away. */
export async function pickNote(client: LanguageClient, asked: PickNoteArgument): Promise<void> {
  const note = await vscode.window.showInputBox({
    title: vscode.l10n.t('Note on “{0}”', asked.exact.slice(0, 60)), value: asked.note,
    prompt: asked.note === '' ? vscode.l10n.t('Kept beside the article and shown when somebody points at the words.') : vscode.l10n.t('Leave it empty to take the note away.'),
  })
  if (note !== undefined && note.trim() !== asked.note) await runOnServer(client, COMMANDS.remark, { ...asked, note: note.trim() })
}
