import type { VerdictBook } from '../core/link/apply-verdicts.ts'
import { folderMemo } from '../core/link/folder-memo.ts'
import type { PeopleIndex } from '../core/link/identify-people.ts'
import { linkPair, type LinkableArticle, type PairMemo } from '../core/link/link-articles.ts'
import { preparedOf } from '../core/link/prepare.ts'
import type { FactRef, Link } from '../core/model.ts'
import type { LibraryArticle } from './library.ts'
import { personRulings } from './person-rulings.ts'
import { beside, decoded, verdictsOf } from './verdicts.ts'
import { order } from '../core/order.ts'

type Articles = ReadonlyMap<string, LibraryArticle>

/** A place in the list of all changes so far. */
export type Mark = number

/**
 * What follows from the articles of a library: who is who, and what is linked. One for a library and all its successors: asked for
 * another of them it first moves there, by what sets the two apart, so that an edit costs what it touches. Its answers depend on the
 * articles it is asked for and on nothing else.
 */
export interface Derived {
  people(articles: Articles): PeopleIndex
  /** Links with one end in an article, that end first, by mention, best first; as the machine found them and humans judged them. */
  linksOf(articles: Articles, uri: string): ReadonlyMap<number, readonly Link[]>
  /** URIs of the articles of which anything may read otherwise than at a mark, and the mark of now. */
  touchedSince(articles: Articles, mark: Mark): { readonly uris: ReadonlySet<string>; readonly mark: Mark }
}

export function derived(): Derived {
  const memo = folderMemo()
  const pairs: PairMemo = new WeakMap()
  const journal: string[] = []
  const byPath = new Map<string, string>()
  const judged = new Set<string>()
  const links = new Map<string, ReadonlyMap<number, readonly Link[]>>()
  let at: Articles = new Map()
  let index = memo.moved([], []).people
  let book: VerdictBook | undefined

  const moveTo = (articles: Articles): void => {
    if (articles === at) return
    const put: LibraryArticle[] = []
    const touched = new Set<string>()
    const before = at
    for (const article of articles.values()) {
      const old = before.get(article.uri)
      if (old === article) continue
      touched.add(article.uri)
      if (!old) byPath.set(decoded(article.uri), article.uri)
      if (old?.summary !== article.summary) put.push(article)
      if (old && old.human.verdicts === article.human.verdicts && old.summary === article.summary) continue
      for (const one of [old, article]) if (one) touchJudged(one, touched)
    }
    const gone = articles.size - before.size === put.length && put.every(({ uri }) => !before.has(uri)) ? [] : [...before.keys()].filter((uri) => !articles.has(uri))
    for (const uri of gone) {
      touched.add(uri)
      byPath.delete(decoded(uri))
      touchJudged(before.get(uri) as LibraryArticle, touched)
    }
    at = articles
    for (const uri of [...touched, ...gone]) {
      if ((articles.get(uri)?.human.verdicts.length ?? 0) > 0) judged.add(uri)
      else judged.delete(uri)
    }
    const moved = memo.moved(put.map(({ summary }) => summary), gone, personRulings(articles, judged, (path) => byPath.get(path)))
    index = moved.people
    for (const uri of moved.touched) touched.add(uri)
    // What a human said of two articles hangs on the words of both.
    if (judged.size > 0) for (const uri of judged) touchJudged(articles.get(uri) as LibraryArticle, touched)
    book = undefined
    for (const uri of touched) links.delete(uri)
    journal.push(...touched)
  }
  const touchJudged = ({ uri, human }: LibraryArticle, touched: Set<string>): void => {
    if (human.verdicts.length === 0) return
    touched.add(uri)
    for (const partner of memo.partnersOf(uri)) touched.add(partner.uri)
    for (const { other } of human.verdicts) {
      const target = other && byPath.get(beside(uri, other.source))
      if (target !== undefined) touched.add(target)
    }
  }
  const linksOf = (uri: string): ReadonlyMap<number, readonly Link[]> => {
    const known = links.get(uri)
    if (known) return known
    const article = at.get(uri)
    if (!article) return NOTHING
    const own = linkable(article)
    const found = memo.partnersOf(uri).flatMap(({ uri: other, degree }) => {
      const partner = at.get(other)
      return partner ? linkPair(own, linkable(partner), degree, index, pairs) : []
    })
    book ??= verdictsOf(at, judged, (path) => byPath.get(path))
    const made = byMention(book.judge(found, uri), uri)
    links.set(uri, made)
    // In the order of their making, the oldest first: they are soon made again, and those of thousands fill the memory.
    if (links.size > MOST_LINKED) for (const oldest of links.keys()) { links.delete(oldest); break }
    return made
  }

  return {
    people: (articles) => { moveTo(articles); return index },
    linksOf: (articles, uri) => { moveTo(articles); return linksOf(uri) },
    touchedSince: (articles, mark) => { moveTo(articles); return { uris: new Set(journal.slice(mark)), mark: journal.length } },
  }
}

const MOST_LINKED = 64
const NOTHING: ReadonlyMap<number, readonly Link[]> = new Map()

function linkable({ uri, analysis }: LibraryArticle): LinkableArticle { return { uri, prepared: preparedOf(analysis) } }

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
