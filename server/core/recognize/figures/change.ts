import type { Reason } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import type { FigureRule } from './rules.ts'
import { lookAt } from './look.ts'

/** The word of rising or falling beside a figure: "rose to", "fell by", "बढ़कर … हो गई". It bounds nothing, but the reader wants to see it. */
export function changeOf(reading: Reading, from: number, to: number, first: number, limit: number): readonly Reason[] {
  const verbLast = reading.packs[from]?.pack.events.verbLast === 'yes'
  const before = changeAt(reading, from - 1, Math.max(first, from - BEFORE) - 1, -1)
  const after = before === undefined && verbLast ? changeAt(reading, to, Math.min(limit, to + AFTER), 1) : undefined
  const words = before ?? after
  const rule: FigureRule = 'change'
  return words === undefined ? [] : [{ rule, words }]
}

/** Whether a word of rising or falling stands before a token, with little between. */
export function isAfterChange(reading: Reading, at: number, first: number): boolean { return changeAt(reading, at - 1, Math.max(first, at - BEFORE) - 1, -1) !== undefined }

// Tokens between the figure and the word, at most: "rose last month to", "तक बढ़ गई".
const BEFORE = 3
const AFTER = 4

function changeAt(reading: Reading, start: number, end: number, step: 1 | -1): string | undefined {
  for (let at = start; at !== end && at >= 0; at += step) {
    const token = reading.tokens[at]
    if (token === undefined || token.kind !== 'word') return undefined
    const change = lookAt(reading, at, 'event', ({ id }) => id === 'rise' || id === 'fall')
    if (change) return reading.text.slice(token.start, (reading.tokens[change.to - 1] ?? token).end)
  }
  return undefined
}
