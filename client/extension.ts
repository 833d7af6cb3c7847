import * as vscode from 'vscode'
import { STATUS_CHANGED, type StatusParams } from '../server/protocol.ts'
import { annotationsView } from './annotations-view.ts'
import { registerCommands } from './commands.ts'
import { kindColours } from './kind-colours.ts'
import { reviewing } from './review.ts'
import { startClient } from './start-client.ts'
import { statusBar } from './status-bar.ts'

/**
 * Starts the language server and gives the editor what the Language Server Protocol has no words for: palette commands, pickers, the peek
 * view, the list of annotations, the preview of a command's places, the status bar. It knows nothing about articles. The returned promise
 * resolves when the server answers.
 */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Corroborate', { log: true })
  const client = await startClient(context, output, (action) => review.resolve(action))
  const review = reviewing(client)
  // A connection has one handler for a notification; here are several who want to hear of it.
  const status = new vscode.EventEmitter<StatusParams>()
  const listening = client.onNotification(STATUS_CHANGED, (params: StatusParams) => status.fire(params))
  const annotations = annotationsView(client, status.event)
  context.subscriptions.push(
    output, status, statusBar(status.event), listening, review.disposable, annotations.disposable, kindColours(client, status.event), ...registerCommands(client, output, review, annotations.commands),
  )
}
