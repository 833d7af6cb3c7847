import type { Lexeme, NameCue } from '../../lexicon/lexeme.ts'
import type { Token } from '../../model.ts'
import type { CompiledPack } from '../../lexicon/compiled-pack.ts'
import { wordMemo } from '../../lexicon/word-memo.ts'
import { matchesAt, type Match } from '../../lexicon/lexicon.ts'
import type { Reading } from '../../text/reading.ts'
import { nominativesAt } from './declension.ts'

/** One bit a cue, one for function words, one for words with a respectful ending glued to them ("कमलाबेन"), and one for what the other recognisers know as ordinary words. */
export const CUE_BITS: Readonly<Record<Exclude<NameCue, 'act'> | 'function' | 'suffixed' | 'ordinary', number>> = {
  title: 1, honorific: 2, 'after-name': 4, speech: 8, kin: 16, particle: 32, body: 64, 'body-before': 128, place: 256, 'not-name': 512, given: 1024, family: 2048,
  initial: 4096, function: 8192, suffixed: 16384, ordinary: 32768,
}

export const CUE_COUNT = 16

// What the commonest language of a script knows of names and places is true in its other languages too.
const SHARED: ReadonlySet<NameCue> = new Set<NameCue>(['place', 'given', 'family', 'not-name'])

const THINGS: ReadonlySet<NameCue> = new Set<NameCue>(['place', 'not-name'])

const CASED: ReadonlySet<Token['script']> = new Set<Token['script']>(['Latin', 'Cyrillic', 'Greek', 'Armenian'])

/** Names and places of the first pack of the script, for words of a language without a pack. */
function borrowed({ engine, text, tokens }: Reading, at: number): readonly Match[] {
  const token = tokens[at] as Token
  const pack = token.kind === 'word' && (token.capital || !CASED.has(token.script)) ? engine.byScript.get(token.script)?.[0] : undefined
  if (!pack) return []
  return matchesAt(pack.lexicon, text, tokens, at, tokens.length).filter(({ lexeme }) => lexeme.cls === 'name-cue' && SHARED.has(lexeme.cue))
}

// A given name has three units at least, and what follows the respectful ending is a case ending.
const LEAST_BEFORE_SUFFIX = 3
const LONGEST_ENDING = 3
// Shorter ones (जी) end too many other words.
const LEAST_SUFFIX = 3

/** For each token the cues of the words and phrases that cover it. */
export interface Cues {
  readonly bits: Uint16Array
  /** For each token where a title or form of address begins the token after the longest one; else 0. */
  readonly titleEnds: Int32Array
  /** 1 where the word has a glued case ending after the cue: "રાષ્ટ્રપતિના" is nobody's title. */
  readonly inflected: Uint8Array
  /** 1 for each word of a place, firm or other thing that the pack knows by two words or more: the name in "São Paulo" is nobody's. */
  readonly things: Uint8Array
  /** 1 where a verb of what people do is: a name without spaces has ended before it. */
  readonly acts: Uint8Array
}

/** Of so many tokens of which nothing is known yet. In one piece of memory, for a paragraph may be short and an article has many. */
export function noCues(length: number): Cues {
  const memory = new ArrayBuffer(length * 9)
  return {
    titleEnds: new Int32Array(memory, 0, length), bits: new Uint16Array(memory, length * 4, length),
    inflected: new Uint8Array(memory, length * 6, length), things: new Uint8Array(memory, length * 7, length), acts: new Uint8Array(memory, length * 8, length),
  }
}

export function cuesOf(reading: Reading): Cues {
  const { tokens, matches, packs, engine } = reading
  const cues = noCues(tokens.length)
  const { bits, titleEnds, inflected, things, acts } = cues
  for (let i = 0; i < tokens.length; i++) {
    const { folded, kind, capital, script } = tokens[i] as Token
    const pack = packs[i]
    if (kind === 'word' && pack && (pack.nameSuffixes.length > 0 || pack.placeEndings.length > 0 || pack.commonEndings.length > 0 || pack.roleEndings.length > 0)) {
      const known = shapeOf(pack, folded, () => shapeBits(folded, pack))
      bits[i]! |= known
      if ((known & CUE_BITS.title) !== 0) titleEnds[i] = i + 1
    }
    for (const match of packs[i] === engine.fallback ? [...matches[i] ?? [], ...borrowed(reading, i)] : matches[i] ?? []) {
      const { lexeme, to, cut } = match
      if (lexeme.cls === 'function') bits[i]! |= CUE_BITS.function
      if (lexeme.cls !== 'name-cue') {
        const bit = lexeme.cls === 'territory' ? CUE_BITS.place : isOrdinary(lexeme) && !isCutShort(folded, match) ? CUE_BITS.ordinary : 0
        if (bit !== 0) for (let k = i; k < to; k++) bits[k]! |= bit
        continue
      }
      if (lexeme.cue === 'act') { acts.fill(1, i, to); continue }
      const bit = CUE_BITS[lexeme.cue]
      // "الأيمن", the right one, is not Ayman.
      if ((bit & NAMES) !== 0 && match.proclitic !== undefined && packs[i]?.lexicon.proclitics.some((word) => packs[i]?.lexicon.gluedArticles.has(word) && match.proclitic?.word.endsWith(word))) continue
      // Portuguese "são" is a saint's only with a capital; without it "are".
      if (lexeme.cue === 'body-before' && to === i + 1 && !capital && CASED.has(script) && matches[i]?.some((other) => other.lexeme.cls === 'function')) continue
      for (let k = i; k < to; k++) bits[k]! |= bit
      if (match.ending !== '') inflected[to - 1] = 1
      if (to > i + 1 && THINGS.has(lexeme.cue) && tokens[to - 1]?.kind === 'word') things.fill(1, i, to)
      if (cut === 0 && (lexeme.cue === 'title' || lexeme.cue === 'honorific') && standsBeforeName(match, pack)) titleEnds[i] = Math.max(titleEnds[i] as number, to)
    }
  }
  withoutNames(reading, bits)
  if (packs.some((pack) => pack?.declension !== undefined)) declinedBits(reading, bits)
  return cues
}

const shapeOf = wordMemo<number>()

/** A title in the plural still does, one in a case that begins with a vowel sign doesn't: Malayalam "മന്ത്രിയുടെ", but "മന്ത്രിയായ". */
function standsBeforeName({ ending }: Match, pack: CompiledPack | undefined): boolean {
  return pack === undefined || ending === '' || pack.appositives.includes(ending) || !/^\p{M}/u.test(ending) || !pack.lexicon.caseEndings.includes(ending)
}

/** Spellings that are never names, and Arabic adverbs: "هائلاً". */
function withoutNames({ tokens, packs, text }: Reading, bits: Uint16Array): void {
  tokens.forEach(({ kind, script, start, end }, i) => {
    if (kind !== 'word' || script !== 'Arabic') return
    const raw = text.slice(start, end)
    if (packs[i]?.neverNames.has(raw)) bits[i] = (((bits[i] as number) | NAMES) ^ NAMES) | CUE_BITS.function
    else if (raw.includes(TANWIN)) bits[i]! |= CUE_BITS['not-name']
  })
}

const NAMES = CUE_BITS.given | CUE_BITS.family
const TANWIN = '\u064b'

/** What is known of names and places in the nominative is known of them in the other cases: "Панамы", "Дональду". */
function declinedBits(reading: Reading, bits: Uint16Array): void {
  const known = new Map<string, number>()
  reading.tokens.forEach(({ kind, capital, folded }, i) => {
    const before = bits[i] as number
    if (kind !== 'word' || !capital || (before | CUE_BITS.ordinary) !== CUE_BITS.ordinary) return
    let own = known.get(folded)
    if (own === undefined) known.set(folded, own = nominativesAt(reading, i).reduce((all, word) => all | listedBits(reading, i, word), 0))
    bits[i]! |= own
  })
}

function listedBits({ packs }: Reading, at: number, word: string): number {
  return (packs[at]?.lexicon.root.next.get(word)?.lexemes ?? []).reduce((all, lexeme) => lexeme.cls === 'name-cue' && lexeme.cue !== 'act' && SHARED.has(lexeme.cue) ? all | CUE_BITS[lexeme.cue] : all, 0)
}

/** Two letters behind a proclitic are no word of their own: "بالين" is not yen. */
function isCutShort(folded: string, { proclitic }: Match): boolean { return proclitic !== undefined && folded.length - proclitic.word.length < 3 }

/** Counted nouns, units, events, words of the calendar: what the packs list for other recognisers tells what is no name. */
function isOrdinary(lexeme: Lexeme): boolean {
  switch (lexeme.cls) {
    case 'counted': case 'unit': case 'event': case 'topic': case 'toll': case 'aspect': case 'clause': case 'caption': return true
    case 'date': return lexeme.form === 'sure'
    case 'figure-word': return lexeme.role === 'attribute' || lexeme.role === 'not-noun' || lexeme.role === 'auxiliary' || lexeme.role === 'plural' || lexeme.role === 'postposition'
    default: return false
  }
}

// "Jung" is a name, "Regierung" is none.
const LEAST_BEFORE_COMMON = 3

/** What the ending of a word tells by itself, a case ending behind it or not: "कमलाबेन", "શાંતિનગરમાં". */
function shapeBits(folded: string, { nameSuffixes, placeEndings, commonEndings, roleEndings, lexicon }: CompiledPack): number {
  let bits = 0
  if (commonEndings.some((ending) => folded.length - ending.length >= LEAST_BEFORE_COMMON && folded.endsWith(ending))) bits |= CUE_BITS['not-name']
  if (roleEndings.some((ending) => folded.length - ending.length >= LEAST_BEFORE_COMMON && folded.endsWith(ending))) bits |= CUE_BITS.title
  if (nameSuffixes.some((suffix) => suffix.length >= LEAST_SUFFIX && folded.lastIndexOf(suffix) >= LEAST_BEFORE_SUFFIX && folded.length - folded.lastIndexOf(suffix) - suffix.length <= LONGEST_ENDING)) bits |= CUE_BITS.suffixed
  const isTown = (word: string): boolean => placeEndings.some((ending) => word.length - ending.length >= LEAST_BEFORE_SUFFIX && word.endsWith(ending))
  const isListed = lexicon.root.next.get(folded)?.lexemes.some((lexeme) => lexeme.cls === 'name-cue' && (lexeme.cue === 'given' || lexeme.cue === 'family')) === true
  if (placeEndings.length > 0 && !isListed && (isTown(folded) || lexicon.caseEndings.some((ending) => folded.endsWith(ending) && isTown(folded.slice(0, -ending.length))))) bits |= CUE_BITS.place
  return bits
}
