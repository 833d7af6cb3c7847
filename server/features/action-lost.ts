import type { LostAnnotation } from '../core/human.ts'
import type { Span } from '../core/model.ts'
import type { LibraryArticle } from '../library/library.ts'
import type { IndexedMention } from './mention-at.ts'
import { say } from './messages.ts'
import { oneLine } from './quote.ts'
import type { ActionView, DiagnosticCode, QuotedPlace } from './views.ts'

/** What can be done about annotations that the text has left: put them here, keep them where they were found, or take them away. */
export function lostActions(article: LibraryArticle, selection: Span, within: readonly IndexedMention[]): readonly ActionView[] {
  const { human, lines } = article
  // An orphan has no place any more; its diagnostic stands at the beginning of the text.
  const atTop = selection.start <= (lines.ends[0] ?? 0)
  const here = chosen(article, selection, within)
  const selected = selection.start < selection.end
  const touched = ({ start, end }: Span): boolean => start <= selection.end && selection.start <= end
  return [
    ...(atTop ? mending(article) : []),
    ...(here ? human.orphans.filter(({ kind }) => selected || kind === within[0]?.mention.kind).slice(0, MOST_LOST).map((lost) => place(lost, here, say('action.place-orphan', { words: oneLine(lost.exact), now: oneLine(here.exact) }), undefined)) : []),
    ...(atTop ? human.orphans.slice(0, MOST_LOST).map((lost) => drop(article, lost, say('action.drop-orphan', { words: oneLine(lost.exact) }), 'orphan-annotation')) : []),
    ...human.drifted.filter(touched).slice(0, MOST_LOST).flatMap((lost) => [
      place(lost, quoted(article, lost), say('action.place-drifted', { now: oneLine(quoted(article, lost).exact) }), 'value-drift'),
      drop(article, lost, say('action.drop-drifted', { words: oneLine(lost.exact) }), 'value-drift'),
    ]),
    ...human.moved.filter(touched).slice(0, MOST_LOST).flatMap((lost) => [
      place(lost, quoted(article, lost), say('action.place-moved', { words: oneLine(lost.exact) }), 'moved-annotation'),
      drop(article, lost, say('action.drop-drifted', { words: oneLine(lost.exact) }), 'moved-annotation'),
    ]),
  ]
}

// A longer menu would not be read.
const MOST_LOST = 10
/** In UTF-16 code units: as long as anything that is tagged. */
const LONGEST = 200

function mending({ uri, human }: LibraryArticle): readonly ActionView[] {
  if (!human.problems.some(({ code }) => code === 'conflict')) return []
  return [{ title: say('action.mend-sidecar'), kind: 'quickfix', diagnosticCode: 'invalid-sidecar', preferred: true, command: { name: 'corroborate.mendSidecar', args: { uri } } }]
}

/** The words that are selected, or the mention at the cursor. */
function chosen(article: LibraryArticle, selection: Span, within: readonly IndexedMention[]): QuotedPlace | undefined {
  if (selection.start === selection.end) return within[0] && quoted(article, within[0].mention)
  if (selection.end - selection.start > LONGEST) return undefined
  const { exact, start, uri } = quoted(article, selection)
  const words = exact.trim()
  const from = start + exact.length - exact.trimStart().length
  return words === '' || /[\r\n\u2028\u2029]/u.test(words) ? undefined : { uri, start: from, end: from + words.length, exact: words }
}

function place({ annotation }: LostAnnotation, at: QuotedPlace, title: string, diagnosticCode: DiagnosticCode | undefined): ActionView {
  return { title, kind: 'quickfix', diagnosticCode, command: { name: 'corroborate.place', args: { ...at, annotation } } }
}

function drop({ uri }: LibraryArticle, { annotation }: LostAnnotation, title: string, diagnosticCode: DiagnosticCode): ActionView {
  return { title, kind: 'quickfix', diagnosticCode, command: { name: 'corroborate.dropOrphan', args: { uri, annotation } } }
}

function quoted({ analysis, uri }: LibraryArticle, { start, end }: Span): QuotedPlace {
  return { uri, start, end, exact: analysis.text.slice(start, end) }
}
