import type { LexemeOf } from '../../lexicon/lexeme.ts'
import type { Reading } from '../../text/reading.ts'
import { paragraphOf } from './look.ts'

/** Whether a unit at tokens from `at` to `to` is no verb there: "150 million won each" stands behind a scale word, and before nothing that one wins. */
export function isNoVerb(reading: Reading, at: number, to: number, { before }: LexemeOf<'unit'>): boolean {
  if (before === undefined) return true
  const next = to < paragraphOf(reading, at).to ? reading.tokens[to] : undefined
  return reading.tokens[at - 1]?.kind === 'word' && (next === undefined || next.kind === 'mark' && !OPENERS.has(next.folded) || before.has(next.folded))
}

// A prize, or the title of an article, may follow.
const OPENERS: ReadonlySet<string> = new Set(['"', "'", '“', '‘', '$', '€', '£', '₹', '₩', '¥'])
