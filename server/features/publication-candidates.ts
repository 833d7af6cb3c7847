import type { Library, LibraryArticle } from '../library/library.ts'
import { say } from './messages.ts'
import { othersAt } from './others.ts'
import { wordsOf } from './quote.ts'
import type { DateCandidate } from './views.ts'
import { dateWithWeekday } from './words.ts'

/** Days that an article may have been published on, likeliest first, each once: what was read as such, days named in the text, days of linked sources. */
export function publicationCandidates(library: Library, article: LibraryArticle): readonly DateCandidate[] {
  const candidates = new Map<string, DateCandidate>()
  const offer = (value: string, detail: string): void => {
    const day = value.slice(0, 10)
    if (WHOLE_DAY.test(day) && !candidates.has(day)) candidates.set(day, { value: day, label: dateWithWeekday(day), detail })
  }
  const { published, mentions } = article.analysis
  if (published) offer(published.value, say(`published.${published.source}`))
  for (const mention of mentions) {
    if (candidates.size >= FROM_TEXT) break
    if (mention.kind === 'date' && mention.certainty === 'certain') offer(mention.value, say('published.in-text', { words: wordsOf(article.analysis, mention) }))
  }
  for (let index = 0; index < mentions.length && candidates.size < MOST; index++) {
    for (const other of othersAt(library, article, index)) {
      const day = other.article.analysis.published
      if (day && candidates.size < MOST) offer(day.value, say('published.elsewhere', { name: other.article.name }))
    }
  }
  return [...candidates.values()]
}

const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/
const FROM_TEXT = 4
const MOST = 6
