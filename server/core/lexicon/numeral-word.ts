import type { NumeralParts } from '../number-words.ts'
import type { Match } from './lexicon.ts'

/** A pack's numerals that are written as one word, whose parts alone are other words. */
export interface NumeralWords { readonly digits: string; readonly places: ReadonlyMap<string, number>; readonly scales: ReadonlyMap<string, number>; readonly pairs: string }

export function numeralWords(parts: NumeralParts | undefined): NumeralWords | undefined {
  return parts && { digits: parts.digits, places: new Map(parts.places.map(([value, word]) => [word, value])), scales: new Map(parts.scales.map(([value, word]) => [word, value])), pairs: parts.pairs }
}

/** The number that a whole word spells ("이백십오만칠천"): digits before places, places in falling order, and so the scales. Two syllables are shy. */
export function numeralMatches({ digits, places, scales, pairs }: NumeralWords, word: string, at: number): readonly Match[] {
  if (word.length < 2 || word.length > LONGEST || !digits.includes(word[0] as string) && !places.has(word[0] as string) || word.length === 2 && !pairs.includes(word[0] as string) && !pairs.includes(word[1] as string)) return []
  let total = 0
  let group = 0
  let digit = 0
  let [place, scale] = [Infinity, Infinity]
  for (const letter of word) {
    const [value, multiple, ten] = [digits.indexOf(letter) + 1, scales.get(letter), places.get(letter)]
    if (value > 0 && digit === 0) digit = value
    else if (ten !== undefined && ten < place) [group, digit, place] = [group + (digit || 1) * ten, 0, ten]
    else if (multiple !== undefined && multiple < scale && group + digit > 0) [total, group, digit, place, scale] = [total + (group + digit) * multiple, 0, 0, Infinity, multiple]
    else return []
  }
  const value = total + group + digit
  const whole = (role: 'cardinal' | 'shy'): Match => ({ lexeme: { cls: 'number', role, value }, to: at + 1, cut: 0, ending: '' })
  return word.length === 2 ? [whole('cardinal'), whole('shy')] : [whole('cardinal')]
}

// Syllables of 9999조9999억9999만9999 in words.
const LONGEST = 31
