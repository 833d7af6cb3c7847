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
    // A letter joined to the one before is no ending of its own: ভট্টাচার্য, ମହାପାତ୍ର.
    if (letters(stem) < 2 || isVirama(stem.charCodeAt(stem.length - 1))) continue
    stems.push({ stem, cut: lengthInText(reading, token, ending) })
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
  if (isBeforeTitle(reading, at)) return whole
  // Turkish and its like part a name from its ending by an apostrophe: Çelik, Kaya end as they are.
  if (token.script === 'Latin') return whole
  const endings = reading.packs[at]?.lexicon.caseEndings ?? []
  if (entire?.has(token.folded) || isListed(reading, at)) return whole
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
  if (stem.charCodeAt(0) < 0x900 || stem.charCodeAt(0) >= 0xd80 || !endings.includes(word.slice(stem.length + 1))) return false
  const last = stem.charCodeAt(stem.length - 1) & 0x7f
  if (last === 0x3f) return true
  const isConsonant = last >= 0x15 && last <= 0x39
  const before = stem.charCodeAt(stem.length - 3) & 0x7f
  // Words do end in ર + consonant and સ + consonant: હાર્ટ, માર્ક, વેસ્ટ.
  return isConsonant && (stem.charCodeAt(stem.length - 2) & 0x7f) === 0x4d && before !== last && before !== 0x30 && before !== 0x38
}

/** Whether the word as it stands is a name of the lists: আক্তার has no ending র. */
function isListed({ matches }: Reading, at: number): boolean {
  return matches[at]?.some(({ lexeme, to, ending }) => lexeme.cls === 'name-cue' && (lexeme.cue === 'given' || lexeme.cue === 'family') && to === at + 1 && ending === '') ?? false
}

/** Where titles stand behind the name they have its ending: "문재인 대통령은". */
function isBeforeTitle({ packs, matches, tokens, paragraphAt }: Reading, at: number): boolean {
  if (packs[at]?.pack.people.titlesAfter !== 'yes' || paragraphAt[at + 1] !== paragraphAt[at] || !tokens[at + 1]?.spaced) return false
  return matches[at + 1]?.some(({ lexeme }) => lexeme.cls === 'name-cue' && (lexeme.cue === 'title' || lexeme.cue === 'after-name')) ?? false
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

function isVirama(code: number): boolean { return code >= 0x900 && code < 0xd80 && (code & 0x7f) === 0x4d }

function letters(word: string): number {
  let count = 0
  for (let i = 0; i < word.length; i++) {
    const place = word.charCodeAt(i) & 0x7f
    if (word.charCodeAt(i) < 0x900 || word.charCodeAt(i) >= 0xd80 || place >= 0x04 && place <= 0x39 || place >= 0x58 && place <= 0x61) count++
  }
  return count
}

/** 0 for one that begins with a vowel sign. Odia "ଙ୍କ" begins with a letter, though it is folded to a sign. */
/**
 * How many units at the beginning of a name are a word glued to it, as Arabic و: where the word without it is known as a name or stands
 * elsewhere in the article, or where another name ends right before it. Names that begin so themselves are in the lists.
 */
export function leadOf(reading: Reading, at: number, isName: (word: string) => boolean, behindName: boolean): number {
  const token = reading.tokens[at] as Token
  const lexicon = reading.packs[at]?.lexicon
  if (!lexicon || token.kind !== 'word' || lexicon.proclitics.length === 0 || isName(token.folded)) return 0
  for (const proclitic of lexicon.proclitics) {
    if (lexicon.gluedArticles.has(proclitic) || token.folded.length - proclitic.length < 3 || !token.folded.startsWith(proclitic)) continue
    if (isName(token.folded.slice(proclitic.length)) || behindName && proclitic === 'و') return proclitic.length
  }
  return 0
}

function lengthInText(reading: Reading, token: Token, ending: string): number {
  const raw = reading.text.slice(token.start, token.end)
  for (let length = ending.length; length < raw.length && length <= ending.length + 4; length++) {
    if (foldWord(raw.slice(-length)) === ending && !/^[\p{M}\u200c\u200d]/u.test(raw.slice(-length))) return length
  }
  return 0
}
