import type { DateWords } from '../../core/locale-pack.ts'

/** Templates that need no words: figures alone, ISO weeks and quarters. Every pack takes them in. */
export const commonTemplates = [
  '{numeric}',
  '{numeric} (,|t|\\|)? {time}',
  '{time} ,? {numeric}',
  '{year} - w {number}',
  '{quarter} {year}',
  '{roman} {century-word}',
  '{roman} {quarter-word} {year} {year-word}?',
  '{roman} {quarter-word} ({last}|{this}) {year-word}',
  '{year} -? {quarter}',
] as const

/** Zones that datelines name, in Latin letters in every language. */
export const zones = 'IST|GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|PT|BST|CET|CEST|EET|EEST|MSK|PKT|NPT|JST|KST|SGT|HKT|AEST|AEDT|AWST|NZST|GST|ICT|WIB'

export const dates = {
  calendar: { months: [], shortMonths: [], weekdays: [], shortWeekdays: [], relativeDays: {} },
  months: [], shortMonths: [], weekdays: [], shortWeekdays: [], shy: '', shyNeedsCapital: 'no', dayNumbers: [],
  relativeDays: {}, eitherDays: {}, units: { day: '', week: '', month: '', quarter: '', year: '', decade: '' }, seasons: [], quarters: ['Q1', 'Q2', 'Q3', 'Q4'],
  vague: { past: '', present: '', future: '' },
  roles: { zone: zones, 'ampm-am': 'am|a.m.|a.m', 'ampm-pm': 'pm|p.m.|p.m' },
  fragments: {},
  templates: commonTemplates,
  tense: { verb: 'before', past: '', future: '', perfect: '', clause: '', pastEndings: '', futureEndings: '', notVerbs: '' },
  publication: { published: '', updated: '', footer: '' },
} as const satisfies DateWords
