import type { NameDraft } from '../drafts.ts'
import type { Certainty, Reason, Token } from '../model.ts'
import type { Reading } from '../text/reading.ts'
import { isNoPerson } from './people/anti-evidence.ts'
import { wordsOf, type Candidate, type NameContext } from './people/candidate.ts'
import { cuesOf } from './people/cues.ts'
import { edges } from './people/edges.ts'
import { countStems, endOfName } from './people/endings.ts'
import { acronyms, continued, knownPairs, knownParts, rememberedNames } from './people/memory.ts'
import { withoutOutvoted } from './people/vote.ts'
import { rolesBefore } from './people/roles.ts'
import { nameRules } from './people/rules.ts'
import { tagNames } from './people/tagger.ts'

/** Every rule id that `because` of a name may hold. */
export const PEOPLE_RULES = ['tagger', 'title-before', 'honorific', 'initials', 'given-name', 'name-suffix', 'known-in-article', 'acronym'] as const

/**
 * Names of human beings, without titles: a small learned tagger proposes, the packs' words propose and object, and what the article
 * says of a name once counts in the whole of it.
 */
export function recognizePeople(reading: Reading): readonly NameDraft[] {
  const cues = cuesOf(reading)
  const tagged = tagNames(reading, cues, reading.engine.nameWeights)
  const context: NameContext = { reading, cues, scores: tagged.scores }
  const proposed = tagged.names.map(({ from, to, margin }): Candidate => ({ from, to, margin, because: [{ rule: 'tagger', words: wordsOf(context, from, to) }] }))
  const stemCounts = countStems(reading)
  const sound = (candidates: readonly Candidate[]): readonly Candidate[] => candidates.flatMap((candidate) => edges(context, candidate)).filter((candidate) => !isNoPerson(context, candidate))
  const seen = disjoint(sound([...proposed, ...nameRules(context)]))
  const pairs = knownPairs(context, seen)
  const first = withoutOutvoted(context, disjoint(seen.map((candidate) => continued(context, candidate, pairs))))
  const known = knownParts(context, first, (at) => endOfName(reading, at, stemCounts).stem)
  const taken = new Uint8Array(reading.tokens.length)
  for (const { from, to } of first) taken.fill(1, from, to)
  const remembered = sound(rememberedNames(context, known, taken)).map((candidate) => continued(context, candidate, pairs))
  return disjoint([...first, ...remembered, ...acronyms(context, first, taken)]).map((candidate) => draftOf(context, candidate, stemCounts))
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

function draftOf(context: NameContext, candidate: Candidate, stemCounts: ReadonlyMap<string, number>): NameDraft {
  const { reading } = context
  const { from, to, because } = candidate
  const { cut } = endOfName(reading, to - 1, stemCounts)
  return {
    kind: 'person', start: (reading.tokens[from] as Token).start, end: (reading.tokens[to - 1] as Token).end - cut, lang: reading.packs[from]?.pack.id ?? 'und',
    certainty: certaintyOf(candidate), because, roles: rolesBefore(context, from),
  }
}

// A lone word that only the tagger takes for a name, and not with much sureness.
function certaintyOf({ margin, because }: Candidate): Certainty {
  return margin >= UNSURE_BELOW || because.some(({ rule }) => rule !== 'tagger') ? 'certain' : 'uncertain'
}

const UNSURE_BELOW = 40
