import type { ClientCapabilities, Connection, ExecuteCommandParams, InitializeResult } from 'vscode-languageserver'
import { quoteReader } from '../core/anchor/quote-reader.ts'
import { valueGate } from '../core/anchor/value-gate.ts'
import type { ActContext } from '../core/sidecar/acts.ts'
import { sidecarName } from '../core/sidecar/sidecar-name.ts'
import { say } from '../features/messages.ts'
import { folderStatus } from '../features/status.ts'
import { DEFAULT_SETTINGS } from '../library/settings.ts'
import { paranoid } from '../library/paranoid.ts'
import { sidecarDesk } from '../library/sidecar-desk.ts'
import { STATUS_CHANGED, type ActResult, type ClientOptions, type StatusParams } from '../protocol.ts'
import { failure, runCommand, type CommandTools } from './commands.ts'
import { readSettings } from './configuration.ts'
import { deeds } from './deeds.ts'
import { guard, guardNotification, type Log } from './guard.ts'
import { ROWS } from './handlers.ts'
import type { Host } from './host.ts'
import { indexer } from './indexing.ts'
import { clientOptions, rootsOf, serverCapabilities, toRoot } from './initialize.ts'
import { publishing } from './publishing.ts'
import { refreshing } from './refreshing.ts'
import { showWarning } from './show.ts'
import { isInSource, sourceRoots } from './sources.ts'
import type { Outward } from './to-lsp.ts'
import { baseName, canonicalUri, siblingUri, uriSpellings } from './uris.ts'
import { changedFiles, fileWatch } from './watching.ts'
import { workspace as makeWorkspace, type Root } from './workspace.ts'

/** Wires a connection to the library. Everything that can fail on input is behind a guard. */
export function startServer(connection: Connection, host: Host): void {
  const log: Log = (message) => connection.console.error(message)
  const uris = uriSpellings()
  let client: ClientCapabilities = {}
  let options: ClientOptions = {}
  let pushedSettings: unknown
  let currentRoots: readonly Root[] = []
  let sources: readonly Root[] = []

  const gate = valueGate(quoteReader(host.engine))
  const desk = sidecarDesk({
    files: { ...host.files, write: async (uri, bytes) => isInSource(uri, sources, currentRoots) ? { kind: 'failed', uri, detail: say('source.read-only') } : host.files.write(uri, bytes) },
    decode: host.decode, encode: host.encode, gate, sourceOf: baseName,
    sidecarOf: (uri) => (uri.startsWith('untitled:') ? undefined : siblingUri(uri, sidecarName(baseName(uri)))),
  })
  const workspace = makeWorkspace(host, desk)
  const out: Outward = {
    linesOf: (uri) => workspace.library().articles.get(uri)?.lines,
    spell: uris.outward,
    get clientCommands() { return new Set(options.clientCommands) },
    get markdown() { return client.textDocument?.hover?.contentFormat?.includes('markdown') ?? false },
    explained: host.explained,
  }
  const tellStatus = () => {
    const library = workspace.library()
    const unreadable = [...library.articles.values()].filter(({ trouble }) => trouble).length
    const params: StatusParams = { state: index.running() ? 'indexing' : 'ready', counts: folderStatus(library, publish.counts()), unreadable }
    connection.sendNotification(STATUS_CHANGED, params).catch(() => undefined)
  }
  const refresh = refreshing(connection, () => client)
  const publish = publishing(connection, workspace, host, out, log, () => index.running(), () => {
    tellStatus()
    refresh(workspace.library(), workspace.settings())
    if (host.paranoid) for (const difference of paranoid(workspace.library())) log(`paranoid: ${difference}`)
  })
  const index = indexer(connection, workspace, host, log, { changed: tellStatus, finished: publish.now })

  const watchFiles = fileWatch(connection, () => client, log)
  const contextOf = (uri: string): ActContext => {
    const { author } = workspace.settings()
    return { source: baseName(uri), created: host.now(), creator: author === '' ? {} : { name: author }, newId: host.newId, gate }
  }
  const commandTools: CommandTools = {
    library: workspace.library, desk, deeds: deeds(desk, contextOf), inward: uris.inward, contextOf, refresh: index.run,
    changed: (changed) => {
      for (const uri of changed) workspace.humanChanged(uri)
      publish.soon()
    },
  }
  const configure = async (roots: readonly Root[]) => {
    const before = workspace.settings()
    const settings = await readSettings(connection, client, pushedSettings, log)
    sources = sourceRoots(settings.sources, roots)
    await workspace.configure([...roots, ...sources], settings)
    const keep = settings.cache ? options.storage : undefined
    if (keep !== kept) await host.readings.keepIn(kept = keep)
    const reads = ({ include, exclude, maxFileSize, sources: outside }: typeof settings) => JSON.stringify([include, exclude, maxFileSize, outside])
    if (roots !== currentRoots || reads(before) !== reads(settings) || !index.everRan()) {
      currentRoots = roots
      void watchFiles(settings.include, sources)
      await index.run()
    } else publish.anew()
  }
  let kept: string | undefined

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities ?? {}
    options = clientOptions(params.initializationOptions)
    currentRoots = rootsOf(params)
    void workspace.configure(currentRoots, DEFAULT_SETTINGS)
    return { serverInfo: { name: 'corroborate', version: host.version }, capabilities: serverCapabilities() }
  })
  const note = <P>(name: string, act: (params: P) => void | Promise<void>) => guardNotification(name, log, act)

  connection.onInitialized(note('initialized', async () => {
    if (client.workspace?.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(note('workspaceFolders', async ({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => canonicalUri(uri)))
      await configure([...currentRoots.filter(({ uri }) => !gone.has(uri)), ...added.map(toRoot)])
    }))
    await configure(currentRoots)
  }))
  connection.onDidChangeConfiguration(note('didChangeConfiguration', async ({ settings }) => {
    pushedSettings = settings
    await configure(currentRoots)
  }))
  connection.onDidOpenTextDocument(note('didOpen', async ({ textDocument }) => {
    await workspace.open({ ...textDocument, uri: uris.inward(textDocument.uri), text: String(textDocument.text) })
    publish.soon()
  }))
  connection.onDidChangeTextDocument(note('didChange', ({ textDocument, contentChanges }) => {
    workspace.change(uris.inward(textDocument.uri), contentChanges, textDocument.version)
    publish.soon()
  }))
  connection.onDidCloseTextDocument(note('didClose', async ({ textDocument }) => {
    await workspace.close(uris.inward(textDocument.uri))
    publish.soon()
  }))
  connection.onDidSaveTextDocument(note('didSave', async ({ textDocument }) => {
    const uri = uris.inward(textDocument.uri)
    workspace.library()
    const outcome = await desk.rewrite(uri)
    if (outcome.kind === 'refused' || outcome.kind === 'failed') showWarning(connection, failure(uri, outcome))
    if (outcome.kind !== 'unchanged') commandTools.changed([uri])
  }))
  connection.onDidChangeWatchedFiles(note('didChangeWatchedFiles', async ({ changes }) => {
    await changedFiles(changes.map(({ uri, type }) => ({ uri: uris.inward(uri), type })), workspace, host.files)
    publish.soon()
  }))
  connection.onExecuteCommand(guard<ExecuteCommandParams, ActResult | null>('executeCommand', log, null, async ({ command, arguments: given }) => {
    await workspace.opened()
    const result = await runCommand(commandTools, String(command), given?.[0])
    // Editors that do not know our answers show nothing of them, and a tag that is not stored must not go unseen.
    const knowsAnswers = (options.clientCommands ?? []).length > 0
    if (!result.ok && !knowsAnswers) showWarning(connection, result.message)
    return result
  }))
  const exporting = () => ({ version: host.version, tools: { settings: workspace.settings(), gate, created: host.now(), anchoredOf: desk.anchoredOf } })
  for (const one of ROWS) one.listen(connection, { library: workspace.library, counts: async () => { await publish.now(); return publish.counts() }, opened: workspace.opened, settings: workspace.settings, inward: uris.inward, exporting, out, log })
  connection.onShutdown(async () => {
    index.stop()
    publish.stop()
    // The client may end the process as soon as this is answered; what is being written is to be on the disk by then.
    await desk.idle()
    host.readings.close()
  })
  connection.listen()
}
