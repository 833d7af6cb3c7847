import { EXTRA, MOST_FEATURES, type Sentences } from './sentences.ts'
import { shuffle } from './random.ts'

/** Scores and steps as real numbers; two scores a bucket, steps from*3+to. */
export interface RawWeights { readonly scores: Float32Array; readonly steps: Float64Array }

export interface Learning {
  readonly epochs: number
  /** What AdaGrad's first step is worth. */
  readonly rate: number
  readonly random: () => number
  /** For each bucket whether it may be learned; all where it is missing. */
  readonly kept?: Uint8Array
  /** Scores count as multiples of this while they are learned, as they will be written; 0 for as they are. */
  readonly step?: number
}

export function noWeights(bits: number): RawWeights {
  return { scores: new Float32Array((2 << bits) + 2 * EXTRA), steps: Float64Array.of(0, 0, NEVER, 0, 0, 0, 0, 0, 0) }
}

/**
 * A conditional random field over the labels O, B, I, learned by AdaGrad. While it learns, wrong labels are made dearer (softmax margin):
 * a name must win clearly, so that what is like it, and was never seen, wins too. The weights given are gone on with and changed in place; the mean
 * of those after each epoch is returned, or the last where steps count, for a mean of steps is none.
 */
export function learn(sentences: Sentences, weights: RawWeights, { epochs, rate, random, kept, step: unit = 0 }: Learning): RawWeights {
  const { scores, steps } = weights
  const mask = scores.length / 2 - EXTRA - 1
  const sums = new Float32Array(scores.length).fill(1)
  const stepSums = new Float64Array(9).fill(1)
  const longest = longestOf(sentences)
  const buckets = new Int32Array(longest * MOST_FEATURES)
  const starts = new Int32Array(longest + 1)
  const lattice = latticeOf(longest)
  const order = Array.from({ length: sentences.count }, (_, i) => i)
  const averaged = averageOf(weights)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (const i of order) {
      const worth = sentences.worth[i] as number
      const n = sentences.gather(i, mask, buckets, starts)
      const labels = sentences.labels.subarray(sentences.begins[i] as number, sentences.begins[i + 1] as number)
      emit(lattice, labels, unit, scores, buckets, starts)
      loss += differentiate(lattice, labels, steps)
      for (let step = 0; step < 9; step++) {
        const gradient = worth * (lattice.stepGradients[step] as number)
        if (step === 2 || gradient === 0) continue
        stepSums[step]! += gradient * gradient
        steps[step]! -= rate * gradient / Math.sqrt(stepSums[step] as number)
      }
      for (let at = 0; at < n * 2; at++) {
        const gradient = worth * (lattice.gradients[at] as number)
        if (gradient < LEAST_GRADIENT && gradient > -LEAST_GRADIENT) continue
        const square = gradient * gradient
        for (let k = starts[at >> 1] as number, end = starts[(at >> 1) + 1] as number; k < end; k++) {
          const bucket = buckets[k] as number
          if (kept !== undefined && kept[bucket] === 0) continue
          const place = bucket * 2 + (at & 1)
          const sum = (sums[place] as number) + square
          sums[place] = sum
          scores[place]! -= rate * gradient / Math.sqrt(sum)
        }
      }
    }
    averaged.add()
    console.log(`epoch ${epoch + 1}: loss ${Math.round(loss)}`)
  }
  return unit === 0 ? averaged.mean() : weights
}

// What a wrong label costs while learning: nothing where there is no name, for a false name is worse than a missed one, but a name must win by this much.
const COST_OF_NAME = 1.5
const LEAST_GRADIENT = 0.004
const NEVER = -1e6

/** The mean of the weights after each epoch but the first: the last sentences seen weigh too much in any one of them. */
function averageOf({ scores, steps }: RawWeights): { readonly add: () => void; readonly mean: () => RawWeights } {
  const [scoreSum, stepSum] = [new Float32Array(scores.length), new Float64Array(9)]
  let seen = 0
  let count = 0
  return {
    add() {
      if (seen++ === 0) return
      count++
      for (let i = 0; i < scores.length; i++) scoreSum[i]! += scores[i] as number
      for (let i = 0; i < 9; i++) stepSum[i]! += steps[i] as number
    },
    mean: () => count === 0 ? { scores, steps } : { scores: scoreSum.map((sum) => sum / count), steps: stepSum.map((sum) => sum / count) },
  }
}

interface Lattice {
  /** Three a token: the score of each label with its cost, and the logarithms of forward and backward sums. */
  readonly emissions: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** Two a token, of B and I. */
  readonly gradients: Float64Array
  readonly stepGradients: Float64Array
}

function latticeOf(longest: number): Lattice {
  const three = (): Float64Array => new Float64Array(longest * 3)
  return { emissions: three(), forward: three(), backward: three(), gradients: new Float64Array(longest * 2), stepGradients: new Float64Array(9) }
}

function emit({ emissions }: Lattice, labels: Uint8Array, unit: number, scores: Float32Array, buckets: Int32Array, starts: Int32Array): void {
  for (let t = 0; t < labels.length; t++) {
    let begins = 0
    let inside = 0
    for (let k = starts[t] as number, end = starts[t + 1] as number; k < end; k++) {
      const place = (buckets[k] as number) * 2
      begins += unit === 0 ? scores[place] as number : Math.round((scores[place] as number) / unit) * unit
      inside += unit === 0 ? scores[place + 1] as number : Math.round((scores[place + 1] as number) / unit) * unit
    }
    const gold = labels[t] as number
    const cost = gold === 0 ? 0 : COST_OF_NAME
    emissions[t * 3] = cost
    emissions[t * 3 + 1] = begins + (gold === 1 ? 0 : cost)
    emissions[t * 3 + 2] = inside + (gold === 2 ? 0 : cost)
  }
}

/** Forward and backward; fills in the gradients and returns the loss. */
function differentiate({ emissions, forward, backward, gradients, stepGradients }: Lattice, labels: Uint8Array, steps: Float64Array): number {
  const n = labels.length
  const step = (from: number, to: number): number => steps[from * 3 + to] as number
  forward.set([(emissions[0] as number) + step(0, 0), (emissions[1] as number) + step(0, 1), NEVER])
  for (let at = 3; at < n * 3; at++) {
    const before = at - at % 3 - 3
    const label = at % 3
    forward[at] = (emissions[at] as number) + logOfSum((forward[before] as number) + step(0, label), (forward[before + 1] as number) + step(1, label), (forward[before + 2] as number) + step(2, label))
  }
  backward.fill(0, n * 3 - 3, n * 3)
  for (let at = n * 3 - 4; at >= 0; at--) {
    const next = at - at % 3 + 3
    const label = at % 3
    const through = (to: number): number => (backward[next + to] as number) + (emissions[next + to] as number) + step(label, to)
    backward[at] = logOfSum(through(0), through(1), through(2))
  }
  const all = logOfSum(forward[n * 3 - 3] as number, forward[n * 3 - 2] as number, forward[n * 3 - 1] as number)
  stepGradients.fill(0)
  let right = 0
  for (let t = 0; t < n; t++) {
    const gold = labels[t] as number
    const last = t > 0 ? labels[t - 1] as number : 0
    for (let label = 1; label < 3; label++) {
      const share = Math.exp((forward[t * 3 + label] as number) + (backward[t * 3 + label] as number) - all)
      gradients[t * 2 + label - 1] = share - (gold === label ? 1 : 0)
    }
    right += (emissions[t * 3 + gold] as number) + step(last, gold)
    stepGradients[last * 3 + gold]! -= 1
    for (let from = 0; from < (t > 0 ? 3 : 1); from++) {
      for (let to = 0; to < 3; to++) {
        const before = t > 0 ? forward[t * 3 - 3 + from] as number : 0
        stepGradients[from * 3 + to]! += Math.exp(before + step(from, to) + (emissions[t * 3 + to] as number) + (backward[t * 3 + to] as number) - all)
      }
    }
  }
  return all - right
}

function logOfSum(a: number, b: number, c: number): number {
  const most = Math.max(a, b, c)
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most))
}

function longestOf({ begins, count }: Sentences): number {
  let longest = 0
  for (let i = 0; i < count; i++) longest = Math.max(longest, (begins[i + 1] as number) - (begins[i] as number))
  return longest
}

/** Keeps the buckets that say most and forgets the others; for each bucket whether it is kept. */
export function keepStrongest({ scores }: RawWeights, keep: number): Uint8Array {
  const strengths = Float32Array.from({ length: scores.length / 2 }, (_, i) => Math.abs(scores[i * 2] as number) + Math.abs(scores[i * 2 + 1] as number))
  const least = Math.max(Number.MIN_VALUE, Float32Array.from(strengths).sort().at(-keep) ?? 0)
  const kept = Uint8Array.from(strengths, (strength, i) => (strength >= least || i >= strengths.length - EXTRA ? 1 : 0))
  for (let i = 0; i < scores.length; i++) if (kept[i >> 1] === 0) scores[i] = 0
  return kept
}
