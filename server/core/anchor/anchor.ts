import type { Span } from '../model.ts'
import { codePointsOf, type CodePoints } from '../sidecar/code-points.ts'
import { pageHash, type Item, type Page, type Place } from '../sidecar/page.ts'
import { sha256 } from '../sidecar/sha256.ts'
import type { Anchored, Spot } from './anchored.ts'
import { haystackOf, searchQuote, type Haystack } from './quote-search.ts'
import type { Passage, ValueGate } from './value-gate.ts'

/**
 * Finds every annotation of a page in a text. In the text that the page counts in, positions hold; in another one, or where the words at
 * a position are not the quote's, the quote is searched; what is not found, or could be in two places, is an orphan.
 */
export function anchor(page: Page, text: string, gate: ValueGate): Anchored {
  const find = finderIn(text, pageHash(page), gate)
  return { page, text, spots: page.items.map(find), history: [] }
}

/**
 * Code units searched through for one page: less than a second's work. A page of thousands of quotes that are all gone from a huge text
 * leaves the rest as orphans, which are kept.
 */
const BUDGET = 300_000_000

/** A function that tells where an annotation is in a text. `hash` is that of the text which annotations without an own hash count in. */
export function finderIn(text: string, hash: string | undefined, gate: ValueGate): (item: Item) => Spot {
  const points = codePointsOf(text)
  const haystack = haystackOf(points.lf)
  let now: string | undefined
  let searches = Math.floor(BUDGET / (points.lf.length + 1000))
  return (item) => {
    const { place } = item
    if (!place) return { kind: 'page' }
    const counted = place.textSha256 ?? hash
    if (counted !== undefined && counted === (now ??= sha256(points.lf))) {
      const span = positionIn(points, place)
      if (span) return { kind: 'here', by: 'position', ...span }
    }
    return searches-- > 0 ? search(points, haystack, item, place, gate) : { kind: 'orphan' }
  }
}

/** The place that the position tells, if the quote's words stand there. */
function positionIn(points: CodePoints, { position, quote }: Place): Span | undefined {
  if (!position || position.end > points.length) return undefined
  const span = { start: points.toOffset(position.start), end: points.toOffset(position.end) }
  return quote && points.lf.slice(points.toLf(span.start), points.toLf(span.end)) !== quote.exact ? undefined : span
}

function search(points: CodePoints, haystack: Haystack, item: Item, { quote, position }: Place, gate: ValueGate): Spot {
  if (!quote) return { kind: 'orphan' }
  const hint = position && points.toLf(points.toOffset(position.start))
  const was = { text: quote.prefix + quote.exact + quote.suffix, start: quote.prefix.length, end: quote.prefix.length + quote.exact.length }
  const fits = (span: Span): boolean => gate(kindOfItem(item), was, passageAt(points.lf, span, quote))
  const found = searchQuote(haystack, quote, hint, fits)
  if (found.kind === 'lost') return { kind: 'orphan' }
  const span = { start: points.fromLf(found.start), end: points.fromLf(found.end) }
  return found.kind === 'found' ? { kind: 'here', by: 'quote', ...span } : { kind: 'drifted', ...span }
}

export function kindOfItem({ meaning }: Item): 'person' | 'figure' | 'date' | undefined {
  return meaning?.act === 'tag' || meaning?.act === 'reject' ? meaning.kind : undefined
}

/** A span with as much around it as the quote has, so that both are read alike. */
export function passageAt(text: string, { start, end }: Span, like: { readonly prefix: string; readonly suffix: string }): Passage {
  const from = Math.max(0, start - like.prefix.length)
  return { text: text.slice(from, end + like.suffix.length), start: start - from, end: end - from }
}
