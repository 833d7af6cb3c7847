import { compareDates } from './compare-dates.ts'
import { compareFigures } from './compare-figures.ts'
import type { ArticlePair, Comparison } from './comparison.ts'
import type { PreparedFact } from './prepare.ts'

/** undefined where the two can't be the same fact, whatever else they share. */
export function compareFacts(a: PreparedFact, b: PreparedFact, pair: ArticlePair): Comparison | undefined {
  return a.mention.kind === 'figure' && b.mention.kind === 'figure' ? compareFigures(a, b, pair) : compareDates(a, b, pair)
}
