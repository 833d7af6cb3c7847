import type { Connection, Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver'
import { added, countsOf, NO_COUNTS, type Counts } from '../features/counts.ts'
import { diagnostics } from '../features/diagnostics.ts'
import type { Host } from './host.ts'
import { describe, type Log } from './guard.ts'
import { debounced } from './debounced.ts'
import { toDiagnostic, type Outward } from './to-lsp.ts'
import type { Workspace } from './workspace.ts'

/** Keeps the client's list of problems what the library says, for all articles of the folder, open or not, and counts what there is. */
export interface Publishing {
  /** Soon, for much may change at once. */
  readonly soon: () => void
  /** Now; ends when all has been sent, or a newer round has taken over what was left. */
  readonly now: () => Promise<void>
  /** The settings changed: each article may have other problems now. */
  readonly anew: () => void
  /** Of all articles looked at so far. */
  readonly counts: () => Counts
  readonly stop: () => void
}

// Milliseconds from an edit to its diagnostics: a few where an article is read at once, more where typing would wait for each reading of a long one.
const SHORTEST_WAIT = 5
const LONGEST_WAIT = 300
const WAIT_PER_COST = 2
// Milliseconds of work, about, between two looks at what else waits.
const SLICE = 8

export function publishing(connection: Connection, workspace: Workspace, host: Host, out: Outward, log: Log, isIndexing: () => boolean, published: () => void): Publishing {
  const sent = new Map<string, { readonly text: string; readonly spelled: string }>()
  const counted = new Map<string, Counts>()
  const pending = new Set<string>()
  let sum = NO_COUNTS
  let mark = 0
  let round = 0
  let wait = SHORTEST_WAIT

  const send = (uri: string, found: readonly Diagnostic[]) => {
    const text = found.length === 0 ? '' : JSON.stringify(found)
    const version = workspace.versionOf(uri)
    const spelled = out.spell(uri)
    const before = sent.get(uri)
    if (before && before.spelled !== spelled) {
      tell({ uri: before.spelled, diagnostics: [] })
      // What others say of this article leads to it by its name.
      for (const other of sent.keys()) if (other !== uri) pending.add(other)
    } else if (before?.text === text) return
    // An open document is told once even that nothing was found; of the others only those with problems are heard of.
    if (!before && text === '' && version === undefined) return
    sent.set(uri, { text, spelled })
    tell({ uri: spelled, diagnostics: [...found], ...(version === undefined ? {} : { version }) })
  }
  // Only a connection that is gone refuses.
  const tell = (params: PublishDiagnosticsParams) => void connection.sendDiagnostics(params).catch(() => undefined)
  const count = (uri: string, counts: Counts | undefined) => {
    const before = counted.get(uri)
    if (before) sum = added(sum, before, -1)
    if (counts) {
      sum = added(sum, counts, 1)
      counted.set(uri, counts)
    } else counted.delete(uri)
  }
  const look = (uri: string) => {
    const library = workspace.library()
    const article = library.articles.get(uri)
    if (article) {
      send(uri, diagnostics(library, uri, workspace.settings()).map((view) => toDiagnostic(view, article.lines, out)))
      count(uri, countsOf(library, article))
    } else {
      if (sent.has(uri)) send(uri, [])
      sent.delete(uri)
      count(uri, undefined)
    }
  }

  /** Only what may have changed, open articles first; a newer round goes on with what this one leaves. */
  const now = async () => {
    // What was to come soon comes now.
    stop()
    const mine = ++round
    const begin = host.clock()
    const touched = workspace.library().touchedSince(mark)
    mark = touched.mark
    for (const uri of touched.uris) pending.add(uri)
    for (const uri of workspace.openUris()) if (pending.delete(uri) || sent.get(uri)?.spelled !== out.spell(uri)) look(uri)
    wait = Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, WAIT_PER_COST * (host.clock() - begin)))
    let until = host.clock() + SLICE
    // What is read of a folder so far would be looked at again with every further article.
    if (isIndexing()) return
    for (const uri of pending) {
      pending.delete(uri)
      look(uri)
      if (host.clock() < until) continue
      await host.breathe()
      if (mine !== round) return
      until = host.clock() + SLICE
    }
    published()
  }

  const { ask, stop } = debounced(() => wait, () => {
    now().catch((fault: unknown) => log(`diagnostics: ${describe(fault)}`))
  })
  return {
    soon: ask, now, stop,
    anew: () => {
      for (const uri of workspace.library().articles.keys()) pending.add(uri)
      ask()
    },
    counts: () => sum,
  }
}
