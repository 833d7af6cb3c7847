import type { Mention, Span } from '../core/model.ts'
import type { Library } from '../library/library.ts'
import { mentionAt } from './mention-at.ts'

/** The mentions of the person or value at an offset, within its article. */
export function highlight(library: Library, uri: string, offset: number): readonly Span[] {
  const analysis = library.articles.get(uri)?.analysis
  const at = analysis && mentionAt(analysis, offset)
  if (!analysis || !at) return []
  return analysis.mentions.filter((mention) => isSame(mention, at.mention)).map(({ start, end }) => ({ start, end }))
}

function isSame(a: Mention, b: Mention): boolean {
  if (a.kind === 'person') return b.kind === 'person' && a.person === b.person
  if (a.kind === 'date') return b.kind === 'date' && a.value === b.value
  return b.kind === 'figure' && a.value === b.value && a.max === b.max && a.modifier === b.modifier && a.unit === b.unit
}
