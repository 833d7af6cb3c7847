import type { Token } from '../../model.ts'
import { japaneseFamilyIn } from '../../text/read-han.ts'
import { CUE_BITS } from './cues.ts'
import { ANTI, hasCue, NAME_LISTS, TITLES, wordsOf, type Candidate, type NameContext } from './candidate.ts'

/** What the rules for texts without spaces ask of the tokens around a name. */

/** The token behind the title or word of respect that begins here; 0 where none does. */
export function titleAt(context: NameContext, at: number, limit: number): number {
  if (at >= limit || context.reading.tokens[at]?.spaced) return 0
  return context.cues.titleEnds[at] || (isRespect(context, at) ? at + 1 : 0)
}

/** A word that only people have behind them, and no office that a party or a team may have too. */
export function isRespect(context: NameContext, at: number): boolean {
  return hasCue(context, at, CUE_BITS['after-name']) && context.reading.matches[at]?.some(({ lexeme }) => lexeme.cls === 'name-cue' && lexeme.cue === 'after-name') === true
}

/** Whether a word may begin here: behind a mark, kana, or a word that is known. */
export function isBoundary(context: NameContext, at: number, first: number): boolean {
  return at === first || !isHan(context, at - 1) || context.reading.tokens[at]?.spaced === true || hasCue(context, at - 1, TITLES | CUE_BITS.function | CUE_BITS.place | CUE_BITS.speech | CUE_BITS.kin | CUE_BITS.body)
}

export function isStop(context: NameContext, at: number, limit: number): boolean {
  return at >= limit || !isHan(context, at) || titleAt(context, at, limit) > 0 || hasCue(context, at, CUE_BITS.speech | CUE_BITS.function | CUE_BITS.ordinary) || context.cues.acts[at] === 1
}

/** Whether any of the words is known for something that no name has inside. */
export function isAnti(context: NameContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (context.reading.tokens[i]?.kind === 'word' && hasCue(context, i, ANTI & ~CUE_BITS.particle | CUE_BITS.ordinary | TITLES) && !hasCue(context, i, NAME_LISTS)) return true
  return false
}

/** Whether letters of a family and a given name make up another word, or end in what makes a body of them: "林野庁". */
export function isOtherWord(context: NameContext, from: number, to: number): boolean {
  const { matches } = context.reading
  for (let i = from; i < to; i++) if (matches[i]?.some(({ lexeme, to: end }) => end > i + 1 && end <= to && (lexeme.cls !== 'name-cue' || lexeme.cue !== 'given' && lexeme.cue !== 'family'))) return true
  return to - from > 1 && hasCue(context, to - 1, CUE_BITS.body)
}

/** How many letters here are a family name of Japan. */
export function japaneseFamilyAt({ reading }: NameContext, from: number, to: number, lang: 'ja' | 'zh'): number {
  return japaneseFamilyIn(reading.text.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end), lang)
}

export function found(context: NameContext, from: number, to: number, cueFrom: number, cueTo: number): Candidate {
  return { from, to, margin: 0, because: [{ rule: cueFrom >= to ? 'title-after' : 'title-before', words: wordsOf(context, cueFrom, cueTo) }] }
}

/** A point between the words of a foreign name. */
export function isPoint(token: Token | undefined): boolean { return token !== undefined && !token.spaced && POINTS.has(token.folded) }
const POINTS: ReadonlySet<string> = new Set(['·', '・', '･', '•', '‧', '＝', '='])

export function isHan({ reading }: NameContext, at: number): boolean { return reading.tokens[at]?.script === 'Han' && reading.tokens[at]?.kind === 'word' }

/** How much better than "no name" a word is as the first of a name, and as a further one, in hundredths of the tagger's usual sureness. */
export function scoreOfFirst(context: NameContext, at: number): number { return context.scores[at * 2] as number }
export function scoreInside(context: NameContext, at: number): number { return context.scores[at * 2 + 1] as number }

export const LEAST_TITLED = -250
export const SURE = 40
