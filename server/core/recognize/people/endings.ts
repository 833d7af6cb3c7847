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
    if (!token.folded.endsWith(ending)) continue
    const stem = token.folded.slice(0, -ending.length)
    if (letters(stem) < 2) continue
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
  const endings = reading.packs[at]?.lexicon.caseEndings ?? []
  if (entire?.has(token.folded)) return whole
  const standing = others.find(({ stem, cut }) => entire?.has(stem) || (stemCounts.get(stem) ?? 0) > 1 && (cut === 0 || !isCutShort(stem, token.folded, endings)))
  if (standing) return standing
  // Seen with further endings on top of it, the whole word is the stem: ધોની beside ધોનીએ.
  if ((stemCounts.get(token.folded) ?? 0) > 1) return whole
  // An ending that belongs to the word after it is none before a comma or a bracket: "મંધાના (સુકાની)".
  if (isBeforeMark(reading, at)) return whole
  return others.find(({ stem, cut }) => cut === 0 || !isCutShort(stem, token.folded, endings)) ?? whole
}

/**
 * The name without the vowel sign of a case ending on its last letter, "પુતિને" → "પુતિન"; undefined where it has none. The sign is the
 * name's own where the article puts further endings on top of it (ભોસલેએ), and where no word follows that it could be the agent of.
 */
export function bareName(reading: Reading, from: number, to: number, stemCounts: ReadonlyMap<string, number>): string | undefined {
  const last = reading.tokens[to - 1] as Token
  const sign = reading.packs[to - 1]?.lexicon.caseEndings.find((ending) => ending.length === 1 && /^\p{M}/u.test(ending) && last.folded.endsWith(ending))
  if (sign === undefined || !reading.text.startsWith(sign, last.end - 1)) return undefined
  const { stem, cut } = endOfName(reading, to - 1, stemCounts)
  if (cut > 0 || stem.length !== last.folded.length - 1) return undefined
  const next = reading.tokens[to]
  const agent = next !== undefined && next.kind === 'word' && next.spaced && reading.paragraphAt[to] === reading.paragraphAt[from]
  return agent || (stemCounts.get(stem) ?? 0) > 1 ? reading.text.slice((reading.tokens[from] as Token).start, last.end - 1) : undefined
}

/**
 * Whether a stem looks as if the ending had taken a letter of its own: one in a short i ("માર્ટિ|ને" is માર્ટિન + ે), or in two consonants
 * ("હેમિલ્ટ|ને" is હેમિલ્ટન + ે) other than a doubled one.
 */
function isCutShort(stem: string, word: string, endings: readonly string[]): boolean {
  // An ending can have taken a letter only where the rest of it is an ending too: ને is ન + ે, ના is nothing else.
  if (stem.charCodeAt(0) < 0x900 || !endings.includes(word.slice(stem.length + 1))) return false
  const last = stem.charCodeAt(stem.length - 1) & 0x7f
  if (last === 0x3f) return true
  const isConsonant = last >= 0x15 && last <= 0x39
  const before = stem.charCodeAt(stem.length - 3) & 0x7f
  // Words do end in ર + consonant and સ + consonant: હાર્ટ, માર્ક, વેસ્ટ.
  return isConsonant && (stem.charCodeAt(stem.length - 2) & 0x7f) === 0x4d && before !== last && before !== 0x30 && before !== 0x38
}

function isBeforeMark({ tokens, paragraphAt }: Reading, at: number): boolean {
  const next = tokens[at + 1]
  return next !== undefined && paragraphAt[at + 1] === paragraphAt[at] && (next.folded === ',' || next.folded === '(')
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
