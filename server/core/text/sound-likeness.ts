import { HABITS, type Habit } from './spelling-habits.ts'

/**
 * How alike two romanised words sound, 0 to 1, whatever script and spelling habit they come from: 1 - weighted edit distance / length.
 * Vowels weigh little, for scripts disagree on them most; consonants made in the same place of the mouth are half alike.
 */
export function soundLikeness(a: string, b: string): number {
  return a === b ? 1 : likenessOfSounds(soundsOf(a), soundsOf(b))
}

/** The same of words that `soundsOf` has made ready, written in scripts that may not tell some sounds apart; 0 where it is less than `floor`. */
export function likenessOfSounds(left: string, right: string, habitLeft: Habit = 'plain', habitRight: Habit = 'plain', floor = 0): number {
  if (left === right) return left === '' ? 0 : 1
  const size = Math.max(weightOf(left), weightOf(right))
  if (size === 0) return 0
  // A vowel at the head is heard: Elena is not Lena.
  const heads = isVowel(left) === isVowel(right) || habitLeft === 'abjad' || habitRight === 'abjad' ? 0 : OTHER_HEAD
  const most = (1 - floor) * size - heads
  const far = most < 0 ? Infinity : distance(left, right, costsOf(habitLeft, habitRight), most)
  return far > most ? 0 : 1 - (far + heads) / size
}

const OTHER_HEAD = 0.5

// Bits of the letters a, e, i, o and u, counted from 97.
function isVowel(sounds: string): boolean { const at = sounds.charCodeAt(0) - 97; return at >= 0 && at < 26 && (0x104111 >> at & 1) === 1 }

/** Whether two words of one language may be spellings of one name by their first sounds: Verma and Berma may, Petrov and Vetrov may not. */
export function beginAlike(left: string, right: string): boolean {
  if (isVowel(left) || isVowel(right)) return isVowel(left) === isVowel(right)
  return (CHANGE[left.charCodeAt(0) << 7 | right.charCodeAt(0)] as number) <= TWO_SPELLINGS
}

// What changing one sound for another costs, at most, where one language spells a name with both.
const TWO_SPELLINGS = 0.25

/** One letter a sound: "sh" S, "ch" C, aspirates plain, long vowels short. The first letter of English spellings is as spoken. */
export function soundsOf(roman: string): string {
  let word = roman.length > 40 ? roman.slice(0, 40) : roman
  if (word.startsWith('x')) word = 'S' + word.slice(1)
  // "McIlroy" is Macilroy, with a k.
  if (word.startsWith('mc')) word = 'mak' + word.slice(2)
  if (word.includes('w')) word = word.replace(/([aeo])w(?![aeiouy])/g, '$1u')
  for (const [from, to] of SPELLINGS) if (word.includes(from)) word = word.replaceAll(from, to)
  let out = ''
  for (let i = 0; i < word.length; i++) {
    const letter = word[i] === 'c' ? 'eiy'.includes(word[i + 1] ?? '-') ? 's' : 'k' : word[i] as string
    // An h after a consonant is its breath; one between vowels is heard.
    if (letter === 'h' && i > 0 && !VOWELS.includes(word[i - 1] as string)) continue
    if (letter === out[out.length - 1]) continue
    out += letter
  }
  return out
}

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['augh', 'o'], ['ough', 'o'], ['igh', 'i'], ['chae', 'kae'], ['schr', 'Sr'], ['chr', 'kr'], ['chl', 'kl'], ['tsch', 'C'], ['shch', 'S'], ['sch', 'S'], ['tch', 'C'], ['chh', 'C'], ['sh', 'S'], ['ch', 'C'], ['zh', 'j'], ['kh', 'H'], ['gh', 'g'], ['ph', 'f'], ['th', 't'], ['dh', 'd'], ['bh', 'b'], ['ck', 'k'],
  ['dj', 'j'], ['dge', 'j'], ['ts', 's'], ['x', 'ks'], ['qu', 'kv'], ['q', 'k'], ['w', 'v'], ['oo', 'u'], ['ou', 'u'], ['ee', 'i'], ['ea', 'i'], ['ie', 'i'], ['aa', 'a'], ['y', 'i'],
]
const VOWELS = 'aeiou'

/** How much there is to be heard in a word: what leaving it out would cost. */
function weightOf(sounds: string): number {
  let sum = 0
  for (let i = 0; i < sounds.length; i++) sum += DROP[sounds.charCodeAt(i) & 0x7f] as number
  return sum
}

function dropCost(sound: string): number {
  return VOWELS.includes(sound) ? 0.35 : sound === 'h' ? 0.4 : 1
}

// Sounds that languages and transcriptions exchange.
const CLASSES: readonly string[] = ['bvpf', 'sSjzCc', 'kgChcq', 'kHg', 'td', 'nm', 'lr', 'jgiz', 'uvo', 'tsC', 'dj', 'hj', 'Hj', 'hg']

function changeCost(a: string, b: string): number {
  if (a === b) return 0
  const vowelA = VOWELS.includes(a)
  if (vowelA && VOWELS.includes(b)) return 0.15
  if ((a === 's' || a === 'z') && (b === 'S' || b === 'z' || b === 'j' || b === 's') || (b === 's' || b === 'z') && (a === 'S' || a === 'j')) return 0.25
  if ('hH'.includes(a) && 'hH'.includes(b) || 'kH'.includes(a) && 'kH'.includes(b) || 'bv'.includes(a) && 'bv'.includes(b)) return 0.2
  for (const alike of CLASSES) if (alike.includes(a) && alike.includes(b)) return 0.45
  return vowelA === VOWELS.includes(b) ? 1.5 : 1.2
}

// Both costs for all pairs of ASCII letters: names are compared by the thousand, and sounds are ASCII.
const DROP = Float64Array.from({ length: 128 }, (_, code) => dropCost(String.fromCharCode(code)))
const CHANGE = Float64Array.from({ length: 128 * 128 }, (_, pair) => changeCost(String.fromCharCode(pair >> 7), String.fromCharCode(pair & 0x7f)))

/** What it costs to leave out a sound, and to put one for another. */
interface Costs { readonly drop: Float64Array; readonly change: Float64Array }

const PLAIN: Costs = { drop: DROP, change: CHANGE }
const tables = new Map<Habit, Map<Habit, Costs>>()

/** Within one script spelling is as told apart as it can be; between two, what either doesn't tell apart costs little. */
function costsOf(a: Habit, b: Habit): Costs {
  if (a === b) return PLAIN
  let row = tables.get(a)
  if (!row) tables.set(a, row = new Map())
  let costs = row.get(b)
  if (!costs) row.set(b, costs = loosened(PLAIN, [a, b]))
  return costs
}

function loosened({ drop, change }: Costs, habits: readonly Habit[]): Costs {
  const own = { drop: Float64Array.from(drop), change: Float64Array.from(change) }
  for (const habit of habits) for (const entry of HABITS[habit]) {
    const [sounds, cost] = entry
    if (sounds.startsWith('-')) {
      for (const sound of sounds.slice(1)) own.drop[sound.charCodeAt(0)] = Math.min(own.drop[sound.charCodeAt(0)] as number, cost)
      continue
    }
    for (const a of sounds) for (const b of sounds) {
      if (a === b) continue
      const at = a.charCodeAt(0) << 7 | b.charCodeAt(0)
      own.change[at] = Math.min(own.change[at] as number, cost)
    }
  }
  return own
}

/** Given up as soon as it is more than `most`. */
function distance(a: string, b: string, { drop: drops, change: changes }: Costs, most: number): number {
  const row = ROW.length > b.length ? ROW : new Float64Array(b.length + 1)
  row[0] = 0
  for (let j = 0; j < b.length; j++) row[j + 1] = (row[j] as number) + (drops[b.charCodeAt(j) & 0x7f] as number)
  for (let i = 0; i < a.length; i++) {
    const code = a.charCodeAt(i) & 0x7f
    const drop = drops[code] as number
    let diagonal = row[0] as number
    let least = row[0] = diagonal + drop
    for (let j = 0; j < b.length; j++) {
      const other = b.charCodeAt(j) & 0x7f
      const above = row[j + 1] as number
      let cost = diagonal + (changes[code << 7 | other] as number)
      if (above + drop < cost) cost = above + drop
      const beside = (row[j] as number) + (drops[other] as number)
      if (beside < cost) cost = beside
      row[j + 1] = cost
      if (cost < least) least = cost
      diagonal = above
    }
    if (least > most) return Infinity
  }
  return row[b.length] as number
}

// Used anew by each comparison.
const ROW = new Float64Array(128)
