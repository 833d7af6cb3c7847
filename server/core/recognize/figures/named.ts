import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import type { NumberSpan } from '../numbers.ts'
import { lookAt, paragraphOf, roleAt } from './look.ts'

/** "Sections 302 and 307", "Articles 14, 19 and 21": a number that goes on with a list of labelled ones and counts nothing itself. */
export function isListed(reading: Reading, number: NumberSpan, labelled: NumberSpan | undefined): boolean {
  if (!labelled || number.written !== 'digits' || number.scale > 1 || labelled.to >= number.from || reading.paragraphAt[labelled.from] !== reading.paragraphAt[number.from]) return false
  if (lookAt(reading, number.to, 'unit') || lookAt(reading, number.to, 'counted') || lookAt(reading, number.to, 'counter')) return false
  const comma = isComma(reading.tokens[labelled.to]) ? 1 : 0
  const and = roleAt(reading, labelled.to + comma, 'list-and')?.to ?? labelled.to + comma
  if (and !== number.from) return false
  // "Section 144, 12 arrested" is no list: one goes on, or ends with its "and".
  const after = reading.tokens[number.to]
  return and > labelled.to + comma || comma === 1 && (isComma(after) || roleAt(reading, number.to, 'list-and') !== undefined)
}

function isComma(token: Token | undefined): boolean { return token?.folded === ',' || token?.folded === '/' || token?.folded === '&' || token?.folded === '،' || token?.folded === '、' }

/** What a bare number in digits can be besides a count: an address, a list number, a postal code. */
export function isAddress(reading: Reading, number: NumberSpan): boolean {
  const { from, to } = paragraphOf(reading, number.from)
  if (number.written !== 'digits' || number.scale > 1 || number.fraction) return false
  return isHouse(reading, number, to) || isBracketed(reading, number, from, to) || isPostal(reading, number, from, to)
}

/** "10 Downing Street", "45 rue de Rivoli". */
function isHouse(reading: Reading, number: NumberSpan, limit: number): boolean {
  if (!Number.isInteger(number.value) || number.value >= 10000) return false
  for (let at = number.to; at < limit && at < number.to + LONGEST_STREET; at++) {
    const token = reading.tokens[at] as Token
    if (roleAt(reading, at, 'street') && (token.capital || at === number.to)) return true
    if (token.kind !== 'word' || !token.capital) return false
  }
  return false
}

// Words of a street's name.
const LONGEST_STREET = 4

/** "(3)", "2) Second". */
function isBracketed(reading: Reading, number: NumberSpan, from: number, limit: number): boolean {
  const before = number.from > from ? reading.tokens[number.from - 1] : undefined
  const after = number.to < limit ? reading.tokens[number.to] : undefined
  if (after?.folded !== ')' || after.spaced || number.value > 31 || !Number.isInteger(number.value)) return false
  return before === undefined || before.folded === '(' || STOPS.has(before.folded)
}

const STOPS: ReadonlySet<string> = new Set(['.', ';', ':', '!', '?', '।'])

/** "New Delhi 110001": five or six digits in one behind a place. */
function isPostal(reading: Reading, number: NumberSpan, from: number, limit: number): boolean {
  const digits = (reading.tokens[number.from] as Token).folded
  if (!/^\d{5,6}$/.test(digits) || number.from === from || number.to !== number.from + 1) return false
  const before = reading.tokens[number.from - 1] as Token
  const after = number.to < limit ? reading.tokens[number.to] : undefined
  if (before.kind !== 'word') return false
  const place = [1, 2].some((back) => lookAt(reading, number.from - back, 'name-cue', ({ cue }, { to }) => cue === 'place' && to === number.from) !== undefined)
  return place || before.capital && number.from - 1 > from && (after === undefined || after.kind === 'mark')
}
