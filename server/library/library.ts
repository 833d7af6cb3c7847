import type { ArticleSummary } from '../core/link/folder-memo.ts'
import type { KnownNames } from '../core/link/known-names.ts'
import type { PeopleIndex } from '../core/link/identify-people.ts'
import type { HumanLayer } from '../core/human.ts'
import type { Analysis, FactRef, Link } from '../core/model.ts'
import type { LineIndex } from '../core/text/line-index.ts'
import { derived, type Derived } from './derived.ts'
import { replaced } from './replaced.ts'
import type { Mark } from './touch-list.ts'
import { order } from '../core/order.ts'

/**
 * Many articles as one immutable value. `withArticles` gives the next one; everything that is derived (people over
 * articles, links) is made on first demand and shared between successors where nothing it rests on has changed.
 */
export interface Library {
  /** By URI, in path order. */
  readonly articles: ReadonlyMap<string, LibraryArticle>
  readonly people: PeopleIndex
  /** Compares the names of what is new with all others, and nothing more: whoever then asks who is who waits less. */
  takeIn(): void
  /** Links with one end at a mention, that end first, best first; as the machine found them and humans judged them. */
  linksAt(ref: FactRef): readonly Link[]
  /** URIs of the articles that may tell the same story. */
  sameStory(uri: string): readonly string[]
  /** URIs of articles, also of such as are gone, of which anything may read otherwise than a predecessor said at its mark; 0 is the beginning. */
  touchedSince(mark: Mark): { readonly uris: ReadonlySet<string>; readonly mark: Mark }
  /** All names of people and whom they are like, for a later session. */
  knownNames(): KnownNames
}

export interface LibraryArticle {
  readonly uri: string
  /** Path below its workspace folder or argument, "/"-separated: what a user calls the article. */
  readonly name: string
  /** Without its tokens, see `makeArticle`. */
  readonly analysis: Analysis
  /** What the folder needs of it at any time. */
  readonly summary: ArticleSummary
  readonly human: HumanLayer
  readonly lines: LineIndex
  /** What kept the article from being read whole: too large, binary, not UTF-8. The rest of the library is not touched by it. */
  readonly trouble?: ArticleTrouble | undefined
  /** A hash of all that its reading rests on, where the host has one: two articles of one stamp read alike. */
  readonly stamp?: string | undefined
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

/** A library of these articles; of two with one URI the later counts. `knownNames`: of an earlier session, as soon as they are there. */
export function libraryOf(articles: Iterable<LibraryArticle>, knownNames?: () => KnownNames | undefined): Library {
  return library(inPathOrder(new Map([...articles].map((article) => [article.uri, article]))), derived(knownNames))
}

export function withArticle(before: Library, article: LibraryArticle): Library {
  return withArticles(before, [article], [])
}

export function withoutArticle(before: Library, uri: string): Library {
  return withArticles(before, [], [uri])
}

/** The successor with some articles put in or replaced and some taken out; the very same library where that changes nothing. */
export function withArticles(before: Library, put: readonly LibraryArticle[], gone: readonly string[]): Library {
  const follows = derivedOf.get(before) ?? derived()
  const news = put.filter((article) => before.articles.get(article.uri) !== article)
  if (gone.length === 0 && news.length <= MOST_REPLACED && news.every(({ uri, name }) => before.articles.get(uri)?.name === name)) {
    return news.length === 0 ? before : library(replaced(before.articles, news.map((article) => [article.uri, article])), follows)
  }
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
  return library(sorted ? articles : inPathOrder(articles), follows)
}

const MOST_REPLACED = 8

function library(articles: ReadonlyMap<string, LibraryArticle>, follows: Derived): Library {
  const self: Library = {
    articles,
    takeIn: () => follows.take(articles),
    get people() { return follows.people(articles) },
    linksAt: ({ article, mention }) => follows.linksOf(articles, article).get(mention) ?? NONE,
    sameStory: (uri) => follows.partnersOf(articles, uri).map((partner) => partner.uri),
    touchedSince: (mark) => follows.touchedSince(articles, mark),
    knownNames: () => follows.knownNames(articles),
  }
  derivedOf.set(self, follows)
  return self
}

const derivedOf = new WeakMap<Library, Derived>()
const NONE: readonly Link[] = []

function inPathOrder(articles: ReadonlyMap<string, LibraryArticle>): ReadonlyMap<string, LibraryArticle> {
  return new Map([...articles].sort(([uriA, a], [uriB, b]) => order(a.name, b.name) || order(uriA, uriB)))
}
