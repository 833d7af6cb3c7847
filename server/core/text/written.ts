import type { Engine } from '../lexicon/engine.ts'
import type { Token } from '../model.ts'
import { countersApart } from './counters-apart.ts'
import { decimalMarks, type DecimalMarks } from './decimal-marks.ts'
import { hanDigitsTogether } from './han-digits.ts'
import { languageCounts, type LanguageCounts } from './language-counts.ts'
import { tokenize } from './tokenize.ts'
import { partWrittenTogether } from './written-together.ts'

/** A line or a paragraph before anything is known of the article that it stands in. */
export interface Written {
  /** What the tokens' offsets count in: the whole article, or the words themselves. */
  readonly text: string
  /** Without line breaks. */
  readonly tokens: readonly Token[]
  readonly counts: LanguageCounts
  readonly decimals: DecimalMarks
}

/** Reads what stands between two offsets, where lines begin and end. */
export function written(text: string, engine: Engine, from = 0, to = text.length): Written {
  const cut = tokenize(text, from, to)
  // A text may be a million blank lines.
  if (cut.length === 0) return { text, ...BLANK }
  const all = countersApart(partWrittenTogether(text, hanDigitsTogether(cut), engine), engine)
  const tokens = all.some(isBreak) ? all.filter((token) => !isBreak(token)) : all
  return { text, tokens, counts: languageCounts(text, tokens, engine), decimals: decimalMarks(tokens) }
}

function isBreak({ kind }: Token): boolean { return kind === 'break' }

const BLANK: Omit<Written, 'text'> = { tokens: [], counts: { words: new Map(), units: new Map(), tally: new Map() }, decimals: { comma: false, point: false } }
