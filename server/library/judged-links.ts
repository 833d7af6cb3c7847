import { applyVerdicts, type JudgedArticle } from '../core/link/apply-verdicts.ts'
import type { Link } from '../core/model.ts'
import type { LibraryArticle } from './library.ts'

/** Links as the humans of all sidecars judged them; the very same list where nobody has judged anything. */
export function judgedLinks(articles: ReadonlyMap<string, LibraryArticle>, links: readonly Link[]): readonly Link[] {
  if (![...articles.values()].some(({ human }) => human.verdicts.length > 0)) return links
  const byPath = new Map([...articles.keys()].map((uri) => [decoded(uri), uri]))
  const judged = new Map([...articles].map(([uri, { analysis, human }]): [string, JudgedArticle] => (
    [uri, { analysis, verdicts: human.verdicts, uriOf: (source) => byPath.get(beside(uri, source)) }]
  )))
  return applyVerdicts(links, judged)
}

/** A path relative to an article's folder as a decoded URI. */
function beside(uri: string, source: string): string {
  const segments = decoded(uri).split('/').slice(0, -1)
  for (const segment of source.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '.' && segment !== '') segments.push(segment)
  }
  return segments.join('/')
}

// A URI that can't be decoded is compared as it is.
function decoded(uri: string): string {
  try { return decodeURIComponent(uri) } catch { return uri }
}
