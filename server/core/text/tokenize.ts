import type { Script, Token, TokenKind } from '../model.ts'
import { digitValue, foldNumber, foldWord } from './fold.ts'
import { scriptOf } from './scripts.ts'

/**
 * Cuts a text, or the lines of it between two offsets, into tokens in one pass. White space and invisible characters become no token; a lone surrogate is a mark.
 * Each Han character and each Hiragana is a word. Offsets are UTF-16 code units. "10,000" is one number; "500किमी", "NDRFની" and "3-2" are cut where the kind or script changes.
 */
export function tokenize(text: string, from = 0, to = text.length): readonly Token[] {
  const tokens: Token[] = []
  let spaced = true
  let at = from
  const push = (kind: TokenKind, script: Script, end: number, folded: string, capital: boolean): void => {
    tokens.push({ kind, script, start: at, end, folded, spaced, capital })
    at = end
    spaced = false
  }
  while (at < to) {
    const code = text.codePointAt(at) as number
    const size = code > 0xffff ? 2 : 1
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) {
      push('break', 'Common', code === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1, '\n', false)
      spaced = true
    } else if (isSpace(code)) {
      at += size
      spaced = true
    } else if (isInvisible(code)) {
      at += size
    } else if (digitValue(code) >= 0) {
      const end = endOfNumber(text, at)
      push('number', 'Common', end, foldNumber(text.slice(at, end)), false)
    } else if (isLetter(code)) {
      // A modifier letter is of the script of its word: Hawaiian "ʻApelila".
      const script = scriptOf(scriptOf(code) === 'Common' ? text.codePointAt(at + size) ?? code : code)
      const end = script === 'Han' || isHiragana(code) ? at + size : endOfWord(text, at, script)
      const word = text.slice(at, end)
      push('word', script, end, foldedOnce(word), isCapital(word, script))
    } else {
      push('mark', 'Common', at + size, unify(code), false)
    }
  }
  return tokens
}

/** The same words come again and again, in this text and the next. The memo is bounded, and a word stays what it is: no result depends on it. */
function foldedOnce(word: string): string {
  let folded = folds.get(word)
  if (folded !== undefined) return folded
  folded = foldWord(word)
  if (word.length > LONGEST_REMEMBERED) return folded
  if (folds.size >= MOST_REMEMBERED) folds.clear()
  folds.set(word, folded)
  return folded
}

const folds = new Map<string, string>()
const MOST_REMEMBERED = 20_000
const LONGEST_REMEMBERED = 30

function endOfWord(text: string, start: number, script: Script): number {
  let i = start
  while (i < text.length) {
    const code = text.codePointAt(i) as number
    if (script === 'Cyrillic' && i > start && isApostrophe(code) && scriptOf(text.codePointAt(i + 1) ?? 0) === 'Cyrillic') { i++; continue }
    if (!isLetter(code) && !isMark(code) && !isJoiner(code) || isHiragana(code)) break
    if (isLetter(code)) {
      const other = scriptOf(code)
      if (other !== script && other !== 'Common') break
    }
    i += code > 0xffff ? 2 : 1
  }
  // A joiner at the end is invisible and belongs to nothing, except that Indic writers leave it after a virama.
  return i
}

/** Grammar in Japanese: each is a word, as Han characters are, while a run of Katakana is one, so that a name ends before its particle. */
function isHiragana(code: number): boolean { return code >= 0x3041 && code <= 0x309f }

/** A letter of Ukrainian and Belarusian inside a word (п'ять), however it is typed. */
function isApostrophe(code: number): boolean { return code === 0x27 || code === 0x2019 || code === 0x2bc }

function endOfNumber(text: string, start: number): number {
  let i = start
  for (;;) {
    while (i < text.length && isDigitAt(text, i)) i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1
    const separator = text.charCodeAt(i)
    const joins = separator === 0x2e || separator === 0x2c || separator === 0x66b || separator === 0x66c || (separator === 0x60c || separator === 0xff0c) && isGroup(text, i + 1) || separator === 0xff0e
    if (!joins || !isDigitAt(text, i + 1)) return i
    i++
  }
}

function isDigitAt(text: string, at: number): boolean { return digitValue(text.codePointAt(at) ?? 0) >= 0 }

/** Three digits and no more: the Arabic comma stands between groups as between the items of a list. */
function isGroup(text: string, start: number): boolean {
  for (let i = start; i < start + 3; i++) if (digitValue(text.charCodeAt(i)) < 0) return false
  return !(digitValue(text.charCodeAt(start + 3)) >= 0)
}

function isCapital(word: string, script: Script): boolean {
  if (script !== 'Latin' && script !== 'Cyrillic' && script !== 'Greek' && script !== 'Armenian') return false
  const first = word.charCodeAt(0)
  if (first < 0x80) return first >= 0x41 && first <= 0x5a
  return word[0] !== word[0]!.toLowerCase()
}

// A table for the BMP is built once from the Unicode properties; asking a RegExp for each character would cost ten times as much.
const LETTER = 1
const MARK = 2
const SPACE = 4
const CLASSES = /* @__PURE__ */ classify()

function classify(): Uint8Array {
  const classes = new Uint8Array(0x10000)
  const letter = /^[\p{L}\p{Nl}]$/u
  const mark = /^\p{M}$/u
  const space = /^[\s\p{Z}]$/u
  for (let code = 0; code < 0x10000; code++) {
    if (code >= 0xd800 && code <= 0xdfff || code >= 0x3400 && code < 0xa000 || code >= 0xac00 && code < 0xd7a4) {
      if (code < 0xd800) classes[code] = LETTER
      continue
    }
    const character = String.fromCharCode(code)
    if (letter.test(character)) classes[code] = LETTER
    else if (mark.test(character)) classes[code] = MARK
    else if (space.test(character)) classes[code] = SPACE
  }
  // The Arabic tatweel and the Devanagari om are letters by property; Ethiopic and CJK spaces are already there.
  classes[0x4dc0] = 0
  return classes
}

function isLetter(code: number): boolean {
  return code > 0xffff ? (code >= 0x10000 && code < 0x1f000) || (code >= 0x20000 && code < 0x32000) : CLASSES[code] === LETTER
}
function isMark(code: number): boolean { return code > 0xffff ? code >= 0xe0100 && code <= 0xe01ef : CLASSES[code] === MARK }
function isSpace(code: number): boolean { return code <= 0xffff && CLASSES[code] === SPACE }
function isJoiner(code: number): boolean { return code === 0x200c || code === 0x200d }
/** Joiners, direction marks, BOM, soft hyphen, variation selectors, control characters: no token of their own. */
function isInvisible(code: number): boolean {
  return code < 0x20 || code === 0x7f || code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f)
    || code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef)
}

/** Dashes, tildes, quotes and apostrophes of all kinds are one each for the grammars. */
function unify(code: number): string {
  if (code >= 0x2010 && code <= 0x2015 || code === 0x2212 || code === 0xfe58 || code === 0xff0d) return '-'
  if (code === 0x301c || code === 0xff5e || code === 0x223c) return '~'
  if (code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x2bc || code === 0x60 || code === 0xb4 || code === 0xff07) return "'"
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb || code === 0xff02) return '"'
  // A visarga behind a digit, where it marks no vowel, is typed for a colon: Nepali "११ः३०".
  if (code === 0x903 || code === 0xa83) return ':'
  if (code === 0xff1a) return ':'
  return String.fromCodePoint(code)
}
