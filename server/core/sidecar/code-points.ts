import { firstIndex } from '../text/first-index.ts'

/**
 * The one place where offsets change their unit. A sidecar counts Unicode code points of the LF text without BOM; everything else
 * counts UTF-16 code units of the text as the editor has it. CRLF and CR are one line feed, a surrogate pair is one code point, and
 * so is a lone surrogate. The text itself is never normalised.
 *
 * An offset inside a pair, inside a CRLF or before the BOM has no place of its own and counts as the one before (BOM: behind) it.
 */
export interface CodePoints {
  /** The text that hashes and quotes are made of: LF line breaks, no BOM. The same string where there is nothing to change. */
  readonly lf: string
  /** Number of code points in `lf`. */
  readonly length: number
  /** UTF-16 offset in the editor's text to code points. */
  toPoint(offset: number): number
  /** Code points to UTF-16 offset in the editor's text; those behind the end give the end. */
  toOffset(point: number): number
  /** UTF-16 offset in `lf` to UTF-16 offset in the editor's text, and back. */
  fromLf(offset: number): number
  toLf(offset: number): number
}

export function codePointsOf(text: string): CodePoints {
  const dropped: number[] = []
  const uncounted: number[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0xd800 ? code === 0x0d && text.charCodeAt(i + 1) === 0x0a : code === 0xfeff && i === 0) {
      dropped.push(i)
      uncounted.push(i)
    } else if (code >= 0xd800 && code < 0xdc00 && isLow(text.charCodeAt(i + 1))) uncounted.push(i)
  }
  const whole = inOrder(uncounted, text)
  const lines = inOrder(dropped, text)
  return {
    lf: lfText(text), length: text.length - uncounted.length,
    toPoint: whole.less, toOffset: whole.more, toLf: lines.less, fromLf: lines.more,
  }
}

/** The text with LF line breaks and without a BOM. */
export function lfText(text: string): string {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  return bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare
}

function isLow(code: number): boolean { return code >= 0xdc00 && code < 0xe000 }

/** Offsets with and without the code units at `gone` (ascending), each of which is the first of two that count as one. */
function inOrder(gone: readonly number[], text: string): { readonly less: (offset: number) => number; readonly more: (count: number) => number } {
  const bom = gone[0] === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0
  const clamp = (offset: number): number => Math.max(0, Math.min(text.length, Math.trunc(offset)))
  return {
    less: (offset) => {
      const place = clamp(offset)
      return place - firstIndex(gone.length, (i) => (gone[i] as number) >= place)
    },
    // The unit gone at index i stands before count gone[i] - i: those whose count is smaller lie before the wanted place.
    more: (count) => clamp(count + Math.max(bom, firstIndex(gone.length, (i) => (gone[i] as number) - i >= count))),
  }
}
