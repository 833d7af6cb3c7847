import { CancellationTokenSource, type CancellationToken, type Connection, type WorkDoneProgressServerReporter } from 'vscode-languageserver'
import { sidecarName } from '../core/sidecar/sidecar-name.ts'
import { say } from '../features/messages.ts'
import type { FileProblem } from '../library/files.ts'
import { describe, type Log } from './guard.ts'
import type { Host } from './host.ts'
import { showWarning } from './show.ts'
import { baseName } from './uris.ts'
import type { Workspace } from './workspace.ts'

export interface Indexer {
  /** Reads all folders anew; a run that is under way is given up. Ends when this run is done or given up. */
  readonly run: () => Promise<void>
  readonly running: () => boolean
  readonly everRan: () => boolean
  readonly stop: () => void
}

export interface IndexListener {
  readonly changed: () => void
  readonly finished: () => Promise<void>
}

// What the first articles say is soon to be seen; later ones come in larger lots, for each lot makes a library.
const FIRST_BATCH = 16
const LARGEST_BATCH = 256

export function indexer(connection: Connection, workspace: Workspace, host: Host, log: Log, listener: IndexListener): Indexer {
  let current: CancellationTokenSource | undefined
  let ran = false

  const run = async () => {
    current?.cancel()
    const mine = new CancellationTokenSource()
    current = mine
    ran = true
    listener.changed()
    const progress = progressBar(connection, mine, log)
    const problems: FileProblem[] = []
    try {
      await indexFolders(workspace, host, progress, problems, mine.token)
    } catch (fault) {
      log(`indexing: ${describe(fault)}`)
    }
    progress.end()
    if (current !== mine) return
    current = undefined
    const details = problems.map((problem) => (problem.kind === 'failed' ? problem.detail : `${problem.kind}: ${problem.uri}`))
    for (const detail of details.slice(0, 20)) log(detail)
    if (details[0] !== undefined) showWarning(connection, say('index.unreadable', { count: details.length, detail: details[0] }))
    await listener.finished()
  }
  return { run, running: () => current !== undefined, everRan: () => ran, stop: () => current?.cancel() }
}

interface Progress {
  readonly report: (done: number, of: number) => void
  readonly end: () => void
}

/** Shown where the client can show one; nothing waits for it. Its cancel button gives the run up. */
function progressBar(connection: Connection, run: CancellationTokenSource, log: Log): Progress {
  let reporter: WorkDoneProgressServerReporter | undefined
  let ended = false
  connection.window.createWorkDoneProgress().then((made) => {
    // The client holds a place for every token it has made until it hears that it is done.
    if (ended) return made.done()
    reporter = made
    made.begin(say('progress.title'), 0, say('progress.reading'), true)
    made.token.onCancellationRequested(() => run.cancel())
  }).catch((fault: unknown) => log(`progress: ${describe(fault)}`))
  return {
    report: (done, of) => reporter?.report(Math.floor((done * 100) / of), `${done}/${of}`),
    end: () => {
      ended = true
      reporter?.done()
    },
  }
}

/** Reads all articles of all folders, batch by batch, letting requests in between. Stops between batches when cancelled. */
async function indexFolders(workspace: Workspace, host: Host, progress: Progress, problems: FileProblem[], cancelled: CancellationToken): Promise<void> {
  const uris: string[] = []
  const alone = new Set<string>()
  for (const root of workspace.roots()) {
    for await (const batch of host.files.list(root.uri, workspace.filter(), (problem) => problems.push(problem))) {
      if (cancelled.isCancellationRequested) return
      for (const { uri, beside } of batch) {
        uris.push(uri)
        if (!beside.has(sidecarName(baseName(uri)))) alone.add(uri)
      }
    }
  }
  const found = new Set(uris)
  for (const uri of workspace.library().articles.keys()) if (!found.has(uri)) workspace.drop(uri)
  host.readings.expect(uris.length)
  for (let at = 0, size = FIRST_BATCH; at < uris.length; size = Math.min(size * 2, LARGEST_BATCH)) {
    await host.breathe()
    if (cancelled.isCancellationRequested) return
    await workspace.load(uris.slice(at, at + size), alone)
    // Names are compared lot by lot: of all at once it would keep the editor waiting.
    workspace.library().takeIn()
    at += size
    progress.report(Math.min(at, uris.length), uris.length)
  }
  // Who is who is found out once, when all is there.
  void workspace.library().people
}
