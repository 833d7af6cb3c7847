import type { NameDraft } from '../drafts.ts'
import type { Certainty, Reason, Token } from '../model.ts'
import type { Reading } from '../text/reading.ts'
import { isNoPerson } from './people/anti-evidence.ts'
import { isTitled } from './people/headline.ts'
import { hasCue, NAME_LISTS, type Candidate, type NameContext } from './people/candidate.ts'
import { CUE_BITS } from './people/cues.ts'
import { nominativeOf } from './people/declension.ts'
import { edges } from './people/edges.ts'
import { bareName, endOfName, leadOf } from './people/endings.ts'
import { countStems, type StemCounts } from './people/stems.ts'
import { namesSeen, type NamesSeen } from './people/names-seen.ts'
import { acronyms, continued, knownPairs, knownParts, partedNames, rememberedNames, shortened } from './people/memory.ts'
import { endsInParticle, familiesBeforeTitles } from './people/korean-names.ts'
import { rememberedInHan } from './people/memory-han.ts'
import { withoutOutvoted } from './people/vote.ts'
import { rolesBefore } from './people/roles.ts'
import { alongSoundLetters } from './people/sound-letters.ts'
import { endingOf } from './people/tagger.ts'

/** Every rule id that `because` of a name may hold. */
export const PEOPLE_RULES = ['tagger', 'title-before', 'title-after', 'honorific', 'initials', 'given-name', 'name-suffix', 'particle', 'speaker', 'known-in-article', 'acronym'] as const

/**
 * Names of human beings, without titles: a small learned tagger proposes, the packs' words propose and object, and what the article
 * says of a name once counts in the whole of it.
 */
export function recognizePeople(reading: Reading, { tagged, ruled, ...looks }: NamesSeen = namesSeen(reading)): readonly NameDraft[] {
  const context: NameContext = { reading, ...looks }
  const stemCounts = countStems(reading)
  const sound = (candidates: readonly Candidate[]): readonly Candidate[] => disjoint(candidates.flatMap((candidate) => edges(context, candidate))).filter((candidate) => !isNoPerson(context, candidate))
  const seen = sound([...tagged, ...ruled].flatMap((candidate) => untilCase(context, alongSoundLetters(context, candidate), stemCounts)))
  const pairs = knownPairs(context, seen)
  const first = withoutOutvoted(context, disjoint(seen.map((candidate) => continued(context, candidate, pairs))))
  const stemOf = (at: number): string => endOfName(reading, at, stemCounts).stem
  const firstKnown = knownParts(context, first, stemOf)
  // Of two names that the tagger joined, what titles vouch for is the better witness.
  const vouched = new Map([...firstKnown, ...knownParts(context, first.filter(({ because }) => because.some(({ rule }) => rule === 'title-before' || rule === 'title-after')), stemOf)])
  const names = first.flatMap((candidate) => partedNames(context, shortened(context, candidate, firstKnown), vouched))
  const known = knownParts(context, names, stemOf)
  const taken = new Uint8Array(reading.tokens.length)
  for (const { from, to } of names) taken.fill(1, from, to)
  const remembered = sound([...rememberedNames(context, known, taken), ...rememberedInHan(context, names, taken), ...familiesBeforeTitles(context, names, taken)]).map((candidate) => continued(context, candidate, pairs))
  const all = disjoint([...names, ...remembered, ...acronyms(context, names, taken)])
  const ends = new Set(all.map(({ to }) => to))
  const isName = (at: number) => (word: string): boolean => word !== (reading.tokens[at] as Token).folded && known.has(word) || reading.matches[at]?.some(({ lexeme, proclitic }) => lexeme.cls === 'name-cue' && (lexeme.cue === 'given' || lexeme.cue === 'family') && (word === (reading.tokens[at] as Token).folded) === (proclitic === undefined)) === true
  return all.map((candidate) => draftOf(context, candidate, stemCounts, leadOf(reading, candidate.from, isName(candidate.from), ends.has(candidate.from))))
}

/** Overlapping and touching proposals of the same words are one; of two that overlap in part the longer one stays. */
function disjoint(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Candidate[] = []
  for (const next of sorted) {
    const last = kept[kept.length - 1]
    if (!last || next.from >= last.to) { kept.push(next); continue }
    const longer = next.to - next.from > last.to - last.from ? next : last
    kept[kept.length - 1] = { ...longer, margin: Math.max(last.margin, next.margin), because: reasons([...last.because, ...next.because]) }
  }
  return kept
}

function reasons(all: readonly Reason[]): readonly Reason[] {
  return all.filter(({ rule, words }, i) => all.findIndex((other) => other.rule === rule && other.words === words) === i)
}

/**
 * A glued case ending ends the name: "કિમએ" + "ટ્રેન", "કિરીટના" + "ભાઈ". A word that only ends like one ("રચના શાહ") is told by the
 * name lists, by its stem elsewhere in the article, or by how sure the tagger is of what follows, which may be another name
 * ("ഹാമിൽട്ടണിനേക്കാൾ" + "ബോട്ടസ്"). In a headline in title case a known
 * given and family name end there, for the words after them have capitals anyway.
 */
function untilCase(context: NameContext, candidate: Candidate, stemCounts: StemCounts): readonly Candidate[] {
  if (candidate.to - candidate.from > 2 && hasCue(context, candidate.from, CUE_BITS.given) && hasCue(context, candidate.from + 1, CUE_BITS.family) && isTitled(context, candidate.from)) return [{ ...candidate, to: candidate.from + 2 }]
  for (let i = candidate.from; i < candidate.to - 1; i++) {
    if (endsInParticle(context, i)) return [{ ...candidate, to: i + 1 }, ...untilCase(context, { ...candidate, from: i + 1 }, stemCounts)]
    if (endingOf(context.reading, i) === 0) continue
    const { stem, cut, ending } = endOfName(context.reading, i, stemCounts)
    // A single vowel sign may be the name's own.
    if (cut === 0 && ending.length < 2) continue
    const listed = hasCue(context, i, NAME_LISTS)
    if (listed && context.cues.inflected[i] === 0) continue
    if (listed || (stemCounts.words.get(stem) ?? 0) > 1 || endingOf(context.reading, i) > 1 && (context.scores[(i + 1) * 2 + 1] as number) < SURE_OF_NEXT) return [{ ...candidate, to: i + 1 }, ...(context.scores[(i + 1) * 2] as number) > SURE_OF_ANOTHER ? untilCase(context, { ...candidate, from: i + 1 }, stemCounts) : []]
  }
  return [candidate]
}

const SURE_OF_NEXT = 60
const SURE_OF_ANOTHER = 40

/** @param lead units at the beginning that are a word glued to the name */
function draftOf(context: NameContext, candidate: Candidate, stemCounts: StemCounts, lead: number): NameDraft {
  const { reading } = context
  const { from, to, because } = candidate
  const { cut } = endOfName(reading, to - 1, stemCounts)
  return {
    kind: 'person', start: (reading.tokens[from] as Token).start + lead, end: (reading.tokens[to - 1] as Token).end - cut, lang: reading.packs[from]?.pack.id ?? 'und',
    certainty: certaintyOf(candidate), because, roles: rolesBefore(context, from), bare: bareName(reading, from, to, stemCounts) ?? nominative(reading, candidate, stemCounts),
  }
}

/** The name in the nominative, where the language declines names and the words agree in another case. */
function nominative({ text, tokens, packs, paragraphAt }: Reading, { from, to }: Candidate, stemCounts: StemCounts): string | undefined {
  const pack = packs[from]
  const words = tokens.slice(from, to)
  if (!pack?.declension || words.length < 2 || words.length > LONGEST_DECLINED || words.some(({ kind, script }) => kind !== 'word' || script !== 'Cyrillic') || paragraphAt[from] !== paragraphAt[to - 1]) return undefined
  const isListed = (word: string): boolean => pack.lexicon.root.next.get(word)?.lexemes.some((lexeme) => lexeme.cls === 'name-cue' && (lexeme.cue === 'given' || lexeme.cue === 'family')) === true
  return nominativeOf(words.map(({ start, end }) => text.slice(start, end)), pack.declension, isListed, (word) => stemCounts.words.has(word))?.join(' ')
}

const LONGEST_DECLINED = 5

// A lone word that only the tagger takes for a name, and not with much sureness.
function certaintyOf({ margin, because }: Candidate): Certainty {
  return margin >= UNSURE_BELOW || because.some(({ rule }) => rule !== 'tagger') ? 'certain' : 'uncertain'
}

const UNSURE_BELOW = 40
