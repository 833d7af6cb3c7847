import type { Words } from './locale-pack.ts'

/** Names of calendar things, templates, relative expressions, words of publication lines. */
export interface DateWords {
  readonly calendar: CalendarNames
  /** Other spellings of the months' full names, January first; twelve or none. */
  readonly months: readonly Words[]
  /** Months of other calendars, in their order. */
  readonly otherMonths?: { readonly jalali?: readonly Words[]; readonly hijri?: readonly Words[]; readonly bikram?: readonly Words[] }
  /** The calendar of years from 1244 to 1472, or (`bikram`) of those from 2040 to 2099, or (`buddhist`) of those from 2300. */
  readonly oldYears?: 'gregorian' | 'jalali' | 'bikram' | 'buddhist'
  /** Other abbreviations, January first; twelve or none. A full stop after them needs no entry. */
  readonly shortMonths: readonly Words[]
  /** Other spellings of the weekdays, Monday first; seven or none. */
  readonly weekdays: readonly Words[]
  readonly shortWeekdays: readonly Words[]
  /** Names of months and weekdays that are ordinary words too ("May", "मार्च"): they need a template with `{shy-month}` or a number beside them. */
  readonly shy: Words
  /** Whether a shy name must begin with a capital letter, as in English, or (`never`) alone must not, as in Spanish, where "Julio" is a man. */
  readonly shyNeedsCapital: 'yes' | 'no' | 'never'
  /** Abbreviations that are ordinary words too (Kannada ಜನ, January and people): months and weekdays only with a stop or in a date with day and year. Also months of other calendars. */
  readonly wholeOnly?: Words
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
  /** Eras by the year before their first: { '1988': '平成' }, as 平成30年 is 2018. A template says `{era} {era-year}`. */
  readonly eras?: { readonly [before: string]: Words }
  /** Holidays that fall on the same day every year, by month and day: { '1225': 'Christmas Day' }. Template class `{feast}`. */
  readonly feasts?: { readonly [monthDay: string]: Words }
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly Words[]
  /** Before the event that such a day is named after, by the years since: { '1': 'a year after' }. "A year after the 3 March vote" tells the vote's year, if it is told near the anniversary. */
  readonly yearsAfter?: { readonly [count: string]: Words }
  /** By number, first to fourth: "first quarter". */
  readonly quarters: readonly Words[]
  /** First and second half of a year: "first half|H1". Template class `{half}`. */
  readonly halves?: readonly Words[]
  /** Clear ones only: "recent years", not every "now". */
  readonly vague: { readonly past: Words; readonly present: Words; readonly future: Words }
  /** Those parts of the day that tell which half of it an hour is in: "सुबह 8 बजे", "शाम 8 बजे". At night six to eleven is before midnight. They are `part`s too. */
  readonly dayParts?: { readonly morning: Words; readonly afternoon: Words; readonly night: Words }
  /** Ordinals in words that count centuries, decades and quarters, in order; those of `dayNumbers` need no entry. */
  readonly ordinals?: readonly Words[]
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
 * "this" take. `part`: of a day. `minute-word`: after the minutes of a clock that says its hour in words. `half-hour`: instead of minutes, "5時半". `ago-before`: `ago` that stands first, Vietnamese "cách đây". `nth`: the ending of an ordinal. `approx`: inside the span before a count. `until`: makes a day a deadline.
 * `earlier`, `later`: after a count, from the last date of the text; `after`: the same, but without such a date it says how long something took (Hindi बाद); `few`: instead of a count. `between-and`: between the ends of a range. `noon`: a clock in a word. `fiscal-word`: "FY".
 */
export type DateRole =
  | 'last' | 'this' | 'next' | 'ago' | 'one' | 'approx' | 'to' | 'and' | 'part' | 'nth' | 'ampm-am' | 'ampm-pm' | 'oclock' | 'minute-word' | 'half-hour' | 'ago-before' | 'zone'
  | 'previous-day' | 'next-day' | 'same-day' | 'previous-unit' | 'next-unit' | 'same-unit' | 'weekend-word' | 'year-word' | 'month-word' | 'week-word' | 'quarter-word' | 'day-word' | 'decade-word' | 'century-word' | 'until'
  | 'earlier' | 'later' | 'after' | 'few' | 'between-and' | 'noon' | 'fiscal-word'

/** Tells whether a day without a year, or a bare weekday, lies behind or ahead. */
export interface TenseWords {
  /** Where the verb stands: the nearest tense word before the date counts first, or the first one after it. */
  readonly verb: 'before' | 'after'
  readonly past: Words
  readonly future: Words
  /** Verbs in the present that speak of what is arranged, where the day stands right beside them: "exams start Monday", "सोमवार को है". */
  readonly soon?: Words
  /** `sentence`: such a verb tells from anywhere in the sentence where no other verb does, as it stands first (Arabic) or has no tense (Vietnamese). */
  readonly soonReach?: 'sentence'
  /** Before an infinitive, whose time is its governing verb's, or ahead where it has none: "Premier to visit". */
  readonly infinitive?: Words
  /**
   * Where verbs come last, a date before one of these marks, or behind one of these endings, is of the main clause, whose verb is the sentence's last:
   * "首相は10日、…すると述べた", "총리는 10일 …할 것이라고 밝혔다".
   */
  readonly mainBefore?: Words
  /** `before`: the words of a deadline stand before it though verbs come last, as in Persian. */
  readonly until?: 'before'
  readonly mainAfter?: Words
  /** Another clause begins: a verb beyond it tells nothing. */
  readonly clause: Words
  /** Pluperfect: even a deadline lies in the past. */
  readonly perfect: Words
  readonly pastEndings: Words
  /** `no-noun`: a word with such an ending right before a capitalised one is an adjective, as in German "der bekannten Firma". */
  readonly pastBefore?: 'no-noun'
  /** Endings of verbs that speak of the present and of what is to come alike: ahead, where no other verb of the sentence tells. Russian "сыграет в субботу". */
  readonly presentEndings?: Words
  readonly futureEndings: Words
  /** Words behind a verb of saying with which the report begins: a verb of `soon` in it tells, not the saying. */
  readonly reports?: Words
  /** Behind one of these a verb of `soon` is a noun: Vietnamese "cuộc gặp". */
  readonly nounMarks?: Words
  /** A verb right behind one of these is in the past, unless it begins with one of `presentBeginnings`: Arabic "فقد التقطته", but "فقد يحدث". */
  readonly pastAfter?: Words
  readonly presentBeginnings?: Words
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
