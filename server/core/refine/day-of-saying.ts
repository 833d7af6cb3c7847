import { parseDay, type Day } from '../calendar.ts'
import type { DateDraft } from '../drafts.ts'
import type { Sentence } from '../model.ts'
import { resolveSaid } from './resolve-said.ts'

/**
 * The day from which "tomorrow" counts in a quotation: that of the saying, where the sentence tells it outside the quotation
 * ("We vote tomorrow," she said on Friday). Undefined where it tells none, and for dates outside quotations.
 */
export function dayOfSaying(text: string, sentence: Sentence, drafts: readonly DateDraft[], at: number, now: Day): Day | undefined {
  const draft = drafts[at] as DateDraft
  const { said } = draft.expression
  if (said.kind !== 'shift' || said.unit !== 'day' || said.anchor !== 'publication' || sentence.end - sentence.start > LONG) return undefined
  let quoted: readonly Span[] | undefined
  const isQuoted = (one: DateDraft): boolean => (quoted ??= quotations(text, sentence)).some(({ start, end }) => start <= one.start && one.end <= end)
  for (const step of [1, -1]) {
    for (let i = at + step; Math.abs(i - at) <= REACH; i += step) {
      const other = drafts[i]
      if (!other || other.start < sentence.start || other.end > sentence.end) break
      if (isWeekdayAlone(other) && other.expression.tense === 'past' && isQuoted(draft) && !isQuoted(other)) return parseDay(resolveSaid(other.expression, { now, memory: {} }).value)
    }
  }
  return undefined
}

export function isWeekdayAlone({ expression: { said } }: DateDraft): boolean {
  return said.kind === 'calendar' && said.weekday !== undefined && said.month === undefined && said.day === undefined && said.year === undefined && said.toward === undefined && said.inside === undefined
}

// How many dates away the day of saying may stand.
const REACH = 4

// Beyond that many UTF-16 units it is no sentence of a newspaper, and looking through it for each date would not be linear.
const LONG = 2000

interface Span { readonly start: number; readonly end: number }

/** The quotations of a sentence; one that began before it ends at its first closing mark, and one that goes on ends with it. */
function quotations(text: string, { start, end }: Sentence): readonly Span[] {
  const spans: Span[] = []
  let open = -1
  for (let i = start; i < end; i++) {
    const mark = text[i] as string
    const opens = OPENING.includes(mark)
    if (mark !== '"' && !opens && !CLOSING.includes(mark)) continue
    const closes = mark === '"' ? open >= 0 || i > start && isSpace(text[i + 1]) && !isSpace(text[i - 1]) : open >= 0 || !opens
    if (!closes) open = i
    else {
      spans.push({ start: Math.max(open, start), end: i })
      open = -1
    }
  }
  return open >= 0 ? [...spans, { start: open, end }] : spans
}

const OPENING = '“«„「『'
const CLOSING = '”»」』'

function isSpace(letter: string | undefined): boolean { return letter === undefined || /\s/u.test(letter) }
