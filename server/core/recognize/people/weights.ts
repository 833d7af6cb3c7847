/** What the tagger has learned: scores of the labels B and I for each hashed feature, relative to O; and of each step from label to label. */
export interface Weights {
  /** Two scores a bucket, B then I. The number of buckets is a power of two; empty where the tagger was never trained. */
  readonly scores: Int8Array
  /** From label * 3 + to label, in the same unit as the scores. */
  readonly steps: Float64Array
  /** How much better a word of a usual name is than none, in the same unit: the measure of sureness. */
  readonly typical: number
}

/**
 * Reads what scripts/people/encode-weights.ts writes: nine steps, the typical score, the logarithm of the number of buckets and the number
 * of those that are kept, as decimals with commas; after a blank the gaps between the kept ones, their scores of B, and of I. Each is a
 * letter of `LETTERS`, which a zip packs well; a gap may need several, and the letters of scores are even steps.
 */
export function decodeWeights(text: string): Weights {
  const start = text.indexOf(' ') + 1
  const head = Float64Array.from(text.slice(0, Math.max(0, start - 1)).split(','), Number)
  const kept = head[11] ?? 0
  if (start === 0 || kept === 0) return { scores: new Int8Array(0), steps: new Float64Array(9), typical: 1 }
  const values = new Uint8Array(128)
  for (let i = 0; i < LETTERS.length; i++) values[LETTERS.charCodeAt(i)] = i
  const scores = new Int8Array(2 << (head[10] as number))
  const firstScore = text.length - 2 * kept
  let bucket = -1
  let at = start
  for (let i = 0; i < kept; i++) {
    for (let gap = values[text.charCodeAt(at++)] as number; ; gap = values[text.charCodeAt(at++)] as number) {
      bucket += gap
      if (gap < LONG_GAP) break
    }
    bucket++
    for (let label = 0; label < 2; label++) {
      scores[bucket * 2 + label] = (values[text.charCodeAt(firstScore + label * kept + i)] as number) - MOST
    }
  }
  return { scores, steps: head.slice(0, 9), typical: head[9] || 1 }
}

/** Printable letters that need no escape in a string. */
export const LETTERS = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'
/** The letter of a gap that goes on in the next. */
export const LONG_GAP = LETTERS.length - 1
/** The most steps of a score. */
export const MOST = LONG_GAP >> 1
