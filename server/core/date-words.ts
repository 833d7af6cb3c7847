import type { Words } from './locale-pack.ts'

/** Names of calendar things, templates, relative expressions, words of publication lines. */
export interface DateWords {
  readonly calendar: CalendarNames
  /** Other spellings of the months' full names, January first; twelve or none. */
  readonly months: readonly Words[]
  /** Months of other calendars, in their order. */
  readonly otherMonths?: { readonly jalali?: readonly Words[]; readonly hijri?: readonly Words[]; readonly bikram?: readonly Words[] }
  /** The calendar of years from 1244 to 1472, or (`bikram`) of those from 2040 to 2099. */
  readonly oldYears?: 'gregorian' | 'jalali' | 'bikram'
  /** Other abbreviations, January first; twelve or none. A full stop after them needs no entry. */
  readonly shortMonths: readonly Words[]
  /** Other spellings of the weekdays, Monday first; seven or none. */
  readonly weekdays: readonly Words[]
  readonly shortWeekdays: readonly Words[]
  /** Names of months and weekdays that are ordinary words too ("May", "मार्च"): they need a template with `{shy-month}` or a number beside them. */
  readonly shy: Words
  /** Whether a shy name must begin with a capital letter, as in English, or (`never`) alone must not, as in Spanish, where "Julio" is a man. */
  readonly shyNeedsCapital: 'yes' | 'no' | 'never'
  /** Words for the days of a month: "first", "पहली", in order. */
  readonly dayNumbers: readonly Words[]
  /** By days from now: { '-1': 'last night' }. */
  readonly relativeDays: { readonly [by: string]: Words }
  /** Words that count days both ways, the tense tells: { '1': 'कल' }. */
  readonly eitherDays: { readonly [by: string]: Words }
  /** All forms that stand after a number, by unit. */
  readonly units: { readonly day: Words; readonly week: Words; readonly month: Words; readonly quarter: Words; readonly year: Words; readonly decade: Words }
  /** Units in a number that says how many without another word, by that count: Arabic "قبل عام", "قبل عامين". Class `{counted-unit}`. */
  readonly countedUnits?: { readonly [count: string]: { readonly [Unit in 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade']?: Words } }
  /** Units counted from now in one word, by how far: Ukrainian "торік", { '-1': { year: 'торік' } }. Class `{relative-unit}`. */
  readonly relativeUnits?: { readonly [by: string]: { readonly [Unit in 'week' | 'month' | 'quarter' | 'year']?: Words } }
  /** Decades by name: { '198': 'الثمانينات' }; template class `{decade-name}`. */
  readonly decadeNames?: { readonly [decade: string]: Words }
  /** Eras by the year before their first: { '1988': '平成' }, as 平成30年 is 2018. A template says `{era} {number}`. */
  readonly eras?: { readonly [before: string]: Words }
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly Words[]
  /** By number, first to fourth: "first quarter". */
  readonly quarters: readonly Words[]
  /** Clear ones only: "recent years", not every "now". */
  readonly vague: { readonly past: Words; readonly present: Words; readonly future: Words }
  readonly roles: { readonly [Role in DateRole]?: Words }
  readonly fragments: { readonly [name: string]: string }
  /**
   * What dates look like: words, `{class}`, `<fragment>`, `(one|another)`, `?` after what may be left out. Words outside `[ ]` must stand
   * beside the date, or with `!` before must not: "(in|since) [{year}] !(people)". Classes: `recognize/dates/element.ts`.
   */
  readonly templates: readonly string[]
  readonly tense: TenseWords
  readonly publication: PublicationWords
}

/** Generated from CLDR. */
export interface CalendarNames {
  readonly months: readonly Words[]
  readonly shortMonths: readonly Words[]
  readonly weekdays: readonly Words[]
  readonly shortWeekdays: readonly Words[]
  readonly relativeDays: { readonly [by: string]: Words }
}

/**
 * Classes of words in templates. `last`, `this`, `next`: directions. `to`: between the ends of a range; `and`: between neighbouring days.
 * `previous-day`, `next-day`, `same-day`, and `previous-unit`, `next-unit` and `same-unit` before
 * a unit ("the following year"): counted from the last date of the text. `year-word` … `day-word`: the one unit that "last" and
 * "this" take. `part`: of a day. `minute-word`: after the minutes of a clock that says its hour in words. `nth`: the ending of an ordinal. `approx`: inside the span before a count. `until`: makes a day a deadline.
 */
export type DateRole =
  | 'last' | 'this' | 'next' | 'ago' | 'one' | 'approx' | 'to' | 'and' | 'part' | 'nth' | 'ampm-am' | 'ampm-pm' | 'oclock' | 'minute-word' | 'zone'
  | 'previous-day' | 'next-day' | 'same-day' | 'previous-unit' | 'next-unit' | 'same-unit' | 'weekend-word' | 'year-word' | 'month-word' | 'week-word' | 'quarter-word' | 'day-word' | 'decade-word' | 'century-word' | 'until'

/** Tells whether a day without a year, or a bare weekday, lies behind or ahead. */
export interface TenseWords {
  /** Where the verb stands: the nearest tense word before the date counts first, or the first one after it. */
  readonly verb: 'before' | 'after'
  readonly past: Words
  readonly future: Words
  /** Another clause begins: a verb beyond it tells nothing. */
  readonly clause: Words
  /** Pluperfect: even a deadline lies in the past. */
  readonly perfect: Words
  readonly pastEndings: Words
  readonly futureEndings: Words
  /** Beginnings of verbs that nothing else is known of: Arabic "سيلتقي". */
  readonly futureBeginnings?: Words
  /** Words with such an ending that are no verbs. */
  readonly notVerbs: Words
}

export interface PublicationWords {
  /** Before the date of publication: "Published on". */
  readonly published: Words
  /** "Updated". */
  readonly updated: Words
  /** Labels of a page's foot, believed only where nothing else is: "First published on". */
  readonly footer: Words
}
