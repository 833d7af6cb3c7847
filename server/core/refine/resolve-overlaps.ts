import type { Drafts } from '../drafts.ts'
import type { Span } from '../model.ts'

/**
 * Makes drafts of different kinds disjoint: the longer one wins ("three months ago" is a date, "three months" alone a figure);
 * of two equally long ones a date beats a figure, and a figure a name.
 */
export function resolveOverlaps(drafts: Drafts): Drafts {
  const all = [...drafts.dates.map(rank(2)), ...drafts.figures.map(rank(1)), ...drafts.names.map(rank(0))].sort((a, b) => a.span.start - b.span.start)
  const lost = new Set<Span>()
  let holder = all[0]
  for (const next of all.slice(1)) {
    if (!holder || next.span.start >= holder.span.end) { holder = next; continue }
    const wins = length(next.span) - length(holder.span) || next.rank - holder.rank
    lost.add(wins > 0 ? holder.span : next.span)
    if (wins > 0) holder = next
  }
  if (lost.size === 0) return drafts
  const kept = <T extends Span>(list: readonly T[]): readonly T[] => list.filter((draft) => !lost.has(draft))
  return { figures: kept(drafts.figures), dates: kept(drafts.dates), names: kept(drafts.names) }
}

function rank(value: number): (span: Span) => { readonly span: Span; readonly rank: number } {
  return (span) => ({ span, rank: value })
}

function length(span: Span): number { return span.end - span.start }
