import type { Position, Range } from 'vscode-languageserver'
import type { Span } from '../core/model.ts'
import { offsetOf, type LineIndex } from '../core/text/line-index.ts'

/** The offset of a position; one outside the text is moved to its nearest place. Never NaN, whatever the client sent. */
export function toOffset(lines: LineIndex, position: Position): number {
  return offsetOf(lines, { line: whole(position.line), character: whole(position.character) })
}

/** The span of a range, start first even where the client sent it the other way round. */
export function toSpan(lines: LineIndex, range: Range): Span {
  const start = toOffset(lines, range.start)
  const end = toOffset(lines, range.end)
  return start <= end ? { start, end } : { start: end, end: start }
}

function whole(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.trunc(value) : 0
}
