import { decodeWeights, LETTERS, LONG_GAP, MOST, type Weights } from '../../server/core/recognize/people/weights.ts'
import type { RawWeights } from './perceptron.ts'

interface Size {
  /** Logarithm of the number of buckets in the product; learning may use more. */
  readonly bits: number
  /** How many of the buckets are kept: those that say most. */
  readonly keep: number
}

/** One letter a score, which stands for its square: small scores are many and need the finer steps. `typical` is in the unit of the scores. */
export function encodeWeights(weights: RawWeights, typical: number, size: Size): { readonly text: string; readonly quantised: Weights } {
  const scores = strongest(weights.scores, size)
  const scale = MOST * MOST / scores.reduce((most, score) => Math.max(most, Math.abs(score)), 1)
  const root = (score: number): number => Math.sign(score) * Math.min(MOST, STEP * Math.round(Math.sqrt(Math.abs(score * scale)) / STEP))
  let [gaps, bs, is, last, kept] = ['', '', '', -1, 0]
  for (let i = 0; i < scores.length / 2; i++) {
    const [b, inside] = [root(scores[i * 2] as number), root(scores[i * 2 + 1] as number)]
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
  const head = [...Array.from(weights.steps, (step) => Math.round(Math.max(-1e8, step * scale))), Math.round(typical * scale), size.bits, kept]
  const text = `${head.join(',')} ${gaps}${bs}${is}`
  return { text, quantised: decodeWeights(text) }
}

// Every second root says as much and packs smaller.
const STEP = 2

/** The strongest scores in fewer buckets; those that meet are added. The weak ones, which are most, would only disturb them. */
function strongest(all: Float64Array, { bits, keep }: Size): Float64Array {
  const strengths = Float64Array.from({ length: all.length / 2 }, (_, i) => Math.abs(all[i * 2] as number) + Math.abs(all[i * 2 + 1] as number))
  const least = Float64Array.from(strengths).sort().at(-keep) ?? 0
  const out = new Float64Array(2 << bits)
  strengths.forEach((strength, i) => {
    if (strength < least) return
    const to = (i & (1 << bits) - 1) * 2
    out[to]! += all[i * 2] as number
    out[to + 1]! += all[i * 2 + 1] as number
  })
  return out
}
