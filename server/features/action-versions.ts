import type { Span } from '../core/model.ts'
import type { LibraryArticle } from '../library/library.ts'
import { say } from './messages.ts'
import { survivorWords, versionWords } from './version-words.ts'
import type { ActionView } from './views.ts'

/** What can be decided about versions of an annotation that were made at the same time: keep one, or all; what has no place is decided at the beginning of the text. */
export function versionActions({ uri, human, lines }: LibraryArticle, selection: Span): readonly ActionView[] {
  const isTouched = ({ start, end }: Span): boolean => start <= selection.end && selection.start <= end
  const here = human.undecided.filter(({ versions }) => {
    const spans = versions.flatMap(({ at }) => at ?? [])
    return spans.length > 0 ? spans.some(isTouched) : selection.start <= (lines.ends[0] ?? 0)
  })
  const decide = (title: string, keep: readonly string[], drop: readonly string[], more: Pick<ActionView, 'preferred'> = {}): ActionView => (
    { title, kind: 'quickfix', diagnosticCode: 'annotation-versions', ...more, command: { name: 'corroborate.keepVersions', args: { uri, keep, drop } } }
  )
  return here.slice(0, MOST_UNDECIDED).flatMap(({ versions }): readonly ActionView[] => {
    const ids = versions.map(({ annotation }) => annotation)
    const [only] = versions
    if (only && versions.length === 1) {
      return [decide(say('action.keep-survivor', { version: survivorWords(only) }), ids, [], { preferred: true }), decide(say('action.drop-survivor'), [], ids)]
    }
    return [
      ...versionWords(versions).slice(0, MOST_VERSIONS).map((version, i) => decide(say('action.keep-version', { version }), ids.slice(i, i + 1), ids.toSpliced(i, 1))),
      decide(ids.length === 2 ? say('action.keep-both') : say('action.keep-all', { count: ids.length }), ids, []),
    ]
  })
}

// A longer menu would not be read.
const MOST_UNDECIDED = 5
const MOST_VERSIONS = 5
