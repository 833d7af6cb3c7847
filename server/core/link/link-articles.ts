import type { Analysis, Link } from '../model.ts'
import { groupStories, type StoryArticle } from './group-stories.ts'
import type { PeopleIndex, Source } from './identify-people.ts'
import { pairArticles, type PairLink } from './pair-articles.ts'
import { prepareArticle, type PreparedArticle } from './prepare.ts'

/**
 * What linking remembers between two runs, so that a keystroke costs what it changes: the caller keeps it and passes it in again.
 * A remembered value rests on nothing but its key, so a run with a memo gives what a run without gives.
 */
export interface LinkMemo {
  readonly prepared: WeakMap<Analysis, PreparedArticle>
  readonly pairs: WeakMap<PreparedArticle, WeakMap<PreparedArticle, RememberedPair>>
}

interface RememberedPair { readonly key: string; readonly links: readonly PairLink[] }

export function newLinkMemo(): LinkMemo { return { prepared: new WeakMap(), pairs: new WeakMap() } }

/** Links the facts of many articles that tell the same story, in the order of their ends. The order of the sources does not matter. */
export function linkArticles(sources: readonly Source[], people: PeopleIndex, memo: LinkMemo = newLinkMemo()): readonly Link[] {
  const articles = sources.toSorted((a, b) => a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0).map(({ uri, analysis }) => article(uri, analysis, people, memo))
  const links: Link[] = []
  for (const { a, b, degree } of groupStories(articles)) {
    const [x, y] = [articles[a] as StoryArticle, articles[b] as StoryArticle]
    for (const link of linksOf(x, y, degree, memo)) {
      links.push({ a: { article: x.uri, mention: link.a }, b: { article: y.uri, mention: link.b }, relation: link.relation, score: link.score, because: link.because })
    }
  }
  return links
}

function article(uri: string, analysis: Analysis, people: PeopleIndex, memo: LinkMemo): StoryArticle {
  let prepared = memo.prepared.get(analysis)
  if (!prepared) memo.prepared.set(analysis, prepared = prepareArticle(analysis))
  const ids = prepared.people.map((key): readonly [string, string] => [key, people.personOf(uri, key)?.id ?? `${uri}#${key}`])
  return { uri, prepared, people: new Map(ids), who: ids.map(([, id]) => id).join(' ') }
}

function linksOf(x: StoryArticle, y: StoryArticle, degree: number, memo: LinkMemo): readonly PairLink[] {
  // Who is whom in both articles may change while neither does.
  const key = `${degree} ${x.who} | ${y.who}`
  let row = memo.pairs.get(x.prepared)
  if (!row) memo.pairs.set(x.prepared, row = new WeakMap())
  const known = row.get(y.prepared)
  if (known?.key === key) return known.links
  const links = pairArticles(x.prepared, y.prepared, { degree, personA: (person) => x.people.get(person), personB: (person) => y.people.get(person) })
  row.set(y.prepared, { key, links })
  return links
}
