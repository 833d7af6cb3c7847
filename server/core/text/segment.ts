import type { Engine } from '../lexicon/engine.ts'
import type { Document, Paragraph, Sentence, Token, TokenRange } from '../model.ts'
import { countersApart } from './counters-apart.ts'
import { hanDigitsTogether } from './han-digits.ts'
import { partsOfText } from './parts-of-text.ts'
import { languagesOf, type Packs } from './languages.ts'
import { matchOf, readDocument, type Reading } from './reading.ts'
import { tokenize } from './tokenize.ts'
import { partWrittenTogether } from './written-together.ts'

/**
 * Cuts a text into paragraphs and sentences, tells each paragraph's language and part, and looks every word up once.
 * A line is a paragraph, as in scraped articles; in hard-wrapped text (mail, wire copy) a blank line is what parts them.
 * `Document.tokens` has no line breaks: a recogniser that stays inside a paragraph needs none.
 */
export function segment(text: string, engine: Engine, around?: Packs): Reading {
  const lines = linesOf(countersApart(partWrittenTogether(text, hanDigitsTogether(tokenize(text)), engine), engine))
  const tokens = lines.flatMap((line) => line.tokens)
  const ranges = rangesOf(lines)
  const languages = languagesOf(text, tokens, ranges, engine, around)
  const plain: readonly Paragraph[] = ranges.map(({ from, to }, i) => ({
    from, to, start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end, lang: languages[i]?.main.pack.id ?? 'und', part: 'body',
  }))
  const reading = readDocument(text, { tokens, paragraphs: plain, sentences: [] }, engine, languages)
  const parts = partsOfText(reading)
  const paragraphs = plain.map((paragraph, i) => ({ ...paragraph, part: parts[i] ?? 'body' }))
  const document: Document = { tokens, paragraphs, sentences: sentencesOf(reading) }
  return { ...reading, document }
}

interface Line { readonly tokens: readonly Token[] }

function linesOf(tokens: readonly Token[]): readonly Line[] {
  const lines: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'break') lines.push([])
    else (lines[lines.length - 1] as Token[]).push(token)
  }
  return lines.map((line) => ({ tokens: line }))
}

function rangesOf(lines: readonly Line[]): readonly TokenRange[] {
  const wrapped = isHardWrapped(lines)
  const ranges: TokenRange[] = []
  let from = 0
  let at = 0
  for (const { tokens } of lines) {
    const ends = tokens.length === 0 || !wrapped
    at += tokens.length
    if (ends && at > from) {
      ranges.push({ from, to: at })
      from = at
    }
  }
  if (at > from) ranges.push({ from, to: at })
  return ranges
}

/** Most lines that another line follows stop mid-sentence at a like length: somebody wrapped them. */
function isHardWrapped(lines: readonly Line[]): boolean {
  let followed = 0
  let midSentence = 0
  lines.forEach(({ tokens }, i) => {
    const first = tokens[0]
    const last = tokens[tokens.length - 1]
    if (!first || !last || !lines[i + 1]?.tokens.length) return
    followed++
    const length = last.end - first.start
    if (length >= 50 && length <= 110 && !isStop(last)) midSentence++
  })
  return followed >= 3 && midSentence >= followed * 0.7
}

/** A sentence ends at a stop that is not part of an abbreviation or a number; closing quotes and brackets belong to it. */
function sentencesOf(reading: Reading): readonly Sentence[] {
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

function isStop(token: Token): boolean { return token.kind === 'mark' && STOPS.has(token.folded) }
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '।', '॥', '؟', '۔', '。', '！', '？', '…'])

function isCloser(token: Token): boolean { return !token.spaced && token.kind === 'mark' && CLOSERS.has(token.folded) }
const CLOSERS: ReadonlySet<string> = new Set(['"', "'", ')', ']', '”', '’', '»', '」', '』', '.', '!', '?'])
