import { CUE_BITS } from './cues.ts'
import { hasCue, wordsOf, type Candidate, type NameContext } from './candidate.ts'
import { isHan, isPoint, scoreInside, scoreOfFirst } from './han-context.ts'

/**
 * A foreign name in Chinese with a point between its words, "保罗·门德斯": a point hardly stands between anything else. Its first and last word go as far as characters do
 * that spell sounds and that begin no other word.
 */
export function pointedName(context: NameContext, at: number, first: number, limit: number): Candidate | undefined {
  const point = pointBehind(context, at, limit)
  if (point === 0 || beginningBefore(context, point, first) !== at) return undefined
  let to = point
  while (isPoint(context.reading.tokens[to]) && to < at + LONGEST) {
    const end = endBehind(context, to + 1, limit)
    if (end === to + 1) break
    to = end
  }
  return to === point ? undefined : { from: at, to, margin: 0, because: [{ rule: 'tagger', words: wordsOf(context, at, to) }] }
}

const LONGEST_WORD = 7
const LONGEST = 24

/** The point that ends the Han letters here; 0 where another mark or no point does. */
function pointBehind(context: NameContext, at: number, limit: number): number {
  let i = at
  while (i < limit && i < at + LONGEST_WORD && isHan(context, i)) i++
  return i > at && isPoint(context.reading.tokens[i]) && isHan(context, i + 1) ? i : 0
}

/** Where the word before a point begins: what is known as another word, or is no letter of sounds, lies before it. */
function beginningBefore(context: NameContext, point: number, first: number): number {
  if (isPoint(context.reading.tokens[point - LONGEST_WORD - 1])) return -1
  let from = point
  while (from > first && point - from < LONGEST_WORD && isHan(context, from - 1) && (from === point || !context.reading.tokens[from]?.spaced) && spellsSound(context, from - 1) && !endsWord(context, from - 1, first) && !isLoneWord(context, from - 1, first)) from--
  // A word behind another point is no beginning.
  return from > first && isPoint(context.reading.tokens[from - 1]) ? -1 : from
}

function endBehind(context: NameContext, from: number, limit: number): number {
  const { tokens } = context.reading
  let to = from
  while (to < limit && to - from < LONGEST_WORD && isHan(context, to) && !tokens[to]?.spaced && spellsSound(context, to) && (to === from || !beginsWord(context, to, limit))) to++
  // Up to the next point all is name: "费·罗德里格斯·加西亚".
  let next = to
  while (next < limit && next - from < LONGEST_WORD && isHan(context, next) && !tokens[next]?.spaced) next++
  if (isPoint(tokens[next]) && isHan(context, next + 1)) return next
  return to
}

function spellsSound(context: NameContext, at: number): boolean {
  const letters = context.reading.packs[at]
  const letter = context.reading.tokens[at]?.folded ?? ''
  if (letters === undefined) return false
  return letters.soundLetters.has(letter) || letters.rareSoundLetters.has(letter) || Math.max(scoreOfFirst(context, at), scoreInside(context, at)) > SURE_LETTER
}

const SURE_LETTER = 60

const OTHER = CUE_BITS.title | CUE_BITS['after-name'] | CUE_BITS.speech | CUE_BITS.place | CUE_BITS.kin | CUE_BITS['not-name'] | CUE_BITS.honorific | CUE_BITS.body

/** Whether a word of two letters or more that is no name ends with this one: "总统" before 唐纳德. */
function endsWord({ reading }: NameContext, at: number, first: number): boolean {
  for (let i = Math.max(first, at - 4); i < at; i++) if (reading.matches[i]?.some(({ to, lexeme }) => to === at + 1 && isOther(lexeme))) return true
  return false
}

/** Whether one begins here, or a grammatical word of one letter does, or a letter that the tagger sees no name in. */
export function beginsWord(context: NameContext, at: number, limit: number): boolean {
  const { reading, cues } = context
  if (hasCue(context, at, CUE_BITS.function) && scoreInside(context, at) < SURE_INSIDE || cues.acts[at] === 1) return true
  if (reading.packs[at]?.rareSoundLetters.has(reading.tokens[at]?.folded ?? '') === true && scoreInside(context, at) < SURE_OF_RARE && !isPoint(reading.tokens[at + 1]) && reading.packs[at]?.soundLetters.has(reading.tokens[at + 1]?.folded ?? '') !== true) return true
  return reading.matches[at]?.some(({ to, lexeme }) => to > at + 1 && to <= limit && isOther(lexeme)) ?? false
}

const SURE_INSIDE = 30
const SURE_OF_RARE = 50

/** A grammatical word or a country of one letter behind another word: "由" + "约翰". */
function isLoneWord(context: NameContext, at: number, first: number): boolean {
  return hasCue(context, at, CUE_BITS.function) && scoreInside(context, at) < SURE_INSIDE && at > first && isHan(context, at - 1) && !hasCue(context, at - 1, OTHER)
}

/** Whether a word of two letters or more that is no name begins here and goes on beyond `end`: "佩林" + "提前". */
export function straddles({ reading }: NameContext, at: number, end: number): boolean {
  return reading.matches[at]?.some(({ to, lexeme }) => to > end && isOther(lexeme)) ?? false
}

function isOther(lexeme: { readonly cls: string; readonly cue?: string }): boolean {
  return lexeme.cls === 'name-cue' ? lexeme.cue !== 'given' && lexeme.cue !== 'family' && lexeme.cue !== 'particle' : lexeme.cls !== 'number'
}
