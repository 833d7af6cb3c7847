import type { HumanAct } from '../core/sidecar/acts.ts'
import { exportPage } from '../core/sidecar/export-page.ts'
import { relativeSource } from '../core/sidecar/relative-source.ts'
import { say } from '../features/messages.ts'
import { dateWords } from '../features/words.ts'
import type { LibraryArticle } from '../library/library.ts'
import { linksOfArticle } from '../library/links-of-article.ts'
import { COMMANDS, type ActResult } from '../protocol.ts'
import { adjudicate } from './adjudicate-command.ts'
import { asDay, asPlace, asRecord, asText, asTexts, asVerdict } from './command-arguments.ts'
import { actsOn, changedMeanwhile, find, no, told, type CommandTools, type Outcome, type Run } from './command-tools.ts'
import { doing } from './deeds.ts'
import { importTags } from './import-command.ts'
import { TAG_COMMANDS } from './tag-commands.ts'

/** Every command that the server carries out. All take one JSON argument, and none trusts it. */
const TABLE: Readonly<Record<string, Run>> = {
  ...TAG_COMMANDS,
  [COMMANDS.setPublished]: async (tools, argument, name) => {
    const { uri, value } = asRecord(argument) ?? {}
    const article = find(tools, uri)
    const day = asDay(value)
    if (day === undefined) return no(say('act.bad-argument', { command: name, wanted: '{ uri, value: "YYYY-MM-DD" }' }))
    if (!article) return no(say('act.no-article'))
    const outcomes = await tools.deeds.do([{ uri: article.uri, change: doing([{ act: 'publish', on: day === '' ? undefined : day }]) }])
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
    return told(tools, await tools.deeds.do([actsOn(article, acts)]), () => say('act.verdict'))
  },
  [COMMANDS.otherStory]: async (tools, argument, name) => {
    const { uri, other } = asRecord(argument) ?? {}
    if (asText(uri) === undefined || asText(other) === undefined) return no(say('act.bad-argument', { command: name, wanted: '{ uri, other }' }))
    const [article, another] = [find(tools, uri), find(tools, other)]
    if (!article || !another || article === another) return no(say('act.no-article'))
    const outcomes = await tools.deeds.do([{ uri: article.uri, change: doing([{ act: 'part', source: relativeSource(article.name, another.name) }]) }])
    return told(tools, outcomes, () => say('act.other-story', { name: another.name }))
  },
  [COMMANDS.dropOrphan]: async (tools, argument, name) => {
    const { uri, annotation } = asRecord(argument) ?? {}
    const id = asText(annotation)
    if (id === undefined) return no(say('act.bad-argument', { command: name, wanted: '{ uri, annotation }' }))
    const article = find(tools, uri)
    if (!article) return no(say('act.no-article'))
    return told(tools, await tools.deeds.do([{ uri: article.uri, change: doing([{ act: 'remove', annotations: [id] }]) }]), () => say('act.dropped'))
  },
  [COMMANDS.keepVersions]: async (tools, argument, name) => {
    const { uri, keep, drop } = asRecord(argument) ?? {}
    const [kept, dropped] = [asTexts(keep), asTexts(drop)]
    if (!kept || !dropped) return no(say('act.bad-argument', { command: name, wanted: '{ uri, keep, drop }' }))
    const article = find(tools, uri)
    if (!article) return no(say('act.no-article'))
    return told(tools, await tools.deeds.do([{ uri: article.uri, change: doing([{ act: 'keep', keep: kept, drop: dropped }]) }]), () => say('act.decided'))
  },
  [COMMANDS.place]: async (tools, argument, name) => {
    const place = asPlace(argument)
    const id = asText(asRecord(argument)?.['annotation'])
    if (!place || id === undefined) return no(say('act.bad-argument', { command: name, wanted: '{ uri, start, end, exact, annotation }' }))
    const article = find(tools, place.uri)
    if (!article) return no(say('act.no-article'))
    if (changedMeanwhile(article, place)) return no(say('act.text-changed', { words: place.exact }))
    const { start, end } = place
    return told(tools, await tools.deeds.do([actsOn(article, [{ act: 'place', annotation: id, span: { start, end } }])]), () => say('act.placed'))
  },
  [COMMANDS.mendSidecar]: async (tools, argument) => {
    const article = find(tools, asRecord(argument)?.['uri'])
    if (!article) return no(say('act.no-article'))
    return told(tools, [{ uri: article.uri, outcome: await tools.desk.mend(article.uri) }], () => say('act.mended'))
  },
  [COMMANDS.importTags]: importTags,
  [COMMANDS.adjudicate]: adjudicate,
  [COMMANDS.export]: async (tools, argument) => {
    const article = find(tools, asRecord(argument)?.['uri'])
    return article ? exported(tools, [article]) : no(say('act.no-article'))
  },
  [COMMANDS.exportAll]: (tools) => exported(tools, [...tools.library().articles.values()].filter(({ trouble }) => !trouble || trouble.kind === 'cut-short')),
  [COMMANDS.undo]: async (tools, argument) => {
    const uri = asText(asRecord(argument)?.['uri'])
    await tools.indexed()
    const outcomes = await tools.deeds.undo(uri === undefined ? undefined : tools.inward(uri))
    return outcomes ? told(tools, outcomes, (count) => say('act.undone', { count })) : no(say('act.nothing-to-undo'))
  },
  [COMMANDS.redo]: async (tools) => {
    await tools.indexed()
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
  if (!run) return no(say('act.unknown', { command: name }))
  // Places are looked for in the text as it is now, also where its file was changed a moment ago.
  const uri = asText(asRecord(argument)?.['uri'])
  if (uri !== undefined) await tools.caughtUp(tools.inward(uri))
  return run(tools, argument, name)
}

async function exported(tools: CommandTools, articles: readonly LibraryArticle[]): Promise<ActResult> {
  const library = tools.library()
  const outcomes: Outcome[] = []
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

