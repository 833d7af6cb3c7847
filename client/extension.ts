import * as vscode from 'vscode'
import { registerCommands } from './commands.ts'
import { startClient } from './start-client.ts'
import { statusBar } from './status-bar.ts'

/**
 * Starts the language server and gives the editor what the Language Server Protocol has no words for: palette commands, pickers, the peek
 * view, the status bar. It knows nothing about articles. The returned promise resolves when the server answers.
 */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Corroborate', { log: true })
  const client = await startClient(context, output)
  context.subscriptions.push(output, statusBar(client), ...registerCommands(client, output))
}
