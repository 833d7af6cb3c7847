import type { Span, Token } from '../model.ts'
import type { Quote } from '../sidecar/page.ts'
import { foldWord } from '../text/fold.ts'
import { firstIndex } from '../text/first-index.ts'
import { tokenize } from '../text/tokenize.ts'
import { plainDigits } from './plain-digits.ts'
import { isJoined } from './value-gate.ts'

/** A text that quotes are looked for in. All offsets here are UTF-16 offsets into `text`, which has LF line breaks. */
export interface Haystack {
  readonly text: string
  /** The same with plain digits: contexts are compared in it. */
  readonly plain: string
  /** Made on first demand: most quotes are found without. */
  readonly tokens: () => TokenIndex
}

export interface TokenIndex {
  readonly tokens: readonly Token[]
  /** Indices of the tokens with one folded form. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

export type Found =
  | (Span & { readonly kind: 'found' })
  /** Its context is there, with other words in the middle. */
  | (Span & { readonly kind: 'other-words' })
  | { readonly kind: 'lost' }

export function haystackOf(text: string): Haystack {
  let index: TokenIndex | undefined
  return { text, plain: plainDigits(text), tokens: () => index ??= indexOf(text) }
}

/**
 * Looks for a quote: its very words, then its words in another spelling (script of digits, spaces, nukta), then its context. A place
 * must be likely by its context and the distance from `hint`, clearly likelier than the next, and let pass by `fits`.
 */
export function searchQuote(haystack: Haystack, quote: Quote, hint: number | undefined, fits: (span: Span) => boolean): Found {
  const context = { prefix: plainDigits(quote.prefix), suffix: plainDigits(quote.suffix) }
  const sure = choose(haystack.plain, context, hint, exactPlaces(haystack.text, quote, hint), fits) ?? choose(haystack.plain, context, hint, spelledPlaces(haystack, quote, hint), fits)
  if (sure) return sure
  const between = contextPlace(haystack.plain, { ...context, exact: quote.exact })
  return between ? { kind: fits(between) ? 'found' : 'other-words', ...between } : { kind: 'lost' }
}

type Context = Pick<Quote, 'prefix' | 'suffix'>

/** How much of its context must be there: all of one side, or half of both. Being near is no proof: a figure is often told twice. */
const FLOOR = 0.48
/** Two places nearer to each other than this are as likely as each other: better none than the wrong one. */
const MARGIN = 0.06
/** Places looked at on each side of the hint, so that a text of nothing but "10 10 10" takes no longer than another. */
const PLACES = 100
/** Likeliest places that are read for their value. */
const READ = 3

/** The place, or that it is lost because two are as likely; undefined where there is none. */
function choose(text: string, context: Context, hint: number | undefined, places: readonly Span[], fits: (span: Span) => boolean): Found | undefined {
  const scoreOf = scorer(text, context, hint)
  const scored = places.flatMap((span) => {
    const score = scoreOf(span)
    return score === undefined ? [] : [{ span, score }]
  }).sort((a, b) => b.score - a.score)
  const best = scored.slice(0, READ).findIndex(({ span }) => fits(span))
  const chosen = scored[best]
  if (!chosen) return undefined
  // A rival that says something else is none, but one that was never read may be.
  const rival = scored.slice(best + 1).find(({ span }, i) => best + 1 + i >= READ || fits(span))
  return rival && chosen.score - rival.score < MARGIN ? { kind: 'lost' } : { kind: 'found', start: chosen.span.start, end: chosen.span.end }
}

/** 0 to 1: how likely a place is; undefined where too little of its context is there. A context that is whole on one side tells more than two halves. */
function scorer(text: string, { prefix, suffix }: Context, hint: number | undefined): (span: Span) => number | undefined {
  const before = wordsOf(prefix)
  const after = wordsOf(suffix)
  // A quote that another tool gave without any context tells against no place: it is found where its words stand but once.
  if (prefix === '' && suffix === '') return () => FLOOR
  return ({ start, end }) => {
    // What stood at the beginning of the text, or at its end, has no context there; that is only like its old place where nothing stands there now.
    const left = prefix === '' ? Number(start === 0) : likeness(prefix, before, text.slice(Math.max(0, start - prefix.length), start), 'end')
    const right = suffix === '' ? Number(end === text.length) : likeness(suffix, after, text.slice(end, end + suffix.length), 'start')
    const near = hint === undefined ? 0 : 1 - Math.min(1, Math.abs(start - hint) / (text.length * 0.1 + 200))
    const context = 0.6 * Math.max(left, right) + 0.4 * Math.min(left, right)
    return context < FLOOR ? undefined : 0.75 * context + 0.25 * near
  }
}

/** 0 to 1: how much of a context is there, as an unbroken run from the quote outwards, or as the same words in any order. */
function likeness(wanted: string, words: readonly string[], there: string, from: 'start' | 'end'): number {
  if (wanted === there) return 1
  if (wanted === '' || there === '') return 0
  let run = 0
  while (run < there.length && (from === 'start' ? wanted[run] === there[run] : wanted.at(-1 - run) === there.at(-1 - run))) run++
  // A lone space or comma is the same beside everything.
  const unbroken = run < 4 ? 0 : run / wanted.length
  if (words.length === 0) return unbroken
  const shared = wordsOf(there).filter((word) => words.includes(word)).length
  return Math.max(unbroken, 0.8 * Math.min(1, shared / words.length))
}

function wordsOf(text: string): readonly string[] {
  return [...new Set((text.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []).filter((word) => word.length > 2).map(foldWord))]
}

/** Where the very words stand on their own, the nearest to the hint on each side. */
export function exactPlaces(text: string, quote: Quote, hint: number | undefined): readonly Span[] {
  const { exact } = quote
  const middle = Math.max(0, Math.min(hint ?? 0, text.length))
  const found: Span[] = []
  for (let at = text.indexOf(exact, middle), n = 0; at >= 0 && n < PLACES; at = text.indexOf(exact, at + 1), n++) found.push({ start: at, end: at + exact.length })
  if (middle > 0) for (let at = text.lastIndexOf(exact, middle - 1), n = 0; at >= 0 && n < PLACES; at = at === 0 ? -1 : text.lastIndexOf(exact, at - 1), n++) found.push({ start: at, end: at + exact.length })
  return found.filter((span) => standsAlone(text, quote, span))
}

/** "10" is not in "10,000" and "Kim" not in "Kimberly", unless such letters stood beside it before, as a glued case ending does. */
function standsAlone(text: string, { exact, prefix, suffix }: Quote, { start, end }: Span): boolean {
  return !(isJoined(text.slice(Math.max(0, start - 2), start), exact) && !isJoined(prefix.slice(-2), exact))
    && !(isJoined(exact, text.slice(end, end + 2)) && !isJoined(exact, suffix.slice(0, 2)))
}

function indexOf(text: string): TokenIndex {
  const tokens = tokenize(text).filter((token) => token.kind !== 'break')
  const places = new Map<string, number[]>()
  tokens.forEach((token, i) => {
    const list = places.get(token.folded)
    if (list) list.push(i)
    else places.set(token.folded, [i])
  })
  return { tokens, places }
}

function spelledPlaces(haystack: Haystack, quote: Quote, hint: number | undefined): readonly Span[] {
  const wanted = tokenize(quote.exact).filter((token) => token.kind !== 'break').map((token) => token.folded)
  if (wanted.length === 0) return []
  const { tokens, places } = haystack.tokens()
  // The rarest of its words leads to the fewest places.
  let rarest = 0
  const count = (word: string | undefined): number => places.get(word ?? '')?.length ?? 0
  wanted.forEach((word, i) => { if (count(word) < count(wanted[rarest])) rarest = i })
  const all = places.get(wanted[rarest] as string) ?? []
  const middle = firstIndex(all.length, (i) => (tokens[all[i] as number] as Token).start >= (hint ?? 0))
  const starts = all.slice(Math.max(0, middle - PLACES), middle + PLACES).map((i) => i - rarest)
  return starts.filter((from) => from >= 0 && wanted.every((word, i) => tokens[from + i]?.folded === word))
    .map((from) => ({ start: (tokens[from] as Token).start, end: (tokens[from + wanted.length - 1] as Token).end }))
}

/** How much of the context must stand right beside the place, on both sides. */
const BESIDE = 12

/** The place between a quote's own prefix and suffix, where there is just one: what stands there took the quote's place. */
function contextPlace(text: string, quote: Quote): Span | undefined {
  const before = quote.prefix.slice(-BESIDE * 2)
  const after = quote.suffix.slice(0, BESIDE * 2)
  if (before.length < BESIDE || after.length < BESIDE) return undefined
  const start = text.indexOf(before)
  if (start < 0 || text.includes(before, start + 1)) return undefined
  const from = start + before.length
  const end = text.indexOf(after, from)
  if (end <= from || end - from > quote.exact.length * 3 + 20) return undefined
  const words = text.slice(from, end)
  return words.trim() === '' || words.includes('\n') ? undefined : { start: from + (words.length - words.trimStart().length), end: from + words.trimEnd().length }
}
