import { readFileSync } from 'node:fs'
import { foldWord } from '../../server/core/text/fold.ts'
import { namePartsOf, type NamePart } from '../../server/core/text/name-parts.ts'
import { PACKS } from '../../server/locales/index.ts'

/** One person's name in two languages. */
export interface NamePair {
  readonly id: string
  readonly from: BenchName
  readonly to: BenchName
  readonly granularity: 'full' | 'token'
  /** Every other row is kept back from whoever looks at misses. */
  readonly part: 'seen' | 'held-back'
}

export interface BenchName { readonly text: string; readonly lang: string; readonly parts: readonly NamePart[] }

interface Row { readonly id: string; readonly names: Readonly<Record<string, string>>; readonly granularity: 'full' | 'token' }

/** Rows of a file of aligned names, one JSON object a line. */
export function readRows(path: string): readonly Row[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
}

/** The rows that have both languages. */
export function pairsOf(rows: readonly Row[], from: string, to: string): readonly NamePair[] {
  return rows.flatMap(({ id, names, granularity }, i): readonly NamePair[] => {
    const [a, b] = [names[from], names[to]]
    return a === undefined || b === undefined ? [] : [{ id, granularity, from: nameOf(a, from), to: nameOf(b, to), part: (i >> 1) % 2 === 0 ? 'seen' : 'held-back' }]
  })
}

function nameOf(text: string, lang: string): BenchName { return { text, lang, parts: namePartsOf(text, SUFFIXES.get(lang) ?? [], lang) } }

const SUFFIXES: ReadonlyMap<string, readonly string[]> = new Map(PACKS.map(({ id, people }) => [id, people.nameSuffixes.split('|').filter((word) => word !== '').map(foldWord)]))
