import type { Span } from '../model.ts'
import { codePointsOf, lfText } from '../sidecar/code-points.ts'

/**
 * What a format's offsets count. `editor`: UTF-16 of the text as the editor has it; `utf-16` and `code-points`: of the text with LF line
 * breaks and without a byte order mark.
 */
export type OffsetUnit = 'editor' | 'utf-16' | 'code-points'

/** The one place where the formats' offsets change their unit; it leans on the sidecar's. All spans are half-open. */
export interface Units {
  /** As the formats have the text: LF, no byte order mark, no lone surrogates. */
  readonly text: string
  /** UTF-16 span in the editor's text to one in `text`. */
  readonly fromEditor: (span: Span) => Span
  /** A span in `text` to one in the editor's text. */
  readonly toEditor: (span: Span) => Span
  /** A span in `text` to one in code points of it. */
  readonly toPoints: (span: Span) => Span
  /** The spans of `text` that a span may mean, the likelier first: a tool may have counted a CRLF as two. None where it is not in the text. */
  readonly meant: (span: Span, unit: OffsetUnit) => readonly Span[]
}

export function unitsOf(editorText: string): Units {
  const points = codePointsOf(editorText)
  const text = wellFormed(points.lf)
  const inText = codePointsOf(text)
  const both = (span: Span, map: (offset: number) => number): Span => ({ start: map(span.start), end: map(span.end) })
  const raw = editorText === points.lf ? undefined : rawPoints(editorText)
  const fromEditor = (span: Span): Span => both(span, (offset) => points.toLf(offset))
  return {
    text, fromEditor,
    toEditor: (span) => both(span, (offset) => points.fromLf(offset)),
    toPoints: (span) => both(span, (offset) => inText.toPoint(offset)),
    meant: (span, unit) => {
      if (!Number.isSafeInteger(span.start) || !Number.isSafeInteger(span.end) || span.start < 0 || span.end <= span.start) return []
      const spans: Span[] = []
      if (unit === 'editor') return span.end <= editorText.length ? [fromEditor(span)] : []
      if (unit === 'utf-16' && span.end <= text.length) spans.push(span)
      if (unit === 'code-points' && span.end <= inText.length) spans.push(both(span, (point) => inText.toOffset(point)))
      if (unit === 'utf-16' && raw && span.end <= editorText.length) spans.push(fromEditor(span))
      if (unit === 'code-points' && raw && span.end < raw.length) spans.push(fromEditor(both(span, (point) => raw[point] as number)))
      return spans
    },
  }
}

/** UTF-16 offset of each code point, line breaks and byte order mark counted as they stand, and of the end. */
function rawPoints(text: string): readonly number[] {
  const starts: number[] = []
  for (let i = 0; i < text.length; i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1) starts.push(i)
  return [...starts, text.length]
}

/** Lone surrogates as every UTF-8 writer would store them; no offset changes. */
function wellFormed(text: string): string {
  return /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Cs}/gu, '\ufffd') : text
}

/** Text that any tool may have written for this one with no offset changed: white space and controls are one thing. */
export function comparable(text: string): string {
  return wellFormed(lfText(text)).replace(/[\s\p{Z}\p{Cc}]/gu, ' ').replace(/[\ufffe\uffff]/g, '\ufffd')
}
