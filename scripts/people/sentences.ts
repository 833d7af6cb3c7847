import type { Engine } from '../../server/core/lexicon/engine.ts'
import type { Token } from '../../server/core/model.ts'
import { CUE_BITS, cuesOf } from '../../server/core/recognize/people/cues.ts'
import { contextFeatures, cueBuckets, cuesAroundBucket, EDGE, firstBucket, OFFSETS, REACH, wordFeatures, type Emit, type WordHashes } from '../../server/core/recognize/people/features.ts'
import { casingOf, endingOf } from '../../server/core/recognize/people/tagger.ts'
import { segment } from '../../server/core/text/segment.ts'
import type { Example } from './examples.ts'

/** Buckets of a word or of cue bits, by the offset (from -REACH) of the word that they are for. */
type Buckets = readonly Int32Array[]

/** Sentences ready to learn from, with features as the product makes them. All tokens stand in a row. */
export interface Sentences {
  readonly count: number
  /** First token of sentence `i`; of `count` the number of tokens. */
  readonly begins: Int32Array
  /** For each token 0 O, 1 B, 2 I. */
  readonly labels: Uint8Array
  /** What each sentence counts. */
  readonly worth: Float32Array
  /** Writes the buckets of all tokens of sentence `i` into `out`, one token after another, and where each begins into `starts`; `starts[n]` is the end. Returns n. */
  readonly gather: (i: number, mask: number, out: Int32Array, starts: Int32Array) => number
}

/** Whether people wrote a sentence for readers, or it was put together for learning, and in which way. */
export type Made = 'written' | 'filled in' | 'in any order' | 'filled in for want of others' | 'in any order for want of others'

/** What a sentence counts beside one that people wrote. */
const WORTH: Readonly<Record<Made, number>> = { written: 1, 'filled in': 0.2, 'in any order': 0.1, 'filled in for want of others': 0.8, 'in any order for want of others': 0.4 }

/**
 * Buckets beyond the product's own, for what is only true of sentences that were put together: how common names are in them, and beside which
 * cues. What these explain is not learned of real sentences.
 */
export const EXTRA = 4096

/** Buckets of one token at most, with room to spare. */
export const MOST_FEATURES = 400

/** Collects sentences; examples may be added until it is sealed. */
export function collectSentences(engine: Engine): { readonly add: (example: Example, made?: Made) => void; readonly count: () => number; readonly seal: () => Sentences } {
  const words: Buckets[] = []
  const hashes: WordHashes[] = []
  const wordIds = new Map<string, number>()
  const cues = new Map<number, Buckets>()
  const [tokenWords, tokenCues, labels, begins] = [[], [], [], []] as [number[], number[], number[], number[]]
  const made: Made[] = []
  const mainLanguages: string[] = []

  return {
    count: () => begins.length,
    add(example, how = 'written') {
      const reading = segment(example.text, engine)
      const { bits } = cuesOf(reading)
      for (const sentence of reading.document.sentences) {
        const casing = casingOf(reading.tokens, sentence)
        begins.push(labels.length)
        made.push(how)
        mainLanguages.push((reading.packs[sentence.from] ?? engine.fallback).pack.id)
        let last = 0
        for (let i = sentence.from; i < sentence.to; i++) {
          const token = reading.tokens[i] as Token
          const raw = example.text.slice(token.start, token.end)
          const ending = endingOf(reading, i)
          const lang = (reading.packs[i] ?? engine.fallback).pack.id
          const key = `${casing} ${token.spaced ? 1 : 0} ${lang} ${raw}`
          let id = wordIds.get(key)
          if (id === undefined) {
            wordIds.set(key, id = words.length)
            words.push(collect((emit) => { hashes.push(wordFeatures(token, raw, casing, ending, lang, emit)) }))
          }
          const cue = bits[i] as number
          if (!cues.has(cue)) cues.set(cue, collect((emit) => cueBuckets(cue, emit)))
          const span = example.people.find(([start, end]) => token.start < end && token.end > start)
          // An I that follows an O (a name that begins inside a token) is a B.
          last = !span ? 0 : last === 0 || token.start <= span[0] ? 1 : 2
          tokenWords.push(id)
          tokenCues.push(cue)
          labels.push(last)
        }
      }
    },
    seal() {
      const [wordOf, cueOf] = [Int32Array.from(tokenWords), Int32Array.from(tokenCues)]
      const all = Int32Array.from([...begins, labels.length])
      return { count: begins.length, begins: all, labels: Uint8Array.from(labels), gather, worth: Float32Array.from(made, (how) => WORTH[how]) }

      function gather(i: number, mask: number, out: Int32Array, starts: Int32Array): number {
        const [from, to] = [all[i] as number, all[i + 1] as number]
        const source = made[i] === 'written' ? 0 : hashOf(`${made[i]} ${mainLanguages[i]}`)
        let k = 0
        const emit = (bucket: number): void => { out[k++] = bucket & mask }
        const emitExtra = (hash: number): void => { out[k++] = mask + 1 + (Math.imul(hash ^ hash >>> 15, 0x2c1b3c6d) >>> 20) % EXTRA }
        const hashesAt = (at: number): WordHashes | undefined => at >= from && at < to ? hashes[wordOf[at] as number] : undefined
        const cueAt = (at: number): number => at >= from && at < to ? cueOf[at] as number : EDGE
        for (let at = from; at < to; at++) {
          starts[at - from] = k
          for (let offset = -REACH; offset <= REACH; offset++) {
            const other = at + offset
            if (other < from || other >= to) continue
            for (const bucket of (words[wordOf[other] as number] as Buckets)[offset + REACH] as Int32Array) emit(bucket)
            for (const bucket of (cues.get(cueOf[other] as number) as Buckets)[offset + REACH] as Int32Array) emit(bucket)
          }
          const own = hashesAt(at) as WordHashes
          contextFeatures(hashesAt(at - 2), hashesAt(at - 1), own, hashesAt(at + 1), hashesAt(at + 2), emit)
          emit(cuesAroundBucket(cueAt(at - 1), cueAt(at), cueAt(at + 1)))
          if (at === from) emit(firstBucket(own.shape))
          if (source !== 0) {
            emitExtra(source)
            emitExtra(source ^ Math.imul(cueAt(at) + 1, 0x85ebca6b) ^ ((cueAt(at - 1) & CUE_BITS.title) === 0 ? 0 : 77))
          }
        }
        starts[to - from] = k
        return to - from
      }
    },
  }
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

function collect(tell: (emit: Emit) => void): Buckets {
  const buckets: number[][] = Array.from({ length: OFFSETS }, () => [])
  tell((bucket, offset) => buckets[offset + REACH]?.push(bucket))
  return buckets.map((list) => Int32Array.from(list))
}
