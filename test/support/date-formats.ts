import { dayOf, daysInMonth, daysOf, type Day } from '../../server/core/calendar.ts'
import type { DateMention } from '../../server/core/model.ts'
import { analyze } from '../../server/core/analyze.ts'
import type { Engine } from '../../server/core/lexicon/engine.ts'
import { seeded } from '../../scripts/people/random.ts'

/** A date as somebody writes it, with what it says. */
export interface WrittenDate {
  readonly written: string
  readonly value: string
}

/**
 * Reads many dates at once: each in a sentence of the frame, a paragraph a date. Returns what differs from what was written,
 * "written → words value", the empty list where all is read back.
 */
export function unread(engine: Engine, [before, after]: Frame, dates: readonly WrittenDate[], publishedAt?: string): readonly string[] {
  const text = dates.map(({ written }) => before + written + after).join('\n')
  const { mentions } = analyze(text, engine, publishedAt === undefined ? { tags: [] } : { tags: [], publishedAt })
  const found = mentions.filter((one): one is DateMention => one.kind === 'date')
  const missed: string[] = []
  let start = 0
  let at = 0
  for (const { written: raw, value } of dates) {
    const written = raw.replace(/^\p{Cf}+/u, '')
    const end = start + before.length + raw.length + after.length
    const here: DateMention[] = []
    for (; at < found.length && (found[at] as DateMention).start < end; at++) here.push(found[at] as DateMention)
    const read = here.map((one) => `${text.slice(one.start, one.end)} ${one.value}${one.trouble ? ` ${one.trouble.kind}` : ''}`).join(' + ')
    if (read !== `${written} ${value}` && read !== `${withoutStop(written)} ${value}`) missed.push(`${written} → ${read}`)
    start = end + 1
  }
  return missed
}

/** The last stop of an abbreviation or of a date in figures may end the sentence. */
function withoutStop(written: string): string { return written.replace(/\.$/, '') }

/** What stands before and after a date in a sentence. */
export type Frame = readonly [before: string, after: string]

/** How Intl writes a day in a locale. */
export function formatter(locale: string, style: Intl.DateTimeFormatOptions): (day: Day) => string {
  const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' })
  return (day) => format.format(new Date(daysOf(day) * 86_400_000))
}

/** Every month with every weekday, the ends of months and leap days, in years between two; the same for the same seed. */
export function sampleDays(seed: number, { first, last }: { readonly first: number; readonly last: number }): readonly Day[] {
  const next = seeded(seed)
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const days: Day[] = []
  for (let month = 1; month <= 12; month++) {
    const year = between(first, last)
    const start = { year, month, day: between(1, 21) }
    for (let i = 0; i < 7; i++) days.push(dayOf(daysOf(start) + i))
    const other = between(first, last)
    days.push({ year: other, month, day: daysInMonth(other, month) }, { year: other, month, day: 1 })
  }
  const leaps = [1904, 1952, 2000, 2024, 2096].filter((year) => year >= first && year <= last)
  return [...days, ...leaps.map((year) => ({ year, month: 2, day: 29 }))]
}
