import type { Document, Token } from '../model.ts'
import type { CompiledPack, Engine } from '../lexicon/engine.ts'
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
  const lookUp = lookUpOnce(engine, text, tokens)
  document.paragraphs.forEach((paragraph, index) => {
    const language = languages[index]
    for (let i = paragraph.from; i < paragraph.to; i++) {
      const pack = language?.packs.get((tokens[i] as Token).script) ?? language?.main ?? engine.fallback
      paragraphAt[i] = index
      packs[i] = pack
      matches[i] = lookUp(pack, i, paragraph.to)
    }
  })
  return { text, document, tokens, engine, paragraphAt, matches, packs }
}

/** Most words of a text are in no lexicon and come again and again: they are looked up once. */
function lookUpOnce(engine: Engine, text: string, tokens: readonly Token[]): (pack: CompiledPack, at: number, limit: number) => readonly Match[] {
  const unknown = new Map<CompiledPack, Set<string>>()
  return (pack, at, limit) => {
    const { folded } = tokens[at] as Token
    if (unknown.get(pack)?.has(folded)) return NONE
    const found = matchesOf(engine, pack, text, tokens, at, limit)
    if (found.length === 0 && isUnknown(pack.lexicon, folded) && isUnknown(engine.fallback.lexicon, folded)) {
      const known = unknown.get(pack)
      if (known) known.add(folded)
      else unknown.set(pack, new Set([folded]))
    }
    return found
  }
}

const NONE: readonly Match[] = []

// Marks and numbers also mean what they mean in no language ("₹", "%", "km"); a word of the pack comes first.
function matchesOf(engine: Engine, pack: CompiledPack, text: string, tokens: readonly Token[], at: number, limit: number): readonly Match[] {
  const own = matchesAt(pack.lexicon, text, tokens, at, limit)
  if (pack === engine.fallback) return own
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
