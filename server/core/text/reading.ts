import type { Document, Token } from '../model.ts'
import type { CompiledPack } from '../lexicon/compiled-pack.ts'
import type { Engine } from '../lexicon/engine.ts'
import type { Lexeme, LexemeClass, LexemeOf } from '../lexicon/lexeme.ts'
import type { Match } from '../lexicon/lexicon.ts'

/**
 * A text as the recognisers read it: for each token the pack that reads it and the words and phrases that start there. It is either one
 * paragraph by itself (`readParagraph`), with token indices from its own beginning, or the article that its paragraphs make up (`gather`).
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
  /** Whether the article's numbers have a comma before their decimals. */
  readonly commaDecimals: boolean
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
