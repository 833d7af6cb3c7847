/** Zero-based line and UTF-16 character, as LSP counts them. */
export interface LineAndCharacter {
  readonly line: number
  readonly character: number
}

/** Where the lines of a text begin, in UTF-16 code units. LF, CRLF and CR end a line. */
export interface LineIndex {
  readonly length: number
  readonly starts: readonly number[]
  /** Ends of the lines without their line breaks, one for each start. */
  readonly ends: readonly number[]
}

export function lineIndex(text: string): LineIndex {
  const starts = [0]
  const ends: number[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code !== 0x0a && code !== 0x0d) continue
    ends.push(i)
    if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++
    starts.push(i + 1)
  }
  ends.push(text.length)
  return { length: text.length, starts, ends }
}

/** The place of an offset; an offset outside the text is moved to its nearer end. */
export function placeOf(lines: LineIndex, offset: number): LineAndCharacter {
  const at = Math.min(Math.max(offset, 0), lines.length)
  let low = 0
  let high = lines.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines.starts[middle] as number) <= at) low = middle
    else high = middle - 1
  }
  return { line: low, character: at - (lines.starts[low] as number) }
}

/** The offset of a place; beyond the end of a line it is the line's end, beyond the last line the text's end (LSP 3.17, Position). */
export function offsetOf(lines: LineIndex, place: LineAndCharacter): number {
  if (place.line < 0) return 0
  const start = lines.starts[place.line]
  if (start === undefined) return lines.length
  return Math.min(start + Math.max(place.character, 0), lines.ends[place.line] as number)
}
