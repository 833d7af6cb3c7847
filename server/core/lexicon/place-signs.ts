import type { PeopleWords } from '../locale-pack.ts'
import { foldWord } from '../text/fold.ts'

/** What tells that the word beside it is a place, folded; words of a phrase with one space between them. */
export interface PlaceSigns {
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  readonly cases: ReadonlySet<string>
}

export function placeSignsOf({ beforePlaces, afterPlaces, placeCases }: PeopleWords): PlaceSigns | undefined {
  if (beforePlaces === undefined && afterPlaces === undefined) return undefined
  return { before: phrases(beforePlaces), after: phrases(afterPlaces), cases: phrases(placeCases) }
}

function phrases(words = ''): ReadonlySet<string> {
  return new Set(words.split('|').filter((word) => word !== '').map((phrase) => phrase.split(/[ ']/).map(foldWord).join(' ')))
}
