import type { Library, LibraryArticle } from '../library/library.ts'
import { eventWords } from './event-words.ts'
import { personName } from './link-words.ts'
import { say } from './messages.ts'
import { isConflict, othersAt, type OtherSource } from './others.ts'
import { oneLine } from './quote.ts'
import { earliestOf } from './report-order.ts'
import type { Severity } from './views.ts'
import { readingWords } from './words.ts'

/** Sources that say one and the same other thing. */
export interface Camp {
  readonly reading: string
  readonly sources: readonly OtherSource[]
}

/** What stands against a mention, as one cluster. */
export interface Conflict {
  /** What happened, as far as both sides say it: "killed". */
  readonly about: string | undefined
  readonly reading: string
  /** The largest first. */
  readonly against: readonly Camp[]
  /** Sources that agree with this mention or are compatible with it. */
  readonly beside: readonly OtherSource[]
  /** Which of all of them was published first: this article or another; undefined where that is not known. */
  readonly earliest: { readonly name: string } | 'this' | undefined
  /** Warning where two or more stand against fewer, information otherwise. */
  readonly severity: Severity
}

/** The conflict at a mention, or undefined where nobody differs or a human has settled it. */
export function conflictAt(library: Library, article: LibraryArticle, index: number): Conflict | undefined {
  const mention = article.analysis.mentions[index]
  if (!mention || mention.kind === 'person') return undefined
  const others = othersAt(library, article, index)
  const differing = others.filter(isConflict)
  if (differing.length === 0) return undefined
  const against = campsOf(differing)
  const beside = others.filter(({ relation }) => relation !== 'differs')
  const strongest = against[0]?.sources.length ?? 0
  const earliest = earliestOf([article, ...new Set(others.map((other) => other.article))])
  return { about: aboutOf(library, article, differing[0]), reading: readingWords(mention), against, beside, earliest: earliest && (earliest === article ? 'this' : { name: earliest.name }), severity: strongest >= 2 && strongest > beside.filter(agrees).length + 1 ? 'warning' : 'information' }
}

/** "killed — 3 sources: 23 people · this one: 32 people". */
export function conflictMessage({ about, reading, against, beside, earliest }: Conflict): string {
  const camps = [...against, ...campsOf(beside.filter((other) => !agrees(other)))]
  const told = camps.slice(0, MOST_CAMPS).map(({ sources, reading: theirs }) => say('conflict.camp', { count: sources.length, name: sources[0]?.article.name ?? '', reading: theirs }))
  if (camps.length > MOST_CAMPS) told.push(say('conflict.more-readings', { count: camps.length - MOST_CAMPS }))
  const others = beside.filter(agrees).length
  const own = others === 0 ? say('conflict.this', { reading }) : say('conflict.this-with-others', { count: others, reading })
  const first = earliest === undefined ? [] : [earliest === 'this' ? say('conflict.earliest-this') : say('conflict.earliest', { name: earliest.name })]
  const message = [...told, own, ...first].join(' · ')
  return about === undefined ? message : say('conflict.about', { what: about, message })
}

function aboutOf(library: Library, article: LibraryArticle, other: OtherSource | undefined): string | undefined {
  const wordsOf = (wanted: string): string | undefined => other?.link.because.find(({ rule }) => rule === wanted)?.words
  const person = wordsOf('link-same-age')
  if (person !== undefined) return say('conflict.age', { name: oneLine(personName(library, person, [article]) ?? person) })
  const shared = wordsOf('link-same-event')?.split(' · ') ?? []
  return shared.length === 0 ? undefined : shared.slice(0, MOST_EVENTS).map(eventWords).join(', ')
}

const MOST_EVENTS = 2

/** Says just the same; what is merely compatible ("at least 23" beside 32) supports neither side. */
function agrees({ relation }: OtherSource): boolean { return relation === 'agrees' }

const MOST_CAMPS = 4

function campsOf(differing: readonly OtherSource[]): readonly Camp[] {
  const camps = new Map<string, OtherSource[]>()
  for (const other of differing) {
    const reading = readingWords(other.mention)
    const camp = camps.get(reading)
    if (camp) camp.push(other)
    else camps.set(reading, [other])
  }
  return [...camps].map(([reading, sources]) => ({ reading, sources })).sort((a, b) => b.sources.length - a.sources.length)
}
