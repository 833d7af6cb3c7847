import type { Engine } from '../lexicon/engine.ts'
import { gather } from './gather.ts'
import type { Packs } from './languages.ts'
import { paragraphsOf } from './paragraphs.ts'
import { lookOf, partsOfText } from './parts-of-text.ts'
import { readParagraph } from './read-paragraph.ts'
import type { Reading } from './reading.ts'

/**
 * Cuts a text into paragraphs and sentences, tells each paragraph's language and part, and looks every word up once.
 * `Document.tokens` has no line breaks: a recogniser that stays inside a paragraph needs none.
 */
export function segment(text: string, engine: Engine, around?: Packs): Reading {
  const paragraphs = paragraphsOf(text, engine, around)
  const readings = paragraphs.map((paragraph) => readParagraph(paragraph, engine))
  const parts = partsOfText(readings.map(lookOf))
  return gather(text, engine, readings.map((reading, i) => ({ reading, at: paragraphs[i]?.at ?? 0, part: parts[i] ?? 'body' })))
}
