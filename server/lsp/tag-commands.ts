import type { Remark, TaggedReading, TagKind } from '../core/human.ts'
import type { MentionKind, Span } from '../core/model.ts'
import { isMentionKind } from '../core/sidecar/bodies.ts'
import type { HumanAct } from '../core/sidecar/acts.ts'
import { say } from '../features/messages.ts'
import { readWords } from '../features/read-words.ts'
import { alike } from '../features/alike.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import { COMMANDS } from '../protocol.ts'
import { asCertainty, asNote, asPlace, asReading, asRecord, asScope, asTagKind, asText } from './command-arguments.ts'
import { actsOn, changedMeanwhile, find, no, told, type CommandTools, type Run } from './command-tools.ts'
import type { DeedPart } from './deeds.ts'

type Given = Readonly<Record<string, unknown>>

/** The commands on words of an article: here, on all like them there, or in the folder. */
export const TAG_COMMANDS: Readonly<Record<string, Run>> = {
  [COMMANDS.tag]: (tools, argument, name) => onPlaces(tools, argument, name, 'act.tagged', (_, spans, given) => {
    const [kind, reading, certainty] = [asTagKind(given['kind']), asReading(given['reading']), asCertainty(given['certainty'])]
    if (kind === undefined || reading === 'bad' || certainty === 'bad') return undefined
    return [{ act: 'tag', spans, kind, ...(reading ? { reading } : {}), ...(certainty ? { remark: { certainty } } : {}) }]
  }),
  [COMMANDS.untag]: (tools, argument, name) => onPlaces(tools, argument, name, 'act.untagged', (article, spans, given) => {
    const kind = asTagKind(given['kind'])
    return kind && untagging(article, spans, kind, mine(tools, article))
  }),
  [COMMANDS.retag]: (tools, argument, name) => onPlaces(tools, argument, name, 'act.retagged', (article, spans, given) => {
    const [kind, from, reading] = [asTagKind(given['kind']), asTagKind(given['from']), asReading(given['reading'])]
    return kind === undefined || reading === 'bad' ? undefined : retagging(article, spans, from, kind, reading, mine(tools, article))
  }),
  [COMMANDS.setReading]: (tools, argument, name) => onPlaces(tools, argument, name, 'act.reading', (article, spans, given) => {
    const [kind, words, asked] = [asTagKind(given['kind']), asText(given['words']), asPlace(given)]
    if (kind === undefined || words === undefined || !asked || !isMentionKind(kind)) return undefined
    const reading = readWords(tools.library().articles.get(tools.inward(asked.uri)) ?? article, asked, kind, words, tools.engine)
    return reading ? retagging(article, spans, kind, kind, reading, mine(tools, article)) : say('act.no-reading', { words, kind: say(`kind.${kind}`) })
  }),
  [COMMANDS.remark]: (tools, argument, name) => onPlaces(tools, argument, name, 'act.remarked', (article, spans, given) => {
    const [kind, note, certainty] = [asTagKind(given['kind']), asNote(given['note']), asCertainty(given['certainty'])]
    if (note === 'bad' || certainty === 'bad' || (note === undefined && certainty === undefined)) return undefined
    return spans.flatMap((span) => remarking(article, span, kind, { note: note?.text, certainty: certainty || undefined, ...(certainty === '' ? { none: true } : {}) }, mine(tools, article)))
  }),
}

/** Whether an annotation is for the acting human to change: their own, or nobody's. Another's stays beside it. */
type Mine = (by: string | undefined) => boolean

function mine(tools: CommandTools, { uri }: LibraryArticle): Mine {
  const { name } = tools.contextOf(uri).creator
  return (by) => by === undefined || by === name
}

/** A human's own tags in these places are taken away; what the machine or another human says is rejected. */
function untagging(article: LibraryArticle, spans: readonly Span[], kind: TagKind, isMine: Mine): readonly HumanAct[] {
  const { annotations, rest } = tagged(article, spans, kind, isMine)
  return [
    ...(annotations.length > 0 ? [{ act: 'remove' as const, annotations }] : []),
    ...(rest.length > 0 && isMentionKind(kind) ? [{ act: 'reject' as const, spans: rest, kind }] : []),
  ]
}

function retagging(article: LibraryArticle, spans: readonly Span[], from: TagKind | undefined, kind: TagKind, reading: TaggedReading | undefined, isMine: Mine): readonly HumanAct[] {
  const { annotations, rest } = tagged(article, spans, from, isMine)
  const said = reading ? { reading } : {}
  // Words of a kind of the human's own leave the machine's mention in their place, unless it is rejected.
  const wrong = from !== undefined && isMentionKind(from) && !isMentionKind(kind)
  return [
    ...(annotations.length > 0 ? [{ act: 'retag' as const, annotations, kind, ...said }] : []),
    ...(rest.length > 0 ? [{ act: 'tag' as const, spans: rest, kind, ...said }] : []),
    ...(wrong ? [{ act: 'reject' as const, spans, kind: from as MentionKind }] : []),
  ]
}

function remarking(article: LibraryArticle, span: Span, kind: TagKind | undefined, { none, ...remark }: Remark & { readonly none?: boolean }, isMine: Mine): readonly HumanAct[] {
  const here = article.human.said.filter((one) => one.start === span.start && one.end === span.end && isMine(one.by) && one.adjudicates === undefined)
  const tags = here.filter(({ act, kind: its }) => act !== 'note' && act !== 'reject' && (kind === undefined || its === kind))
  const notes = here.filter(({ act }) => act === 'note')
  const amend = (annotations: readonly string[]): readonly HumanAct[] => [{ act: 'remark', annotations, note: remark.note, certainty: none ? '' : remark.certainty }]
  if (tags.length > 0) return amend(tags.map(({ annotation }) => annotation))
  // How sure one is, is said of a tag: without one it makes one.
  if (remark.certainty && kind !== undefined) return [{ act: 'tag', spans: [span], kind, remark: { ...remark, note: remark.note || undefined } }]
  if (notes.length > 0) return remark.note === '' ? [{ act: 'remove', annotations: notes.map(({ annotation }) => annotation) }] : amend(notes.map(({ annotation }) => annotation))
  return remark.note || remark.certainty ? [{ act: 'note', span, remark }] : []
}

/** Which of these places this human has tagged, by annotation, and the others. */
function tagged({ human }: LibraryArticle, spans: readonly Span[], kind: TagKind | undefined, isMine: Mine): { readonly annotations: readonly string[]; readonly rest: readonly Span[] } {
  const own = kind !== undefined && !isMentionKind(kind)
  const known = new Map<string, string[]>()
  for (const one of human.said) {
    if (one.act !== (own ? 'label' : 'tag') || (own && one.kind !== kind) || !isMine(one.by) || one.adjudicates) continue
    const key = `${one.start} ${one.end}`
    known.set(key, [...known.get(key) ?? [], one.annotation])
  }
  const at = ({ start, end }: Span): readonly string[] => known.get(`${start} ${end}`) ?? []
  return { annotations: spans.flatMap(at), rest: spans.filter((span) => at(span).length === 0) }
}

/** Acts by article, undefined for a bad argument, a sentence where they can't be done. */
type ActsOf = (article: LibraryArticle, spans: readonly Span[], given: Given) => readonly HumanAct[] | string | undefined

/** A command on a place, on all like it in the article or in the folder, or on the places that the client names. */
async function onPlaces(
  tools: CommandTools, argument: unknown, name: string, message: 'act.tagged' | 'act.untagged' | 'act.retagged' | 'act.reading' | 'act.remarked', actsOf: ActsOf,
): ReturnType<Run> {
  const given = asRecord(argument) ?? {}
  const place = asPlace(argument)
  const scope = asScope(given['scope'])
  const bad = () => no(say('act.bad-argument', { command: name, wanted: '{ uri, start, end, exact, kind, scope }' }))
  if (!place || !scope) return bad()
  const article = find(tools, place.uri)
  if (!article) return no(say('act.no-article'))
  if (changedMeanwhile(article, place)) return no(say('act.text-changed', { words: place.exact }))
  const library = tools.library()
  const named = given['places'] === undefined ? undefined : placesGiven(tools, library, given['places'])
  if (named === 'bad') return bad()
  if (typeof named === 'string') return no(named)
  const spans = named ?? byArticle(alike(library, article.uri, { start: place.start, end: place.end }, scope))
  const parts: DeedPart[] = []
  let count = 0
  for (const [uri, found] of spans) {
    const one = library.articles.get(uri)
    const acts = one && actsOf(one, found, given)
    if (!acts) return bad()
    if (typeof acts === 'string') return no(acts)
    count += found.length
    parts.push(actsOn(one, acts))
  }
  return told(tools, await tools.deeds.do(parts), () => say(message, { count }))
}

/** What a human left over of a list that was shown for review. Nothing is done where one of the places reads otherwise by now. */
function placesGiven(tools: CommandTools, library: Library, given: unknown): ReadonlyMap<string, Span[]> | string {
  const places = Array.isArray(given) ? given.map(asPlace) : [undefined]
  const found: { readonly uri: string; readonly start: number; readonly end: number }[] = []
  for (const place of places) {
    const article = place && library.articles.get(tools.inward(place.uri))
    if (!article) return 'bad'
    if (changedMeanwhile(article, place)) return say('act.text-changed', { words: place.exact })
    found.push({ uri: article.uri, start: place.start, end: place.end })
  }
  return byArticle(found)
}

function byArticle(places: readonly (Span & { readonly uri: string })[]): ReadonlyMap<string, Span[]> {
  const spans = new Map<string, Span[]>()
  for (const { uri, start, end } of places) {
    const known = spans.get(uri)
    if (known) known.push({ start, end })
    else spans.set(uri, [{ start, end }])
  }
  return spans
}
