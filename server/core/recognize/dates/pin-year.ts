import { isDay, weekdayOf, type Day } from '../../calendar.ts'
import type { DateDraft } from '../../drafts.ts'
import type { CalendarSaid } from '../date-expression.ts'

/**
 * "सोमवार, 2 जून" in a text that speaks of 2006 and 2024: the first year from the latest past one mentioned in which that day is a Monday.
 * A text that mentions no year stays unpinned: 2025, 2014 and 2008 would all do.
 */
export function pinYear({ month, day, weekday }: CalendarSaid, dates: readonly DateDraft[]): { readonly day: Day; readonly since: number } | undefined {
  if (month === undefined || day === undefined || weekday === undefined) return undefined
  const since = latestPastYear(dates)
  if (since === undefined) return undefined
  // The weekdays of a day recur after 5, 6 or 11 years; one in a leap year's February after 28 at most.
  for (let year = since; year <= since + 28; year++) {
    if (isDay({ year, month, day }) && weekdayOf({ year, month, day }) === weekday) return { day: { year, month, day }, since }
  }
  return undefined
}

/** A whole date with its weekday that opens the story counts like a pinned one, where the text speaks of no later year. */
export function latestDay({ year, month, day }: CalendarSaid, dates: readonly DateDraft[]): { readonly day: Day; readonly since: number } | undefined {
  if (year === undefined || month === undefined || day === undefined || !isDay({ year, month, day })) return undefined
  return (latestPastYear(dates) ?? year) <= year ? { day: { year, month, day }, since: year } : undefined
}

function latestPastYear(dates: readonly DateDraft[]): number | undefined {
  let latest: number | undefined
  for (const { expression: { said, tense } } of dates) {
    if (tense === 'future' || tense === 'deadline') continue
    const year = said.kind === 'calendar' || said.kind === 'period' ? said.year : said.kind === 'range' ? said.to.year : undefined
    if (year !== undefined && year <= 2100 && (latest === undefined || year > latest)) latest = year
  }
  return latest
}
