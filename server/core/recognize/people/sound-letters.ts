import type { Token } from '../../model.ts'
import { CUE_BITS } from './cues.ts'
import { hasCue, type Candidate, type NameContext } from './candidate.ts'

/**
 * A foreign name in Chinese ends where the characters that spell sounds do: "但弗雷克" is 但 and 弗雷克, and a name with a point
 * inside goes on to the last of them, "丹尼尔·斯图" + "里奇".
 */
export function alongSoundLetters(context: NameContext, candidate: Candidate): Candidate {
  const { tokens, packs } = context.reading
  const letters = packs[candidate.from]?.soundLetters
  if (letters === undefined || letters.size === 0 || (tokens[candidate.from] as Token).script !== 'Han') return candidate
  const isLetter = (at: number): boolean => letters.has((tokens[at] as Token | undefined)?.folded ?? '')
  let { from, to } = candidate
  let points = 0
  let strange = 0
  for (let i = from; i < to; i++) {
    if ((tokens[i] as Token).kind === 'mark') points++
    else if (!isLetter(i)) strange++
  }
  if (strange > 0 && to - from - strange >= LEAST_FOREIGN) {
    while (from < to && !isLetter(from)) from++
    while (to > from && !isLetter(to - 1)) to--
    if (to - from < LEAST_FOREIGN || tokens.slice(from, to).some((token) => token.kind === 'word' && !letters.has(token.folded))) return candidate
  }
  if (points > 0) while (isLetter(to) && to < from + LONGEST && !tokens[to]?.spaced && !hasCue(context, to, CUE_BITS.title | CUE_BITS.speech | CUE_BITS.place | CUE_BITS.function | CUE_BITS['after-name'])) to++
  return from === candidate.from && to === candidate.to ? candidate : { ...candidate, from, to }
}

const LEAST_FOREIGN = 3
const LONGEST = 16
