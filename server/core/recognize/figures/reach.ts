import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import { DURATIONS } from './implied.ts'
import { lookAt, paragraphOf, roleAt, roleBefore } from './look.ts'
import { boundBefore, type Bound } from './modifiers.ts'
import type { Tail } from './tail.ts'

/** The bound before a figure; "over four years" is during them, "for over four years" more. */
export function boundOf(reading: Reading, start: number, least: number, tail: Tail): Bound | undefined {
  const bound = stackedBefore(reading, start, least)
  const during = bound && tail.counted && DURATIONS.has(tail.counted.unit) && roleAt(reading, bound.from, 'during')?.to === bound.to && !roleBefore(reading, bound.from, least, 'lasting')
  return during || bound && (isReached(reading, bound.from, bound.to, least) || isUntil(reading, bound, tail)) ? undefined : bound
}

/** "at least some 200", "a little over about 30": of two bounds the one that says more. */
function stackedBefore(reading: Reading, start: number, least: number): Bound | undefined {
  const inner = boundBefore(reading, start, least)
  const outer = inner?.inside ? boundBefore(reading, inner.from, least) : undefined
  return inner && outer?.inside && (inner.modifier === '~' || outer.modifier === inner.modifier) ? { ...outer, to: inner.to } : inner
}

/** "выросло с 3 до 5 %": the number is where the change ended. */
function isReached(reading: Reading, from: number, to: number, least: number): boolean {
  if (roleAt(reading, from, 'reach')?.to !== to) return false
  for (let at = from - 1; at >= Math.max(paragraphOf(reading, from).from, from - CHANGE); at--) {
    if (STOPS.has((reading.tokens[at] as Token).folded)) return false
    if (lookAt(reading, at, 'event', ({ id }) => id === 'rise' || id === 'fall') || at < least && roleAt(reading, at, 'from')) return true
  }
  return false
}

/** Turkish "2030 yılına kadar". */
export function isYearReached(reading: Reading, bound: Bound, tail: Tail): boolean {
  return tail.counted?.unit === 'year' && roleAt(reading, bound.from, 'reach')?.to === bound.to
}

/** "до 2030 года". */
function isUntil(reading: Reading, bound: Bound, tail: Tail): boolean {
  const digits = reading.tokens[bound.to]?.folded ?? ''
  return roleAt(reading, bound.from, 'reach')?.to === bound.to && tail.counted?.unit === 'year' && /^(19|20)\d\d$/.test(digits)
}

// How far before the number the verb of a change may stand, in tokens.
const CHANGE = 6
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', ';'])
