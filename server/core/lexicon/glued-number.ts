import { foldWord } from '../text/fold.ts'
import type { Entry } from './lexeme.ts'

/** The number words of a language that writes them as one ("zweihundertfünfzig", "yirmibeş"), by folded word. */
export interface GluedNumbers {
  readonly values: ReadonlyMap<string, { readonly value: number; readonly kind: 'cardinal' | 'scale' }>
  /** Folded words that may stand after a scale: "und" in "hundertundeins". */
  readonly joiners: readonly string[]
}

/** Gathers them from a pack's entries; undefined for a language that doesn't glue. */
export function gluedNumbers(entries: readonly Entry[], joiners: string | undefined): GluedNumbers | undefined {
  if (joiners === undefined) return undefined
  const values = new Map<string, { readonly value: number; readonly kind: 'cardinal' | 'scale' }>()
  for (const { words, lexeme } of entries) {
    if (lexeme.cls !== 'number' || lexeme.role !== 'cardinal' && lexeme.role !== 'scale' || lexeme.value > LARGEST) continue
    for (const word of words.split('|')) if (!/[\s.-]/.test(word)) values.set(foldWord(word), { value: lexeme.value, kind: lexeme.role })
  }
  return { values, joiners: joiners.split('|').filter((word) => word !== '').map(foldWord) }
}

// Millions and more are words of their own.
const LARGEST = 1000
const LONGEST_PART = 20
const LONGEST_WORD = 60

/** The value of a word that is two or more number words in falling order, or undefined. */
export function gluedNumberOf({ values, joiners }: GluedNumbers, folded: string): number | undefined {
  if (folded.length > LONGEST_WORD) return undefined
  let total = 0
  let group: number | undefined
  let last = Infinity
  let parts = 0
  for (let at = 0; at < folded.length;) {
    const joiner = parts > 0 && (group === undefined || group % 100 === 0) ? joiners.find((word) => folded.startsWith(word, at)) : undefined
    if (joiner !== undefined) at += joiner.length
    const length = longestPart(values, folded, at)
    const part = length === 0 ? undefined : values.get(folded.slice(at, at + length))
    if (!part) return undefined
    if (part.kind === 'scale' && part.value >= 1000) {
      if (part.value >= last || group === 0) return undefined
      total += (group ?? 1) * part.value
      last = part.value
      group = undefined
    } else if (part.kind === 'scale') {
      if (group !== undefined && (group === 0 || group > 99)) return undefined
      group = (group ?? 1) * part.value
    } else if (group === undefined) group = part.value
    else if (part.value > 0 && part.value < (group % 100 === 0 ? 100 : group % 10 === 0 ? 10 : 0)) group += part.value
    else return undefined
    at += length
    parts++
  }
  return parts > 1 ? total + (group ?? 0) : undefined
}

function longestPart(values: GluedNumbers['values'], folded: string, at: number): number {
  for (let length = Math.min(LONGEST_PART, folded.length - at); length > 1; length--) if (values.has(folded.slice(at, at + length))) return length
  return 0
}
