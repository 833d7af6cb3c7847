/**
 * The gold: bench/parity/en.tsv, what a careful reader of the English text marks, and bench/parity/xx.tsv, what was looked at and is not told in xx.
 *
 * Columns of en.tsv: doc, line (from 1, empty lines not counted), kind, value, words.
 *   kind   figure or date; with "?" the mention is optional: finding it is neither demanded nor too much
 *   value  as the flat export writes it, a range as 2..4; where careful readers may differ, the readings with "|" between;
 *          * is any, where the text leaves it open
 * What a reader may take for a figure or a date ("four days later", "ten years before") is optional as both; parts of a day, ordinals and scores are left out.
 * Ages count as figures. A weekday is read by its clause: what is ahead is ahead of the day of publication.
 *
 * xx.tsv has the same columns, copied from the row of en.tsv, and a last one, why: what the translation says instead.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type GoldKind = 'figure' | 'date'
export interface Gold {
  readonly doc: string
  readonly line: number
  readonly kind: GoldKind
  readonly optional: boolean
  /** As written in the file; told apart by it, together with doc, line and kind. */
  readonly value: string
  readonly words: string
}

export function readGold(): readonly Gold[] { return rowsOf('en') }

/** Nothing for a language of which no miss was looked at, and for English, which tells all of itself. */
export function readNotTold(language: string): readonly Gold[] { return language === 'en' ? [] : rowsOf(language) }

/** The day is compared, not the hour: parts of a day are optional. */
export function sameReading(gold: Gold, found: string): boolean {
  return gold.value.split('|').some((value) => value === '*' || dayOf(value) === dayOf(found))
}

export const goldId = ({ doc, line, kind, value }: Gold): string => [doc, line, kind, value].join('\t')

const dayOf = (value: string): string => value.replace(/T[\d:]+/g, '')

function rowsOf(language: string): readonly Gold[] {
  const path = fileURLToPath(new URL(`${language}.tsv`, import.meta.url))
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8').split('\n').slice(1).filter((row) => row.trim() !== '').map((row, i) => {
    const [doc, line, kind, value, words, why] = row.split('\t')
    const plain = kind?.replace('?', '')
    if (doc === undefined || value === undefined || words === undefined || !(Number(line) > 0) || (plain !== 'figure' && plain !== 'date')) {
      throw new Error(`${language}.tsv, line ${i + 2}: not doc, line, kind, value, words: ${row}`)
    }
    if (language !== 'en' && (why ?? '').trim() === '') throw new Error(`${language}.tsv, line ${i + 2}: says no reason: ${row}`)
    return { doc, line: Number(line), kind: plain, optional: kind !== plain, value, words }
  })
}
