import { daysInMonth } from '../core/calendar.ts'
import { selfContradictions } from '../core/facts/self-contradictions.ts'
import type { HumanLayer, Undecided } from '../core/human.ts'
import type { DateMention } from '../core/model.ts'
import type { ArticleTrouble, Library, LibraryArticle } from '../library/library.ts'
import { conflictAt, conflictMessage, type Conflict } from './conflict.ts'
import { kindWords } from './kind-words.ts'
import { say } from './messages.ts'
import { sayDigits } from './say-number.ts'
import type { OtherSource } from './others.ts'
import { relationWords } from './report-order.ts'
import { quoteOf, quoteText, wordsOf } from './quote.ts'
import { spellingFindings } from './spelling.ts'
import type { DiagnosticCode, DiagnosticView, FeatureSettings, RelatedView, Severity } from './views.ts'
import { survivorWords, versionWords } from './version-words.ts'
import { weekdayMismatch } from './weekday-mismatch.ts'
import { dateWords, monthName, readingWords } from './words.ts'

/** All that is wrong or in doubt in an article, in reading order, two thousand at most. What concerns the whole file stands at 0. */
export function diagnostics(library: Library, uri: string, settings: FeatureSettings): readonly DiagnosticView[] {
  const article = library.articles.get(uri)
  if (!article) return []
  return [...aboutTheFile(article), ...aboutMentions(library, article), ...aboutSpelling(library, article), ...aboutContradictions(article)]
    .flatMap((found) => withSeverity(found, settings) ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .slice(0, MOST)
}

// Beyond this no editor lists them and no reader reads them.
const MOST = 2000
const MOST_RELATED = 20
const MOST_PROBLEMS = 20

const SEVERITIES = {
  'source-conflict': 'information', 'name-spelling': 'information', 'date-unresolved': 'information', 'weekday-mismatch': 'warning',
  'impossible-date': 'warning', 'self-contradiction': 'warning', 'orphan-annotation': 'information', 'value-drift': 'warning', 'moved-annotation': 'hint',
  'annotation-versions': 'warning',   'invalid-sidecar': 'error', 'unreadable-article': 'warning',
} as const satisfies Record<DiagnosticCode, Severity>

/** A finding before the settings have had their say; without a severity of its own it has its code's. */
type Found = Omit<DiagnosticView, 'severity'> & { readonly severity?: Severity }

function withSeverity(found: Found, { severity }: FeatureSettings): DiagnosticView | undefined {
  const setting = severity[found.code]
  if (setting === 'off') return undefined
  return { ...found, severity: setting === 'auto' ? found.severity ?? SEVERITIES[found.code] : setting }
}

const AT_TOP = { start: 0, end: 0, related: [] } as const

function aboutTheFile({ human, trouble, uri }: LibraryArticle): readonly Found[] {
  const found: Found[] = []
  if (trouble) found.push({ ...AT_TOP, code: 'unreadable-article', message: troubleMessage(trouble), ...(trouble.kind === 'cut-short' ? { severity: 'information' } : {}) })
  if (human.invalid) found.push({ ...AT_TOP, code: 'invalid-sidecar', message: say(`invalid-sidecar.${human.invalid.code}`, { detail: human.invalid.detail }) })
  for (const { code, detail } of human.problems.slice(0, MOST_PROBLEMS)) {
    found.push({ ...AT_TOP, code: 'invalid-sidecar', severity: 'warning', message: say(code === 'unwritable' || code === 'conflict' ? `invalid-sidecar.${code}` : 'invalid-sidecar.one-annotation', { detail }) })
  }
  return [...found, ...lostAnnotations(human), ...human.undecided.flatMap((one) => undecidedFound(uri, one))]
}

function lostAnnotations({ orphans, drifted, moved }: HumanLayer): readonly Found[] {
  return [
    ...orphans.map(({ exact: words, kind }): Found => ({
      ...AT_TOP, code: 'orphan-annotation',
      message: kind ? say('orphan-annotation', { words, kind: kindWords(kind) }) : say('orphan-annotation.unknown-kind', { words }),
    })),
    ...drifted.map(({ start, end, exact: words, now }): Found => ({
      start, end, code: 'value-drift', related: [],
      message: now === undefined ? say('value-drift', { words }) : say('value-drift.now', { words, now }),
    })),
    ...moved.map(({ start, end, exact: words, now, kind }): Found => ({
      start, end, code: 'moved-annotation', related: [],
      message: now !== undefined && kind === 'person' ? say('moved-annotation.other-form', { words, now }) : say('moved-annotation', { words }),
    })),
  ]
}

/** One at each place that a version has; what has none stands at the beginning. */
function undecidedFound(uri: string, { versions }: Undecided): readonly Found[] {
  const places = [...new Map(versions.flatMap(({ at }) => (at ? [[`${at.start} ${at.end}`, at] as const] : []))).values()]
  const message = undecidedMessage(versions)
  if (places.length === 0) return [{ ...AT_TOP, code: 'annotation-versions', message }]
  return places.map(({ start, end }) => ({
    start, end, code: 'annotation-versions', message,
    related: places.filter((other) => other.start !== start || other.end !== end).slice(0, MOST_RELATED).map((other) => ({ ...other, uri, message: say('annotation-versions.related') })),
  }))
}

function undecidedMessage(versions: Undecided['versions']): string {
  const [only] = versions
  if (only && versions.length === 1) return say('annotation-versions.removed', { version: survivorWords(only) })
  const words = versionWords(versions)
  const [first = '', second = ''] = words
  return words.length === 2 ? say('annotation-versions', { first, second }) : say('annotation-versions.more', { count: words.length, versions: words.join('; ') })
}

function troubleMessage(trouble: ArticleTrouble): string {
  switch (trouble.kind) {
    case 'too-large': return say('trouble.too-large', { size: megabytes(trouble.bytes), limit: megabytes(trouble.limit) })
    case 'cut-short': return say('trouble.cut-short', { analysed: sayDigits(trouble.analysed), length: sayDigits(trouble.length) })
    case 'binary': return say('trouble.binary')
    case 'not-utf8': return say('trouble.not-utf8')
    case 'unreadable': return say('trouble.unreadable', { detail: trouble.detail })
  }
}

// As the setting counts: 10^6 bytes.
function megabytes(bytes: number): string { return String(Math.round(bytes / 100_000) / 10) }

function aboutMentions(library: Library, article: LibraryArticle): readonly Found[] {
  const { mentions, published } = article.analysis
  const firstOpen = published ? undefined : mentions.find((mention) => mention.kind === 'date' && mention.trouble?.kind === 'unresolved')
  return mentions.flatMap((mention, index): readonly Found[] => {
    if (mention.kind === 'person') return []
    const { start, end } = mention
    const conflict = conflictAt(library, article, index)
    const found: Found[] = conflict
      ? [{ start, end, code: 'source-conflict', message: conflictMessage(conflict), related: relatedOf(article, conflict), severity: conflict.severity }]
      : []
    if (mention.kind !== 'date' || !mention.trouble) return found
    const trouble = dateTrouble(article, mention, mention.trouble)
    // One day of publication settles them all: it is asked for once.
    const repeats = firstOpen !== undefined && mention.trouble.kind === 'unresolved' && mention !== firstOpen
    return [...found, repeats ? { ...trouble, severity: 'hint' } : trouble]
  })
}

// Who says the same as this article is in the hover's table: editors show these places above it, and would leave it no room.
function relatedOf(here: LibraryArticle, { against, beside }: Conflict): readonly RelatedView[] {
  return [...against.flatMap(({ sources }) => sources), ...beside.filter(({ relation }) => relation !== 'agrees')].slice(0, MOST_RELATED).map((other) => ({
    ...other.place, message: relatedMessage(here, other),
  }))
}

/** That it differs needs no saying; that it fits, or was reported later, does. */
function relatedMessage(here: LibraryArticle, other: OtherSource): string {
  const told = { reading: readingWords(other.mention), quote: quoteText(quoteOf(other.article.analysis, other.mention, QUOTED)) }
  const relation = relationWords(here, other)
  return relation === say('relation.differs') ? say('conflict.related', told) : say('conflict.related-report', { ...told, relation })
}

/** UTF-16 units on either side: a line of the hover holds no more. */
const QUOTED = 20

function dateTrouble({ analysis }: LibraryArticle, mention: DateMention, trouble: NonNullable<DateMention['trouble']>): Found {
  const at = { start: mention.start, end: mention.end, related: [] }
  const words = wordsOf(analysis, mention)
  switch (trouble.kind) {
    case 'unresolved':
      return { ...at, code: 'date-unresolved', message: analysis.published ? say('date-unresolved.open', { words }) : say('date-unresolved.no-publication', { words }) }
    case 'ambiguous':
      return { ...at, code: 'date-unresolved', severity: 'hint', message: say('date-ambiguous', { words, reading: dateWords(mention.value), other: dateWords(trouble.other) }) }
    case 'weekday-mismatch':
      return { ...at, code: 'weekday-mismatch', message: weekdayMismatch(words, mention.value, trouble) }
    case 'impossible':
      return { ...at, code: 'impossible-date', message: impossibleDay(words, mention.value) }
  }
}

/** Says how long the month is, where the value tells it. */
function impossibleDay(words: string, value: string): string {
  const two = /^.{4}-(\d\d)-\d\d$/.exec(value)?.[1] ?? ''
  const month = monthName(two)
  if (month === undefined) return say('impossible-date', { words })
  return two === '02' ? say('impossible-date.february', { words }) : say('impossible-date.month', { words, month, days: String(daysInMonth(2000, Number(two))) })
}

function aboutSpelling(library: Library, article: LibraryArticle): readonly Found[] {
  return spellingFindings(library, article).map(({ start, end, written, usual, against, example }) => ({
    start, end, code: 'name-spelling' as const,
    ...(against === 'folder' ? { severity: 'hint' as const } : {}),
    message: say(against === 'article' ? 'spelling.two-in-article' : 'spelling.unlike-folder', { words: written, usual }),
    related: example ? [{ ...example, message: say('spelling.related', { usual }) }] : [],
  }))
}

function aboutContradictions({ analysis, uri }: LibraryArticle): readonly Found[] {
  return selfContradictions(analysis).flatMap(({ mention, other }): readonly Found[] => {
    const here = analysis.mentions[mention]
    const there = analysis.mentions[other]
    if (!here || !there || here.kind === 'person' || there.kind === 'person') return []
    const reading = readingWords(here)
    return [{
      start: here.start, end: here.end, code: 'self-contradiction', message: say('self-contradiction', { reading, other: readingWords(there) }),
      related: [{ uri, start: there.start, end: there.end, message: say('self-contradiction.related', { reading: readingWords(there) }) }],
    }]
  })
}
