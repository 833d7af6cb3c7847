import type { CompiledPack } from '../lexicon/compiled-pack.ts'
import type { Engine } from '../lexicon/engine.ts'
import type { Match } from '../lexicon/lexicon.ts'
import type { Paragraph, PartOfText, Sentence, Token } from '../model.ts'
import type { Reading } from './reading.ts'

/** A paragraph that was read by itself, and its place in the article. */
export interface Placed {
  /** What is added to its offsets to find them in the article. */
  readonly at: number
  readonly part: PartOfText
  readonly reading: Reading
}

/** The article that some paragraphs make up: what each was read as, with offsets and token indices that count in the whole. */
export function gather(text: string, engine: Engine, placed: readonly Placed[]): Reading {
  const tokens: Token[] = []
  const matches: (readonly Match[])[] = []
  const packs: CompiledPack[] = []
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  for (const { at, part, reading } of placed) {
    const from = tokens.length
    for (const token of reading.tokens) tokens.push(at === 0 ? token : { ...token, start: token.start + at, end: token.end + at })
    for (const list of reading.matches) matches.push(from === 0 || list.length === 0 ? list : list.map((match) => ({ ...match, to: match.to + from })))
    for (const pack of reading.packs) packs.push(pack)
    for (const sentence of reading.document.sentences) sentences.push({ ...moved(sentence, at, from), paragraph: paragraphs.length })
    for (const paragraph of reading.document.paragraphs) paragraphs.push({ ...moved(paragraph, at, from), part })
  }
  const paragraphAt = new Int32Array(tokens.length)
  paragraphs.forEach(({ from, to }, index) => paragraphAt.fill(index, from, to))
  return { text, engine, tokens, matches, packs, paragraphAt, commaDecimals: placed[0]?.reading.commaDecimals ?? false, document: { tokens, paragraphs, sentences } }
}

function moved<Place extends Paragraph | Sentence>(place: Place, at: number, from: number): Place {
  return { ...place, from: place.from + from, to: place.to + from, start: place.start + at, end: place.end + at }
}
