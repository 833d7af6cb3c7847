import type { MentionKind, Span } from '../model.ts'
import { tokenize } from '../text/tokenize.ts'

/** Words in the middle of a little of their text. */
export interface Passage extends Span { readonly text: string }

/**
 * What a passage's marked words say, as a key: equal keys mean the same value, or the same person's name. Undefined where nothing of
 * that kind is read there.
 */
export type QuoteReader = (passage: Passage, kind: MentionKind) => string | undefined

/** Whether an annotation made on `was` may stand on `now`. An annotation of no kind of mention must find its very words. */
export type ValueGate = (kind: MentionKind | undefined, was: Passage, now: Passage) => boolean

/** Where one of the two can't be read, only the same words, with nothing glued or added to a number or name, are the same. */
export function valueGate(read: QuoteReader): ValueGate {
  return (kind, was, now) => {
    if (kind === undefined) return wordsIn(was) === wordsIn(now)
    const before = read(was, kind)
    const after = read(now, kind)
    if (before !== undefined && after !== undefined) return before === after
    return wordsIn(was) === wordsIn(now) && neighbours(was) === neighbours(now)
  }
}

/** A passage's words in the one spelling that words are compared in. */
export function wordsIn({ text, start, end }: Passage): string {
  return tokenize(text.slice(start, end)).filter((token) => token.kind !== 'mark' || token.folded !== '-').map((token) => token.folded).join(' ')
}

/** Numbers and capitalised words right beside, which could make another value or name of it. */
function neighbours({ text, start, end }: Passage): string {
  const before = tokenize(text.slice(0, start)).at(-1)
  const after = tokenize(text.slice(end, end + NEAR))[0]
  return [before, after].map((token) => token && (token.kind === 'number' || token.capital) ? token.folded : '').join('|')
}

const NEAR = 40
