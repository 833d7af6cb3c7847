import type { DateWords, LocalePack, Words } from '../locale-pack.ts'
import { foldWord } from '../text/fold.ts'
import { OTHER_MONTHS } from '../recognize/dates/other-calendars.ts'
import type { DateLexeme, DateLexemeRole, Entry } from './lexeme.ts'

/** Units that dates are counted in; a `unit` lexeme's value is an index into this list. */
export const DATE_UNITS = ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const

/** Parts of the day that tell which half of it an hour is in; the value of a `part` lexeme is an index into this list, from 1, or 0 for the others. */
export const DAY_PARTS = ['morning', 'afternoon', 'night'] as const

/** The same of a `relative-unit` lexeme, whose value is how many from now times their number, and an index. */
export const RELATIVE_UNITS = ['week', 'month', 'quarter', 'year'] as const

/** A pack's calendar words as lexicon entries. A name that is both full and abbreviated ("May") is entered once, as full. */
export function dateEntries(pack: LocalePack): readonly Entry[] {
  const { dates } = pack
  const key = (word: string): string => pack.writing.diacritics === 'matter' ? word.normalize('NFC').toLowerCase() : foldWord(word)
  const shy = new Set(dates.shy.split('|').map(key))
  const whole = new Set((dates.wholeOnly ?? '').split('|').map(key))
  const kinds: Kinds = { shy, whole, key }
  return [
    ...names('month', dates.calendar.months, dates.months, dates.calendar.shortMonths, dates.shortMonths, kinds),
    ...names('weekday', dates.calendar.weekdays, dates.weekdays, dates.calendar.shortWeekdays, dates.shortWeekdays, kinds),
    ...(['jalali', 'hijri', 'bikram'] as const).flatMap((calendar) => (dates.otherMonths?.[calendar] ?? []).flatMap((words, index) => words.split('|').map((word) => entry('other-month', OTHER_MONTHS[calendar] + index + 1, word, whole.has(key(word)) ? 'whole' : 'sure')))),
    ...numbered('day-number', dates.dayNumbers),
    ...numbered('season', dates.seasons),
    ...numbered('quarter', dates.quarters),
    ...numbered('half', dates.halves ?? []),
    ...byKey('feast', dates.feasts ?? {}),
    ...byKey('years-after', dates.yearsAfter ?? {}),
    ...byKey('relative-day', dates.calendar.relativeDays),
    ...byKey('relative-day', dates.relativeDays),
    ...byKey('either-day', dates.eitherDays),
    ...byKey('era', dates.eras ?? {}),
    ...DATE_UNITS.map((unit, index) => entry('unit', index, dates.units[unit])),
    ...Object.entries(dates.countedUnits ?? {}).flatMap(([count, units]) => DATE_UNITS.map((unit, index) => entry('counted-unit', Number(count) * DATE_UNITS.length + index, units[unit] ?? ''))),
    ...Object.entries(dates.relativeUnits ?? {}).flatMap(([by, units]) => RELATIVE_UNITS.map((unit, index) => entry('relative-unit', Number(by) * RELATIVE_UNITS.length + index, units[unit] ?? ''))),
    ...byKey('decade-name', dates.decadeNames ?? {}),
    ...(Object.entries(dates.roles) as [DateLexemeRole, Words][]).map(([role, words]) => entry(role, 0, role === 'part' ? without(words, dates.dayParts) : words)),
    ...DAY_PARTS.map((part, index) => entry('part', index + 1, dates.dayParts?.[part] ?? '')),
    ...numbered('ordinal-word', dates.ordinals ?? []),
    entry('vague', -1, dates.vague.past), entry('vague', 0, dates.vague.present), entry('vague', 1, dates.vague.future),
    entry('tense-past', 0, dates.tense.past), entry('tense-future', 0, dates.tense.future), entry('tense-perfect', 0, dates.tense.perfect), entry('clause', 0, dates.tense.clause),
    entry('tense-soon', 0, dates.tense.soon ?? ''), entry('tense-infinitive', 0, dates.tense.infinitive ?? ''),
    entry('published', 0, dates.publication.published), entry('updated', 0, dates.publication.updated), entry('footer', 0, dates.publication.footer),
  ].filter(({ words }) => words !== '')
}

/** Names that are ordinary words too, and how spellings of one name are told from one another. */
interface Kinds { readonly shy: ReadonlySet<string>; readonly whole: ReadonlySet<string>; readonly key: (word: string) => string }

function names(role: 'month' | 'weekday', calendar: readonly Words[], more: readonly Words[], shortCalendar: readonly Words[], moreShort: readonly Words[], { shy, whole, key }: Kinds): readonly Entry[] {
  return calendar.flatMap((words, index) => {
    const full = unique(key, words, more[index])
    const known = new Set(full.map(key))
    const short = unique(key, shortCalendar[index], moreShort[index]).filter((word) => !known.has(key(word)))
    return [
      ...full.map((word) => entry(role, index + 1, word, shy.has(key(word)) ? 'shy' : 'sure')),
      ...short.map((word) => entry(role, index + 1, word, whole.has(key(word)) ? 'whole' : 'short')),
    ]
  })
}

function without(words: Words, parts: DateWords['dayParts']): Words {
  const known = new Set(DAY_PARTS.flatMap((part) => (parts?.[part] ?? '').split('|')).map(foldWord))
  return words.split('|').filter((word) => !known.has(foldWord(word))).join('|')
}

// "06月" is "6月".
function padded(word: string): readonly string[] { return /(?<!\d)\d(?!\d)/.test(word) ? [word, word.replace(/\d/, '0$&')] : [word] }

function unique(key: Kinds['key'], ...words: readonly (Words | undefined)[]): readonly string[] {
  return [...new Map(words.flatMap((one) => (one ?? '').split('|')).filter((word) => word !== '').flatMap(padded).map((word) => [key(word), word])).values()]
}

function numbered(role: DateLexemeRole, list: DateWords['seasons']): readonly Entry[] { return list.map((words, index) => entry(role, index + 1, words)) }

function byKey(role: DateLexemeRole, table: { readonly [key: string]: Words }): readonly Entry[] {
  return Object.entries(table).map(([key, words]) => entry(role, Number(key), words))
}

function entry(role: DateLexemeRole, value: number, words: Words, form: DateLexeme['form'] = 'sure'): Entry {
  return { words, lexeme: { cls: 'date', role, value, form } }
}
