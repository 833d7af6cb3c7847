import type { Link } from '../model.ts'
import { folderId } from './folder-memo.ts'
import type { PeopleIndex, Source } from './identify-people.ts'
import { pairArticles, type PairLink } from './pair-articles.ts'
import { preparedOf, type PreparedArticle } from './prepare.ts'
import { storyIndex } from './story-index.ts'

/** An article ready to be linked. */
export interface LinkableArticle {
  readonly uri: string
  readonly prepared: PreparedArticle
}

/** Pairs of articles that were linked before. What is remembered rests on nothing but its key, so a run with a memo gives what a run without gives. */
export type PairMemo = WeakMap<PreparedArticle, WeakMap<PreparedArticle, { readonly key: string; readonly links: readonly PairLink[] }>>

/** Links the facts of two articles that tell the same story, the one whose URI comes first as `a`, in the order of their ends. */
export function linkPair(one: LinkableArticle, other: LinkableArticle, degree: number, people: PeopleIndex, memo: PairMemo): readonly Link[] {
  const [x, y] = one.uri < other.uri ? [one, other] : [other, one]
  return pairLinks(x, y, degree, people, memo).map(({ a, b, relation, score, because }) => (
    { a: { article: x.uri, mention: a }, b: { article: y.uri, mention: b }, relation, score, because }
  ))
}

/** Links the facts of many articles at once, in the order of their ends. The order of the sources does not matter. */
export function linkArticles(sources: readonly Source[], people: PeopleIndex): readonly Link[] {
  const articles = new Map(sources.toSorted((a, b) => (a.uri < b.uri ? -1 : 1)).map(({ uri, analysis }) => [uri, { uri, prepared: preparedOf(analysis) }]))
  const stories = storyIndex()
  const memo: PairMemo = new WeakMap()
  for (const { uri, prepared: { keys, language, people: who } } of articles.values()) stories.put({ uri, keys, language, people: new Set(who.map((key) => folderId(people, uri, key))) }, new Set())
  return [...articles.values()].flatMap((article) => stories.partnersOf(article.uri).flatMap(({ uri, degree }) => {
    const other = articles.get(uri)
    return other && article.uri < uri ? linkPair(article, other, degree, people, memo) : []
  }))
}

function pairLinks(x: LinkableArticle, y: LinkableArticle, degree: number, people: PeopleIndex, memo: PairMemo): readonly PairLink[] {
  const [who, whom] = [x, y].map(({ uri, prepared }) => new Map(prepared.people.map((key) => [key, folderId(people, uri, key)]))) as [Map<string, string>, Map<string, string>]
  // Who is whom in both articles may change while neither does.
  const key = `${degree} ${[...who.values()].join(' ')} | ${[...whom.values()].join(' ')}`
  let row = memo.get(x.prepared)
  if (!row) memo.set(x.prepared, row = new WeakMap())
  const known = row.get(y.prepared)
  if (known?.key === key) return known.links
  const links = pairArticles(x.prepared, y.prepared, { degree, personA: (person) => who.get(person), personB: (person) => whom.get(person) })
  row.set(y.prepared, { key, links })
  return links
}
