import type { NounWords, NumberWords } from '../locale-pack.ts'
import { foldWord } from '../text/fold.ts'
import { gluedNumberOf, type GluedNumbers } from './glued-number.ts'

/** What makes one word of a number and what it measures: "zweitägig", "двухдневный", "двадцатип'ятирічний". */
export interface MeasureWords {
  readonly numbers: GluedNumbers
  /** Folded stems behind the number, the longest first, and the unit that each tells. */
  readonly stems: readonly (readonly [stem: string, unit: string])[]
  /** Folded endings that may follow, "" among them. */
  readonly endings: ReadonlySet<string>
  /** First two letters of the number words: most words of a text have others. */
  readonly heads: ReadonlySet<string>
}

/** A pack's measuring words; undefined for a language without. `glued`: the number words that it writes as one, where it does. */
export function measureWords({ measures, measureNumbers }: Pick<NumberWords, 'measures' | 'measureNumbers'>, nounEndings: readonly string[], glued: GluedNumbers | undefined): MeasureWords | undefined {
  if (measures === undefined) return undefined
  const numbers = measureNumbers === undefined ? glued : { values: valuesOf(measureNumbers), joiners: [] }
  return numbers && { numbers, stems: stemsOf(measures), endings: new Set(['', ...nounEndings]), heads: new Set([...numbers.values.keys()].map((word) => word.slice(0, 2))) }
}

function valuesOf(words: NonNullable<NumberWords['measureNumbers']>): GluedNumbers['values'] {
  return new Map(words.flatMap(([value, list]) => list.split('|').map((word) => [foldWord(word), { value, kind: value === 100 || value === 1000 ? 'scale' : 'cardinal' }] as const)))
}

function stemsOf(measures: NounWords): MeasureWords['stems'] {
  return Object.entries(measures).flatMap(([unit, list]) => list.split('|').map((stem) => [foldWord(stem), unit] as const)).sort(([a], [b]) => b.length - a.length)
}

/** The number and the unit of a folded word that is both, or undefined. "eintägig" says no more than an article, "tausendjährig" no number. */
export function measureWordOf({ numbers, stems, endings, heads }: MeasureWords, folded: string): { readonly value: number; readonly unit: string } | undefined {
  if (folded.length > LONGEST_WORD || !heads.has(folded.slice(0, 2))) return undefined
  for (const [stem, unit] of stems) {
    const at = folded.indexOf(stem, 3)
    if (at < 0 || !endings.has(folded.slice(at + stem.length))) continue
    const head = folded.slice(0, at)
    const whole = numbers.values.get(head)
    const value = whole ? whole.kind === 'scale' ? undefined : whole.value : gluedNumberOf(numbers, head)
    if (value !== undefined && value > 1) return { value, unit }
  }
  return undefined
}

const LONGEST_WORD = 60
