import { resolveLinks, type ResolvedLink } from '../core/sidecar/resolve-links.ts'
import type { Library, LibraryArticle } from './library.ts'

/** Links of one article's mentions, by mention index, best first. Asks the library's index, so that a folder of thousands stays linear. */
export function linksOfArticle(library: Library, { uri, analysis }: LibraryArticle): ReadonlyMap<number, readonly ResolvedLink[]> {
  return resolveLinks(uri, analysis.mentions.flatMap((_, mention) => library.linksAt({ article: uri, mention })), library.articles)
}
