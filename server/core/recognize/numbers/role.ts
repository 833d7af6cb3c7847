import type { NumberRole } from '../../lexicon/lexeme.ts'
import type { Match } from '../../lexicon/lexicon.ts'
import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'

/** A word of the number grammar, found in a text. `bent`: with an ending that begins with a vowel sign and stays inside. */
export interface Role { readonly value: number; readonly to: number; readonly cut: number; readonly bent?: boolean }

/** The longest word of a role that starts at a token. */
export function roleAt(reading: Reading, at: number, role: NumberRole): Role | undefined {
  const matches = reading.matches[at]
  if (matches === undefined || matches.length === 0) return undefined
  for (const match of matches) if (match.lexeme.cls === 'number' && match.lexeme.role === role && isWhole(reading, match)) return role === 'guarded' ? { value: match.lexeme.value, to: at + 1, cut: 0 } : { value: match.lexeme.value, to: match.to, cut: match.cut, bent: match.cut === 0 && SIGN.test(match.ending) }
  return undefined
}

// An ending that begins with a vowel sign stays inside.
const SIGN = /^\p{M}/u

/** Short number words are too easily the beginning of another word (સો and સોનું, gold) to be read under an ending, except before "more than". */
function isWhole(reading: Reading, match: Match): boolean {
  if (match.ending === '' || reading.matches[match.to - 1]?.some(({ lexeme, to }) => lexeme.cls === 'number' && lexeme.role === 'inflected' && to === match.to)) return true
  const token = reading.tokens[match.to - 1] as Token
  return token.folded.length - match.ending.length > 2 || (match.cut > 0 && reading.matches[match.to]?.some(({ lexeme }) => lexeme.cls === 'bound' && lexeme.glued === match.ending) === true)
}
