import type { Library } from '../library/library.ts'
import { countsOf, countWords, type Counts } from './counts.ts'
import { say } from './messages.ts'
import type { FolderState, StatusView } from './views.ts'

/** Counts of one article for the status bar; undefined where it is not in the library. */
export function status(library: Library, uri: string): StatusView | undefined {
  const article = library.articles.get(uri)
  return article && view(1, countsOf(library, article))
}

/** The same of a whole library, which tells where there is nothing to compare; from the sum of its articles' counts; people are counted once a person, not once an article. */
export function folderStatus(library: Library, sum: Counts, folder: FolderState): StatusView {
  const all = view(library.articles.size, { ...sum, people: library.people.count })
  return all.articles > 1 || folder === 'being-read' ? all : { ...all, text: say('status.alone') }
}

// A conflict of two articles is a place in each, so a sum over articles counts places and not conflicts.
function view(articles: number, counts: Counts): StatusView {
  const words = { ...countWords(counts), conflicts: say('count.places-in-conflict', { count: counts.conflicts }) }
  const text = counts.conflicts > 0 ? say('status.conflicts', words) : say('status.clean', words)
  return { articles, ...counts, text, tooltip: say('status.tooltip', { articles: say('count.articles', { count: articles }), ...words }) }
}
