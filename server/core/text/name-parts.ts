import { foldWord } from './fold.ts'
import { romanize } from './romanize.ts'
import { likenessOfSounds, soundLikeness, soundsOf } from './sound-likeness.ts'
import { skeleton } from './skeleton.ts'
import { soundKinds, type SoundKinds } from './sound-kinds.ts'

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
  /** "bin", "de", "van": may be missing elsewhere. */
  readonly particle: boolean
}

/** The parts of a name as written, in order. `suffixes` are folded honorific endings of the languages. */
export function namePartsOf(name: string, suffixes: readonly string[]): readonly NamePart[] {
  const words = name.split(/[\s\-‐-―.'’·・,()"“”]+/u).map(foldWord).filter((word) => word !== '')
  const parts: NamePart[] = []
  for (const folded of words) {
    if (words.length > 1 && parts.length > 0 && suffixes.includes(folded)) continue
    const bare = withoutSuffix(folded, suffixes)
    const initial = words.length > 1 ? initialOf(folded) : undefined
    const roman = initial ?? romanize(bare)
    if (roman !== '') parts.push(partOf(bare, roman, initial))
  }
  return parts
}

/** The parts of a person's key, which is the romanised parts joined by hyphens, with a number where two people share a name. */
export function partsOfKey(key: string): readonly NamePart[] {
  return key.replace(/-\d+$/, '').split('-').filter((part) => part !== '').map((roman, _, all) => partOf(roman, roman, all.length > 1 && roman.length === 1 ? roman : undefined))
}

/** The key of a name: its romanised parts. */
export function keyOf(parts: readonly NamePart[]): string {
  return parts.map((part) => part.roman).join('-') || 'x'
}

function partOf(folded: string, roman: string, initial: string | undefined): NamePart {
  return { folded, roman, skeleton: skeleton(roman), sounds: soundsOf(roman), kinds: soundKinds(roman), initial, particle: PARTICLES.has(roman) }
}

// Romanised, whatever the script.
const PARTICLES: ReadonlySet<string> = new Set('bin ibn ben bint al el ul ud ur abu de del della di da dos das du la le van von fon der den ter zu e'.split(' '))

function withoutSuffix(word: string, suffixes: readonly string[]): string {
  for (const suffix of suffixes) {
    // "भाईलाल" keeps its head; a stem shorter than three units is a name of its own ("સંજી").
    if (word.length - suffix.length < 3 || !word.includes(suffix)) continue
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
  ['vai', 'y'], ['vay', 'y'], ['jed', 'z']])

/** The Latin letter that a word of one letter, or the name of a letter, stands for. */
function initialOf(folded: string): string | undefined {
  if (/^[a-z]$/.test(folded)) return folded
  if (folded.length > 6 || folded.charCodeAt(0) < 0x250) return undefined
  return LETTERS.get(romanize(folded))
}

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

/** How alike two parts are, 0 to 1. An initial is like any word that begins with its sound, but not as sure. */
export function partLikeness(a: NamePart, b: NamePart): number {
  if (a.folded === b.folded) return 1
  const initial = a.initial ?? b.initial
  if (initial !== undefined && (a.initial === undefined || b.initial === undefined)) {
    const other = a.initial === undefined ? a : b
    return beginsWith(other.roman, initial) ? 0.8 : 0
  }
  if (a.initial !== undefined) return a.initial === b.initial ? 1 : 0
  if (a.skeleton.length > 2 && a.skeleton === b.skeleton) return Math.max(0.9, likenessOfSounds(a.sounds, b.sounds))
  return likenessOfSounds(a.sounds, b.sounds)
}

function beginsWith(roman: string, letter: string): boolean {
  const first = roman[0] ?? ''
  return first === letter || ALIKE.some((letters) => letters.includes(first) && letters.includes(letter))
}

const ALIKE: readonly string[] = ['vw', 'ckq', 'jzg', 'iye', 'fp', 'ao']

/** How alike two names are, 0 to 1, the least alike of the parts, and how many parts of the shorter one met, initials not counted. */
export interface NameLikeness { readonly score: number; readonly least: number; readonly matched: number }

/**
 * Aligns the parts of two names: the shorter one's parts in the order of the longer one's, or family name first in one and last in
 * the other. Particles may be missing. The score is half the mean and half the
 * worst of the parts', or 0 where one of them has no fellow, or only initials have.
 */
export function nameLikeness(a: readonly NamePart[], b: readonly NamePart[]): NameLikeness {
  const [short, long] = weight(a) <= weight(b) ? [a, b] : [b, a]
  const straight = aligned(short, long)
  if (straight.score > 0 || short.length < 2) return straight
  const turned = aligned([...short.slice(1), short[0] as NamePart], long)
  const other = turned.score > 0 ? turned : aligned([short[short.length - 1] as NamePart, ...short.slice(0, -1)], long)
  return { ...other, score: other.score * TURNED, least: other.least * TURNED }
}

// Another order is rarer than another person.
const TURNED = 0.92

function weight(parts: readonly NamePart[]): number {
  return parts.reduce((sum, part) => sum + (part.particle ? 0.1 : 1), 0)
}

const NOT_ALIKE: NameLikeness = { score: 0, least: 0, matched: 0 }

// A part that sounds less alike than this is another name.
const LEAST_PART = 0.5

function aligned(short: readonly NamePart[], long: readonly NamePart[]): NameLikeness {
  let at = 0
  let sum = 0
  let least = 1
  let count = 0
  let matched = 0
  for (const part of short) {
    let best = 0
    let where = -1
    for (let i = at; i < long.length; i++) {
      const likeness = partLikeness(part, long[i] as NamePart)
      if (likeness > best) { best = likeness; where = i }
    }
    if (best < LEAST_PART) {
      if (part.particle) continue
      // Written as one word here and as two there: "Jong Un", "Jongun".
      const joined = joinedLikeness(part, long, at)
      if (joined.score < LEAST_PART) return NOT_ALIKE
      best = joined.score
      where = joined.to - 1
    }
    if (part.initial === undefined && long[where]?.initial === undefined) matched++
    at = where + 1
    sum += best
    least = Math.min(least, best)
    count++
  }
  return matched === 0 ? NOT_ALIKE : { score: (sum / count + least) / 2, least, matched }
}

function joinedLikeness(part: NamePart, long: readonly NamePart[], from: number): { readonly score: number; readonly to: number } {
  let best = { score: 0, to: from }
  for (let i = from; i + 1 < long.length; i++) {
    const joined = `${long[i]?.roman}${long[i + 1]?.roman}`
    // Much shorter or longer, or with another beginning, it can't sound alike; and this is asked of every two names.
    if (long[i]?.kinds.head !== part.kinds.head || Math.abs(joined.length - part.roman.length) * 2 > joined.length) continue
    const score = soundLikeness(part.roman, joined)
    if (score > best.score) best = { score, to: i + 2 }
  }
  return best
}
