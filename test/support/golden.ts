import { readdirSync, readFileSync } from 'node:fs'
import { identifyPeople, type Source } from '../../server/core/link/identify-people.ts'
import { linkArticles } from '../../server/core/link/link-articles.ts'
import { dateRelation, figureRelation, type FigureReading } from '../../server/core/link/relation.ts'
import type { DateMention, FigureMention, Modifier, Relation } from '../../server/core/model.ts'
import { analysis } from './check.ts'

/**
 * A story told by several articles in which every fact that more than one of them tells is marked by its key: "{dead >=41|at least 41
 * people}", "{fire-day 2026-01-15|Thursday}", with the value a careful reader gives it. What is unmarked may link to nothing.
 */
export interface GoldenArticle {
  readonly uri: string
  readonly text: string
  readonly facts: readonly GoldenFact[]
}

export interface GoldenFact { readonly start: number; readonly end: number; readonly key: string; readonly value: string }

const FOLDER = new URL('../stories/', import.meta.url)

/** The `.marked` files of a folder of test/stories; none where it has none. */
export function goldenStory(story: string): readonly GoldenArticle[] {
  return readdirSync(new URL(`${story}/`, FOLDER)).filter((file) => file.endsWith('.marked')).sort()
    .map((file) => ({ uri: `${story}/${file.replace('.marked', '')}`, ...unmark(readFileSync(new URL(`${story}/${file}`, FOLDER), 'utf8')) }))
}

function unmark(marked: string): { readonly text: string; readonly facts: readonly GoldenFact[] } {
  let text = ''
  const facts: GoldenFact[] = []
  let at = 0
  for (const found of marked.matchAll(/\{([a-z0-9-]+) ([^|}]+)\|([^}]+)\}/g)) {
    text += marked.slice(at, found.index)
    facts.push({ start: text.length, end: text.length + (found[3] as string).length, key: found[1] as string, value: found[2] as string })
    text += found[3] as string
    at = found.index + found[0].length
  }
  text += marked.slice(at)
  if (/[{}]/.test(text)) throw new Error(`A mark that is none: ${text.slice(Math.max(0, text.search(/[{}]/) - 20)).slice(0, 60)}`)
  return { text, facts }
}

/** Each line "key a.en b.tr", or what a false link joins; sorted. */
export interface GoldenScore {
  readonly wanted: number
  readonly found: number
  readonly missed: readonly string[]
  readonly falseLinks: readonly string[]
  readonly conflicts: number
  readonly missedConflicts: readonly string[]
  readonly falseConflicts: readonly string[]
  /** Facts that the recognisers do not find at all, or read as another value. */
  readonly unread: readonly string[]
}

export function scoreGolden(articles: readonly GoldenArticle[]): GoldenScore {
  const sources: readonly Source[] = articles.map(({ uri, text }) => ({ uri, analysis: analysis(text) }))
  const links = linkArticles(sources, identifyPeople(sources))
  const goldOf = new Map<string, GoldenFact>()
  const unread: string[] = []
  articles.forEach(({ uri, facts }, i) => {
    const { mentions } = (sources[i] as Source).analysis
    for (const fact of facts) {
      const index = mentions.findIndex(({ kind, start, end }) => kind !== 'person' && start < fact.end && end > fact.start)
      const found = mentions[index]
      if (!found || found.kind === 'person' || !sameValue(fact.value, found)) unread.push(`${nameOf(uri)} ${fact.key} ${fact.value} ← ${found && found.kind !== 'person' ? found.value : 'nothing'}`)
      if (found) goldOf.set(`${uri} ${index}`, fact)
    }
  })
  const wanted = new Map<string, Relation[]>()
  for (const a of articles) for (const b of articles) if (a.uri < b.uri) for (const x of a.facts) for (const y of b.facts) {
    if (x.key !== y.key) continue
    const key = `${x.key} ${nameOf(a.uri)} ${nameOf(b.uri)}`
    wanted.set(key, [...wanted.get(key) ?? [], relationOf(x.value, y.value)])
  }
  const found = new Map<string, Relation[]>()
  const falseLinks = new Set<string>()
  const falseConflicts = new Set<string>()
  for (const { a, b, relation } of links) {
    const [x, y] = [goldOf.get(`${a.article} ${a.mention}`), goldOf.get(`${b.article} ${b.mention}`)]
    const said = [a, b].map(({ article, mention }) => {
      const source = sources.find(({ uri }) => uri === article) as Source
      const { start, end } = source.analysis.mentions[mention] as FigureMention
      return `${nameOf(article)} “${source.analysis.text.slice(start, end)}”`
    }).join(` ${relation} `)
    if (!x || !y || x.key !== y.key) {
      falseLinks.add(said)
      if (relation === 'differs') falseConflicts.add(said)
      continue
    }
    const key = `${x.key} ${nameOf(a.article)} ${nameOf(b.article)}`
    found.set(key, [...found.get(key) ?? [], relation])
    if (relation === 'differs' && relationOf(x.value, y.value) !== 'differs') falseConflicts.add(said)
  }
  const inConflict = [...wanted].filter(([, relations]) => relations.includes('differs') && !relations.includes('agrees')).map(([key]) => key)
  return {
    wanted: wanted.size, found: [...wanted.keys()].filter((key) => found.has(key)).length,
    missed: [...wanted.keys()].filter((key) => !found.has(key)).sort(), falseLinks: [...falseLinks].sort(),
    conflicts: inConflict.length, missedConflicts: inConflict.filter((key) => !found.get(key)?.includes('differs')).sort(), falseConflicts: [...falseConflicts].sort(), unread,
  }
}

function nameOf(uri: string): string { return uri.replace(/^.*\//, '') }

function isDate(value: string): boolean { return /^[0-9X]{4}-|^(?:19|20)[0-9]{2}$/.test(value) }

function figureOf(value: string): FigureReading {
  const [, modifier = '', low, max] = /^(>=|<=|[~<>])?([0-9.]+?)(?:\.\.([0-9.]+))?$/.exec(value) ?? []
  return { value: Number(low), modifier: (max ? 'range' : modifier || '=') as Modifier, ...(max ? { max: Number(max) } : {}) }
}

function relationOf(a: string, b: string): Relation {
  return isDate(a) && isDate(b) ? dateRelation(a, b) : figureRelation(figureOf(a), figureOf(b))
}

function sameValue(value: string, found: FigureMention | DateMention): boolean {
  if (found.kind === 'date') return found.value.startsWith(value) || value.startsWith(found.value) || found.value.startsWith('XXXX') && value.endsWith(found.value.slice(4))
  const wanted = figureOf(value)
  return wanted.value === found.value && wanted.modifier === found.modifier
}
