import { analyze } from '../analyze.ts'
import type { Engine } from '../lexicon/engine.ts'
import type { Mention } from '../model.ts'
import { packsOf, type Packs } from '../text/languages.ts'
import { wordsIn, type QuoteReader } from './value-gate.ts'

/**
 * Reads with the engine that reads the articles, and with the words around, so that "10" is not what it was once "million" follows,
 * nor "Kim" once it is "Kim Yo Jong". Modifiers are left out: they stand outside what people mark as often as inside.
 */
export function quoteReader(engine: Engine, packs = packsIn(engine)): QuoteReader {
  return (passage, kind) => {
    const found = analyze(passage.text, engine, undefined, passage.article === undefined ? undefined : packs(passage.article)).mentions.filter((mention) => mention.kind === kind && mention.start < passage.end && passage.start < mention.end)
    const inside = found.every(({ start, end }) => start >= passage.start && end <= passage.end)
    const name = kind === 'person' && found.length === 1 ? found.map(({ start, end }) => passage.text.slice(start, end))[0] : undefined
    return found.length === 0 ? undefined : { key: found.map((mention) => keyOf(mention, passage.text)).join(' '), name, extent: inside ? 'inside' : 'beyond' }
  }
}

/** What reads an article; many passages of one article are read one after the other. */
export function packsIn(engine: Engine): (article: string) => Packs {
  let last: { readonly article: string; readonly packs: Packs } | undefined
  return (article) => (last?.article === article ? last : last = { article, packs: packsOf(article.slice(0, TELLING), engine) }).packs
}

/** UTF-16 code units that tell an article's languages. */
const TELLING = 10_000

function keyOf(mention: Mention, text: string): string {
  const words = wordsIn({ text, start: mention.start, end: mention.end })
  switch (mention.kind) {
    case 'figure': return `${mention.value} ${mention.max ?? ''} ${mention.unit ?? ''}`
    // "Saturday" is the same Saturday only in the same words, as long as nothing tells which.
    case 'date': return mention.trouble?.kind === 'unresolved' && !DAY_OF_YEAR.test(mention.value) ? `${mention.value} ${words}` : mention.value
    case 'person': return words
  }
}

/** A day that lacks nothing but its year is the same in any words. */
const DAY_OF_YEAR = /^XXXX-[0-9]/
