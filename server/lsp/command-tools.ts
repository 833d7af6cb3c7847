import type { Engine } from '../core/lexicon/engine.ts'
import type { Span } from '../core/model.ts'
import type { ActContext, HumanAct } from '../core/sidecar/acts.ts'
import { say } from '../features/messages.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import type { SidecarDesk } from '../library/sidecar-desk.ts'
import type { ActResult } from '../protocol.ts'
import { doing, type DeedOutcome, type DeedPart, type Deeds, type PartOutcome } from './deeds.ts'
import { baseName } from './uris.ts'

/** What commands need of the server. */
export interface CommandTools {
  readonly library: () => Library
  readonly engine: Engine
  readonly desk: SidecarDesk
  readonly deeds: Deeds
  readonly inward: (uri: string) => string
  /** The user's own. */
  readonly kinds: () => readonly string[]
  readonly contextOf: (uri: string) => ActContext
  /** Annotations of these articles changed. */
  readonly changed: (uris: readonly string[]) => void
  readonly refresh: () => Promise<void>
  /** Ends when what is being read anew of an article is in the library. */
  readonly caughtUp: (uri: string) => Promise<void>
  /** Ends when the folders have been read: what a new start is asked to undo may be in any article. */
  readonly indexed: () => Promise<unknown>
}

/** A command's work; `name` is what the user knows it by. */
export type Run = (tools: CommandTools, argument: unknown, name: string) => Promise<ActResult>

export type Outcome = Pick<PartOutcome, 'uri' | 'outcome'> & Partial<PartOutcome>

/** Acts on places of an article, as it was when they were chosen. */
export function actsOn({ uri, analysis }: LibraryArticle, acts: readonly HumanAct[]): DeedPart {
  return { uri, text: analysis.text, change: doing(acts) }
}

/** One sentence for all outcomes: the first that went wrong, else what was done. */
export function told(tools: CommandTools, outcomes: readonly Outcome[], done: (count: number) => string, unchanged = say('act.nothing-to-do')): ActResult {
  const touched = outcomes.filter(({ outcome }) => outcome.kind !== 'unchanged')
  tools.changed(touched.map(({ uri }) => uri))
  for (const { uri, outcome } of touched) if (outcome.kind === 'stale') void tools.caughtUp(uri)
  const changed = touched.filter(({ did, outcome }) => did !== false || outcome.kind !== 'written')
  const wrong = changed.find(({ outcome }) => outcome.kind !== 'written')
  if (wrong) return no(failure(wrong.uri, wrong.outcome))
  const kept = outcomes.reduce((sum, one) => sum + (one.kept ?? 0), 0)
  const also = kept === 0 ? '' : ` ${say('act.kept', { count: kept })}`
  return changed.length === 0 ? { ok: true, message: unchanged + also, changed: 0 } : { ok: true, message: done(changed.length) + also, changed: changed.length }
}

export function failure(uri: string, outcome: DeedOutcome): string {
  const name = baseName(uri)
  if (outcome.kind === 'stale') return say('act.stale', { name })
  if (outcome.kind === 'refused') return say('act.refused', { name, detail: outcome.problem.detail })
  if (outcome.kind !== 'failed') return ''
  const { problem } = outcome
  return uri.startsWith('untitled:') ? say('act.not-saved') : say('act.failed', { name, detail: problem.kind === 'failed' ? problem.detail : problem.kind })
}

export function find(tools: CommandTools, uri: unknown): LibraryArticle | undefined {
  return typeof uri === 'string' ? tools.library().articles.get(tools.inward(uri)) : undefined
}

export function changedMeanwhile(article: LibraryArticle, place: Span & { readonly exact: string }): boolean {
  return article.analysis.text.slice(place.start, place.end) !== place.exact
}

export function no(message: string): ActResult {
  return { ok: false, message }
}
