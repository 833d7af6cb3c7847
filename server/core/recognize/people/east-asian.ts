import type { Token } from '../../model.ts'
import { CUE_BITS } from './cues.ts'
import { ANTI, hasCue, NAME_LISTS, TITLES, wordsOf, type Candidate, type NameContext } from './candidate.ts'

/**
 * Names in texts without spaces. Japanese and Chinese say the title behind the name ("安倍晋三首相", "王毅部长"), Chinese before it too; a
 * family name of the list begins one of their own names, a run of Katakana or of the characters that spell foreign sounds a foreign one.
 */
export function eastAsianName(context: NameContext, at: number, first: number, limit: number): Candidate | undefined {
  const token = context.reading.tokens[at] as Token
  if (token.script === 'Kana') return isKatakana(token) && at >= first ? inKatakana(context, at, first, limit) : undefined
  if (token.script !== 'Han') return undefined
  const letters = context.reading.packs[at]?.soundLetters
  return letters === undefined || letters.size === 0 ? beforeTitle(context, at, first, limit) : spelledBySound(context, at, first, limit, letters) ?? familyFirst(context, at, first, limit)
}

function isKatakana(token: Token): boolean {
  const code = token.folded.charCodeAt(0)
  return token.script === 'Kana' && (code >= 0x30a1 && code <= 0x30ff || code >= 0xff66)
}

/** "ドナルド・トランプ大統領", "トランプ氏", "首相のボリス・ジョンソン". */
function inKatakana(context: NameContext, from: number, first: number, limit: number): Candidate | undefined {
  const { tokens } = context.reading
  if (from > first + 1 && isPoint(tokens[from - 1]) && isKatakana(tokens[from - 2] as Token)) return undefined
  let to = from + 1
  let parts = 1
  while (to + 1 < limit && isPoint(tokens[to]) && isKatakana(tokens[to + 1] as Token)) { to += 2; parts++ }
  if ((tokens[to - 1] as Token).end - (tokens[from] as Token).start < 2 || isAnti(context, from, to)) return undefined
  const begins = score(context, from)
  // "ドナルド・トランプ米大統領": a country may stand before the office.
  const office = titleAt(context, to, limit) > 0 ? to : officeBehindCountry(context, to, limit)
  const titled = titleAt(context, office, limit)
  if (titled > 0 && begins > (parts > 1 || isRespect(context, office) ? LEAST_TITLED : LEAST_AFTER_COMMON)) return found(context, from, to, to, titled)
  const before = from > first && tokens[from - 1]?.folded === 'の' ? from - 1 : from
  const afterTitle = before > first && hasCue(context, before - 1, CUE_BITS.title)
  if (parts > 1 ? afterTitle && begins > LEAST_TITLED : afterTitle && begins > 0) return found(context, from, to, before - 1, before)
  return undefined
}

/** The token where an office begins behind a country, or behind the one letter that stands for it; the next one where there is none. */
function officeBehindCountry(context: NameContext, from: number, limit: number): number {
  let to = from
  while (to < limit && to < from + LONGEST_COUNTRY && !context.reading.tokens[to]?.spaced && hasCue(context, to, CUE_BITS.place)) to++
  return to === from && isHan(context, from) ? from + 1 : to
}

const LONGEST_COUNTRY = 5

/** Japanese: all Han letters between a boundary and a title, "安倍晋三首相", "田中さん". */
function beforeTitle(context: NameContext, from: number, first: number, limit: number): Candidate | undefined {
  if (!isBoundary(context, from, first)) return undefined
  let to = from
  while (to < limit && to - from < LONGEST_NAME && isHan(context, to) && (to === from || !context.reading.tokens[to]?.spaced) && (to - from < 2 || titleAt(context, to, limit) === 0)) to++
  const titled = to - from < 2 ? 0 : titleAt(context, to, limit)
  if (titled === 0 || isAnti(context, from, to)) return undefined
  const listed = hasCue(context, from, CUE_BITS.family) && hasCue(context, from + 1, CUE_BITS.family)
  return listed || score(context, from) > (isRespect(context, to) ? LEAST_TITLED : LEAST_AFTER_COMMON) ? found(context, from, to, to, titled) : undefined
}

/** Chinese: "唐纳德·特朗普", "总统特朗普", "马克龙表示". */
function spelledBySound(context: NameContext, from: number, first: number, limit: number, letters: ReadonlySet<string>): Candidate | undefined {
  const { tokens } = context.reading
  const isLetter = (at: number): boolean => at < limit && letters.has((tokens[at] as Token).folded)
  if (!isLetter(from) || from > first && (isLetter(from - 1) && !hasCue(context, from - 1, TITLES | CUE_BITS.place | CUE_BITS.speech) || isPoint(tokens[from - 1])) || hasCue(context, from, CUE_BITS.place | TITLES)) return undefined
  let to = from
  let points = 0
  while (to < limit && to - from < LONGEST_SPELLED) {
    if (isPoint(tokens[to]) && to > from && isLetter(to + 1)) points++
    else if (!isLetter(to) || titleAt(context, to, limit) > 0 || hasCue(context, to, CUE_BITS.speech | CUE_BITS.place) && !hasCue(context, to, NAME_LISTS)) break
    to++
  }
  if (to - from < 2 || points === 0 && isAnti(context, from, to)) return undefined
  return vouched(context, from, to, first, limit, points > 0 ? LEAST_TITLED : to - from > 2 ? 0 : SURE)
}

/** Chinese: a family name and one letter or two, between a title, a verb of speech or a mark: "王毅表示", "总理李克强". */
function familyFirst(context: NameContext, from: number, first: number, limit: number): Candidate | undefined {
  if (!hasCue(context, from, CUE_BITS.family) || hasCue(context, from, CUE_BITS.place | CUE_BITS.title) || !isBoundary(context, from, first) && score(context, from) < SURE) return undefined
  const family = from + 1 < limit && score(context, from) < SURE && hasCue(context, from + 1, CUE_BITS.family) && isCompound(context, from) ? 2 : 1
  const given = [2, 1].find((length) => isGiven(context, from + family, length, limit) && isStop(context, from + family + length, limit)) ?? (hasCue(context, from - 1, CUE_BITS.title) && isGiven(context, from + family, 2, limit) && score(context, from) > 0 ? inside(context, from + family + 1) > 0 ? 2 : 1 : 0)
  if (given === 0) return undefined
  // 官员 is no Mr 官.
  if (context.reading.matches[from]?.some(({ lexeme, to }) => lexeme.cls === 'name-cue' && (lexeme.cue === 'not-name' || lexeme.cue === 'title') && to >= from + family + given)) return undefined
  return vouched(context, from, from + family + given, first, limit, SURE)
}

/** Two letters that are one family name together: 欧阳. */
function isCompound({ reading }: NameContext, from: number): boolean {
  return reading.matches[from]?.some(({ lexeme, to }) => lexeme.cls === 'name-cue' && lexeme.cue === 'family' && to === from + 2) ?? false
}

function isGiven(context: NameContext, from: number, length: number, limit: number): boolean {
  if (from + length > limit) return false
  for (let i = from; i < from + length; i++) {
    if (!isHan(context, i) || context.reading.tokens[i]?.spaced || titleAt(context, i, limit) > 0 || hasCue(context, i, CUE_BITS.function | CUE_BITS.speech | CUE_BITS.title | CUE_BITS.place) && !hasCue(context, i, CUE_BITS.given)) return false
  }
  return true
}

/** A title or verb of speech beside the words makes them a name, or else that the tagger is as sure as `least`. */
function vouched(context: NameContext, from: number, to: number, first: number, limit: number, least: number): Candidate | undefined {
  const begins = score(context, from)
  const titled = titleAt(context, to, limit)
  if (titled > 0 && begins > LEAST_TITLED) return found(context, from, to, to, titled)
  if (from > first && hasCue(context, from - 1, CUE_BITS.title) && begins > LEAST_TITLED) return found(context, from, to, from - 1, from)
  if (hasCue(context, to, CUE_BITS.speech) && begins > LEAST_TITLED && isBoundary(context, from, first)) return { from, to, margin: 0, because: [{ rule: 'speaker', words: wordsOf(context, from, to + 1) }] }
  return begins > least ? { from, to, margin: begins, because: [{ rule: 'tagger', words: wordsOf(context, from, to) }] } : undefined
}

function found(context: NameContext, from: number, to: number, cueFrom: number, cueTo: number): Candidate {
  return { from, to, margin: 0, because: [{ rule: cueFrom >= to ? 'title-after' : 'title-before', words: wordsOf(context, cueFrom, cueTo) }] }
}

/** The token behind the title or word of respect that begins here; 0 where none does. */
function titleAt(context: NameContext, at: number, limit: number): number {
  if (at >= limit || context.reading.tokens[at]?.spaced) return 0
  return context.cues.titleEnds[at] || (isRespect(context, at) ? at + 1 : 0)
}

/** A word that only people have behind them, and no office that a party or a team may have too. */
function isRespect(context: NameContext, at: number): boolean {
  return hasCue(context, at, CUE_BITS['after-name']) && context.reading.matches[at]?.some(({ lexeme }) => lexeme.cls === 'name-cue' && lexeme.cue === 'after-name') === true
}

/** Whether a word may begin here: behind a mark, kana, or a word that is known. */
function isBoundary(context: NameContext, at: number, first: number): boolean {
  return at === first || !isHan(context, at - 1) || context.reading.tokens[at]?.spaced === true || hasCue(context, at - 1, TITLES | CUE_BITS.function | CUE_BITS.place | CUE_BITS.speech | CUE_BITS.kin | CUE_BITS.body)
}

function isStop(context: NameContext, at: number, limit: number): boolean {
  return at >= limit || !isHan(context, at) || titleAt(context, at, limit) > 0 || hasCue(context, at, CUE_BITS.speech | CUE_BITS.function | CUE_BITS.ordinary)
}

/** Whether any of the words is known for something that no name has inside. */
function isAnti(context: NameContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (context.reading.tokens[i]?.kind === 'word' && hasCue(context, i, ANTI & ~CUE_BITS.particle | CUE_BITS.ordinary | TITLES) && !hasCue(context, i, NAME_LISTS)) return true
  return false
}

function isPoint(token: Token | undefined): boolean { return token !== undefined && !token.spaced && POINTS.has(token.folded) }
const POINTS: ReadonlySet<string> = new Set(['·', '・', '･', '•', '‧', '＝', '='])

function isHan({ reading }: NameContext, at: number): boolean { return reading.tokens[at]?.script === 'Han' && reading.tokens[at]?.kind === 'word' }

function score(context: NameContext, at: number): number { return context.scores[at * 2] as number }
function inside(context: NameContext, at: number): number { return context.scores[at * 2 + 1] as number }

const LONGEST_NAME = 5
const LONGEST_SPELLED = 16
// In hundredths of the tagger's usual sureness of a name.
const LEAST_TITLED = -150
const LEAST_AFTER_COMMON = -20
const SURE = 40
