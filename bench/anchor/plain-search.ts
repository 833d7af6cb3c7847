import search from 'approx-string-match'
import type { Span } from '../../server/core/model.ts'
import type { Quote } from '../../server/core/sidecar/page.ts'

/**
 * The yardstick: a quote is looked for as annotation tools commonly do, Hypothesis first among them: exact places if there are any, else the nearest ones with
 * up to half of the letters wrong; of these the best by words, context and distance, with Hypothesis' weights. No gate, no floor, no margin.
 */
export function plainSearch(text: string, { exact, prefix, suffix }: Quote, hint: number): Span | undefined {
  if (text.startsWith(exact, hint)) return { start: hint, end: hint + exact.length }
  const found = exactPlaces(text, exact)
  const places = found.length > 0 ? found : search(text, exact, Math.min(256, Math.floor(exact.length / 2)))
  const scored = places.map(({ start, end, errors }) => ({
    start, end,
    score: (50 * (1 - errors / exact.length) + 20 * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) + 20 * likeness(text.slice(end, end + suffix.length), suffix)
      + 2 * (1 - Math.abs(start - hint) / text.length)) / 92,
  }))
  return scored.reduce<(Span & { readonly score: number }) | undefined>((best, one) => (best && best.score >= one.score ? best : one), undefined)
}

function exactPlaces(text: string, exact: string): readonly (Span & { readonly errors: number })[] {
  const places: (Span & { readonly errors: number })[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push({ start: at, end: at + exact.length, errors: 0 })
  return places
}

function likeness(there: string, wanted: string): number {
  if (wanted === '') return 1
  if (there === '') return 0
  return 1 - (search(there, wanted, wanted.length)[0]?.errors ?? wanted.length) / wanted.length
}
