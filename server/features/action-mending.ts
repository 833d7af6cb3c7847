import type { DateMention, Span } from '../core/model.ts'
import { foldWord } from '../core/text/fold.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import type { IndexedMention } from './mention-at.ts'
import { say } from './messages.ts'
import { publicationCandidates } from './publication-candidates.ts'
import { spellingFindings, type SpellingFinding } from './spelling.ts'
import type { ActionView } from './views.ts'
import { wholeWords } from './whole-words.ts'

/** What mends a diagnostic by changing the text or by saying when the article was published. */
export function mendingActions(library: Library, article: LibraryArticle, selection: Span, within: readonly IndexedMention[]): readonly ActionView[] {
  const dates = within.flatMap(({ mention }) => (mention.kind === 'date' ? [mention] : []))
  const onNames = within.some(({ mention }) => mention.kind === 'person')
  const spellings = onNames ? spellingFindings(library, article).filter(({ start, end }) => start <= selection.end && selection.start <= end) : []
  return [
    ...spellings.slice(0, MOST_SPELLINGS).flatMap((finding) => useSpelling(article, finding)),
    ...(dates.some(({ trouble }) => trouble?.kind === 'unresolved') ? setPublished(library, article) : []),
    ...dates.flatMap((mention) => changeWeekday(article, mention)),
  ]
}

const MOST_SPELLINGS = 3

function useSpelling({ uri }: LibraryArticle, { start, end, usual, alike }: SpellingFinding): readonly ActionView[] {
  const quickFix = { kind: 'quickfix', diagnosticCode: 'name-spelling' } as const
  const here: ActionView = { ...quickFix, title: say('action.spelling', { usual }), edits: [{ uri, start, end, newText: usual }], preferred: alike.length === 1 }
  if (alike.length === 1) return [here]
  const everywhere = alike.map((place) => ({ uri, start: place.start, end: place.end, newText: usual }))
  return [here, { ...quickFix, title: say('action.spelling-all', { usual, count: alike.length }), edits: everywhere, preferred: true }]
}

// Where the text already says when it was published, another date of publication would mend nothing.
function setPublished(library: Library, article: LibraryArticle): readonly ActionView[] {
  if (article.analysis.published) return []
  const { uri } = article
  const candidates = publicationCandidates(library, article)
  const quickFix = { kind: 'quickfix', diagnosticCode: 'date-unresolved' } as const
  return [
    ...candidates.slice(0, MOST_CANDIDATES).map(({ value, label, detail }): ActionView => ({
      ...quickFix, title: say('action.published', { day: label, detail }), command: { name: 'corroborate.setPublished', args: { uri, value } },
    })),
    { ...quickFix, title: say('action.pick-published'), command: { name: 'corroborate.pickPublished', args: { uri, candidates } } },
  ]
}

const MOST_CANDIDATES = 3

/** Writes the weekday that the date really has, in the same language and length, where the text has its name as the language writes it. */
function changeWeekday({ analysis, uri }: LibraryArticle, { start, end, lang, trouble }: DateMention): readonly ActionView[] {
  if (trouble?.kind !== 'weekday-mismatch') return []
  const words = analysis.text.slice(start, end)
  for (const width of ['long', 'short'] as const) {
    const names = weekdayNames(lang, width)
    const said = names[trouble.said - 1]
    const is = names[trouble.is - 1]
    const written = said === undefined ? undefined : [said, foldWord(said), capitalised(said)].find((name) => wholeWords(words, name).length > 0)
    if (said === undefined || is === undefined || written === undefined) continue
    const at = start + (wholeWords(words, written)[0] ?? 0)
    const newText = written === foldWord(written) && written !== said ? foldWord(is) : written === said ? is : capitalised(is)
    return [{
      title: say('action.weekday', { said: written, is: newText }), kind: 'quickfix', diagnosticCode: 'weekday-mismatch',
      edits: [{ uri, start: at, end: at + written.length, newText }],
    }]
  }
  return []
}

// CLDR's names through Intl, Monday first; an unknown language has none.
function weekdayNames(lang: string, width: 'long' | 'short'): readonly string[] {
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(lang).length === 0) return []
    const format = new Intl.DateTimeFormat(lang, { weekday: width, timeZone: 'UTC' })
    return [3, 4, 5, 6, 7, 8, 9].map((day) => format.format(Date.UTC(2000, 0, day)))
  } catch {
    return []
  }
}

function capitalised(word: string): string { return word.charAt(0).toUpperCase() + word.slice(1) }
