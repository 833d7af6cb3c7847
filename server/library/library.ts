import type { Analysis, FactRef, HumanLayer, Link } from '../core/model.ts'
import type { LineIndex } from '../core/text/line-index.ts'
import type { PeopleIndex } from '../core/link/identify-people.ts'

/**
 * Many articles as one immutable value. `withArticle` and `withoutArticle` give the next one; everything that is derived (people over
 * articles, links) is made on first demand and shared between successors where nothing it rests on has changed.
 */
export interface Library {
  /** By URI, in path order. */
  readonly articles: ReadonlyMap<string, LibraryArticle>
  readonly people: PeopleIndex
  readonly links: readonly Link[]
  /** Links with one end at a mention, that end first, best first. */
  linksAt(ref: FactRef): readonly Link[]
}

export interface LibraryArticle {
  readonly uri: string
  /** Path below its workspace folder or argument, "/"-separated: what a user calls the article. */
  readonly name: string
  readonly analysis: Analysis
  readonly human: HumanLayer
  readonly lines: LineIndex
  /** What kept the article from being read whole: too large, binary, not UTF-8. The rest of the library is not touched by it. */
  readonly trouble?: ArticleTrouble | undefined
}

export type ArticleTrouble =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'binary' }
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'unreadable'; readonly detail: string }
