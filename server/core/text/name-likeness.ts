import { partLikeness, type NamePart } from './name-parts.ts'
import { likenessOfSounds } from './sound-likeness.ts'

/** How alike two names are. */
export interface NameLikeness {
  /** 0 to 1: half the mean of the parts and half the worst of the words, less for parts that one name hasn't and for another order. */
  readonly score: number
  /** Of the least alike parts. */
  readonly least: number
  /** Of the least alike words, initials not counted. */
  readonly leastWord: number
  /** How many words met, initials not counted. */
  readonly matched: number
  /** How many words and initials of the longer name met nothing; particles don't count. */
  readonly missing: number
  /** Whether both names' first words met. */
  readonly first: boolean
  /** Family name first in one and last in the other. */
  readonly turned: boolean
}

/**
 * Aligns the parts of two names: all of the shorter one's, in the order of the longer one's; two words may be one there ("Jong Un", "Jongun"). Names of as many
 * words are also aligned with the family name first in one and last in the other, but a part can't be missing then: "Asha Rao Mehta" isn't "Mehta Asha".
 * Below `floor` nothing is looked at closely. `likenessOf`: a remembering `partLikeness`, where many names are compared.
 */
export function nameLikeness(a: readonly NamePart[], b: readonly NamePart[], floor = 0, likenessOf = partLikeness): NameLikeness {
  const [short, long] = weight(a) <= weight(b) ? [a, b] : [b, a]
  // The score is no more than half of what the least alike part leaves.
  const enough = Math.max(0, 2 * floor - 1)
  const [n, m] = [short.length, long.length]
  const single = n * m <= SINGLE.length ? SINGLE : new Float64Array(n * m)
  const joined = n * m <= JOINED.length ? JOINED : new Float64Array(n * m)
  for (let i = 0; i < n; i++) {
    const part = short[i] as NamePart
    let top = 0
    for (let j = 0; j < m; j++) {
      const likeness = likenessOf(part, long[j] as NamePart, enough)
      single[i * m + j] = likeness
      joined[i * m + j] = 0
      if (likeness > top) top = likeness
    }
    // A name in Chinese characters or of Korea has no word too few: 俊昊 is Jun and Ho, not Jun alone.
    if (n < m && (top < SURE || part.also !== undefined || part.habit === 'korean')) for (let j = 0; j + 1 < m; j++) top = Math.max(top, joined[i * m + j] = joinedLikeness(part, long[j] as NamePart, long[j + 1] as NamePart))
    if (top < enough && isWord(part)) return NOT_ALIKE
  }
  const names = { short, long, single, joined }
  const straight = aligned(names, 0)
  if (n < 2 || straight.score >= SURE && straight.missing === 0) return straight
  let best = straight
  for (let shift = 1; shift < n; shift = n - 1 > shift ? n - 1 : n) {
    const other = aligned(names, shift)
    if (other.missing === 0 && other.score * TURNED > best.score) best = { ...other, score: other.score * TURNED, least: other.least * TURNED, turned: true }
  }
  return best
}

/** Two names and how alike their parts are: each with each, and each of the shorter name with two of the longer one. */
interface Matrix { readonly short: readonly NamePart[]; readonly long: readonly NamePart[]; readonly single: Float64Array; readonly joined: Float64Array }

// Used anew by each comparison, as far as names have no more parts.
const SINGLE = new Float64Array(64)
const JOINED = new Float64Array(64)
const SUMS = new Float64Array(100)
const STEPS = new Uint8Array(100)

// Another order is rarer than another person.
const TURNED = 0.92
const SURE = 0.9
const MISSING = 0.04

function weight(parts: readonly NamePart[]): number {
  let sum = 0
  for (const part of parts) sum += part.particle ? 0.1 : 1
  return sum
}

const NOT_ALIKE: NameLikeness = { score: 0, least: 0, leastWord: 0, matched: 0, missing: 0, first: false, turned: false }

/** The best way through both, by the sum of likenesses, when the shorter one begins at a part; parts of the longer name may be passed over, of the shorter one only particles. */
function aligned({ short, long, single, joined }: Matrix, shift: number): NameLikeness {
  const [n, m] = [short.length, long.length]
  const size = (n + 1) * (m + 1)
  // From the ends: the best sum from a part of each on, and the step that leads to it.
  const sums = size <= SUMS.length ? SUMS : new Float64Array(size)
  const steps = size <= STEPS.length ? STEPS : new Uint8Array(size)
  for (let j = 0; j <= m; j++) sums[n * (m + 1) + j] = 0
  for (let i = n - 1; i >= 0; i--) for (let j = m; j >= 0; j--) {
    const at = i * (m + 1) + j
    const row = (i + shift) % n
    let best = IMPOSSIBLE
    let step = 0
    if (short[row]?.particle && (sums[at + m + 1] as number) > best) { best = sums[at + m + 1] as number; step = PASS_SHORT }
    if (j < m) {
      const one = (single[row * m + j] as number) + (sums[at + m + 2] as number)
      if (one > best) { best = one; step = ONE }
      const likeness = joined[row * m + j] as number
      const two = likeness > 0 && j + 1 < m ? likeness + (sums[at + m + 3] as number) : IMPOSSIBLE
      if (two > best) { best = two; step = TWO }
      const pass = sums[at + 1] as number
      if (pass > best) { best = pass; step = PASS_LONG }
    }
    sums[at] = best
    steps[at] = step
  }
  return (sums[0] as number) < 0 ? NOT_ALIKE : measured({ short, long, single, joined }, steps, shift)
}

// An initial tells less than a word.
const INITIAL = 0.5
const IMPOSSIBLE = -1e9
const [PASS_SHORT, PASS_LONG, ONE, TWO] = [1, 2, 3, 4]

function measured({ short, long, single, joined }: Matrix, steps: Uint8Array, shift: number): NameLikeness {
  const [n, m] = [short.length, long.length]
  let [i, j, sum, count, least, leastWord, matched, missing] = [0, 0, 0, 0, 1, 1, 0, 0]
  let first = false
  while (i < n) {
    const step = steps[i * (m + 1) + j]
    if (step === PASS_SHORT) { i++; continue }
    const part = long[j] as NamePart
    const row = (i + shift) % n
    if (step === PASS_LONG) { if (!part.particle) missing++; j++; continue }
    const likeness = (step === TWO ? joined : single)[row * m + j] as number
    const words = isWord(short[row] as NamePart) && isWord(part)
    sum += words ? likeness : likeness * INITIAL
    count += words ? 1 : INITIAL
    least = Math.min(least, likeness)
    if (words) { matched++; leastWord = Math.min(leastWord, likeness) }
    if (row === 0 && j === 0) first = true
    i++
    j += step === TWO ? 2 : 1
  }
  for (; j < m; j++) if (!long[j]?.particle) missing++
  return matched === 0 ? NOT_ALIKE : { score: Math.max(0, (sum / count + leastWord) / 2 - MISSING * missing), least, leastWord, matched, missing, first, turned: false }
}

function isWord(part: NamePart): boolean { return part.initial === undefined && !part.particle }

const LEAST_JOINED = 0.75
const VOWEL_LAST = /[aeiou]$/

/** Two words may be written as one: "Jong Un", "Jongun". Much shorter or longer, or with another beginning, it can't sound alike; and this is asked of every two names. */
function joinedLikeness(part: NamePart, one: NamePart, other: NamePart): number {
  let best = joinedAs(part, one, other)
  for (const reading of part.also ?? []) best = Math.max(best, joinedAs(reading, one, other))
  return best
}

function joinedAs(part: NamePart, one: NamePart, other: NamePart): number {
  const length = one.roman.length + other.roman.length
  if (one.kinds.head !== part.kinds.head || Math.abs(length - part.roman.length) * 2 > length) return 0
  return likenessOfSounds(part.sounds, joinedSounds(one, other), part.habit, one.habit, LEAST_JOINED)
}

function joinedSounds(one: NamePart, other: NamePart): string {
  // As in one word, an h behind a consonant is its breath.
  if (other.sounds.startsWith('h') && !VOWEL_LAST.test(one.sounds)) return one.sounds + other.sounds.slice(1)
  return one.sounds[one.sounds.length - 1] === other.sounds[0] ? one.sounds + other.sounds.slice(1) : one.sounds + other.sounds
}
