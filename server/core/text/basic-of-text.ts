import type { BasicLanguage } from '../lexicon/basic-language.ts'
import type { BasicTable } from '../lexicon/basics.ts'
import type { CompiledPack } from '../lexicon/compiled-pack.ts'
import type { Engine } from '../lexicon/engine.ts'
import type { Script, Token } from '../model.ts'
import { spelledWord } from './language-votes.ts'
import type { Written } from './written.ts'

/**
 * Tells whether words of one script are in a language without a pack, rather than in the rival, the one with a pack that most of them speak for. Words and letters that
 * only one of the two has decide; names with foreign letters don't outweigh them. Undefined where nothing tells such a language.
 */
export function basicOfText(paragraphs: readonly Written[], script: Script, rival: CompiledPack | undefined, engine: Engine): CompiledPack | undefined {
  const { basics } = engine
  const table = basics?.table(script)
  if (!basics || !table || table.languages.length === 0) return undefined
  const words = wordsOf(paragraphs, script)
  const against = claimsOf(words, script, rival, engine)
  let best: { readonly language: BasicLanguage; readonly score: number } | undefined
  for (const language of likeliest(table, words, against)) {
    const score = scoreOf(language, words, against, table)
    if (score > 0 && (!best || score > best.score)) best = { language, score }
  }
  // Where one with a pack knows all of its words, it is that: Dogri's days are Nepali's.
  const kin = engine.byScript.get(script) ?? []
  return best && kin.every((pack) => hasOwn(best.language, words, pack, claimsOf(words, script, pack, engine), table)) ? basics.compiled(best.language) : undefined
}

interface Word {
  readonly token: Token
  /** As spelled, in lower case. */
  readonly word: string
  /** Whether it is letters from a to z alone. */
  readonly plain: boolean
}

/** What a language with a pack says to each word: that it is a function word of its own, a word it knows, or one with letters it has not. */
type Claims = readonly ('function' | 'known' | 'strange' | 'none')[]

// As many words tell a language as well as all of a long text.
const ENOUGH = 300
// Compared in full; kindred languages are fewer.
const MOST_CANDIDATES = 5

function wordsOf(paragraphs: readonly Written[], script: Script): readonly Word[] {
  const words: Word[] = []
  for (const { text, tokens } of paragraphs) {
    for (const token of tokens) {
      if (token.kind !== 'word' || token.script !== script || isInitial(text, token)) continue
      const raw = text.slice(token.start, token.end)
      const plain = isAscii(raw)
      words.push({ token, word: plain ? token.folded : spelledWord(raw), plain })
      if (words.length === ENOUGH) return words
    }
  }
  return words
}

/** "U.S.", "J. Smith": letters of names and abbreviations are little words in some language or other. */
function isInitial(text: string, { start, end }: Token): boolean { return end === start + 1 && text[end] === '.' }

const NO_LANGUAGES: readonly BasicLanguage[] = []

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false
  return true
}

/** Whether a word has a letter besides a to z that is none of these. */
function isStrange({ word, plain }: Word, letters: ReadonlySet<string>): boolean {
  if (!plain) for (const letter of word) if (letter > '\u007f' && !letters.has(letter)) return true
  return false
}

function claimsOf(words: readonly Word[], script: Script, rival: CompiledPack | undefined, engine: Engine): Claims | undefined {
  if (!rival) return undefined
  const votes = engine.votes(script)
  const letters = engine.basics?.lettersOfPack(rival.pack.id) ?? new Set<string>()
  return words.map((one) => {
    const known = votes.get(script === 'Latin' ? one.word : one.token.folded)?.some(({ pack }) => pack === rival.pack.id) === true
    if (known) return rival.functionWords.has(one.token.folded) ? 'function' : 'known'
    return isStrange(one, letters) ? 'strange' : 'none'
  })
}

/**
 * The languages that most words, and letters that few languages have, speak for. A text that its rival's words fill has none of them: then nothing
 * more is looked at.
 */
function likeliest(table: BasicTable, words: readonly Word[], claims: Claims | undefined): readonly BasicLanguage[] {
  const own = new Map<BasicLanguage, number>()
  const votes = new Map<BasicLanguage, number>()
  let strange = 0
  words.forEach(({ word }, i) => {
    const claim = claims?.[i]
    if (claim === 'strange') strange++
    const languages = table.words.get(word) ?? NO_LANGUAGES
    for (const language of languages) {
      votes.set(language, (votes.get(language) ?? 0) + languages.length ** -0.5)
      if (claim !== 'function' && claim !== 'known') own.set(language, (own.get(language) ?? 0) + 1)
    }
  })
  const enough = claims ? Math.max(LEAST_OWN, words.length * LEAST_SHARE) : 0
  const candidates = table.languages.filter((language) => (own.get(language) ?? 0) + strange >= enough)
  if (candidates.length === 0) return candidates
  for (const [letter, count] of lettersOf(words)) {
    const languages = table.letters.get(letter) ?? NO_LANGUAGES
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + count * LETTER * languages.length ** -0.5)
  }
  return candidates.filter((language) => votes.has(language)).sort((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0)).slice(0, MOST_CANDIDATES)
}

function lettersOf(words: readonly Word[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { word, plain } of words) if (!plain) for (const letter of word) if (letter > '\u007f') counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

const LETTER = 0.25

/** Whether the language has a word of the text that a pack's has not. */
function hasOwn(language: BasicLanguage, words: readonly Word[], pack: CompiledPack, claims: Claims | undefined, table: BasicTable): boolean {
  return words.some(({ word, token }, i) => table.words.get(word)?.includes(language) === true && claims?.[i] !== 'function' && claims?.[i] !== 'known'
    // In Latin script all words of the calendar speak; elsewhere the pack's lexicon has them.
    && (token.script === 'Latin' || !pack.lexicon.root.next.has(token.folded)))
}

/** What speaks for the language less what speaks against it; 0 where it is too little. */
function scoreOf(language: BasicLanguage, words: readonly Word[], claims: Claims | undefined, table: BasicTable): number {
  const seen = new Set<string>()
  let own = 0
  let theirs = 0
  let foreign = 0
  let shared = 0
  for (let i = 0; i < words.length; i++) {
    const one = words[i] as Word
    const { word } = one
    const claim = claims?.[i]
    const known = claim === 'function' || claim === 'known'
    const strange = isStrange(one, language.letters)
    if (strange) foreign++
    if (table.words.get(word)?.includes(language) === true) {
      if (known) shared++
      else { own++; seen.add(word) }
    } else if (claim === 'function') theirs++
    else if (claim === 'strange' && !strange) { own++; seen.add(word) }
  }
  if (!claims) return Math.max(0, own + words.length / 2 - foreign)
  const clear = seen.size >= LEAST_OWN && own > theirs * MARGIN && own >= words.length * LEAST_SHARE && foreign <= own
  return clear ? own + shared / 2 - theirs - foreign : 0
}

// Different words.
const LEAST_OWN = 2
const MARGIN = 1.2
const LEAST_SHARE = 0.06
