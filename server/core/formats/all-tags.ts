import type { FormatArticle, FormatTag } from './format.ts'

/** Mentions and words tagged with kinds of humans' own, in reading order, for formats in which tags may overlap. */
export function allTags({ mentions, labels }: FormatArticle): readonly FormatTag[] {
  return labels.length === 0 ? mentions : [...mentions, ...labels].sort((a, b) => a.start - b.start || b.end - a.end)
}
