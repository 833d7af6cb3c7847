import { codePointsOf } from '../sidecar/code-points.ts'
import type { Item } from '../sidecar/page.ts'
import type { Anchored, Spot } from './anchored.ts'
import { diffMap, type DiffLists } from './diff-map.ts'
import { finderAfter } from './finder-after.ts'
import { follow, remember } from './follow.ts'
import type { ValueGate } from './value-gate.ts'

/**
 * Takes annotations from the text they are in to another one that somebody made of it elsewhere: nothing is known of the single edits, so
 * they are followed by what the two texts have in common. A text that was there before gives back exactly what was there.
 */
export function reanchor(before: Anchored, text: string, gate: ValueGate, diff: DiffLists): Anchored {
  if (text === before.text) return before
  if (before.history.some((earlier) => earlier.text === text)) return follow(before, [{ start: 0, end: before.text.length, text }], text, gate, diff)
  const find = finderAfter(before, text, gate, diff)
  const spots = before.page.items.map((item: Item, i): Spot => {
    const found = find(item)
    const spot = before.spots[i] as Spot
    return found.kind === 'orphan' && spot.kind === 'drifted' ? drifted(before, spot, text, diff) : found
  })
  return { page: before.page, text, spots, history: remember(before, { matters: true }) }
}

/** What said something else before goes on doing so, as long as its place is there. */
function drifted(before: Anchored, spot: Extract<Spot, { kind: 'drifted' }>, text: string, diff: DiffLists): Spot {
  const [was, now] = [codePointsOf(before.text), codePointsOf(text)]
  const place = diffMap(was.lf, now.lf, diff)?.place({ start: was.toLf(spot.start), end: was.toLf(spot.end) })
  return !place || place.kind === 'gone' ? { kind: 'orphan' } : { kind: 'drifted', start: now.fromLf(place.start), end: now.fromLf(place.end) }
}
