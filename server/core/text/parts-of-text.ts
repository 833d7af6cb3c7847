import type { PartOfText, Token } from '../model.ts'
import type { Reading } from './reading.ts'
import { matchOf } from './reading.ts'

/** What a paragraph looks like by itself: as part of an article's text or of the page around it, and whether it is running text. */
export interface Look {
  readonly part: PartOfText
  readonly prose: boolean
}

/** @param reading a paragraph by itself */
export function lookOf(reading: Reading): Look {
  const words = reading.tokens.filter(({ kind }) => kind === 'word').length
  return { part: chromeOf(reading, words), prose: words >= 12 || words >= 6 && endsLikeProse(reading) }
}

/**
 * Which part of the article each paragraph is: headline, lead, body, caption, or what a scraped page has around it (teasers of other
 * stories, navigation, advertisements). Told by length, sentence marks, position and the packs' layout words; one part a paragraph.
 */
export function partsOfText(looks: readonly Look[]): readonly PartOfText[] {
  const parts = looks.map(({ part }) => part)
  const story = looks.findIndex(({ part, prose }) => part === 'body' && prose)
  // No running text at all: a single line that somebody typed is a story of its own.
  if (story < 0) return parts
  parts[story] = 'lead'
  for (let i = story - 1; i >= 0; i--) if (parts[i] === 'body') parts[i] = 'headline'
  // After the last prose paragraph of a scraped page come only lists of links and labels.
  let last = parts.length - 1
  while (last > story && looks[last]?.prose === false) last--
  for (let i = last + 1; i < parts.length; i++) if (parts[i] === 'body') parts[i] = 'boilerplate'
  return parts
}

function chromeOf(reading: Reading, words: number): PartOfText {
  const { tokens } = reading
  if (matchOf(reading, 0, 'teaser')) return 'teaser'
  let chromeWords = 0
  let caption = false
  let separators = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark' && SEPARATORS.has(token.folded)) separators++
    const chrome = matchOf(reading, i, 'chrome')
    if (chrome) chromeWords += chrome.to - i
    if (matchOf(reading, i, 'caption')) caption = true
    // A teaser may follow a separator or an arrow: "▶ Related".
    if (i > 0 && i <= 2 && matchOf(reading, i, 'teaser') && tokens[i - 1]?.kind === 'mark') return 'teaser'
  }
  if (words === 0) return 'boilerplate'
  if (chromeWords * 2 > words && words <= 12) return 'boilerplate'
  if (separators >= 2 && words <= separators * 5 && !endsLikeProse(reading)) return 'boilerplate'
  if (caption && words <= 40) return 'caption'
  return 'body'
}

const SEPARATORS: ReadonlySet<string> = new Set(['|', '>', '•', '·', '/', '»', '#'])

function endsLikeProse({ tokens }: Reading): boolean {
  for (let i = tokens.length - 1; i > 0 && i >= tokens.length - 2; i--) if (PROSE_ENDS.has(tokens[i]?.folded ?? '')) return true
  return false
}

const PROSE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '।', '۔', '。'])
