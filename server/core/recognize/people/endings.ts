import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import { foldWord } from '../../text/fold.ts'

/** The word without its glued case ending, and the UTF-16 length of the ending in the text where it begins with a letter (else 0). */
export interface Stem { readonly stem: string; readonly cut: number }

/** All ways to read a word as stem + case ending, the word itself first. Stems have two letters at least, counting no vowel signs. */
export function stemsOf(reading: Reading, at: number): readonly Stem[] {
  const token = reading.tokens[at] as Token
  const whole: Stem = { stem: token.folded, cut: 0 }
  const endings = token.kind === 'word' ? reading.packs[at]?.lexicon.caseEndings ?? [] : []
  if (endings.length === 0) return [whole]
  const stems: Stem[] = [whole]
  for (const ending of endings) {
    const stem = token.folded.slice(0, -ending.length)
    if (!token.folded.endsWith(ending) || letters(stem) < 2) continue
    stems.push({ stem, cut: /^\p{M}/u.test(ending) ? 0 : lengthInText(reading, token, ending) })
  }
  return stems
}

/**
 * Where a name that ends with this word ends, and its stem. A stem that stands elsewhere in the article, bare or under another
 * ending, is the name; so is what is left of an ending that no name of the language ends in; else the word is taken as it is.
 */
export function endOfName(reading: Reading, at: number, stemCounts: ReadonlyMap<string, number>): Stem {
  const token = reading.tokens[at] as Token
  const [whole, ...others] = stemsOf(reading, at)
  if (!whole || others.length === 0) return whole ?? { stem: token.folded, cut: 0 }
  const entire = reading.packs[at]?.wholeNames
  if (entire?.has(token.folded)) return whole
  const standing = others.find(({ stem }) => entire?.has(stem) || (stemCounts.get(stem) ?? 0) > 1)
  if (standing) return standing
  // Seen with further endings on top of it, the whole word is the stem: ધોની beside ધોનીએ.
  if ((stemCounts.get(token.folded) ?? 0) > 1) return whole
  return others[0] as Stem
}

/** How many different words of the text each stem stands in. */
export function countStems(reading: Reading): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  for (let i = 0; i < reading.tokens.length; i++) {
    const token = reading.tokens[i] as Token
    if (token.kind !== 'word' || seen.has(token.folded)) continue
    seen.add(token.folded)
    for (const { stem } of stemsOf(reading, i)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}

function letters(word: string): number {
  let count = 0
  for (let i = 0; i < word.length; i++) {
    const place = word.charCodeAt(i) & 0x7f
    if (word.charCodeAt(i) < 0x900 || place >= 0x04 && place <= 0x39 || place >= 0x58 && place <= 0x61) count++
  }
  return count
}

function lengthInText(reading: Reading, token: Token, ending: string): number {
  const raw = reading.text.slice(token.start, token.end)
  for (let length = ending.length; length < raw.length && length <= ending.length + 4; length++) {
    if (foldWord(raw.slice(-length)) === ending && !/^[\p{M}\u200c\u200d]/u.test(raw.slice(-length))) return length
  }
  return 0
}
