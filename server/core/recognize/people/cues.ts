import type { NameCue } from '../../lexicon/lexeme.ts'
import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'

/** One bit a cue, one for function words, and one for words with a respectful ending glued to them ("कमलाबेन"). */
export const CUE_BITS: Readonly<Record<NameCue | 'function' | 'suffixed', number>> = {
  title: 1, honorific: 2, 'after-name': 4, speech: 8, kin: 16, particle: 32, body: 64, 'body-before': 128, place: 256, 'not-name': 512, given: 1024, family: 2048,
  initial: 4096, function: 8192, suffixed: 16384,
}

export const CUE_COUNT = 15

// A given name has three units at least, and what follows the respectful ending is a case ending.
const LEAST_BEFORE_SUFFIX = 3
const LONGEST_ENDING = 3

/** For each token the cues of the words and phrases that cover it. */
export interface Cues {
  readonly bits: Uint16Array
  /** For each token where a title or form of address begins the token after the longest one; else 0. */
  readonly titleEnds: Int32Array
  /** 1 where the word has a glued case ending after the cue: "રાષ્ટ્રપતિના" is nobody's title. */
  readonly inflected: Uint8Array
}

export function cuesOf(reading: Reading): Cues {
  const { tokens, matches, packs } = reading
  const bits = new Uint16Array(tokens.length)
  const titleEnds = new Int32Array(tokens.length)
  const inflected = new Uint8Array(tokens.length)
  const suffixed = new Map<string, boolean>()
  for (let i = 0; i < tokens.length; i++) {
    const { folded, kind } = tokens[i] as Token
    const suffixes = kind === 'word' ? packs[i]?.nameSuffixes ?? [] : []
    if (suffixes.length > 0) {
      let known = suffixed.get(folded)
      if (known === undefined) suffixed.set(folded, known = suffixes.some((suffix) => folded.lastIndexOf(suffix) >= LEAST_BEFORE_SUFFIX && folded.length - folded.lastIndexOf(suffix) - suffix.length <= LONGEST_ENDING))
      if (known) bits[i]! |= CUE_BITS.suffixed
    }
    for (const match of matches[i] ?? []) {
      const { lexeme, to, cut } = match
      if (lexeme.cls === 'function') bits[i]! |= CUE_BITS.function
      if (lexeme.cls !== 'name-cue') continue
      const bit = CUE_BITS[lexeme.cue]
      for (let k = i; k < to; k++) bits[k]! |= bit
      if (cut > 0) inflected[to - 1] = 1
      if (cut === 0 && (lexeme.cue === 'title' || lexeme.cue === 'honorific')) titleEnds[i] = Math.max(titleEnds[i] as number, to)
    }
  }
  return { bits, titleEnds, inflected }
}
