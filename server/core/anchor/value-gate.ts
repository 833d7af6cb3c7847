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
  /** A person's name as it stands, without what is glued to it. */
  readonly name?: string | undefined
  /** Whether it rests on the marked words alone, or on words beside them as well: "10" of "10 million". */
  readonly extent: 'inside' | 'beyond'
}

/** Undefined where nothing of that kind is read there. */
export type QuoteReader = (passage: Passage, kind: MentionKind) => QuoteReading | undefined

/** `inflected`: the same name, in another case. `maybe`: that, or as well another name; a human wants to see it. */
export type Sameness = 'same' | 'inflected' | 'maybe' | 'other'

/** Whether an annotation made on `was` may stand on `now`. An annotation of no kind of mention must find its very words. */
export type ValueGate = (kind: MentionKind | undefined, was: Passage, now: Passage) => Sameness

/** Whether two names, as they stand, are one in two cases. `article`: the text whose languages tell. */
export type NameGate = (was: string, now: string, article: string | undefined) => Sameness

/**
 * Where one of the two can't be read, only the same words are the same, and only with nothing beside them that would make another number or name of them; or
 * another case of the same name, where `inflected` knows the language's.
 */
export function valueGate(read: QuoteReader, inflected: NameGate = () => 'other'): ValueGate {
  return (kind, was, now) => {
    const sameWords = wordsIn(was) === wordsIn(now)
    if (kind === undefined) return sameWords ? 'same' : 'other'
    // What is read in a line more may be the same; it is no part of what was marked, unless the very words were wrapped.
    if (linesIn(now) > linesIn(was) && !sameWords) return 'other'
    if (cuts(now, 'start') && !cuts(was, 'start') || cuts(now, 'end') && !cuts(was, 'end')) return 'other'
    // Both in one language, or the same words may say two things.
    const before = read({ article: now.article, ...was }, kind)
    const after = read(now, kind)
    if (before && after && before.key === after.key) return 'same'
    const apart = before?.extent !== 'beyond' && after?.extent !== 'beyond'
    // What rests on its own words alone says the same wherever it stands; "Tuesday" may be another day there, but it is not other words.
    if (sameWords) return apart && (before && after || neighbours(was, kind) === neighbours(now, kind)) ? 'same' : 'other'
    const alike = before && after ? before.extent === after.extent : apart && neighbours(was, kind) === neighbours(now, kind)
    return kind === 'person' && alike ? inflected(before?.name ?? marked(was), after?.name ?? marked(now), now.article) : 'other'
  }
}

function marked({ text, start, end }: Passage): string { return text.slice(start, end) }

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
