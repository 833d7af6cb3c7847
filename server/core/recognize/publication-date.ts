import type { DateDraft } from '../drafts.ts'
import type { ArticleMeta, Publication } from '../model.ts'
import type { Reading } from '../text/reading.ts'

/** When the article was published, by falling certainty: the user's word, front matter, header or dateline, a weekday that pins the year. */
export function publicationDate(_reading: Reading, _dates: readonly DateDraft[], _meta: ArticleMeta): Publication | undefined {
  return undefined
}
