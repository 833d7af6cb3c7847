import type { DateValue } from '../model.ts'

/** What a date says before it is resolved, with the tense of its clause, which decides between past and future. */
export interface DateExpression {
  readonly said: DateSaid
  /** `deadline`: "until Thursday", "गुरुवार तक": future unless the clause is in the pluperfect. */
  readonly tense: Tense
  /** The word that tells the tense, for the reader. */
  readonly tenseWord?: string | undefined
}

/** `present`: the clause of a verb-final language ends in "is": a weekday in it lies behind as ever, but कल is tomorrow. */
export type Tense = 'past' | 'future' | 'deadline' | 'present' | 'unknown'

export type DateSaid =
  | CalendarSaid
  | ShiftSaid
  | PeriodSaid
  | { readonly kind: 'range'; readonly from: CalendarSaid; readonly to: CalendarSaid }
  | { readonly kind: 'vague'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /** A human's own value for a span that the machine can't read. */
  | { readonly kind: 'value'; readonly value: DateValue }

/** Direction of "last" (-1), "this" (0) and "next" (1). */
export type Direction = -1 | 0 | 1

/** Parts of a calendar date, as many as are said. At least one of year, month, weekday, or a relative unit with a day. */
export interface CalendarSaid {
  readonly kind: 'calendar'
  readonly year?: number | undefined
  /** 1 to 12. */
  readonly month?: number | undefined
  /** A month and day of the Jalali calendar whose year was not said; `month` and `day` are then undefined. */
  readonly jalali?: { readonly month: number; readonly day?: number | undefined } | undefined
  /** 1 to 31, as written, even where the month has no such day. */
  readonly day?: number | undefined
  /** ISO: 1 Monday to 7 Sunday. */
  readonly weekday?: number | undefined
  /** Minutes after midnight, local as written. */
  readonly minute?: number | undefined
  /** "last October", "next Monday". */
  readonly toward?: Direction | undefined
  /** "last year" in "June 19 last year"; "this month" in "इस महीने की 5 तारीख"; "last week" in "Friday last week". */
  readonly inside?: { readonly unit: 'year' | 'month' | 'week'; readonly by: number; /** Counted from the last date of the text: 同月15日, "in March of that year". */ readonly anchor?: 'text' } | undefined
  /** "The week of 5 May": the whole week of the day. */
  readonly wide?: 'week' | undefined
  /** Years gone by since this day, where the text says so without naming the year: 1 in "a year after the 3 March vote". */
  readonly yearsSince?: number | undefined
  /** The other reading of 03/04/2025, where day and month could be either. */
  readonly other?: DateValue | undefined
}

/** So many units from the publication day or from the last date of the text. */
export interface ShiftSaid {
  readonly kind: 'shift'
  readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade'
  readonly by: number
  readonly anchor: 'publication' | 'text'
  /** Minutes after midnight: "8 a.m. today". */
  readonly minute?: number | undefined
  /** Hindi कल and परसों, Gujarati કાલે: the tense says which way. */
  readonly eitherWay?: true | undefined
}

export interface PeriodSaid {
  readonly kind: 'period'
  /** `decade` 198 is 198X, `century` 19 is 19XX, `season` 1 to 4 from spring, `half` 1 or 2. */
  readonly period: 'decade' | 'century' | 'season' | 'quarter' | 'half' | 'week'
  readonly number: number
  readonly year?: number | undefined
  readonly toward?: Direction | undefined
}
