import type { FigureMention, Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import type { NumberSpan } from '../numbers.ts'
import type { CompiledPack } from '../../lexicon/compiled-pack.ts'
import { foldWord } from '../../text/fold.ts'
import { countedAfter, type Counted } from './counted.ts'
import { lookAt, lookBefore, paragraphOf, roleAt, roleBefore } from './look.ts'
import { boundBefore, endingBefore } from './modifiers.ts'
import type { FigureRule } from './rules.ts'

/** What a bare number counts, and why one thinks so. */
export interface Implied {
  readonly unit: string
  readonly rule: Extract<FigureRule, 'counted' | 'counted-ahead' | 'counted-before' | 'counted-elided' | 'counted-whole' | 'age'>
  readonly words: string
}

/** The unit of a number without a noun behind it: someone's age, a noun before it, or what the figure before it in the sentence counts. */
export function implied(reading: Reading, number: NumberSpan, first: number, limit: number, previous: FigureMention | undefined, next: NumberSpan | undefined): Implied | undefined {
  if (isAge(reading, number, first, limit)) return { unit: 'year', rule: 'age', words: reading.text.slice((reading.tokens[number.from] as Token).start, (reading.tokens[number.to - 1] as Token).end) }
  const counter = counterOf(reading, number)
  if (counter !== undefined) return { unit: counter, rule: 'counted', words: reading.text.slice((reading.tokens[number.to - 1] as Token).start, (reading.tokens[number.to - 1] as Token).end - number.cut) }
  const whole = wholeOf(reading, number, limit, next)
  if (whole) return { unit: whole.unit, rule: 'counted-whole', words: reading.text.slice((reading.tokens[whole.head] as Token).start, (reading.tokens[whole.to - 1] as Token).end - whole.cut) }
  // "magnitude 6,8 à 10 km": what stands right before it tells more.
  const ahead = lookBefore(reading, number.from, first, 'toll', (lexeme) => lexeme.side === 'before') ? undefined : aheadOf(reading, number, next)
  if (ahead) return { unit: ahead.unit, rule: 'counted-ahead', words: reading.text.slice((reading.tokens[ahead.head] as Token).start, (reading.tokens[ahead.to - 1] as Token).end - ahead.cut) }
  const after = lookAt(reading, number.to, 'toll', (lexeme) => lexeme.side === 'after')
  if (after) return { unit: after.lexeme.unit, rule: 'counted-before', words: reading.text.slice((reading.tokens[number.to] as Token).start, (reading.tokens[after.to - 1] as Token).end) }
  const fate = fateBefore(reading, number, first, previous)
  if (fate) return { unit: fate.unit, rule: 'counted-before', words: fate.words }
  for (let at = number.from - 1; at >= first && at >= number.from - REACH; at--) {
    const token = reading.tokens[at] as Token
    if (STOPS.has(token.folded) && !(token.folded === '.' && reading.tokens[at + 1]?.spaced === false)) return undefined
    const toll = lookAt(reading, at, 'toll', (lexeme, match) => lexeme.side === 'before' && match.to <= number.from)
    if (toll) return { unit: toll.lexeme.unit, rule: 'counted-before', words: reading.text.slice(token.start, (reading.tokens[toll.to - 1] as Token).end) }
    if (previous && token.start < previous.end) return previous.unit === undefined || DURATIONS.has(previous.unit) || previous.unit === 'percent' && number.value > 100 || isUncountable(number, previous) ? undefined : { unit: previous.unit, rule: 'counted-elided', words: reading.text.slice(previous.start, previous.end) }
  }
  return undefined
}

/** "ভূমিকম্পে নিহত ৫২": in a headline the participle that stands for people leads a number that ends its clause. */
function fateBefore(reading: Reading, number: NumberSpan, first: number, previous: FigureMention | undefined): { readonly unit: string; readonly words: string } | undefined {
  const next = reading.tokens[number.to]
  if (number.to < paragraphOf(reading, number.from).to && next?.kind !== 'mark' || !Number.isInteger(number.value) || number.cut > 0) return undefined
  const state = lookBefore(reading, number.from, first, 'counted', (lexeme) => lexeme.state)
  const start = state && (reading.tokens[state.at] as Token).start
  if (!state || start === undefined || previous && start < previous.end) return undefined
  return { unit: state.lexeme.noun, words: reading.text.slice(start, (reading.tokens[number.from - 1] as Token).end) }
}

/** "তিনজন": the counter glued to the number word tells what is counted. */
function counterOf(reading: Reading, number: NumberSpan): string | undefined {
  return lookAt(reading, number.to - 1, 'number', (lexeme, match) => lexeme.counter !== undefined && match.to === number.to)?.lexeme.counter
}

/** What the whole counts in "156 of the 182 seats", "182 में से 156 सीटें". */
function wholeOf(reading: Reading, number: NumberSpan, limit: number, next: NumberSpan | undefined): Counted | undefined {
  if (!next) return undefined
  const glued = number.cut > 0 && next.from === number.to && (reading.packs[number.from] as CompiledPack).pack.figures.partOf.split('|').some((word) => foldWord(word) === endingBefore(reading, number.to, number.cut))
  return glued || roleAt(reading, number.to, 'part-of')?.to === next.from ? countedAfter(reading, next.to, limit, next.value) : undefined
}

/** "from 10 to 12 percent", "12 and 15 boats": what both count is said once, at the second. */
function aheadOf(reading: Reading, number: NumberSpan, next: NumberSpan | undefined): Counted | undefined {
  if (!next || next.cut > 0) return undefined
  const to = number.cut > 0 ? { to: number.to } : roleAt(reading, number.to, 'to') ?? roleAt(reading, number.to, 'list-and')
  if (!to) return undefined
  // "10 से बढ़कर 12 प्रतिशत", "10થી વધીને 12 ટકા".
  const change = lookAt(reading, to.to, 'event', ({ id }) => id === 'rise' || id === 'fall')
  const from = change?.to ?? to.to
  // "At least 17 and at most 20 people".
  if (from !== next.from && boundBefore(reading, next.from, from)?.from !== from || number.cut > 0 && !change) return undefined
  const counted = countedAfter(reading, next.to, paragraphOf(reading, next.from).to, next.value)
  return counted?.kind === 'unit' || counted?.kind === 'money' || counted?.kind === 'noun' ? counted : undefined
}

/** Half a soldier can't be meant. */
function isUncountable(number: NumberSpan, previous: FigureMention): boolean {
  return !Number.isInteger(number.value) && previous.because.some(({ rule }) => rule === 'counted' || rule === 'counted-unknown' || rule === 'counted-state')
}

// As far as an elided noun carries, in tokens of the same sentence.
const REACH = 24
// What a length of time is told in is never left out.
export const DURATIONS: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century', 'night', 'time', 'fold'])
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '।', '॥', '؟', '۔', '。'])

/** "Kim, 41, said", "aged 62". */
function isAge(reading: Reading, number: NumberSpan, first: number, limit: number): boolean {
  if (number.written !== 'digits' || number.value > 115 || number.value < 1 || !Number.isInteger(number.value)) return false
  if (roleBefore(reading, number.from, first, 'age-before')) return true
  const before = number.from - 1 > first ? reading.tokens[number.from - 1] : undefined
  const after = number.to < limit ? reading.tokens[number.to] : undefined
  const who = reading.tokens[number.from - 2]
  // "A씨(35)", "山田さん（35）".
  if (before !== undefined && OPENERS.has(before.folded) && after !== undefined && CLOSERS.has(after.folded) && who?.kind === 'word' && !before.spaced) return UNCASED.has(who.script)
  if (before?.folded !== ',' || !after || !AGE_CLOSERS.has(after.folded) || who?.kind !== 'word') return false
  return who.capital || !CASED.has(who.script) || lookAt(reading, number.from - 2, 'counted', (lexeme) => lexeme.noun === 'person' || lexeme.noun === 'child' || lexeme.noun === 'woman') !== undefined
}

const CASED: ReadonlySet<Token['script']> = new Set(['Latin', 'Cyrillic', 'Greek', 'Armenian'])
const UNCASED: ReadonlySet<Token['script']> = new Set<Token['script']>(['Han', 'Kana', 'Hangul'])
const OPENERS: ReadonlySet<string> = new Set(['(', '（'])
const CLOSERS: ReadonlySet<string> = new Set([')', '）'])
const AGE_CLOSERS: ReadonlySet<string> = new Set([',', ')', '.', ';', '-'])
