import type { Paragraph, Sentence, Token } from '../model.ts'
import { matchOf, type Reading } from './reading.ts'

/** A sentence ends at a stop that is not part of an abbreviation or a number; closing quotes and brackets belong to it. */
export function sentencesOf(reading: Reading): readonly Sentence[] {
  const { tokens, document } = reading
  const sentences: Sentence[] = []
  document.paragraphs.forEach((paragraph, index) => {
    let from = paragraph.from
    for (let i = paragraph.from; i < paragraph.to; i++) {
      if (i < paragraph.to - 1 && !endsSentence(reading, i, paragraph)) continue
      let to = i + 1
      while (to < paragraph.to && isCloser(tokens[to] as Token)) to++
      sentences.push({ from, to, start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end, paragraph: index })
      from = to
      i = to - 1
    }
  })
  return sentences
}

function endsSentence(reading: Reading, i: number, paragraph: Paragraph): boolean {
  const token = reading.tokens[i] as Token
  if (!isStop(token)) return false
  if (token.folded !== '.') return true
  const next = reading.tokens[i + 1]
  const previous = i > paragraph.from ? reading.tokens[i - 1] : undefined
  if (!next || !previous || previous.kind === 'mark') return true
  if (previous.kind === 'number' && !next.spaced) return false
  const initial = previous.kind === 'word' && previous.end - previous.start === 1
  if (initial || matchOf(reading, i - 1, 'abbreviation')) return false
  // "U.S. officials": a lower-case word goes on with the sentence; "हुआ है.इसके": a glued word of a script without case begins one.
  const cased = next.kind === 'word' && (next.script === 'Latin' || next.script === 'Cyrillic' || next.script === 'Greek')
  return cased ? next.capital && next.spaced : next.kind === 'word' || next.spaced
}

export function isStop(token: Token): boolean { return token.kind === 'mark' && STOPS.has(token.folded) }
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '।', '॥', '؟', '۔', '。', '！', '？', '…'])

function isCloser(token: Token): boolean { return !token.spaced && token.kind === 'mark' && CLOSERS.has(token.folded) }
const CLOSERS: ReadonlySet<string> = new Set(['"', "'", ')', ']', '”', '’', '»', '」', '』', '.', '!', '?'])
