import type { PartOfText, Token } from '../model.ts'
import type { Reading } from './reading.ts'
import { matchOf } from './reading.ts'

/**
 * Which part of the article each paragraph is: headline, lead, body, caption, or what a scraped page has around it (teasers of other
 * stories, navigation, advertisements). Told by length, sentence marks, position and the packs' layout words; one part a paragraph.
 */
export function partsOfText(reading: Reading): readonly PartOfText[] {
  const { paragraphs } = reading.document
  const parts: PartOfText[] = paragraphs.map((_, i) => chromeOf(reading, i))
  const story = parts.findIndex((part, i) => part === 'body' && isProse(reading, i))
  if (story < 0) {
    // No running text at all: a single line that somebody typed is a story of its own.
    return parts.map((part) => part)
  }
  parts[story] = 'lead'
  for (let i = story - 1; i >= 0; i--) if (parts[i] === 'body') parts[i] = 'headline'
  // After the last prose paragraph of a scraped page come only lists of links and labels.
  let last = parts.length - 1
  while (last > story && !isProse(reading, last)) last--
  for (let i = last + 1; i < parts.length; i++) if (parts[i] === 'body') parts[i] = 'boilerplate'
  return parts
}

function chromeOf(reading: Reading, index: number): PartOfText {
  const paragraph = reading.document.paragraphs[index]!
  if (matchOf(reading, paragraph.from, 'teaser')) return 'teaser'
  let words = 0
  let chromeWords = 0
  let caption = false
  let separators = 0
  for (let i = paragraph.from; i < paragraph.to; i++) {
    const token = reading.tokens[i] as Token
    if (token.kind === 'word') words++
    if (token.kind === 'mark' && SEPARATORS.has(token.folded)) separators++
    const chrome = matchOf(reading, i, 'chrome')
    if (chrome) chromeWords += chrome.to - i
    if (matchOf(reading, i, 'caption')) caption = true
    // A teaser may follow a separator or an arrow: "▶ Related".
    if (i > paragraph.from && i <= paragraph.from + 2 && matchOf(reading, i, 'teaser') && reading.tokens[i - 1]?.kind === 'mark') return 'teaser'
  }
  if (words === 0) return 'boilerplate'
  if (chromeWords * 2 > words && words <= 12) return 'boilerplate'
  if (separators >= 2 && words <= separators * 5 && !endsLikeProse(reading, index)) return 'boilerplate'
  if (caption && words <= 40) return 'caption'
  return 'body'
}

const SEPARATORS: ReadonlySet<string> = new Set(['|', '>', '•', '·', '/', '»', '#'])

function isProse(reading: Reading, index: number): boolean {
  const paragraph = reading.document.paragraphs[index]!
  let words = 0
  for (let i = paragraph.from; i < paragraph.to; i++) if (reading.tokens[i]?.kind === 'word') words++
  return words >= 12 || (words >= 6 && endsLikeProse(reading, index))
}

function endsLikeProse(reading: Reading, index: number): boolean {
  const paragraph = reading.document.paragraphs[index]!
  for (let i = paragraph.to - 1; i > paragraph.from && i >= paragraph.to - 2; i--) {
    if (PROSE_ENDS.has(reading.tokens[i]?.folded ?? '')) return true
  }
  return false
}

const PROSE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '।', '۔', '。'])
