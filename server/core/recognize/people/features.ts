import type { Token } from '../../model.ts'
import { romanize } from '../../text/romanize.ts'
import { skeletonOf } from '../../text/skeleton.ts'
import { CUE_COUNT } from './cues.ts'

/** How far left and right of a word the tagger looks. */
export const REACH = 2
export const OFFSETS = 2 * REACH + 1

/**
 * How capitals are used in the sentence: as usual, on most words (headlines), or not at all. It decides what a capital is worth.
 */
export type Casing = 'usual' | 'titled' | 'caseless'

/** Takes a bucket (an index into the weights before masking to their number) for the word that is `offset` away from the one described. */
export type Emit = (bucket: number, offset: number) => void

/** Hashes that features of several words are made of. */
export interface WordHashes {
  /** The word without script, case and ending; two of them make a word pair. */
  readonly word: number
  readonly shape: number
  /** Whether words are written without blanks here, so that a token is a letter or little more. */
  readonly dense: boolean
}

/**
 * What the tagger sees of a word, wherever in the text it stands, told to `emit`.
 * @param ending length of a glued case ending of the folded word, 0 mostly
 * @param lang the pack's id: scripts share what is learned of a word, and each language adds its own
 */
export function wordFeatures(token: Token, raw: string, casing: Casing, ending: number, lang: string, emit: Emit): WordHashes {
  const bare = lettersApart(ending > 0 ? token.folded.slice(0, -ending) : token.folded)
  const stem = token.kind === 'number' ? '#' : bareScript(bare)
  const plain = ending > 0 ? bareScript(lettersApart(token.folded)) : stem
  const language = languageHash(lang)
  const shape = hashOf(shapeOf(token, raw, casing), 7)
  const word = hashOf(stem, 11)
  const tail = hashBack(plain, 3, 47)
  const end = ending > 0 ? hashBack(plain, plain.length - stem.length, 53) : 0
  const isWord = token.kind === 'word'
  if (isWord) {
    ownFeatures(token, bare, stem, ending > 0 ? hashBack(plain, plain.length - stem.length, 23) : 0, emit)
    languageFeatures(language, stem, emit)
  }
  emit(bucket(word, 1, 0), 0)
  emit(bucket(shape, 2, 0), 0)
  for (let offset = -REACH; offset <= REACH; offset++) {
    if (offset === 0) continue
    emit(bucket(word, 20, offset), offset)
    emit(bucket(shape, 21, offset), offset)
    if (offset === 1 || offset === -1) {
      emit(bucket(tail, 22, offset), offset)
      emit(bucket(isWord ? 1 : word, 23, offset), offset)
      emit(bucket(word ^ language, 65, offset), offset)
      emit(bucket(tail ^ language, 66, offset), offset)
    }
    if (end !== 0) emit(bucket(end, 24, offset), offset)
  }
  return { word, shape, dense: token.script === 'Han' || token.script === 'Kana' }
}

/** Sound and spelling of the word itself: whole, skeleton, heads, tails, and runs of three and four sounds. */
function ownFeatures(token: Token, bare: string, stem: string, end: number, emit: Emit): void {
  const sound = romanize(bare)
  emit(bucket(hashOf(skeletonOf(sound), 13), 3, 0), 0)
  emit(bucket(hashOf(sound, 17), 4, 0), 0)
  emit(bucket(Math.min(stem.length, 9), 5, 0), 0)
  emit(bucket(hashOf(token.script, 19), 6, 0), 0)
  if (end !== 0) emit(bucket(end, 7, 0), 0)
  let head = 0x811c9dc5 ^ 29
  let tail = 0x811c9dc5 ^ 31
  for (let n = 1; n <= 4 && n <= stem.length; n++) {
    head = Math.imul(head ^ stem.charCodeAt(n - 1), 0x01000193)
    tail = Math.imul(tail ^ stem.charCodeAt(stem.length - n), 0x01000193)
    emit(bucket(head, 8, 0), 0)
    emit(bucket(tail, 9, 0), 0)
  }
  const last = sound.length
  const soundAt = (i: number): number => i < 0 || i >= last ? 1 : sound.charCodeAt(i)
  for (let i = -1; i + 2 <= last && i < 11; i++) {
    const three = Math.imul(Math.imul(Math.imul(soundAt(i), 0x01000193) ^ soundAt(i + 1), 0x01000193) ^ soundAt(i + 2), 0x01000193)
    emit(bucket(three, 10, 0), 0)
    if (i + 3 <= last) emit(bucket(Math.imul(three ^ soundAt(i + 3), 0x01000193), 10, 1), 0)
  }
  if (last > 2) {
    emit(bucket(hashBack(sound, 3, 41), 11, 0), 0)
    emit(bucket(hashOf(sound.slice(0, 3), 43), 12, 0), 0)
  }
}

/** What a word, its head and its tails say in one language. */
function languageFeatures(language: number, stem: string, emit: Emit): void {
  emit(bucket(language, LANGUAGE, 0), 0)
  emit(bucket(language ^ hashOf(stem, 11), 61, 0), 0)
  emit(bucket(language ^ hashBack(stem, 3, 47), 62, 0), 0)
  emit(bucket(language ^ hashBack(stem, 2, 47), 63, 0), 0)
  emit(bucket(language ^ hashOf(stem.slice(0, 3), 47), 64, 0), 0)
}

/** Bucket of a word's being of a language, whatever word it is. */
export function languageBucket(lang: string): number { return bucket(languageHash(lang), LANGUAGE, 0) }

const LANGUAGE = 60
function languageHash(lang: string): number { return hashOf(lang, 71) }

/** Features of the cue bits of a word. */
export function cueBuckets(bits: number, emit: Emit): void {
  for (let offset = -REACH; offset <= REACH; offset++) {
    emit(bucket(bits, 30, offset), offset)
    for (let i = 0; i < CUE_COUNT; i++) if (bits & 1 << i) emit(bucket(i, 31, offset), offset)
  }
}

/**
 * Buckets of what a word and its neighbours are together: pairs of words and of shapes, and runs of three letters where words are written
 * without blanks. Undefined stands for what is beyond the sentence.
 */
export function contextFeatures(before2: WordHashes | undefined, before: WordHashes | undefined, own: WordHashes, after: WordHashes | undefined, after2: WordHashes | undefined, emit: (bucket: number) => void): void {
  if (after) {
    emit(pair(own.word, after.word, 40))
    emit(pair(own.shape, after.shape, 45))
    if (before) {
      emit(pair(before.word, after.word, 44))
      emit(pair(pair(before.shape, own.shape, 49), after.shape, 47))
    }
    if (after2) emit(pair(after.word, after2.word, 42))
  }
  if (before) {
    emit(pair(before.word, own.word, 41))
    emit(pair(before.shape, own.shape, 46))
    if (before2) emit(pair(before2.word, before.word, 43))
  }
  if (!own.dense) return
  if (after && after2) emit(pair(pair(own.word, after.word, 49), after2.word, 48))
  if (before && after) emit(pair(pair(before.word, own.word, 49), after.word, 52))
  if (before2 && before) emit(pair(pair(before2.word, before.word, 49), own.word, 53))
}

function pair(first: number, second: number, kind: number): number { return bucket(Math.imul(first, 0x9e3779b1) ^ second, kind, 0) }

/** Stands for the cues beyond the end of a sentence. */
export const EDGE = 0x10000

/** Bucket of the cues on both sides of a word, its own between them. */
export function cuesAroundBucket(before: number, own: number, after: number): number {
  return bucket(Math.imul(Math.imul(before, 0x9e3779b1) ^ own, 0x85ebca77) ^ after, 51, 0)
}

/** Bucket of being the first word of a sentence, with its shape. */
export function firstBucket(shape: number): number { return bucket(shape, 50, 0) }

/** A bucket before masking: a well mixed 32-bit number. */
function bucket(value: number, kind: number, offset: number): number {
  let hash = Math.imul(value ^ Math.imul(kind * 16 + offset + REACH, 0x85ebca6b), 0xc2b2ae35)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ hash >>> 13) >>> 0
}

function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Hash of the last `length` units, from the end. */
function hashBack(text: string, length: number, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (let i = text.length - 1; i >= 0 && i >= text.length - length; i--) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Consonants that have a letter of their own where no vowel follows, of Malayalam and Bengali, as other scripts write them: with a virama. */
function lettersApart(folded: string): string {
  return VOWELLESS_LETTERS.test(folded) ? folded.replace(/[\u0d7a-\u0d7f\u09ce]/g, (letter) => VOWELLESS.get(letter) as string) : folded
}

const VOWELLESS_LETTERS = /[\u0d7a-\u0d7f\u09ce]/
const VOWELLESS = new Map('ൺ:ണ് ൻ:ന് ർ:ര് ൽ:ല് ൾ:ള് ൿ:ക് ৎ:ত্'.split(' ').map((pair) => pair.split(':') as [string, string]))

/** The Brahmic scripts letter by letter in Devanagari, so that what is learned in one is known in all. */
function bareScript(folded: string): string {
  const code = folded.charCodeAt(0)
  if (!(code >= 0x980 && code < 0xd80)) return folded
  let out = ''
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    out += unit >= 0x980 && unit < 0xd80 ? String.fromCharCode(0x900 | unit & 0x7f) : folded[i]
  }
  return out
}

function shapeOf(token: Token, raw: string, casing: Casing): string {
  if (token.kind === 'number') return `#${Math.min(raw.length, 4)}`
  if (token.kind === 'mark') return token.folded + (token.spaced ? ' ' : '')
  const latin = token.script === 'Latin' || token.script === 'Cyrillic' || token.script === 'Greek' || token.script === 'Armenian'
  if (!latin) return `n${Math.min(raw.length, 3)}${token.spaced ? '' : 'g'}`
  const upper = raw.length > 1 && raw === raw.toUpperCase()
  const inner = raw.length > 2 && !upper && raw.slice(1) !== raw.slice(1).toLowerCase()
  const shape = !token.capital ? 'x' : raw.length === 1 ? 'X' : upper ? 'XX' : inner ? 'XxX' : 'Xx'
  return shape + casing + (token.spaced ? '' : 'g')
}
