/**
 * The rules that a figure's `because` can name, in the order they apply; each has a sentence in the message table.
 * `number-*`: how the number was written. `words` of the reason are the words of the text, or the value, that the rule used.
 */
export const FIGURE_RULES = [
  'number-digits', 'number-words', 'number-mixed',
  /** "चार-चार लाख": so much to each. */
  'distributive',
  /** Two ends: "two to three", "10-12". */
  'range',
  /** Two neighbours of which one is meant: "दो-तीन". */
  'either-number',
  /** "thousands": only the order of magnitude. */
  'vague',
  /** "minus", or its sign. */
  'minus',
  /** The word that bounds the number. */
  'modifier',
  /** A verb or noun that bounds it from outside the mention. */
  'bounding-word',
  'currency', 'unit',
  /** The noun that is counted; `words` as written. */
  'counted',
  /** The same for a noun that no table knows. */
  'counted-unknown',
  /** The people are left out: "63 injured". */
  'counted-state',
  /** What is counted stands before the number: "death toll". */
  'counted-before',
  /** What is counted was said at the figure before: "180 for India". */
  'counted-elided',
  /** What is counted was said at the figure after: "from 10 to 12 percent". */
  'counted-ahead',
  /** What is counted is said of the whole: "156 of the 182 seats". */
  'counted-whole',
  'age',
  /** A word of rising or falling beside it: "rose to", "में बढ़कर". */
  'change',
] as const

export type FigureRule = (typeof FIGURE_RULES)[number]
