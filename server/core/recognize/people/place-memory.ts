import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import { ANTI, hasCue, isCased, NAME_LISTS, TITLES, type NameContext } from './candidate.ts'
import { isTitled } from './headline.ts'
import { formsOf, stemsOf } from './stems.ts'

/** Whether the article uses a lone word as the name of a place somewhere: "near Tamsali", "the Tamsali river", "તમસાલીમાં". No name list knows it. */
export function isPlaceHere(context: NameContext, at: number): boolean {
  if (hasCue(context, at, NAME_LISTS)) return false
  const places = placesOf(context)
  return places.size > 0 && formsOf(context.reading, at).some((form) => places.has(form))
}

const PLACES = new WeakMap<Reading, ReadonlySet<string>>()

/** Words that are said of places more often than they stand where a family name does, "Keaghan Jacobs". */
function placesOf(context: NameContext): ReadonlySet<string> {
  const { reading } = context
  let places = PLACES.get(reading)
  if (!places) {
    const votes = new Map<string, number>()
    const vote = (at: number, by: number): void => { for (const form of formsOf(reading, at)) votes.set(form, (votes.get(form) ?? 0) + by) }
    for (let i = 0; i < reading.tokens.length; i++) {
      if (isLone(context, i) && isSaidOfPlaces(reading, i)) vote(i, 1)
      else if (isBehindName(context, i)) vote(i, -1)
    }
    PLACES.set(reading, places = new Set([...votes].flatMap(([form, count]) => (count > 0 ? [form] : []))))
  }
  return places
}

/** A word in capitals without another one behind it, which would make it part of a longer name; in scripts without capitals one that no title stands before. */
function isLone(context: NameContext, at: number): boolean {
  const token = context.reading.tokens[at] as Token
  if (token.kind !== 'word' || context.reading.packs[at]?.placeSigns === undefined) return false
  return isCased(token) ? token.capital && !isCapital(context, at + 1, at) : !hasCue(context, at - 1, TITLES)
}

/** Whether a word in capitals stands behind another one that nothing is known of. */
function isBehindName(context: NameContext, at: number): boolean {
  const token = context.reading.tokens[at] as Token
  return isCased(token) && isCapital(context, at, at) && isCapital(context, at - 1, at) && !hasCue(context, at - 1, ANTI) && !isTitled(context, at)
}

function isCapital({ reading: { tokens, paragraphAt } }: NameContext, at: number, beside: number): boolean {
  return tokens[at]?.kind === 'word' && tokens[at]?.capital === true && paragraphAt[at] === paragraphAt[beside]
}

function isSaidOfPlaces(reading: Reading, at: number): boolean {
  const signs = reading.packs[at]?.placeSigns
  if (!signs) return false
  return signs.before.size > 0 && isSign(reading, at, -1, signs.before) || signs.after.size > 0 && isSign(reading, at, 1, signs.after)
    || signs.cases.size > 0 && stemsOf(reading, at).some(({ ending }) => signs.cases.has(ending))
}

const LONGEST_SIGN = 4

/** Whether one of the phrases stands right before or behind a word, in the same paragraph and without a mark in between. */
function isSign({ tokens, paragraphAt }: Reading, at: number, step: 1 | -1, phrases: ReadonlySet<string>): boolean {
  let phrase = ''
  for (let i = at + step; Math.abs(i - at) <= LONGEST_SIGN && paragraphAt[i] === paragraphAt[at]; i += step) {
    const token = tokens[i] as Token
    if (token.folded === "'" || token.folded === '’') continue
    if (token.kind !== 'word') return false
    phrase = phrase === '' ? token.folded : step > 0 ? `${phrase} ${token.folded}` : `${token.folded} ${phrase}`
    if (phrases.has(phrase)) return true
  }
  return false
}
