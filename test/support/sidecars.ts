import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { anchor } from '../../server/core/anchor/anchor.ts'
import type { Anchored } from '../../server/core/anchor/anchored.ts'
import { valueGate, type QuoteReader, type ValueGate } from '../../server/core/anchor/value-gate.ts'
import type { Span } from '../../server/core/model.ts'
import type { ActContext } from '../../server/core/sidecar/acts.ts'
import { decode } from '../../server/core/sidecar/decode.ts'
import { encode } from '../../server/core/sidecar/encode.ts'
import { emptyPage, type Page } from '../../server/core/sidecar/page.ts'

/** A reader that needs no engine: a figure or date is its digits, a name its words. What is tested is anchoring, not recognition. */
export const plainReader: QuoteReader = (passage, kind) => {
  const words = passage.text.slice(passage.start, passage.end)
  const digits = words.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(digitOf(digit))).replace(/[^0-9]/g, '')
  return kind === 'person' ? { key: words.toLowerCase(), extent: 'inside' } : digits === '' ? undefined : { key: digits, extent: 'inside' }
}

function digitOf(character: string): number {
  const code = character.codePointAt(0) as number
  return [0x966, 0xae6, 0x30].map((zero) => code - zero).find((digit) => digit >= 0 && digit <= 9) ?? 0
}

export const plainGate: ValueGate = valueGate(plainReader)

/** A context with counted ids and one fixed hour. */
export function context(name?: string, gate: ValueGate = plainGate): ActContext {
  let count = 0
  return {
    source: 'a.txt', created: '2025-06-06T10:00:00Z', creator: { name }, gate,
    newId: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
  }
}

export function untouched(text: string, gate: ValueGate = plainGate): Anchored {
  return anchor(emptyPage(), text, gate)
}

/** The one place of some words. Throws where there are none or several. */
export function placeOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  assert.ok(start >= 0 && text.indexOf(words, start + 1) < 0, `"${words}" must stand once in the text`)
  return { start, end: start + words.length }
}

export function pageOf(json: string): Page {
  const decoded = decode(json)
  assert.equal(decoded.kind, 'page')
  return (decoded as Extract<typeof decoded, { kind: 'page' }>).page
}

const validate = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync(new URL('web-annotation.schema.json', import.meta.url), 'utf8')) as object)

/** Reads a page's JSON with the runtime's own parser and judges it by the schema of the W3C model. */
export function assertValid(page: Page): void {
  const json: unknown = JSON.parse(encode(page))
  assert.ok(validate(json), JSON.stringify(validate.errors, null, 2))
}
