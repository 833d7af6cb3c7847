import { gainsOfSteps, viterbi } from '../../server/core/recognize/people/tagger.ts'
import { EXTRA, MOST_FEATURES, type Sentences } from './sentences.ts'

interface Scores { readonly scores: Int8Array | Float32Array; readonly steps: Float64Array }

/** Exact spans of tokens, found by the tagger alone: precision, recall, F1 in per cent. */
export function measure(sentences: Sentences, weights: Scores): string {
  let [hit, said, gold] = [0, 0, 0]
  for (let i = 0; i < sentences.count; i++) {
    const guess = spansOf(viterbi(emissionsOf(sentences, i, weights), weights.steps))
    const right = spansOf(sentences.labels.subarray(sentences.begins[i], sentences.begins[i + 1]))
    said += guess.size
    gold += right.size
    for (const span of guess) if (right.has(span)) hit++
  }
  const percent = (part: number, whole: number): string => (whole === 0 ? 0 : 100 * part / whole).toFixed(1)
  return `P ${percent(hit, said)} R ${percent(hit, gold)} F1 ${percent(2 * hit, said + gold)} (${gold} names)`
}

/** Median over the names found of how much better a word of them is than none. */
export function typicalMargin(sentences: Sentences, weights: Scores): number {
  const { begins, goesOn } = gainsOfSteps(weights.steps)
  const margins: number[] = []
  // Every few sentences, of all languages.
  for (let i = 0; i < sentences.count; i += Math.ceil(sentences.count / 20_000)) {
    const emissions = emissionsOf(sentences, i, weights)
    for (const span of spansOf(viterbi(emissions, weights.steps))) {
      const [from, to] = span.split('-').map(Number) as [number, number]
      let gain = (emissions[from * 2] as number) + begins
      for (let at = from + 1; at < to; at++) gain += (emissions[at * 2 + 1] as number) + goesOn
      margins.push(gain / (to - from))
    }
  }
  return margins.sort((a, b) => a - b)[margins.length >> 1] ?? 1
}

function emissionsOf(sentences: Sentences, i: number, { scores }: Scores): Float64Array {
  const size = (sentences.begins[i + 1] as number) - (sentences.begins[i] as number)
  const [buckets, starts] = [new Int32Array(size * MOST_FEATURES), new Int32Array(size + 1)]
  sentences.gather(i, scores.length / 2 - 1 - (scores instanceof Float32Array ? EXTRA : 0), buckets, starts)
  const out = new Float64Array(size * 2)
  for (let t = 0; t < size; t++) {
    for (let k = starts[t] as number; k < (starts[t + 1] as number); k++) {
      out[t * 2]! += scores[(buckets[k] as number) * 2] as number
      out[t * 2 + 1]! += scores[(buckets[k] as number) * 2 + 1] as number
    }
  }
  return out
}

function spansOf(labels: Uint8Array): ReadonlySet<string> {
  const spans = new Set<string>()
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== 1) continue
    let to = i + 1
    while (to < labels.length && labels[to] === 2) to++
    spans.add(`${i}-${to}`)
  }
  return spans
}
