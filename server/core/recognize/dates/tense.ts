import type { Sentence, Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import type { Tense } from '../date-expression.ts'
import { findRole } from './element.ts'
import type { VerbEnding } from './grammar.ts'

export interface TenseFound { readonly tense: Tense; readonly word?: string | undefined }

/** The tense of the clause around tokens `from` to `to` of a sentence. The end of a `span` ("from Monday to Friday") is no deadline. */
export type TenseReader = (sentence: Sentence, from: number, to: number, kind: 'point' | 'span') => TenseFound

/**
 * Tells tense by the nearest word that shows it: before the date first where verbs stand before adverbials (English), after it where they
 * come last (Hindi). Looks `REACH` words each way and at each word once, so that one endless sentence stays cheap.
 */
export function tenseReader(reading: Reading): TenseReader {
  // Most paragraphs have no date to tell a tense for.
  let seen: Uint8Array | undefined
  const kindAt = (at: number): number => {
    seen ??= new Uint8Array(reading.tokens.length)
    return seen[at] || (seen[at] = kindOf(reading, at))
  }
  return (sentence, from, to, span) => {
    const verb = reading.packs[from]?.pack.dates.tense.verb ?? 'before'
    const reach = UNSPACED.has((reading.tokens[from] as Token).script) || UNSPACED.has((reading.tokens[to - 1] as Token).script) ? FAR : REACH
    const back = backwards(reading, kindAt, from, Math.max(sentence.from, from - reach))
    const forth = forwards(kindAt, to, Math.min(sentence.to, to + reach), reach === FAR ? 'before' : verb)
    const last = isMain(reading, sentence, from, to) ? lastOf(kindAt, Math.max(to, sentence.to - reach), sentence.to) : -1
    const [first, second] = last >= 0 ? [last, forth] : verb === 'before' ? [back, forth] : [forth, back]
    // "kündigte an, dass er am Sonntag spielen wird": the verb of the same clause is nearer than the other one's.
    const beyond = first >= 0 && first < from && isClauseBetween(kindAt, first, from)
    // "ist am Donnerstag gestorben": the participle that closes the bracket tells more than the present that opens it.
    const opened = first >= 0 && second >= 0 && kindAt(first) === SOON && kindAt(second) === PAST && !isMarkBetween(reading, Math.min(first, second), Math.max(first, second))
    const told = first >= 0 && !(beyond && second >= 0) && !opened ? first : second >= 0 ? second : first
    // "يستضيف … يوم الخميس، … تعادل": the verb behind the mark is another clause's.
    const apart = back < 0 && forth >= 0 && reading.packs[from]?.pack.dates.tense.soonReach !== undefined && isMarkBetween(reading, to - 1, forth)
    const now = told < 0 || apart || beyond && second < 0 ? present(reading, kindAt, sentence, from, to) : -1
    const nearest = now >= 0 ? now : told
    const kind = now >= 0 ? FUTURE : nearest >= 0 ? kindAt(nearest) : NONE
    const word = nearest >= 0 ? wordAt(reading, nearest) : undefined
    if (span === 'point' && isDeadline(reading, sentence, from, to, verb)) return kind === PERFECT ? { tense: 'past', word } : { tense: 'deadline' }
    const isNow = verb === 'after' && forth < 0 && endsInPresent(kindAt, to, Math.min(sentence.to, to + reach))
    if (isNow && kind !== FUTURE && kind !== SOON) return { tense: 'present' }
    return kind === NONE ? { tense: 'unknown' } : { tense: kind === PAST || kind === PERFECT ? 'past' : 'future', word }
  }
}

const REACH = 40
// The same where each character is a word.
const FAR = 120
const UNSPACED: ReadonlySet<Token['script']> = new Set<Token['script']>(['Han', 'Kana'])

// What a word tells, as small numbers because each is looked at up to eighty times; 0 is a word not looked at yet.
const NONE = 1
const CLAUSE = 2
const PAST = 3
const FUTURE = 4
const PERFECT = 5
const SOON = 6
const INFINITIVE = 7

// How near a verb in the present stands to a day that it speaks of: "exams start on Monday", "सोमवार को है".
const BESIDE = 2
// How far back the verb that governs an infinitive is looked for.
const GOVERNOR = 12

/** "首相は10日、…と述べた": what is said of the day is in the last verb. */
function isMain(reading: Reading, sentence: Sentence, from: number, to: number): boolean {
  const tense = reading.packs[from]?.pack.dates.tense
  if (tense?.mainBefore === undefined && tense?.mainAfter === undefined) return false
  const after = to < sentence.to ? reading.tokens[to]?.folded : undefined
  if (after !== undefined && tense.mainBefore?.split('|').includes(after)) return true
  const before = from > sentence.from ? reading.tokens[from - 1] : undefined
  return before?.kind === 'word' && before.folded.length > 1 && tense.mainAfter?.split('|').some((ending) => before.folded.endsWith(ending)) === true
}

/** Index of the last word that tells, or -1. */
function lastOf(kindAt: (at: number) => number, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (kindAt(i) === PAST || kindAt(i) === FUTURE || kindAt(i) === PERFECT) return i
  return -1
}

/** Index of the nearest word that tells, or -1. */
function backwards(reading: Reading, kindAt: (at: number) => number, from: number, start: number): number {
  let soon = -1
  for (let i = from - 1; i >= start; i--) {
    const kind = kindAt(i)
    // "قال إن فريقه يستضيف … يوم الأربعاء": the verb of saying tells nothing of what is arranged in the report.
    if (soon >= 0 && isReport(reading, i)) return soon
    if (kind === SOON) soon = Math.max(soon, i)
    if (kind <= CLAUSE || kind === SOON && from - (toldAt(reading, i)?.to ?? i + 1) >= BESIDE) continue
    // Arabic "لم يصل", "كان يلتقي": the word before puts it into the past.
    if (kind === SOON && i > start && kindAt(i - 1) === PAST) return i - 1
    if (kind === INFINITIVE) return governor(kindAt, i, start)
    if (kind !== PAST) return i
    // "will be held": the participle is nearer than the verb that carries the tense.
    for (let k = i - 1; k >= start && k >= i - 3; k--) {
      const other = kindAt(k)
      if (other === FUTURE) return k
      if (other === INFINITIVE) return governor(kindAt, k, start)
      if (other !== NONE) break
    }
    return i
  }
  return -1
}

/** The word that begins a report, as Arabic "إن"; "قبل أن", before, begins none. */
function isReport(reading: Reading, at: number): boolean {
  return reading.packs[at]?.dates.reports.has((reading.tokens[at] as Token).folded) === true && !(at > 0 && findRole(reading, at - 1, 'until'))
}

/** The verb before an infinitive, whose time it shares ("managed to reach", "will try to reach"); itself where there is none: "Premier to visit". */
function governor(kindAt: (at: number) => number, at: number, start: number): number {
  for (let i = at - 1; i >= Math.max(start, at - GOVERNOR); i--) {
    const kind = kindAt(i)
    if (kind === CLAUSE) break
    if (kind === PAST || kind === FUTURE || kind === PERFECT) return i
  }
  return at
}

/** Index of the first word that tells, or -1. A verb of another clause tells nothing. */
function forwards(kindAt: (at: number) => number, to: number, end: number, verb: 'before' | 'after'): number {
  for (let i = to; i < end; i++) {
    const kind = kindAt(i)
    if (kind === NONE || kind === INFINITIVE || kind === SOON && i - to >= BESIDE) continue
    if (kind === CLAUSE) return -1
    // "खेळवला जाईल", "کھیلا جائے گا", will be played: the auxiliary behind the participle carries the tense.
    for (let k = i + 1; verb === 'after' && kind === PAST && k < end && k <= i + 2; k++) {
      if (kindAt(k) === FUTURE) return k
      if (kindAt(k) !== NONE) break
    }
    return i
  }
  return -1
}

/** "कल 12 मैच हैं": a verb in the present closes the clause. */
function endsInPresent(kindAt: (at: number) => number, to: number, end: number): boolean {
  for (let i = to; i < end; i++) {
    const kind = kindAt(i)
    if (kind === SOON) return true
    if (kind === CLAUSE) return false
  }
  return false
}

function isMarkBetween(reading: Reading, after: number, before: number): boolean {
  for (let i = after + 1; i < before; i++) if (reading.tokens[i]?.kind === 'mark') return true
  return false
}

function isClauseBetween(kindAt: (at: number) => number, after: number, before: number): boolean {
  for (let i = after + 1; i < before; i++) if (kindAt(i) === CLAUSE) return true
  return false
}

/** The nearest verb in the present, of the same clause; -1 where there is none. */
function present(reading: Reading, kindAt: (at: number) => number, sentence: Sentence, from: number, to: number): number {
  const { dates: grammar, pack } = reading.packs[from] ?? {}
  const soon = pack?.dates.tense.soonReach === 'sentence'
  if (!grammar || grammar.presentEndings.length === 0 && !soon) return -1
  const isPresent = (at: number): boolean => {
    const token = reading.tokens[at] as Token
    if (soon && kindAt(at) === SOON) return true
    return token.kind === 'word' && !token.capital && token.folded.length > 3 && !grammar.notVerbs.has(token.folded) && longestOf(reading, token, grammar.presentEndings) > 0
  }
  for (let i = from - 1; i >= Math.max(sentence.from, from - REACH) && !findRole(reading, i, 'clause'); i--) if (isPresent(i)) return i
  for (let i = to; i < Math.min(sentence.to, to + REACH) && !findRole(reading, i, 'clause'); i++) if (isPresent(i)) return i
  return -1
}

function kindOf(reading: Reading, at: number): number {
  const token = reading.tokens[at] as Token
  if (findRole(reading, at, 'clause')) return CLAUSE
  // "Will" and "May" within a sentence are names.
  if (token.capital && token.spaced && !isOpening(reading, at)) return NONE
  if (isCompound(reading, at)) return NONE
  const told = toldAt(reading, at)
  // Vietnamese "cuộc gặp", a meeting: the verb behind a classifier is a noun.
  if (told?.kind === SOON && reading.packs[at]?.dates.nounMarks.has(reading.tokens[at - 1]?.folded ?? '')) return NONE
  if (told) return told.kind === INFINITIVE && !leadsVerb(reading, told.to) ? NONE : told.kind
  const grammar = reading.packs[at]?.dates
  if (!grammar || token.kind !== 'word' || token.folded.length < (token.script === 'Hangul' ? 2 : 4) || grammar.notVerbs.has(token.folded)) return NONE
  // The longer ending tells: Tamil "பார்க்கிறார்", looks, but "பார்த்திருக்கிறார்", has looked.
  const [ahead, behind] = [longestOf(reading, token, grammar.futureEndings), longestOf(reading, token, grammar.pastEndings)]
  if (ahead > 0 && ahead >= behind) return FUTURE
  if (token.folded.length > 4 && (reading.matches[at] ?? []).length === 0 && grammar.futureBeginnings.some((beginning) => token.folded.startsWith(beginning))) return FUTURE
  if (grammar.pastAfter.has(reading.tokens[at - 1]?.folded ?? '') && !grammar.presentBeginnings.some((beginning) => token.folded.startsWith(beginning))) return PAST
  if (grammar.pastBefore === 'no-noun' && reading.tokens[at + 1]?.capital === true) return NONE
  return behind > 0 ? PAST : NONE
}

/** Letters in the longest of some endings that a word has, 0 for none. */
function longestOf(reading: Reading, token: Token, endings: readonly VerbEnding[]): number {
  const has = ({ letters, exact }: VerbEnding): boolean => exact === 'no' ? token.folded.endsWith(letters) : reading.text.slice(token.start, token.end).normalize('NFC').toLowerCase().endsWith(letters)
  return endings.reduce((best, ending) => ending.letters.length > best && has(ending) ? ending.letters.length : best, 0)
}

const KINDS = new Map<string, number>([['tense-infinitive', INFINITIVE], ['tense-soon', SOON], ['tense-past', PAST], ['tense-future', FUTURE], ['tense-perfect', PERFECT]])

/** What the longest word or phrase at a token tells: "could have" is longer than "could". */
function toldAt(reading: Reading, at: number): { readonly kind: number; readonly to: number } | undefined {
  let best: { readonly kind: number; readonly to: number } | undefined
  for (const { lexeme, to, proclitic } of reading.matches[at] ?? []) {
    const kind = lexeme.cls === 'date' ? KINDS.get(lexeme.role) : undefined
    // Arabic "والتعادل", and the draw: what has an article is no verb.
    if (kind === PAST && proclitic && [...reading.packs[at]?.lexicon.gluedArticles ?? []].some((article) => proclitic.word.endsWith(article))) continue
    if (kind === undefined || best && (to < best.to || to === best.to && RANK[kind]! <= RANK[best.kind]!)) continue
    best = { kind, to }
  }
  return best
}

// A word that is both tells, by kind, the one with the higher rank.
const RANK = [0, 0, 0, 3, 4, 5, 2, 1]

/** A verb of five letters and more that opens its sentence: "Ожидается, что", "Scheduled for Monday". Shorter ones may be names: "Will". */
function isOpening(reading: Reading, at: number): boolean {
  const before = reading.paragraphAt[at - 1] === reading.paragraphAt[at] ? reading.tokens[at - 1] : undefined
  // Words of languages that tell by tone marks are short, and no names: "Nếu", "Sẽ".
  const shortest = reading.packs[at]?.pack.writing.diacritics === 'matter' ? 2 : 4
  return (reading.tokens[at] as Token).folded.length > shortest && (before === undefined || OPENERS.has(before.folded)) && (toldAt(reading, at) !== undefined || isFutureForm(reading, at))
}

/** "Debutará el 15 de agosto": a verb by its ending, with its adverbial right behind it. */
function isFutureForm(reading: Reading, at: number): boolean {
  const [token, next] = [reading.tokens[at] as Token, reading.tokens[at + 1]]
  return next?.kind === 'word' && !next.capital && longestOf(reading, token, reading.packs[at]?.dates.futureEndings ?? []) > 0
}

const OPENERS: ReadonlySet<string> = new Set(['.', '!', '?', '"', '-', ':'])

/** "flood-hit", "Saudi-led": an adjective. */
function isCompound({ tokens }: Reading, at: number): boolean {
  return at > 0 && !(tokens[at] as Token).spaced && tokens[at - 1]?.folded === '-' && !(tokens[at - 1] as Token).spaced
}

/** "to meet", unlike "to the", "to Delhi" and "to 5". */
function leadsVerb(reading: Reading, at: number): boolean {
  const next = reading.tokens[at]
  return next?.kind === 'word' && !next.capital && !(reading.matches[at] ?? []).some(({ lexeme }) => lexeme.cls === 'function')
}

function wordAt(reading: Reading, at: number): string {
  return reading.text.slice((reading.tokens[at] as Token).start, (reading.tokens[(toldAt(reading, at)?.to ?? at + 1) - 1] as Token).end)
}

/** "until Thursday", "गुरुवार तक", "ગુરુવારસુધી". */
function isDeadline(reading: Reading, sentence: Sentence, from: number, to: number, verb: 'before' | 'after'): boolean {
  // "no más tarde del viernes": the words may be several.
  if (verb === 'before') return [1, 2, 3, 4, 5].some((back) => from - back >= sentence.from && findRole(reading, from - back, 'until')?.to === from)
  if (to < sentence.to && findRole(reading, to, 'until')) return true
  // Persian "تا روز جمعه": the preposition stands before the day and its word.
  if (reading.packs[from]?.pack.dates.tense.until === 'before' && [1, 2].some((back) => from - back >= sentence.from && findRole(reading, from - back, 'until'))) return true
  return (reading.matches[to - 1] ?? []).some((match) => match.ending !== '' && match.to === to && reading.packs[to - 1]?.dates.glued.until.has(match.ending))
}
