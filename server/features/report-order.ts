import type { LibraryArticle } from '../library/library.ts'
import { say } from './messages.ts'
import type { OtherSource } from './others.ts'

/** How another source relates, in words. A count that differs in a report of another day may be an update: that is said with it. */
export function relationWords(article: LibraryArticle, other: OtherSource): string {
  if (other.relation !== 'differs') return say(`relation.${other.relation}`)
  if (other.settled) return say('relation.settled')
  const [mine, theirs] = [dayOf(article), dayOf(other.article)]
  if (other.mention.kind !== 'figure' || mine === undefined || theirs === undefined || mine === theirs) return say('relation.differs')
  return say(theirs > mine ? 'relation.differs-later' : 'relation.differs-earlier')
}

/** The article published first, where every one of at least two days is known and no other is of its day. */
export function earliestOf(articles: readonly LibraryArticle[]): LibraryArticle | undefined {
  const dated = articles.flatMap((article) => {
    const day = dayOf(article)
    return day === undefined ? [] : [{ article, day }]
  }).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const [first, second] = dated
  return dated.length === articles.length && first && second && first.day < second.day ? first.article : undefined
}

/** YYYY-MM-DD. */
function dayOf({ analysis: { published } }: LibraryArticle): string | undefined {
  return published?.value.slice(0, 10)
}
