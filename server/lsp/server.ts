import type { ClientCapabilities, Connection, ExecuteCommandParams, InitializeResult } from 'vscode-languageserver'
import { engineGate } from '../core/anchor/engine-gate.ts'
import type { ActContext } from '../core/sidecar/acts.ts'
import { sidecarName } from '../core/sidecar/sidecar-name.ts'
import { say } from '../features/messages.ts'
import { folderStatus } from '../features/status.ts'
import type { FolderState } from '../features/views.ts'
import { memoryJournal, type Journal } from '../library/journal.ts'
import { DEFAULT_SETTINGS, type Settings } from '../library/settings.ts'
import { misread, paranoid } from '../library/paranoid.ts'
import { sidecarDesk } from '../library/sidecar-desk.ts'
import { STATUS_CHANGED, type ActResult, type ClientOptions, type StatusParams } from '../protocol.ts'
import { failure, type CommandTools } from './command-tools.ts'
import { runCommand } from './commands.ts'
import { readSettings } from './configuration.ts'
import { deeds } from './deeds.ts'
import { guard, guardNotification, type Log } from './guard.ts'
import { ROWS, type Serving } from './handlers.ts'
import type { Host } from './host.ts'
import { indexer } from './indexing.ts'
import { clientOptions, rootsOf, serverCapabilities, toRoot } from './initialize.ts'
import { publishing } from './publishing.ts'
import { refreshing } from './refreshing.ts'
import { renamedGate } from './renamed-gate.ts'
import { renaming } from './renaming.ts'
import { retrying } from './retrying.ts'
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

  const { gate, remember: renamingNames } = renamedGate(engineGate(host.engine))
  const isWritable = (uri: string): boolean => !isInSource(uri, sources, currentRoots)
  const desk = sidecarDesk({
    files: {
      ...host.files,
      update: async (uri, limit, change) => isWritable(uri) ? host.files.update(uri, limit, change) : { kind: 'failed', uri, detail: say('source.read-only') },
    },
    decode: host.decode, encode: host.encode, gate, former: host.former, sourceOf: baseName,
    sidecarOf: (uri) => (uri.startsWith('untitled:') ? undefined : siblingUri(uri, sidecarName(baseName(uri)))),
    textOf: (uri) => {
      const article = workspace.library().articles.get(uri)
      return article && (!article.trouble || article.trouble.kind === 'cut-short') ? article.analysis.text : undefined
    },
  })
  const workspace = makeWorkspace(host, desk)
  const out: Outward = {
    linesOf: (uri) => workspace.library().articles.get(uri)?.lines,
    spell: uris.outward,
    get clientCommands() { return new Set(options.clientCommands) },
    get markdown() { return client.textDocument?.hover?.contentFormat?.includes('markdown') ?? false },
    explained: host.explained,
  }
  const folderState = (): FolderState => (index.running() ? 'being-read' : 'read')
  const tellStatus = () => {
    const library = workspace.library()
    const unreadable = [...library.articles.values()].filter(({ trouble }) => trouble).length
    const params: StatusParams = { state: index.running() ? 'indexing' : 'ready', counts: folderStatus(library, publish.counts(), folderState()), unreadable }
    connection.sendNotification(STATUS_CHANGED, params).catch(() => undefined)
  }
  const refresh = refreshing(connection, () => client)
  const publish = publishing(connection, workspace, host, out, log, () => index.running(), () => {
    tellStatus()
    refresh(workspace.library(), workspace.settings(), folderState())
    if (host.paranoid) for (const difference of [...paranoid(workspace.library()), ...misread(workspace.library(), workspace.openUris(), host.engine)]) log(`paranoid: ${difference}`)
  })
  const index = indexer(connection, workspace, host, log, {
    changed: tellStatus,
    finished: () => {
      host.readings.keepNames(workspace.library().knownNames())
      return publish.now()
    },
  })

  const again = retrying(desk, (written) => commandTools.changed(written))
  const files = renaming(connection, workspace, desk, () => journal, host.files, isWritable)
  const watchFiles = fileWatch(connection, () => client, log)
  const contextOf = (uri: string): ActContext => {
    const { annotator } = workspace.settings()
    return { source: baseName(uri), created: host.now(), creator: annotator === '' ? {} : { name: annotator }, newId: host.newId, gate }
  }
  const commandTools: CommandTools = {
    library: workspace.library, engine: host.engine, desk, deeds: deeds(desk, contextOf, () => journal), inward: uris.inward, contextOf, refresh: index.run, caughtUp: workspace.caughtUp,
    kinds: () => workspace.settings().kinds.map(({ name }) => name),
    indexed: () => indexed(),
    changed: (changed) => {
      for (const uri of changed) workspace.humanChanged(uri)
      publish.soon()
    },
  }
  let journal: Journal = memoryJournal()
  /** End when the settings are known, and when all that they name has been read. */
  let configured: Promise<unknown> = Promise.resolve()
  let indexing: Promise<unknown> = Promise.resolve()
  /** New settings may come while articles are being read, and give that reading up or leave it be: all of it has to end. */
  const indexed = async (): Promise<void> => {
    let waited: Promise<unknown> | undefined
    while (waited !== indexing) await (waited = indexing)
  }
  const configure = (roots: readonly Root[]) => {
    const before = workspace.settings()
    const known = settle(roots)
    configured = known
    const read = known.then((settings) => readFolders(roots, before, settings))
    indexing = Promise.allSettled([indexing, read])
    return read
  }
  const settle = async (roots: readonly Root[]) => {
    const settings = await readSettings(connection, client, pushedSettings, log)
    sources = sourceRoots(settings.sources, roots)
    await workspace.configure([...roots, ...sources], settings)
    const keep = settings.cache ? options.storage : undefined
    const folders = roots.map(({ uri }) => uri).sort().join('\n')
    // What can be undone is what humans did themselves, and no copy of what was read: it outlives the server also where nothing that was read is kept.
    const { storage } = options
    if (storage !== undefined && `${storage}\n${folders}` !== journalled) {
      journalled = `${storage}\n${folders}`
      journal = await host.journalIn(storage, folders) ?? journal
    }
    if (keep !== kept) await Promise.all([host.readings.keepIn(kept = keep, folders), host.former.keepIn(keep)])
    return settings
  }
  const readFolders = async (roots: readonly Root[], before: Settings, settings: Settings) => {
    const reads = ({ include, exclude, maxFileSize, sources: outside }: typeof settings) => JSON.stringify([include, exclude, maxFileSize, outside])
    if (roots !== currentRoots || reads(before) !== reads(settings) || !index.everRan()) {
      currentRoots = roots
      void watchFiles(settings.include, sources)
      await index.run()
    } else publish.anew()
  }
  let kept: string | undefined
  let journalled: string | undefined

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
    const uri = uris.inward(textDocument.uri)
    await workspace.open({ ...textDocument, uri, text: String(textDocument.text) })
    await files.saved()
    publish.soon(uri)
  }))
  connection.onDidChangeTextDocument(note('didChange', ({ textDocument, contentChanges }) => {
    const uri = uris.inward(textDocument.uri)
    workspace.change(uri, contentChanges, textDocument.version)
    publish.soon(uri)
  }))
  connection.onDidCloseTextDocument(note('didClose', async ({ textDocument }) => {
    await workspace.close(uris.inward(textDocument.uri))
    await files.saved()
    publish.soon()
  }))
  connection.onDidSaveTextDocument(note('didSave', async ({ textDocument }) => {
    const uri = uris.inward(textDocument.uri)
    workspace.library()
    const outcome = await desk.rewrite(uri)
    if (outcome.kind === 'refused' || outcome.kind === 'failed') showWarning(connection, failure(uri, outcome))
    if (outcome.kind !== 'unchanged') commandTools.changed([uri])
    again.look()
  }))
  connection.workspace.onDidRenameFiles(note('didRenameFiles', async ({ files: all }) => {
    for (const { oldUri, newUri } of all) await files.renamed(uris.inward(oldUri), uris.inward(newUri))
    publish.soon()
  }))
  connection.workspace.onDidDeleteFiles(note('didDeleteFiles', async ({ files: all }) => {
    for (const { uri } of all) await files.deleted(uris.inward(uri))
  }))
  connection.onDidChangeWatchedFiles(note('didChangeWatchedFiles', async ({ changes }) => {
    await changedFiles(changes.map(({ uri, type }) => ({ uri: uris.inward(uri), type })), workspace, host.files)
    publish.soon()
  }))
  connection.onExecuteCommand(guard<ExecuteCommandParams, ActResult | null>('executeCommand', log, null, async ({ command, arguments: given }) => {
    await workspace.opened()
    // Who acts is told by the settings, which may just have been changed for this very act.
    await configured
    const result = await runCommand(commandTools, String(command), given?.[0])
    again.look()
    // Editors that do not know our answers show nothing of them, and a tag that is not stored must not go unseen.
    const knowsAnswers = (options.clientCommands ?? []).length > 0
    if (!result.ok && !knowsAnswers) showWarning(connection, result.message)
    return result
  }))
  const exporting = () => ({ version: host.version, tools: { settings: workspace.settings(), gate, created: host.now(), anchoredOf: desk.anchoredOf } })
  const serving: Serving = {
    library: workspace.library, counts: async () => { await publish.now(); return publish.counts() }, opened: workspace.opened, indexed, settings: workspace.settings,
    engine: host.engine, inward: uris.inward, folderState, isWritable, renaming: renamingNames, exporting, out, log,
  }
  for (const one of ROWS) one.listen(connection, serving)
  connection.onShutdown(async () => {
    index.stop()
    publish.stop()
    // The client may end the process as soon as this is answered; what is being written is to be on the disk by then.
    await desk.idle()
    await again.end()
    host.readings.close()
    host.former.close()
  })
  connection.listen()
}
