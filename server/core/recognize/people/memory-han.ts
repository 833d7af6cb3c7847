import type { Token } from '../../model.ts'
import { CUE_BITS } from './cues.ts'
import { hasCue, wordsOf, type Candidate, type NameContext } from './candidate.ts'

/**
 * Further mentions of names in Han letters, where each letter is a token: the whole name, and of Japanese and foreign ones the parts
 * that stand alone elsewhere ("安倍", "特朗普"). A Chinese family name alone is too short to be looked for.
 */
export function rememberedInHan(context: NameContext, names: readonly Candidate[], taken: Uint8Array): readonly Candidate[] {
  const { reading } = context
  const { tokens } = reading
  const known = new Map<string, { readonly letters: string; readonly full: string }[]>()
  const learn = (letters: string, full: string): void => {
    const first = letters[0] as string
    const others = known.get(first) ?? []
    if (others.length < MOST_OF_A_LETTER && !others.some((one) => one.letters === letters)) known.set(first, [...others, { letters, full }])
  }
  for (const { from, to, margin, because } of names) {
    if ((tokens[from] as Token).script !== 'Han' || margin < SURE && because.every(({ rule }) => rule === 'tagger')) continue
    const full = wordsOf(context, from, to)
    const parts = full.split(/[·・･•‧]/)
    if (full.length >= LEAST || parts.length > 1) learn(full, full)
    const family = reading.matches[from]?.find(({ lexeme, to: end }) => lexeme.cls === 'name-cue' && lexeme.cue === 'family' && end > from + 1 && end < to)
    if (parts.length > 1) for (const part of parts) { if (part.length > 1) learn(part, full) }
    else if (family) learn(wordsOf(context, from, family.to), full)
  }
  if (known.size === 0) return []
  const found: Candidate[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const here = taken[i] || token.script !== 'Han' ? undefined : known.get(token.folded)
    if (!here) continue
    const one = here.filter(({ letters }) => reading.text.startsWith(letters, token.start)).reduce<{ letters: string; full: string } | undefined>((best, next) => best && best.letters.length >= next.letters.length ? best : next, undefined)
    const to = one === undefined ? i : i + [...one.letters].length
    if (one === undefined || to > tokens.length || taken[to - 1] || hasCue(context, to, CUE_BITS.body)) continue
    found.push({ from: i, to, margin: 0, because: [{ rule: 'known-in-article', words: one.full }] })
    i = to - 1
  }
  return found
}

const SURE = 60
const LEAST = 3
const MOST_OF_A_LETTER = 20
