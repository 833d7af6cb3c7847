import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import { lookAt } from '../figures/look.ts'

/** "۲/۵ میلیون", two and a half million in Persian papers: the value, where digits, a slash and digits stand before a scale or a unit. */
export function slashDecimal(reading: Reading, at: number, limit: number): number | undefined {
  if (reading.packs[at]?.pack.writing.decimalSlash !== 'yes' || at + 3 >= limit) return undefined
  const [whole, slash, part, next] = [0, 1, 2, 3].map((by) => reading.tokens[at + by]) as [Token, Token, Token, Token]
  if (slash.folded !== '/' || slash.spaced || part.kind !== 'number' || part.spaced || !/^\d{1,3}$/.test(whole.folded) || !/^\d{1,2}$/.test(part.folded)) return undefined
  const measured = next.spaced && (lookAt(reading, at + 3, 'unit') ?? lookAt(reading, at + 3, 'number', (lexeme) => lexeme.role === 'scale'))
  return measured ? Number(`${whole.folded}.${part.folded}`) : undefined
}
