import type { Span } from '../core/model.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import { mendingActions } from './action-mending.ts'
import { personActions } from './action-persons.ts'
import { taggingActions } from './action-tagging.ts'
import { unlinkActions, verdictActions } from './action-verdicts.ts'
import { say } from './messages.ts'
import { mentionsWithin } from './mention-at.ts'
import { publicationCandidates } from './publication-candidates.ts'
import { oneLine } from './quote.ts'
import type { ActionView } from './views.ts'

/** Everything that can be done at a selection or at the cursor (an empty span): what mends a diagnostic first, then tags, then the article. */
export function actions(library: Library, uri: string, selection: Span): readonly ActionView[] {
  const article = library.articles.get(uri)
  if (!article) return []
  const within = mentionsWithin(article.analysis, selection).slice(0, MOST_MENTIONS)
  return [
    ...within.flatMap(({ index }) => verdictActions(library, article, index)),
    ...mendingActions(library, article, selection, within),
    ...lostAnnotations(article, selection),
    ...taggingActions(article, selection, within, library.articles.size > 1 ? 'with-folder' : 'article-only'),
    ...within.flatMap(({ index }) => unlinkActions(library, article, index)),
    ...within.flatMap(({ index }) => personActions(library, article, index)),
    ...aboutTheArticle(library, article),
  ]
}

// A menu for a whole paragraph would be too long to be read.
const MOST_MENTIONS = 3
const MOST_LOST = 10

// An orphan has no place any more; its diagnostic stands at the beginning of the text.
function lostAnnotations({ human, uri, lines }: LibraryArticle, selection: Span): readonly ActionView[] {
  const orphans = selection.start <= (lines.ends[0] ?? 0) ? human.orphans.slice(0, MOST_LOST) : []
  const drifted = human.drifted.filter(({ start, end }) => start <= selection.end && selection.start <= end).slice(0, MOST_LOST)
  return [
    ...orphans.map(({ annotation, exact }): ActionView => ({
      title: say('action.drop-orphan', { words: oneLine(exact) }), kind: 'quickfix', diagnosticCode: 'orphan-annotation',
      command: { name: 'corroborate.dropOrphan', args: { uri, annotation } },
    })),
    ...drifted.map(({ annotation, exact }): ActionView => ({
      title: say('action.drop-drifted', { words: oneLine(exact) }), kind: 'quickfix', diagnosticCode: 'value-drift',
      command: { name: 'corroborate.dropOrphan', args: { uri, annotation } },
    })),
  ]
}

function aboutTheArticle(library: Library, article: LibraryArticle): readonly ActionView[] {
  const { uri, human } = article
  const annotated = human.tags.length > 0 || human.verdicts.length > 0 || human.publishedAt !== undefined
  return [
    { title: say('action.pick-published'), kind: 'source', command: { name: 'corroborate.pickPublished', args: { uri, candidates: publicationCandidates(library, article) } } },
    ...(annotated ? [{ title: say('action.undo'), kind: 'source', command: { name: 'corroborate.undo', args: { uri } } } as const] : []),
    { title: say('action.export'), kind: 'source', command: { name: 'corroborate.export', args: { uri } } },
  ]
}
