import type { Connection, Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver'
import { diagnostics } from '../features/diagnostics.ts'
import type { Host } from './host.ts'
import { describe, type Log } from './guard.ts'
import { debounced } from './debounced.ts'
import { toDiagnostic, type Outward } from './to-lsp.ts'
import type { Workspace } from './workspace.ts'

/** Keeps the client's list of problems what the library says, for all articles of the folder, open or not. */
export interface Publishing {
  /** Soon, for much may change at once. */
  readonly soon: () => void
  /** Now; ends when all has been sent. */
  readonly now: () => Promise<void>
  readonly stop: () => void
}

const WAIT = 120
const SLICE = 25

export function publishing(connection: Connection, workspace: Workspace, host: Host, out: Outward, log: Log, published: () => void): Publishing {
  const sent = new Map<string, { readonly text: string; readonly spelled: string }>()
  let round = 0

  const send = (uri: string, found: readonly Diagnostic[]) => {
    const text = found.length === 0 ? '' : JSON.stringify(found)
    const version = workspace.versionOf(uri)
    const spelled = out.spell(uri)
    const before = sent.get(uri)
    if (before && before.spelled !== spelled) tell({ uri: before.spelled, diagnostics: [] })
    else if (before?.text === text) return
    // An open document is told once even that nothing was found; of the others only those with problems are heard of.
    if (!before && text === '' && version === undefined) return
    sent.set(uri, { text, spelled })
    tell({ uri: spelled, diagnostics: [...found], ...(version === undefined ? {} : { version }) })
  }
  // Only a connection that is gone refuses.
  const tell = (params: PublishDiagnosticsParams) => void connection.sendDiagnostics(params).catch(() => undefined)

  /** Open articles first; a newer round ends this one between two slices. */
  const now = async () => {
    const mine = ++round
    const library = workspace.library()
    const settings = workspace.settings()
    for (const uri of sent.keys()) if (!library.articles.has(uri)) {
      send(uri, [])
      sent.delete(uri)
    }
    const open = workspace.openUris().filter((uri) => library.articles.has(uri))
    const order = [...new Set([...open, ...library.articles.keys()])]
    for (const [at, uri] of order.entries()) {
      if (at > 0 && at % SLICE === 0) {
        await host.breathe()
        if (mine !== round) return
      }
      const article = library.articles.get(uri)
      if (article) send(uri, diagnostics(library, uri, settings).map((view) => toDiagnostic(view, article.lines, out)))
    }
    published()
  }

  const { ask, stop } = debounced(WAIT, () => {
    now().catch((fault: unknown) => log(`diagnostics: ${describe(fault)}`))
  })
  return { soon: ask, now, stop }
}
