import { codePointsOf } from '../sidecar/code-points.ts'
import { pageHash, type Item } from '../sidecar/page.ts'
import { finderBy } from './anchor.ts'
import type { Anchored, Spot } from './anchored.ts'
import { diffMap, type DiffLists } from './diff-map.ts'
import type { Traced } from './former.ts'
import type { ValueGate } from './value-gate.ts'

/** A function that tells where the annotations of one text are in the next, by what the two have in common, and by their quotes. */
export function finderAfter(before: Anchored, text: string, gate: ValueGate, diff: DiffLists | undefined): (item: Item) => Spot {
  const [was, now] = [codePointsOf(before.text), codePointsOf(text)]
  const map = diff && diffMap(was.lf, now.lf, diff)
  const spotOf = new Map<Item, Spot>(before.page.items.map((item, i) => [item, before.spots[i] as Spot]))
  const trace = (item: Item): Traced | undefined => {
    const spot = spotOf.get(item)
    // What has drifted says something else where it is: its own words are looked for, not its place.
    return map && spot?.kind === 'here' ? { was: { start: was.toLf(spot.start), end: was.toLf(spot.end) }, map } : undefined
  }
  return finderBy(now, pageHash(before.page), gate, trace)
}
