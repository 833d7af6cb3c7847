import { summarize } from '../../server/core/link/folder-memo.ts'
import type { FolderPerson, PeopleIndex } from '../../server/core/link/identify-people.ts'
import type { HumanLayer } from '../../server/core/human.ts'
import type { Analysis, DateTrouble, FactAspect, Link, Mention, Modifier, PartOfText, Person, Publication, Reason, Relation } from '../../server/core/model.ts'
import { lineIndex } from '../../server/core/text/line-index.ts'
import { NO_HUMAN } from '../../server/library/article.ts'
import { decoded, verdictsOf } from '../../server/library/verdicts.ts'
import type { ArticleTrouble, Library, LibraryArticle } from '../../server/library/library.ts'
import { parseMarked, type Expected } from './check.ts'

/** An article as a test writes it: marked text (see `check`), and what its markers don't say. */
export interface SmallArticle {
  readonly text: string
  /** YYYY-MM-DD. */
  readonly published?: string | undefined
  readonly human?: Partial<HumanLayer> | undefined
  readonly trouble?: ArticleTrouble | undefined
  /** By the index of the mention. */
  readonly more?: Readonly<Record<number, MoreOfMention>> | undefined
  /** By person key, as written. */
  readonly roles?: Readonly<Record<string, readonly string[]>> | undefined
}

export interface MoreOfMention {
  readonly because?: readonly Reason[]
  readonly origin?: Mention['origin']
  readonly certainty?: Mention['certainty']
  readonly trouble?: DateTrouble
  /** Makes a fact of the mention. */
  readonly fact?: { readonly events: readonly string[]; readonly part: PartOfText; readonly places?: readonly string[]; readonly aspect?: readonly FactAspect[] }
}

/** Two mentions by article name and index, "a.txt#0", and how they relate; the score is 0.9 where left out. */
export type SmallLink = readonly [a: string, b: string, relation: Relation, score?: number]

export const FOLDER = 'file:///story/'
export function uriOf(name: string): string { return FOLDER + name }

/**
 * A library as the features see it, made of what its texts mark and nothing else: no recogniser or linker runs. People with the same key are the
 * same person in all articles; a paragraph is a line; the language is told by the script.
 */
export function smallLibrary(articles: Readonly<Record<string, SmallArticle | string>>, links: readonly SmallLink[] = []): Library {
  const made = Object.entries(articles).map(([name, given]) => articleOf(name, typeof given === 'string' ? { text: given } : given))
  const found: readonly Link[] = links.map(([a, b, relation, score = 0.9]) => (
    { a: refOf(a, made), b: refOf(b, made), relation, score, because: [{ rule: 'link-same-unit', words: 'soldier' }] }
  ))
  const byUri = new Map(made.map((article) => [article.uri, article]))
  const all = verdictsOf(byUri, byUri.keys(), (path) => made.find(({ uri }) => decoded(uri) === path)?.uri).rule(found)
  const both = [...all, ...all.map((link) => ({ ...link, a: link.b, b: link.a }))].sort((a, b) => b.score - a.score)
  return {
    articles: byUri,
    people: peopleOf(made),
    linksAt: ({ article, mention }) => both.filter(({ a }) => a.article === article && a.mention === mention),
    takeIn: () => undefined,
    sameStory: () => [],
    touchedSince: () => ({ uris: new Set(byUri.keys()), mark: 1 }),
    knownNames: () => new Map(),
  }
}

/** Where the n-th occurrence of words stands in an article of a small library; throws where there is none. */
export function find(library: Library, name: string, words: string, nth = 0): { readonly start: number; readonly end: number } {
  const text = library.articles.get(uriOf(name))?.analysis.text ?? ''
  let start = -1
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`No "${words}" in ${name}`)
  return { start, end: start + words.length }
}

/** The words of spans, which say more in a failed test than offsets. */
export function wordsOf(library: Library, spans: readonly { readonly start: number; readonly end: number; readonly uri?: string }[], name = ''): readonly string[] {
  return spans.map(({ start, end, uri }) => {
    const words = library.articles.get(uri ?? uriOf(name))?.analysis.text.slice(start, end)
    if (words === undefined || words === '') throw new Error(`Nothing at ${start} of ${uri ?? name}`)
    return uri === undefined ? words : `${uri.slice(FOLDER.length)}: ${words}`
  })
}

function articleOf(name: string, given: SmallArticle): LibraryArticle {
  const { text, expected } = parseMarked(given.text)
  const mentions = expected.map((one, index) => mentionOf(text, one, given.more?.[index]))
  const analysis: Analysis = {
    text, mentions,
    languages: [...new Set(mentions.map(({ lang }) => lang))],
    document: { tokens: [], sentences: [], paragraphs: paragraphsOf(text) },
    published: given.published === undefined ? undefined : publication(given.published),
    people: peopleIn(text, mentions, given.roles ?? {}),
    facts: mentions.flatMap((mention, index) => {
      const fact = given.more?.[index]?.fact
      return fact === undefined || mention.kind === 'person' ? [] : [{
        mention: index,
        signature: {
          unit: mention.kind === 'figure' ? mention.unit : undefined, events: fact.events, nearbyEvents: [], topics: [], nearbyTopics: [], people: [],
          places: fact.places ?? [], words: [], beside: [], aspect: fact.aspect ?? [], part: fact.part, weight: 'full',
        },
      }]
    }),
  }
  return { uri: uriOf(name), name, analysis, summary: summarize(uriOf(name), analysis), lines: lineIndex(text), human: { ...NO_HUMAN, publishedAt: undefined, ...given.human }, trouble: given.trouble }
}

function publication(value: string): Publication { return { value, source: 'dateline', because: [] } }

function mentionOf(text: string, { kind, start, end, reading }: Expected, more: MoreOfMention = {}): Mention {
  const lang = /\p{Script=Devanagari}/u.test(text.slice(start, end)) ? 'hi' : /\p{Script=Gujarati}/u.test(text.slice(start, end)) ? 'gu' : 'en'
  const base = { start, end, lang, origin: more.origin ?? 'recognised', certainty: more.certainty ?? 'certain', because: more.because ?? [] } as const
  const [, value = '', modifier = '=', unit] = reading.split(' ')
  if (kind === 'person') return { ...base, kind, person: value }
  if (kind === 'date') return { ...base, kind, value, trouble: more.trouble }
  const [low = '', high] = value.split('..')
  return { ...base, kind, value: Number(low), max: high === undefined ? undefined : Number(high), modifier: modifier as Modifier, unit }
}

function paragraphsOf(text: string): Analysis['document']['paragraphs'] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length, from: 0, to: 0, lang: 'en', part: 'body' }))
}

function peopleIn(text: string, mentions: readonly Mention[], roles: Readonly<Record<string, readonly string[]>>): readonly Person[] {
  const byKey = new Map<string, Map<string, { text: string; lang: string; count: number }>>()
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue
    const words = text.slice(mention.start, mention.end)
    const spellings = byKey.get(mention.person) ?? new Map<string, { text: string; lang: string; count: number }>()
    byKey.set(mention.person, spellings)
    spellings.set(words, { text: words, lang: mention.lang, count: (spellings.get(words)?.count ?? 0) + 1 })
  }
  return [...byKey].map(([key, spellings]) => {
    const all = [...spellings.values()].sort((a, b) => b.count - a.count)
    const fullest = all.toSorted((a, b) => b.text.length - a.text.length)[0]
    return { key, name: fullest?.text ?? '', lang: fullest?.lang ?? 'und', spellings: all, roles: roles[key] ?? [] }
  })
}

function peopleOf(articles: readonly LibraryArticle[]): PeopleIndex {
  const people = new Map<string, FolderPerson>()
  for (const { uri, analysis } of articles) {
    for (const person of analysis.people) {
      const known = people.get(person.key)
      const names = new Map(known?.names ?? [])
      if (!names.has(person.lang)) names.set(person.lang, person.name)
      people.set(person.key, { id: person.key, name: known?.name ?? person.name, names, members: [...known?.members ?? [], { uri, person }] })
    }
  }
  return { people, count: people.size, personOf: (uri, key) => people.get(key)?.members.some((member) => member.uri === uri) ? people.get(key) : undefined }
}

function refOf(written: string, articles: readonly LibraryArticle[]): Link['a'] {
  const [name = '', index = ''] = written.split('#')
  const article = articles.find((one) => one.name === name)
  if (!article?.analysis.mentions[Number(index)]) throw new Error(`No mention ${written}`)
  return { article: article.uri, mention: Number(index) }
}
