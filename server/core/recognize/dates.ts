import type { DateDraft } from '../drafts.ts'
import type { CompiledPack } from '../lexicon/compiled-pack.ts'
import type { PartOfText, Sentence, Token } from '../model.ts'
import type { Reading } from '../text/reading.ts'
import { findRole, type Capture } from './dates/element.ts'
import { matchDate, type DateMatch } from './dates/match.ts'
import { tenseReader, type TenseReader } from './dates/tense.ts'
import type { NumberSpan } from './numbers.ts'

/** What a paragraph names that is near enough to count from, in it and in the next: nothing, a day, or a day and its year. */
export type Named = 'nothing' | 'day' | 'year'

export interface DatesFound {
  readonly drafts: readonly DateDraft[]
  readonly named: Named
}

/**
 * Expressions that name a time, as said, by the packs' templates. One pass; a token that begins nothing costs one look.
 * @param reading a paragraph by itself, @param part of the article that it is, @param before what the paragraph before it names
 */
export function recognizeDates(reading: Reading, numbers: readonly NumberSpan[], part: PartOfText, before: Named): DatesFound {
  const drafts: DateDraft[] = []
  const numberAt = spansByToken(reading, numbers)
  const tenseOf = tenseReader(reading)
  const { tokens, document: { sentences } } = reading
  const limit = tokens.length
  let sentence = 0
  let named: Named = 'nothing'
  for (let i = 0; i < limit; i++) {
    const token = tokens[i] as Token
    if (startsLink(reading, i, token)) {
      while (i + 1 < limit && !(tokens[i + 1] as Token).spaced) i++
      continue
    }
    if (!mayStart(reading, numberAt, i, token)) continue
    const pack = packFor(reading, i, token, limit)
    const found = matchDate({ reading, numbers, numberAt, pack, limit }, i)
    const match = found && countedFrom(found, more(named, before))
    if (!match) continue
    while (sentence < sentences.length - 1 && (sentences[sentence] as Sentence).to <= i) sentence++
    drafts.push(draftOf(reading, i, match, sentences[sentence] as Sentence, pack, tenseOf))
    if (part === 'lead' || part === 'body') named = more(named, namedBy(match.said))
    i = match.to - 1
  }
  return { drafts, named }
}

function more(a: Named, b: Named): Named { return MORE.indexOf(a) > MORE.indexOf(b) ? a : b }
const MORE: readonly Named[] = ['nothing', 'day', 'year']

function namedBy(said: DateMatch['said']): Named {
  if (said.kind === 'vague' || said.kind === 'period' || said.kind === 'value') return 'nothing'
  return said.kind === 'calendar' && said.year !== undefined || said.kind === 'range' && said.to.year !== undefined ? 'year' : 'day'
}

/**
 * "31 साल बाद", "31 years later" count from a date only where one was named just before; else they say how long it took, and are no dates. The year
 * before, though, is what the news is compared with: "from $5m a year earlier" counts from today where nothing else is near.
 */
function countedFrom(match: DateMatch, near: Named): DateMatch | undefined {
  const { said, captures } = match
  if (said.kind !== 'shift' || said.anchor !== 'text') return match
  const has = (name: Capture['name']): boolean => captures.some((capture) => capture.name === name)
  const long = said.unit === 'year' || said.unit === 'decade'
  const lastYear = said.unit === 'year' && said.by === -1 && has('earlier')
  if (!has('after') && !(long && (has('later') || has('earlier')))) return match
  if (long && !lastYear ? near === 'year' : near !== 'nothing') return match
  return lastYear ? { ...match, said: { ...said, anchor: 'publication' } } : undefined
}

function spansByToken(reading: Reading, numbers: readonly NumberSpan[]): Int32Array {
  const spans = new Int32Array(reading.tokens.length).fill(-1)
  numbers.forEach(({ from, to }, index) => spans.fill(index, from, to))
  return spans
}

/** A number that stands free, or a word of the calendar. */
function mayStart(reading: Reading, numberAt: Int32Array, at: number, token: Token): boolean {
  if (token.kind === 'number') return token.spaced || !isBound(reading, at)
  const starts = reading.packs[at]?.dates.starts
  for (const { lexeme } of reading.matches[at] ?? []) if (lexeme.cls === 'date' && (starts?.has(lexeme.role) || starts?.has(token.folded))) return true
  if (token.kind === 'word' && token.capital && token.script === 'Latin' && ROMAN.test(token.folded)) return true
  return token.kind === 'word' && (numberAt[at] as number) >= 0 && (token.spaced || !isBound(reading, at))
}

// "XIX век", "XXI století".
const ROMAN = /^[ivx]{1,5}$/

/** "G20", "ATACMS-2", "₹2006", "3/2006": the number belongs to what it is glued to. */
function isBound(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1]
  if (!before || reading.paragraphAt[at - 1] !== reading.paragraphAt[at]) return false
  if (before.kind === 'word' && UNSPACED.has(before.script)) return false
  if (before.kind === 'word') return reading.packs[at - 1]?.lexicon.proclitics.includes(before.folded) !== true && !(reading.matches[at - 1] ?? []).some(({ lexeme }) => lexeme.cls === 'date' && (lexeme.role === 'month' || lexeme.role === 'weekday' || lexeme.role === 'year-word'))
  // "killed--1953".
  if (before.folded === '-' && reading.tokens[at - 2]?.folded === '-') return false
  return before.kind === 'number' || !OPENERS.has(before.folded)
}

// Written without spaces: that a word touches a number means nothing. In Korean a number is written to hardly any word.
const UNSPACED: ReadonlySet<Token['script']> = new Set<Token['script']>(['Han', 'Kana', 'Hangul'])
const OPENERS: ReadonlySet<string> = new Set(['(', '[', '{', '"', "'", ',', ':', ';', '|', '·', '•', '।', '.', '!', '?', '>', '*', '~', '（', '「', '『', '，', '、', '：', '；', '。', '！', '？', '《', '〈', '【', '〔', ')', '）', '」', '』', '》', '〉', '】', '〕', '…', '△', '▶'])

function startsLink(reading: Reading, at: number, token: Token): boolean {
  if (token.kind !== 'word' || !LINKS.has(token.folded)) return false
  const next = reading.tokens[at + 1]
  return next !== undefined && !next.spaced && (next.folded === ':' || next.folded === '.')
}

const LINKS: ReadonlySet<string> = new Set(['http', 'https', 'www'])

// "29 Aug 2023" in a Gujarati line is read by English templates: the first word of the calendar tells.
function packFor(reading: Reading, at: number, token: Token, limit: number): CompiledPack {
  const own = reading.packs[at] as CompiledPack
  if (token.kind === 'word') return own
  for (let i = at + 1; i < limit && i <= at + 6; i++) {
    if ((reading.tokens[i] as Token).kind !== 'word') continue
    if ((reading.matches[i] ?? []).some(({ lexeme }) => lexeme.cls === 'date' && (lexeme.role === 'month' && lexeme.form !== 'whole' || lexeme.role === 'ampm-am' || lexeme.role === 'ampm-pm'))) return reading.packs[i] as CompiledPack
    if (i > at + 3) break
  }
  return own
}

function draftOf(reading: Reading, from: number, { to, cut, lead, said, captures }: DateMatch, sentence: Sentence, pack: CompiledPack, tenseOf: TenseReader): DateDraft {
  const start = (reading.tokens[from] as Token).start + lead
  const end = (reading.tokens[to - 1] as Token).end - cut
  const { tense, word } = tenseOf(sentence, from, to, said.kind === 'range' ? 'span' : 'point')
  const ambiguous = said.kind === 'calendar' && said.other !== undefined
  return {
    kind: 'date', start, end, lang: pack.pack.id, certainty: ambiguous ? 'uncertain' : 'certain',
    because: [{ rule: ruleOf(said.kind, captures), words: reading.text.slice(start, end) }],
    expression: { said: withYearsSince(reading, said, from, sentence), tense, tenseWord: word },
  }
}

/** "A year after the 3 March vote": the years since a day without a year of its own, told before it with no mark between. */
function withYearsSince(reading: Reading, said: DateMatch['said'], from: number, sentence: Sentence): DateMatch['said'] {
  if (said.kind !== 'calendar' || said.month === undefined || said.year !== undefined || said.toward !== undefined || said.inside !== undefined) return said
  for (let i = from - 1; i >= Math.max(sentence.from, from - YEARS_AWAY) && reading.tokens[i]?.kind === 'word'; i--) {
    const told = findRole(reading, i, 'years-after')?.lexeme
    if (told?.cls === 'date') return { ...said, yearsSince: told.value }
  }
  return said
}

// Words between "a year after" and the day: Vietnamese "một năm sau ngày".
const YEARS_AWAY = 10

function ruleOf(kind: DateMatch['said']['kind'], captures: readonly Capture[]): string {
  const has = (name: Capture['name']): boolean => captures.some((capture) => capture.name === name)
  if (kind === 'range') return 'date-range'
  if (kind === 'vague') return 'date-vague'
  if (kind === 'period') return 'date-period'
  if (kind === 'shift') return has('previous-day') || has('next-day') || has('same-day') || has('previous-unit') || has('next-unit') || has('same-unit') || has('earlier') || has('later') || has('after') ? 'date-anaphoric' : 'date-relative'
  if (has('last') || has('this') || has('next')) return 'date-relative'
  return has('month') || has('year') || has('feast') ? 'date-calendar' : 'date-weekday'
}
