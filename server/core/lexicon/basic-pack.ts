import type { DateWords, LocalePack } from '../locale-pack.ts'
import type { BasicLanguage } from './basic-language.ts'

/**
 * A pack made of what is known of a basic language, on top of the fallback pack: whole dates in the language's own orders, a month with its year,
 * relative days, figures in digits. A name of a month or weekday alone is not read: nobody has looked which of them are other words too.
 */
export function basicPack(language: BasicLanguage, fallback: LocalePack): LocalePack {
  const { id, name, script, decimal, group, dateOrder, more } = language
  return {
    ...fallback, id, name, scripts: [script], dates: datesOf(language, fallback.dates),
    writing: { ...fallback.writing, decimal, group, dateOrder, functionWords: language.words.join('|'), caseEndings: more.endings ?? '', ...(more.proclitics === undefined ? {} : { proclitics: more.proclitics }) },
  }
}

function datesOf({ months, shortMonths, weekdays, shortWeekdays, relativeDays, relativeUnits, ago, templates, more }: BasicLanguage, common: DateWords): DateWords {
  const [day = '', week = '', month = '', year = ''] = ago?.units ?? []
  const before = ago?.before ?? ''
  const after = ago?.after ?? ''
  return {
    ...common,
    calendar: { months, shortMonths, weekdays, shortWeekdays, relativeDays },
    months: more.months?.split(';') ?? [], weekdays: more.weekdays?.split(';') ?? [], shy: '', wholeOnly: [...shortMonths, ...shortWeekdays].filter((words) => words !== '').join('|'),
    relativeUnits,
    units: { day, week, month, quarter: '', year, decade: '' },
    oldYears: more.years ?? 'gregorian',
    roles: { ...common.roles, ago: [before, after].filter((words) => words !== '').join('|'), to: '-' },
    templates: [
      ...common.templates,
      ...[...templates, ...more.templates ?? []].filter((template) => template !== '{month}'),
      ...EVERYWHERE,
      ...(before === '' ? [] : ['{ago} {count} {unit} {ago}?']), ...(after === '' ? [] : ['{count} {unit} {ago}']),
    ],
  }
}

/** What newspapers of all languages write besides what CLDR says. */
const EVERYWHERE: readonly string[] = [
  '({weekday} ,?)? {day} .? {month} ,? {year} (,? {time})?',
  '{weekday} ,? {day} .? {month}', '{day} .? {month}',
  '{month} ,? {year}',
  '{day} .? {to} {day} .? {month} {year}?',
  '{weekday} ,? {numeric}',
  '{relative-day}', '{relative-unit}',
]
