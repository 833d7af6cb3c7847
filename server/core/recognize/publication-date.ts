import { daysOf, isDay, isoDay, pad, parseDay, type Day } from '../calendar.ts'
import type { DateDraft } from '../drafts.ts'
import type { ArticleMeta } from '../human.ts'
import type { Paragraph, Publication, Token } from '../model.ts'
import { firstIndex } from '../text/first-index.ts'
import type { Reading } from '../text/reading.ts'
import type { CalendarSaid } from './date-expression.ts'
import { findRole } from './dates/element.ts'
import { dateInLink } from './dates/link-date.ts'
import { latestDay, pinYear } from './dates/pin-year.ts'

/**
 * When the article was published, by falling certainty: the user's word, a labelled line, a header line, a dateline, a weekday that pins
 * the year, a link, a labelled line at the foot. The words and their place are kept, so that the reader can judge.
 */
export function publicationDate(reading: Reading, dates: readonly DateDraft[], meta: ArticleMeta): Publication | undefined {
  const user = meta.publishedAt === undefined ? undefined : parseDay(meta.publishedAt)
  if (user) return { value: meta.publishedAt as string, source: 'user', because: [{ rule: 'publication-user', words: meta.publishedAt as string }] }
  const placed = dates.flatMap((draft) => place(reading, draft))
  let best: Candidate | undefined
  for (const one of placed) {
    const candidate = candidateOf(reading, one)
    if (candidate && (!best || candidate.rank > best.rank || (candidate.rank === best.rank && candidate.rank === RANK.header))) best = candidate
  }
  if (best && best.rank >= RANK.dateline) return publicationOf(reading, best)
  const weak = dateline(reading, placed, best) ?? pinned(reading, placed, dates) ?? (best && publicationOf(reading, best))
  const link = weak && weak.source !== 'footer' ? undefined : dateInLink(reading.text)
  return link ? { value: isoDay(link.day), source: 'url', span: link.span, because: [{ rule: 'publication-url', words: reading.text.slice(link.span.start, link.span.end) }] } : weak
}

const RANK = { published: 6, updated: 5, headerWithTime: 4, header: 3, dateline: 2, footer: 1 } as const

interface Placed {
  readonly draft: DateDraft
  readonly said: CalendarSaid
  /** Token indices. */
  readonly from: number
  readonly to: number
  readonly paragraph: Paragraph
  readonly index: number
}

interface Candidate { readonly rank: number; readonly day: Day; readonly placed: Placed }

function place(reading: Reading, draft: DateDraft): readonly Placed[] {
  const { said } = draft.expression
  if (said.kind !== 'calendar' || said.day === undefined || said.month === undefined) return []
  const from = tokenAt(reading, draft.start)
  const index = reading.paragraphAt[from] ?? 0
  const paragraph = reading.document.paragraphs[index]
  return paragraph ? [{ draft, said, from, to: tokenAt(reading, draft.end - 1) + 1, paragraph, index }] : []
}

function tokenAt({ tokens }: Reading, offset: number): number { return firstIndex(tokens.length, (i) => (tokens[i] as Token).end > offset) }

function wholeDay({ year, month, day }: CalendarSaid): Day | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined
  return isDay({ year, month, day }) ? { year, month, day } : undefined
}

/** How far a whole date looks like the article's own, from its place on the page. */
function candidateOf(reading: Reading, placed: Placed): Candidate | undefined {
  const { paragraph, said } = placed
  const day = wholeDay(said)
  if (!day || paragraph.part === 'teaser' || paragraph.part === 'caption') return undefined
  const lead = reading.document.paragraphs.findIndex(({ part }) => part === 'lead')
  // What stands below the last running text is the page's, not the story's.
  const last = reading.document.paragraphs.findLastIndex(({ part }) => part === 'lead' || part === 'body')
  const head = lead < 0 || placed.index <= Math.min(lead + HEAD, last)
  if (isShort(reading, paragraph)) {
    const label = labelBefore(reading, placed)
    if (!head) return label || placed.index === last + 1 && isSetApart(reading, placed) ? { rank: RANK.footer, day, placed } : undefined
    if (label === 'footer' && lead >= 0 && placed.index > lead) return { rank: RANK.footer, day, placed }
    if (label) return { rank: label === 'updated' ? RANK.updated : RANK.published, day, placed }
    if (isSetApart(reading, placed)) return { rank: said.minute === undefined ? RANK.header : RANK.headerWithTime, day, placed }
  }
  return head && isDateline(reading, placed) ? { rank: RANK.dateline, day, placed } : undefined
}

// A scraped page puts its date above the story or under a summary, seldom more than a few lines after the first running text.
const HEAD = 5
const SHORT = 24

function isShort(reading: Reading, { from, to, part }: Paragraph): boolean {
  if (to - from > SHORT * 2) return false
  let words = 0
  for (let i = from; i < to; i++) if ((reading.tokens[i] as Token).kind === 'word') words++
  return words <= SHORT && (part !== 'lead' || words <= SHORT / 2)
}

function labelBefore(reading: Reading, { from, paragraph }: Placed): 'published' | 'updated' | 'footer' | undefined {
  for (let i = from - 1; i >= paragraph.from && i >= from - 8; i--) {
    for (const role of ['footer', 'updated', 'published'] as const) {
      const match = findRole(reading, i, role)
      if (match && match.to <= from && isLabel(reading, i, match.to, from, paragraph)) return longerFooter(reading, i, paragraph) ? 'footer' : role
    }
  }
  return undefined
}

// "on" in "First published on" may have been met as "published on": a footer's label that ends here is the longer one.
function longerFooter(reading: Reading, at: number, paragraph: Paragraph): boolean {
  for (let i = at; i >= paragraph.from && i >= at - 2; i--) {
    const footer = findRole(reading, i, 'footer')
    if (footer && footer.to > at) return true
  }
  return false
}

/** A label begins its line or follows a separator, or a colon follows it. */
function isLabel(reading: Reading, at: number, to: number, date: number, { from }: Paragraph): boolean {
  const after = reading.tokens[to]
  if (at === from || to === date || (after && (after.folded === ':' || after.folded === '-'))) return true
  return reading.tokens[at - 1]?.kind === 'mark'
}

/** The line's end or a mark on both sides, as in "By X | 30 August 2023 20:15 IST"; a short line may begin with a place. */
function isSetApart(reading: Reading, { from, to, paragraph }: Placed): boolean {
  const before = from === paragraph.from || reading.tokens[from - 1]?.kind === 'mark' || isWideGap(reading, from)
  const after = to >= paragraph.to || reading.tokens[to]?.kind === 'mark' || isWideGap(reading, to) || findRole(reading, to, 'updated') !== undefined
  const last = reading.tokens[paragraph.to - 1]
  if (last && SENTENCE_ENDS.has(last.folded) && to < paragraph.to - 1) return false
  return (before && after) || ((before || after) && paragraph.to - paragraph.from - (to - from) <= 8)
}

/** Tabs, several spaces or an ideographic one before a token part what stands in a line. */
function isWideGap({ tokens, text }: Reading, at: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at]]
  return left !== undefined && right !== undefined && WIDE.test(text.slice(left.end, right.start))
}

const WIDE = /[\t\u3000]|[ \u00a0]{2}/

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '।', '?', '!'])

/** "RIYADH, Sept 18 (Reuters) -", "MOSCOW, June 2. /TASS/", "वडोदरा, 29 अगस्त 2023 (एजेंसी):" at the beginning of running text. */
function isDateline(reading: Reading, { from, to, said, paragraph }: Placed): boolean {
  if (from - paragraph.from > 12) return false
  // "Paris, le 14 mars", "Berlin, den 14. März", "Hà Nội, ngày 14/3".
  const article = from - 2 > paragraph.from && (isFunction(reading, from - 1) || findRole(reading, from - 1, 'unit') !== undefined) && isOneOf(reading.tokens[from - 2], COMMAS)
  const before = reading.tokens[article ? from - 2 : from - 1]
  const after = to < paragraph.to ? reading.tokens[to] : undefined
  const agency = isOneOf(after, PARENTHESES) && isPlace(reading, paragraph.from, from)
  const opens = from === paragraph.from || agency || isOneOf(before, DATELINE_BEFORE)
  if (opens && after?.folded === '.' && reading.tokens[to + 1]?.folded === '/') return true
  if (said.year !== undefined && (isOneOf(before, COMMAS) && after?.folded === '.' && isPlace(reading, paragraph.from, from - 1) || from === paragraph.from && isOneOf(after, COMMAS) && isPlaceBehind(reading, to + 1, paragraph.to))) return true
  return opens && isOneOf(after, DATELINE_AFTER) && (from > paragraph.from || !isOneOf(after, PARENTHESES))
}

/** "नासिक 02 जून (वार्ता)": one to three words before the date, the last one no preposition. */
function isPlace(reading: Reading, from: number, to: number): boolean {
  if (to === from || to - from > 3) return false
  for (let i = from; i < to; i++) if (reading.tokens[i]?.kind !== 'word') return false
  return !isFunction(reading, to - 1)
}

function isFunction(reading: Reading, at: number): boolean {
  return (reading.matches[at] ?? []).some(({ lexeme }) => lexeme.cls === 'function')
}

/** "14 мая 2026, Киев. Во вторник", "May 14, 2026, Cape Town -": one to three words behind the date, the first with a capital, and a mark. */
function isPlaceBehind(reading: Reading, from: number, limit: number): boolean {
  for (let at = from; at < limit && at <= from + 3; at++) {
    const token = reading.tokens[at] as Token
    if (token.kind !== 'word') return at > from && token.kind === 'mark' && (token.folded === '.' || DATELINE_AFTER.has(token.folded))
    if (at === from && !token.capital) return false
  }
  return false
}

function isOneOf(token: Token | undefined, marks: ReadonlySet<string>): boolean {
  return token?.kind === 'mark' && marks.has(token.folded)
}

const PARENTHESES: ReadonlySet<string> = new Set(['(', '（'])
const COMMAS: ReadonlySet<string> = new Set([',', '،', '，', '、'])
const DATELINE_BEFORE: ReadonlySet<string> = new Set([...COMMAS, ...PARENTHESES, ':', '：', '|', '/', '-', ')', '）', '[', '।'])
const DATELINE_AFTER: ReadonlySet<string> = new Set([...PARENTHESES, ')', '）', ':', '：', '-', '।', '|', ']', '['])

/** A dateline without a year takes it from a weaker date, or from a whole date of the text that is not far from it. */
function dateline(reading: Reading, placed: readonly Placed[], weak: Candidate | undefined): Publication | undefined {
  const other = weak?.day ?? dateInLink(reading.text)?.day
  const whole = placed.flatMap(({ said, paragraph }) => (paragraph.part === 'teaser' ? [] : wholeDay(said) ?? []))
  for (const one of placed) {
    const { month, day, year } = one.said
    if (year !== undefined || month === undefined || day === undefined || one.paragraph.part === 'teaser' || !isDateline(reading, one)) continue
    const own = other ? month === 12 && other.month === 1 ? other.year - 1 : other.year : yearNear(whole, month, day)
    if (own !== undefined && isDay({ year: own, month, day })) return publicationOf(reading, { rank: RANK.dateline, day: { year: own, month, day }, placed: one })
  }
  return undefined
}

// An article that gives one whole date in its text gives that of its news, days or weeks away.
const NEAR_DAYS = 31

/** The one year in which a day and month lie near a whole date of the text. */
function yearNear(whole: readonly Day[], month: number, day: number): number | undefined {
  const years = new Set(whole.flatMap((date) => [date.year - 1, date.year, date.year + 1].filter((year) => isDay({ year, month, day }) && Math.abs(daysOf({ year, month, day }) - daysOf(date)) <= NEAR_DAYS)))
  return years.size === 1 ? [...years][0] : undefined
}

/** A past weekday with its day and month in the running text: the story was written then or the day after. */
function pinned(reading: Reading, placed: readonly Placed[], dates: readonly DateDraft[]): Publication | undefined {
  for (const { said, draft, paragraph } of placed) {
    const { tense } = draft.expression
    if (said.weekday === undefined || tense === 'future' || tense === 'deadline') continue
    if (paragraph.part !== 'lead' && paragraph.part !== 'body' && paragraph.part !== 'headline') continue
    const pin = said.year === undefined ? pinYear(said, dates) : paragraph.part === 'lead' ? latestDay(said, dates) : undefined
    if (!pin) continue
    const { start, end } = draft
    return {
      value: isoDay(pin.day), source: 'weekday', span: { start, end },
      because: [{ rule: 'publication-weekday', words: reading.text.slice(start, end) }, { rule: 'publication-since', words: String(pin.since) }],
    }
  }
  return undefined
}

function publicationOf(reading: Reading, { rank, day, placed }: Candidate): Publication {
  const { start, end } = placed.draft
  const { minute } = placed.said
  const [source, rule] = SOURCES[rank - 1] as (typeof SOURCES)[number]
  const time = minute === undefined ? '' : `T${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}`
  return { value: isoDay(day) + time, source, span: { start, end }, because: [{ rule, words: reading.text.slice(start, end) }] }
}

// In the order of the ranks, from 1.
const SOURCES = [
  ['footer', 'publication-footer'], ['dateline', 'publication-dateline'], ['header', 'publication-header'], ['header', 'publication-header'],
  ['front-matter', 'publication-updated'], ['front-matter', 'publication-label'],
] as const
