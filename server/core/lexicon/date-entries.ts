import type { DateWords, LocalePack, Words } from '../locale-pack.ts'
import { foldWord } from '../text/fold.ts'
import { OTHER_MONTHS } from '../recognize/dates/other-calendars.ts'
import type { DateLexeme, DateLexemeRole, Entry } from './lexeme.ts'

/** Units that dates are counted in; a `unit` lexeme's value is an index into this list. */
export const DATE_UNITS = ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const

/** The same of a `relative-unit` lexeme, whose value is how many from now times their number, and an index. */
export const RELATIVE_UNITS = ['week', 'month', 'quarter', 'year'] as const

/** A pack's calendar words as lexicon entries. A name that is both full and abbreviated ("May") is entered once, as full. */
export function dateEntries(pack: LocalePack): readonly Entry[] {
  const { dates } = pack
  const shy = new Set(dates.shy.split('|').map(foldWord))
  return [
    ...names('month', dates.calendar.months, dates.months, dates.calendar.shortMonths, dates.shortMonths, shy),
    ...names('weekday', dates.calendar.weekdays, dates.weekdays, dates.calendar.shortWeekdays, dates.shortWeekdays, shy),
    ...(['jalali', 'hijri', 'bikram'] as const).flatMap((calendar) => (dates.otherMonths?.[calendar] ?? []).map((words, index) => entry('other-month', OTHER_MONTHS[calendar] + index + 1, words))),
    ...numbered('day-number', dates.dayNumbers),
    ...numbered('season', dates.seasons),
    ...numbered('quarter', dates.quarters),
    ...byKey('relative-day', dates.calendar.relativeDays),
    ...byKey('relative-day', dates.relativeDays),
    ...byKey('either-day', dates.eitherDays),
    ...byKey('era', dates.eras ?? {}),
    ...DATE_UNITS.map((unit, index) => entry('unit', index, dates.units[unit])),
    ...Object.entries(dates.countedUnits ?? {}).flatMap(([count, units]) => DATE_UNITS.map((unit, index) => entry('counted-unit', Number(count) * DATE_UNITS.length + index, units[unit] ?? ''))),
    ...Object.entries(dates.relativeUnits ?? {}).flatMap(([by, units]) => RELATIVE_UNITS.map((unit, index) => entry('relative-unit', Number(by) * RELATIVE_UNITS.length + index, units[unit] ?? ''))),
    ...byKey('decade-name', dates.decadeNames ?? {}),
    ...(Object.entries(dates.roles) as [DateLexemeRole, Words][]).map(([role, words]) => entry(role, 0, words)),
    entry('vague', -1, dates.vague.past), entry('vague', 0, dates.vague.present), entry('vague', 1, dates.vague.future),
    entry('tense-past', 0, dates.tense.past), entry('tense-future', 0, dates.tense.future), entry('tense-perfect', 0, dates.tense.perfect), entry('clause', 0, dates.tense.clause),
    entry('published', 0, dates.publication.published), entry('updated', 0, dates.publication.updated), entry('footer', 0, dates.publication.footer),
  ].filter(({ words }) => words !== '')
}

function names(role: 'month' | 'weekday', calendar: readonly Words[], more: readonly Words[], shortCalendar: readonly Words[], moreShort: readonly Words[], shy: ReadonlySet<string>): readonly Entry[] {
  return calendar.flatMap((words, index) => {
    const full = unique(words, more[index])
    const known = new Set(full.map(foldWord))
    const short = unique(shortCalendar[index], moreShort[index]).filter((word) => !known.has(foldWord(word)))
    return [
      ...full.map((word) => entry(role, index + 1, word, shy.has(foldWord(word)) ? 'shy' : 'sure')),
      ...short.map((word) => entry(role, index + 1, word, 'short')),
    ]
  })
}

function unique(...words: readonly (Words | undefined)[]): readonly string[] {
  return [...new Map(words.flatMap((one) => (one ?? '').split('|')).filter((word) => word !== '').map((word) => [foldWord(word), word])).values()]
}

function numbered(role: DateLexemeRole, list: DateWords['seasons']): readonly Entry[] { return list.map((words, index) => entry(role, index + 1, words)) }

function byKey(role: DateLexemeRole, table: { readonly [key: string]: Words }): readonly Entry[] {
  return Object.entries(table).map(([key, words]) => entry(role, Number(key), words))
}

function entry(role: DateLexemeRole, value: number, words: Words, form: DateLexeme['form'] = 'sure'): Entry {
  return { words, lexeme: { cls: 'date', role, value, form } }
}
