import type { Sentence, Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import { contextFeatures, cueBuckets, cuesAroundBucket, EDGE, firstBucket, OFFSETS, REACH, wordFeatures, type Casing, type Emit, type WordHashes } from './features.ts'
import type { Cues } from './cues.ts'
import type { CompiledPack } from '../../lexicon/compiled-pack.ts'
import type { Weights } from './weights.ts'

/** A name as the tagger sees it: token indices, and how sure it is of a word of it, see `sureness`. */
export interface TaggedName {
  readonly from: number
  readonly to: number
  readonly margin: number
}

export interface Tagged {
  /** In reading order, disjoint. */
  readonly names: readonly TaggedName[]
  /** For each token how sure the tagger would be of it as a name of one word, and as the word after one, see `sureness`. */
  readonly scores: Int32Array
}

/** Scores of a word or of cue bits for the words around: B and I for each offset. */
type Sums = Int32Array

interface Scored { readonly hashes: WordHashes; readonly sums: Sums }

/**
 * The most probable names, by Viterbi over the labels O, B and I of each sentence. What a word adds to the score of its neighbours is
 * summed once for each distinct word, so a text costs a few additions a word.
 */
export function tagNames(reading: Reading, cues: Cues, weights: Weights): Tagged {
  const all = new Int32Array(reading.tokens.length * 2)
  if (weights.scores.length === 0) return { names: [], scores: all }
  const learned = learnedOf(weights)
  const { begins, goesOn } = gainsOfSteps(weights.steps)
  const names: TaggedName[] = []
  for (const sentence of reading.document.sentences) {
    const scores = emissions(sentence, wordsOf(reading, sentence, learned, weights), cues, learned, weights)
    for (let i = 0; i < scores.length; i++) all[sentence.from * 2 + i] = i & 1 ? sureness((scores[i] as number) + goesOn, EVEN_INSIDE, weights) : sureness((scores[i] as number) + begins, EVEN, weights)
    decode(scores, weights, sentence.from, names)
  }
  return { names, scores: all }
}

/**
 * How sure the tagger is, from how much better a name scores than none. `even` is where both are as good, and it is 50 above that where a name is as
 * much better as names typically are. Below it falls faster, for the scores of what is no name lie closer together.
 */
function sureness(gain: number, even: number, { typical }: Weights): number { return even + gain * (gain < 0 ? DOUBT : 50) / typical }

const EVEN = 50
// The word after a name has less to prove.
const EVEN_INSIDE = 40
const DOUBT = 110

/** What the steps from label to label add where a lone word is a name and not none (O B O for O O O), and where the word after it goes on with it. */
export function gainsOfSteps(steps: Float64Array): { readonly begins: number; readonly goesOn: number } {
  const step = (from: number, to: number): number => steps[from * 3 + to] as number
  return { begins: step(0, 1) + step(1, 0) - 2 * step(0, 0), goesOn: step(1, 2) + step(2, 0) - step(1, 0) - step(0, 0) }
}

/** What words and cue bits add up to with some weights. */
interface Learned {
  readonly words: WeakMap<CompiledPack, Map<string, Scored>>
  readonly cues: Map<number, Sums>
}

// What a word adds up to depends on the word, its pack and the weights alone, and so do cue bits, so it is remembered from text to text: the
// commonest words of a language are most of every article. A remembered sum is never wrong, only forgotten when there are too many.
const LEARNED = new WeakMap<Weights, Learned>()
const MOST_WORDS = 30_000
const MOST_CUES = 30_000

function learnedOf(weights: Weights): Learned {
  let learned = LEARNED.get(weights)
  if (!learned || learned.cues.size > MOST_CUES) LEARNED.set(weights, learned = { words: new WeakMap(), cues: new Map() })
  return learned
}

function tableOf({ words }: Learned, pack: CompiledPack): Map<string, Scored> {
  let table = words.get(pack)
  if (!table || table.size > MOST_WORDS) words.set(pack, table = new Map())
  return table
}

/** For each token of a sentence its features with their summed weights. */
function wordsOf(reading: Reading, sentence: Sentence, learned: Learned, weights: Weights): readonly Scored[] {
  const casing = casingOf(reading.tokens, sentence)
  const list: Scored[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = reading.tokens[i] as Token
    const raw = reading.text.slice(token.start, token.end)
    const key = `${casing[0]}${token.spaced ? ' ' : ''}${raw}`
    const pack = reading.packs[i] ?? reading.engine.fallback
    const table = tableOf(learned, pack)
    let scored = table.get(key)
    if (!scored) {
      let hashes: WordHashes = { word: 0, shape: 0, dense: false }
      const sums = sumOf(weights, (emit) => { hashes = wordFeatures(token, raw, casing, endingOf(reading, i), pack.pack.id, emit) })
      table.set(key, scored = { hashes, sums })
    }
    list.push(scored)
  }
  return list
}

function sumsOfCues(bits: number, { cues }: Learned, weights: Weights): Sums {
  let sums = cues.get(bits)
  if (!sums) cues.set(bits, sums = sumOf(weights, (emit) => cueBuckets(bits, emit)))
  return sums
}

function sumOf(weights: Weights, tell: (emit: Emit) => void): Sums {
  const { scores } = weights
  const sums = new Int32Array(OFFSETS * 2)
  const mask = scores.length / 2 - 1
  tell((bucket, offset) => {
    const from = (bucket & mask) * 2
    const to = (offset + REACH) * 2
    sums[to]! += scores[from] as number
    sums[to + 1]! += scores[from + 1] as number
  })
  return sums
}

/** Length of the case ending glued to a word (languages that glue them to whole letters), 0 mostly. Stems have two letters at least. */
export function endingOf(reading: Reading, at: number): number {
  const token = reading.tokens[at] as Token
  const endings = token.kind === 'word' ? reading.packs[at]?.lexicon.caseEndings ?? [] : []
  for (const ending of endings) {
    if (token.folded.length - ending.length >= 2 && token.folded.endsWith(ending)) return ending.length
  }
  return 0
}

/** Whether capitals mean something here: a headline in title case or capitals has them on every long word. */
export function casingOf(tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): Casing {
  let long = 0
  let capital = 0
  let any = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word') continue
    if (token.capital) any++
    if (token.end - token.start < 4 || (token.script !== 'Latin' && token.script !== 'Cyrillic' && token.script !== 'Greek')) continue
    long++
    if (token.capital) capital++
  }
  if (long >= 4 && capital * 10 >= long * 7) return 'titled'
  return any === 0 ? 'caseless' : 'usual'
}

/** B and I of each token of a sentence; O is 0. */
function emissions(sentence: Sentence, words: readonly Scored[], cues: Cues, learned: Learned, weights: Weights): Int32Array {
  const { scores } = weights
  const mask = scores.length / 2 - 1
  const out = new Int32Array(words.length * 2)
  const add = (at: number, bucket: number): void => {
    const index = (bucket & mask) * 2
    out[at * 2]! += scores[index] as number
    out[at * 2 + 1]! += scores[index + 1] as number
  }
  // One function for all words: a new one for each would cost more than what it adds.
  let here = 0
  const addHere = (bucket: number): void => add(here, bucket)
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Scored
    const cueSum = sumsOfCues(cues.bits[sentence.from + i] as number, learned, weights)
    // What this word says to the words around it: to the word before it stands at +1.
    for (let offset = -REACH; offset <= REACH; offset++) {
      const target = i - offset
      if (target < 0 || target >= words.length) continue
      const at = (offset + REACH) * 2
      out[target * 2]! += (word.sums[at] as number) + (cueSum[at] as number)
      out[target * 2 + 1]! += (word.sums[at + 1] as number) + (cueSum[at + 1] as number)
    }
    here = i
    contextFeatures(words[i - 2]?.hashes, words[i - 1]?.hashes, word.hashes, words[i + 1]?.hashes, words[i + 2]?.hashes, addHere)
    const at = sentence.from + i
    add(i, cuesAroundBucket(i > 0 ? cues.bits[at - 1] as number : EDGE, cues.bits[at] as number, i + 1 < words.length ? cues.bits[at + 1] as number : EDGE))
    if (i === 0) add(0, firstBucket(word.hashes.shape))
  }
  return out
}

function decode(scores: Int32Array, weights: Weights, first: number, names: TaggedName[]): void {
  const labels = viterbi(scores, weights.steps)
  const { begins, goesOn } = gainsOfSteps(weights.steps)
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== 1) continue
    let to = i + 1
    let gain = (scores[i * 2] as number) + begins
    while (to < labels.length && labels[to] === 2) gain += (scores[to++ * 2 + 1] as number) + goesOn
    names.push({ from: first + i, to: first + to, margin: Math.round(sureness(gain / (to - i), EVEN, weights)) })
    i = to - 1
  }
}

/** Best labels: 0 O, 1 B, 2 I. `scores` holds B and I a token, `steps` from*3+to. I never follows O. */
export function viterbi(scores: Int32Array | Float64Array, steps: Float64Array): Uint8Array {
  const n = scores.length / 2
  const back = new Uint8Array(n * 3)
  let o = 0
  let b = -1e9
  let i = -1e9
  for (let t = 0; t < n; t++) {
    const toO = [o + (steps[0] as number), b + (steps[3] as number), i + (steps[6] as number)] as const
    const toB = [o + (steps[1] as number), b + (steps[4] as number), i + (steps[7] as number)] as const
    const bi = b + (steps[5] as number)
    const ii = i + (steps[8] as number)
    const bestO = toO[0] >= toO[1] && toO[0] >= toO[2] ? 0 : toO[1] >= toO[2] ? 1 : 2
    const bestB = toB[0] >= toB[1] && toB[0] >= toB[2] ? 0 : toB[1] >= toB[2] ? 1 : 2
    back[t * 3] = bestO
    back[t * 3 + 1] = bestB
    back[t * 3 + 2] = bi >= ii ? 1 : 2
    o = toO[bestO]
    b = toB[bestB] + (scores[t * 2] as number)
    i = Math.max(bi, ii) + (scores[t * 2 + 1] as number)
  }
  const labels = new Uint8Array(n)
  let label = o >= b && o >= i ? 0 : b >= i ? 1 : 2
  for (let t = n - 1; t >= 0; t--) {
    labels[t] = label
    label = back[t * 3 + label] as number
  }
  return labels
}
