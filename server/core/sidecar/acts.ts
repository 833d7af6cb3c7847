import type { Anchored, Spot } from '../anchor/anchored.ts'
import { finderIn, passageAt, passageOf } from '../anchor/anchor.ts'
import type { ValueGate } from '../anchor/value-gate.ts'
import type { Remark, TagCertainty, TaggedReading, TagKind, Verdict } from '../human.ts'
import type { MentionKind, Span } from '../model.ts'
import { otherStoryBodies, publishedBody, rejectBody, remarkBodies, tagBodies, verdictBodies } from './bodies.ts'
import { isObject, listOf, member, object, sameJson, withMember, type Json, type JsonObject } from './json.ts'
import { keepVersions, type KeepVersions } from './keep-versions.ts'
import type { Item } from './page.ts'
import { isOfWhole, readAnnotation } from './read-annotation.ts'
import { arrange, settle, settleItem, type Placed, type Settled } from './settle.ts'
import { selectorsAt, targetAt } from './selectors.ts'
import { sha256 } from './sha256.ts'
import { toReference } from './relative-source.ts'
import { personAgent } from './vocabulary.ts'

/** Something a human did, in one article. All spans are UTF-16 offsets into the article's present text. Plain JSON-able data. */
export type HumanAct =
  /** Several spans where it is meant for all like it. Replaces the human's own annotations in the way; those of other kinds of the human's own are not. */
  | { readonly act: 'tag'; readonly spans: readonly Span[]; readonly kind: TagKind; readonly reading?: TaggedReading | undefined; readonly remark?: Remark | undefined }
  | { readonly act: 'reject'; readonly spans: readonly Span[]; readonly kind: MentionKind; readonly remark?: Remark | undefined }
  | { readonly act: 'retag'; readonly annotations: readonly string[]; readonly kind: TagKind; readonly reading?: TaggedReading | undefined }
  /** A remark on words that need not be tagged. */
  | { readonly act: 'note'; readonly span: Span; readonly remark: Remark }
  /** What is left out stays as it is; '' takes it away. */
  | { readonly act: 'remark'; readonly annotations: readonly string[]; readonly note?: string | undefined; readonly certainty?: TagCertainty | '' | undefined }
  /** Takes back tags, rejections and verdicts, and drops orphans. Only what a human made is ever removed by it. */
  | { readonly act: 'remove'; readonly annotations: readonly string[] }
  /** Puts an orphan, or what drifted, in a new place. */
  | { readonly act: 'place'; readonly annotation: string; readonly span: Span }
  /** YYYY-MM-DD or YYYY-MM-DDThh:mm; undefined forgets it. */
  | { readonly act: 'publish'; readonly on: string | undefined }
  | { readonly act: 'judge'; readonly span: Span; readonly verdict: Verdict['verdict']; readonly other?: Verdict['other'] }
  /** Another article tells another story; its path relative to the sidecar's folder. */
  | { readonly act: 'part'; readonly source: string }
  /** Decides between versions of an annotation that were made at the same time. */
  | { readonly act: 'keep' } & KeepVersions
  /** What takes another act back. Made by `act` and by what keeps both of two changes. */
  | { readonly act: 'restore'; readonly put: readonly Put[]; readonly remove: readonly Left[] }

/**
 * An annotation as it was, and the hash of the text it counts in. `left`: what the act left in its place, so that what somebody else has
 * made of it meanwhile is not undone with it; undefined where nothing was left.
 */
interface Put { readonly raw: Json; readonly textSha256: string; readonly left?: string | undefined }
interface Left { readonly id: string; readonly left: string }

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
  /** How many annotations an undo leaves as they are, for somebody else has changed them since. */
  readonly kept: number
  /** How many of them are just as the undo would leave them. */
  readonly already: number
}

/** Does what a human did: the next page, counting in the present text, and the way back. */
export function act(before: Anchored, what: HumanAct, context: ActContext): Acted {
  const settled = settle(before)
  const { wanted, kept, already } = what.act === 'restore' ? unchanged(settled, what) : { wanted: what, kept: 0, already: 0 }
  const placed = perform(settled, wanted, context)
  const undo = wayBack(settled, placed)
  if (undo.put.length === 0 && undo.remove.length === 0) return { after: before, undo, kept, already }
  return { after: arrange(settled, placed, context.source), undo, kept, already }
}

function perform(settled: Settled, what: HumanAct, context: ActContext): readonly Placed[] {
  const { placed } = settled
  switch (what.act) {
    case 'tag': return mark(settled, what.spans, [...tagBodies(what.kind, what.reading), ...remarkBodies(what.remark ?? {})], 'classifying', context)
    case 'reject': return mark(settled, what.spans, [rejectBody(what.kind), ...remarkBodies(what.remark ?? {})], 'assessing', context)
    case 'note': return mark(settled, [what.span], remarkBodies(what.remark), what.remark.note ? 'commenting' : 'assessing', context)
    case 'remark': {
      const ids = new Set(what.annotations)
      return placed.map((one) => isHuman(one.item) && ids.has(one.item.id) ? remarked(one.item, one.spot, what, context) : one)
    }
    case 'judge': return mark(settled, [what.span], verdictBodies(what.verdict, what.other), 'assessing', context)
    case 'retag': {
      const ids = new Set(what.annotations)
      return placed.map((one) => isHuman(one.item) && !isOfWhole(one.item.meaning) && ids.has(one.item.id) ? retagged(one.item, one.spot, what, context) : one)
    }
    case 'remove': {
      const ids = new Set(what.annotations)
      return placed.filter(({ item }) => !(isHuman(item) && ids.has(item.id)))
    }
    case 'place': return placed.map((one) => isHuman(one.item) && one.item.id === what.annotation && isIn(settled, what.span) ? movedTo(one.item, settled, what.span, context) : one)
    case 'publish': return publish(placed, what.on, context)
    case 'part': return part(placed, what.source, context)
    case 'keep': return keepVersions(placed, what)
    case 'restore': return restore(settled, what, context.gate)
  }
}

/** New annotations on spans, one each; those of the same human that say otherwise about the same place give way. */
function mark(settled: Settled, spans: readonly Span[], bodies: readonly JsonObject[], motivation: string, context: ActContext): readonly Placed[] {
  const added: Placed[] = []
  let placed = settled.placed
  for (const span of disjoint(spans.filter((one) => isIn(settled, one)))) {
    const target = targetAt(context.source, settled.points, span)
    const plain = fresh(motivation, bodies, target, context)
    const rivals = new Set(placed.filter((one) => isRival(one, plain, span, context)))
    const made = keepingRemarks(plain, [...rivals].find((one) => isAt(one, span)), bodies)
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
  // What has drifted was said of other words: it stays until a human decides about it.
  if (spot.kind !== 'here' || spot.end <= span.start || spot.start >= span.end || !isHuman(item) || !made.meaning) return false
  if (!sameJson(member(item.raw, 'creator'), personAgent(context.creator.name))) return false
  const [a, b] = [item.meaning, made.meaning]
  // Who decides between annotators may be one of them.
  if ((item.remark?.adjudicates === undefined) !== (made.remark?.adjudicates === undefined)) return false
  if (a.act === 'note' || b.act === 'note') return a.act === b.act && spot.start === span.start && spot.end === span.end
  if (a.act === 'label' || b.act === 'label') return a.act === 'label' && b.act === 'label' && a.kind === b.kind
  if (a.act === 'judge' || b.act === 'judge') {
    return a.act === 'judge' && b.act === 'judge' && spot.start === span.start && spot.end === span.end && a.other?.source === b.other?.source && a.other?.exact === b.other?.exact
  }
  if (a.act === 'publish' || a.act === 'part' || b.act === 'publish' || b.act === 'part') return false
  return a.act === 'tag' && b.act === 'tag' || a.kind === b.kind
}

/** Tagging the same words again says nothing against a note that was made on the tag. */
function keepingRemarks(made: Item, rival: Placed | undefined, bodies: readonly JsonObject[]): Item {
  if (!rival || !isObject(made.raw) || made.remark || made.meaning?.act === 'reject' || rival.item.meaning?.act === 'reject') return made
  const others = listOf(member(rival.item.raw, 'body')).filter((body) => !isOurs(body))
  return others.length === 0 ? made : read(withMember(made.raw, 'body', [...bodies, ...others]))
}

function isAt({ spot }: Placed, span: Span): boolean {
  return spot.kind === 'here' && spot.start === span.start && spot.end === span.end
}

function says({ item, spot }: Placed, made: Item, span: Span): boolean {
  return isAt({ item, spot }, span) && sameJson(member(item.raw, 'body'), member(made.raw, 'body'))
}

function retagged(item: Known, spot: Spot, what: { readonly kind: TagKind; readonly reading?: TaggedReading | undefined }, context: ActContext): Placed {
  const others = listOf(member(item.raw, 'body')).filter((body) => !isOurs(body))
  const body: readonly Json[] = [...tagBodies(what.kind, what.reading), ...others]
  if (sameJson(member(item.raw, 'body'), body)) return { item, spot }
  return { item: read(withMember(modified(withMember(item.raw, 'motivation', 'classifying'), context), 'body', body)), spot }
}

function remarked(item: Known, spot: Spot, { note, certainty }: Extract<HumanAct, { act: 'remark' }>, context: ActContext): Placed {
  const bodies = listOf(member(item.raw, 'body'))
  const kept = bodies.filter((body) => !(note !== undefined && member(body, 'purpose') === 'commenting') && !(certainty !== undefined && member(body, 'certainty') !== undefined))
  const body: readonly Json[] = [...kept, ...remarkBodies({ note, certainty: certainty === '' ? undefined : certainty })]
  return sameJson(bodies, body) ? { item, spot } : { item: read(withMember(modified(item.raw, context), 'body', body)), spot }
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
  const spot = { kind: 'here', by: 'act', start: span.start, end: span.end } as const
  const { meaning, place } = item
  // A value that was given to other words is not the value of these: they are read anew.
  if (meaning.act !== 'tag' || meaning.kind === 'person' || !meaning.reading || !place?.quote) return { item: read(raw), spot }
  const now = passageAt(points.lf, { start: points.toLf(span.start), end: points.toLf(span.end) }, place.quote)
  return context.gate(meaning.kind, passageOf(place.quote), now) === 'same' ? { item: read(raw), spot } : retagged({ ...item, raw }, spot, { kind: meaning.kind }, context)
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

function part(placed: readonly Placed[], source: string, context: ActContext): readonly Placed[] {
  if (placed.some(({ item: { meaning } }) => meaning?.act === 'part' && meaning.source === source)) return placed
  const item = fresh('assessing', otherStoryBodies(source), object(['source', toReference(context.source)]), context)
  return item.meaning ? [...placed, { item, spot: { kind: 'page' } }] : placed
}

/** What of a way back may still be gone: all that is as the act left it. */
function unchanged({ placed }: Settled, { act: name, put, remove }: Extract<HumanAct, { act: 'restore' }>): { readonly wanted: HumanAct; readonly kept: number; readonly already: number } {
  const now = new Map(placed.flatMap(({ item }) => item.id === undefined ? [] : [[item.id, item.raw] as const]))
  const isLeft = (id: Json | undefined, left: string | undefined): boolean => {
    const raw = typeof id === 'string' ? now.get(id) : undefined
    return raw === undefined ? left === undefined : keyOf(raw) === left
  }
  const wanted = { act: name, put: put.filter(({ raw, left }) => isLeft(member(raw, 'id'), left)), remove: remove.filter(({ id, left }) => isLeft(id, left)) }
  const already = put.filter(({ raw }) => isLeft(member(raw, 'id'), keyOf(raw))).length + remove.filter(({ id }) => isLeft(id, undefined)).length
  return { wanted, already, kept: put.length - wanted.put.length + remove.length - wanted.remove.length }
}

/** What an annotation says, but for where: places follow the text by themselves. */
function keyOf(raw: Json): string {
  return sha256(JSON.stringify(isObject(raw) ? withMember(withMember(raw, 'target', undefined), 'textSha256', undefined) : raw)).slice(0, 32)
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
  const gone = new Set<string | undefined>([...remove.map(({ id }) => id), ...back.map(({ item }) => item.id)])
  return [...settled.placed.filter(({ item }) => item.author !== 'human' || item.id === undefined || !gone.has(item.id)), ...back]
}

function wayBack(settled: Settled, placed: readonly Placed[]): Extract<HumanAct, { act: 'restore' }> {
  const now = new Map(placed.map(({ item }) => [item.id, item]))
  const before = new Set(settled.placed.map(({ item }) => item.id))
  const changed = settled.placed.filter(({ item }) => item.id !== undefined && !sameJson(now.get(item.id)?.raw, item.raw))
  return {
    act: 'restore', put: changed.map(({ item }) => ({ raw: item.raw, textSha256: settled.hash, ...leftBy(now.get(item.id)) })),
    remove: placed.flatMap(({ item }) => item.id !== undefined && !before.has(item.id) ? [{ id: item.id, left: keyOf(item.raw) }] : []),
  }
}

function leftBy(item: Item | undefined): { readonly left?: string } {
  return item ? { left: keyOf(item.raw) } : {}
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
