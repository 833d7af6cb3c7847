import { romanize } from './romanize.ts'

/**
 * A romanised skeleton of a word: what is left of its sound when script, spelling habits and vowel length are taken away, so that
 * पुतिन, પુતિન, Путин and Putin meet ("ptn"), and so do मिसाइल and missile ("msl"). ASCII, lower case, may be empty. Never used for offsets.
 *
 * Words of three and more consonants keep only these, after "a" where the word begins with a vowel; shorter ones keep their vowels
 * in three classes, a, i (e) and u (o), for too many words would meet without: Kim "kim", Nato "natu".
 */
export function skeleton(word: string): string {
  const roman = romanize(word)
  return reduce(word.charCodeAt(0) < 0x250 ? spoken(roman) : roman)
}

/** The same of a word that is romanised already, from whatever script. */
export function skeletonOf(roman: string): string { return reduce(roman) }

/** English letters nearer to what they sound like. Other languages in Latin letters lose little by it. */
function spoken(word: string): string {
  return word.replace(/^x/, 's').replace(/^kn/, 'n').replace(/^wr/, 'r').replace(/(?:ti|si|ci|ssi)on/g, 'shn').replace(/tch/g, 'ch').replace(/dge?/g, (found) => found === 'dge' ? 'j' : found)
    .replace(/ck/g, 'k').replace(/sch/g, 'sh').replace(/c(?=[eiy])/g, 's').replace(/c(?!h)/g, 'k').replace(/ge(?!e)/g, 'je').replace(/x/g, 'ks').replace(/qu/g, 'kv')
    .replace(/([aeo])w(?![aeiou])/g, '$1u').replace(/(?<=[^aeiou].*[^aeiou])e$/, '')
}

const FEW = 3

function reduce(roman: string): string {
  let consonants = ''
  let whole = ''
  let count = 0
  let last = ''
  for (let i = 0; i < roman.length; i++) {
    const letter = roman[i] as string
    const vowel = VOWEL_CLASSES.get(letter)
    if (vowel !== undefined && (letter !== 'y' || i > 0)) {
      if (i === 0) consonants = 'a'
      if (!VOWEL_CLASSES.has(last) || i === 1 && last === 'y') whole += letter === 'a' && roman[i + 1] === 'u' ? 'u' : vowel
      last = letter
      continue
    }
    // An aspirate is its plain letter; a silent h ("Johnson") is nothing; only one that begins the word is spoken.
    if (letter === 'h' && i > 0) continue
    const plain = letter === 'p' && roman[i + 1] === 'h' ? 'f' : PLAIN.get(letter) ?? letter
    if (plain !== last) {
      consonants += plain
      whole += plain
      count++
    }
    last = plain
  }
  return count >= FEW ? consonants : whole
}

const VOWEL_CLASSES: ReadonlyMap<string, string> = new Map([['a', 'a'], ['e', 'i'], ['i', 'i'], ['y', 'i'], ['o', 'u'], ['u', 'u']])
const PLAIN: ReadonlyMap<string, string> = new Map([['w', 'v'], ['z', 'j'], ['q', 'k']])
