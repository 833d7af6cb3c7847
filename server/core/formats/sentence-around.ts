import type { Span } from '../model.ts'
import type { FormatArticle } from './format.ts'

/** The sentence that a mention begins in, without line breaks; its line where no sentence is known. */
export function sentenceAround({ text, sentences }: FormatArticle, { start, end }: Span): string {
  const sentence = sentences.find((one) => one.start <= start && one.end > start)
  const from = sentence?.start ?? text.lastIndexOf('\n', start) + 1
  const to = Math.max(end, sentence?.end ?? (text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end)))
  return text.slice(from, Math.min(to, from + MOST)).replace(/\s+/gu, ' ').trim()
}

/** Nobody quotes more. */
const MOST = 2000
