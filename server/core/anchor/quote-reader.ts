import { analyze } from '../analyze.ts'
import type { Engine } from '../lexicon/engine.ts'
import type { Mention } from '../model.ts'
import { wordsIn, type QuoteReader } from './value-gate.ts'

/**
 * Reads with the engine that reads the articles, and with the words around, so that "10" is not what it was once "million" follows,
 * nor "Kim" once it is "Kim Yo Jong". Modifiers are left out: they stand outside what people mark as often as inside.
 */
export function quoteReader(engine: Engine): QuoteReader {
  return (passage, kind) => {
    const found = analyze(passage.text, engine).mentions.filter((mention) => mention.kind === kind && mention.start < passage.end && passage.start < mention.end)
    const inside = found.every(({ start, end }) => start >= passage.start && end <= passage.end)
    return found.length === 0 ? undefined : { key: found.map((mention) => keyOf(mention, passage.text)).join(' '), extent: inside ? 'inside' : 'beyond' }
  }
}

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
