import type { Token } from '../../model.ts'
import type { Candidate, NameContext } from './candidate.ts'

// Below this share of its occurrences a lone word that only the tagger vouches for is no name.
const LEAST_SHARE = 0.5

/** Without the lone words that the tagger takes for names in a few of the places where the article has them: names are names everywhere. */
export function withoutOutvoted(context: NameContext, candidates: readonly Candidate[]): readonly Candidate[] {
  const { tokens } = context.reading
  const named = new Map<string, number>()
  const inFull = new Set<string>()
  for (const { from, to } of candidates) {
    for (let i = from; i < to; i++) {
      const { folded } = tokens[i] as Token
      named.set(folded, (named.get(folded) ?? 0) + 1)
      if (to - from > 1) inFull.add(folded)
    }
  }
  const all = new Map<string, number>()
  for (const { folded } of tokens) if (named.has(folded)) all.set(folded, (all.get(folded) ?? 0) + 1)
  return candidates.filter(({ from, to, because }) => {
    if (to - from > 1 || because.some(({ rule }) => rule !== 'tagger')) return true
    const { folded } = tokens[from] as Token
    return inFull.has(folded) || (named.get(folded) ?? 0) >= (all.get(folded) ?? 0) * LEAST_SHARE
  })
}
