import { foldHan } from './han-variants.ts'

/**
 * Folds spelling variants of one word onto one key, so that packs need to list a word once. Never used for offsets: the
 * result may be shorter or longer than the word.
 *
 * All scripts: lower case, no joiners. Latin, Greek, Cyrillic: no diacritics. Indic: no nukta (हज़ार = हजार), candrabindu as
 * anusvara (पाँच = पांच), no addak (ਇੱਕ = ਇਕ), a homorganic nasal before a consonant as anusvara (हिन्दी = हिंदी), a Malayalam
 * consonant with virama as its chillu (ന് = ൻ). Arabic: no vowel signs or tatweel, one form of
 * alef, yeh, kaf and heh (Persian and Urdu keyboards mix them). Han: traditional characters as simplified ones.
 */
export function foldWord(word: string): string {
  let ascii = true
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) { ascii = false; break }
  if (ascii) return word.toLowerCase()
  const first = word.charCodeAt(0)
  if (first >= 0x900 && first < 0xe00) return foldIndic(word)
  if (first >= 0x600 && first < 0x900 || first >= 0xfb50) return foldArabic(word)
  if (first >= 0x3400 && first < 0xa000) return foldHan(word)
  return word.normalize('NFD').toLowerCase().replace(/[\u0300-\u036f\u200b-\u200d'\u2019\u02bc]+/g, '').replace(/ß/g, 'ss').replace(/ı/g, 'i').normalize('NFC')
}

// The Indic blocks from Devanagari to Malayalam are laid out alike, 0x80 apart: the same place in each is the same sound.
function foldIndic(word: string): string {
  let plain = true
  for (let i = 0; plain && i < word.length; i++) plain = isPlain(word.charCodeAt(i))
  if (plain) return word
  let out = ''
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code === 0x200c || code === 0x200d || code === 0x200b) continue
    if (code < 0x900 || code >= 0xd80) { out += word[i]!.toLowerCase(); continue }
    const block = code & ~0x7f
    const place = code & 0x7f
    // Odia writes loanwords with or without the virama at their end: "ଡଲାର୍".
    if (place === NUKTA || code === ADDAK || code === ODIA + VIRAMA && i === word.length - 1) continue
    const bare = BARE_LETTERS.get(block)?.[place - 0x58]
    if (bare) { out += String.fromCharCode(block + bare); continue }
    // ਸ਼ and ਲ਼, which have their dot in them.
    if (code === 0xa36 || code === 0xa33) { out += code === 0xa36 ? 'ਸ' : 'ਲ'; continue }
    if (place === CANDRABINDU || code === TIPPI) { out += String.fromCharCode(block + ANUSVARA); continue }
    const chillu = block === MALAYALAM ? chilluAt(word, i) : undefined
    if (NASALS.has(place) && block !== 0xb80 && isHomorganic(word, i, block, place)) { out += String.fromCharCode(block + ANUSVARA); i++; continue }
    if (chillu !== undefined) { out += chillu; if (word.charCodeAt(i + 1) === MALAYALAM + VIRAMA) i++; continue }
    out += word[i]
  }
  return out
}

/** A letter or sign that nothing folds, whatever stands beside it: most words have no other. */
function isPlain(code: number): boolean {
  if (code < 0x900 || code >= MALAYALAM || code === ADDAK || code === TIPPI || code === 0xa33 || code === 0xa36) return false
  const place = code & 0x7f
  return place !== NUKTA && place !== CANDRABINDU && (place < 0x58 || place > 0x5f) && place !== VIRAMA
}

const MALAYALAM = 0xd00
const ODIA = 0xb00
// A Malayalam consonant without a vowel has a letter of its own, or a virama (and a joiner in older texts): ന് = ൻ. Likewise two signs for au.
const CHILLUS: ReadonlyMap<string, string> = new Map([['ണ', 'ൺ'], ['ന', 'ൻ'], ['ര', 'ർ'], ['ല', 'ൽ'], ['ള', 'ൾ']])
const CHILLU_LETTERS: ReadonlySet<string> = new Set(CHILLUS.values())

function chilluAt(word: string, i: number): string | undefined {
  const letter = word[i] as string
  if (letter === 'ൌ') return 'ൗ'
  return CHILLU_LETTERS.has(letter) ? letter : word.charCodeAt(i + 1) === MALAYALAM + VIRAMA ? CHILLUS.get(letter) : undefined
}

const CANDRABINDU = 0x01
const ANUSVARA = 0x02
const NUKTA = 0x3c
const VIRAMA = 0x4d
// Gurmukhi doubles a consonant and nasalises with signs of its own; papers often leave the first out and mix the second with the anusvara.
const ADDAK = 0xa71
const TIPPI = 0xa70
// क़ ख़ ग़ ज़ ड़ ढ़ फ़ य़ to their bare letters, by block; 0 where the place is a letter of its own (Gurmukhi ੜ, Odia ୟ).
const BARE_LETTERS: ReadonlyMap<number, readonly number[]> = new Map([
  [0x900, [0x15, 0x16, 0x17, 0x1c, 0x21, 0x22, 0x2b, 0x2f]], [0x980, [0, 0, 0, 0, 0x21, 0x22, 0, 0x2f]], [0xa00, [0, 0x16, 0x17, 0x1c, 0, 0, 0x2b, 0]], [0xb00, [0, 0, 0, 0, 0x21, 0x22, 0, 0]],
])
// Each nasal consonant with the first and last consonant of its row: ङ क-घ, ञ च-झ, ण ट-ढ, न त-ध, म प-भ.
const NASALS = new Map([[0x19, [0x15, 0x18]], [0x1e, [0x1a, 0x1d]], [0x23, [0x1f, 0x22]], [0x28, [0x24, 0x27]], [0x2e, [0x2a, 0x2d]]])

function isHomorganic(word: string, i: number, block: number, place: number): boolean {
  if (word.charCodeAt(i + 1) !== block + VIRAMA) return false
  const next = word.charCodeAt(i + 2) - block
  const [low, high] = NASALS.get(place) as [number, number]
  return next >= low && next <= high
}

function foldArabic(word: string): string {
  return word.normalize('NFKC').replace(/[\u064b-\u065f\u0670\u0640\u06d6-\u06ed\u200b-\u200f]/g, '')
    .replace(/[أإآٱ]/g, 'ا').replace(/[ىئي]/g, 'ی').replace(/ك/g, 'ک').replace(/[ةۀہھەۂۃ]/g, 'ه').replace(/ؤ/g, 'و')
}

/** ASCII form of a run of digits in any script; separators stay, Arabic decimal and thousands marks become "." and ",". */
export function foldNumber(number: string): string {
  let ascii = true
  for (let i = 0; i < number.length; i++) if (number.charCodeAt(i) > 0x7f) { ascii = false; break }
  if (ascii) return number
  let out = ''
  for (const character of number) {
    const code = character.codePointAt(0) as number
    const digit = digitValue(code)
    out += digit >= 0 ? String(digit) : code === 0x66b || code === 0xff0e ? '.' : code === 0x66c || code === 0x60c || code === 0xff0c ? ',' : character
  }
  return out
}

/** 0 to 9 for a decimal digit of any script by its code point, else -1. */
export function digitValue(code: number): number {
  if (code < 0x660) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1
  if (code <= 0xffff) return (DIGITS[code] as number) - 1
  const zero = code < 0x20000 ? ASTRAL_ZEROS.find((one) => code >= one && code <= one + 9) : undefined
  return zero === undefined ? -1 : code - zero
}

// Zeros of the decimal digits of Unicode 16 (general category Nd): ten in a row each.
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
  0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
]
const ASTRAL_ZEROS = [
  0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50, 0x11d50, 0x11da0, 0x11de0, 0x11f50, 0x16130,
  0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
]
// The digit of each character of the first plane plus one, 0 where it is none: every letter of a text asks.
const DIGITS = /* @__PURE__ */ digitTable()

function digitTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const zero of ZEROS) for (let digit = 0; digit < 10; digit++) table[zero + digit] = digit + 1
  return table
}
