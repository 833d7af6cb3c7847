import { isHanFamily } from '../../text/words-of-name.ts'
import { CUE_BITS } from './cues.ts'
import { hasCue, NAME_LISTS, TITLES, wordsOf, type Candidate, type NameContext } from './candidate.ts'
import { found, isAnti, isBoundary, isHan, isOtherWord, isPoint, isStop, japaneseFamilyAt, LEAST_TITLED, scoreInside, scoreOfFirst, SURE, titleAt } from './han-context.ts'
import { beginsWord, pointedName } from './pointed-name.ts'

/** Names in Chinese: foreign ones spelled by sound, with points or without, and those of China, Korea and Japan, which begin with a family name. */
export function chineseName(context: NameContext, at: number, first: number, limit: number, letters: ReadonlySet<string>): Candidate | undefined {
  return pointedName(context, at, first, limit) ?? spelledBySound(context, at, first, limit, letters) ?? familyFirst(context, at, first, limit)
}

/** "总统特朗普", "马克龙表示". */
function spelledBySound(context: NameContext, from: number, first: number, limit: number, letters: ReadonlySet<string>): Candidate | undefined {
  const { tokens } = context.reading
  const isLetter = (at: number): boolean => at < limit && letters.has(tokens[at]?.folded ?? '')
  if (!isLetter(from) || from > first && (isLetter(from - 1) && !hasCue(context, from - 1, TITLES | CUE_BITS.place | CUE_BITS.speech) || isPoint(tokens[from - 1])) || hasCue(context, from, CUE_BITS.place | TITLES)) return undefined
  let to = from
  while (to < limit && to - from < LONGEST_SPELLED && isLetter(to) && titleAt(context, to, limit) === 0 && (to === from || !beginsWord(context, to, limit)) && (!hasCue(context, to, CUE_BITS.speech | CUE_BITS.place) || hasCue(context, to, NAME_LISTS))) to++
  if (to - from < 2 || isPoint(tokens[to]) || isAnti(context, from, to)) return undefined
  return vouched(context, from, to, first, limit, to - from > 2 ? 0 : SURE)
}

const LONGEST_SPELLED = 8

/** A family name and a given name between a title, a verb of speech or a mark: "王毅表示", "总理李克强", "首相上田惠子". */
function familyFirst(context: NameContext, from: number, first: number, limit: number): Candidate | undefined {
  if (!isHan(context, from)) return undefined
  const titled = from > first && hasCue(context, from - 1, CUE_BITS.title)
  const boundary = isBoundary(context, from, first)
  const japanese = boundary ? japaneseFamily(context, from, limit) : 0
  const end = japanese > 0 ? endOfJapanese(context, from, japanese, first, limit) : 0
  const to = end || endOfChinese(context, from, boundary, titled, limit)
  if (to === 0) return undefined
  // 官员 is no Mr 官.
  if (context.reading.matches[from]?.some(({ lexeme, to: end }) => lexeme.cls === 'name-cue' && (lexeme.cue === 'not-name' || lexeme.cue === 'title') && end >= to)) return undefined
  return vouched(context, from, to, first, limit, end > from + japanese && scoreInside(context, from + japanese) > LEAST_GIVEN ? LEAST_TITLED : SURE)
}

const LEAST_GIVEN = 20

/** How many letters here are a family name of Japan, with Chinese characters behind them; places are no family names without a title. */
function japaneseFamily(context: NameContext, from: number, limit: number): number {
  let to = from
  while (to < limit && to < from + 3 && isHan(context, to)) to++
  return japaneseFamilyAt(context, from, to, 'zh')
}

/** "上田惠子", "森田俊介", and "佐藤" alone beside a title. */
function endOfJapanese(context: NameContext, from: number, family: number, first: number, limit: number): number {
  const titled = from > first && hasCue(context, from - 1, CUE_BITS.title)
  const after = from + family
  if (titled && isLoose(context, after, limit)) return after + 2
  const given = [2, 1, 3].find((length) => isGiven(context, after, length, limit) && isStop(context, after + length, limit) && (length < 3 || scoreInside(context, after + 2) > SURE))
  if (given !== undefined) return after + given
  if (titled && isStop(context, after, limit) && scoreOfFirst(context, from) > LEAST_TITLED) return after
  return isGiven(context, after, 2, limit) && (titled || scoreInside(context, after) > SURE && scoreInside(context, after + 1) > SURE) ? after + 2 : 0
}

/** Two letters that end where a stop is, whatever each of them is elsewhere: 由美. */
function isLoose(context: NameContext, from: number, limit: number): boolean {
  if (from + 2 > limit || isOtherWord(context, from, from + 2) || !isHan(context, from) || !isHan(context, from + 1) || context.cues.acts[from] === 1 || titleAt(context, from, limit) > 0) return false
  return isStop(context, from + 2, limit) && !isStop(context, from, limit) || hasCue(context, from, CUE_BITS.family) && isStop(context, from + 2, limit)
}

function endOfChinese(context: NameContext, from: number, boundary: boolean, titled: boolean, limit: number): number {
  const score = scoreOfFirst(context, from)
  if (!hasCue(context, from, CUE_BITS.family) || hasCue(context, from, CUE_BITS.title) || hasCue(context, from, CUE_BITS.place) && !titled || !boundary && score < SURE) return 0
  const family = from + 1 < limit && score < SURE && hasCue(context, from + 1, CUE_BITS.family) && isCompound(context, from) ? 2 : 1
  const stopped = [2, 1].find((length) => isGiven(context, from + family, length, limit) && isStop(context, from + family + length, limit))
  if (stopped !== undefined) return from + family + stopped
  if (!titled || !isGiven(context, from + family, 1, limit) || score < SURE && !isHanFamily(context.reading.tokens[from]?.folded ?? '')) return 0
  // Behind a title two letters are most given names, unless the second is much likelier to begin what follows.
  return from + family + (isGiven(context, from + family, 2, limit) && scoreInside(context, from + family + 1) > LEAST_SECOND ? 2 : 1)
}

const LEAST_SECOND = -30

/** Two letters that are one family name together: 欧阳. */
function isCompound({ reading }: NameContext, from: number): boolean {
  return reading.matches[from]?.some(({ lexeme, to }) => lexeme.cls === 'name-cue' && lexeme.cue === 'family' && to === from + 2) ?? false
}

function isGiven(context: NameContext, from: number, length: number, limit: number): boolean {
  if (from + length > limit || length > 1 && isOtherWord(context, from, from + length) && scoreInside(context, from + 1) < SURE) return false
  for (let i = from; i < from + length; i++) {
    if (!isHan(context, i) || context.reading.tokens[i]?.spaced || titleAt(context, i, limit) > 0 || context.cues.acts[i] === 1 || hasCue(context, i, CUE_BITS.function | CUE_BITS.speech | CUE_BITS.title | CUE_BITS.place) && !hasCue(context, i, CUE_BITS.given) && scoreInside(context, i) < LEAST_GIVEN || hasCue(context, i, CUE_BITS.ordinary) && scoreInside(context, i) < 0) return false
  }
  return true
}

/** A title or verb of speech beside the words makes them a name, or else that the tagger is as sure as `least`. */
function vouched(context: NameContext, from: number, to: number, first: number, limit: number, least: number): Candidate | undefined {
  const begins = scoreOfFirst(context, from)
  const titled = titleAt(context, to, limit)
  if (titled > 0 && begins > LEAST_TITLED) return found(context, from, to, to, titled)
  if (from > first && hasCue(context, from - 1, CUE_BITS.title) && begins > LEAST_TITLED) return found(context, from, to, from - 1, from)
  if (hasCue(context, to, CUE_BITS.speech) && begins > LEAST_TITLED && isBoundary(context, from, first)) return { from, to, margin: 0, because: [{ rule: 'speaker', words: wordsOf(context, from, to + 1) }] }
  // "，金玟哉攻入…": what people do ends a name that a mark or another word has begun.
  if (context.cues.acts[to] === 1 && isBoundary(context, from, first) && begins > LEAST_ACTING && scoreInside(context, from + 1) > LEAST_GIVEN) return { from, to, margin: SURE_OF_ACTOR, because: [{ rule: 'tagger', words: wordsOf(context, from, to) }] }
  return begins > least ? { from, to, margin: begins, because: [{ rule: 'tagger', words: wordsOf(context, from, to) }] } : undefined
}

const LEAST_ACTING = -110
// Enough to be remembered in the whole article.
const SURE_OF_ACTOR = 60
