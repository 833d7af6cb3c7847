import type { Verdict } from '../core/human.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import type { OwnKinds } from './action-tagging.ts'
import { storyChoices } from './compared.ts'
import { conflictAt, type Camp } from './conflict.ts'
import { say, type MessageKey } from './messages.ts'
import { isConflict, othersAt, type OtherSource } from './others.ts'
import type { ActionView, Command, QuotedPlace } from './views.ts'
import { readingWords } from './words.ts'

/** What a human can say about a conflict, once for each camp that stands against this mention, and for the place as a whole. */
export function verdictActions(library: Library, article: LibraryArticle, index: number, picker: OwnKinds['picker']): readonly ActionView[] {
  const conflict = conflictAt(library, article, index)
  const mention = article.analysis.mentions[index]
  if (!conflict || !mention) return []
  const { start, end } = mention
  const place: QuotedPlace = { uri: article.uri, start, end, exact: article.analysis.text.slice(start, end) }
  const ignore: ActionView = { ...QUICK_FIX, title: say('action.ignore'), command: { name: 'corroborate.verdict', args: { ...place, verdict: 'ignore', others: [] } } }
  const camps = conflict.against.slice(0, MOST_CAMPS)
  const strangers = camps.flatMap(({ sources }) => sources)
  // Which of several it is that tells another story a human has to say.
  const stories = picker === 'with-picker' && strangers.length > 1 ? storyPicker(library, article)
    : strangers.slice(0, MOST_UNLINKED).map(({ article: other }) => notOneStory(article, other))
  return [...camps.flatMap((camp) => onCamp(place, camp)), ignore, ...stories.map((one): ActionView => ({ ...QUICK_FIX, ...one }))]
}

/** Asks which of the articles compared with tells of something else; nothing where there is none. */
export function storyPicker(library: Library, article: LibraryArticle): readonly { readonly title: string; readonly command: Command }[] {
  const sources = storyChoices(library, article)
  return sources.length === 0 ? [] : [{ title: say('action.pick-story'), command: { name: 'corroborate.pickStory', args: { uri: article.uri, sources } } }]
}

/** That another article as a whole tells of something else. */
function notOneStory({ uri }: LibraryArticle, other: LibraryArticle): { readonly title: string; readonly command: Command } {
  return { title: say('action.other-story', { name: other.name }), command: { name: 'corroborate.otherStory', args: { uri, other: other.uri } } }
}

/** That a source which doesn't contradict speaks of another event, or tells another story, all the same: for the surest of them. */
export function unlinkActions(library: Library, article: LibraryArticle, index: number): readonly ActionView[] {
  const mention = article.analysis.mentions[index]
  if (!mention || mention.kind === 'person') return []
  const { start, end } = mention
  const place: QuotedPlace = { uri: article.uri, start, end, exact: article.analysis.text.slice(start, end) }
  return othersAt(library, article, index).filter((other) => !isConflict(other)).slice(0, MOST_UNLINKED).flatMap((other): readonly ActionView[] => [{
    title: say('action.different-event', { other: say('action.camp', { count: 1, name: other.article.name, reading: readingWords(other.mention) }) }), kind: 'refactor',
    command: { name: 'corroborate.verdict', args: { ...place, verdict: 'different-event', others: [quoted(other)] } },
  }, { kind: 'refactor', ...notOneStory(article, other.article) }])
}

const MOST_CAMPS = 3
const MOST_UNLINKED = 2
const QUICK_FIX = { kind: 'quickfix', diagnosticCode: 'source-conflict' } as const

const VERDICTS = [
  ['different-event', 'action.different-event'], ['this-right', 'action.this-right'], ['other-right', 'action.other-right'], ['same-event', 'action.same-event'],
] as const satisfies readonly (readonly [Verdict['verdict'], MessageKey])[]

function onCamp(place: QuotedPlace, { reading, sources }: Camp): readonly ActionView[] {
  const camp = { count: sources.length, name: sources[0]?.article.name ?? '', reading }
  const other = say('action.camp', camp)
  const others = sources.map(quoted)
  return VERDICTS.map(([verdict, key]) => ({ ...QUICK_FIX, title: key === 'action.other-right' ? say(key, camp) : say(key, { other }), command: { name: 'corroborate.verdict', args: { ...place, verdict, others } } }))
}

function quoted({ place, article }: OtherSource): QuotedPlace {
  return { ...place, exact: article.analysis.text.slice(place.start, place.end) }
}
