import type { Token } from '../../model.ts'
import { romanize } from '../../text/romanize.ts'
import { skeleton } from '../../text/skeleton.ts'
import { CUE_COUNT } from './cues.ts'

/** How far left and right of a word the tagger looks. */
export const REACH = 2
export const OFFSETS = 2 * REACH + 1

/**
 * How capitals are used in the sentence: as usual, on most words (headlines), or not at all. It decides what a capital is worth.
 */
export type Casing = 'usual' | 'titled' | 'caseless'

/** What the tagger sees of a word, wherever in the text it stands. Buckets are indices into the weights, before masking to their number. */
export interface WordFeatures {
  /** Hash of the word without script, case and ending; two of them make a word pair. */
  readonly hash: number
  readonly shape: number
  /** For each offset from -REACH to REACH the buckets of the features it gives to the word that is so far away. */
  readonly buckets: readonly (readonly number[])[]
}

/** @param ending length of a glued case ending of the folded word, 0 mostly */
export function wordFeatures(token: Token, raw: string, casing: Casing, ending: number): WordFeatures {
  const plain = token.kind === 'number' ? '#' : bareScript(token.folded)
  const stem = ending > 0 ? bareScript(token.folded.slice(0, -ending)) : plain
  const shape = hashOf(shapeOf(token, raw, casing), 7)
  const word = hashOf(stem, 11)
  const own: number[] = [bucket(word, 1, 0), bucket(shape, 2, 0)]
  if (token.kind === 'word') {
    const sound = romanize(stemOf(token, ending))
    own.push(bucket(hashOf(skeleton(stemOf(token, ending)), 13), 3, 0), bucket(hashOf(sound, 17), 4, 0), bucket(Math.min(stem.length, 9), 5, 0), bucket(hashOf(token.script, 19), 6, 0))
    if (ending > 0) own.push(bucket(hashOf(plain.slice(-ending), 23), 7, 0))
    for (let n = 1; n <= 4 && n <= stem.length; n++) {
      own.push(bucket(hashOf(stem.slice(0, n), 29), 8, 0), bucket(hashOf(stem.slice(-n), 31), 9, 0))
    }
    const padded = `<${sound}>`
    for (let n = 3; n <= 4; n++) for (let i = 0; i + n <= padded.length && i < 12; i++) own.push(bucket(hashOf(padded.slice(i, i + n), 37), 10, 0))
    if (sound.length > 2) own.push(bucket(hashOf(sound.slice(-3), 41), 11, 0), bucket(hashOf(sound.slice(0, 3), 43), 12, 0))
  }
  const tail = hashOf(plain.slice(-3), 47)
  const end = ending > 0 ? hashOf(plain.slice(-ending), 53) : 0
  const buckets: number[][] = []
  for (let offset = -REACH; offset <= REACH; offset++) {
    if (offset === 0) { buckets.push(own); continue }
    const list = [bucket(word, 20, offset), bucket(shape, 21, offset)]
    if (Math.abs(offset) === 1) list.push(bucket(tail, 22, offset), bucket(hashOf(token.kind === 'word' ? 'w' : plain, 59), 23, offset))
    if (end !== 0) list.push(bucket(end, 24, offset))
    buckets.push(list)
  }
  return { hash: word, shape, buckets }
}

/** Buckets of the cue bits of a word for the word that is `offset` away from it. */
export function cueBuckets(bits: number, offset: number): readonly number[] {
  const list = [bucket(bits, 30, offset)]
  for (let i = 0; i < CUE_COUNT; i++) if (bits & 1 << i) list.push(bucket(i, 31, offset))
  return list
}

/** Bucket of a pair of neighbours; `place` tells whether the tagged word is the first or the second of them. */
export function pairBucket(first: number, second: number, place: number): number {
  return bucket(Math.imul(first, 0x9e3779b1) ^ second, 40 + place, 0)
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

function stemOf(token: Token, ending: number): string {
  return ending > 0 ? token.folded.slice(0, -ending) : token.folded
}
