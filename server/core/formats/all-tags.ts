import { firstIndex } from '../text/first-index.ts'
import type { FormatArticle, FormatTag } from './format.ts'

/** Tags of which none lies over another, in reading order: all mentions, and those of humans' own kinds that have room between them, the longest first. For formats with one label a word. */
export function tagsApart({ mentions, labels }: FormatArticle): readonly FormatTag[] {
  const apart: FormatTag[] = [...mentions]
  for (const label of labels.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    const at = firstIndex(apart.length, (i) => (apart[i] as FormatTag).end > label.start)
    if ((apart[at]?.start ?? Infinity) >= label.end && label.end > label.start) apart.splice(at, 0, label)
  }
  return apart
}

/** Mentions and words tagged with kinds of humans' own, in reading order, for formats in which tags may overlap. */
export function allTags({ mentions, labels }: FormatArticle): readonly FormatTag[] {
  return labels.length === 0 ? mentions : [...mentions, ...labels].sort((a, b) => a.start - b.start || b.end - a.end)
}
