import type { Reading } from '../../text/reading.ts'
import { lookAt } from '../figures/look.ts'
import { roleAt, type Role } from './role.ts'

/** "10k", "$5m", "5m dollars", "3.5m people": a letter glued to digits that stands for a scale, in some only with money or what is counted in millions. */
export function scaleLetter(reading: Reading, at: number, start: number): Role | undefined {
  const sure = roleAt(reading, at, 'glued-scale')
  if (sure) return sure
  const shy = roleAt(reading, at, 'money-scale')
  return shy && (isMoneyBefore(reading, start) || isManyAfter(reading, shy.to) || isSignAfter(reading, shy.to)) ? shy : undefined
}

function isMoneyBefore(reading: Reading, start: number): boolean {
  for (let at = start - 1; at >= start - 3 && at >= 0; at--) {
    if (reading.matches[at]?.some(({ lexeme, to }) => to === start && lexeme.cls === 'unit' && lexeme.sign)) return true
  }
  return false
}

/** French "2,5 M€": the sign is written to the letter. */
export function isSignAfter(reading: Reading, at: number): boolean {
  return reading.tokens[at]?.spaced === false && lookAt(reading, at, 'unit', ({ sign }) => sign) !== undefined
}

function isManyAfter(reading: Reading, at: number): boolean {
  if (reading.tokens[at]?.spaced !== true) return false
  return lookAt(reading, at, 'unit', ({ unit, currency }) => currency || MANY.has(unit)) !== undefined || lookAt(reading, at, 'counted', ({ noun }) => MANY.has(noun)) !== undefined
}

// What comes in millions and is never called after its length: "100m runners" and "20m waves" are.
const MANY: ReadonlySet<string> = new Set([
  'person', 'child', 'woman', 'worker', 'student', 'voter', 'family', 'farmer', 'patient', 'vote', 'job', 'house', 'share', 'account', 'dose', 'case', 'view', 'copy', 'book', 'ticket', 'animal', 'tree', 'vehicle', 'phone', 'member', 'follower',
  'tonne', 'barrel', 'acre', 'hectare', 'litre', 'gallon', 'cubic-metre',
])
