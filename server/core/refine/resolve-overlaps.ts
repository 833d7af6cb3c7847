import type { Drafts } from '../drafts.ts'
import type { Span } from '../model.ts'

/**
 * Makes drafts of different kinds disjoint: the longer one wins ("three months ago" is a date, "three months" alone a figure);
 * of two equally long ones a date beats a figure, and a figure a name. A figure that begins inside a date takes its number away from it: "9 May
 * 2024 meetings" is no count of meetings.
 */
export function resolveOverlaps(drafts: Drafts): Drafts {
  const all = [...drafts.dates.map(rank(DATE)), ...drafts.figures.map(rank(FIGURE)), ...drafts.names.map(rank(0))].sort((a, b) => a.span.start - b.span.start)
  const lost = new Set<Span>()
  let holder = all[0]
  for (const next of all.slice(1)) {
    if (!holder || next.span.start >= holder.span.end) { holder = next; continue }
    const named = holder.rank === 0 ? holder : next.rank === 0 ? next : undefined
    // No name begins with a number ("수백 명의"), and one that only touches a date or a figure has a wrong end: 特朗普周 in 特朗普周三.
    const apart = holder.span.start === next.span.start || holder.span.start < next.span.start && holder.span.end < next.span.end
    const wins = named && holder.rank + next.rank > 0 && apart ? next.rank - holder.rank : holder.rank === DATE && next.rank === FIGURE && next.span.start > holder.span.start ? -1 : length(next.span) - length(holder.span) || next.rank - holder.rank
    lost.add(wins > 0 ? holder.span : next.span)
    if (wins > 0) holder = next
  }
  if (lost.size === 0) return drafts
  const kept = <T extends Span>(list: readonly T[]): readonly T[] => list.filter((draft) => !lost.has(draft))
  return { figures: kept(drafts.figures), dates: kept(drafts.dates), names: kept(drafts.names) }
}

const DATE = 2
const FIGURE = 1

function rank(value: number): (span: Span) => { readonly span: Span; readonly rank: number } {
  return (span) => ({ span, rank: value })
}

function length(span: Span): number { return span.end - span.start }
