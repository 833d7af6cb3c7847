import { soundsOf } from './sound-likeness.ts'

/**
 * What an index of sounds files a romanised word under: spellings of one name in several languages nearly always share it. Consonants made
 * in the same place of the mouth are one kind; vowels are one kind at the head of a word and nothing within.
 */
export interface SoundKinds {
  /** The kind of the first sound. */
  readonly head: string
  /** The kinds of the first three consonants, "-" where there are less; several where a letter is read in several ways: "ch" as in Michael, "th" as Japanese has it, "fu" as Korean writes it. */
  readonly firsts: readonly string[]
  /** The kinds of the first three. */
  readonly three: string
}

export function soundKinds(roman: string): SoundKinds {
  // A last v after an a is a glide that spellings differ on: राव is Rao.
  const sounds = soundsOf(roman).replace(/av$/, 'a')
  const head = sounds[0] ?? ''
  const firsts = new Set<string>()
  addFirsts(sounds, roman, firsts)
  return { head: KINDS.get(head) ?? (VOWELS.includes(head) ? 'a' : head), firsts: [...firsts], three: kindsOf(sounds, 3) }
}

function addFirsts(sounds: string, roman: string, firsts: Set<string>): void {
  firsts.add(padded(kindsOf(sounds, 3)))
  // East Asian scripts write no r before a consonant, as the English don't speak it: 코빈 is Corbyn.
  if (sounds.includes('r')) firsts.add(padded(kindsOf(sounds.replace(UNSPOKEN_R, ''), 3)))
  for (const [letters, sound] of READINGS) {
    if (firsts.size >= MOST) return
    if (sound.length === 1 && letters.length === 1 ? sounds.includes(letters) : roman.includes(letters)) {
      firsts.add(padded(kindsOf(letters.length === 1 ? sounds.replaceAll(letters, sound) : soundsOf(roman.replaceAll(letters, sound)), 3)))
    }
  }
}

const MOST = 4

/** An r in `soundsOf` a word that the English don't speak. */
export const UNSPOKEN_R = /(?<=[aeiou])r(?=[^aeiou]|$)/g
// Letters and how else they are read; single ones as `soundsOf` has them.
const READINGS: readonly (readonly [letters: string, sound: string])[] = [['ch', 'k'], ['th', 's'], ['g', 'k'], ['H', 'k'], ['v', 'u'], ['j', 'i'], ['hu', 'fu']]

function padded(kinds: string): string { return (kinds + '---').slice(0, 3) }

function kindsOf(sounds: string, most: number): string {
  let kinds = ''
  for (const sound of sounds) if (kinds.length < most) kinds += KINDS.get(sound) ?? ''
  return kinds
}

const KINDS: ReadonlyMap<string, string> = new Map(['bvpf', 'sSjzCcg', 'kq', 'td', 'nm', 'lr'].flatMap((alike, i) => [...alike].map((sound): readonly [string, string] => [sound, String(i)])))
const VOWELS = 'aeiou'
