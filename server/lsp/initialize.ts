import { PositionEncodingKind, TextDocumentSyncKind, type InitializeParams, type ServerCapabilities, type WorkspaceFolder } from 'vscode-languageserver'
import type { ClientOptions } from '../protocol.ts'
import { COMMAND_NAMES } from './commands.ts'
import { rowCapabilities } from './handlers.ts'
import { FILE_OPERATIONS } from './renaming.ts'
import { baseName, canonicalUri } from './uris.ts'
import type { Root } from './workspace.ts'

/** What the server tells that it can do: the rows of the handler table, the commands, and how documents come to it. */
export function serverCapabilities(): ServerCapabilities {
  return {
    ...rowCapabilities(),
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    executeCommandProvider: { commands: [...COMMAND_NAMES] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true }, fileOperations: FILE_OPERATIONS },
  }
}

/** Our own client's options; another client has none, or anything. */
export function clientOptions(given: unknown): ClientOptions {
  const { clientCommands: commands, storage } = (typeof given === 'object' && given !== null ? given : {}) as Readonly<Record<string, unknown>>
  return {
    clientCommands: Array.isArray(commands) ? commands.filter((one) => typeof one === 'string') : [],
    ...(typeof storage === 'string' && storage !== '' ? { storage } : {}),
  }
}

/** The folders that are open: none where a single file is. */
export function rootsOf(params: InitializeParams): readonly Root[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(toRoot)
  const { rootUri } = params
  return rootUri ? [toRoot({ uri: rootUri, name: baseName(rootUri) })] : []
}

export function toRoot({ uri, name }: WorkspaceFolder): Root {
  return { uri: canonicalUri(uri), name: name || baseName(uri) }
}
