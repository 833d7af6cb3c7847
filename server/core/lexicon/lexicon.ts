import type { Token } from '../model.ts'
import type { NumberWords, Writing } from '../locale-pack.ts'
import { tokenize } from '../text/tokenize.ts'
import { foldWord } from '../text/fold.ts'
import { numeralMatches, numeralWords, type NumeralWords } from './numeral-word.ts'
import { gluedNumberOf, gluedNumbers, type GluedNumbers } from './glued-number.ts'
import { measureWordOf, measureWords, type MeasureWords } from './measure-word.ts'
import { INFLECTED_CLASSES, type Entry, type Lexeme } from './lexeme.ts'

/** A word or phrase of a lexicon, found in a text. */
export interface Match {
  readonly lexeme: Lexeme
  /** Token index after the last word. */
  readonly to: number
  /** UTF-16 units at the end of the last word that lie outside the mention: a glued case ending. 0 mostly. */
  readonly cut: number
  /** The folded ending of the last word that the pack's word lacks, "" where it is the word itself. */
  readonly ending: string
  /** The folded proclitic that stands before the pack's word, and the UTF-16 units it takes, which lie outside: Arabic "و" in "وخمسون". */
  readonly proclitic?: { readonly word: string; readonly lead: number }
}

/** The words and phrases of one pack, in a tree by folded words. Built once, then only read. */
export interface Lexicon {
  readonly root: Node
  readonly diacritics: Writing['diacritics']
  readonly caseEndings: readonly string[]
  readonly nounEndings: readonly string[]
  /** The same by their last letter, as far fewer need be tried on a word. */
  readonly caseEndingsBy: EndingsBy
  readonly nounEndingsBy: EndingsBy
  /** Folded; see `Writing.sandhi`. */
  readonly sandhi: readonly (readonly [before: string, alone: readonly string[]])[]
  /** Folded, the shortest first: "واليوم" is و and اليوم, today, before it is وال and يوم, a day. */
  readonly proclitics: readonly string[]
  readonly gluedArticles: ReadonlySet<string>
  /** Only of a language that writes number words as one. */
  readonly glued: GluedNumbers | undefined
  readonly numerals: NumeralWords | undefined
  readonly measures: MeasureWords | undefined
  /** A bounded memo of words that are surely not in it; see `text/reading.ts`. */
  readonly unknown: Set<string>
}

type EndingsBy = ReadonlyMap<string, readonly string[]>

interface Node {
  readonly next: Map<string, Node>
  readonly lexemes: Lexeme[]
}

/** Gathers a pack's entries into a lexicon. Phrases are cut into words as texts are, so "मि.मी." or "per-cent" may be entries. */
export function buildLexicon(entries: readonly Entry[], writing: Writing, numbers: Pick<NumberWords, 'glued' | 'numerals' | 'measures' | 'measureNumbers'> = {}): Lexicon {
  const root: Node = { next: new Map(), lexemes: [] }
  for (const { words, lexeme } of entries) {
    for (const phrase of words.split('|')) {
      let node = root
      for (const token of tokenize(phrase)) {
        const key = writing.diacritics === 'matter' ? spelled(phrase, token) : token.folded
        let next = node.next.get(key)
        if (!next) node.next.set(key, next = { next: new Map(), lexemes: [] })
        node = next
      }
      if (node !== root) node.lexemes.push(lexeme)
    }
  }
  const caseEndings = endings(writing.caseEndings)
  const nounEndings = [...endings(writing.nounEndings)].reverse()
  const sandhi = (writing.sandhi ?? []).map(([before, alone]) => [foldWord(before), alone.split('|').map(foldWord)] as const)
  const glued = gluedNumbers(entries, numbers.glued)
  return { root, diacritics: writing.diacritics, caseEndings, nounEndings, caseEndingsBy: byLast(caseEndings), nounEndingsBy: byLast(nounEndings), sandhi, proclitics: [...endings(writing.proclitics ?? '')].reverse(), gluedArticles: new Set(endings(writing.gluedArticles ?? '')), glued, numerals: numeralWords(numbers.numerals), measures: measureWords(numbers, nounEndings, glued), unknown: new Set() }
}

/** A word with its diacritics, composed, in lower case. */
function spelled(text: string, token: Token): string {
  return token.kind === 'word' ? text.slice(token.start, token.end).normalize('NFC').toLowerCase() : token.folded
}

function byLast(all: readonly string[]): EndingsBy {
  const groups = new Map<string, string[]>()
  for (const ending of all) {
    const last = ending.at(-1) ?? ''
    const group = groups.get(last)
    if (group) group.push(ending)
    else groups.set(last, [ending])
  }
  return groups
}

// The longest ending first: "માંથી" before "થી". Noun endings are tried the other way round: "planes" is plane + s before it is plan + es.
function endings(words: string): readonly string[] {
  return words.split('|').filter((ending) => ending !== '').map(foldWord).sort((a, b) => b.length - a.length)
}

/** All words and phrases that start at token `at` and end before token `limit`, longest first. */
export function matchesAt(lexicon: Lexicon, text: string, tokens: readonly Token[], at: number, limit: number): readonly Match[] {
  const found: Match[] = []
  walk(lexicon, text, tokens, lexicon.root, at, limit, found)
  if (lexicon.proclitics.length > 0) underProclitic(lexicon, text, tokens, at, limit, found)
  return found.length === 0 ? NONE : found.reverse()
}

/** Whether a word without a match has none anywhere, whatever stands behind it: it begins no phrase and is told by its folded form alone. */
export function isUnknown(lexicon: Lexicon, folded: string): boolean {
  return lexicon.diacritics !== 'matter' && lexicon.proclitics.length === 0 && !lexicon.root.next.has(folded)
}

const NONE: readonly Match[] = []

/** Words and phrases behind a proclitic, where the word as it stands is none: "وخمسون" is و and خمسون. */
function underProclitic(lexicon: Lexicon, text: string, tokens: readonly Token[], at: number, limit: number, found: Match[]): void {
  const token = at < limit ? tokens[at] : undefined
  if (token?.kind !== 'word' || found.some(({ ending }) => ending === '')) return
  for (const word of lexicon.proclitics) {
    if (token.folded.length - word.length < 2 || !token.folded.startsWith(word)) continue
    const lead = leadOf(text, token, word)
    const bare = { ...token, start: token.start + lead, folded: token.folded.slice(word.length) }
    const under: Match[] = []
    walk(lexicon, text, [bare, ...tokens.slice(at + 1, Math.min(limit, at + LONGEST))], lexicon.root, 0, LONGEST, under)
    if (under.length === 0) continue
    for (const match of under) found.push({ ...match, to: match.to + at, proclitic: { word, lead } })
    found.sort((a, b) => a.to - b.to)
    return
  }
}

// Tokens in the longest phrase that may stand behind a proclitic.
const LONGEST = 8

/** Length in the text of a folded proclitic, with the tatweel and vowel signs after it. */
function leadOf(text: string, token: Token, word: string): number {
  let left = word.length
  let length = 0
  for (; token.start + length < token.end; length++) {
    if (foldWord(text[token.start + length] as string) === '') continue
    if (left === 0) break
    left--
  }
  return length
}

function walk(lexicon: Lexicon, text: string, tokens: readonly Token[], node: Node, at: number, limit: number, found: Match[]): void {
  const token = at < limit ? tokens[at] : undefined
  if (!token) return
  const exact = node.next.get(lexicon.diacritics === 'matter' ? spelled(text, token) : token.folded)
  if (exact) {
    for (const lexeme of exact.lexemes) found.push({ lexeme, to: at + 1, cut: 0, ending: '' })
    // A word that only begins a phrase, or is known for something else ("residents", a topic), may still be a known noun's form.
    if (token.kind === 'word' && !exact.lexemes.some(({ cls }) => cls === 'function')) inflected(lexicon, text, token, node, at, exact.lexemes, found)
    if (exact.next.size > 0) walk(lexicon, text, tokens, exact, at + 1, limit, found)
    return
  }
  if (token.kind !== 'word') return
  inflected(lexicon, text, token, node, at, [], found)
  const value = lexicon.glued && node === lexicon.root ? gluedNumberOf(lexicon.glued, token.folded) : undefined
  if (value !== undefined) found.push({ lexeme: { cls: 'number', role: 'cardinal', value }, to: at + 1, cut: 0, ending: '' })
  if (lexicon.numerals && node === lexicon.root) found.push(...numeralMatches(lexicon.numerals, token.folded, at))
  const measured = lexicon.measures && node === lexicon.root ? measureWordOf(lexicon.measures, token.folded) : undefined
  if (measured) found.push({ lexeme: { cls: 'number', role: 'cardinal', value: measured.value }, to: at + 1, cut: 0, ending: '' }, { lexeme: { cls: 'dual', unit: measured.unit }, to: at + 1, cut: 0, ending: '' })
}

/** A short word that takes no endings: Turkish "kişinin" is kişi and nin, not ki and şinin. */
function isParticle(lexeme: Lexeme): boolean {
  return lexeme.cls === 'function' || lexeme.cls === 'clause' || lexeme.cls === 'date' && lexeme.role === 'clause'
}

/** Words found under a word's endings; where the word itself is in the lexicon, only nouns of classes that it isn't of. */
function inflected(lexicon: Lexicon, text: string, token: Token, node: Node, at: number, exact: readonly Lexeme[], found: Match[]): void {
  const bare = exact.length === 0 ? strip(lexicon, token.folded, lexicon.caseEndingsBy, (stem) => (node.next.get(stem)?.lexemes ?? []).some((lexeme) => stem.length > 2 || !isParticle(lexeme))) : undefined
  if (bare !== undefined) {
    const { ending } = bare
    const cut = bare.changed ? 0 : cutOf(text, token, ending)
    for (const lexeme of node.next.get(bare.stem)?.lexemes ?? []) found.push({ lexeme, to: at + 1, cut, ending })
  }
  const known = bare === undefined ? exact : node.next.get(bare.stem)?.lexemes ?? exact
  const noun = nounStem(lexicon, node, token.folded, INFLECTED_CLASSES)
  if (noun !== undefined && noun.stem !== bare?.stem) pushNoun(lexicon, text, token, node, at, noun, known, found)
  // German "Spielen" is spiele (an event's form) and n, but also Spiel (what is counted) and en.
  const others = noun === undefined ? known : [...known, ...node.next.get(noun.stem)?.lexemes ?? []]
  if (noun === undefined && known.length === 0 || others.some(({ cls }) => COUNTED_CLASSES.has(cls))) return
  const counted = nounStem(lexicon, node, token.folded, COUNTED_CLASSES)
  if (counted !== undefined && counted.stem !== bare?.stem) pushNoun(lexicon, text, token, node, at, counted, others, found)
}

const COUNTED_CLASSES: ReadonlySet<Lexeme['cls']> = new Set<Lexeme['cls']>(['counted', 'unit'])

function pushNoun(lexicon: Lexicon, text: string, token: Token, node: Node, at: number, noun: Stem, known: readonly Lexeme[], found: Match[]): void {
  const cut = noun.changed ? 0 : cutOf(text, token, outsideOf(lexicon, token.folded, noun.stem))
  for (const lexeme of node.next.get(noun.stem)?.lexemes ?? []) {
    if (INFLECTED_CLASSES.has(lexeme.cls) && !known.some(({ cls }) => cls === lexeme.cls)) found.push({ lexeme, to: at + 1, cut, ending: noun.ending })
  }
}

/** A known word under an ending. */
interface Stem {
  readonly stem: string
  readonly ending: string
  /** Whether its last letters are others than in the text. */
  readonly changed: boolean
}

/** The known stem under one ending, or undefined. A stem of one letter is never cut free, one of a Hangul syllable is. */
function strip(lexicon: Lexicon, folded: string, all: EndingsBy, known: (stem: string) => boolean): Stem | undefined {
  for (const ending of all.get(folded.at(-1) ?? '') ?? NO_ENDINGS) {
    if (folded.length - ending.length < (folded.charCodeAt(0) >= FIRST_SYLLABLE ? 1 : 2) || !folded.endsWith(ending)) continue
    const rest = folded.slice(0, -ending.length)
    if (known(rest)) return { stem: rest, ending, changed: false }
    for (const [before, alone] of lexicon.sandhi) {
      if (before === '' ? !isMark(ending) : !rest.endsWith(before) || rest.length <= before.length) continue
      const bare = before === '' ? rest : rest.slice(0, -before.length)
      for (const letters of alone) if (known(bare + letters)) return { stem: bare + letters, ending, changed: true }
    }
  }
  return undefined
}

// Hangul: later code points are letters of no other script that has endings.
const FIRST_SYLLABLE = 0xac00
const NO_ENDINGS: readonly string[] = []

/** The known stem under a noun ending, which may itself stand under a case ending: લોક+ો+ને. */
function nounStem(lexicon: Lexicon, node: Node, folded: string, classes: ReadonlySet<Lexeme['cls']>): Stem | undefined {
  const isNoun = (stem: string): boolean => node.next.get(stem)?.lexemes.some(({ cls }) => classes.has(cls)) === true
  const direct = strip(lexicon, folded, lexicon.nounEndingsBy, isNoun)
  if (direct !== undefined) return direct
  for (const ending of lexicon.caseEndingsBy.get(folded.at(-1) ?? '') ?? NO_ENDINGS) {
    if (folded.length - ending.length < 3 || !folded.endsWith(ending)) continue
    const under = strip(lexicon, folded.slice(0, -ending.length), lexicon.nounEndingsBy, isNoun)
    if (under !== undefined) return { ...under, ending: under.ending + ending }
  }
  return undefined
}

/** The part of an inflected word that is a case ending after the noun ending. */
function outsideOf(lexicon: Lexicon, folded: string, stem: string): string {
  const rest = folded.slice(stem.length)
  for (const ending of lexicon.nounEndings) {
    if (rest.startsWith(ending) && (rest === ending || lexicon.caseEndings.includes(rest.slice(ending.length)))) return rest.slice(ending.length)
  }
  return ''
}

/** Length in the text of a folded ending; 0 where it begins with a vowel sign, which belongs to the letter before it. */
function cutOf(text: string, token: Token, ending: string): number {
  // A nasal before its consonant is folded to a sign: "ଙ୍କ".
  if (ending === '' || isMark(ending) && !isAnusvara(ending)) return 0
  const raw = text.slice(token.start, token.end)
  for (let length = ending.length; length < raw.length && length <= ending.length + 4; length++) {
    if (foldWord(raw.slice(-length)) === ending && !/^[\p{M}\u200c\u200d]/u.test(raw.slice(-length))) return length
  }
  return 0
}

function isAnusvara(text: string): boolean {
  const code = text.charCodeAt(0)
  return code > 0x900 && code < 0xd80 && (code & 0x7f) === 0x02
}

/** Whether a text begins with a mark: a vowel sign, a virama. */
function isMark(text: string): boolean { return /^\p{M}/u.test(text) }
