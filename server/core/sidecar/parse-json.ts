import type { Json, Member } from './json.ts'

export type ParsedJson =
  | { readonly kind: 'json'; readonly json: Json }
  /** `at` is a UTF-16 offset into the text. */
  | { readonly kind: 'malformed'; readonly at: number; readonly wanted: string }
  | { readonly kind: 'too-deep'; readonly at: number }

/** Reads RFC 8259 JSON without losing anything (see json.ts). A byte order mark before it is let pass. */
export function parseJson(text: string, maxDepth: number): ParsedJson {
  const reader: Reader = { text, at: text.charCodeAt(0) === 0xfeff ? 1 : 0, depth: 0, maxDepth, failed: undefined }
  const json = readValue(reader)
  skipSpace(reader)
  if (!reader.failed && reader.at < text.length) fail(reader, 'the end of the file')
  return reader.failed ?? { kind: 'json', json }
}

/** The one thing here that changes: where the reader is. It never leaves this file. */
interface Reader {
  readonly text: string
  readonly maxDepth: number
  at: number
  depth: number
  failed: Exclude<ParsedJson, { kind: 'json' }> | undefined
}

function fail(reader: Reader, wanted: string): null {
  reader.failed ??= { kind: 'malformed', at: reader.at, wanted }
  return null
}

function skipSpace(reader: Reader): void {
  for (;; reader.at++) {
    const code = reader.text.charCodeAt(reader.at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
  }
}

function readValue(reader: Reader): Json {
  skipSpace(reader)
  switch (reader.text[reader.at]) {
    case '{': return nested(reader, () => ({ members: readList(reader, '}', readMember) }))
    case '[': return nested(reader, () => readList(reader, ']', readValue))
    case '"': return readString(reader)
    case 't': return readWord(reader, 'true', true)
    case 'f': return readWord(reader, 'false', false)
    case 'n': return readWord(reader, 'null', null)
    default: return readNumber(reader)
  }
}

function nested(reader: Reader, read: () => Json): Json {
  if (reader.depth >= reader.maxDepth) {
    reader.failed ??= { kind: 'too-deep', at: reader.at }
    return null
  }
  reader.depth++
  const json = read()
  reader.depth--
  return json
}

function readList<Item>(reader: Reader, close: string, readItem: (reader: Reader) => Item): readonly Item[] {
  const items: Item[] = []
  reader.at++
  skipSpace(reader)
  if (reader.text[reader.at] === close) { reader.at++; return items }
  while (!reader.failed) {
    items.push(readItem(reader))
    skipSpace(reader)
    const next = reader.text[reader.at]
    if (next !== ',' && next !== close) fail(reader, `"," or "${close}"`)
    reader.at++
    if (next === close) break
  }
  return items
}

function readMember(reader: Reader): Member {
  skipSpace(reader)
  if (reader.text[reader.at] !== '"') return ['', fail(reader, 'a name in quotes')]
  const key = readString(reader) ?? ''
  skipSpace(reader)
  if (reader.text[reader.at] !== ':') return [key, fail(reader, '":"')]
  reader.at++
  return [key, readValue(reader)]
}

function readString(reader: Reader): string | null {
  const { text } = reader
  let end = reader.at + 1
  let plain = true
  for (; ; end++) {
    const code = text.charCodeAt(end)
    if (code === 0x22) break
    if (code === 0x5c) { plain = false; end++ }
    // NaN: the text ended inside the string.
    if (!(code >= 0x20)) { reader.at = Math.min(end, text.length); return fail(reader, 'the end of a string') }
  }
  const start = reader.at
  const whole = text.slice(start, end + 1)
  const value = plain ? whole.slice(1, -1) : unescape(whole)
  if (value === undefined) return fail(reader, 'a string with valid escapes')
  reader.at = end + 1
  return value
}

function unescape(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted) as string
  } catch {
    return undefined
  }
}

function readWord(reader: Reader, word: string, value: boolean | null): Json {
  if (!reader.text.startsWith(word, reader.at)) return fail(reader, 'a value')
  reader.at += word.length
  return value
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y

function readNumber(reader: Reader): Json {
  NUMBER.lastIndex = reader.at
  const spelled = NUMBER.exec(reader.text)?.[0]
  if (spelled === undefined) return fail(reader, 'a value')
  reader.at += spelled.length
  return { spelled }
}
