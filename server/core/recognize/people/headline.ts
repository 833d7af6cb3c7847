import type { Sentence, Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import { isCased, type NameContext } from './candidate.ts'
import { casingOf } from './tagger.ts'

/** Whether a word stands in a line of which most words have capitals. */
export function isTitled({ reading }: NameContext, at: number): boolean {
  const sentence = isCased(reading.tokens[at] as Token) ? sentenceAt(reading.document.sentences, at) : undefined
  return sentence !== undefined && isHeadline(reading, sentence)
}

// A sentence is asked about once for each title in it, and may be as long as the text.
const HEADLINES = new WeakMap<Sentence, boolean>()

/** Whether most words of a sentence have capitals. */
export function isHeadline(reading: Reading, sentence: Sentence): boolean {
  const { tokens } = reading
  let known = HEADLINES.get(sentence)
  if (known === undefined) HEADLINES.set(sentence, known = casingOf(tokens, sentence) === 'titled' && fewInLowerCase(reading, sentence))
  return known
}

/** A sentence full of names has nearly as many capitals as a headline, but a verb and a noun of it are in lower case. */
function fewInLowerCase({ tokens, matches }: Reading, { from, to }: Sentence): boolean {
  let long = 0
  let lower = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word' || !isCased(token) || token.end - token.start < 4 || matches[i]?.some(({ lexeme }) => lexeme.cls === 'function')) continue
    long++
    if (!token.capital) lower++
  }
  return lower * 10 <= long
}

/** The sentence of a token. */
export function sentenceAt(sentences: readonly Sentence[], token: number): Sentence | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle] as Sentence).from <= token) low = middle
    else high = middle - 1
  }
  return sentences[low]
}
