import { foldWord } from './fold.ts'
import { romanizeHanFamily } from './romanize-han.ts'
import { romanizeHangulFamily } from './romanize-hangul.ts'
import { romanizeName } from './romanize-name.ts'
import { romanize } from './romanize.ts'
import { scriptOf } from './scripts.ts'
import { likenessOfSounds, soundsOf } from './sound-likeness.ts'
import { skeleton } from './skeleton.ts'
import { soundKinds, type SoundKinds } from './sound-kinds.ts'
import { habitOf, habitOfScript, type Habit } from './spelling-habits.ts'
import { wordsOfName } from './words-of-name.ts'

/** A word of a name. */
export interface NamePart {
  readonly folded: string
  /** Without an honorific ending ("भाई") and without the vowel sign of a glued case. */
  readonly roman: string
  readonly skeleton: string
  /** `soundsOf` it. */
  readonly sounds: string
  /** The Latin letter it abbreviates: "A.", "डी." */
  readonly initial: string | undefined
  readonly kinds: SoundKinds
  /** What its script doesn't tell apart. */
  readonly habit: Habit
  /** "bin", "de", "van": may be missing elsewhere. */
  readonly particle: boolean
  /** "Md", "Kr": perhaps an abbreviation. */
  readonly vowelless: boolean
}

/** The parts of a name as written, in order. `suffixes` are folded honorific endings of the languages; `lang` parts Japanese names from Chinese ones. */
export function namePartsOf(name: string, suffixes: readonly string[], lang?: string): readonly NamePart[] {
  const words = wordsOfName(name, lang)
  const parts: Spelling[] = []
  for (const word of words) {
    const folded = foldWord(word)
    if (words.length > 1 && parts.length > 0 && suffixes.includes(folded)) continue
    const bare = withoutSuffix(folded, suffixes)
    const initial = words.length > 1 ? initialOf(folded) : undefined
    const script = scriptOf(word.codePointAt(0) as number)
    const roman = initial ?? (bare !== folded ? romanizeName(bare) : words.length === 2 && word === words[0] ? romanizedFamily(word, script) : romanizeName(word))
    if (roman !== '') parts.push({ folded: bare, roman, initial, habit: habitOfScript(script) })
  }
  return parts.map((part, i) => partOf(part, i, parts.length))
}

/** The parts of a person's key, which is the romanised parts joined by hyphens, with a number where two people share a name; `lang` is that of the name. */
export function partsOfKey(key: string, lang: string): readonly NamePart[] {
  const habit = habitOf(lang)
  return key.replace(/-\d+$/, '').split('-').filter((part) => part !== '')
    .map((roman, i, all) => partOf({ folded: roman, roman, initial: all.length > 1 && roman.length === 1 ? roman : undefined, habit }, i, all.length))
}

function romanizedFamily(word: string, script: string): string {
  return script === 'Han' ? romanizeHanFamily(word) : script === 'Hangul' && word.length === 1 ? romanizeHangulFamily(word) : romanizeName(word)
}

/** The key of a name: its romanised parts. */
export function keyOf(parts: readonly NamePart[]): string {
  return parts.map((part) => part.roman).join('-') || 'x'
}

type Spelling = Pick<NamePart, 'folded' | 'roman' | 'initial' | 'habit'>

function partOf(spelling: Spelling, at: number, of: number): NamePart {
  const { roman } = spelling
  // A last word is a name, whatever it is elsewhere: "Pritam Das", "Le Van"; so is a first one like "Ben".
  const particle = at < of - 1 && PARTICLES.has(roman) && (at > 0 || !GIVEN_TOO.has(roman))
  return { ...spelling, skeleton: skeleton(roman), sounds: soundsOf(roman), kinds: soundKinds(roman), particle, vowelless: roman.length > 1 && roman.length < 4 && !/[aeiouy]/.test(roman) }
}

// Romanised, whatever the script.
const PARTICLES: ReadonlySet<string> = new Set('bin ibn ben bint al el ul ud ur abu de del della di da dos das du la le van von fon der den ter zu e'.split(' '))
const GIVEN_TOO: ReadonlySet<string> = new Set(['ben', 'abu', 'e', 'das', 'zu'])

function withoutSuffix(word: string, suffixes: readonly string[]): string {
  // In Latin letters the endings are those of other names too: Seiji, Reuben, Banerji.
  const least = word.charCodeAt(0) < 0x250 ? 4 : 3
  if (least === 4 && word.endsWith('erji')) return word
  for (const suffix of suffixes) {
    // "भाईलाल" keeps its head; a stem shorter than three units is a name of its own ("સંજી").
    if (word.length - suffix.length < least || !word.includes(suffix)) continue
    if (word.endsWith(suffix)) return VIRAMAS.test(word[word.length - suffix.length - 1] as string) ? word : word.slice(0, -suffix.length)
    const at = word.lastIndexOf(suffix)
    // A case ending on top: "જયંતિભાઈએ", "નંદિનીબેને".
    if (at >= 3 && word.length - at - suffix.length <= 2) return word.slice(0, at)
  }
  return word
}

// In "बनर्जी" the ending belongs to the word: its first letter is joined to the one before.
const VIRAMAS = /[\u094d\u0acd]/

// How Indian languages write the names of the Latin letters, romanised.
const LETTERS: ReadonlyMap<string, string> = new Map([['e', 'a'], ['ai', 'i'], ['bi', 'b'], ['si', 'c'], ['di', 'd'], ['i', 'e'], ['ef', 'f'], ['ji', 'g'], ['ech', 'h'], ['je', 'j'], ['ke', 'k'],
  ['el', 'l'], ['em', 'm'], ['en', 'n'], ['o', 'o'], ['pi', 'p'], ['kyu', 'q'], ['ar', 'r'], ['es', 's'], ['ti', 't'], ['yu', 'u'], ['vi', 'v'], ['dablyu', 'w'], ['dabalyu', 'w'], ['eks', 'x'],
  ['vai', 'y'], ['vay', 'y'], ['jed', 'z'], ['yas', 's'], ['yam', 'm'], ['aim', 'm'], ['yan', 'n'], ['ain', 'n'], ['yal', 'l'], ['ail', 'l'], ['ais', 's'], ['hech', 'h'], ['eich', 'h'], ['kai', 'k'], ['kyu', 'q']])

/** The Latin letter that a word of one letter, or an Indian name of a letter, stands for. */
function initialOf(folded: string): string | undefined {
  if (/^[a-z]$/.test(folded)) return folded
  const code = folded.charCodeAt(0)
  // A consonant alone is one in India too; with a vowel it may be a name: शी is Xi.
  if (folded.length === 1 && (ALPHABETS.test(folded) || isIndicConsonant(code))) return romanizeName(folded)[0]
  return folded.length > 6 || code < 0x900 || code >= 0xd80 ? undefined : LETTERS.get(romanize(folded))
}

function isIndicConsonant(code: number): boolean { return code >= 0x900 && code < 0xd80 && (code & 0x7f) >= 0x15 && (code & 0x7f) <= 0x39 }

const ALPHABETS = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}]/u

/** The letters of a word made of letter names, "एमबीएस" → "mbs", or of capitals, "MBS" → "mbs"; undefined where it is no such word. */
export function acronymOf(word: string): string | undefined {
  if (/^[A-Z]{2,4}$/.test(word)) return word.toLowerCase()
  if (word.charCodeAt(0) < 0x900 || word.charCodeAt(0) >= 0xd80 || word.length > 14) return undefined
  return spelledOut(romanize(word), 0)
}

function spelledOut(roman: string, depth: number): string | undefined {
  if (roman === '') return depth >= 2 ? '' : undefined
  if (depth > 4) return undefined
  for (let length = Math.min(7, roman.length); length > 0; length--) {
    const letter = LETTERS.get(roman.slice(0, length))
    const rest = letter === undefined ? undefined : spelledOut(roman.slice(length), depth + 1)
    if (letter !== undefined && rest !== undefined) return letter + rest
  }
  return undefined
}

/** First letters of a name of three parts or more, as its acronym has them. */
export function initialsOf(parts: readonly NamePart[]): string {
  return parts.length < 3 ? '' : parts.map((part) => part.roman[0] ?? '').join('')
}

/** How alike two parts are, 0 to 1, or 0 where that is less than `floor`. An initial is like any word that begins with its sound, but not as sure. */
export function partLikeness(a: NamePart, b: NamePart, floor = 0): number {
  if (a.folded === b.folded || a.roman === b.roman) return 1
  const initial = a.initial ?? b.initial
  if (initial !== undefined && (a.initial === undefined || b.initial === undefined)) {
    const other = a.initial === undefined ? a : b
    return beginsWith(other.roman, initial) ? 0.8 : 0
  }
  if (a.initial !== undefined) return a.initial === b.initial ? 1 : beginsWith(a.initial, b.initial as string) ? 0.6 : 0
  if ((a.vowelless || b.vowelless) && (abbreviates(a.roman, b.roman) || abbreviates(b.roman, a.roman))) return 0.85
  if (a.skeleton.length > 2 && a.skeleton === b.skeleton) return Math.max(0.9, likenessOfSounds(a.sounds, b.sounds, a.habit, b.habit))
  return likenessOfSounds(a.sounds, b.sounds, a.habit, b.habit, floor)
}

/** "Md" is Mohammad and "Kr" Kumar: two or three consonants that stand in the word in that order, the first at its head. */
function abbreviates(short: string, word: string): boolean {
  if (short.length > 3 || word.length < short.length + 2 || short[0] !== word[0]) return false
  let at = 0
  for (const letter of short) {
    at = word.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

function beginsWith(roman: string, letter: string): boolean {
  const first = roman[0] ?? ''
  // "Ch" is no k.
  if (roman.startsWith('ch') && letter !== 'c') return false
  return first === letter || ALIKE.some((letters) => letters.includes(first) && letters.includes(letter))
}

const ALIKE: readonly string[] = ['cs', 'vw', 'ckq', 'jzg', 'iye', 'fp', 'ao']
