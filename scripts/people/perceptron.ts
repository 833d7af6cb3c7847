import type { Engine } from '../../server/core/lexicon/engine.ts'
import type { Token } from '../../server/core/model.ts'
import { cuesOf } from '../../server/core/recognize/people/cues.ts'
import { cueBuckets, cuesAroundBucket, EDGE, firstBucket, OFFSETS, pairBucket, REACH, wordFeatures, type Emit, type WordHashes } from '../../server/core/recognize/people/features.ts'
import { casingOf, endingOf, viterbi } from '../../server/core/recognize/people/tagger.ts'
import { segment } from '../../server/core/text/segment.ts'
import { shuffle } from './random.ts'
import type { Example } from './examples.ts'

/** A word's features, by the offset (from -REACH) of the word that they are for. */
interface WordFeatures extends WordHashes { readonly buckets: readonly (readonly number[])[] }

function collect(tell: (emit: Emit) => void): readonly (readonly number[])[] {
  const buckets: number[][] = Array.from({ length: OFFSETS }, () => [])
  tell((bucket, offset) => buckets[offset + REACH]?.push(bucket))
  return buckets
}

/** A sentence ready to learn from: buckets of each word and its label (0 O, 1 B, 2 I). */
export interface Prepared {
  readonly words: readonly WordFeatures[]
  readonly cues: readonly number[]
  readonly labels: Uint8Array
}

/** Scores and steps as real numbers; two scores a bucket. */
export interface RawWeights { readonly scores: Float64Array; readonly steps: Float64Array }

const wordMemo = new Map<string, WordFeatures>()

/** The sentences of an example, with features as the product makes them. */
export function* prepare(example: Example, engine: Engine): Generator<Prepared> {
  const reading = segment(example.text, engine)
  const { bits } = cuesOf(reading)
  for (const sentence of reading.document.sentences) {
    const casing = casingOf(reading.tokens, sentence)
    const words: WordFeatures[] = []
    const cues: number[] = []
    const labels = new Uint8Array(sentence.to - sentence.from)
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = reading.tokens[i] as Token
      const raw = example.text.slice(token.start, token.end)
      const ending = endingOf(reading, i)
      const key = `${casing} ${token.spaced ? 1 : 0} ${ending} ${raw}`
      let features = wordMemo.get(key)
      if (!features) {
        let hashes: WordHashes = { word: 0, shape: 0 }
        const buckets = collect((emit) => { hashes = wordFeatures(token, raw, casing, ending, emit) })
        wordMemo.set(key, features = { ...hashes, buckets })
      }
      words.push(features)
      cues.push(bits[i] as number)
      const span = example.people.find(([start, end]) => token.start < end && token.end > start)
      if (span) labels[i - sentence.from] = token.start <= span[0] || i === sentence.from ? 1 : 2
    }
    // An I that follows an O (a name that begins inside a token) is a B.
    for (let i = 0; i < labels.length; i++) if (labels[i] === 2 && (i === 0 || labels[i - 1] === 0)) labels[i] = 1
    yield { words, cues, labels }
  }
}

interface Options { readonly epochs: number; readonly buckets: number; readonly random: () => number }

/** Learns in all buckets first, then goes on in the `keep` that say most, so that what is kept has learned to do without the others. */
export function trainSmall(train: Prepared[], keep: number, first: Options, then: Options): RawWeights {
  const { scores, steps } = trainWeights(train, first)
  const strengths = Float64Array.from({ length: scores.length / 2 }, (_, i) => Math.abs(scores[i * 2] as number) + Math.abs(scores[i * 2 + 1] as number))
  const least = Math.max(Number.MIN_VALUE, Float64Array.from(strengths).sort().at(-keep) ?? 0)
  const kept = Uint8Array.from(strengths, (strength) => strength >= least ? 1 : 0)
  for (let i = 0; i < scores.length; i++) if (!kept[i >> 1]) scores[i] = 0
  return trainWeights(train, then, { scores, steps }, kept)
}

export function trainWeights(train: Prepared[], { epochs, buckets, random }: Options, start: RawWeights = { scores: new Float64Array(buckets * 2), steps: Float64Array.of(0, 0, -1e6, 0, 0, 0, 0, 0, 0) }, kept = new Uint8Array(buckets).fill(1)): RawWeights {
  const { scores, steps } = start
  const total = new Float64Array(buckets * 2)
  const stepTotal = new Float64Array(9)
  let clock = 1
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0
    shuffle(train, random)
    for (const sentence of train) {
      const { labels } = sentence
      const guess = viterbi(handicapped(emissionsOf(sentence, scores), labels), steps)
      let missed = false
      for (let t = 0; t < labels.length; t++) {
        const gold = labels[t] as number
        const said = guess[t] as number
        const goldStep = (t > 0 ? labels[t - 1] as number : 0) * 3 + gold
        const saidStep = (t > 0 ? guess[t - 1] as number : 0) * 3 + said
        if (goldStep !== saidStep) {
          steps[goldStep]! += 1
          stepTotal[goldStep]! += clock
          steps[saidStep]! -= 1
          stepTotal[saidStep]! -= clock
        }
        if (gold === said) continue
        missed = true
        eachBucket(sentence, t, (bucket) => {
          if (!kept[bucket & buckets - 1]) return
          const at = (bucket & buckets - 1) * 2
          if (gold > 0) { scores[at + gold - 1]! += 1; total[at + gold - 1]! += clock }
          if (said > 0) { scores[at + said - 1]! -= 1; total[at + said - 1]! -= clock }
        })
      }
      if (missed) wrong++
      clock++
    }
    console.log(`epoch ${epoch + 1}: ${wrong} sentences wrong`)
  }
  for (let i = 0; i < scores.length; i++) scores[i]! -= (total[i] as number) / clock
  for (let i = 0; i < 9; i++) steps[i]! -= (stepTotal[i] as number) / clock
  return { scores, steps }
}

// A name is learned until it wins by a margin, so that what is like it, and was never seen, wins too.
const MARGIN_OF_NAME = 18
const MARGIN_OF_NONE = 14

function handicapped(scores: Float64Array, labels: Uint8Array): Float64Array {
  for (let t = 0; t < labels.length; t++) {
    const gold = labels[t] as number
    if (gold > 0) scores[t * 2 + gold - 1]! -= MARGIN_OF_NAME
    else {
      scores[t * 2]! += MARGIN_OF_NONE
      scores[t * 2 + 1]! += MARGIN_OF_NONE
    }
  }
  return scores
}

function emissionsOf(sentence: Prepared, scores: Float64Array | Int16Array): Float64Array {
  const mask = scores.length / 2 - 1
  const out = new Float64Array(sentence.words.length * 2)
  for (let t = 0; t < sentence.words.length; t++) {
    let b = 0
    let i = 0
    eachBucket(sentence, t, (bucket) => {
      const at = (bucket & mask) * 2
      b += scores[at] as number
      i += scores[at + 1] as number
    })
    out[t * 2] = b
    out[t * 2 + 1] = i
  }
  return out
}

/** All that the tagger knows of a word in its sentence, the same that `emissions` of tagger.ts sums. */
function eachBucket({ words, cues }: Prepared, t: number, use: (bucket: number) => void): void {
  for (let offset = -REACH; offset <= REACH; offset++) {
    const word = words[t + offset]
    if (!word) continue
    for (const bucket of word.buckets[offset + REACH] as readonly number[]) use(bucket)
    for (const bucket of cueMemo(cues[t + offset] as number, offset)) use(bucket)
  }
  const [before, own, after] = [words[t - 1]?.word, words[t] as WordFeatures, words[t + 1]?.word]
  if (after !== undefined) use(pairBucket(own.word, after, 0))
  if (before !== undefined) use(pairBucket(before, own.word, 1))
  if (words[t + 2]) use(pairBucket(after as number, (words[t + 2] as WordFeatures).word, 2))
  if (words[t - 2]) use(pairBucket((words[t - 2] as WordFeatures).word, before as number, 3))
  if (before !== undefined && after !== undefined) use(pairBucket(before, after, 4))
  use(cuesAroundBucket(cues[t - 1] ?? EDGE, cues[t] as number, cues[t + 1] ?? EDGE))
  if (t === 0) use(firstBucket(own.shape))
}

const cueTable = new Map<number, readonly (readonly number[])[]>()
function cueMemo(bits: number, offset: number): readonly number[] {
  let lists = cueTable.get(bits)
  if (!lists) cueTable.set(bits, lists = collect((emit) => cueBuckets(bits, emit)))
  return lists[offset + REACH] as readonly number[]
}

/** Exact spans of tokens: precision, recall, F1 in per cent. */
export function measure(sentences: readonly Prepared[], weights: { readonly scores: Int16Array | Float64Array; readonly steps: Int32Array | Float64Array }): string {
  let hit = 0
  let said = 0
  let gold = 0
  for (const sentence of sentences) {
    const guess = spansOf(viterbi(emissionsOf(sentence, weights.scores), weights.steps))
    const right = spansOf(sentence.labels)
    said += guess.size
    gold += right.size
    for (const span of guess) if (right.has(span)) hit++
  }
  const percent = (part: number, whole: number): string => (whole === 0 ? 0 : 100 * part / whole).toFixed(1)
  return `P ${percent(hit, said)} R ${percent(hit, gold)} F1 ${percent(2 * hit, said + gold)} (${gold} names)`
}

/** Median over the names found of the score a word, the step into the name included. */
export function typicalMargin(sentences: readonly Prepared[], { scores, steps }: { readonly scores: Float64Array | Int16Array; readonly steps: Float64Array | Int32Array }): number {
  const margins: number[] = []
  for (const sentence of sentences.slice(0, 20_000)) {
    const emissions = emissionsOf(sentence, scores)
    for (const span of spansOf(viterbi(emissions, steps))) {
      const [from, to] = span.split('-').map(Number) as [number, number]
      let gain = (emissions[from * 2] as number) + (steps[1] as number)
      for (let i = from + 1; i < to; i++) gain += emissions[i * 2 + 1] as number
      margins.push(gain / (to - from))
    }
  }
  return margins.sort((a, b) => a - b)[margins.length >> 1] ?? 1
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
