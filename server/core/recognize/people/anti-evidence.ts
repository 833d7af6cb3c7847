import type { Token } from '../../model.ts'
import { CUE_BITS } from './cues.ts'
import { ANTI, hasCue, isCased, NAME_LISTS, TITLES, type Candidate, type NameContext } from './candidate.ts'

/** Whether a candidate is the name of something else: a place, an organisation, something named after a person, an ordinary word. */
export function isNoPerson(context: NameContext, { from, to, because, margin }: Candidate): boolean {
  const { tokens } = context.reading
  let words = 0
  let against = 0
  for (let i = from; i < to; i++) {
    if (tokens[i]?.kind !== 'word') continue
    words++
    if (hasCue(context, i, ANTI | TITLES | CUE_BITS['after-name']) && !hasCue(context, i, NAME_LISTS)) against++
  }
  if (words === 0 || against === words) return true
  const vouched = because.some(({ rule }) => rule === 'title-before' || rule === 'honorific')
  if (!vouched && against > 0 && against * 2 >= words && margin < 100) return true
  if (isLoneLetter(tokens.slice(from, to))) return true
  return !vouched && (isNamedAfter(context, from, to) || isAfterNamer(context, from))
}

/** "Rajiv Gandhi Stadium", "अटल पेंशन योजना": what follows makes it the name of a thing. */
function isNamedAfter(context: NameContext, from: number, to: number): boolean {
  const { tokens } = context.reading
  const next = tokens[to]
  if (!next || next.kind !== 'word' || !next.spaced || context.reading.paragraphAt[to] !== context.reading.paragraphAt[from]) return false
  if (!hasCue(context, to, CUE_BITS.body)) return false
  return !isCased(next) || next.capital
}

function isAfterNamer(context: NameContext, from: number): boolean {
  const before = context.reading.tokens[from - 1]
  if (!before || context.reading.paragraphAt[from - 1] !== context.reading.paragraphAt[from]) return false
  return hasCue(context, from - 1, CUE_BITS['body-before']) && (!isCased(before) || before.capital)
}

function isLoneLetter(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.kind !== 'word' || token.end - token.start === 1)
}
