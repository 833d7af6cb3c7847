import type { LocalePack } from '../locale-pack.ts'
import { foldWord } from '../text/fold.ts'

/** How number words, and those for last, this and next, are written before a word that they are one with. */
export interface NumberStem {
  /** As in the text: "இருபத" before "ாயிரம்", "മൂന്നു" before "പേർ". */
  readonly written: string
  /** The number word itself, folded. */
  readonly folded: string
  readonly value: number
  /** `direction`: last, this and next, "கடந்தாண்டு". `article`: one, only before a scale, "ഒരുലക്ഷം". */
  readonly kind: 'cardinal' | 'scale' | 'article' | 'direction'
  /** Whether its last vowel is gone, so that a vowel sign follows. */
  readonly cut: 'yes' | 'no'
}

/** Stems by their first two letters, the longest first. */
export type NumberStems = ReadonlyMap<string, readonly NumberStem[]>

/** The stems of a pack whose number words are written together with what follows; undefined for the others. */
export function numberStemsOf({ numbers, dates }: LocalePack): NumberStems | undefined {
  if (numbers.together !== 'next') return undefined
  const stems = new Map<string, NumberStem[]>()
  const cardinals = [...numbers.cardinals.flatMap((list) => list.split('|').map((word, value) => [value, word] as const)), ...numbers.alsoCardinals].filter(([value]) => value > 0)
  const words = [
    ...cardinals.map(([value, list]) => ['cardinal', value, list] as const),
    ...numbers.scales.filter(([value]) => value >= 100).map(([value, list]) => ['scale', value, list] as const),
    ['article', 1, numbers.articles] as const,
    ...[dates.roles.last, dates.roles.this, dates.roles.next].map((list) => ['direction', 0, list ?? ''] as const),
  ]
  for (const [kind, value, list] of words) {
    for (const word of list.split('|')) {
      if (word.length < 2 || word.includes(' ')) continue
      for (const stem of formsOf(word, kind, value)) {
        const key = stem.written.slice(0, 2)
        stems.set(key, [...(stems.get(key) ?? []), stem])
      }
    }
  }
  for (const group of stems.values()) group.sort((a, b) => b.written.length - a.written.length)
  return stems
}

function formsOf(word: string, kind: NumberStem['kind'], value: number): readonly NumberStem[] {
  const folded = foldWord(word)
  const last = word.charCodeAt(word.length - 1) & 0x7f
  const whole: NumberStem = { written: word, folded, value, kind, cut: 'no' }
  if (last >= KA && last <= HA) return [whole, { ...whole, cut: 'yes' }]
  if (!SHORT.has(last) || word.length < 3) return [whole]
  const bare = word.slice(0, -1)
  const cut: NumberStem = { written: bare, folded, value, kind, cut: 'yes' }
  // Malayalam writes its half vowel as a virama at the end of a word and as u within, or leaves it: രണ്ട്, രണ്ടുലക്ഷം, രണ്ട്പേർ.
  return last === VIRAMA ? [whole, { ...whole, written: bare + String.fromCharCode((word.charCodeAt(word.length - 1) & ~0x7f) + U_SIGN) }, cut] : [whole, cut]
}

// First and last consonant in the common layout of the Indic blocks; one at the end has its inherent "a", which goes before a vowel.
const KA = 0x15
const HA = 0x39
const U_SIGN = 0x41
const VIRAMA = 0x4d
// i, u and the virama.
const SHORT: ReadonlySet<number> = new Set([0x3f, U_SIGN, VIRAMA])
