import type { Token } from '../model.ts'
import type { Writing } from '../locale-pack.ts'
import { tokenize } from '../text/tokenize.ts'
import { foldWord } from '../text/fold.ts'
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
}

/** The words and phrases of one pack, in a tree by folded words. Built once, then only read. */
export interface Lexicon {
  readonly root: Node
  readonly caseEndings: readonly string[]
  readonly nounEndings: readonly string[]
}

interface Node {
  readonly next: Map<string, Node>
  readonly lexemes: Lexeme[]
}

/** Gathers a pack's entries into a lexicon. Phrases are cut into words as texts are, so "मि.मी." or "per-cent" may be entries. */
export function buildLexicon(entries: readonly Entry[], writing: Writing): Lexicon {
  const root: Node = { next: new Map(), lexemes: [] }
  for (const { words, lexeme } of entries) {
    for (const phrase of words.split('|')) {
      let node = root
      for (const token of tokenize(phrase)) {
        let next = node.next.get(token.folded)
        if (!next) node.next.set(token.folded, next = { next: new Map(), lexemes: [] })
        node = next
      }
      if (node !== root) node.lexemes.push(lexeme)
    }
  }
  return { root, caseEndings: endings(writing.caseEndings), nounEndings: [...endings(writing.nounEndings)].reverse() }
}

// The longest ending first: "માંથી" before "થી". Noun endings are tried the other way round: "planes" is plane + s before it is plan + es.
function endings(words: string): readonly string[] {
  return words.split('|').filter((ending) => ending !== '').map(foldWord).sort((a, b) => b.length - a.length)
}

/** All words and phrases that start at token `at` and end before token `limit`, longest first. */
export function matchesAt(lexicon: Lexicon, text: string, tokens: readonly Token[], at: number, limit: number): readonly Match[] {
  const found: Match[] = []
  walk(lexicon, text, tokens, lexicon.root, at, limit, found)
  return found.length === 0 ? NONE : found.reverse()
}

const NONE: readonly Match[] = []

function walk(lexicon: Lexicon, text: string, tokens: readonly Token[], node: Node, at: number, limit: number, found: Match[]): void {
  const token = at < limit ? tokens[at] : undefined
  if (!token) return
  const exact = node.next.get(token.folded)
  if (exact) {
    for (const lexeme of exact.lexemes) found.push({ lexeme, to: at + 1, cut: 0, ending: '' })
    // A word that only begins a phrase, or is known for something else ("residents", a topic), may still be a known noun's form.
    if (token.kind === 'word' && !exact.lexemes.some(({ cls }) => cls === 'function')) inflected(lexicon, text, token, node, at, exact.lexemes, found)
    if (exact.next.size > 0) walk(lexicon, text, tokens, exact, at + 1, limit, found)
    return
  }
  if (token.kind === 'word') inflected(lexicon, text, token, node, at, [], found)
}

/** Words found under a word's endings; where the word itself is in the lexicon, only nouns of classes that it isn't of. */
function inflected(lexicon: Lexicon, text: string, token: Token, node: Node, at: number, exact: readonly Lexeme[], found: Match[]): void {
  const bare = exact.length === 0 ? strip(token.folded, lexicon.caseEndings, (stem) => node.next.has(stem)) : undefined
  if (bare !== undefined) {
    const ending = token.folded.slice(bare.length)
    const cut = cutOf(text, token, ending)
    for (const lexeme of node.next.get(bare)?.lexemes ?? []) found.push({ lexeme, to: at + 1, cut, ending })
  }
  const noun = nounStem(lexicon, node, token.folded)
  if (noun === undefined || noun === bare) return
  const known = bare === undefined ? exact : node.next.get(bare)?.lexemes ?? exact
  const ending = token.folded.slice(noun.length)
  const cut = cutOf(text, token, outsideOf(lexicon, token.folded, noun))
  for (const lexeme of node.next.get(noun)?.lexemes ?? []) {
    if (INFLECTED_CLASSES.has(lexeme.cls) && !known.some(({ cls }) => cls === lexeme.cls)) found.push({ lexeme, to: at + 1, cut, ending })
  }
}

/** The known stem under one ending, or undefined. A stem of one letter is never cut free. */
function strip(folded: string, all: readonly string[], known: (stem: string) => boolean): string | undefined {
  for (const ending of all) {
    if (folded.length - ending.length < 2 || !folded.endsWith(ending)) continue
    const stem = folded.slice(0, -ending.length)
    if (known(stem)) return stem
  }
  return undefined
}

/** The known stem under a noun ending, which may itself stand under a case ending: લોક+ો+ને. */
function nounStem(lexicon: Lexicon, node: Node, folded: string): string | undefined {
  const isNoun = (stem: string): boolean => node.next.get(stem)?.lexemes.some(({ cls }) => INFLECTED_CLASSES.has(cls)) === true
  const direct = strip(folded, lexicon.nounEndings, isNoun)
  if (direct !== undefined) return direct
  for (const ending of lexicon.caseEndings) {
    if (folded.length - ending.length < 3 || !folded.endsWith(ending)) continue
    const under = strip(folded.slice(0, -ending.length), lexicon.nounEndings, isNoun)
    if (under !== undefined) return under
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
  if (ending === '' || /^\p{M}/u.test(ending)) return 0
  const raw = text.slice(token.start, token.end)
  for (let length = ending.length; length < raw.length && length <= ending.length + 4; length++) {
    if (foldWord(raw.slice(-length)) === ending && !/^[\p{M}\u200c\u200d]/u.test(raw.slice(-length))) return length
  }
  return 0
}
