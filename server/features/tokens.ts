import type { Mention, Span } from '../core/model.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import { isConflict, othersAt } from './others.ts'
import type { TokenModifier, TokenView } from './views.ts'

/** Semantic tokens of an article; none for an article that is not in the library. */
export function tokens(library: Library, uri: string): readonly TokenView[] {
  const article = library.articles.get(uri)
  if (!article) return []
  const found = article.analysis.mentions.map((mention, index): TokenView => ({
    start: mention.start, end: mention.end, type: mention.kind, modifiers: modifiersOf(library, article, mention, index),
  }))
  const marked = gaps(article.human.said.filter(({ act }) => act === 'label'), found)
  return marked.length === 0 ? found : [...found, ...marked].sort((a, b) => a.start - b.start)
}

/** Tokens may not overlap: of words tagged with kinds of a human's own, which may hold mentions and one another, only what is left. */
function gaps(labels: readonly Span[], mentions: readonly Span[]): readonly TokenView[] {
  const tokens: TokenView[] = []
  let at = 0
  let i = 0
  for (const { start, end } of labels) {
    at = Math.max(at, start)
    while (i < mentions.length && (mentions[i] as Span).end <= at) i++
    for (let j = i; at < end; j++) {
      const next = mentions[j]
      const stop = Math.min(end, next?.start ?? end)
      if (stop > at) tokens.push({ start: at, end: stop, type: 'marked', modifiers: [] })
      at = Math.max(at, Math.min(end, next?.end ?? end))
    }
  }
  return tokens
}

function modifiersOf(library: Library, article: LibraryArticle, mention: Mention, index: number): readonly TokenModifier[] {
  const modifiers: TokenModifier[] = []
  if (mention.kind !== 'person') {
    const others = othersAt(library, article, index)
    if (others.some(({ relation }) => relation === 'agrees')) modifiers.push('corroborated')
    if (others.some(isConflict)) modifiers.push('conflict')
  }
  if (mention.origin === 'tagged') modifiers.push('tagged')
  if (mention.certainty === 'uncertain') modifiers.push('uncertain')
  return modifiers
}
