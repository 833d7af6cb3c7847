import type { Connection, Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver'
import { textHash } from '../core/text-hash.ts'
import { added, countsOf, NO_COUNTS, type Counts } from '../features/counts.ts'
import { diagnostics } from '../features/diagnostics.ts'
import type { Host } from './host.ts'
import { describe, type Log } from './guard.ts'
import { debounced } from './debounced.ts'
import { toDiagnostic, type Outward } from './to-lsp.ts'
import type { Workspace } from './workspace.ts'

/** Keeps the client's list of problems what the library says, for all articles of the folder, open or not, and counts what there is. */
export interface Publishing {
  /** Of open articles at once or, where reading one takes long, soon; `foremost`, the one that was just opened or edited, before all others. Of what is not open when typing pauses. */
  readonly soon: (foremost?: string) => void
  /** Now; ends when all has been sent, or a newer round has taken over what was left. */
  readonly now: () => Promise<void>
  /** The settings changed: each article may have other problems now. */
  readonly anew: () => void
  /** Of all articles looked at so far. */
  readonly counts: () => Counts
  readonly stop: () => void
}

// Milliseconds. What is read in a few is read at each key; more than that, and typing would wait for each reading of a long article.
const AT_ONCE = 25
const LONGEST_WAIT = 300
const WAIT_PER_COST = 2
const PAUSE = 250
// Milliseconds of work, about, between two looks at what else waits.
const SLICE = 8

export function publishing(connection: Connection, workspace: Workspace, host: Host, out: Outward, log: Log, isIndexing: () => boolean, published: () => void): Publishing {
  const sent = new Map<string, { readonly hash: string; readonly spelled: string }>()
  const counted = new Map<string, Counts>()
  const pending = new Set<string>()
  let sum = NO_COUNTS
  let mark = 0
  let round = 0
  let wait = 0
  let foremost: string | undefined

  const send = (uri: string, found: readonly Diagnostic[]) => {
    const hash = found.length === 0 ? '' : textHash(JSON.stringify(found))
    const version = workspace.versionOf(uri)
    const spelled = out.spell(uri)
    const before = sent.get(uri)
    if (before && before.spelled !== spelled) {
      tell({ uri: before.spelled, diagnostics: [] })
      // What others say of this article leads to it by its name.
      for (const other of sent.keys()) if (other !== uri) pending.add(other)
    } else if (before?.hash === hash) return
    // An open document is told once even that nothing was found; of the others only those with problems are heard of.
    if (!before && hash === '' && version === undefined) return
    sent.set(uri, { hash, spelled })
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

  /** Of what may have changed, the open articles: whoever types looks at these. False where a newer round goes on with what this one leaves. */
  const tellOpen = async () => {
    const mine = ++round
    const begin = host.clock()
    const touched = workspace.library().touchedSince(mark)
    mark = touched.mark
    for (const uri of touched.uris) pending.add(uri)
    const open = workspace.openUris().filter((uri) => pending.has(uri) || sent.get(uri)?.spelled !== out.spell(uri))
    for (const uri of open.sort((a, b) => Number(b === foremost) - Number(a === foremost))) {
      pending.delete(uri)
      look(uri)
      if (uri === foremost) weigh(host.clock() - begin)
      // What was said of this one is on its way before the next is looked at.
      await host.breathe()
      if (mine !== round) return false
    }
    return true
  }
  const weigh = (cost: number) => { wait = cost <= AT_ONCE ? 0 : Math.min(LONGEST_WAIT, WAIT_PER_COST * cost) }
  /** Of all the others; a newer round goes on with what this one leaves. */
  const tellOthers = async () => {
    const mine = ++round
    // What is read of a folder so far would be looked at again with every further article.
    if (isIndexing()) return
    let until = host.clock() + SLICE
    for (const uri of byStory(pending, (one) => workspace.library().sameStory(one))) {
      look(uri)
      if (host.clock() < until) continue
      await host.breathe()
      if (mine !== round) return
      until = host.clock() + SLICE
    }
    published()
  }
  const now = async () => {
    // What was to come soon comes now.
    stop()
    if (await tellOpen()) await tellOthers()
  }

  const others = debounced(() => PAUSE, () => {
    tellOthers().catch((fault: unknown) => log(`diagnostics: ${describe(fault)}`))
  })
  const open = debounced(() => wait, () => {
    tellOpen().then((whole) => { if (whole) others.ask() }, (fault: unknown) => {
      log(`diagnostics: ${describe(fault)}`)
      others.ask()
    })
  })
  const stop = () => {
    round++
    open.stop()
    others.stop()
  }
  const ask = (uri = foremost) => {
    foremost = uri
    // What is under way rests until typing does.
    round++
    others.stop()
    open.ask()
  }
  return {
    soon: ask, now, stop,
    anew: () => {
      for (const uri of workspace.library().articles.keys()) pending.add(uri)
      ask()
    },
    counts: () => sum,
  }
}

/** Takes out what waits, story by story: what is read of an article to look at one is then at hand for the next. */
function* byStory(pending: Set<string>, sameStory: (uri: string) => readonly string[]): Generator<string> {
  for (const uri of pending) for (const one of [uri, ...sameStory(uri)]) if (pending.delete(one)) yield one
}
