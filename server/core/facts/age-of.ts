import type { FigureMention, Mention, Token } from '../model.ts'
import type { MentionPlace } from './clues.ts'

/**
 * Key of the person whose age a figure tells: the name right before it ("Anna Berg, 31,", "佐藤健一（52）"), or, where it is told as an age, right
 * behind it ("the 52-year-old Tom Purdy"). A bare number in brackets may be a goal's minute as well: another source must call it years.
 */
export function ageOf(tokens: readonly Token[], mention: Mention, place: MentionPlace, before: MentionPlace | undefined, after: MentionPlace | undefined): string | undefined {
  if (mention.kind !== 'figure' || !mayBeAge(mention)) return undefined
  if (before?.person !== undefined && isSetOff(tokens, before.to, place)) return before.person
  return after?.person !== undefined && after.from === place.to && mention.because.some(({ rule }) => rule === 'age') ? after.person : undefined
}

const OLDEST = 115

function mayBeAge({ value, modifier, unit }: FigureMention): boolean {
  return modifier === '=' && Number.isInteger(value) && value > 0 && value <= OLDEST && (unit === undefined || unit === 'year')
}

/** A comma or bracket stands between, with an honorific or "aged" at most, and one behind: "Putin, 25 years in power" tells no age. */
function isSetOff(tokens: readonly Token[], from: number, { from: at, to }: MentionPlace): boolean {
  const between = tokens.slice(from, at)
  const next = tokens[to]
  return between.length <= MOST_BETWEEN && between.some(({ folded }) => OPENERS.has(folded)) && next !== undefined && CLOSERS.has(next.folded)
}

const MOST_BETWEEN = 3
const OPENERS: ReadonlySet<string> = new Set([',', '(', '（', '،', '、'])
const CLOSERS: ReadonlySet<string> = new Set([',', ')', '）', '،', '、', '.', ';', '।', '-'])
