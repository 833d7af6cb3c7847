import type { CompiledPack } from '../lexicon/compiled-pack.ts'
import type { Engine } from '../lexicon/engine.ts'
import type { Lexeme } from '../lexicon/lexeme.ts'
import { numeralMatches } from '../lexicon/numeral-word.ts'
import type { Token } from '../model.ts'

/**
 * Parts what Korean writes to a number without a space: scales, counters, units, calendar words and the case ending behind them ("8천명이",
 * "17일에"), number words with their counter ("두명"), and words of direction with their unit ("지난해", "내년"). A word that the pack knows as it
 * stands is never parted. Only tokens change; linear in the text, as words are short.
 */
export function countersApart(tokens: readonly Token[], engine: Engine): readonly Token[] {
  const pack = engine.byScript.get('Hangul')?.find((one) => one.pack.numbers.together === 'counters')
  if (!pack) return tokens
  let out: Token[] | undefined
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const parts = token.script === 'Hangul' ? partsOf(pack, token, tokens[i - 1]) : undefined
    if (!parts) { out?.push(token); continue }
    out ??= tokens.slice(0, i)
    let start = token.start
    for (const folded of parts) {
      const end = start + folded.length
      out.push({ ...token, start, end, folded, spaced: start === token.start && token.spaced })
      start = end
    }
  }
  return out ?? tokens
}

// A longer word is no number with its counter.
const LONGEST_WORD = 16
// Syllables in the longest counter or scale.
const LONGEST_PART = 6

function partsOf(pack: CompiledPack, { folded, start, end, spaced }: Token, before: Token | undefined): readonly string[] | undefined {
  if (folded.length < 2 || folded.length > LONGEST_WORD || folded.length !== end - start) return undefined
  const afterDigits = before?.kind === 'number' && !spaced
  if (afterDigits) return afterNumber(pack, folded)
  // "수 천명".
  if (spaced && before !== undefined && SEVERAL.has(before.folded) && SHORT_SCALES.has(folded[0] as string)) return afterNumber(pack, folded)
  // "300 명가량", "2 년여".
  if (spaced && before !== undefined && (before.kind === 'number' || isNumber(lexemesOf(pack, before.folded))) && !isKnown(pack, folded)) {
    const bound = afterNumber(pack, folded)
    if (bound && bound.length > 1 && lexemesOf(pack, bound[1] as string).some((lexeme) => lexeme.cls === 'bound' && lexeme.side === 'after')) return bound
  }
  if (pack.lexicon.numerals && numeralMatches(pack.lexicon.numerals, folded, 0).length > 0) return undefined
  const parts = whole(pack, folded, 0, 'start')
  return parts && !isKnown(pack, folded) ? parts : undefined
}

/** A word of the pack, bare or under a case ending. */
function isKnown(pack: CompiledPack, folded: string): boolean {
  const known = (word: string): boolean => lexemesOf(pack, word).some(({ cls }) => cls !== 'aspect' && cls !== 'dual')
  if (known(folded)) return true
  return pack.lexicon.caseEndings.some((ending) => folded.length - ending.length >= 2 && folded.endsWith(ending) && known(folded.slice(0, -ending.length)) && !lexemesOf(pack, folded.slice(0, -ending.length)).some(({ cls }) => cls === 'dual'))
}

function lexemesOf({ lexicon }: CompiledPack, folded: string): readonly Lexeme[] {
  return lexicon.root.next.get(folded)?.lexemes ?? []
}

/** Behind digits all that can stand there is taken off, the longest first; what is left must be something that may follow. */
function afterNumber(pack: CompiledPack, folded: string): readonly string[] | undefined {
  const parts: string[] = []
  let at = 0
  let measured = false
  while (at < folded.length && !(at > 0 && pack.lexicon.caseEndings.includes(folded.slice(at)))) {
    // Behind a unit 만 is "only", no scale: "250달러만".
    const length = longest(pack, folded, at, (lexeme) => isPart(lexeme) && !(measured && lexeme.cls === 'number'))
    if (length === 0) break
    const part = folded.slice(at, at + length)
    measured ||= !isNumber(lexemesOf(pack, part))
    parts.push(part)
    at += length
  }
  if (parts.length === 0) return undefined
  const rest = folded.slice(at)
  if (rest !== '' && !mayFollow(pack, rest)) return undefined
  return rest === '' ? parts : [...parts, rest]
}

/** Number words and counters that make up the whole word, but for a case ending; the longest parts first, going back where they lead nowhere. */
function whole(pack: CompiledPack, folded: string, at: number, tail: Tail): readonly string[] | undefined {
  // A whole number of more than one word, "백이십"; a last syllable alone ("두세") may be anything.
  if (at === folded.length) return tail === 'end' || tail === 'number' && isLongNumber(pack, folded) ? [] : undefined
  if (tail === 'end') {
    const rest = folded.slice(at)
    if (pack.lexicon.caseEndings.includes(rest)) return [rest]
  }
  for (let length = Math.min(LONGEST_PART, folded.length - at); length > 0; length--) {
    const part = folded.slice(at, at + length)
    const next = nextTail(lexemesOf(pack, part), tail, tail === 'start' && SHORT_SCALES.has(part) ? 'yes' : 'no')
    const others = next === undefined ? undefined : whole(pack, folded, at + length, next)
    if (others) return [part, ...others]
  }
  return undefined
}

function isLongNumber(pack: CompiledPack, folded: string): boolean {
  return folded.length > 2 && (SHORT_SCALES.has(folded.at(-1) ?? '') || isNumber(lexemesOf(pack, folded.slice(-2))))
}

function isNumber(lexemes: readonly Lexeme[]): boolean {
  return lexemes.some((lexeme) => lexeme.cls === 'number' && (lexeme.role === 'cardinal' || lexeme.role === 'scale' || lexeme.role === 'vague'))
}

/** What the last part of a word was; after a short scale at its start only another number may come. */
type Tail = 'start' | 'number' | 'scale' | 'direction' | 'end'

function nextTail(lexemes: readonly Lexeme[], tail: Tail, isBareScale: 'yes' | 'no'): Tail | undefined {
  const isCount = isNumber(lexemes)
  if (lexemes.some(({ cls }) => cls === 'dual')) return tail === 'start' ? 'end' : undefined
  if (isBareScale === 'yes') return 'scale'
  if (tail === 'start') return isCount ? 'number' : lexemes.some((lexeme) => lexeme.cls === 'date' && (lexeme.role === 'last' || lexeme.role === 'this' || lexeme.role === 'next' || lexeme.role === 'next-unit' || lexeme.role === 'same-unit')) ? 'direction' : undefined
  if ((tail === 'number' || tail === 'scale') && isCount) return 'number'
  if (tail === 'scale') return undefined
  if (tail === 'direction') return lexemes.some((lexeme) => lexeme.cls === 'date' && (UNIT_WORDS.has(lexeme.role) || lexeme.role === 'season')) ? 'end' : undefined
  if (tail === 'end') return lexemes.some((lexeme) => lexeme.cls === 'bound' && lexeme.side === 'after') ? 'end' : undefined
  return lexemes.some((lexeme) => lexeme.cls !== 'counted' && isPart(lexeme)) ? 'end' : undefined
}

// One syllable each: they begin too many words (백인 is white, 만남 a meeting).
const SHORT_SCALES: ReadonlySet<string> = new Set(['백', '천', '만', '십', '억', '조', '경'])
const SEVERAL: ReadonlySet<string> = new Set(['수', '몇'])
const UNIT_WORDS: ReadonlySet<string> = new Set(['year-word', 'month-word', 'week-word', 'quarter-word', 'weekend-word'])

/** What is written to a number. */
function isPart(lexeme: Lexeme): boolean {
  switch (lexeme.cls) {
    case 'number': return lexeme.role === 'scale'
    case 'unit': case 'counter': return true
    case 'counted': return !lexeme.state
    case 'bound': return lexeme.side === 'after' && lexeme.inside
    case 'figure-word': return lexeme.role === 'ordinal' || lexeme.role === 'clock'
    case 'date': return lexeme.role === 'unit' || lexeme.role === 'oclock' || lexeme.role === 'minute-word' || lexeme.role === 'decade-word' || lexeme.role === 'century-word' || UNIT_WORDS.has(lexeme.role)
    default: return false
  }
}

/** A case ending, or another word of the pack at its beginning. */
function mayFollow(pack: CompiledPack, rest: string): boolean {
  return pack.lexicon.caseEndings.some((ending) => rest.startsWith(ending)) || longest(pack, rest, 0, () => true) > 0
}

function longest(pack: CompiledPack, folded: string, at: number, test: (lexeme: Lexeme) => boolean): number {
  for (let length = Math.min(LONGEST_PART, folded.length - at); length > 0; length--) if (lexemesOf(pack, folded.slice(at, at + length)).some(test)) return length
  return 0
}
