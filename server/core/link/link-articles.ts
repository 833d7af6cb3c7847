import type { Link } from '../model.ts'
import { carriedLinks } from './carried-links.ts'
import { folderId } from './folder-memo.ts'
import type { PeopleIndex, Source } from './identify-people.ts'
import { pairArticles, type PairLink } from './pair-articles.ts'
import { pairMemo, type PairMemo } from './pair-memo.ts'
import { preparedOf, type PreparedArticle, type PreparedFact } from './prepare.ts'
import { storyIndex, type Partner } from './story-index.ts'

/** An article ready to be linked; its facts are asked for only where no memo knows its links. */
export interface LinkableArticle extends Pick<PreparedArticle, 'people' | 'content'> {
  readonly uri: string
  readonly prepared: PreparedArticle
}

/** What links are made from. */
export interface LinkableFolder {
  readonly articleAt: (uri: string) => LinkableArticle | undefined
  readonly partnersOf: (uri: string) => readonly Partner[]
  readonly people: PeopleIndex
  readonly memo: PairMemo
  /** What humans have ruled about links that were found. */
  readonly ruled: (links: readonly Link[]) => readonly Link[]
}

/** All links of an article: of its facts with those of each partner, and then what follows from the links that the partners have among one another. */
export function linksOf(uri: string, folder: LinkableFolder): readonly Link[] {
  const known = new Map<string, readonly Link[]>()
  const between = (one: string, other: string): readonly Link[] => {
    const key = one < other ? `${one}\n${other}` : `${other}\n${one}`
    let links = known.get(key)
    if (!links) known.set(key, links = folder.ruled(linksBetween(one, other, folder)))
    return links
  }
  const partners = new Map<string, readonly Partner[]>()
  const partnersOf = (of: string): readonly Partner[] => {
    let found = partners.get(of)
    if (!found) partners.set(of, found = folder.partnersOf(of))
    return found
  }
  const facts = new Map<string, ReadonlyMap<number, PreparedFact>>()
  const factAt = (of: string, mention: number) => {
    let found = facts.get(of)
    if (!found) facts.set(of, found = new Map(folder.articleAt(of)?.prepared.facts.map((fact) => [fact.index, fact])))
    return found.get(mention)
  }
  const personIn = (of: string) => (key: string) => (folder.articleAt(of)?.people.includes(key) ? folderId(folder.people, of, key) : undefined)
  return [...partnersOf(uri).flatMap((partner) => between(uri, partner.uri)), ...folder.ruled(carriedLinks(uri, { partnersOf, between, factAt, personIn }))]
}

/** Links the facts of many articles at once, in the order of their ends. The order of the sources does not matter. */
export function linkArticles(sources: readonly Source[], people: PeopleIndex): readonly Link[] {
  const articles = new Map(sources.toSorted((a, b) => (a.uri < b.uri ? -1 : 1)).map(({ uri, analysis }) => [uri, linkableArticle(uri, preparedOf(analysis))]))
  const stories = storyIndex()
  for (const { uri, prepared: { keys, language, published, people: who } } of articles.values()) stories.put({ uri, keys, language, published, people: new Set(who.map((key) => folderId(people, uri, key))) }, new Set())
  const folder: LinkableFolder = { articleAt: (uri) => articles.get(uri), partnersOf: (uri) => stories.partnersOf(uri), people, memo: pairMemo(), ruled: (links) => links }
  return [...articles.keys()].flatMap((uri) => linksOf(uri, folder).filter(({ a }) => a.article === uri))
}

/** The links of two articles that tell the same story, the one whose URI comes first as `a`, in the order of their ends. */
function linksBetween(one: string, other: string, { articleAt, partnersOf, people, memo }: LinkableFolder): readonly Link[] {
  const [x, y] = [articleAt(one < other ? one : other), articleAt(one < other ? other : one)]
  const degree = partnersOf(one).find(({ uri }) => uri === other)?.degree
  if (!x || !y || degree === undefined) return []
  return pairLinks(x, y, degree, people, memo).map(({ a, b, relation, score, because }) => (
    { a: { article: x.uri, mention: a }, b: { article: y.uri, mention: b }, relation, score, because }
  ))
}

function linkableArticle(uri: string, prepared: PreparedArticle): LinkableArticle { return { uri, prepared, people: prepared.people, content: prepared.content } }

function pairLinks(x: LinkableArticle, y: LinkableArticle, degree: number, people: PeopleIndex, memo: PairMemo): readonly PairLink[] {
  const [who, whom] = [x, y].map(({ uri, people: keys }) => new Map(keys.map((key) => [key, folderId(people, uri, key)]))) as [Map<string, string>, Map<string, string>]
  // Who is whom in both articles may change while neither does.
  const key = `${x.content} ${y.content} ${degree} ${[...who.values()].join(' ')} | ${[...whom.values()].join(' ')}`
  const known = memo.get(key)
  if (known) return known
  const links = pairArticles(x.prepared, y.prepared, { degree, personA: (person) => who.get(person), personB: (person) => whom.get(person) })
  memo.set(key, links)
  return links
}
