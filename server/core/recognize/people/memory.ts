import type { Token } from '../../model.ts'
import { CUE_BITS } from './cues.ts'
import { ANTI, hasCue, isCased, TITLES, wordsOf, type Candidate, type NameContext } from './candidate.ts'
import { acronymOf, initialsOf, namePartsOf } from '../../text/name-parts.ts'
import { stemsOf } from './endings.ts'
import { isInitial } from './edges.ts'

/** Words known in this article to be names: their stems, with the full name they were seen in. */
export type KnownParts = ReadonlyMap<string, string>

/**
 * A name seen in full once makes its first and its last word known in the whole article; so does a single word that a title or the
 * tagger's full sureness vouches for.
 */
export function knownParts(context: NameContext, names: readonly Candidate[], stemOf: (at: number) => string): KnownParts {
  const known = new Map<string, string>()
  for (const name of names) {
    const words: number[] = []
    for (let i = name.from; i < name.to; i++) {
      if (context.reading.tokens[i]?.kind === 'word' && !isInitial(context, i) && !hasCue(context, i, CUE_BITS.particle)) words.push(i)
    }
    const sure = name.margin >= SURE || name.because.some(({ rule }) => rule !== 'tagger')
    if (words.length === 0 || (words.length === 1 && !sure) || name.margin < LEAST_TO_TEACH && !sure) continue
    const anyPart = context.reading.packs[name.from]?.pack.people.knownBy === 'any part'
    for (const at of anyPart ? words : new Set([words[0] as number, words[words.length - 1] as number])) {
      const token = context.reading.tokens[at] as Token
      if (token.end - token.start < (isCased(token) ? 3 : 2) || hasCue(context, at, CUE_BITS.function | CUE_BITS.place | CUE_BITS['not-name'])) continue
      const stem = stemOf(at)
      const words = wordsOf(context, name.from, name.to)
      if (words.length > (known.get(stem)?.length ?? 0)) known.set(stem, words)
    }
  }
  return known
}

const SURE = 70
const LEAST_TO_TEACH = 20

/** Words seen as neighbours inside a name: "जोंग उन" continues a name wherever the tagger stopped at "जोंग". */
export function knownPairs({ reading }: NameContext, names: readonly Candidate[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const { from, to } of names) for (let i = from; i + 1 < to; i++) pairs.add(pairKey(reading.tokens[i] as Token, reading.tokens[i + 1] as Token))
  return pairs
}

/** The candidate with the words after it that continue a name elsewhere in the article. */
export function continued({ reading }: NameContext, candidate: Candidate, pairs: ReadonlySet<string>): Candidate {
  let { to } = candidate
  while (to < reading.tokens.length && reading.paragraphAt[to] === reading.paragraphAt[to - 1] && pairs.has(pairKey(reading.tokens[to - 1] as Token, reading.tokens[to] as Token))) to++
  // A mark at the end belongs to nothing.
  while (to > candidate.to && reading.tokens[to - 1]?.kind !== 'word') to--
  return to === candidate.to ? candidate : { ...candidate, to }
}

function pairKey(first: Token, second: Token): string { return `${first.folded} ${second.folded}` }

/** A lone known part that the tagger joined with an ordinary word: "किम ट्रेन" where the article knows किम जोंग उन. */
export function shortened(context: NameContext, candidate: Candidate, known: KnownParts): Candidate {
  const { from, to, because } = candidate
  if (to - from !== 2 || because.some(({ rule }) => rule !== 'tagger')) return candidate
  const [first, second] = [stemsOf(context.reading, from), stemsOf(context.reading, from + 1)]
  const full = first.map(({ stem }) => known.get(stem)).find((name) => name !== undefined)
  if (full === undefined || full === wordsOf(context, from, to) || !/\s/.test(full) || hasCue(context, from + 1, CUE_BITS.given | CUE_BITS.family)) return candidate
  if (second.some(({ stem }) => known.has(stem) && known.get(stem) !== wordsOf(context, from, to)) || (context.scores[(from + 1) * 2 + 1] as number) > LEAST_OF_SECOND) return candidate
  return { from, to: from + 1, margin: 0, because: [{ rule: 'known-in-article', words: full }] }
}

const LEAST_OF_SECOND = 60

/** Further mentions of known names, where the tagger saw none; neighbours that are both known are one name. */
export function rememberedNames(context: NameContext, known: KnownParts, taken: Uint8Array): readonly Candidate[] {
  if (known.size === 0) return []
  const found: Candidate[] = []
  for (const sentence of context.reading.document.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const full = taken[i] ? undefined : knownAt(context, known, i)
      if (full === undefined) continue
      let to = i + 1
      while (to < sentence.to && !taken[to] && stemsOf(context.reading, to - 1).length > 0 && knownAt(context, known, to) !== undefined && context.reading.tokens[to]?.spaced) to++
      found.push({ from: i, to, margin: 0, because: [{ rule: 'known-in-article', words: full }] })
      i = to - 1
    }
  }
  return found
}

/** Acronyms of names of three parts and more that the article gives in full: "MBS", "एमबीएस". */
export function acronyms(context: NameContext, names: readonly Candidate[], taken: Uint8Array): readonly Candidate[] {
  const fulls = new Map<string, string>()
  for (const { from, to } of names) {
    const words = wordsOf(context, from, to)
    const letters = to - from < 3 ? '' : initialsOf(namePartsOf(words, []))
    if (letters !== '') fulls.set(letters, words)
  }
  if (fulls.size === 0) return []
  const found: Candidate[] = []
  const spelled = new Map<string, string>()
  context.reading.tokens.forEach((token, i) => {
    if (taken[i] || token.kind !== 'word' || token.end - token.start > LONGEST_ACRONYM || (context.reading.matches[i]?.length ?? 0) > 0 || hasCue(context, i, CUE_BITS.function | CUE_BITS['not-name'])) return
    let full = spelled.get(token.folded)
    if (full === undefined) spelled.set(token.folded, full = fulls.get(acronymOf(context.reading.text.slice(token.start, token.end)) ?? '') ?? '')
    if (full !== '') found.push({ from: i, to: i + 1, margin: 0, because: [{ rule: 'acronym', words: full }] })
  })
  return found
}

const LONGEST_ACRONYM = 14

function knownAt(context: NameContext, known: KnownParts, at: number): string | undefined {
  const token = context.reading.tokens[at] as Token
  if (token.kind !== 'word' || (isCased(token) && !token.capital)) return undefined
  if (hasCue(context, at, ANTI | TITLES) && !hasCue(context, at, CUE_BITS.given | CUE_BITS.family)) return undefined
  if ((context.scores[at * 2] as number) < LEAST_TO_REMEMBER) return undefined
  for (const { stem } of stemsOf(context.reading, at)) {
    const full = known.get(stem) ?? behindProclitic(context, known, at, stem)
    if (full !== undefined) return full
  }
  return undefined
}

/** "لترامب" is ل and ترامب. */
function behindProclitic({ reading }: NameContext, known: KnownParts, at: number, stem: string): string | undefined {
  const lexicon = reading.packs[at]?.lexicon
  const proclitic = lexicon?.proclitics.find((word) => stem.length - word.length >= 3 && stem.startsWith(word) && !lexicon.gluedArticles.has(word) && known.has(stem.slice(word.length)))
  return proclitic === undefined ? undefined : known.get(stem.slice(proclitic.length))
}

const LEAST_TO_REMEMBER = -150
