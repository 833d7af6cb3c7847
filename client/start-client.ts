import * as vscode from 'vscode'
import { LanguageClient, TransportKind, type DocumentSelector, type LanguageClientOptions, type ServerOptions } from 'vscode-languageclient/node'
import { annotator } from './annotator.ts'
import { showAnswer } from './run-on-server.ts'
import { CLIENT_COMMANDS, NODE_FLAGS, type ClientOptions } from '../server/protocol.ts'

/** A running client for the server beside us. It stops with the extension, and starts anew when the patterns of articles change. */
export async function startClient(context: vscode.ExtensionContext, output: vscode.LogOutputChannel, review: (action: vscode.CodeAction) => Promise<vscode.CodeAction>): Promise<LanguageClient> {
  const askName = annotator(context)
  const module = context.asAbsolutePath('dist/server.cjs')
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc, options: { execArgv: [...NODE_FLAGS] } },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6010'] } },
  }
  const options: LanguageClientOptions = {
    documentSelector: articleSelector(),
    initializationOptions: { clientCommands: Object.values(CLIENT_COMMANDS), storage: context.globalStorageUri.fsPath } satisfies ClientOptions,
    outputChannel: output,
    synchronize: { configurationSection: 'corroborate' },
    middleware: {
      executeCommand: async (command, args, next) => {
        await askName(command)
        return showAnswer(await next(command, args), output)
      },
      resolveCodeAction: (action) => review(action),
    },
  }
  const client = new LanguageClient('corroborate', 'Corroborate', server, options)
  context.subscriptions.push(client, vscode.workspace.onDidChangeConfiguration(async (change) => {
    if (!change.affectsConfiguration('corroborate.include')) return
    client.clientOptions.documentSelector = articleSelector()
    await client.restart()
  }))
  await client.start()
  return client
}

/** The files that the setting names. What is excluded the server leaves unanswered. */
function articleSelector(): DocumentSelector {
  const patterns = vscode.workspace.getConfiguration('corroborate').get<unknown>('include')
  const usable = Array.isArray(patterns) ? patterns.filter((one): one is string => typeof one === 'string' && one !== '') : []
  return (usable.length > 0 ? usable : ['**/*.{txt,md,article}']).map((pattern) => ({ scheme: 'file', pattern }))
}
