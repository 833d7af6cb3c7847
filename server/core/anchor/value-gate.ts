import type { MentionKind, Span, Token } from '../model.ts'
import { tokenize } from '../text/tokenize.ts'

/** Words in the middle of a little of their text. */
export interface Passage extends Span {
  readonly text: string
  /** The whole text, where it is known: a few words may be too little to tell their language. */
  readonly article?: string | undefined
}

/** What a passage's marked words say. */
export interface QuoteReading {
  /** Equal keys mean the same value, or the same person's name. */
  readonly key: string
  /** Whether it rests on the marked words alone, or on words beside them as well: "10" of "10 million". */
  readonly extent: 'inside' | 'beyond'
}

/** Undefined where nothing of that kind is read there. */
export type QuoteReader = (passage: Passage, kind: MentionKind) => QuoteReading | undefined

/** Whether an annotation made on `was` may stand on `now`. An annotation of no kind of mention must find its very words. */
export type ValueGate = (kind: MentionKind | undefined, was: Passage, now: Passage) => boolean

/** Where one of the two can't be read, only the same words are the same, and only with nothing beside them that would make another number or name of them. */
export function valueGate(read: QuoteReader): ValueGate {
  return (kind, was, now) => {
    if (kind === undefined) return wordsIn(was) === wordsIn(now)
    // What is read in a line more may be the same; it is no part of what was marked, unless the very words were wrapped.
    if (linesIn(now) > linesIn(was) && wordsIn(was) !== wordsIn(now)) return false
    if (cuts(now, 'start') && !cuts(was, 'start') || cuts(now, 'end') && !cuts(was, 'end')) return false
    // Both in one language, or the same words may say two things.
    const before = read({ article: now.article, ...was }, kind)
    const after = read(now, kind)
    // What rests on its own words alone says the same wherever it stands; "Tuesday" may be another day there, but it is not other words.
    if (before && after) return before.key === after.key || before.extent === 'inside' && after.extent === 'inside' && wordsIn(was) === wordsIn(now)
    return wordsIn(was) === wordsIn(now) && (before ?? after)?.extent !== 'beyond' && neighbours(was, kind) === neighbours(now, kind)
  }
}

function linesIn({ text, start, end }: Passage): number { return text.slice(start, end).trim().split('\n').length }

/** Whether a passage's marked words begin or end in the middle of a word or number, as "000" of "10,000" does: its reading is that of the whole. */
export function cuts({ text, start, end }: Passage, side: 'start' | 'end'): boolean {
  const at = side === 'start' ? start : end
  return isJoined(text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2))
}

/** Whether two stretches of text are one word or number where they meet. */
export function isJoined(left: string, right: string): boolean {
  return /[\p{L}\p{M}\p{Nd}]$/u.test(left) && /^[\p{L}\p{M}\p{Nd}]/u.test(right)
    || /\p{Nd}$/u.test(left) && /^[.,٫٬]\p{Nd}/u.test(right) || /\p{Nd}[.,٫٬]$/u.test(left) && /^\p{Nd}/u.test(right)
}

/** A passage's words in the one spelling that words are compared in, on one line or wrapped. */
export function wordsIn({ text, start, end }: Passage): string {
  return tokenize(text.slice(start, end)).filter(({ kind, folded }) => kind !== 'break' && (kind !== 'mark' || folded !== '-')).map((token) => token.folded).join(' ')
}

/** What stands right beside and could make another name of it, as a capitalised word does, or another value, as a number does, or a sign. */
function neighbours({ text, start, end }: Passage, kind: MentionKind): string {
  const matters = ({ kind: type, capital, folded }: Token): boolean => kind === 'person' ? capital : type === 'number' || type === 'mark' && SIGN.test(folded)
  const before = tokenize(text.slice(0, start)).at(-1)
  const after = tokenize(text.slice(end, end + NEAR))[0]
  return [before, after].map((token) => token && matters(token) ? token.folded : '').join('|')
}

const SIGN = /[\p{Sc}%‰٪°+]/u

const NEAR = 40
