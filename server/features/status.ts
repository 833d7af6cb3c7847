import type { Library } from '../library/library.ts'
import { countsOf, countWords, type Counts } from './counts.ts'
import { say } from './messages.ts'
import type { StatusView } from './views.ts'

/** Counts for the status bar: of one article, or of the whole library where `uri` is undefined or not in it. */
export function status(library: Library, uri: string | undefined): StatusView {
  const article = uri === undefined ? undefined : library.articles.get(uri)
  const counts = article ? countsOf(library, article) : countsOfAll(library)
  const articles = article ? 1 : library.articles.size
  const words = countWords(counts)
  const text = counts.conflicts > 0 ? say('status.conflicts', words) : say('status.clean', words)
  return { articles, ...counts, text, tooltip: say('status.tooltip', { articles: say('count.articles', { count: articles }), ...words }) }
}

// A library never changes, so it is counted once.
const counted = new WeakMap<Library, Counts>()

// People are counted once a person, not once an article.
function countsOfAll(library: Library): Counts {
  const known = counted.get(library)
  if (known) return known
  let sum: Counts = { people: library.people.people.size, figures: 0, dates: 0, corroborated: 0, conflicts: 0 }
  for (const article of library.articles.values()) {
    const one = countsOf(library, article)
    sum = {
      people: sum.people, figures: sum.figures + one.figures, dates: sum.dates + one.dates,
      corroborated: sum.corroborated + one.corroborated, conflicts: sum.conflicts + one.conflicts,
    }
  }
  counted.set(library, sum)
  return sum
}
