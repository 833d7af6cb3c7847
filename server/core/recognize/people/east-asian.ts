import type { Token } from '../../model.ts'
import { isHanFamily } from '../../text/words-of-name.ts'
import { chineseName } from './chinese-names.ts'
import { CUE_BITS } from './cues.ts'
import { hasCue, type Candidate, type NameContext } from './candidate.ts'
import { found, isAnti, isBoundary, isHan, isOtherWord, isPoint, isRespect, japaneseFamilyAt, LEAST_TITLED, scoreInside, scoreOfFirst, titleAt } from './han-context.ts'

/**
 * Names in texts without spaces. Japanese and Chinese say the title behind the name ("安倍晋三首相", "王毅部长"), Chinese before it too; a
 * family name of the list begins one of their own names, a run of Katakana or of the characters that spell foreign sounds a foreign one.
 */
export function eastAsianName(context: NameContext, at: number, first: number, limit: number): Candidate | undefined {
  const token = context.reading.tokens[at] as Token
  if (token.script === 'Kana') return isKatakana(token) && at >= first ? inKatakana(context, at, first, limit) : undefined
  if (token.script !== 'Han') return undefined
  const letters = context.reading.packs[at]?.soundLetters
  return letters === undefined || letters.size === 0 ? inHan(context, at, first, limit) : chineseName(context, at, first, limit, letters)
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
  const begins = scoreOfFirst(context, from)
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

/** Japanese: all Han letters between a boundary and a title, "安倍晋三首相", "田中さん", "陳氏", or, with a family name, a particle or mark. */
function inHan(context: NameContext, from: number, first: number, limit: number): Candidate | undefined {
  if (!isBoundary(context, from, first)) return undefined
  let to = from
  while (to < limit && to - from < LONGEST_NAME && isHan(context, to) && (to === from || !context.reading.tokens[to]?.spaced) && titleAt(context, to, limit) === 0) to++
  if (to === from) return undefined
  const titled = titleAt(context, to, limit)
  const known = familyOf(context, from, to)
  if (titled === 0) return known > 0 && !isHan(context, to) && isWhole(context, from, to, known) ? { from, to, margin: scoreOfFirst(context, from), because: [{ rule: 'tagger', words: context.reading.text.slice(context.reading.tokens[from]?.start, context.reading.tokens[to - 1]?.end) }] } : undefined
  if (known > 0) return scoreOfFirst(context, from) > LEAST_TITLED && !isOtherWord(context, from, to) ? found(context, from, to, to, titled) : undefined
  if (to - from < 2 || isAnti(context, from, to)) return undefined
  return scoreOfFirst(context, from) > (isRespect(context, to) ? LEAST_TITLED : LEAST_UNKNOWN) ? found(context, from, to, to, titled) : undefined
}

/** How many of the letters are a family name of Japan, or of China or Korea before one letter or two; 0 where they begin otherwise. */
function familyOf(context: NameContext, from: number, to: number): number {
  const japanese = japaneseFamilyAt(context, from, to, 'ja')
  if (japanese > 0 && to - from - japanese <= 3) return japanese
  return to - from <= 3 && isHanFamily(context.reading.tokens[from]?.folded ?? '') ? 1 : 0
}

/** A family name with a given name, of which no word is known for anything else. */
function isWhole(context: NameContext, from: number, to: number, family: number): boolean {
  if (to - from <= family || family === 1 && to - from !== 3 || isOtherWord(context, from, to)) return false
  return scoreOfFirst(context, from) > LEAST_WHOLE && scoreInside(context, from + family) > (family === 1 ? LEAST_GIVEN : -LEAST_GIVEN)
}

const LONGEST_NAME = 5
// In hundredths of the tagger's usual sureness of a name.
const LEAST_AFTER_COMMON = -20
const LEAST_WHOLE = -110
// Letters that begin with no family name known.
const LEAST_UNKNOWN = 10
const LEAST_GIVEN = 10
