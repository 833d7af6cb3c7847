/** One document in one language against the gold (figures, dates) and against our own English findings (people). */
import { analyze } from '../../server/core/analyze.ts'
import type { Engine } from '../../server/core/lexicon/engine.ts'
import type { Analysis } from '../../server/core/model.ts'
import type { Gold, GoldKind } from './gold.ts'
import { matchLine, type Found } from './match.ts'
import type { NewsDocument } from './news.ts'
import { lineAt, peopleOfBoth } from './people.ts'

export interface Tally { found: number; missed: number; notTold: number; extra: number }
export type Tallies = Record<GoldKind | 'person', Tally>
/** Something to look at: its name, the row of the gold or the words found, and the line in which it is or is not. */
export interface Remark { readonly about: 'missed' | 'more' | 'stale'; readonly kind: keyof Tallies; readonly row: string; readonly line: string }

export const noTallies = (): Tallies => ({ figure: noTally(), date: noTally(), person: noTally() })

/** Counts into the tallies; returns what to look at. A whole document is one article: names are remembered and dates resolved over its lines. */
export function compareDocument(news: NewsDocument, english: Analysis, gold: readonly Gold[], notTold: readonly Gold[], engine: Engine, tallies: Tallies): readonly Remark[] {
  const analysis = analyzeNews(news, engine)
  const [wanted, got] = peopleOfBoth(english, analysis)
  const remarks: Remark[] = []
  news.lines.forEach((text, i) => {
    const line = i + 1
    const remark = (about: Remark['about'], kind: keyof Tallies, row: string): void => { remarks.push({ about, kind, row, line: text }) }
    for (const kind of ['figure', 'date'] as const) {
      const here = (row: Gold): boolean => row.line === line && row.kind === kind
      const { found, missed, notTold: excused, stale, extra } = matchLine(gold.filter(here), notTold.filter(here), findingsOf(analysis, kind).get(line) ?? [])
      const tally = tallies[kind]
      tally.found += found.length + stale.length
      tally.missed += missed.length
      tally.notTold += excused.length
      tally.extra += extra.length
      for (const one of missed) remark('missed', kind, rowOf(one))
      for (const one of stale) remark('stale', kind, rowOf(one))
      for (const one of extra) remark('more', kind, [news.name, line, kind, one.key, one.words].join('\t'))
    }
    const left = [...(got.get(line) ?? [])]
    for (const one of wanted.get(line) ?? []) {
      const at = left.findIndex(({ key }) => key === one.key)
      if (at >= 0) { left.splice(at, 1); tallies.person.found++ }
      else { tallies.person.missed++; remark('missed', 'person', `${one.words} (${one.key})`) }
    }
    tallies.person.extra += left.length
    for (const one of left) remark('more', 'person', `${one.words} (${one.key})`)
  })
  return remarks
}

export function analyzeNews({ lines }: NewsDocument, engine: Engine): Analysis {
  return analyze(lines.join('\n'), engine, { tags: [], publishedAt: PUBLISHED })
}

export const rowOf = ({ doc, line, kind, value, words }: Gold): string => [doc, line, kind, value, words].join('\t')

/** The documents do not say their day. Whatever it is, it is the same for all languages and for the gold. */
const PUBLISHED = '2018-10-01'

export function addTally(one: Tally, other: Tally): Tally {
  return { found: one.found + other.found, missed: one.missed + other.missed, notTold: one.notTold + other.notTold, extra: one.extra + other.extra }
}

const noTally = (): Tally => ({ found: 0, missed: 0, notTold: 0, extra: 0 })

function findingsOf({ text, mentions }: Analysis, kind: GoldKind): ReadonlyMap<number, readonly Found[]> {
  const lines = new Map<number, Found[]>()
  for (const mention of mentions) {
    if (mention.kind !== kind) continue
    const key = mention.kind === 'date' ? mention.value : `${mention.value}${mention.max === undefined ? '' : `..${mention.max}`}`
    const line = lineAt(text, mention.start)
    lines.set(line, [...(lines.get(line) ?? []), { key, words: text.slice(mention.start, mention.end) }])
  }
  return lines
}
