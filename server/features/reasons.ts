import type { Mention, Reason } from '../core/model.ts'
import type { Library } from '../library/library.ts'
import { say, sayRule } from './messages.ts'
import { oneLine } from './quote.ts'
import { unitWords } from './unit-words.ts'
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

/** Why two facts were linked, one step in words. People and countries are handed on as ids and get their names here. */
export function linkReasonWords(library: Library, { rule, words }: Reason): string {
  return sayRule(rule, oneLine(words.split(SEPARATOR).map((word) => named(library, rule, word)).join(', ')))
}

function named(library: Library, rule: string, id: string): string {
  switch (rule) {
    case 'link-same-person': return library.people.people.get(id)?.name ?? id
    case 'link-same-place': return placeName(id)
    case 'link-same-unit': return unitWords('', 2, id).trim()
    default: return id
  }
}

const SEPARATOR = ' · '

// Countries by their ISO 3166 code; other places are the skeletons of their names, which nobody can read.
function placeName(id: string): string {
  try {
    return /^[A-Z]{2}$/.test(id) ? COUNTRIES.of(id) ?? id : id
  } catch {
    return id
  }
}

const COUNTRIES = /* @__PURE__ */ new Intl.DisplayNames('en', { type: 'region' })

// Rules hand calendar values on as they are written in the export.
const DAY = /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?$/
const OPEN = /^XXXX(?:-|$)/
