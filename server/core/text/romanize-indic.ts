import { romanize } from './romanize.ts'

/** A word of a name in a Brahmic script whose letters stand for other sounds than in Devanagari; see `romanizeName`. */
export function romanizeIndic(word: string, script: IndicScript): string {
  const plain = word.normalize('NFC').replace(JOINED_CHILLU, '$1').replace(/[\u200c\u200d]/g, '')
  return romanize(script === 'Bengali' ? bengali(plain) : spokenThrough(script === 'Malayalam' ? malayalam(plain) : plain))
}

export type IndicScript = 'Bengali' | 'Telugu' | 'Kannada' | 'Malayalam'

/**
 * A ya joined below its consonant changes the vowel only, one of its own is j, and one after i at the head is y (ইয়ং); o or u and a ya or i are w
 * (ওয়ালিদ, উইলিয়াম), which has no letter here but the place of one; the velar nasal has its g (জং).
 */
function bengali(word: string): string {
  return word.replace(/\u09cd\u09af\u09be/g, '\u09be').replace(/^ই(?=য\u09bc)/, '').replace(/ওয\u09bc/g, '\u09b5').replace(/^উই/, '\u09b5ি').replace(/ং(?![কখগঘ])/g, 'ঙ্গ')
    .replace(/(?<!\u09cd)\u09af(?!\u09bc)/g, '\u099c').replace(/\u09ce/g, '\u09a4\u09cd')
}

/** A consonant without a vowel has a letter of its own; doubled റ is t, and after n d; the nasal sign is m but before the stops of other places. */
function malayalam(word: string): string {
  return word.replace(/റ്റ/g, 'ട്ട').replace(/[നൻ]്?റ/g, 'ണ്ട').replace(/[ൺ-ൿ]/g, (letter) => `${CHILLUS.get(letter)}\u0d4d`).replace(/ൗ/g, 'ൌ').replace(/ം(?![ക-ന])/g, 'മ്')
}

const CHILLUS: ReadonlyMap<string, string> = new Map([['ൺ', 'ണ'], ['ൻ', 'ന'], ['ർ', 'ര'], ['ൽ', 'ല'], ['ൾ', 'ള'], ['ൿ', 'ക']])
const JOINED_CHILLU = /([ണനരലള]\u0d4d)\u200d/g

/** The languages of the south speak every vowel that a letter has of itself: it is written out. */
function spokenThrough(word: string): string {
  let out = ''
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    out += word[i]
    if (isConsonant(code) && !isSign(word.charCodeAt(i + 1))) out += String.fromCharCode(code & ~0x7f | 0x3e)
  }
  return out
}

function isConsonant(code: number): boolean { return code >= 0xc00 && code < 0xd80 && (code & 0x7f) >= 0x15 && (code & 0x7f) <= 0x39 }

/** A vowel sign or a virama. */
function isSign(code: number): boolean { return code >= 0xc00 && code < 0xd80 && (code & 0x7f) >= 0x3e && (code & 0x7f) <= 0x56 }
