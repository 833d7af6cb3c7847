import type { Engine } from '../lexicon/engine.ts'
import { marksDecimalsByComma } from './decimal-marks.ts'
import { languagesOf, type Packs, type ParagraphLanguage } from './languages.ts'
import { isStop } from './sentences.ts'
import { written, type Written } from './written.ts'

/** A paragraph, and what the article around it has to say of how it is read. */
export interface ParagraphText extends WrittenAt {
  readonly language: ParagraphLanguage
  /** Whether the article's numbers have a comma before their decimals. */
  readonly commaDecimals: boolean
}

/** `at`: what is added to the tokens' offsets to find them in the article. */
export interface WrittenAt extends Written { readonly at: number }

/** Reads what is written between two offsets of an article. */
export type ReadWritten = (from: number, to: number) => WrittenAt

/**
 * Cuts a text into paragraphs and tells their languages. A line is a paragraph, as in scraped articles; in hard-wrapped text (mail, wire copy) a
 * blank line is what parts them. `read`: by whoever remembers lines and paragraphs of the text as it was before.
 */
export function paragraphsOf(text: string, engine: Engine, around?: Packs, read: ReadWritten = inPlace(text, engine)): readonly ParagraphText[] {
  const lines = linesOf(text, read)
  const paragraphs = isHardWrapped(lines) ? joined(lines, read) : lines.filter(({ tokens }) => tokens.length > 0)
  const languages = languagesOf(paragraphs, engine, around)
  const commaDecimals = marksDecimalsByComma(paragraphs.map(({ decimals }) => decimals))
  return paragraphs.map(({ text: own, tokens, counts, decimals, at }, i) => ({ text: own, tokens, counts, decimals, at, commaDecimals, language: languages[i] as ParagraphLanguage }))
}

function inPlace(text: string, engine: Engine): ReadWritten { return (from, to) => ({ ...written(text, engine, from, to), at: 0 }) }

interface Line extends WrittenAt {
  readonly from: number
  readonly to: number
}

function linesOf(text: string, read: ReadWritten): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  for (const { index: to, 0: end } of text.matchAll(LINE_END)) {
    lines.push({ ...read(from, to), from, to })
    from = to + end.length
  }
  return [...lines, { ...read(from, text.length), from, to: text.length }]
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g

/** Lines that follow one another, without a blank one between, are one paragraph. */
function joined(lines: readonly Line[], read: ReadWritten): readonly WrittenAt[] {
  const paragraphs: WrittenAt[] = []
  for (let i = 0; i < lines.length; i++) {
    let last = i
    while (lines[last]?.tokens.length) last++
    const [first, end] = [lines[i], lines[last - 1]]
    if (last > i && first && end) paragraphs.push(read(first.from, end.to))
    i = last
  }
  return paragraphs
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
