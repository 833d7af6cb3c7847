import type { Modifier } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import { foldWord } from '../../text/fold.ts'
import { lookAt, lookBefore, roleAt } from './look.ts'

/** A word that bounds a number; token indices, `inside` the mention or not. */
export interface Bound {
  readonly modifier: Exclude<Modifier, '=' | 'vague' | 'range'>
  readonly from: number
  readonly to: number
  readonly inside: boolean
  /** UTF-16 units of its last word that lie outside: a glued case ending. */
  readonly cut: number
}

/** The bound that ends right before a token: "at least", "लगभग". */
export function boundBefore(reading: Reading, at: number, from: number): Bound | undefined {
  const found = lookBefore(reading, at, from, 'bound', (lexeme) => lexeme.side === 'before' && lexeme.glued === undefined)
  return found && { modifier: found.lexeme.modifier, from: found.at, to: at, inside: found.lexeme.inside, cut: 0 }
}

/** The bound that starts at a token: "or more", "से ज़्यादा"; `ending` is the case ending glued to the word before, folded. */
export function boundAfter(reading: Reading, at: number, limit: number, ending: string): Bound | undefined {
  if (at >= limit) return undefined
  const found = lookAt(reading, at, 'bound', (lexeme) => lexeme.side === 'after' && (lexeme.glued === undefined || lexeme.glued === ending))
  return found && found.to <= limit ? { modifier: found.lexeme.modifier, from: at, to: found.to, inside: found.lexeme.inside, cut: found.cut } : undefined
}

/** "10 लाख रुपये तक का": a cap, before the words that say so. With lengths of time and way the word means how long and how far. */
export function capAfter(reading: Reading, at: number, unit: string | undefined): Bound | undefined {
  if (unit === undefined || REACHES.has(unit)) return undefined
  const cap = roleAt(reading, at, 'cap')
  return cap && (cap.cut > 0 || roleAt(reading, cap.to, 'cap-follower')) ? { modifier: '<=', from: at, to: cap.to, inside: true, cut: cap.cut } : undefined
}

const REACHES: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century', 'night', 'km', 'metre', 'mile', 'yard', 'foot', 'storey', 'time'])

/** The folded case ending that is cut off the word before a token. */
export function endingBefore(reading: Reading, at: number, cut: number): string {
  const token = reading.tokens[at - 1]
  return token && cut > 0 ? foldWord(reading.text.slice(token.end - cut, token.end)) : ''
}
