import type { Anchored, Snapshot, Spot } from '../anchor/anchored.ts'
import { codePointsOf, type CodePoints } from './code-points.ts'
import { contentId } from './content-id.ts'
import { isObject, member, object, sameJson, withMember, type JsonObject } from './json.ts'
import { pageHash, placeOf, type Item } from './page.ts'
import { withSelectors } from './selectors.ts'
import { sha256 } from './sha256.ts'
import { VERSION_JSON, withContexts } from './vocabulary.ts'

/** An annotation and where it is. */
export interface Placed {
  readonly item: Item
  readonly spot: Spot
}

/** A page made ready for changes: every annotation counts in the present text, or says by itself which text it counts in. */
export interface Settled {
  readonly text: string
  readonly points: CodePoints
  /** SHA-256 of the text. */
  readonly hash: string
  readonly head: JsonObject
  readonly placed: readonly Placed[]
  readonly history: readonly Snapshot[]
}

export function settle({ page, text, spots, history }: Anchored): Settled {
  const points = codePointsOf(text)
  const hash = sha256(points.lf)
  const old = pageHash(page)
  const placed = page.items.map((item, i): Placed => settleItem({ item, spot: spots[i] as Spot }, points, hash, old))
  return { text, points, hash, head: page.head, placed, history }
}

/**
 * One annotation brought to the present text. Where its place is not there any more, or says something else, it keeps the words and
 * positions it was made with, and the hash of the text they count in. `counted` is that text's hash where it has none of its own.
 */
export function settleItem({ item, spot }: Placed, points: CodePoints, hash: string, counted: string | undefined): Placed {
  const { raw, place } = item
  if (!place || !isObject(raw)) return { item, spot }
  const its = place.textSha256 ?? counted
  if (spot.kind === 'here') {
    // A tool that says nothing of the text it counts in may count otherwise; what it wrote is not ours to correct.
    if (its === undefined && !item.meaning) return { item, spot }
    return { item: withRaw(item, withMember(withSelectors(raw, points, spot), 'textSha256', undefined)), spot }
  }
  if (its === undefined || place.textSha256 !== undefined || its === hash && spot.kind !== 'drifted') return { item, spot }
  return { item: withRaw(item, withMember(raw, 'textSha256', its)), spot }
}

/** The item with other JSON that means the same. */
function withRaw(item: Item, raw: JsonObject): Item {
  return sameJson(raw, item.raw) ? item : { ...item, raw, place: placeOf(raw) }
}

/** The page with these annotations, in the order of the text: what is about the whole article first, then by place, humans' before others'. */
export function arrange(settled: Settled, placed: readonly Placed[], source: string): Anchored {
  const order = placed.map((one, i) => ({ ...one, i, ...orderOf(one, settled.points) }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.rank - b.rank || compare(a.item.id, b.item.id) || a.i - b.i)
  return {
    page: { head: headOf(settled, source), items: order.map(({ item }) => item) },
    text: settled.text, spots: order.map(({ spot }) => spot), history: settled.history,
  }
}

function orderOf({ item, spot }: Placed, points: CodePoints): { readonly start: number; readonly end: number; readonly rank: number } {
  const rank = ['human', 'other', 'machine'].indexOf(item.author)
  switch (spot.kind) {
    case 'page': return { start: -1, end: -1, rank }
    case 'orphan': return { start: points.toOffset(item.place?.position?.start ?? Infinity), end: points.toOffset(item.place?.position?.end ?? Infinity), rank }
    case 'here': case 'drifted': return { start: spot.start, end: spot.end, rank }
  }
}

function compare(a: string | undefined = '', b: string | undefined = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function headOf({ head, hash }: Settled, source: string): JsonObject {
  const fresh = object(
    ['@context', withContexts(member(head, '@context'))], ['id', member(head, 'id') ?? contentId('page', source, hash)],
    ['type', member(head, 'type') ?? 'AnnotationPage'], ['sidecarVersion', VERSION_JSON], ['textSha256', hash],
  )
  // A page that has no context yet is a new one: it gets the order that is read best. Another keeps its own.
  const isNew = member(head, '@context') === undefined
  const [first, second] = isNew ? [fresh, head] : [head, fresh]
  const known = second.members.reduce((json: JsonObject, [key, value]) => isNew && member(json, key) !== undefined ? json : withMember(json, key, value), first)
  return withMember(known, 'items', [])
}

