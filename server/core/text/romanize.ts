import { scriptOf } from './scripts.ts'

/**
 * A word in plain lower-case ASCII letters, near to how English newspapers would write it: किम → "kim", પુતિન → "putin", Шойгу → "shoigu",
 * 김 → "gim". For ids and for comparing sounds; never for offsets. Letters of scripts it doesn't know are left out; digits stay.
 */
export function romanize(word: string): string {
  const code = word.charCodeAt(0)
  if (code < 0x80 && isAscii(word)) return word.toLowerCase().replace(/[^a-z0-9]+/g, '')
  switch (scriptOf(word.codePointAt(0) ?? 0)) {
    case 'Devanagari': case 'Gujarati': case 'Bengali': case 'Gurmukhi': case 'Oriya': case 'Tamil': case 'Telugu': case 'Kannada': case 'Malayalam':
      return brahmic(word)
    case 'Cyrillic': return spell(word.toLowerCase(), CYRILLIC)
    case 'Greek': return spell(word.normalize('NFD').toLowerCase(), GREEK)
    case 'Arabic': return spell(word, ARABIC)
    case 'Hebrew': return spell(word, HEBREW)
    case 'Hangul': return hangul(word)
    default: return word.normalize('NFD').toLowerCase().replace(/[ıøđłßæœþð]/g, (letter) => LATIN.get(letter) ?? '').replace(/[^a-z0-9]+/g, '')
  }
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false
  return true
}

function spell(word: string, letters: ReadonlyMap<string, string>): string {
  let out = ''
  for (const letter of word) out += letters.get(letter) ?? (letter >= '0' && letter <= '9' ? letter : '')
  return out
}

// The Brahmic blocks are laid out alike: a place in the block is a sound. Consonants from 0x15 (ka) to 0x39 (ha).
const CONSONANTS = 'k kh g gh n ch chh j jh n t th d dh n t th d dh n n p f b bh m y r r l l l v sh sh s h'.split(' ')
const NUKTA_CONSONANTS = new Map([[0x15, 'q'], [0x16, 'kh'], [0x17, 'g'], [0x1c, 'z'], [0x21, 'r'], [0x22, 'rh'], [0x2b, 'f'], [0x2f, 'y'], [0x1d, 'zh']])
const PRECOMPOSED = ['q', 'kh', 'g', 'z', 'r', 'rh', 'f', 'y']
const VOWELS = new Map([[0x05, 'a'], [0x06, 'a'], [0x07, 'i'], [0x08, 'i'], [0x09, 'u'], [0x0a, 'u'], [0x0b, 'ri'], [0x0d, 'e'], [0x0e, 'e'], [0x0f, 'e'], [0x10, 'ai'],
  [0x11, 'o'], [0x12, 'o'], [0x13, 'o'], [0x14, 'au'], [0x72, 'a']])
const SIGNS = new Map([[0x3e, 'a'], [0x3f, 'i'], [0x40, 'i'], [0x41, 'u'], [0x42, 'u'], [0x43, 'ri'], [0x45, 'e'], [0x46, 'e'], [0x47, 'e'], [0x48, 'ai'], [0x49, 'o'], [0x4a, 'o'],
  [0x4b, 'o'], [0x4c, 'au']])

/** Sound by sound, then without the inherent vowels that Hindi and its neighbours don't speak. */
function brahmic(word: string): string {
  const sounds: string[] = []
  // Whether the vowel in that place is the inherent one, which may fall silent.
  const inherent: boolean[] = []
  const put = (sound: string, silent: boolean): void => { sounds.push(sound); inherent.push(silent) }
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const place = code < 0x900 ? -1 : code & 0x7f
    const next = word.charCodeAt(i + 1)
    if (place >= 0x15 && place <= 0x39 || place >= 0x58 && place <= 0x5f) {
      const nukta = (next & 0x7f) === 0x3c && next > 0x900
      put(place >= 0x58 ? PRECOMPOSED[place - 0x58] ?? '' : nukta ? NUKTA_CONSONANTS.get(place) ?? CONSONANTS[place - 0x15] ?? '' : CONSONANTS[place - 0x15] ?? '', false)
      if (nukta) i++
      const after = word.charCodeAt(i + 1)
      const sign = after >= 0x900 ? after & 0x7f : -1
      if (sign === 0x4d) i++
      else if (!SIGNS.has(sign)) put('a', true)
    } else if (SIGNS.has(place)) put(SIGNS.get(place) as string, false)
    else if (VOWELS.has(place)) put(VOWELS.get(place) as string, false)
    else if (place === 0x01 || place === 0x02 || (place === 0x70 && (code & ~0x7f) === 0xa00)) put(nasalBefore(next), false)
    else if (code < 0x80 && isAscii(word[i] as string)) put((word[i] as string).toLowerCase().replace(/[^a-z0-9]/, ''), false)
  }
  // ज् + ञ is spoken "gy".
  for (let i = 0; i + 1 < sounds.length; i++) if (sounds[i] === 'j' && sounds[i + 1] === 'n' && !inherent[i]) if (word.includes('ज्ञ') || word.includes('જ્ઞ')) { sounds[i] = 'g'; sounds[i + 1] = 'y' }
  return withoutSilentVowels(sounds, inherent)
}

function nasalBefore(next: number): string {
  const place = next >= 0x900 ? next & 0x7f : -1
  if (place >= 0x2a && place <= 0x2e) return 'm'
  return place === 0x39 ? 'ng' : 'n'
}

function withoutSilentVowels(sounds: readonly string[], inherent: readonly boolean[]): string {
  const last = sounds.length - 1
  const silent = new Set<number>()
  if (last > 0 && inherent[last] && sounds.length > 2) silent.add(last)
  // From the right: a vowel between single consonants that stand between vowels (Ohala): samajh-na, but not vak-ya.
  for (let i = last - 2; i >= 2; i--) {
    if (!inherent[i] || silent.has(i + 2)) continue
    if (isVowel(sounds[i + 2]) && !isVowel(sounds[i + 1]) && !isVowel(sounds[i - 1]) && isVowel(sounds[i - 2]) && !silent.has(i - 2)) silent.add(i)
  }
  let out = ''
  for (let i = 0; i < sounds.length; i++) if (!silent.has(i)) out += sounds[i]
  return out
}

function isVowel(sound: string | undefined): boolean {
  return sound !== undefined && sound !== '' && 'aeiou'.includes(sound[0] as string)
}

const CYRILLIC = table('а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya ј j љ lj њ nj ћ c ђ dj џ dz ў u ѓ g ќ k')
const GREEK = table('α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o')
const ARABIC = table('ا a أ a إ i آ a ب b پ p ت t ٹ t ث s ج j چ ch ح h خ kh د d ڈ d ذ z ر r ڑ r ز z ژ zh س s ش sh ص s ض z ط t ظ z ع a غ g ف f ق q ک k ك k گ g ل l م m ن n ں n و o ؤ o ه h ہ h ھ h ة a ی i ي i ى a ئ i ے e')
const HEBREW = table('א a ב b ג g ד d ה h ו o ז z ח h ט t י i כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף f צ ts ץ ts ק k ר r ש sh ת t')
const LATIN = table('ı i ø o đ d ł l ß ss æ ae œ oe þ th ð d')

function table(pairs: string): ReadonlyMap<string, string> {
  const words = pairs.split(' ')
  const map = new Map<string, string>()
  for (let i = 0; i + 1 < words.length; i += 2) map.set(words[i] as string, words[i + 1] as string)
  return map
}

// Hangul syllables are composed arithmetically (Unicode 3.12): 19 initials, 21 vowels, 28 finals; Revised Romanisation.
const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ')
const MEDIALS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const FINALS = ' k k ks n n n t l l l l l l l l m p p t t ng t t k t p h'.split(' ')

function hangul(word: string): string {
  let out = ''
  for (const syllable of word) {
    const index = (syllable.codePointAt(0) as number) - 0xac00
    if (index < 0 || index >= 11172) continue
    out += (INITIALS[Math.floor(index / 588)] ?? '') + (MEDIALS[Math.floor(index / 28) % 21] ?? '') + (FINALS[index % 28] ?? '')
  }
  return out
}
