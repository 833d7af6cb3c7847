import type { Span } from '../core/model.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import { lostActions } from './action-lost.ts'
import { mendingActions } from './action-mending.ts'
import { personActions } from './action-persons.ts'
import { taggingActions, type OwnKinds } from './action-tagging.ts'
import { storyPicker, unlinkActions, verdictActions } from './action-verdicts.ts'
import { versionActions } from './action-versions.ts'
import { say } from './messages.ts'
import { mentionsWithin } from './mention-at.ts'
import { publicationCandidates } from './publication-candidates.ts'
import type { ActionView } from './views.ts'

/** Everything that can be done at a selection or at the cursor (an empty span): what mends a diagnostic first, then tags, then the article. */
export function actions(library: Library, uri: string, selection: Span, own: OwnKinds = { kinds: [], picker: 'no-picker' }): readonly ActionView[] {
  const article = library.articles.get(uri)
  if (!article) return []
  const within = mentionsWithin(article.analysis, selection).slice(0, MOST_MENTIONS)
  return [
    ...within.flatMap(({ index }) => verdictActions(library, article, index, own.picker)),
    ...mendingActions(library, article, selection, within),
    ...versionActions(article, selection),
    ...lostActions(article, selection, within),
    ...taggingActions(article, selection, within, library.articles.size > 1 ? 'with-folder' : 'article-only', own),
    ...within.flatMap(({ index }) => unlinkActions(library, article, index)),
    ...within.flatMap(({ index }) => personActions(library, article, index)),
    ...aboutTheArticle(library, article, own.picker),
  ]
}

// A menu for a whole paragraph would be too long to be read.
const MOST_MENTIONS = 3

function aboutTheArticle(library: Library, article: LibraryArticle, picker: OwnKinds['picker']): readonly ActionView[] {
  const { uri, human } = article
  const annotated = human.tags.length > 0 || human.verdicts.length + human.otherStories.length > 0 || human.publishedAt !== undefined
  return [
    { title: say('action.pick-published'), kind: 'source', command: { name: 'corroborate.pickPublished', args: { uri, candidates: publicationCandidates(library, article) } } },
    ...(picker === 'with-picker' ? storyPicker(library, article).map((one): ActionView => ({ ...one, kind: 'source' })) : []),
    ...(annotated ? [{ title: say('action.undo'), kind: 'source', command: { name: 'corroborate.undo', args: { uri } } } as const] : []),
    { title: say('action.export'), kind: 'source', command: { name: 'corroborate.export', args: { uri } } },
  ]
}
