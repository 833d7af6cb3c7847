import { isSettled } from '../core/link/apply-verdicts.ts'
import type { DateMention, FigureMention, Link, Relation } from '../core/model.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import type { Place } from './views.ts'

/** What one other article says about the fact at a mention. */
export interface OtherSource {
  readonly article: LibraryArticle
  readonly mention: FigureMention | DateMention
  readonly place: Place
  readonly link: Link
  readonly relation: Relation
  /** A human has judged this pair: it is still shown, but no conflict is made of it. */
  readonly settled: boolean
}

/**
 * What the other articles say about a mention, each article once with its best link, surest first. An article that agrees in one place
 * does not differ by saying something else in another. `index` is the mention's place in `Analysis.mentions`.
 */
export function othersAt(library: Library, article: LibraryArticle, index: number): readonly OtherSource[] {
  const others = new Map<string, OtherSource>()
  for (const other of linkedAt(library, article, index)) {
    const known = others.get(other.article.uri)
    if (!known || RANK[other.relation] < RANK[known.relation]) others.set(other.article.uri, other)
  }
  return others.size === 0 ? NONE : [...others.values()]
}

const RANK = { agrees: 0, compatible: 1, differs: 2 } as const

/** The same with every link: an article may say it more than once. */
export function linkedAt(library: Library, article: LibraryArticle, index: number): readonly OtherSource[] {
  const links = library.linksAt({ article: article.uri, mention: index })
  if (links.length === 0) return NONE
  const found: OtherSource[] = []
  for (const link of links) {
    const other = library.articles.get(link.b.article)
    const mention = other?.analysis.mentions[link.b.mention]
    if (!other || !mention || mention.kind === 'person') continue
    const place = { uri: other.uri, start: mention.start, end: mention.end }
    found.push({ article: other, mention, place, link, relation: link.relation, settled: isSettled(link, article.uri) })
  }
  return found
}

/** Whether another source differs and no human has settled it. */
export function isConflict(other: OtherSource): boolean {
  return other.relation === 'differs' && !other.settled
}

const NONE: readonly OtherSource[] = []
