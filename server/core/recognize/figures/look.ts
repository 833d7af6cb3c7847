import type { FigureRole, LexemeClass, LexemeOf } from '../../lexicon/lexeme.ts'
import type { Match } from '../../lexicon/lexicon.ts'
import type { Paragraph } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'

type MatchOf<Class extends LexemeClass> = Match & { readonly lexeme: LexemeOf<Class> }

/** The longest match of a class that starts at a token and passes a test. */
export function lookAt<Class extends LexemeClass>(reading: Reading, at: number, cls: Class, test: (lexeme: LexemeOf<Class>, match: Match) => boolean = always): MatchOf<Class> | undefined {
  const list = reading.matches[at]
  if (list === undefined) return undefined
  for (const match of list) if (match.lexeme.cls === cls && test(match.lexeme as LexemeOf<Class>, match)) return match as MatchOf<Class>
  return undefined
}

/** A word's role around figures, where it starts at a token. */
export function roleAt(reading: Reading, at: number, role: FigureRole): Match | undefined {
  return lookAt(reading, at, 'figure-word', (lexeme) => lexeme.role === role)
}

/** The longest match of a class that ends right before a token: its first token and the lexeme. Looks back over six tokens, to `from`. */
export function lookBefore<Class extends LexemeClass>(reading: Reading, end: number, from: number, cls: Class, test: (lexeme: LexemeOf<Class>, match: Match) => boolean = always): { readonly at: number; readonly lexeme: LexemeOf<Class>; readonly lead: number } | undefined {
  let found: { readonly at: number; readonly lexeme: LexemeOf<Class>; readonly lead: number } | undefined
  for (let at = end - 1; at >= from && at >= end - LONGEST; at--) {
    const match = lookAt(reading, at, cls, (lexeme, one) => one.to === end && one.cut === 0 && test(lexeme, one))
    if (match) found = { at, lexeme: match.lexeme, lead: match.proclitic?.lead ?? 0 }
  }
  return found
}

// Tokens in the longest phrase of a pack that is looked for backwards.
const LONGEST = 6

export function roleBefore(reading: Reading, end: number, from: number, role: FigureRole): boolean {
  return lookBefore(reading, end, from, 'figure-word', (lexeme) => lexeme.role === role) !== undefined
}

/** A currency right before a number. A letter before the sign belongs to it only where they are written as one: "A$5", not "a $5". */
export function currencyBefore(reading: Reading, end: number, from: number): { readonly at: number; readonly unit: string } | undefined {
  const found = lookBefore(reading, end, from, 'unit', (lexeme) => lexeme.sign)
  if (!found) return undefined
  const sign = reading.tokens[end - 1]
  const split = found.at < end - 1 && sign?.kind === 'mark' && sign.folded !== '.' && (sign.spaced || reading.tokens[found.at]?.spaced === false)
  return split ? currencyOfSign(reading, end - 1) : { at: found.at, unit: found.lexeme.unit }
}

function currencyOfSign(reading: Reading, at: number): { readonly at: number; readonly unit: string } | undefined {
  const match = lookAt(reading, at, 'unit', (lexeme, one) => lexeme.sign && one.to === at + 1)
  return match && { at, unit: match.lexeme.unit }
}

export function paragraphOf(reading: Reading, at: number): Paragraph {
  return reading.document.paragraphs[reading.paragraphAt[at] as number] as Paragraph
}

function always(): boolean { return true }
