import { firstIndex } from '../core/text/first-index.ts'
import type { Analysis, Mention, Span } from '../core/model.ts'

export interface IndexedMention {
  /** Index into `Analysis.mentions`. */
  readonly index: number
  readonly mention: Mention
}

/** The mention at an offset. Right behind the last letter still counts, as for a cursor; of two that touch there, the one that begins. */
export function mentionAt({ mentions }: Analysis, offset: number): IndexedMention | undefined {
  const index = firstEndingAt(mentions, offset)
  const next = mentions[index + 1]
  if (next && next.start === offset) return { index: index + 1, mention: next }
  const mention = mentions[index]
  return mention && mention.start <= offset && offset <= mention.end ? { index, mention } : undefined
}

/** Mentions that share a character with a span; for an empty span, the mention at its offset. */
export function mentionsWithin(analysis: Analysis, span: Span): readonly IndexedMention[] {
  if (span.start === span.end) {
    const at = mentionAt(analysis, span.start)
    return at ? [at] : []
  }
  const found: IndexedMention[] = []
  for (let index = firstEndingAt(analysis.mentions, span.start + 1); index < analysis.mentions.length; index++) {
    const mention = analysis.mentions[index] as Mention
    if (mention.start >= span.end) break
    found.push({ index, mention })
  }
  return found
}

/** Index of the first span that ends at or after an offset; the spans are in order and disjoint. */
export function firstEndingAt(spans: readonly Span[], offset: number): number {
  return firstIndex(spans.length, (i) => (spans[i] as Span).end >= offset)
}
