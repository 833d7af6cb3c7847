import type { Span } from '../model.ts'
import { codePointsOf, type CodePoints } from '../sidecar/code-points.ts'
import { pageHash, type Item, type Page, type Place, type Quote } from '../sidecar/page.ts'
import { sha256 } from '../sidecar/sha256.ts'
import type { Anchored, Spot } from './anchored.ts'
import { positionIn, tracer, type Former, type Traced } from './former.ts'
import { exactPlaces, haystackOf, searchQuote, type Haystack } from './quote-search.ts'
import { cuts, type Passage, type Sameness, type ValueGate } from './value-gate.ts'

/**
 * Finds every annotation of a page in a text. In the text that the page counts in, positions hold. In another one they are followed by
 * what the two texts have in common, where the former is known; else, and where the words at a position are not the quote's, the quote
 * is searched. What is not found, or could be in two places, is an orphan.
 */
export function anchor(page: Page, text: string, gate: ValueGate, former?: Former): Anchored {
  const find = finderIn(text, pageHash(page), gate, former)
  return { page, text, spots: page.items.map(find), history: [] }
}

/**
 * Code units searched through for one page: less than a second's work. A page of thousands of quotes that are all gone from a huge text
 * leaves the rest as orphans, which are kept.
 */
const BUDGET = 300_000_000

/** A function that tells where an annotation is in a text. `hash` is that of the text which annotations without an own hash count in. */
export function finderIn(text: string, hash: string | undefined, gate: ValueGate, former?: Former): (item: Item) => Spot {
  const points = codePointsOf(text)
  const trace = former && tracer(former, points.lf)
  return finderBy(points, hash, gate, ({ place }) => {
    const counted = place?.textSha256 ?? hash
    return place && counted !== undefined ? trace?.(place, counted) : undefined
  })
}

/** The same where it is known otherwise what an annotation's former text has become. */
export function finderBy(points: CodePoints, hash: string | undefined, gate: ValueGate, trace: (item: Item) => Traced | undefined): (item: Item) => Spot {
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
    const traced = trace(item)
    return (traced && placeBy(traced, points, item, place, gate, () => searches-- > 0)) ?? (searches-- > 0 ? search(points, haystack, item, place, gate, traced) : { kind: 'orphan' })
  }
}

/** Where its place went with the text around it; undefined where it is not in its place any more. */
function placeBy({ was, map }: Traced, points: CodePoints, item: Item, { quote }: Place, gate: ValueGate, maySearch: () => boolean): Spot | undefined {
  if (!quote) return undefined
  const spotAt = (span: Span, by: 'diff' | 'move'): Spot => {
    const place = { start: points.fromLf(span.start), end: points.fromLf(span.end) }
    const said = saysTheSame(item, quote, points.lf, span, gate)
    return said === 'other' ? { kind: 'drifted', ...place } : { kind: 'here', by: said === 'maybe' ? 'move' : by, ...place }
  }
  const now = map.place(was)
  if (now.kind === 'kept' || now.kind === 'moved') return spotAt(now, now.kind === 'kept' ? 'diff' : 'move')
  // With what stood beside them the very words stand elsewhere: what is like them here is something else.
  if (!maySearch() || isKept(points.lf, quote)) return undefined
  const within = now.kind === 'gone' ? now.within : now
  const [only, ...more] = within ? exactPlaces(points.lf, quote, within.start).filter((span) => span.start >= within.start && span.end <= within.end && !map.isOther(span, was)) : []
  const spot = only && more.length === 0 ? spotAt(only, now.kind === 'replaced' ? 'diff' : 'move') : undefined
  if (spot?.kind === 'here') return spot
  return now.kind === 'gone' ? undefined : spotAt(now, 'diff')
}

function search(points: CodePoints, haystack: Haystack, item: Item, { quote, position }: Place, gate: ValueGate, traced: Traced | undefined): Spot {
  if (!quote) return { kind: 'orphan' }
  const hint = position && points.toLf(points.toOffset(position.start))
  const fits = (span: Span): boolean => !traced?.map.isOther(span, traced.was) && saysTheSame(item, quote, points.lf, span, gate) !== 'other'
  const found = searchQuote(haystack, quote, hint, fits)
  if (found.kind === 'lost' || traced?.map.isOther(found, traced.was)) return { kind: 'orphan' }
  const span = { start: points.fromLf(found.start), end: points.fromLf(found.end) }
  if (found.kind === 'other-words') return { kind: 'drifted', ...span }
  // Between the very same words it is plainly where it was, however far that has shifted.
  const inPlace = !traced && points.lf.startsWith(quote.prefix + quote.exact + quote.suffix, found.start - quote.prefix.length)
  return { kind: 'here', by: inPlace ? 'quote' : 'move', ...span }
}

/** UTF-16 code units: what right beside words can make others of them, and what is read of their line where it has changed. */
const NEXT = 8
const LINE = 160

/** Whether words in a text may be those of a quote: as they read between what the quote was made between, and, where that has changed, in their line. */
function saysTheSame(item: Item, quote: Quote, lf: string, span: Span, gate: ValueGate): Sameness {
  const now = passageAt(lf, span, quote)
  const said = gate(kindOfItem(item), passageOf(quote), now)
  if (said === 'other') return said
  const isUntouched = lf.slice(Math.max(0, span.start - NEXT), span.start) === quote.prefix.slice(-NEXT) && lf.slice(span.end, span.end + NEXT) === quote.suffix.slice(0, NEXT)
  return isUntouched || gate(kindOfItem(item), now, inLine(lf, span)) === 'same' ? said : 'other'
}

function inLine(lf: string, { start, end }: Span): Passage {
  const before = lf.slice(Math.max(0, start - LINE), start)
  const left = before.slice(before.lastIndexOf('\n') + 1)
  const [right = ''] = lf.slice(end, end + LINE).split('\n', 1)
  return { text: left + lf.slice(start, end) + right, start: left.length, end: left.length + end - start, article: lf }
}

/** UTF-16 code units of context that hardly stand beside the same words twice. */
const BESIDE = 16

/** Whether a quote's words stand somewhere with all of their context on one side. */
function isKept(lf: string, { prefix, exact, suffix }: Quote): boolean {
  return prefix.length >= BESIDE && standsIn(lf, prefix + exact, 'end') || suffix.length >= BESIDE && standsIn(lf, exact + suffix, 'start')
}

/** Whether words stand in a text, and are not a part of longer ones on that side. */
function standsIn(lf: string, words: string, side: 'start' | 'end'): boolean {
  for (let start = lf.indexOf(words); start >= 0; start = lf.indexOf(words, start + words.length)) if (!cuts({ text: lf, start, end: start + words.length }, side)) return true
  return false
}

/** The words a quote was made on, between those it stood between. */
export function passageOf({ prefix, exact, suffix }: Quote): Passage {
  return { text: prefix + exact + suffix, start: prefix.length, end: prefix.length + exact.length }
}

export function kindOfItem({ meaning }: Item): 'person' | 'figure' | 'date' | undefined {
  return meaning?.act === 'tag' || meaning?.act === 'reject' ? meaning.kind : undefined
}

/** A span with as much around it as the quote has, so that both are read alike. */
export function passageAt(text: string, { start, end }: Span, like: { readonly prefix: string; readonly suffix: string }): Passage {
  const from = Math.max(0, start - like.prefix.length)
  return { text: text.slice(from, end + like.suffix.length), start: start - from, end: end - from, article: text }
}
