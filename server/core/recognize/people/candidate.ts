import type { Reason, Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import { CUE_BITS, type Cues } from './cues.ts'

/** Words that may be a name. */
export interface Candidate {
  readonly from: number
  readonly to: number
  /** How sure the tagger is, in hundredths of its usual sureness of a name; 0 where only a rule found it. */
  readonly margin: number
  readonly because: readonly Reason[]
}

/** All that the steps of the recogniser look at. */
export interface NameContext {
  readonly reading: Reading
  readonly cues: Cues
  /** B and I of each token in hundredths of the tagger's usual sureness. */
  readonly scores: Int32Array
  /** For each token where the tagger begins a name the token after that name; else 0. */
  readonly taggedEnds: Int32Array
}

export function hasCue({ cues }: NameContext, at: number, bits: number): boolean {
  return ((cues.bits[at] ?? 0) & bits) !== 0
}

export function wordsOf({ reading }: NameContext, from: number, to: number): string {
  const first = reading.tokens[from]
  const last = reading.tokens[to - 1]
  return first && last ? reading.text.slice(first.start, last.end) : ''
}

/** Whether capitals tell names from other words in the script of this word. */
export function isCased(token: Token): boolean {
  return token.script === 'Latin' || token.script === 'Cyrillic' || token.script === 'Greek' || token.script === 'Armenian'
}

/** Cues of words that are no name unless something says so. */
export const ANTI = CUE_BITS.place | CUE_BITS['not-name'] | CUE_BITS.body | CUE_BITS['body-before'] | CUE_BITS.speech | CUE_BITS.kin | CUE_BITS.function
export const NAME_LISTS = CUE_BITS.given | CUE_BITS.family
export const TITLES = CUE_BITS.title | CUE_BITS.honorific

/** Whether a word of a script without capitals ends like a finite verb or participle of its language, for at least three letters and signs ("करेंगी"), and no list knows it as a name. */
export function isVerb(context: NameContext, at: number): boolean {
  const token = context.reading.tokens[at]
  if (!token || token.kind !== 'word' || isCased(token) || hasCue(context, at, NAME_LISTS)) return false
  return (context.reading.packs[at]?.finiteEndings ?? []).some((ending) => token.folded.length > ending.length + 1 && token.folded.endsWith(ending))
}
