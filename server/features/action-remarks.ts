import type { Said } from '../core/human.ts'
import type { Mention, Span } from '../core/model.ts'
import type { LibraryArticle } from '../library/library.ts'
import type { IndexedMention } from './mention-at.ts'
import { say } from './messages.ts'
import { placeOf, wordsOf } from './quote.ts'
import type { ActionView } from './views.ts'
import { readingWords } from './words.ts'

/** What can be said of a mention or of selected words besides their kind: what they read, how sure one is, a note. */
export function remarkActions(article: LibraryArticle, within: readonly IndexedMention[], chosen: Span | undefined): readonly ActionView[] {
  const places: readonly Span[] = within.length > 0 ? within.map(({ mention }) => mention) : chosen ? [chosen] : []
  return [...within.flatMap(({ mention }) => onMention(article, mention)), ...places.slice(0, 1).map((place) => note(article, place))]
}

function onMention(article: LibraryArticle, mention: Mention): readonly ActionView[] {
  const place = placeOf(article, mention)
  const words = wordsOf(article.analysis, mention)
  const said = saidAt(article, mention).find(({ act, kind }) => act === 'tag' && kind === mention.kind)
  // What the machine is not sure of has an action of its own that confirms it.
  const certainty = said?.certainty === 'unsure' ? 'sure' : mention.certainty === 'certain' ? 'unsure' : undefined
  return [
    { title: say(`action.reading.${mention.kind}`, { words }), kind: 'refactor', command: { name: 'corroborate.pickReading', args: { ...place, kind: mention.kind, words: readNow(article, mention) } } },
    ...(certainty ? [{ title: say(`action.${certainty}`, { words }), kind: 'refactor', command: { name: 'corroborate.remark', args: { ...place, kind: mention.kind, certainty } } } as const] : []),
  ]
}

function readNow({ analysis }: LibraryArticle, mention: Mention): string {
  if (mention.kind === 'person') return analysis.people.find(({ key }) => key === mention.person)?.name ?? ''
  return mention.kind === 'date' ? mention.value : readingWords(mention)
}

function note(article: LibraryArticle, span: Span): ActionView {
  const words = wordsOf(article.analysis, span)
  const known = saidAt(article, span).find((one) => one.note !== undefined)?.note ?? ''
  return { title: say(known === '' ? 'action.note' : 'action.note-change', { words }), kind: 'refactor', command: { name: 'corroborate.pickNote', args: { ...placeOf(article, span), note: known } } }
}

function saidAt({ human }: LibraryArticle, { start, end }: Span): readonly Said[] {
  return human.said.filter((one) => one.start === start && one.end === end)
}
