import type { Mention, Reason } from '../core/model.ts'
import { say, sayRule } from './messages.ts'
import { oneLine } from './quote.ts'
import { dateWords, weekdayName, weekdayOf } from './words.ts'

/** How a reading came about, a sentence for each step. */
export function reasonsOf(mention: Mention): readonly string[] {
  const detail = mention.kind === 'figure' ? mention.modifier : mention.kind === 'date' ? weekdayName(weekdayOf(mention.value) ?? 0) ?? say('date.such-day') : undefined
  return mention.because.map((reason) => reasonWords(reason, detail))
}

/** One step in words; `detail` is what the same rule may say more exactly. */
export function reasonWords({ rule, words }: Reason, detail?: string): string {
  return sayRule(rule, DAY.test(words) || OPEN.test(words) ? dateWords(words) : oneLine(words), detail)
}

// Rules hand calendar values on as they are written in the export.
const DAY = /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?$/
const OPEN = /^XXXX(?:-|$)/
