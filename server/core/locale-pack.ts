import type { Script } from './model.ts'

/**
 * A language as data. A pack is a literal that `satisfies LocalePack`, without functions or RegExp; what a language needs as code is
 * a named strategy in core that the data selects. One folder a language: `locales/xx/pack.ts` gathers the sections, each a file.
 */
export interface LocalePack {
  /** BCP 47 language tag: "hi". */
  readonly id: string
  /** The language's name for itself: "हिन्दी". */
  readonly name: string
  readonly scripts: readonly Script[]
  readonly writing: Writing
  readonly numbers: NumberWords
  readonly figures: FigureWords
  readonly dates: DateWords
  readonly people: PeopleWords
  readonly events: EventWords
  readonly layout: LayoutWords
}

/**
 * Alternatives separated by "|", each a word or a phrase of words separated by spaces, in any spelling that `foldWord` folds:
 * "से ज़्यादा|से अधिक". Inflected forms that the endings in `Writing` don't reach are listed.
 */
export type Words = string

export interface Writing {
  readonly decimal: '.' | ','
  /** Characters that may stand between groups of digits, besides spaces: "," or ".'" … */
  readonly group: string
  /** Order of day, month and year in 03/04/2025. */
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd'
  /**
   * Endings glued to a word that are not part of it: case endings and postpositions (Gujarati "માં", "ની", "એ"). One that begins with a
   * letter lies outside the mention's span; one that begins with a vowel sign stays inside (GUIDELINES of the contract).
   */
  readonly caseEndings: Words
  /** Number and oblique endings that stay inside the span, tried only for nouns, units, titles and events: English "s", Hindi "ों". */
  readonly nounEndings: Words
  /** The commonest grammatical words: they tell the language, and end a noun phrase. */
  readonly functionWords: Words
  /** Words whose full stop does not end a sentence: "Mr|Dr|Jan", "डॉ|रु". Single letters need no entry. */
  readonly abbreviations: Words
}

/** Words of the number grammar. */
export interface NumberWords { readonly empty?: never }
/** Modifiers, units and counted nouns. */
export interface FigureWords { readonly empty?: never }
/** Names of calendar things, templates, relative expressions, words of publication lines. */
export interface DateWords { readonly empty?: never }
/** Titles, roles, honorifics, particles, speech verbs, kin, and what looks like a name and isn't. */
export interface PeopleWords { readonly empty?: never }
/** Event concepts, aspects, places. */
export interface EventWords { readonly empty?: never }

/** What belongs to the page and not to the story. */
export interface LayoutWords {
  /** A line that starts with one of these is a pointer to another story: "Also read", "यह भी पढ़ें". */
  readonly teaser: Words
  /** A short line made of these is navigation or an advertisement: "Advertisement", "Read Time", "विज्ञापन". */
  readonly chrome: Words
  /** In brackets or at the end of a line these mark a caption: "File photo", "फाइल फोटो". */
  readonly caption: Words
}

