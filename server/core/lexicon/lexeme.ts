import type { AspectWord, DateRole } from '../locale-pack.ts'

/**
 * What a word or phrase can mean to a recogniser: one member of the union for each class of word in a pack. A recogniser adds the
 * classes it reads; `compile-pack.ts` turns the pack's sections into entries.
 */
export type Lexeme =
  | DateLexeme
  | { readonly cls: 'function' }
  | { readonly cls: 'abbreviation' }
  | { readonly cls: 'teaser' }
  | { readonly cls: 'chrome' }
  | { readonly cls: 'caption' }
  | { readonly cls: 'number'; readonly role: NumberRole; readonly value: number; /** What a counter glued to the word tells. */ readonly counter?: string; /** The upper of two numbers that the word says: "서너". */ readonly max?: number }
  | { readonly cls: 'bound'; readonly modifier: '~' | '>' | '>=' | '<' | '<='; readonly side: 'before' | 'after'; readonly inside: boolean; /** Folded case ending that must be glued to the word before. */ readonly glued: string | undefined }
  | { readonly cls: 'unit'; readonly unit: string; readonly currency: boolean; /** It may stand before its number. */ readonly sign: boolean; /** The number is worth that many of the unit: 割 is ten per cent. */ readonly times?: number; /** It is a verb as well: what may follow where it is money. */ readonly before?: ReadonlySet<string> }
  /** Two of a noun or unit in one word. */
  | { readonly cls: 'dual'; readonly unit: string }
  | { readonly cls: 'counted'; readonly noun: string; readonly state: boolean }
  /** Behind a counted noun it tells that another thing is meant. */
  | { readonly cls: 'noun-before'; readonly noun: string; readonly unit: string }
  /** "টি", "জন": `noun` is undefined where it may be anything. */
  | { readonly cls: 'counter'; readonly noun: string | undefined }
  | { readonly cls: 'toll'; readonly unit: string; readonly side: 'before' | 'after' }
  | { readonly cls: 'figure-word'; readonly role: FigureRole }
  | { readonly cls: 'name-cue'; readonly cue: NameCue }
  /** Something that happens; id of `EVENT_CONCEPTS`. */
  | { readonly cls: 'event'; readonly id: string }
  /** A verb that is this event where its particle ends the clause: German "nahm … fest". Folded. */
  | { readonly cls: 'separable'; readonly id: string; readonly particle: string }
  /** A thing that figures are about. */
  | { readonly cls: 'topic'; readonly id: string }
  /** What sets a fact apart from the same told plainly. */
  | { readonly cls: 'aspect'; readonly aspect: AspectWord }
  /** Another clause begins here. */
  | { readonly cls: 'clause' }
  /** A country, its people or its capital, by ISO 3166 code. */
  | { readonly cls: 'territory'; readonly code: string }

/**
 * A word of the calendar. `value`: month 1 to 12, ISO weekday, day of the month, days from now, index into `DATE_UNITS`, season or quarter
 * 1 to 4, -1 to 1 for vague past to future. `shy`: an ordinary word too; `short`: an abbreviation, trusted only beside a number;
 * `whole`: one that is an ordinary word too, only with its stop or in a date with day and year.
 */
export interface DateLexeme {
  readonly cls: 'date'
  readonly role: DateLexemeRole
  readonly value: number
  readonly form: 'sure' | 'shy' | 'short' | 'whole'
}

export type DateLexemeRole =
  | DateRole | 'month' | 'other-month' | 'weekday' | 'day-number' | 'relative-day' | 'either-day' | 'era' | 'unit' | 'counted-unit' | 'relative-unit' | 'decade-name' | 'season' | 'quarter' | 'half' | 'feast' | 'ordinal-word' | 'years-after' | 'vague'
  | 'tense-past' | 'tense-future' | 'tense-perfect' | 'tense-soon' | 'tense-infinitive' | 'clause' | 'published' | 'updated' | 'footer'

/** What a word tells about a name near it, or that it is none. */
export type NameCue =
  | 'title' | 'honorific' | 'after-name' | 'speech' | 'kin' | 'particle' | 'initial' | 'body' | 'body-before' | 'place' | 'not-name' | 'given' | 'family' | 'act'

/** What a word does in the number grammar; see `NumberWords`. */
export type NumberRole = 'cardinal' | 'guarded' | 'inflected' | 'scale' | 'bare-scale' | 'round-scale' | 'glued-scale' | 'money-scale' | 'part-before' | 'part-after' | 'article' | 'and' | 'point' | 'vague' | 'shy' | 'verb' | 'dual-scale' | 'dual-noun' | 'more' | 'either' | 'fraction' | 'shy-fraction' | 'fraction-part' | 'fraction-over' | 'fraction-under' | 'fraction-of-one'

/** What a word does around a figure; see `FigureWords`. */
export type FigureRole =
  | 'cap' | 'apart' | 'apart-from' | 'reach' | 'during' | 'lasting' | 'cap-follower' | 'to' | 'or' | 'between' | 'between-and' | 'from' | 'both' | 'of' | 'scale-of' | 'clock-before' | 'part-of' | 'attribute' | 'postposition' | 'plural' | 'not-noun' | 'auxiliary' | 'label' | 'shy-label' | 'numbered' | 'clock' | 'ordinal'
  | 'fraction-whole' | 'fraction-guard' | 'minus' | 'list-and' | 'street' | 'not-figure' | 'converb' | 'age-group' | 'ordinal-after' | 'change-to' | 'speed' | 'versus' | 'age-before' | 'age-after'

export type LexemeClass = Lexeme['cls']

/** A lexeme of one class. */
export type LexemeOf<Class extends LexemeClass> = Extract<Lexeme, { cls: Class }>

/** Words of a pack and what they mean. */
export interface Entry {
  readonly words: string
  readonly lexeme: Lexeme
}

/** Classes whose words take the pack's noun endings ("soldiers", "सैनिकों"). */
export const INFLECTED_CLASSES: ReadonlySet<LexemeClass> = new Set<LexemeClass>(['event', 'topic', 'territory', 'unit', 'counted', 'counter'])
