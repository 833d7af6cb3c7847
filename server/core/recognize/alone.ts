import type { Engine } from '../lexicon/engine.ts'
import type { FigureMention, PartOfText } from '../model.ts'
import type { ParagraphText } from '../text/paragraphs.ts'
import { lookOf, type Look } from '../text/parts-of-text.ts'
import { readParagraph } from '../text/read-paragraph.ts'
import type { Reading } from '../text/reading.ts'
import { recognizeDates, type DatesFound, type Named } from './dates.ts'
import { recognizeFigures } from './figures.ts'
import { readNumbers, type NumberSpan } from './numbers.ts'
import { namesSeen, type NamesSeen } from './people/names-seen.ts'

/** All that a paragraph tells by itself, wherever it stands: token indices count from its own beginning, offsets as its tokens' do. */
export interface Alone {
  readonly reading: Reading
  readonly look: Look
  readonly numbers: readonly NumberSpan[]
  readonly figures: readonly FigureMention[]
  /** Of the article dates need no more than this: which part of it the paragraph is, and what the one before it names. */
  readonly dates: (part: PartOfText, before: Named) => DatesFound
  readonly names: NamesSeen
}

export function readAlone(paragraph: ParagraphText, engine: Engine): Alone {
  const reading = readParagraph(paragraph, engine)
  const numbers = readNumbers(reading)
  const dates = new Map<string, DatesFound>()
  return {
    reading, look: lookOf(reading), numbers, figures: recognizeFigures(reading, numbers), names: namesSeen(reading),
    dates: (part, before) => {
      const key = `${part} ${before}`
      let found = dates.get(key)
      if (!found) dates.set(key, found = recognizeDates(reading, numbers, part, before))
      return found
    },
  }
}
