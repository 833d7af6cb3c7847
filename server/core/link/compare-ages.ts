import { reasonsOf, type ArticlePair, type Comparison } from './comparison.ts'
import { areFarApart } from './days-between.ts'
import { isSwap } from './is-swap.ts'
import type { PreparedFact } from './prepare.ts'

/** Whether two figures are ages of persons: of one (then how they compare), of two, or not both of them. */
export type AgeComparison = { readonly of: 'one'; readonly comparison: Comparison } | { readonly of: 'two' | 'none' }

/** Somebody's age is one fact wherever it is told, whatever else the sentences say. */
export function compareAges(a: PreparedFact, b: PreparedFact, pair: ArticlePair): AgeComparison {
  const [keyA, keyB] = [a.signature.ageOf, b.signature.ageOf]
  if (keyA === undefined && keyB === undefined) return { of: 'none' }
  const [x, y] = [Number(a.mention.value), Number(b.mention.value)]
  // "Anna Berg, 31" and "the 31-year-old teacher" may be one; unlike numbers of which only one is somebody's age are two.
  if (keyA === undefined || keyB === undefined || a.scale === undefined && b.scale === undefined) return { of: x === y ? 'none' : 'two' }
  const who = pair.personA(keyA)
  if (who === undefined || who !== pair.personB(keyB)) return { of: 'two' }
  const relation = x === y ? 'agrees' : 'differs'
  // A generation apart it is rather the father; and who is told of years later is older.
  const barred = Math.abs(x - y) > GENERATION && !isSwap(x, y) || areFarApart(a.toldOn, b.toldOn)
  const because = reasonsOf([], [{ rule: 'link-same-age', words: who }], a, b, relation)
  return { of: 'one', comparison: { relation, context: SURE, likeness: relation === 'agrees' ? 1 : 0, firm: true, grounds: 1, barred, parted: barred, elsewhere: false, beside: 0, anchored: true, because } }
}

const GENERATION = 15
const SURE = 3
