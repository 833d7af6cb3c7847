import { verdictBook, type JudgedArticle, type VerdictBook } from '../core/link/apply-verdicts.ts'
import type { LibraryArticle } from './library.ts'

/** What the humans of all sidecars have decided. `uriAt` finds the article whose decoded URI is given. */
export function verdictsOf(articles: ReadonlyMap<string, LibraryArticle>, judged: Iterable<string>, uriAt: (path: string) => string | undefined): VerdictBook {
  const found = [...judged].flatMap((uri): readonly (readonly [string, JudgedArticle])[] => {
    const article = articles.get(uri)
    return article ? [[uri, { analysis: article.analysis, verdicts: article.human.verdicts, otherStories: article.human.otherStories, uriOf: (source) => uriAt(beside(uri, source)) }]] : []
  })
  return verdictBook(new Map(found), (uri) => articles.get(uri)?.analysis)
}

/** The decoded URI of a path relative to an article's folder. */
export function beside(uri: string, source: string): string {
  const segments = decoded(uri).split('/').slice(0, -1)
  for (const segment of source.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '.' && segment !== '') segments.push(segment)
  }
  return segments.join('/')
}

// A URI that can't be decoded is compared as it is.
export function decoded(uri: string): string {
  try { return decodeURIComponent(uri) } catch { return uri }
}
