import type { Library, LibraryArticle } from '../library/library.ts'
import { say } from './messages.ts'
import { isConflict, othersAt } from './others.ts'

/** How much there is: people, mentions of figures and dates, and of these the places that other sources agree with or contradict. */
export interface Counts {
  readonly people: number
  readonly figures: number
  readonly dates: number
  readonly corroborated: number
  readonly conflicts: number
}

export function countsOf(library: Library, article: LibraryArticle): Counts {
  let figures = 0
  let dates = 0
  let corroborated = 0
  let conflicts = 0
  article.analysis.mentions.forEach((mention, index) => {
    if (mention.kind === 'person') return
    if (mention.kind === 'figure') figures++
    else dates++
    const others = othersAt(library, article, index)
    if (others.some(({ relation }) => relation === 'agrees')) corroborated++
    if (others.some(isConflict)) conflicts++
  })
  return { people: article.analysis.people.length, figures, dates, corroborated, conflicts }
}

export const NO_COUNTS: Counts = { people: 0, figures: 0, dates: 0, corroborated: 0, conflicts: 0 }

/** A sum with the counts of one more or, with `sign` -1, of one less. */
export function added(sum: Counts, one: Counts, sign: 1 | -1): Counts {
  return {
    people: sum.people + sign * one.people, figures: sum.figures + sign * one.figures, dates: sum.dates + sign * one.dates,
    corroborated: sum.corroborated + sign * one.corroborated, conflicts: sum.conflicts + sign * one.conflicts,
  }
}

export interface CountWords {
  readonly people: string
  readonly figures: string
  readonly dates: string
  readonly corroborated: string
  readonly conflicts: string
}

/** Each count in words: "12 people". */
export function countWords(counts: Counts): CountWords {
  return {
    people: say('count.people', { count: counts.people }),
    figures: say('count.figures', { count: counts.figures }),
    dates: say('count.dates', { count: counts.dates }),
    corroborated: say('count.corroborated', { count: counts.corroborated }),
    conflicts: say('count.conflicts', { count: counts.conflicts }),
  }
}
