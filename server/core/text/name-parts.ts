import { foldWord } from './fold.ts'
import { japaneseFamilyIn, readHan, sameHan } from './read-han.ts'
import { romanizeHan, romanizeHanFamily, TRANSCRIBING } from './romanize-han.ts'
import { isKoreanInCyrillic, koreanSyllable } from './korean-in-cyrillic.ts'
import { romanizeHangulFamily } from './romanize-hangul.ts'
import { romanizeName } from './romanize-name.ts'
import { romanize } from './romanize.ts'
import { scriptOf } from './scripts.ts'
import { beginAlike, likenessOfSounds, soundsOf } from './sound-likeness.ts'
import { skeleton } from './skeleton.ts'
import { soundKinds, UNSPOKEN_R, type SoundKinds } from './sound-kinds.ts'
import { habitOf, habitOfScript, type Habit } from './spelling-habits.ts'
import { isNameOfKorea, wordsOfName } from './words-of-name.ts'

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
  /** `sounds` without the r's that the English don't speak, where it has any. */
  readonly quiet?: string
  /** The Chinese characters of a name of China, Korea or Japan: who is written with others is another, however both are read. */
  readonly characters?: string
  /** How else they may be read: 金 is Jin and Kim. */
  readonly also?: readonly NamePart[]
}

/** The parts of a name as written, in order. `suffixes` are folded honorific endings of the languages; `lang` parts Japanese names from Chinese ones. */
export function namePartsOf(name: string, suffixes: readonly string[], lang?: string): readonly NamePart[] {
  const words = wordsOfName(name, lang)
  if (HAN_ONLY.test(name)) return hanParts(name, words, lang)
  const ofKorea = isNameOfKorea(name)
  const parts: Spelling[] = []
  const korean = isKoreanInCyrillic(words)
  for (const word of words) {
    const folded = foldWord(word)
    // "Modi ji", but Han Ji-min.
    if (words.length > 1 && parts.length > 0 && suffixes.includes(folded) && !name.includes(`-${word}`) && !name.includes(`${word}-`)) continue
    const bare = withoutSuffix(folded, suffixes)
    const initial = words.length > 1 ? initialOf(folded) : undefined
    const script = scriptOf(word.codePointAt(0) as number)
    const roman = initial ?? (korean ? koreanSyllable(word) : bare !== folded ? romanizeName(bare) : words.length === 2 && word === words[0] ? romanizedFamily(word, script) : romanizeName(word))
    if (roman !== '') parts.push({ folded: bare, roman, initial, habit: ofKorea ? 'korean' : habitOfScript(script) })
  }
  return parts.map((part, i) => partOf(part, i, parts.length)).map((part, i, all) => (i === 0 && all.length === 2 && words.length === 2 ? withOtherFamily(part, words[0] as string) : part))
}

/** A family name of Korea may be spelt as it is usually, or as it sounds: 노 is Roh and Noh. */
function withOtherFamily(part: NamePart, word: string): NamePart {
  const sound = word.length === 1 && scriptOf(word.codePointAt(0) as number) === 'Hangul' ? romanizeName(word) : part.roman
  return sound === part.roman ? part : { ...part, also: [partOf({ ...part, roman: sound }, 0, 2)] }
}

/** A name in Chinese characters without spaces: with points between its words or characters that spell sounds it is a foreign one, else one of China, Korea or Japan. */
function hanParts(name: string, words: readonly string[], lang: string | undefined): readonly NamePart[] {
  const foreign = POINTS.test(name) || words.length === 1 && lang !== 'ja' && (name.length > 2 && japaneseFamilyIn(name, lang) === 0 || TRANSCRIBING.test(foldWord(name)))
  const others = foreign ? undefined : readHan(words, lang)
  return words.map((word, i) => {
    const folded = foldWord(word)
    if (HIRAGANA.test(word)) return partOf({ folded, roman: romanizeName(word), initial: undefined, habit: 'kana' }, i, words.length)
    const mandarin = foreign ? romanizeHan(word, 'foreign') : i === 0 && words.length > 1 ? romanizeHanFamily(word) : romanizeHan(word, 'native')
    const japaneseOnes = others?.japanese[i] ?? []
    // The key is read as the name is said where it is from, as far as that is known.
    const readings = new Map<string, Habit>()
    const read = (romans: readonly string[], habit: Habit): void => { for (const roman of romans) if (!readings.has(roman)) readings.set(roman, habit) }
    read(japaneseOnes.slice(0, 1), 'plain')
    if (!UNREAD.test(mandarin)) read([mandarin], 'han')
    // What a character is read as in Korea and in Japan is told exactly.
    read(others?.korean[i] ?? [], 'korean')
    read(japaneseOnes, 'plain')
    read([mandarin], 'han')
    const [own, ...also] = [...readings].map(([roman, habit]) => partOf({ folded, roman, initial: undefined, habit }, i, words.length)) as [NamePart, ...NamePart[]]
    return foreign ? own : { ...own, characters: sameHan(word), also }
  })
}

const HAN_ONLY = /^[\u4e00-\u9fff\u3005·・･•‧]+[\u3041-\u3096]*$/
const HANGUL_ONLY = /^[가-힣]{2,}$/
const HIRAGANA = /^[\u3041-\u3096]/
// A character that Mandarin's table lacks: 旻 is only of Korea.
const UNREAD = /u[0-9a-f]{4}/
const POINTS = /[·・･•‧]/

/**
 * The parts of a person's key, which is the romanised parts joined by hyphens, with a number where two people share a name; `lang` is that of the name. Of a `name` in
 * Chinese characters or Hangul these tell more than its key.
 */
export function partsOfKey(key: string, lang: string, name = ''): readonly NamePart[] {
  if (HAN_ONLY.test(name) || HANGUL_ONLY.test(name)) return namePartsOf(name, [], lang)
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

/** The same few words make most names, so a part is made once; the memo is bounded, and no result depends on it. */
function partOf(spelling: Spelling, at: number, of: number): NamePart {
  const { folded, roman, initial, habit } = spelling
  // A last word is a name, whatever it is elsewhere: "Pritam Das", "Le Van"; so is a first one like "Ben".
  const particle = at < of - 1 && PARTICLES.has(roman) && (at > 0 || !GIVEN_TOO.has(roman))
  const key = `${folded} ${roman} ${initial ?? ''} ${habit}${particle ? ' p' : ''}`
  let part = made.get(key)
  if (part) return part
  part = Object.freeze(partFrom(spelling, particle))
  if (made.size >= MOST_MADE) made.clear()
  if (key.length <= LONGEST_MADE) made.set(key, part)
  return part
}

const made = new Map<string, NamePart>()
const MOST_MADE = 20_000
const LONGEST_MADE = 100

function partFrom(spelling: Spelling, particle: boolean): NamePart {
  const { roman } = spelling
  // One vowel of Korean that others spell o, u or eo.
  const spoken = spelling.habit === 'hangul' || spelling.habit === 'korean' ? roman.replaceAll('eo', 'o') : roman
  const sounds = soundsOf(spoken)
  const quiet = sounds.includes('r') && !EAST_ASIAN.has(spelling.habit) ? sounds.replace(UNSPOKEN_R, '') : sounds
  return { ...spelling, ...(quiet === sounds ? {} : { quiet }), skeleton: skeleton(roman), sounds, kinds: soundKinds(roman), particle, vowelless: roman.length > 1 && roman.length < 4 && !/[aeiouy]/.test(roman) }
}

// Their scripts write foreign names as they sound: Gerrard is ジェラード, 제라드 and 杰拉德.
const EAST_ASIAN: ReadonlySet<Habit> = new Set<Habit>(['kana', 'hangul', 'korean', 'han'])

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
  if (a.characters !== undefined && b.characters !== undefined) return a.characters === b.characters ? 1 : OTHER_CHARACTERS
  if (a.folded === b.folded || a.roman === b.roman) return 1
  if (a.also === undefined && b.also === undefined) return likenessOfWords(a, b, floor)
  let best = 0
  for (const one of readingsFor(a, b)) for (const other of readingsFor(b, a)) best = Math.max(best, likenessOfWords(one, other, floor))
  return best
}

/** The same of parts that one language writes: 0 where it would not spell one name with both first letters. Scripts that don't tell sounds apart, as Arabic with the g of Garcia, may. */
export function likenessWithinLanguage(a: NamePart, b: NamePart, floor = 0): number {
  const told = a.habit === 'plain' && b.habit === 'plain' && a.initial === undefined && b.initial === undefined
  return told && !beginAlike(a.sounds, b.sounds) ? 0 : partLikeness(a, b, floor)
}

/** Beside a name of Korea in Hangul characters are read as in Korea. */
function readingsFor(part: NamePart, other: NamePart): readonly NamePart[] {
  const all = part.also === undefined ? [part] : [part, ...part.also]
  const korean = part.characters !== undefined && other.habit === 'korean' ? all.filter(({ habit }) => habit === 'korean') : []
  return korean.length > 0 ? korean : all
}

const OTHER_CHARACTERS = 0.3

function likenessOfWords(a: NamePart, b: NamePart, floor: number): number {
  if (a.roman === b.roman) return 1
  const initial = a.initial ?? b.initial
  if (initial !== undefined && (a.initial === undefined || b.initial === undefined)) {
    const other = a.initial === undefined ? a : b
    return beginsWith(other.roman, initial) ? 0.8 : 0
  }
  if (a.initial !== undefined) return a.initial === b.initial ? 1 : beginsWith(a.initial, b.initial as string) ? 0.6 : 0
  if ((a.vowelless || b.vowelless) && (abbreviates(a.roman, b.roman) || abbreviates(b.roman, a.roman))) return 0.85
  if (a.skeleton.length > 2 && a.skeleton === b.skeleton) return Math.max(0.9, likenessOfSounds(a.sounds, b.sounds, a.habit, b.habit))
  const likeness = likenessOfSounds(a.sounds, b.sounds, a.habit, b.habit, floor)
  if (likeness > NEAR || (a.quiet === undefined || !EAST_ASIAN.has(b.habit)) && (b.quiet === undefined || !EAST_ASIAN.has(a.habit))) return likeness
  return Math.max(likeness, likenessOfSounds(a.quiet ?? a.sounds, b.quiet ?? b.sounds, a.habit, b.habit, floor) - QUIET)
}

const NEAR = 0.95
// An r that is spoken after all tells two names apart.
const QUIET = 0.03

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
