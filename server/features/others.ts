import type { DateMention, FigureMention, Link, Relation, Verdict } from '../core/model.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import { mentionsWithin } from './mention-at.ts'
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
 * does not differ by saying something else in another. Pairs that a human called different events are left out. `index` is the mention's place in
 * `Analysis.mentions`.
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
  const own = verdictsOf(article).get(index) ?? []
  const exact = wordsAt(article, index)
  const found: OtherSource[] = []
  for (const link of links) {
    const other = library.articles.get(link.b.article)
    const mention = other?.analysis.mentions[link.b.mention]
    if (!other || !mention || mention.kind === 'person') continue
    const theirs = verdictsOf(other).get(link.b.mention) ?? []
    const judged = [
      ...own.filter((verdict) => isAbout(verdict, article.uri, other.uri, wordsAt(other, link.b.mention))),
      // To ignore a conflict there says nothing about this place.
      ...theirs.filter((verdict) => verdict.verdict !== 'ignore' && isAbout(verdict, other.uri, article.uri, exact)),
    ]
    if (judged.some(({ verdict }) => verdict === 'different-event')) continue
    const place = { uri: other.uri, start: mention.start, end: mention.end }
    found.push({ article: other, mention, place, link, relation: link.relation, settled: judged.length > 0 })
  }
  return found
}

/** Whether another source differs and no human has settled it. */
export function isConflict(other: OtherSource): boolean {
  return other.relation === 'differs' && !other.settled
}

const NONE: readonly OtherSource[] = []

function wordsAt({ analysis }: LibraryArticle, index: number): string {
  const mention = analysis.mentions[index]
  return mention ? analysis.text.slice(mention.start, mention.end) : ''
}

// An article never changes, so its verdicts are matched with its mentions once.
const verdictsByArticle = new WeakMap<LibraryArticle, ReadonlyMap<number, readonly Verdict[]>>()

function verdictsOf(article: LibraryArticle): ReadonlyMap<number, readonly Verdict[]> {
  const known = verdictsByArticle.get(article)
  if (known) return known
  const verdicts = new Map<number, Verdict[]>()
  for (const verdict of article.human.verdicts) {
    for (const { index } of mentionsWithin(article.analysis, verdict)) {
      const list = verdicts.get(index)
      if (list) list.push(verdict)
      else verdicts.set(index, [verdict])
    }
  }
  verdictsByArticle.set(article, verdicts)
  return verdicts
}

function isAbout({ other, verdict }: Verdict, ownUri: string, otherUri: string, exact: string): boolean {
  if (!other) return verdict === 'ignore'
  return other.exact === exact && resolved(ownUri, other.source) === decoded(otherUri)
}

/** A path relative to an article's folder as a decoded URI. */
function resolved(uri: string, source: string): string {
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
