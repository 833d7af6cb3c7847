import type { ActContext, HumanAct } from '../core/sidecar/acts.ts'
import { exportPage } from '../core/sidecar/export-page.ts'
import { relativeSource } from '../core/sidecar/relative-source.ts'
import type { MentionKind, Span } from '../core/model.ts'
import { alike } from '../features/alike.ts'
import { say } from '../features/messages.ts'
import { dateWords } from '../features/words.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import { linksOfArticle } from '../library/links-of-article.ts'
import type { SidecarDesk, WriteOutcome } from '../library/sidecar-desk.ts'
import { COMMANDS, type ActResult } from '../protocol.ts'
import { asDay, asKind, asPlace, asReading, asRecord, asScope, asText, asVerdict } from './command-arguments.ts'
import type { DeedPart, Deeds, PartOutcome } from './deeds.ts'
import { baseName } from './uris.ts'

/** What commands need of the server. */
export interface CommandTools {
  readonly library: () => Library
  readonly desk: SidecarDesk
  readonly deeds: Deeds
  readonly inward: (uri: string) => string
  readonly contextOf: (uri: string) => ActContext
  /** Annotations of these articles changed. */
  readonly changed: (uris: readonly string[]) => void
  readonly refresh: () => Promise<void>
}

type Run = (tools: CommandTools, argument: unknown, name: string) => Promise<ActResult>

/** Every command that the server carries out. All take one JSON argument, and none trusts it. */
const TABLE: Readonly<Record<string, Run>> = {
  [COMMANDS.tag]: (tools, argument, name) => onPlaces(tools, argument, name, 'act.tagged', (_, spans, given) => {
    const kind = asKind(given['kind'])
    const reading = asReading(given['reading'])
    return kind === undefined || reading === 'bad' ? undefined : [{ act: 'tag', spans, kind, ...(reading ? { reading } : {}) }]
  }),
  [COMMANDS.untag]: (tools, argument, name) => onPlaces(tools, argument, name, 'act.untagged', (article, spans, given) => {
    const kind = asKind(given['kind'])
    return kind && untagging(article, spans, kind)
  }),
  [COMMANDS.retag]: (tools, argument, name) => onPlaces(tools, argument, name, 'act.retagged', (article, spans, given) => {
    const kind = asKind(given['kind'])
    const reading = asReading(given['reading'])
    if (kind === undefined || reading === 'bad') return undefined
    const { annotations, rest } = tagged(article, spans)
    const said = reading ? { reading } : {}
    return [
      ...(annotations.length > 0 ? [{ act: 'retag' as const, annotations, kind, ...said }] : []),
      ...(rest.length > 0 ? [{ act: 'tag' as const, spans: rest, kind, ...said }] : []),
    ]
  }),
  [COMMANDS.setPublished]: async (tools, argument, name) => {
    const { uri, value } = asRecord(argument) ?? {}
    const article = find(tools, uri)
    const day = asDay(value)
    if (day === undefined) return no(say('act.bad-argument', { command: name, wanted: '{ uri, value: "YYYY-MM-DD" }' }))
    if (!article) return no(say('act.no-article'))
    const outcomes = await tools.deeds.do([{ uri: article.uri, acts: [{ act: 'publish', on: day === '' ? undefined : day }] }])
    return told(tools, outcomes, () => (day === '' ? say('act.unpublished') : say('act.published', { day: dateWords(day) })))
  },
  [COMMANDS.verdict]: async (tools, argument, name) => {
    const place = asPlace(argument)
    const given = asRecord(argument) ?? {}
    const verdict = asVerdict(given['verdict'])
    const others = Array.isArray(given['others']) ? given['others'].map(asPlace) : []
    if (!place || !verdict || others.includes(undefined)) return no(say('act.bad-argument', { command: name, wanted: '{ uri, start, end, exact, verdict, others }' }))
    const article = find(tools, place.uri)
    if (!article) return no(say('act.no-article'))
    if (changedMeanwhile(article, place)) return no(say('act.text-changed', { words: place.exact }))
    const { start, end } = place
    const judged = others.flatMap((one): readonly HumanAct[] => {
      const other = one && find(tools, one.uri)
      return other ? [{ act: 'judge', span: { start, end }, verdict, other: { source: relativeSource(article.name, other.name), exact: one.exact } }] : []
    })
    const acts: readonly HumanAct[] = judged.length > 0 ? judged : [{ act: 'judge', span: { start, end }, verdict }]
    return told(tools, await tools.deeds.do([{ uri: article.uri, acts }]), () => say('act.verdict'))
  },
  [COMMANDS.dropOrphan]: async (tools, argument, name) => {
    const { uri, annotation } = asRecord(argument) ?? {}
    const id = asText(annotation)
    if (id === undefined) return no(say('act.bad-argument', { command: name, wanted: '{ uri, annotation }' }))
    const article = find(tools, uri)
    if (!article) return no(say('act.no-article'))
    return told(tools, await tools.deeds.do([{ uri: article.uri, acts: [{ act: 'remove', annotations: [id] }] }]), () => say('act.dropped'))
  },
  [COMMANDS.export]: async (tools, argument) => {
    const article = find(tools, asRecord(argument)?.['uri'])
    return article ? exported(tools, [article]) : no(say('act.no-article'))
  },
  [COMMANDS.exportAll]: (tools) => exported(tools, [...tools.library().articles.values()].filter(({ trouble }) => !trouble || trouble.kind === 'cut-short')),
  [COMMANDS.undo]: async (tools, argument) => {
    const uri = asText(asRecord(argument)?.['uri'])
    const outcomes = await tools.deeds.undo(uri === undefined ? undefined : tools.inward(uri))
    return outcomes ? told(tools, outcomes, (count) => say('act.undone', { count })) : no(say('act.nothing-to-undo'))
  },
  [COMMANDS.redo]: async (tools) => {
    const outcomes = await tools.deeds.redo()
    return outcomes ? told(tools, outcomes, (count) => say('act.redone', { count })) : no(say('act.nothing-to-redo'))
  },
  [COMMANDS.refresh]: async (tools) => {
    await tools.refresh()
    return { ok: true, message: say('act.refreshed', { count: tools.library().articles.size }), changed: 0 }
  },
}

export const COMMAND_NAMES: readonly string[] = Object.keys(TABLE)

export async function runCommand(tools: CommandTools, name: string, argument: unknown): Promise<ActResult> {
  const run = Object.hasOwn(TABLE, name) ? TABLE[name] : undefined
  return run ? run(tools, argument, name) : no(say('act.unknown', { command: name }))
}

/** A command on a place, on all like it in the article, or in the folder. */
async function onPlaces(
  tools: CommandTools, argument: unknown, name: string, message: 'act.tagged' | 'act.untagged' | 'act.retagged',
  actsOf: (article: LibraryArticle, spans: readonly Span[], given: Readonly<Record<string, unknown>>) => readonly HumanAct[] | undefined,
): Promise<ActResult> {
  const given = asRecord(argument) ?? {}
  const place = asPlace(argument)
  const scope = asScope(given['scope'])
  const bad = () => no(say('act.bad-argument', { command: name, wanted: '{ uri, start, end, exact, kind, scope }' }))
  if (!place || !scope) return bad()
  const article = find(tools, place.uri)
  if (!article) return no(say('act.no-article'))
  if (changedMeanwhile(article, place)) return no(say('act.text-changed', { words: place.exact }))
  const library = tools.library()
  const spans = new Map<string, Span[]>()
  for (const { uri, start, end } of alike(library, article.uri, { start: place.start, end: place.end }, scope)) {
    const known = spans.get(uri)
    if (known) known.push({ start, end })
    else spans.set(uri, [{ start, end }])
  }
  const parts: DeedPart[] = []
  let count = 0
  for (const [uri, found] of spans) {
    const one = library.articles.get(uri)
    const acts = one && actsOf(one, found, given)
    if (!acts) return bad()
    count += found.length
    parts.push({ uri, acts })
  }
  return told(tools, await tools.deeds.do(parts), () => say(message, { count }))
}

/** A human's own tags in these places are taken away; what only the machine found is rejected, or it would find it again. */
function untagging(article: LibraryArticle, spans: readonly Span[], kind: MentionKind): readonly HumanAct[] {
  const { annotations, rest } = tagged(article, spans)
  return [
    ...(annotations.length > 0 ? [{ act: 'remove' as const, annotations }] : []),
    ...(rest.length > 0 ? [{ act: 'reject' as const, spans: rest, kind }] : []),
  ]
}

/** Which of these places a human has tagged, by annotation, and the others. */
function tagged(article: LibraryArticle, spans: readonly Span[]): { readonly annotations: readonly string[]; readonly rest: readonly Span[] } {
  const annotations: string[] = []
  const rest: Span[] = []
  for (const span of spans) {
    const tag = article.human.tags.find((one) => one.act === 'tag' && one.start === span.start && one.end === span.end)
    if (tag) annotations.push(tag.annotation)
    else rest.push(span)
  }
  return { annotations, rest }
}

async function exported(tools: CommandTools, articles: readonly LibraryArticle[]): Promise<ActResult> {
  const library = tools.library()
  const outcomes: PartOutcome[] = []
  for (const { uri } of articles) {
    const outcome = await tools.desk.attempt(uri, (before) => {
      const article = library.articles.get(uri)
      if (!article || article.analysis.text !== before.text) return before
      const { source, created, gate } = tools.contextOf(uri)
      return exportPage(before, article, linksOfArticle(library, article), library.people, { source, created, gate })
    })
    outcomes.push({ uri, outcome })
  }
  return told(tools, outcomes, (count) => say('act.exported', { count }), say('act.export-unchanged'))
}

/** One sentence for all outcomes: the first that went wrong, else what was done. */
function told(tools: CommandTools, outcomes: readonly PartOutcome[], done: (count: number) => string, unchanged = say('act.nothing-to-do')): ActResult {
  const changed = outcomes.filter(({ outcome }) => outcome.kind !== 'unchanged')
  tools.changed(changed.map(({ uri }) => uri))
  const wrong = changed.find(({ outcome }) => outcome.kind !== 'written')
  if (wrong) return no(failure(wrong.uri, wrong.outcome))
  return changed.length === 0 ? { ok: true, message: unchanged, changed: 0 } : { ok: true, message: done(changed.length), changed: changed.length }
}

export function failure(uri: string, outcome: WriteOutcome): string {
  const name = baseName(uri)
  if (outcome.kind === 'refused') return say('act.refused', { name, detail: outcome.problem.detail })
  if (outcome.kind !== 'failed') return ''
  const { problem } = outcome
  return uri.startsWith('untitled:') ? say('act.not-saved') : say('act.failed', { name, detail: problem.kind === 'failed' ? problem.detail : problem.kind })
}

function find(tools: CommandTools, uri: unknown): LibraryArticle | undefined {
  return typeof uri === 'string' ? tools.library().articles.get(tools.inward(uri)) : undefined
}

function changedMeanwhile(article: LibraryArticle, place: Span & { readonly exact: string }): boolean {
  return article.analysis.text.slice(place.start, place.end) !== place.exact
}

function no(message: string): ActResult {
  return { ok: false, message }
}
