import fc from 'fast-check'
import type { Sample, SampleMention } from './formats.ts'

/** What makes offsets go wrong: pairs, joiners, nukta, right-to-left, line breaks of all kinds, and what formats use themselves. */
const PIECES = [
  'a', 'Kim', '7', '10,000', ' ', ' ', '\n', '\r\n', '\r', '\t', '\u00a0', '\u2028', '😀', '👩‍👩‍👧', '🏳️‍🌈', 'क़', 'क\u093c', 'ક્ષ', 'ب', 'שלום', '\u200f', '\u200d', 'e\u0301', '한', '中',
  '_', '|', '[1]', '*', '->', ';', '\\', '#', '"', "'", '&', '<', '>', '=', '-', ',', 'T1', '\u0001', '\u0085',
] as const

/** Articles with disjoint mentions by a human, whose edges are no white space; some cross line breaks. */
export const hardArticles: fc.Arbitrary<Sample> = fc.record({
  bom: fc.boolean(),
  pieces: fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.nat(9)), { maxLength: 30 }),
}).map(({ bom, pieces }) => {
  let text = bom ? '\ufeff' : ''
  const mentions: SampleMention[] = []
  for (const [piece, dice] of pieces) {
    const start = text.length
    text += piece
    if (!/^[^\s\p{Cc}]/u.test(piece) || !/[^\s\p{Cc}]$/u.test(piece)) continue
    const last = mentions.at(-1)
    if (dice < 3) mentions.push(mentionAt(start, text.length, dice))
    // Over whatever lies between, line breaks too.
    else if (dice === 3 && last) mentions.splice(-1, 1, { ...last, end: text.length })
  }
  return { text, mentions }
})

function mentionAt(start: number, end: number, dice: number): SampleMention {
  switch (dice) {
    case 0: return { start, end, kind: 'person', name: 'किम | "Ann" & <Bo>; 1', origin: 'tagged' }
    case 1: return { start, end, kind: 'figure', value: 600, modifier: '~', unit: 'square km', origin: 'tagged' }
    default: return { start, end, kind: 'date', value: 'XXXX-06-19', origin: 'tagged' }
  }
}
