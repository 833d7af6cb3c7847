import type { NounWords, Words } from './locale-pack.ts'

/** Words that are each worth a number: pairs of value and words. */
export type ValuedWords = readonly (readonly [value: number, words: Words])[]

/** Words of the number grammar. All are optional in the data sense: an empty list means that the language has no such words. */
export interface NumeralParts {
  /** One letter each for 1 to 9. */
  readonly digits: string
  readonly places: readonly (readonly [number, string])[]
  readonly scales: readonly (readonly [number, string])[]
  /** Places and scales that make a number of a word of two letters; others of that length are too often other words (구조, rescue). */
  readonly pairs: string
}

export interface NumberWords {
  /** The words for 0 to 99 in order, "|" between the values: a list for each gender or case (generated from CLDR). */
  readonly cardinals: readonly Words[]
  /** Further words and spellings: [6, "छः|छै"]. */
  readonly alsoCardinals: ValuedWords
  /** Words that multiply what stands before them: hundred, thousand, lakh, dozen. */
  readonly scales: ValuedWords
  /** Those of `scales` that round: French "une centaine", about a hundred. */
  readonly roundScales?: Words
  /** Duals of scales, by what they are worth: [2000, "ألفان|ألفين"]. */
  readonly dualScales?: ValuedWords
  /** Scale words that stand for one of themselves when nothing is before them, if something is counted: "हज़ार लोग". */
  readonly bareScales: Words
  /** Scale abbreviations glued to digits: [1000, "k"]. */
  readonly gluedScales: ValuedWords
  /** The same where only money makes them a scale ("$5m"). */
  readonly moneyScales: ValuedWords
  /** Words that add to the number after them, or to one scale: साढ़े 0.5, सवा 0.25, पौने -0.25. */
  readonly partsBefore: ValuedWords
  /** Words that add to the number before them: "and a half". */
  readonly partsAfter: ValuedWords
  /** Shares of a whole. Left out: none are read in words. */
  readonly fractions?: FractionWords
  /** Before a number below nought: "minus", "माइनस". */
  readonly minus?: Words
  /** Articles that stand for one before a scale: "a million". */
  readonly articles: Words
  /** Words inside a number: "two hundred and five". Those of `proclitics` are glued to what they add: "مئة وخمسون". */
  readonly and: Words
  /** `digits`: it also joins digits to a scale before them, "۳ میلیون و ۵۰۰ هزار". */
  readonly andJoins?: 'words' | 'digits'
  /** Between a number and its scale it says that there were more: Chinese "550多万", Korean "30여만". */
  readonly more?: Words
  /** The decimal mark as a word: "point". */
  readonly point: Words
  /** Glued to the words for 1 to 99 it makes hundreds: Gujarati "સો" in ચારસો. */
  readonly hundredEnding: Words
  /**
   * `next`: number words are also written together with the scale, unit or noun after them, and lose a short last vowel before a vowel:
   * Tamil இருபதாயிரம் is இருபது ஆயிரம், Malayalam മൂന്നുപേർ മൂന്ന് പേർ. See `text/written-together.ts`.
   * `counters`: scales, counters, units and calendar words are written to the number, as in Korean 8천명. See `text/counters-apart.ts`.
   */
  readonly together?: 'next' | 'counters'
  /** One word for this number or that: Korean [3, 4, "서너"]. */
  readonly either?: readonly (readonly [low: number, high: number, words: Words])[]
  /** Numbers of people in one word: Telugu [3, "ముగ్గురు"]. */
  readonly people?: ValuedWords
  /** Number words may be written as one, these words between them: German "und" (zweihundertundeins), Turkish "" (yirmibeş). */
  readonly glued?: Words
  /** Numerals written as one word whose parts alone are other words: Korean 이백십오만. */
  readonly numerals?: NumeralParts
  /** Numbers of other things in one word, by unit: German { time: [[3, "dreimal"]] }. "Twice" and its like are left out: they tell no more than "both". */
  readonly counted?: { readonly [unit: string]: ValuedWords }
  /** Stems that make one word of a number and what it measures, by unit: German { day: 'tägig' } in "zweitägig". `Writing.nounEndings` follow. */
  readonly measures?: NounWords
  /** Number words as they stand before `measures`, where they do so in a form of their own: Russian [2, "двух"] in "двухдневный". */
  readonly measureNumbers?: ValuedWords
  /** Counts that give only an order of magnitude, by their lower bound: "thousands", "सैकड़ों". */
  readonly vague: ValuedWords
  /** Words that are numbers only right before one of some words, and something else before all others: Urdu اسی is 80 before فیصد and "the same" before سال. */
  readonly guarded?: { readonly values: ValuedWords; readonly before: Words }
  /** Number words of two letters that case endings are written to all the same: Gujarati "આઠનું". Of others so short the sum is mostly another word. */
  readonly inflected?: Words
  /** Number words that are common words too: alone they count only with a known noun or unit behind them. */
  readonly shy: Words
  /** Number words that are verbs too where they end a clause: "जाने दो". */
  readonly alsoVerbs: Words
}

/** How a language says shares. */
export interface FractionWords {
  /** Whole phrases: [1 / 3, "one third"]. */
  readonly words: ValuedWords
  /** Words that are other things too: they count with a bound beside them or what is divided behind them: [0.5, "half"]. */
  readonly shy?: ValuedWords
  /** Behind a number, what it is divided by: [3, "thirds"]. */
  readonly parts?: ValuedWords
  /** Between what divides and what is divided: Chinese "分之", Korean "분의". */
  readonly over?: Words
  /** The other way round: Vietnamese "phần". */
  readonly under?: Words
  /** The same, where the number above is one: "one in five". */
  readonly ofOne?: Words
  /** What may follow a share besides `FigureWords.of` and `partOf`: "majority", "the". */
  readonly whole?: Words
  /** Before one of `shy` they make it something else: "second" half. */
  readonly guard?: Words
}
