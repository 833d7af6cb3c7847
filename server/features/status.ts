import type { Library } from '../library/library.ts'
import { countsOf, countWords, type Counts } from './counts.ts'
import { say } from './messages.ts'
import type { StatusView } from './views.ts'

/** Counts of one article for the status bar; undefined where it is not in the library. */
export function status(library: Library, uri: string): StatusView | undefined {
  const article = library.articles.get(uri)
  return article && view(1, countsOf(library, article))
}

/** The same of a whole library, from the sum of its articles' counts; people are counted once a person, not once an article. */
export function folderStatus(library: Library, sum: Counts): StatusView {
  return view(library.articles.size, { ...sum, people: library.people.count })
}

function view(articles: number, counts: Counts): StatusView {
  const words = countWords(counts)
  const text = counts.conflicts > 0 ? say('status.conflicts', words) : say('status.clean', words)
  return { articles, ...counts, text, tooltip: say('status.tooltip', { articles: say('count.articles', { count: articles }), ...words }) }
}
