import type { Token } from '../../model.ts'
import { CUE_BITS } from './cues.ts'
import { japaneseFamilyAt } from './han-context.ts'
import { hasCue, wordsOf, type Candidate, type NameContext } from './candidate.ts'

/**
 * Further mentions of names in Han letters, where each letter is a token: the whole name, and of Japanese and foreign ones the parts
 * that stand alone elsewhere ("安倍", "特朗普"). In Chinese a family name of one letter alone is too short to be looked for.
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
    const family = familyAt(context, from, to)
    if (parts.length > 1) for (const part of parts) { if (part.length > 1) learn(part, full) }
    else if (family > from && family < to) learn(wordsOf(context, from, family), full)
  }
  if (known.size === 0) return []
  const found: Candidate[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const here = taken[i] || token.script !== 'Han' ? undefined : known.get(token.folded)
    if (!here) continue
    const one = here.filter(({ letters }) => reading.text.startsWith(letters, token.start)).reduce<{ letters: string; full: string } | undefined>((best, next) => best && best.letters.length >= next.letters.length ? best : next, undefined)
    const to = one === undefined ? i : i + [...one.letters].length
    if (one === undefined || to > tokens.length || taken[to - 1] || hasCue(context, to, CUE_BITS.body) || to === i + 1 && !standsAlone(context, i)) continue
    found.push({ from: i, to, margin: 0, because: [{ rule: 'known-in-article', words: one.full }] })
    i = to - 1
  }
  return found
}

/** The token behind the family name that may stand alone: one of two letters, in Japanese of one too. */
function familyAt(context: NameContext, from: number, to: number): number {
  const { matches, packs } = context.reading
  const isJapanese = packs[from]?.soundLetters.size === 0
  const listed = matches[from]?.find(({ lexeme, to: end }) => lexeme.cls === 'name-cue' && lexeme.cue === 'family' && end > from + 1 && end < to)?.to
  if (listed !== undefined) return listed
  const length = japaneseFamilyAt(context, from, to, isJapanese ? 'ja' : 'zh')
  return length > 0 ? from + length : isJapanese && to - from === 3 ? from + 1 : from
}

/** A letter between kana or marks, before a particle: "主将の李は". */
function standsAlone({ reading }: NameContext, at: number): boolean {
  const [before, after] = [reading.tokens[at - 1], reading.tokens[at + 1]]
  if (PRONOUNS.has(reading.tokens[at]?.folded ?? '')) return false
  return reading.packs[at]?.soundLetters.size === 0 && before?.script !== 'Han' && (before?.script !== 'Kana' || PARTICLES.has(before.folded)) && after?.spaced === false && (PARTICLES.has(after.folded) || after.kind === 'mark')
}

// "何も知らない" asks for nobody.
const PRONOUNS: ReadonlySet<string> = new Set(['何', '今', '内', '方', '元', '前'])
const PARTICLES: ReadonlySet<string> = new Set(['は', 'が', 'を', 'に', 'の', 'と', 'も', 'へ', 'で', 'や'])

const SURE = 60
const LEAST = 3
const MOST_OF_A_LETTER = 20
