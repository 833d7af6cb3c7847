import type { Anchored, Spot } from '../anchor/anchored.ts'
import { finderIn } from '../anchor/anchor.ts'
import type { ValueGate } from '../anchor/value-gate.ts'
import type { MentionKind, Span, TaggedReading, Verdict } from '../model.ts'
import { publishedBody, rejectBody, tagBodies, verdictBodies } from './bodies.ts'
import { isObject, listOf, member, object, sameJson, withMember, type Json, type JsonObject } from './json.ts'
import type { Item } from './page.ts'
import { readAnnotation } from './read-annotation.ts'
import { arrange, settle, settleItem, type Placed, type Settled } from './settle.ts'
import { selectorsAt, targetAt } from './selectors.ts'
import { toReference } from './relative-source.ts'
import { personAgent } from './vocabulary.ts'

/** Something a human did, in one article. All spans are UTF-16 offsets into the article's present text. Plain JSON-able data. */
export type HumanAct =
  /** Several spans where it is meant for all like it. Replaces the human's own annotations in the way. */
  | { readonly act: 'tag'; readonly spans: readonly Span[]; readonly kind: MentionKind; readonly reading?: TaggedReading | undefined }
  | { readonly act: 'reject'; readonly spans: readonly Span[]; readonly kind: MentionKind }
  | { readonly act: 'retag'; readonly annotations: readonly string[]; readonly kind: MentionKind; readonly reading?: TaggedReading | undefined }
  /** Takes back tags, rejections and verdicts, and drops orphans. Only what a human made is ever removed by it. */
  | { readonly act: 'remove'; readonly annotations: readonly string[] }
  /** Puts an orphan, or what drifted, in a new place. */
  | { readonly act: 'place'; readonly annotation: string; readonly span: Span }
  /** YYYY-MM-DD or YYYY-MM-DDThh:mm; undefined forgets it. */
  | { readonly act: 'publish'; readonly on: string | undefined }
  | { readonly act: 'judge'; readonly span: Span; readonly verdict: Verdict['verdict']; readonly other?: Verdict['other'] }
  /** What takes another act back. Made by `act` only. */
  | { readonly act: 'restore'; readonly put: readonly Put[]; readonly remove: readonly string[] }

/** An annotation as it was, and the hash of the text it counts in. */
interface Put { readonly raw: Json; readonly textSha256: string }

export interface ActContext {
  /** The article's file name: the sidecar lies beside it. */
  readonly source: string
  /** ISO 8601 date and time: core reads no clock. */
  readonly created: string
  readonly creator: { readonly name?: string | undefined }
  /** A random UUID, without `urn:uuid:`. */
  readonly newId: () => string
  readonly gate: ValueGate
}

export interface Acted {
  /** `before` itself where the act changes nothing. */
  readonly after: Anchored
  /** Takes the act back, also after the text was edited; its own `undo` does it again. */
  readonly undo: HumanAct
}

/** Does what a human did: the next page, counting in the present text, and the way back. */
export function act(before: Anchored, what: HumanAct, context: ActContext): Acted {
  const settled = settle(before)
  const placed = perform(settled, what, context)
  const undo = wayBack(settled, placed)
  if (undo.put.length === 0 && undo.remove.length === 0) return { after: before, undo }
  return { after: arrange(settled, placed, context.source), undo }
}

function perform(settled: Settled, what: HumanAct, context: ActContext): readonly Placed[] {
  const { placed } = settled
  switch (what.act) {
    case 'tag': return mark(settled, what.spans, tagBodies(what.kind, what.reading), 'classifying', context)
    case 'reject': return mark(settled, what.spans, [rejectBody(what.kind)], 'assessing', context)
    case 'judge': return mark(settled, [what.span], verdictBodies(what.verdict, what.other), 'assessing', context)
    case 'retag': {
      const ids = new Set(what.annotations)
      return placed.map((one) => isHuman(one.item) && one.item.meaning.act !== 'publish' && ids.has(one.item.id) ? retagged(one.item, one.spot, what, context) : one)
    }
    case 'remove': {
      const ids = new Set(what.annotations)
      return placed.filter(({ item }) => !(isHuman(item) && ids.has(item.id)))
    }
    case 'place': return placed.map((one) => isHuman(one.item) && one.item.id === what.annotation && isIn(settled, what.span) ? movedTo(one.item, settled, what.span, context) : one)
    case 'publish': return publish(placed, what.on, context)
    case 'restore': return restore(settled, what, context.gate)
  }
}

/** New annotations on spans, one each; those of the same human that say otherwise about the same place give way. */
function mark(settled: Settled, spans: readonly Span[], bodies: readonly JsonObject[], motivation: string, context: ActContext): readonly Placed[] {
  const added: Placed[] = []
  let placed = settled.placed
  for (const span of disjoint(spans.filter((one) => isIn(settled, one)))) {
    const made = fresh(motivation, bodies, targetAt(context.source, settled.points, span), context)
    const rivals = new Set(placed.filter((one) => isRival(one, made, span, context)))
    // Saying again what is said already changes nothing.
    if ([...rivals].some((one) => says(one, made, span))) continue
    if (rivals.size > 0) placed = placed.filter((one) => !rivals.has(one))
    added.push({ item: made, spot: { kind: 'here', by: 'act', start: span.start, end: span.end } })
  }
  return added.length === 0 ? placed : [...placed, ...added]
}

function fresh(motivation: string, bodies: readonly JsonObject[], target: Json, context: ActContext): Item {
  return read(object(
    ['id', `urn:uuid:${context.newId()}`], ['type', 'Annotation'], ['motivation', motivation], ['created', context.created],
    ['creator', personAgent(context.creator.name)], ['body', bodies], ['target', target],
  ))
}

function isRival({ item, spot }: Placed, made: Item, span: Span, context: ActContext): boolean {
  if (spot.kind === 'page' || spot.kind === 'orphan' || spot.end <= span.start || spot.start >= span.end || !isHuman(item) || !made.meaning) return false
  if (!sameJson(member(item.raw, 'creator'), personAgent(context.creator.name))) return false
  const [a, b] = [item.meaning, made.meaning]
  if (a.act === 'judge' || b.act === 'judge') {
    return a.act === 'judge' && b.act === 'judge' && spot.start === span.start && spot.end === span.end && a.other?.source === b.other?.source && a.other?.exact === b.other?.exact
  }
  return a.act !== 'publish' && b.act !== 'publish' && (a.act === 'tag' && b.act === 'tag' || a.kind === b.kind)
}

function says({ item, spot }: Placed, made: Item, span: Span): boolean {
  return spot.kind === 'here' && spot.start === span.start && spot.end === span.end && sameJson(member(item.raw, 'body'), member(made.raw, 'body'))
}

function retagged(item: Known, spot: Spot, what: { readonly kind: MentionKind; readonly reading?: TaggedReading | undefined }, context: ActContext): Placed {
  const others = listOf(member(item.raw, 'body')).filter((body) => !isOurs(body))
  const body: readonly Json[] = [...tagBodies(what.kind, what.reading), ...others]
  if (sameJson(member(item.raw, 'body'), body)) return { item, spot }
  return { item: read(withMember(modified(withMember(item.raw, 'motivation', 'classifying'), context), 'body', body)), spot }
}

/** Bodies that say kind, value or person; a note or another tool's body is none. */
function isOurs(body: Json): boolean {
  const purpose = member(body, 'purpose')
  return purpose === 'classifying' || purpose === 'identifying' || ['number', 'timex', 'rejects', 'verdict'].some((key) => member(body, key) !== undefined)
}

function movedTo(item: Known, { points }: Settled, span: Span, context: ActContext): Placed {
  const [target] = listOf(member(item.raw, 'target'))
  const placed = withMember(isObject(target) ? target : object(['source', toReference(context.source)]), 'selector', selectorsAt(points, span))
  const raw = withMember(withMember(modified(item.raw, context), 'target', placed), 'textSha256', undefined)
  return { item: read(raw), spot: { kind: 'here', by: 'act', start: span.start, end: span.end } }
}

/** One date an article: a new one replaces all before it, whoever gave them, for the article has but one. */
function publish(placed: readonly Placed[], on: string | undefined, context: ActContext): readonly Placed[] {
  const made = on === undefined ? undefined : fresh('tagging', [publishedBody(on)], object(['source', toReference(context.source)]), context)
  if (made && !made.meaning) return placed
  const given = placed.filter(({ item }) => item.meaning?.act === 'publish')
  if (given.length === 1 && given[0]?.item.meaning?.act === 'publish' && given[0].item.meaning.on === on) return placed
  const rest = placed.filter(({ item }) => item.meaning?.act !== 'publish')
  return made ? [...rest, { item: made, spot: { kind: 'page' } }] : rest
}

function restore(settled: Settled, { put, remove }: Extract<HumanAct, { act: 'restore' }>, gate: ValueGate): readonly Placed[] {
  // One finder for all that count in the same text: an import puts thousands.
  const finders = new Map<string, ReturnType<typeof finderIn>>()
  const finderFor = (hash: string): ReturnType<typeof finderIn> => {
    const finder = finders.get(hash) ?? finderIn(settled.text, hash, gate)
    finders.set(hash, finder)
    return finder
  }
  const back = put.map(({ raw, textSha256 }): Placed => {
    const item = read(raw)
    return settleItem({ item, spot: finderFor(textSha256)(item) }, settled.points, settled.hash, textSha256)
  })
  const gone = new Set<string | undefined>([...remove, ...back.map(({ item }) => item.id)])
  return [...settled.placed.filter(({ item }) => item.author !== 'human' || item.id === undefined || !gone.has(item.id)), ...back]
}

function wayBack(settled: Settled, placed: readonly Placed[]): Extract<HumanAct, { act: 'restore' }> {
  const now = new Map(placed.map(({ item }) => [item.id, item]))
  const before = new Set(settled.placed.map(({ item }) => item.id))
  const changed = settled.placed.filter(({ item }) => item.id !== undefined && !sameJson(now.get(item.id)?.raw, item.raw))
  return {
    act: 'restore', put: changed.map(({ item }) => ({ raw: item.raw, textSha256: settled.hash })),
    remove: placed.flatMap(({ item }) => item.id !== undefined && !before.has(item.id) ? [item.id] : []),
  }
}

type Known = Item & { readonly raw: JsonObject; readonly id: string; readonly meaning: NonNullable<Item['meaning']> }

function isHuman(item: Item): item is Known {
  return item.author === 'human' && item.meaning !== undefined && item.id !== undefined
}

function read(raw: Json): Item {
  return readAnnotation(raw, new Set()).item
}

function modified(raw: JsonObject, context: ActContext): JsonObject {
  return withMember(raw, 'modified', context.created)
}

function isIn({ text }: Settled, { start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
}

function disjoint(spans: readonly Span[]): readonly Span[] {
  const order = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return order.filter((span) => span.start >= end && (end = span.end, true))
}
