import assert from 'node:assert/strict'
import { factsOf } from '../../server/core/facts/facts.ts'
import type { FolderPerson, PeopleIndex, Source } from '../../server/core/link/identify-people.ts'
import { linkArticles } from '../../server/core/link/link-articles.ts'
import type { Analysis, FactRef, Fact, FigureMention, Mention, Modifier, Person } from '../../server/core/model.ts'
import { segment } from '../../server/core/text/segment.ts'
import { engine, parseMarked } from './check.ts'

/**
 * An article whose mentions are those marked in it, so that facts and links are tested apart from the recognisers. Markers are those of
 * `check`; a person's key is the person's folder-wide id too.
 */
export function article(uri: string, marked: string, publishedAt?: string): Source {
  const { text, expected } = parseMarked(marked)
  const reading = segment(text, engine())
  const mentions = expected.map(({ start, end, reading: value }) => mentionOf(start, end, value))
  const facts = factsOf(reading, mentions)
  const keys = [...new Set(mentions.flatMap((mention) => mention.kind === 'person' ? mention.person : []))]
  const people = keys.map((key): Person => ({ key, name: key, lang: 'und', spellings: [], roles: [] }))
  const analysis: Analysis = {
    text, languages: [], document: reading.document, mentions, people, facts,
    published: publishedAt === undefined ? undefined : { value: publishedAt, source: 'user', because: [] },
  }
  return { uri, analysis }
}

function mentionOf(start: number, end: number, reading: string): Mention {
  const base = { start, end, lang: 'und', origin: 'recognised', certainty: 'certain', because: [] } as const
  const [kind, value = '', modifier, unit] = reading.split(' ')
  if (kind === 'person') return { ...base, kind, person: value }
  if (kind === 'date') return { ...base, kind, value }
  const [low, high] = value.split('..')
  return { ...base, kind: 'figure', value: Number(low), ...(high === undefined ? {} : { max: Number(high) }), modifier: (modifier ?? '=') as Modifier, ...(unit === undefined ? {} : { unit }) }
}

/** The people index of articles made by `article`. */
export function peopleOf(sources: readonly Source[]): PeopleIndex {
  const people = new Map<string, FolderPerson>()
  for (const { uri, analysis } of sources) {
    for (const person of analysis.people) {
      const known = people.get(person.key)
      people.set(person.key, { id: person.key, name: person.key, names: new Map(), members: [...known?.members ?? [], { uri, person }] })
    }
  }
  return { people, count: people.size, personOf: (_uri, key) => people.get(key) }
}

/** Throws unless the links of the articles are just these, each as "a: 41 people = b: 47 dead"; `=` agrees, `~` is compatible, `≠` differs. */
export function checkLinks(sources: readonly Source[], expected: readonly string[]): void {
  assert.deepEqual([...new Set(linkArticles(sources, peopleOf(sources)).map(({ a, b, relation }) => `${said(sources, a)} ${SIGNS[relation]} ${said(sources, b)}`))].sort(), [...expected].sort())
}

const SIGNS = { agrees: '=', compatible: '~', differs: '≠' } as const

export function said(sources: readonly Source[], { article: uri, mention }: FactRef): string {
  const source = sources.find((one) => one.uri === uri) as Source
  const { start, end } = source.analysis.mentions[mention] as Mention
  return `${uri}: ${source.analysis.text.slice(start, end)}`
}

/** The fact of the mention that has these words. */
export function factAt({ analysis }: Source, words: string): Fact {
  const index = analysis.mentions.findIndex(({ start, end }) => analysis.text.slice(start, end) === words)
  const fact = analysis.facts.find(({ mention }) => mention === index)
  if (!fact) throw new Error(`No fact at "${words}"`)
  return fact
}

export function figure(value: number, modifier: Modifier = '=', max?: number): Pick<FigureMention, 'value' | 'modifier' | 'max'> {
  return { value, modifier, max }
}
