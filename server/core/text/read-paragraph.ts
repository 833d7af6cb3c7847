import type { CompiledPack } from '../lexicon/compiled-pack.ts'
import type { Engine } from '../lexicon/engine.ts'
import { isUnknown, matchesAt, type Match } from '../lexicon/lexicon.ts'
import type { Paragraph, Token } from '../model.ts'
import type { ParagraphText } from './paragraphs.ts'
import type { Reading } from './reading.ts'
import { sentencesOf } from './sentences.ts'

/**
 * Looks every token of a paragraph up in the pack that reads it: a number or mark is read by the paragraph's own pack, a word by its script's.
 * Nothing of the paragraphs around is there to be seen, so it reads the same wherever it stands; which part of the article it is remains to be told.
 */
export function readParagraph({ text, tokens, language, commaDecimals }: ParagraphText, engine: Engine): Reading {
  const packs = tokens.map(({ script }) => language.packs.get(script) ?? language.main)
  const matches = tokens.map((_, at) => lookUp(engine, packs[at] as CompiledPack, text, tokens, at, tokens.length))
  const [first, last] = [tokens[0], tokens[tokens.length - 1]]
  const paragraph: Paragraph = { from: 0, to: tokens.length, start: first?.start ?? 0, end: last?.end ?? 0, lang: language.main.pack.id, part: 'body' }
  const alone: Reading = { text, tokens, engine, matches, packs, commaDecimals, paragraphAt: new Int32Array(tokens.length), document: { tokens, paragraphs: [paragraph], sentences: [] } }
  return { ...alone, document: { ...alone.document, sentences: sentencesOf(alone) } }
}

/**
 * Most words of a text are in no lexicon and come again and again, in this text and the next. The memo is bounded, and a word stays what it is:
 * no result depends on it.
 */
function lookUp(engine: Engine, pack: CompiledPack, text: string, tokens: readonly Token[], at: number, limit: number): readonly Match[] {
  const { folded } = tokens[at] as Token
  const { unknown } = pack.lexicon
  if (unknown.has(folded)) return NONE
  const found = matchesOf(engine, pack, text, tokens, at, limit)
  if (found.length === 0 && folded.length <= LONGEST_REMEMBERED && isUnknown(pack.lexicon, folded) && !engine.fallback.lexicon.root.next.has(folded)) {
    if (unknown.size >= MOST_REMEMBERED) unknown.clear()
    unknown.add(folded)
  }
  return found
}

const MOST_REMEMBERED = 20_000
const LONGEST_REMEMBERED = 30
const NONE: readonly Match[] = []

// Marks and numbers also mean what they mean in no language ("₹", "%", "km"); a word of the pack comes first.
function matchesOf(engine: Engine, pack: CompiledPack, text: string, tokens: readonly Token[], at: number, limit: number): readonly Match[] {
  const own = matchesAt(pack.lexicon, text, tokens, at, limit)
  // The fallback has no endings to cut: what it does not know whole it does not know.
  if (pack === engine.fallback || !engine.fallback.lexicon.root.next.has((tokens[at] as Token).folded)) return own
  const common = matchesAt(engine.fallback.lexicon, text, tokens, at, limit)
  return common.length === 0 ? own : own.length === 0 ? common : [...own, ...common].sort((a, b) => b.to - a.to)
}
