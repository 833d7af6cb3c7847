import type { Library, LibraryArticle } from '../library/library.ts'
import { say } from './messages.ts'
import { isConflict, othersAt } from './others.ts'

/** An article that another one is compared with, and in how many places. */
export interface Compared {
  readonly article: LibraryArticle
  readonly places: number
  readonly conflicts: number
}

/** The articles that say something about the facts of an article: those with most in common first. */
export function comparedWith(library: Library, article: LibraryArticle): readonly Compared[] {
  const found = new Map<string, Compared>()
  article.analysis.mentions.forEach((mention, index) => {
    if (mention.kind === 'person') return
    for (const other of othersAt(library, article, index)) {
      const { places, conflicts } = found.get(other.article.uri) ?? { places: 0, conflicts: 0 }
      found.set(other.article.uri, { article: other.article, places: places + 1, conflicts: conflicts + (isConflict(other) ? 1 : 0) })
    }
  })
  return [...found.values()].sort((a, b) => b.places - a.places)
}

/** What a picker shows of the articles that one is compared with: those that least is shared with first, for there the odd one is. */
export function storyChoices(library: Library, article: LibraryArticle): readonly { readonly uri: string; readonly name: string; readonly detail: string }[] {
  return comparedWith(library, article).toSorted((a, b) => a.places - a.conflicts - (b.places - b.conflicts)).map(({ article: { uri, name }, places, conflicts }) => (
    { uri, name, detail: [say('count.common', { count: places }), ...(conflicts > 0 ? [say('count.differ', { count: conflicts })] : [])].join(' · ') }
  ))
}
