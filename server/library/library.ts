import type { Analysis, FactRef, HumanLayer, Link } from '../core/model.ts'
import type { LineIndex } from '../core/text/line-index.ts'
import { identifyPeople, type PeopleIndex, type Source } from '../core/link/identify-people.ts'
import { linkArticles, newLinkMemo, type LinkMemo } from '../core/link/link-articles.ts'
import { judgedLinks } from './judged-links.ts'

/**
 * Many articles as one immutable value. `withArticles` gives the next one; everything that is derived (people over
 * articles, links) is made on first demand and shared between successors where nothing it rests on has changed.
 */
export interface Library {
  /** By URI, in path order. */
  readonly articles: ReadonlyMap<string, LibraryArticle>
  readonly people: PeopleIndex
  /** As the machine found them and humans judged them. */
  readonly links: readonly Link[]
  /** Links with one end at a mention, that end first, best first. */
  linksAt(ref: FactRef): readonly Link[]
}

export interface LibraryArticle {
  readonly uri: string
  /** Path below its workspace folder or argument, "/"-separated: what a user calls the article. */
  readonly name: string
  /** Without its tokens, see `makeArticle`. */
  readonly analysis: Analysis
  readonly human: HumanLayer
  readonly lines: LineIndex
  /** What kept the article from being read whole: too large, binary, not UTF-8. The rest of the library is not touched by it. */
  readonly trouble?: ArticleTrouble | undefined
}

export type ArticleTrouble =
  /** Larger than the setting allows: not read at all. Both in bytes. */
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** Read whole, but only its beginning is analysed. Both in UTF-16 code units. */
  | { readonly kind: 'cut-short'; readonly analysed: number; readonly length: number }
  | { readonly kind: 'binary' }
  | { readonly kind: 'not-utf8' }
  /** `detail`: the system's own words. */
  | { readonly kind: 'unreadable'; readonly detail: string }

/** What is derived from the articles, each part made on first demand. */
interface Derived {
  readonly sources: readonly Source[]
  /** What linking remembers from library to library, so that an edit of one article links only that one anew. */
  readonly memo: LinkMemo
  people?: PeopleIndex
  links?: readonly Link[]
  linksByMention?: ReadonlyMap<string, readonly Link[]>
}

const derivedOf = new WeakMap<Library, Derived>()

/** A library of these articles; of two with one URI the later counts. */
export function libraryOf(articles: Iterable<LibraryArticle>): Library {
  return library(inPathOrder(new Map([...articles].map((article) => [article.uri, article]))), undefined)
}

export function withArticle(before: Library, article: LibraryArticle): Library {
  return withArticles(before, [article], [])
}

export function withoutArticle(before: Library, uri: string): Library {
  return withArticles(before, [], [uri])
}

/** The successor with some articles put in or replaced and some taken out; the very same library where that changes nothing. */
export function withArticles(before: Library, put: readonly LibraryArticle[], gone: readonly string[]): Library {
  const articles = new Map(before.articles)
  let sorted = true
  let changed = false
  for (const uri of gone) changed = articles.delete(uri) || changed
  for (const article of put) {
    const old = articles.get(article.uri)
    if (old === article) continue
    changed = true
    if (old?.name !== article.name) sorted = false
    articles.set(article.uri, article)
  }
  if (!changed) return before
  return library(sorted ? articles : inPathOrder(articles), before)
}

function library(articles: ReadonlyMap<string, LibraryArticle>, before: Library | undefined): Library {
  const derived = successor(articles, before)
  const peopleOf = () => (derived.people ??= identifyPeople(derived.sources))
  const linksOf = () => (derived.links ??= linkArticles(derived.sources, peopleOf(), derived.memo))
  let judged: Judged | undefined
  const judgedOf = () => (judged ??= judge(judgedLinks(articles, linksOf()), derived))
  const self: Library = {
    articles,
    get people() { return peopleOf() },
    get links() { return judgedOf().links },
    linksAt: (ref) => judgedOf().byMention().get(keyOf(ref)) ?? [],
  }
  derivedOf.set(self, derived)
  return self
}

/** Links after the humans' verdicts: these differ from library to library, what the machine found is shared. */
interface Judged {
  readonly links: readonly Link[]
  byMention(): ReadonlyMap<string, readonly Link[]>
}

function judge(links: readonly Link[], derived: Derived): Judged {
  if (links === derived.links) return { links, byMention: () => (derived.linksByMention ??= byMention(links)) }
  let own: ReadonlyMap<string, readonly Link[]> | undefined
  return { links, byMention: () => (own ??= byMention(links)) }
}

/** What is derived rests on URIs and analyses alone: it is shared where those are the same, whatever humans have said meanwhile. */
function successor(articles: ReadonlyMap<string, LibraryArticle>, before: Library | undefined): Derived {
  const sources = [...articles.values()].map(({ uri, analysis }) => ({ uri, analysis }))
  const old = before && derivedOf.get(before)
  const same = old && old.sources.length === sources.length
    && sources.every((source, i) => source.uri === old.sources[i]?.uri && source.analysis === old.sources[i]?.analysis)
  return same ? old : { sources, memo: old?.memo ?? newLinkMemo() }
}

function byMention(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const found = new Map<string, Link[]>()
  const add = (link: Link) => {
    const key = keyOf(link.a)
    const others = found.get(key)
    if (others) others.push(link)
    else found.set(key, [link])
  }
  for (const link of links) {
    add(link)
    add({ ...link, a: link.b, b: link.a })
  }
  for (const one of found.values()) one.sort((x, y) => y.score - x.score || order(x.b.article, y.b.article) || x.b.mention - y.b.mention)
  return found
}

/** A URI has no space, so the two parts cannot run into each other. */
function keyOf(ref: FactRef): string {
  return `${ref.mention} ${ref.article}`
}

function inPathOrder(articles: ReadonlyMap<string, LibraryArticle>): ReadonlyMap<string, LibraryArticle> {
  return new Map([...articles].sort(([uriA, a], [uriB, b]) => order(a.name, b.name) || order(uriA, uriB)))
}

/** By code units: the same on every machine, whatever its locale. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
