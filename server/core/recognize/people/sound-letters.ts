import type { Token } from '../../model.ts'
import { isHanFamily } from '../../text/words-of-name.ts'
import type { Candidate, NameContext } from './candidate.ts'
import { isPoint, japaneseFamilyAt } from './han-context.ts'
import { pointedName, straddles } from './pointed-name.ts'

/**
 * A foreign name in Chinese ends where the characters that spell sounds do: "但弗雷克" is 但 and 弗雷克, and a name with a point
 * inside is as long as such characters go on both sides.
 */
export function alongSoundLetters(context: NameContext, candidate: Candidate): Candidate {
  const { tokens, packs } = context.reading
  const letters = packs[candidate.from]?.soundLetters
  if (letters === undefined || letters.size === 0 || (tokens[candidate.from] as Token).script !== 'Han') return candidate
  const rare = packs[candidate.from]?.rareSoundLetters
  const isLetter = (at: number): boolean => letters.has(tokens[at]?.folded ?? '') || rare?.has(tokens[at]?.folded ?? '') === true
  let { from, to } = candidate
  let strange = 0
  for (let i = from; i < to; i++) {
    if (isPoint(tokens[i])) return alongPoints(context, candidate)
    if (!isLetter(i)) strange++
  }
  if (isPoint(tokens[to]) || from > 0 && isPoint(tokens[from - 1])) return alongPoints(context, candidate)
  for (let i = from + 2; i < to; i++) if (context.cues.acts[i] === 1 || strange === 0 && straddles(context, i, to)) to = i
  if (strange > 0 && to - from === LONGEST_OF_CHINA + 1 && isOfChina(context, from, to)) to--
  if (strange > 0 && to - from - strange >= LEAST_FOREIGN) {
    while (from < to && !isLetter(from)) from++
    while (to > from && !isLetter(to - 1)) to--
    if (to - from < LEAST_FOREIGN || tokens.slice(from, to).some((token, i) => token.kind === 'word' && !isLetter(from + i))) return candidate
  }
  return from === candidate.from && to === candidate.to ? candidate : { ...candidate, from, to }
}

const LEAST_FOREIGN = 3
const LONGEST_OF_CHINA = 3

/** A family name of one letter has two letters behind it at most: "郑晓燕" + "宣读". Those of two letters (欧阳) and of Japan are others. */
function isOfChina(context: NameContext, from: number, to: number): boolean {
  const { tokens, matches } = context.reading
  return isHanFamily(tokens[from]?.folded ?? '') && japaneseFamilyAt(context, from, to, 'zh') === 0 && matches[from]?.some(({ lexeme, to: end }) => lexeme.cls === 'name-cue' && lexeme.cue === 'family' && end === from + 2) !== true
}

// Letters before the tagger's beginning at which the name may begin.
const REACH = 14

/** The same name as the points tell it, where they do. */
function alongPoints(context: NameContext, candidate: Candidate): Candidate {
  const { reading } = context
  const paragraph = reading.document.paragraphs[reading.paragraphAt[candidate.from] as number]
  if (!paragraph) return candidate
  for (let at = Math.max(paragraph.from, candidate.from - REACH); at < candidate.to; at++) {
    const whole = pointedName(context, at, paragraph.from, paragraph.to)
    if (whole && whole.to > candidate.from) return { ...candidate, from: whole.from, to: whole.to }
  }
  return candidate
}
