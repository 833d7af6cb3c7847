import type { HumanLayer, HumanTag, LostAnnotation, OtherStory, Said, SidecarProblem, Verdict } from '../human.ts'
import type { Span } from '../model.ts'
import { lfText } from '../sidecar/code-points.ts'
import { order } from '../order.ts'
import type { Item } from '../sidecar/page.ts'
import { firstVersions } from '../sidecar/versions.ts'
import { kindOfItem } from './anchor.ts'
import type { Anchored, Spot } from './anchored.ts'
import { undecided } from './undecided.ts'

export const NO_HUMAN_LAYER: HumanLayer = Object.freeze({ tags: [], said: [], verdicts: [], otherStories: [], orphans: [], drifted: [], moved: [], undecided: [], problems: [] })

/** The layer of a sidecar that can't be used: nothing of it applies, and it must not be written. */
export function invalidLayer(problem: SidecarProblem): HumanLayer {
  return { ...NO_HUMAN_LAYER, invalid: problem }
}

/** What humans decided, as far as it has a place in the text. Tags do not overlap: of two that would, the later made one holds. */
export function humanLayer(anchored: Anchored, problems: readonly SidecarProblem[] = []): HumanLayer {
  const tags: Made<HumanTag>[] = []
  const said: Said[] = []
  const verdicts: Verdict[] = []
  const otherStories: OtherStory[] = []
  const orphans: LostAnnotation[] = []
  const drifted: (LostAnnotation & Span)[] = []
  const moved: (LostAnnotation & Span)[] = []
  let published: Made<string> | undefined
  const first = firstVersions(anchored.page.items)
  anchored.page.items.forEach((item, i) => {
    const { id, meaning, created, by, remark } = item
    if (!meaning || id === undefined) return
    const spot = anchored.spots[i] as Spot
    if (meaning.act === 'publish') {
      if (!published || created >= published.created) published = { what: meaning.on, created }
    } else if (meaning.act === 'part') otherStories.push({ annotation: id, source: meaning.source })
    else if (spot.kind === 'orphan') orphans.push(lost(item, id))
    else if (spot.kind === 'drifted') drifted.push({ ...lost(item, id), start: spot.start, end: spot.end, now: lfText(anchored.text.slice(spot.start, spot.end)) })
    else if (spot.kind === 'here' && spot.end > spot.start) {
      const { start, end } = spot
      if (spot.by === 'move') {
        const now = lfText(anchored.text.slice(start, end))
        moved.push({ ...lost(item, id), start, end, ...(now === item.place?.quote?.exact ? {} : { now }) })
      }
      if (meaning.act === 'judge') verdicts.push({ start, end, annotation: id, verdict: meaning.verdict, other: meaning.other })
      else {
        const reading = meaning.act === 'tag' ? meaning.reading : undefined
        said.push({ start, end, annotation: id, act: meaning.act, kind: meaning.act === 'note' ? undefined : meaning.kind, reading, by, created, ...remark })
        // Of several versions the first counts, until a human decides.
        if (first.has(id)) return
        if (meaning.act === 'tag') tags.push({ what: { start, end, act: 'tag', annotation: id, kind: meaning.kind, reading, ...(remark?.certainty ? { certainty: remark.certainty } : {}) }, created })
        else if (meaning.act === 'reject') tags.push({ what: { start, end, act: 'reject', annotation: id, kind: meaning.kind }, created })
      }
    }
  })
  return { publishedAt: published?.what, tags: disjoint(tags), said: said.sort((a, b) => byStart(a, b) || order(a.created, b.created)), verdicts: verdicts.sort(byStart), otherStories, orphans, drifted: drifted.sort(byStart), moved: moved.sort(byStart), undecided: undecided(anchored, first), problems }
}

interface Made<What> { readonly what: What; readonly created: string }

function lost(item: Item, annotation: string): LostAnnotation {
  return { annotation, kind: item.meaning?.act === 'label' ? item.meaning.kind : kindOfItem(item), exact: item.place?.quote?.exact ?? '', ...(item.by === undefined ? {} : { by: item.by }), ...(item.remark?.note === undefined ? {} : { note: item.remark.note }) }
}

function byStart(a: Span, b: Span): number { return a.start - b.start || a.end - b.end }

/** Later made ones first; each takes its place unless a later one has it. A rejection only stands against its own kind. */
function disjoint(tags: readonly Made<HumanTag>[]): readonly HumanTag[] {
  const order = tags.toSorted((a, b) => byStart(a.what, b.what))
  const kept: Made<HumanTag>[] = []
  for (const tag of order) {
    // In reading order only the last few kept ones reach into the next: tags are disjoint, and there is one rejection a kind.
    let clear = true
    for (let i = kept.length - 1; i >= Math.max(0, kept.length - LOOK_BACK) && clear; i--) {
      const other = kept[i] as Made<HumanTag>
      if (other.what.end <= tag.what.start || !clash(other.what, tag.what)) continue
      if (tag.created >= other.created) kept.splice(i, 1)
      else clear = false
    }
    if (clear) kept.push(tag)
  }
  return kept.map(({ what }) => what)
}

const LOOK_BACK = 32

function clash(a: HumanTag, b: HumanTag): boolean {
  return a.act === 'tag' && b.act === 'tag' || a.kind === b.kind
}
