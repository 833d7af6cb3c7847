import { analyzeParagraphs } from './analyze.ts'
import type { ArticleMeta } from './human.ts'
import type { Engine } from './lexicon/engine.ts'
import type { Analysis } from './model.ts'
import { readAlone, type Alone } from './recognize/alone.ts'
import { paragraphsOf, type ParagraphText, type ReadWritten } from './text/paragraphs.ts'
import { written, type Written } from './text/written.ts'

/** What a reading leaves for the next one: lines and paragraphs as they read by themselves, by what that rests on. */
export interface Memo {
  readonly engine: Engine | undefined
  readonly written: ReadonlyMap<string, Written>
  readonly alone: ReadonlyMap<string, Alone>
}

export const NO_MEMO: Memo = { engine: undefined, written: new Map(), alone: new Map() }

/**
 * `analyze` of a text that has changed since the memo was left: only paragraphs that may read otherwise than before are read again. The analysis
 * is the same with any memo; what this reading made no use of is forgotten.
 */
export function analyzeAgain(memo: Memo, text: string, engine: Engine, meta: ArticleMeta): { readonly analysis: Analysis; readonly memo: Memo } {
  const before = memo.engine === engine ? memo : NO_MEMO
  const lines = recall(before.written)
  const alone = recall(before.alone)
  const readLine: ReadWritten = (from, to) => {
    const words = text.slice(from, to)
    return { ...lines.of(words, () => written(ownCopy(words), engine)), at: from }
  }
  const read = (paragraph: ParagraphText): Alone => alone.of(keyOf(paragraph), () => readAlone(paragraph, engine))
  const analysis = analyzeParagraphs(text, engine, meta, paragraphsOf(text, engine, undefined, readLine), read)
  return { analysis, memo: { engine, written: lines.kept, alone: alone.kept } }
}

/** Remembers what was made before, and keeps what is asked for. */
function recall<Value>(before: ReadonlyMap<string, Value>): { readonly kept: ReadonlyMap<string, Value>; readonly of: (key: string, make: () => Value) => Value } {
  const kept = new Map<string, Value>()
  const of = (key: string, make: () => Value): Value => {
    const value = kept.get(key) ?? before.get(key) ?? make()
    kept.set(key, value)
    return value
  }
  return { kept, of }
}

/** All that reading a paragraph by itself rests on: its words, the languages that read them, and how the article writes decimals. */
function keyOf({ text, language: { main, packs }, commaDecimals }: ParagraphText): string {
  return `${main.pack.id}${commaDecimals ? ',' : '.'}${[...packs].map(([script, { pack }]) => ` ${script} ${pack.id}`).sort().join('')}\n${text}`
}

/** A piece of a string may hold on to the whole of it, and the text as it was long ago would stay for one of its lines. */
function ownCopy(piece: string): string { return ` ${piece}`.slice(1) }
