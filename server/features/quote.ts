import type { Analysis, Span } from '../core/model.ts'
import type { LibraryArticle } from '../library/library.ts'
import { firstEndingAt } from './mention-at.ts'
import { isolated } from './isolated.ts'
import type { QuotedPlace } from './views.ts'

/** Words of an article with what stands around them, on one line. */
export interface Quote {
  readonly before: string
  readonly exact: string
  readonly after: string
}

/**
 * The words of a span as the article has them, with up to `room` UTF-16 units of their paragraph on either side, cut between words.
 * White space becomes single spaces; characters that steer the direction of writing or show nothing are left out.
 */
export function quoteOf(analysis: Analysis, span: Span, room = 48): Quote {
  const { text } = analysis
  const paragraph = paragraphAround(analysis, span)
  const from = Math.max(paragraph.start, span.start - room)
  const to = Math.min(paragraph.end, span.end + room)
  const cutBefore = from > paragraph.start ? afterSpace(text, from, span.start) : from
  const cutAfter = to < paragraph.end ? beforeSpace(text, to, span.end) : to
  return {
    before: (from > paragraph.start ? '…' : '') + oneLine(text.slice(cutBefore, span.start)).trimStart(),
    exact: oneLine(clipped(text, span)),
    after: oneLine(text.slice(span.end, cutAfter)).trimEnd() + (to < paragraph.end ? '…' : ''),
  }
}

/** A span and its exact words, by which a command finds it again. */
export function placeOf({ analysis, uri }: LibraryArticle, { start, end }: Span): QuotedPlace {
  return { uri, start, end, exact: analysis.text.slice(start, end) }
}

/** The quote as plain text in quotation marks. */
export function quoteText({ before, exact, after }: Quote): string {
  return isolated(`“${before}${exact}${after}”`)
}

/** The words of a span, at most a line of them. */
export function wordsOf(analysis: Analysis, span: Span): string {
  return oneLine(clipped(analysis.text, span))
}

/** Text from outside on one line: white space as single spaces, no controls, no direction marks, no lone surrogates. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u0085]+/gu, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '').replace(/\p{Cs}/gu, '\ufffd')
}

const LONGEST = 120

function clipped(text: string, { start, end }: Span): string {
  return end - start <= LONGEST ? text.slice(start, end) : `${text.slice(start, beforeSpace(text, start + LONGEST, start))}…`
}

// Where no paragraph is known, the line is one.
function paragraphAround({ text, document }: Analysis, span: Span): Span {
  const paragraph = document.paragraphs[firstEndingAt(document.paragraphs, span.end)]
  if (paragraph && paragraph.start <= span.start) return paragraph
  const end = text.indexOf('\n', span.end)
  return { start: text.lastIndexOf('\n', span.start - 1) + 1, end: end < 0 ? text.length : end }
}

// Where writing has no spaces, the cut falls anywhere but within a character.
function afterSpace(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (isSpace(text, i)) return i + 1
  let i = from
  while (i < limit && continues(text, i)) i++
  return i
}
function beforeSpace(text: string, to: number, limit: number): number {
  for (let i = to; i > limit; i--) if (isSpace(text, i)) return i
  let i = to
  while (i > limit && continues(text, i)) i--
  return i
}

function isSpace(text: string, i: number): boolean { return /\s/u.test(text.charAt(i)) }
function continues(text: string, i: number): boolean { return /[\p{M}\u200c\u200d\udc00-\udfff]/u.test(text.charAt(i)) }
