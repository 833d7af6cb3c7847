import type { Token } from '../../model.ts'
import type { CompiledPack } from '../../lexicon/compiled-pack.ts'
import { wordMemo } from '../../lexicon/word-memo.ts'
import { foldWord } from '../../text/fold.ts'
import type { Reading } from '../../text/reading.ts'
import { nominativesAt } from './declension.ts'

/** One way to read a word as a name and a glued case ending. */
export interface Stem {
  /** The folded name as it stands alone: where the script hides the seam, its last letter is the name's own again (ട്രംപിന്റെ → ട്രംപ്). */
  readonly stem: string
  /** UTF-16 length of the ending in the text where it begins with a letter of its own, else 0. */
  readonly cut: number
  /** Folded; "" for the word itself. */
  readonly ending: string
}

/** All ways to read a word as stem + case ending, the word itself first, then the longest ending. Stems have two letters at least, counting no vowel signs. */
export function stemsOf(reading: Reading, at: number): readonly Stem[] {
  const token = reading.tokens[at] as Token
  const pack = token.kind === 'word' ? reading.packs[at] : undefined
  if (!pack) return [{ stem: token.folded, cut: 0, ending: '' }]
  const raw = reading.text.slice(token.start, token.end)
  return known(pack, raw, () => stemsIn(token, raw, pack))
}

const known = wordMemo<readonly Stem[]>()

function stemsIn(token: Token, raw: string, pack: CompiledPack): readonly Stem[] {
  const whole: Stem = { stem: token.folded, cut: 0, ending: '' }
  if (pack.nameEndings.length > 0) return [whole, ...nameStems(token, pack.nameEndings)]
  const stems: Stem[] = [whole]
  for (const ending of pack.lexicon.caseEndingsBy.get(token.folded.at(-1) ?? '') ?? []) {
    if (!token.folded.endsWith(ending) || pack.viramaEndings.has(ending) && !VIRAMA_LAST.test(raw)) continue
    for (const stem of underEnding(token, raw, ending, pack)) if (letters(stem.stem) >= 2) stems.push(stem)
  }
  return stems
}

/** The folded word as it stands and as it may be without its case, whether an ending is glued to it or the word is declined. */
export function formsOf(reading: Reading, at: number): readonly string[] {
  return [...stemsOf(reading, at).map(({ stem }) => stem), ...nominativesAt(reading, at)]
}

/** What is left of a word in capitals without an ending that only names have: "Merkels". */
function nameStems({ folded, capital }: Token, endings: readonly string[]): readonly Stem[] {
  return capital ? endings.filter((ending) => folded.endsWith(ending) && folded.length - ending.length > 1).map((ending): Stem => ({ stem: folded.slice(0, -ending.length), cut: ending.length, ending })) : []
}

function underEnding(token: Token, raw: string, ending: string, pack: CompiledPack): readonly Stem[] {
  const rest = token.folded.slice(0, -ending.length)
  if (isChillu(ending.charCodeAt(0))) return ending.length > 1 ? [{ stem: rest + ending[0], cut: 0, ending }] : []
  if (isSign(ending.charCodeAt(0))) return aloneForms(rest, ending, pack).map((stem) => ({ stem, cut: lengthInText(raw, ending), ending }))
  // Malayalam "നെ" after രാമൻ: the first letter is the name's last.
  const own = !isIndic(ending.charCodeAt(0)) ? [] : pack.lexicon.sandhi.find(([before]) => before === ending[0])?.[1].filter((letter) => letter.length === 1 && !isSign(letter.charCodeAt(0))) ?? []
  if (own.length > 0) return own.map((letter) => ({ stem: rest + letter, cut: 0, ending }))
  const cut = lengthInText(raw, ending)
  // A letter joined to the one before is no ending of its own, ভট্টাচার্য, ମହାପାତ୍ର; one behind a joiner is: ಟ್ರಂಪ್‌ಗೆ.
  if (isVirama(rest.charCodeAt(rest.length - 1)) && !(cut > 0 && JOINERS.test(raw[raw.length - cut - 1] ?? ''))) return []
  if (pack.glides.some((glide) => ending.startsWith(glide)) && !isVowel(rest.charCodeAt(rest.length - 1))) return []
  const polite = pack.politeSigns.find((sign) => rest.endsWith(sign))
  return [{ stem: rest, cut, ending }, ...(polite === undefined ? [] : [{ stem: rest.slice(0, -polite.length), cut, ending }])]
}

/** What a name whose last consonant carries the vowel sign of an ending is without it, the likeliest first; as it is where the language's names end in bare consonants. */
function aloneForms(rest: string, ending: string, { lexicon: { sandhi } }: CompiledPack): readonly string[] {
  if (sandhi.length === 0) return [rest]
  const forms = new Set<string>()
  for (const base of undoubled(rest)) {
    for (const [before, alone] of sandhi) if (before === '' && alone.some((sign) => isVirama(sign.charCodeAt(0)))) forms.add(foldWord(base + alone.find((sign) => isVirama(sign.charCodeAt(0)))))
    for (const [before, alone] of sandhi) if (before.length === 1 && !isSign(before.charCodeAt(0)) && base.endsWith(before)) for (const letter of alone) forms.add(base.slice(0, -1) + letter)
    for (const [before, alone] of sandhi) if (before === '') for (const sign of alone) if (sign !== ending[0]) forms.add(base + sign)
  }
  return [...forms]
}

/** A last consonant behind a short vowel is doubled before a vowel in Tamil and Malayalam: கிம், கிம்மை. */
function undoubled(rest: string): readonly string[] {
  const doubled = isVirama(rest.charCodeAt(rest.length - 2)) && rest[rest.length - 3] === rest[rest.length - 1]
  return doubled ? [rest, rest.slice(0, -2)] : [rest]
}

/** The text of the word without the ending that lies inside it. */
export function withoutEnding(raw: string, folded: string, { stem, ending }: Stem): string {
  const rest = folded.slice(0, -ending.length)
  let same = 0
  while (same < rest.length && rest[same] === stem[same]) same++
  let length = ending.length
  while (length < raw.length && foldWord(raw.slice(-length)) !== ending) length++
  const head = raw.slice(0, raw.length - length)
  return head === '' ? stem : head.slice(0, head.length - (rest.length - same)) + stem.slice(same)
}

/** What the words of a text say of its stems. */
export interface StemCounts {
  /** In how many different words each stem may stand. */
  readonly words: ReadonlyMap<string, number>
  /** Words as they stand. */
  readonly bare: ReadonlySet<string>
}

export function countStems(reading: Reading): StemCounts {
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  for (let i = 0; i < reading.tokens.length; i++) {
    const token = reading.tokens[i] as Token
    if (token.kind !== 'word' || seen.has(token.folded)) continue
    seen.add(token.folded)
    for (const stem of new Set(stemsOf(reading, i).map((one) => one.stem))) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return { words: counts, bare: seen }
}

/** 0 for one that begins with a vowel sign. Odia "ଙ୍କ" begins with a letter, though it is folded to a sign. */
function lengthInText(raw: string, ending: string): number {
  for (let length = ending.length; length < raw.length && length <= ending.length + 4; length++) {
    if (foldWord(raw.slice(-length)) === ending && !/^[\p{M}\u200c\u200d]/u.test(raw.slice(-length))) return length
  }
  return 0
}

const JOINERS = /[\u200c\u200d]/
const VIRAMA_LAST = /\u0d4d\u200c?$/

function isVirama(code: number): boolean { return isIndic(code) && (code & 0x7f) === 0x4d }

/** A vowel sign, a nasal sign or a virama of an Indic script. */
function isSign(code: number): boolean {
  const place = code & 0x7f
  return isIndic(code) && (place <= 0x03 || place >= 0x3e && place <= 0x4d || place >= 0x55 && place <= 0x57)
}

/** A vowel that is written: a sign or a letter. */
function isVowel(code: number): boolean {
  const place = code & 0x7f
  return isIndic(code) && (place >= 0x04 && place <= 0x14 || place !== 0x4d && isSign(code))
}

/** A Malayalam consonant without a vowel, as രാമന്റെ is folded: രാമൻ and റെ. */
function isChillu(code: number): boolean { return code >= 0xd7a && code <= 0xd7f }

function isIndic(code: number): boolean { return code >= 0x900 && code < 0xd80 }

function letters(word: string): number {
  let count = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const place = code & 0x7f
    if (!isIndic(code) || place >= 0x04 && place <= 0x39 || place >= 0x58 && place <= 0x61 || place >= 0x7a) count++
  }
  return count
}
