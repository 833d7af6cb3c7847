import type { Token } from '../../model.ts'
import { CUE_BITS } from './cues.ts'
import { ANTI, hasCue, isCased, NAME_LISTS, TITLES, wordsOf, type Candidate, type NameContext } from './candidate.ts'
import { isInitial } from './edges.ts'

/** Names that the packs' words give away even where the tagger sees none. */
export function nameRules(context: NameContext): readonly Candidate[] {
  const found: Candidate[] = []
  for (const sentence of context.reading.document.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const candidate = initials(context, i, sentence.to) ?? afterTitle(context, i, sentence.to) ?? givenAndFamily(context, i, sentence.to) ?? suffixed(context, i, sentence.to)
      if (!candidate) continue
      found.push(candidate)
      i = Math.max(i, candidate.to - 1)
    }
  }
  return found
}

/** Two initials or more, or one with a full stop, and a word: "A. P. J. Abdul Kalam", "डी.एस. गोहिल", "एस सोमनाथ". */
function initials(context: NameContext, from: number, limit: number): Candidate | undefined {
  if (!isInitial(context, from) || context.reading.tokens[from]?.spaced === false) return undefined
  let at = from
  let stops = 0
  let count = 0
  while (at < limit && isInitial(context, at) && count < 4) {
    at++
    count++
    if (context.reading.tokens[at]?.folded === '.') { at++; stops++ }
  }
  if (stops === 0) return undefined
  const name = context.reading.tokens[at]
  if (at >= limit || !name || !canBeName(context, at) || (isCased(name) ? name.end - name.start < 3 : scoreAt(context, at) < LEAST_AFTER_INITIALS)) return undefined
  return { from, to: at + 1, margin: 0, because: [{ rule: 'initials', words: wordsOf(context, from, at) }] }
}

/** What follows a title: capitalised words, or in scripts without capitals a word that the tagger nearly takes for a name. */
function afterTitle(context: NameContext, at: number, limit: number): Candidate | undefined {
  const from = context.cues.titleEnds[at] as number
  if (from === 0 || from >= limit) return undefined
  const first = context.reading.tokens[from] as Token
  const dotted = first.folded === '.' && hasCue(context, from - 1, CUE_BITS.honorific) ? from + 1 : from
  const begin = dotted >= limit ? from : dotted
  const title = context.reading.tokens[at] as Token
  let to = begin
  if (isCased(context.reading.tokens[begin] as Token)) {
    // "the captain Tuesday", "president Monday": a capital alone is not enough after a common noun in lower case.
    while (to < limit && to < begin + 4 && isCapitalName(context, to)) to++
    if (to === begin || !(title.capital || scoreAt(context, begin) > LEAST_AFTER_TITLE)) return undefined
  } else {
    if (!canBeName(context, begin) || scoreAt(context, begin) < (hasCue(context, begin, NAME_LISTS) ? 2 : 1) * LEAST_AFTER_TITLE) return undefined
    to = begin + 1
    while (to < limit && to < begin + 4 && canBeName(context, to) && (context.scores[to * 2 + 1] as number) > 0) to++
  }
  const rule = hasCue(context, from - 1, CUE_BITS.title) ? 'title-before' : 'honorific'
  return { from: begin, to, margin: 0, because: [{ rule, words: wordsOf(context, at, from) }] }
}

/** A common given name and a common family name in a row. */
function givenAndFamily(context: NameContext, at: number, limit: number): Candidate | undefined {
  if (!hasCue(context, at, CUE_BITS.given) || !hasCue(context, at + 1, CUE_BITS.family) || at + 1 >= limit || !context.reading.tokens[at + 1]?.spaced) return undefined
  const [first, second] = [context.reading.tokens[at] as Token, context.reading.tokens[at + 1] as Token]
  if (isCased(first) && !(first.capital && second.capital) || first.folded === second.folded) return undefined
  return { from: at, to: at + 2, margin: 0, because: [{ rule: 'given-name', words: wordsOf(context, at, at + 2) }] }
}

/** A respectful ending that only given names have: "कमलाबेन", "જયંતિભાઈ", and the family name after it. */
function suffixed(context: NameContext, at: number, limit: number): Candidate | undefined {
  if (!hasCue(context, at, CUE_BITS.suffixed) || hasCue(context, at, ANTI | TITLES) || isCased(context.reading.tokens[at] as Token) || scoreAt(context, at) < LEAST_WITH_SUFFIX) return undefined
  const to = at + 1 < limit && canBeName(context, at + 1) && (hasCue(context, at + 1, NAME_LISTS) || (context.scores[(at + 1) * 2 + 1] as number) > 0) ? at + 2 : at + 1
  return { from: at, to, margin: 0, because: [{ rule: 'name-suffix', words: wordsOf(context, at, at + 1) }] }
}

function isCapitalName(context: NameContext, at: number): boolean {
  const token = context.reading.tokens[at] as Token
  if (token.kind !== 'word' || !token.capital || !token.spaced) return false
  return !hasCue(context, at, ANTI | TITLES) || hasCue(context, at, NAME_LISTS)
}

function canBeName(context: NameContext, at: number): boolean {
  const token = context.reading.tokens[at]
  if (!token || token.kind !== 'word' || token.end - token.start < 2 || (isCased(token) && !token.capital)) return false
  return !hasCue(context, at, ANTI | TITLES) || hasCue(context, at, NAME_LISTS) && !hasCue(context, at, CUE_BITS.function)
}

function scoreAt(context: NameContext, at: number): number { return context.scores[at * 2] as number }

// In hundredths of the tagger's usual sureness of a name.
const LEAST_AFTER_TITLE = -60
const LEAST_WITH_SUFFIX = -100
const LEAST_AFTER_INITIALS = -150
