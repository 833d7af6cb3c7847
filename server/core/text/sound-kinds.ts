import { soundsOf } from './sound-likeness.ts'

/**
 * What an index of sounds files a romanised word under: spellings of one name in several languages nearly always share it. Consonants made
 * in the same place of the mouth are one kind; vowels are one kind at the head of a word and nothing within.
 */
export interface SoundKinds {
  /** The kind of the first sound. */
  readonly head: string
  /** The kinds of the first two consonants. */
  readonly first: string
  /** The kinds of the first three. */
  readonly three: string
}

export function soundKinds(roman: string): SoundKinds {
  // A last v after a vowel is a glide that spellings differ on: राव is Rao.
  const sounds = soundsOf(roman).replace(/([aeiou])v$/, '$1')
  const head = sounds[0] ?? ''
  let three = ''
  for (const sound of sounds) if (three.length < 3) three += KINDS.get(sound) ?? ''
  return { head: KINDS.get(head) ?? (VOWELS.includes(head) ? 'a' : head), first: three.slice(0, 2), three }
}

const KINDS: ReadonlyMap<string, string> = new Map(['bvpf', 'sSjzCcg', 'kq', 'td', 'nm', 'lr'].flatMap((alike, i) => [...alike].map((sound): readonly [string, string] => [sound, String(i)])))
const VOWELS = 'aeiou'
