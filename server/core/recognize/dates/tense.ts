import type { Sentence, Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import type { Tense } from '../date-expression.ts'
import { findRole } from './element.ts'
import type { VerbEnding } from './grammar.ts'

export interface TenseFound { readonly tense: Tense; readonly word?: string | undefined }

/** The tense of the clause around tokens `from` to `to` of a sentence. */
export type TenseReader = (sentence: Sentence, from: number, to: number) => TenseFound

/**
 * Tells tense by the nearest word that shows it: before the date first where verbs stand before adverbials (English), after it where they
 * come last (Hindi). Looks `REACH` words each way and at each word once, so that one endless sentence stays cheap.
 */
export function tenseReader(reading: Reading): TenseReader {
  const seen = new Uint8Array(reading.tokens.length)
  const kindAt = (at: number): number => seen[at] || (seen[at] = kindOf(reading, at))
  return (sentence, from, to) => {
    const verb = reading.packs[from]?.pack.dates.tense.verb ?? 'before'
    const back = backwards(kindAt, from, Math.max(sentence.from, from - REACH))
    const forth = forwards(kindAt, to, Math.min(sentence.to, to + REACH))
    const [first, second] = verb === 'before' ? [back, forth] : [forth, back]
    const nearest = first >= 0 ? first : second
    const kind = nearest >= 0 ? kindAt(nearest) : NONE
    const word = nearest >= 0 ? wordAt(reading, nearest) : undefined
    if (isDeadline(reading, sentence, from, to, verb)) return kind === PERFECT ? { tense: 'past', word } : { tense: 'deadline' }
    return kind === NONE ? { tense: 'unknown' } : { tense: kind === FUTURE ? 'future' : 'past', word }
  }
}

const REACH = 40

// What a word tells, as small numbers because each is looked at up to eighty times; 0 is a word not looked at yet.
const NONE = 1
const CLAUSE = 2
const PAST = 3
const FUTURE = 4
const PERFECT = 5

/** Index of the nearest word that tells, or -1. */
function backwards(kindAt: (at: number) => number, from: number, start: number): number {
  for (let i = from - 1; i >= start; i--) {
    const kind = kindAt(i)
    if (kind <= CLAUSE) continue
    if (kind !== PAST) return i
    // "will be held": the participle is nearer than the verb that carries the tense.
    for (let k = i - 1; k >= start && k >= i - 3; k--) {
      const other = kindAt(k)
      if (other === FUTURE) return k
      if (other !== NONE) break
    }
    return i
  }
  return -1
}

/** Index of the first word that tells, or -1. A verb of another clause tells nothing. */
function forwards(kindAt: (at: number) => number, to: number, end: number): number {
  for (let i = to; i < end; i++) {
    const kind = kindAt(i)
    if (kind !== NONE) return kind === CLAUSE ? -1 : i
  }
  return -1
}

function kindOf(reading: Reading, at: number): number {
  const token = reading.tokens[at] as Token
  if (findRole(reading, at, 'clause')) return CLAUSE
  // "Will" and "May" within a sentence are names.
  if (token.capital && token.spaced) return NONE
  for (const [role, kind] of ROLES) if (findRole(reading, at, role)) return kind
  const grammar = reading.packs[at]?.dates
  if (!grammar || token.kind !== 'word' || token.folded.length < (token.script === 'Hangul' ? 2 : 4) || grammar.notVerbs.has(token.folded)) return NONE
  if (endsIn(reading, token, grammar.futureEndings)) return FUTURE
  if (token.folded.length > 4 && (reading.matches[at] ?? []).length === 0 && grammar.futureBeginnings.some((beginning) => token.folded.startsWith(beginning))) return FUTURE
  return endsIn(reading, token, grammar.pastEndings) ? PAST : NONE
}

function endsIn(reading: Reading, token: Token, endings: readonly VerbEnding[]): boolean {
  return endings.some(({ letters, exact }) => exact === 'no' ? token.folded.endsWith(letters) : reading.text.slice(token.start, token.end).normalize('NFC').toLowerCase().endsWith(letters))
}

const ROLES = [['tense-perfect', PERFECT], ['tense-future', FUTURE], ['tense-past', PAST]] as const

function wordAt(reading: Reading, at: number): string {
  const match = ROLES.map(([role]) => findRole(reading, at, role)).find((one) => one !== undefined)
  return reading.text.slice((reading.tokens[at] as Token).start, (reading.tokens[(match?.to ?? at + 1) - 1] as Token).end)
}

/** "until Thursday", "गुरुवार तक", "ગુરુવારસુધી". */
function isDeadline(reading: Reading, sentence: Sentence, from: number, to: number, verb: 'before' | 'after'): boolean {
  if (verb === 'before') return from > sentence.from && findRole(reading, from - 1, 'until') !== undefined
  if (to < sentence.to && findRole(reading, to, 'until')) return true
  return (reading.matches[to - 1] ?? []).some((match) => match.ending !== '' && match.to === to && reading.packs[to - 1]?.dates.glued.until.has(match.ending))
}
