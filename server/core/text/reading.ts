import type { Document, Token } from '../model.ts'
import type { CompiledPack } from '../lexicon/compiled-pack.ts'
import type { Engine } from '../lexicon/engine.ts'
import type { ParagraphLanguage } from './languages.ts'
import type { Lexeme, LexemeClass, LexemeOf } from '../lexicon/lexeme.ts'
import { isUnknown, matchesAt, type Match } from '../lexicon/lexicon.ts'

/**
 * A document as the recognisers read it: for each token the pack that reads it and the words and phrases that start there.
 * Made once for an analysis and shared by all recognisers. Phrases never cross a paragraph.
 */
export interface Reading {
  readonly text: string
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly engine: Engine
  /** Index of the paragraph of each token. */
  readonly paragraphAt: Int32Array
  /** For each token, matches that start there, longest first; an empty list mostly. */
  readonly matches: readonly (readonly Match[])[]
  readonly packs: readonly CompiledPack[]
}

/** Looks every token up in the pack that reads it: a number or mark is read by the paragraph's own pack, a word by its script's. */
export function readDocument(text: string, document: Document, engine: Engine, languages: readonly ParagraphLanguage[]): Reading {
  const { tokens } = document
  const paragraphAt = new Int32Array(tokens.length)
  const matches: (readonly Match[])[] = new Array<readonly Match[]>(tokens.length)
  const packs: CompiledPack[] = new Array<CompiledPack>(tokens.length)
  document.paragraphs.forEach((paragraph, index) => {
    const language = languages[index]
    for (let i = paragraph.from; i < paragraph.to; i++) {
      const pack = language?.packs.get((tokens[i] as Token).script) ?? language?.main ?? engine.fallback
      paragraphAt[i] = index
      packs[i] = pack
      matches[i] = lookUp(engine, pack, text, tokens, i, paragraph.to)
    }
  })
  return { text, document, tokens, engine, paragraphAt, matches, packs }
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

/** The longest match of a class that starts at a token, with its lexeme, or undefined. */
export function matchOf<Class extends LexemeClass>(reading: Reading, at: number, cls: Class): (Match & { readonly lexeme: LexemeOf<Class> }) | undefined {
  const list = reading.matches[at]
  if (!list) return undefined
  for (const match of list) if (isOf(match.lexeme, cls)) return match as Match & { readonly lexeme: LexemeOf<Class> }
  return undefined
}

function isOf<Class extends LexemeClass>(lexeme: Lexeme, cls: Class): lexeme is LexemeOf<Class> {
  return lexeme.cls === cls
}
