/**
 * How alike two romanised words sound, 0 to 1, whatever script and spelling habit they come from: 1 - weighted edit distance / length.
 * Vowels weigh little, for scripts disagree on them most; consonants made in the same place of the mouth are half alike.
 */
export function soundLikeness(a: string, b: string): number {
  if (a === b) return 1
  const left = soundsOf(a)
  const right = soundsOf(b)
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
    const letter = word[i] as string
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
  for (const sound of sounds) sum += dropCost(sound)
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

function distance(a: string, b: string): number {
  let row: number[] = [0]
  for (let j = 0; j < b.length; j++) row.push((row[j] as number) + dropCost(b[j] as string))
  for (let i = 0; i < a.length; i++) {
    const next = [(row[0] as number) + dropCost(a[i] as string)]
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min((row[j] as number) + changeCost(a[i] as string, b[j] as string), (row[j + 1] as number) + dropCost(a[i] as string), (next[j] as number) + dropCost(b[j] as string)))
    }
    row = next
  }
  return row[b.length] as number
}
