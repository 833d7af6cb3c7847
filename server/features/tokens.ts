import type { Mention } from '../core/model.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import { isConflict, othersAt } from './others.ts'
import type { TokenModifier, TokenView } from './views.ts'

/** Semantic tokens of an article; none for an article that is not in the library. */
export function tokens(library: Library, uri: string): readonly TokenView[] {
  const article = library.articles.get(uri)
  return article?.analysis.mentions.map((mention, index) => ({
    start: mention.start, end: mention.end, type: mention.kind, modifiers: modifiersOf(library, article, mention, index),
  })) ?? []
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
