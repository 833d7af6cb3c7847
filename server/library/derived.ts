import type { VerdictBook } from '../core/link/apply-verdicts.ts'
import { folderMemo } from '../core/link/folder-memo.ts'
import type { PeopleIndex } from '../core/link/identify-people.ts'
import { linksOf as linksIn, type LinkableArticle } from '../core/link/link-articles.ts'
import type { KnownNames } from '../core/link/known-names.ts'
import { pairMemo } from '../core/link/pair-memo.ts'
import { preparedOf } from '../core/link/prepare.ts'
import type { Partner } from '../core/link/story-index.ts'
import type { FactRef, Link } from '../core/model.ts'
import type { LibraryArticle } from './library.ts'
import { personRulings } from './person-rulings.ts'
import { replacedIn } from './replaced.ts'
import { touchList, type Mark } from './touch-list.ts'
import { beside, decoded, verdictsOf } from './verdicts.ts'
import { order } from '../core/order.ts'

type Articles = ReadonlyMap<string, LibraryArticle>

/**
 * What follows from the articles of a library: who is who, and what is linked. One for a library and all its successors: asked for
 * another of them it first moves there, by what sets the two apart, so that an edit costs what it touches. Its answers depend on the
 * articles it is asked for and on nothing else.
 */
export interface Derived {
  /** Takes in what is new of these articles and leaves what follows from it until somebody asks: of a folder that is read lot by lot, who is who is so found out once. */
  take(articles: Articles): void
  people(articles: Articles): PeopleIndex
  /** Links with one end in an article, that end first, by mention, best first; as the machine found them and humans judged them. */
  linksOf(articles: Articles, uri: string): ReadonlyMap<number, readonly Link[]>
  /** The articles that may tell the same story as one. */
  partnersOf(articles: Articles, uri: string): readonly Partner[]
  /** URIs of the articles of which anything may read otherwise than at a mark, and the mark of now. */
  touchedSince(articles: Articles, mark: Mark): { readonly uris: ReadonlySet<string>; readonly mark: Mark }
  /** All names and whom they are like, for a later session. */
  knownNames(articles: Articles): KnownNames
}

export function derived(knownNames?: () => KnownNames | undefined): Derived {
  const memo = folderMemo(knownNames)
  const pairs = pairMemo()
  const touches = touchList()
  const byPath = new Map<string, string>()
  const judged = new Set<string>()
  const links = new Map<string, ReadonlyMap<number, readonly Link[]>>()
  const partners = new Map<string, readonly Partner[]>()
  let at: Articles = new Map()
  let { people } = memo.settled()
  let book: VerdictBook | undefined
  /** Since the last settling: URIs of all articles that may read otherwise, and of those whose own words are others. Undefined where all is settled. */
  let open: { readonly touched: Set<string>; readonly changed: Set<string> } | undefined

  const take = (articles: Articles): void => {
    if (articles === at) return
    const { touched, changed } = open ??= { touched: new Set(), changed: new Set() }
    const put: LibraryArticle[] = []
    const before = at
    const change = replacedIn(articles)
    const known = change?.before === before ? change.put : undefined
    for (const article of known ?? articles.values()) {
      const old = before.get(article.uri)
      if (old === article) continue
      touched.add(article.uri)
      if (!old) byPath.set(decoded(article.uri), article.uri)
      if (old?.summary !== article.summary) put.push(article)
      if (old && old.summary === article.summary && old.human.verdicts === article.human.verdicts && old.human.otherStories === article.human.otherStories) continue
      for (const one of [old, article]) if (one) touchJudged(one, touched)
    }
    const gone = known || articles.size - before.size === put.length && put.every(({ uri }) => !before.has(uri)) ? [] : [...before.keys()].filter((uri) => !articles.has(uri))
    for (const uri of gone) {
      touched.add(uri)
      byPath.delete(decoded(uri))
      touchJudged(before.get(uri) as LibraryArticle, touched)
    }
    at = articles
    for (const uri of touched) {
      const article = articles.get(uri)
      if (article && isJudge(article)) judged.add(uri)
      else judged.delete(uri)
    }
    memo.take(put.map(({ summary }) => summary), gone)
    for (const { uri } of put) changed.add(uri)
    for (const uri of gone) changed.add(uri)
  }
  const moveTo = (articles: Articles): void => {
    take(articles)
    if (!open) return
    const { touched, changed } = open
    open = undefined
    const moved = memo.settled(personRulings(at, judged, (path) => byPath.get(path)))
    people = moved.people
    for (const uri of moved.touched) {
      touched.add(uri)
      partners.delete(uri)
    }
    // What two partners of an article say of each other bears on what it is told. Where much changes at once, all is looked at anew.
    const reached = moved.touched.size > MOST_FOLLOWED ? [...at.keys()] : [...moved.touched].flatMap((uri) => partnersOf(uri).map((partner) => partner.uri))
    for (const uri of reached) touched.add(uri)
    // What a human said of two articles hangs on the words of both.
    for (const uri of judged) {
      const judge = at.get(uri) as LibraryArticle
      if (changed.has(uri) || judgedBy(judge).some((other) => changed.has(other))) touchJudged(judge, touched)
    }
    book = undefined
    for (const uri of touched) links.delete(uri)
    touches.add(touched)
  }
  const partnersOf = (uri: string): readonly Partner[] => {
    let found = partners.get(uri)
    if (!found) partners.set(uri, found = memo.partnersOf(uri))
    return found
  }
  /** The other articles that a human's verdicts in this one are about. */
  const judgedBy = ({ uri, human: { verdicts, otherStories } }: LibraryArticle): readonly string[] => (
    [...verdicts.flatMap(({ other }) => other?.source ?? []), ...otherStories.map(({ source }) => source)].flatMap((source) => byPath.get(beside(uri, source)) ?? [])
  )
  const touchJudged = (article: LibraryArticle, touched: Set<string>): void => {
    if (!isJudge(article)) return
    for (const uri of [article.uri, ...judgedBy(article)]) touched.add(uri)
    // What the two say of each other is carried on to whoever tells the same story.
    for (const partner of memo.partnersOf(article.uri)) touched.add(partner.uri)
  }
  const linksOf = (uri: string): ReadonlyMap<number, readonly Link[]> => {
    const known = links.get(uri)
    if (known) return known
    if (!at.has(uri)) return NOTHING
    const { rule, joined } = book ??= verdictsOf(at, judged, (path) => byPath.get(path))
    const found = linksIn(uri, { articleAt: (one) => linkable(at.get(one)), partnersOf, people, memo: pairs, ruled: rule })
    const made = byMention([...found, ...joined(found, uri)], uri)
    links.set(uri, made)
    // In the order of their making, the oldest first: they are soon made again, and those of thousands fill the memory.
    if (links.size > MOST_LINKED) for (const oldest of links.keys()) { links.delete(oldest); break }
    return made
  }

  return {
    take,
    people: (articles) => { moveTo(articles); return people },
    knownNames: (articles) => { moveTo(articles); return memo.knownNames() },
    partnersOf: (articles, uri) => { moveTo(articles); return partnersOf(uri) },
    linksOf: (articles, uri) => { moveTo(articles); return linksOf(uri) },
    touchedSince: (articles, mark) => { moveTo(articles); return { uris: touches.since(mark), mark: touches.now() } },
  }
}

function isJudge({ human: { verdicts, otherStories } }: LibraryArticle): boolean { return verdicts.length + otherStories.length > 0 }

const MOST_LINKED = 64
const MOST_FOLLOWED = 256
const NOTHING: ReadonlyMap<number, readonly Link[]> = new Map()

function linkable(article: LibraryArticle | undefined): LinkableArticle | undefined {
  if (!article) return undefined
  const { people, content } = article.summary.story
  return { uri: article.uri, people, content, get prepared() { return preparedOf(article.analysis) } }
}

function byMention(links: readonly Link[], uri: string): ReadonlyMap<number, readonly Link[]> {
  const found = new Map<number, Link[]>()
  const add = (at: FactRef, link: Link): void => {
    if (at.article !== uri) return
    const others = found.get(at.mention)
    if (others) others.push(link)
    else found.set(at.mention, [link])
  }
  for (const link of links) {
    add(link.a, link)
    add(link.b, { ...link, a: link.b, b: link.a })
  }
  for (const one of found.values()) one.sort((x, y) => y.score - x.score || order(x.b.article, y.b.article) || x.b.mention - y.b.mention)
  return found
}
