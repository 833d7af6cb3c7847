import type { ArticleTrouble } from './library.ts'
import type { FileBytes, FileProblem } from './files.ts'

/** Strict UTF-8: undefined where the bytes are not. The host's, for the language itself has no decoder. */
export type DecodeUtf8 = (bytes: Uint8Array) => string | undefined

export interface DecodedText {
  /** Without a byte order mark, as editors show it; empty where there is trouble. */
  readonly text: string
  readonly trouble?: ArticleTrouble | undefined
}

const SAMPLE = 65_536

/** Bytes of a file as a text, or why they are none. */
export function decodeArticle(read: FileBytes | Exclude<FileProblem, { kind: 'missing' }>, decode: DecodeUtf8): DecodedText {
  switch (read.kind) {
    case 'too-large': return { text: '', trouble: { kind: 'too-large', bytes: read.bytes, limit: read.limit } }
    case 'failed': return { text: '', trouble: { kind: 'unreadable', detail: read.detail } }
    case 'bytes': return decodeBytes(read.bytes, decode)
  }
}

function decodeBytes(bytes: Uint8Array, decode: DecodeUtf8): DecodedText {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (utf16) return { text: '', trouble: { kind: 'not-utf8' } }
  if (looksBinary(bytes.subarray(0, SAMPLE))) return { text: '', trouble: { kind: 'binary' } }
  const text = decode(bytes)
  if (text === undefined) return { text: '', trouble: { kind: 'not-utf8' } }
  return { text: text.startsWith('\uFEFF') ? text.slice(1) : text }
}

/** A NUL, or more control characters than any text has: one byte in fifty. Tabs, line breaks, form feeds and escapes are a text's. */
function looksBinary(sample: Uint8Array): boolean {
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 0x20 && !(byte >= 0x07 && byte <= 0x0d) && byte !== 0x1b) controls++
  }
  return controls * 50 > sample.length
}
