import { decodeWeights, LETTERS, LONG_GAP, MOST, type Weights } from '../../server/core/recognize/people/weights.ts'
import type { RawWeights } from './crf.ts'
import { EXTRA } from './sentences.ts'

/**
 * One letter a score, in even steps: a hundred scores are added for a word, so what rounding takes from one it gives to another, and few and coarse
 * steps cost little and pack small. `typical` and `step` are in the unit of the scores, `bits` is the logarithm of the number of buckets.
 */
export function encodeWeights(weights: RawWeights, typical: number, bits: number, step: number): { readonly text: string; readonly quantised: Weights } {
  const scores = weights.scores.subarray(0, -2 * EXTRA)
  const level = (score: number): number => Math.max(-MOST, Math.min(MOST, Math.round(score / step)))
  let [gaps, bs, is, last, kept] = ['', '', '', -1, 0]
  for (let i = 0; i < scores.length / 2; i++) {
    const [b, inside] = [level(scores[i * 2] as number), level(scores[i * 2 + 1] as number)]
    if (b === 0 && inside === 0) continue
    for (let gap = i - last - 1; ; gap -= LONG_GAP) {
      gaps += LETTERS[Math.min(gap, LONG_GAP)]
      if (gap < LONG_GAP) break
    }
    bs += LETTERS[MOST + b]
    is += LETTERS[MOST + inside]
    last = i
    kept++
  }
  const decimal = (score: number): number => Number(Math.max(-1e6, score / step).toFixed(2))
  const head = [...Array.from(weights.steps, decimal), decimal(typical), bits, kept]
  const text = `${head.join(',')} ${gaps}${bs}${is}`
  return { text, quantised: decodeWeights(text) }
}

/** What a step is where `keep` buckets are kept: a little more than their mean score. */
export function stepOf({ scores }: RawWeights, keep: number): number {
  const strengths = Float32Array.from({ length: scores.length / 2 - EXTRA }, (_, i) => Math.abs(scores[i * 2] as number) + Math.abs(scores[i * 2 + 1] as number)).sort()
  return STEP / 2 * strengths.subarray(-keep).reduce((sum, strength) => sum + strength, 0) / keep
}

const STEP = 1.25
