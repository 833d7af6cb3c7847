/**
 * How alike two romanised words sound, 0 to 1, whatever script and spelling habit they come from: 1 - weighted edit distance / length.
 * Vowels weigh little, for scripts disagree on them most; consonants made in the same place of the mouth are half alike.
 */
export function soundLikeness(a: string, b: string): number {
  return a === b ? 1 : likenessOfSounds(soundsOf(a), soundsOf(b))
}

/** The same of words that `soundsOf` has made ready. */
export function likenessOfSounds(left: string, right: string): number {
  if (left === right) return left === '' ? 0 : 1
  const size = Math.max(weightOf(left), weightOf(right))
  return size === 0 ? 0 : Math.max(0, 1 - distance(left, right) / size)
}

/** One letter a sound: "sh" S, "ch" C, aspirates plain, long vowels short. The first letter of English spellings is as spoken. */
export function soundsOf(roman: string): string {
  let word = roman.length > 40 ? roman.slice(0, 40) : roman
  if (word.startsWith('x')) word = 'S' + word.slice(1)
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
  ['tsch', 'C'], ['shch', 'S'], ['sch', 'S'], ['tch', 'C'], ['chh', 'C'], ['sh', 'S'], ['ch', 'C'], ['zh', 'j'], ['kh', 'k'], ['gh', 'g'], ['ph', 'f'], ['th', 't'], ['dh', 'd'], ['bh', 'b'], ['ck', 'k'],
  ['dj', 'j'], ['dge', 'j'], ['ts', 's'], ['x', 'ks'], ['qu', 'kv'], ['q', 'k'], ['w', 'v'], ['oo', 'u'], ['ou', 'u'], ['ee', 'i'], ['ea', 'i'], ['ie', 'i'], ['aa', 'a'], ['y', 'i'],
]
const VOWELS = 'aeiou'

function weightOf(sounds: string): number {
  let sum = 0
  for (let i = 0; i < sounds.length; i++) sum += DROP[sounds.charCodeAt(i) & 0x7f] as number
  return sum
}

function dropCost(sound: string): number {
  return VOWELS.includes(sound) ? 0.35 : sound === 'h' ? 0.4 : 1
}

// Sounds that languages and transcriptions exchange.
const CLASSES: readonly string[] = ['bvpf', 'sSjzCc', 'kgChcq', 'td', 'nm', 'lr', 'jgiz', 'uvo', 'tsC', 'dj']

function changeCost(a: string, b: string): number {
  if (a === b) return 0
  const vowelA = VOWELS.includes(a)
  if (vowelA && VOWELS.includes(b)) return 0.15
  if ((a === 's' || a === 'z') && (b === 'S' || b === 'z' || b === 'j' || b === 's') || (b === 's' || b === 'z') && (a === 'S' || a === 'j')) return 0.25
  for (const alike of CLASSES) if (alike.includes(a) && alike.includes(b)) return 0.45
  return vowelA === VOWELS.includes(b) ? 1.5 : 1.2
}

// Both costs for all pairs of ASCII letters: names are compared by the thousand, and sounds are ASCII.
const DROP = Float64Array.from({ length: 128 }, (_, code) => dropCost(String.fromCharCode(code)))
const CHANGE = Float64Array.from({ length: 128 * 128 }, (_, pair) => changeCost(String.fromCharCode(pair >> 7), String.fromCharCode(pair & 0x7f)))

function distance(a: string, b: string): number {
  const row = new Float64Array(b.length + 1)
  for (let j = 0; j < b.length; j++) row[j + 1] = (row[j] as number) + (DROP[b.charCodeAt(j) & 0x7f] as number)
  for (let i = 0; i < a.length; i++) {
    const code = a.charCodeAt(i) & 0x7f
    const drop = DROP[code] as number
    let diagonal = row[0] as number
    row[0] = diagonal + drop
    for (let j = 0; j < b.length; j++) {
      const other = b.charCodeAt(j) & 0x7f
      const above = row[j + 1] as number
      row[j + 1] = Math.min(diagonal + (CHANGE[code << 7 | other] as number), above + drop, (row[j] as number) + (DROP[other] as number))
      diagonal = above
    }
  }
  return row[b.length] as number
}
