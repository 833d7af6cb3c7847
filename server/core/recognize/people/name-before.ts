import type { Token } from '../../model.ts'
import { CUE_BITS } from './cues.ts'
import { ANTI, hasCue, isCased, isVerb, TITLES, wordsOf, type Candidate, type NameContext } from './candidate.ts'
import { endsInParticle, isCommonInKorean, isWholeNameOfKorea, spellsForeign } from './korean-names.ts'
import { endingOf } from './tagger.ts'

/**
 * A name before a word of respect or, where the language puts them there, before a title, in scripts without capitals: "문재인 대통령",
 * "नरेंद्र मोदी यांनी". Words that something else is known of end it.
 */
export function nameBefore(context: NameContext, from: number, limit: number): Candidate | undefined {
  if (!hasCue(context, from + 1, CUES) && !hasCue(context, from + 2, CUES) && !hasCue(context, from + 3, CUES) && !hasCue(context, from + 4, CUES)) return undefined
  const { tokens, packs } = context.reading
  const first = tokens[from] as Token
  if (first.kind !== 'word' || isCased(first) || first.script === 'Han' || first.script === 'Kana') return undefined
  const titlesAfter = packs[from]?.pack.people.titlesAfter === 'yes'
  for (let to = from; to < limit && to <= from + LONGEST; to++) {
    const cue = to === from ? 0 : cueAt(context, to, titlesAfter)
    if (cue > 0) {
      // "최은정의 변호사" is somebody's lawyer: a longer word with an ending is no name before its title.
      if (titlesAfter && endingOf(context.reading, to - 1) > 0 && (tokens[to - 1] as Token).folded.length > 3) return undefined
      const respect = hasCue(context, to, CUE_BITS['after-name'])
      // "주최한 박서연 장관": a name of Korea is one word.
      if (to - from > 1 && isWholeNameOfKorea(context, to - 1)) return undefined
      // "회계사 후지타 유미": nor is an unknown occupation part of a foreign one.
      if (to - from > 1 && first.script === 'Hangul' && spellsForeign((tokens[to - 1] as Token).folded) && OCCUPATION.test(first.folded) && isCommonInKorean(context, from)) return undefined
      return isLikely(context, from, to, respect) ? { from, to, margin: 0, because: [{ rule: 'title-after', words: wordsOf(context, to, cue) }] } : undefined
    }
    if (to > from && titlesAfter && endsInParticle(context, to - 1)) return undefined
    if (!isFree(context, to) || to > from && endingOf(context.reading, to - 1) > 0 && !titlesAfter) return undefined
  }
  return undefined
}

const LONGEST = 3
// What nouns for those who do something end in.
const OCCUPATION = /..[사가원관자인장수생부]$/
const CUES = CUE_BITS['after-name'] | CUE_BITS.title

/** The token behind the word of respect or title here; 0 where there is none. */
function cueAt(context: NameContext, at: number, titlesAfter: boolean): number {
  if (!context.reading.tokens[at]?.spaced) return 0
  if (hasCue(context, at, CUE_BITS['after-name'])) return at + 1
  // "우에다 게이코 일본 총리": a country may stand before the office.
  if (titlesAfter && hasCue(context, at, CUE_BITS.place) && context.cues.inflected[at] === 0 && hasCue(context, at + 1, CUE_BITS.title)) return cueAt(context, at + 1, titlesAfter)
  if (!titlesAfter || !hasCue(context, at, CUE_BITS.title)) return 0
  const match = context.reading.matches[at]?.find(({ lexeme }) => lexeme.cls === 'name-cue' && lexeme.cue === 'title')
  return match?.to ?? 0
}

/** A family name of one syllable begins most Korean names of three; others need the tagger. */
function isLikely(context: NameContext, from: number, to: number, respect: boolean): boolean {
  const begins = context.scores[from * 2] as number
  const first = context.reading.tokens[from] as Token
  const families = context.reading.packs[from]?.familySyllables
  const native = first.script === 'Hangul' && to - from === 1 && first.folded.length >= 2 && first.folded.length <= 4 && families !== undefined && families.has(first.folded[0] as string)
  if (first.folded.length < 2) return false
  for (let i = from + 1; i < to; i++) if ((context.scores[i * 2 + 1] as number) < (spellsForeign(first.folded) ? LEAST_INSIDE_FOREIGN : LEAST_INSIDE)) return false
  if (to - from === 2 && spellsForeign(first.folded)) return begins > LEAST_OF_NATIVE
  if (hasCue(context, from, CUE_BITS.given | CUE_BITS.family)) return begins > LEAST_OF_KNOWN
  return begins > (native ? LEAST_OF_NATIVE : respect ? LEAST_RESPECTED : LEAST_TITLED)
}

function isFree(context: NameContext, at: number): boolean {
  const token = context.reading.tokens[at] as Token
  if (token.kind !== 'word' || !token.spaced || isVerb(context, at)) return false
  return !hasCue(context, at, ANTI & ~CUE_BITS.particle | TITLES | CUE_BITS.ordinary | CUE_BITS['after-name']) || hasCue(context, at, CUE_BITS.given | CUE_BITS.family) && !hasCue(context, at, CUE_BITS.function | TITLES)
}

// In hundredths of the tagger's usual sureness of a name.
const LEAST_INSIDE = -20
const LEAST_INSIDE_FOREIGN = -60
const LEAST_OF_KNOWN = -250
const LEAST_OF_NATIVE = -110
const LEAST_RESPECTED = -30
const LEAST_TITLED = -20
