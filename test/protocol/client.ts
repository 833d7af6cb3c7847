import { spawn } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-languageserver/node'
import { URI } from 'vscode-uri'
import { NODE_FLAGS } from '../../server/protocol.ts'
import { build, root } from './build.ts'

/** Milliseconds to wait for what must come: far more than the slowest machine needs. */
const PATIENCE = Number(process.env['CORROBORATE_PATIENCE'] ?? 30_000)
const SERVER = join(root, 'dist', 'server.cjs')

/** A folder of its own for one test; text or bytes by path. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  folders.push(folder)
  return folder
}
const folders: string[] = []
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

export interface PublishedDiagnostic {
  readonly code: string
  readonly message: string
  readonly severity: number
  readonly range: { readonly start: { line: number; character: number }; readonly end: { line: number; character: number } }
  readonly codeDescription?: { href: string }
  readonly relatedInformation?: readonly { location: { uri: string }; message: string }[]
}

/** A client of the built server over real stdio. Nothing in it waits for time: it waits for what the server says. */
export interface TestClient {
  readonly connection: MessageConnection
  readonly folder: string
  readonly pid: number
  readonly capabilities: Record<string, unknown>
  readonly notes: readonly Note[]
  readonly uri: (path: string) => string
  readonly open: (path: string, text: string, version?: number) => Promise<void>
  readonly change: (path: string, version: number, changes: readonly unknown[]) => Promise<void>
  readonly request: <T>(method: string, params: unknown) => Promise<T>
  readonly notify: (method: string, params: unknown) => Promise<void>
  /** The first notification, past or coming, since a place in `notes` that a test accepts. */
  readonly seen: <T>(method: string, accepts?: (params: T) => boolean, since?: number) => Promise<T>
  /** Diagnostics of a path as soon as they are as a test wants them. */
  readonly diagnostics: (path: string, accepts?: (found: readonly PublishedDiagnostic[]) => boolean, since?: number) => Promise<readonly PublishedDiagnostic[]>
  readonly ready: () => Promise<void>
  readonly close: () => Promise<number | null>
  /** As a crash ends it. */
  readonly kill: () => Promise<void>
}

export interface Note {
  readonly method: string
  readonly params: unknown
}

export interface ClientWishes {
  readonly settings?: unknown
  readonly capabilities?: Record<string, unknown>
  readonly clientCommands?: readonly string[]
  /** Where the server may keep what it has read. */
  readonly storage?: string
  readonly command?: readonly string[]
  /** Milliseconds to wait for what must come, where that is known to take long. */
  readonly patience?: number
}

export async function start(folder: string, wishes: ClientWishes = {}): Promise<TestClient> {
  await build()
  const [program, ...args] = wishes.command ?? [process.execPath, ...NODE_FLAGS, SERVER, '--stdio']
  const server = spawn(program as string, args, { stdio: ['pipe', 'pipe', 'inherit'], cwd: root })
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  const notes: Note[] = []
  const waiting = new Set<() => void>()
  const gone = new Promise<number | null>((resolve) => { server.on('exit', (code) => resolve(code)) })
  // What still waits for an answer of a server that is gone must fail, not hang.
  void gone.then(() => {
    connection.dispose()
    waiting.forEach((one) => one())
  })
  connection.onNotification((method: string, params: unknown) => {
    notes.push({ method, params })
    waiting.forEach((one) => one())
  })
  connection.onUnhandledProgress((params) => { notes.push({ method: '$/progress', params }) })
  connection.onRequest('workspace/configuration', (params: { items: unknown[] }) => params.items.map(() => wishes.settings ?? {}))
  connection.onRequest('client/registerCapability', (params: unknown) => {
    notes.push({ method: 'client/registerCapability', params })
    return null
  })
  connection.onRequest('client/unregisterCapability', () => null)
  connection.onRequest('window/workDoneProgress/create', (params: unknown) => {
    notes.push({ method: 'window/workDoneProgress/create', params })
    return null
  })
  connection.listen()
  const uri = (path: string) => URI.file(join(folder, path)).toString()
  const answer = await connection.sendRequest<{ capabilities: Record<string, unknown> }>('initialize', {
    processId: process.pid, rootUri: pathToFileURL(folder).href, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'stories' }],
    initializationOptions: { clientCommands: wishes.clientCommands ?? [], storage: wishes.storage },
    capabilities: wishes.capabilities ?? {
      window: { workDoneProgress: true },
      workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
      textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] }, publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true } },
    },
  })
  await connection.sendNotification('initialized', {})

  const seen = <T>(method: string, accepts: (params: T) => boolean = () => true, since = 0): Promise<T> => new Promise((resolve, reject) => {
    let at = since
    // Only a server that never says it lets this pass; what was said instead is the best hint at why.
    const deadline = setTimeout(() => reject(new Error(`${method} never came; last notes: ${JSON.stringify(notes.slice(-4).map(({ method: name, params }) => [name, params]))}`)), wishes.patience ?? PATIENCE)
    const look = () => {
      for (; at < notes.length; at++) {
        const note = notes[at] as Note
        if (note.method !== method || !accepts(note.params as T)) continue
        waiting.delete(look)
        clearTimeout(deadline)
        resolve(note.params as T)
        return
      }
      if (server.exitCode !== null || server.signalCode !== null) reject(new Error(`The server ended (${server.exitCode}) before ${method} came.`))
    }
    waiting.add(look)
    look()
  })
  return {
    connection, folder, notes, uri, seen, pid: server.pid ?? 0, capabilities: answer.capabilities,
    open: (path, text, version = 1) => connection.sendNotification('textDocument/didOpen', { textDocument: { uri: uri(path), languageId: 'plaintext', version, text } }),
    change: (path, version, contentChanges) => connection.sendNotification('textDocument/didChange', { textDocument: { uri: uri(path), version }, contentChanges }),
    request: (method, params) => connection.sendRequest(method, params),
    notify: (method, params) => connection.sendNotification(method, params),
    diagnostics: async (path, accepts = () => true, since = 0) => {
      interface Published { uri: string; diagnostics: PublishedDiagnostic[] }
      const found = await seen<Published>('textDocument/publishDiagnostics', (params) => params.uri === uri(path) && accepts(params.diagnostics), since)
      return found.diagnostics
    },
    ready: async () => { await seen<{ state: string }>('corroborate/statusChanged', ({ state }) => state === 'ready') },
    close: async () => {
      if (server.exitCode !== null) return server.exitCode
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      return gone
    },
    kill: async () => {
      server.kill('SIGKILL')
      await gone
    },
  }
}

/** A server on a folder that is ready, and closed whatever happens. */
export async function inFolder(folder: string, use: (client: TestClient) => Promise<void>): Promise<void> {
  const client = await start(folder)
  try {
    await client.ready()
    await use(client)
  } finally {
    await client.close()
  }
}
