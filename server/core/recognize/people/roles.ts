import { CUE_BITS } from './cues.ts'
import { hasCue, wordsOf, type NameContext } from './candidate.ts'

// A role may have a country and a ministry before it, but is no sentence.
const LONGEST = 8

/** The titles right before a name, with the place they belong to: "रूस के रक्षा मंत्री". Forms of address are no role. */
export function rolesBefore(context: NameContext, from: number): readonly string[] {
  let to = from
  while (to > 0 && (hasCue(context, to - 1, CUE_BITS.honorific) && !hasCue(context, to - 1, CUE_BITS.title) || isDotAfterHonorific(context, to - 1))) to--
  let start = to
  const least = Math.max(0, from - LONGEST)
  while (start > least && isSameParagraph(context, start - 1, from) && (hasCue(context, start - 1, CUE_BITS.title) || beginsTitleThrough(context, start - 1, to))) start--
  if (start === to) return []
  return [wordsOf(context, placeBefore(context, start, least), to)]
}

/** Where the place that a title belongs to begins, with its genitive: "उत्तर कोरिया के" + "नेता". */
function placeBefore(context: NameContext, title: number, least: number): number {
  const isPlace = (at: number): boolean => at >= least && isSameParagraph(context, at, title) && hasCue(context, at, CUE_BITS.place)
  let start = isPlace(title - 1) ? title - 1 : isPlace(title - 2) && hasCue(context, title - 1, CUE_BITS.function) ? title - 2 : title
  while (start < title && isPlace(start - 1)) start--
  return start
}

function beginsTitleThrough({ cues }: NameContext, at: number, to: number): boolean {
  const end = cues.titleEnds[at] as number
  return end > at && end <= to
}

function isDotAfterHonorific(context: NameContext, at: number): boolean {
  return context.reading.tokens[at]?.folded === '.' && hasCue(context, at - 1, CUE_BITS.honorific)
}

function isSameParagraph({ reading }: NameContext, a: number, b: number): boolean {
  return reading.paragraphAt[a] === reading.paragraphAt[b]
}
