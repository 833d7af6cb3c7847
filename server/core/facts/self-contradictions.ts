import { compareFacts } from '../link/compare.ts'
import type { ArticlePair } from '../link/comparison.ts'
import { preparedOf, type PreparedFact } from '../link/prepare.ts'
import type { Analysis } from '../model.ts'

/** A figure or date on top of an article that its running text contradicts. Indices into `Analysis.mentions`. */
export interface SelfContradiction {
  readonly mention: number
  readonly other: number
}

/**
 * Where an article contradicts itself: the headline says 41, the body 47. By the same evidence that links two articles, and stricter:
 * the article gives just these two values for such a thing, neither is borne out on the other side, and they are of one magnitude.
 */
export function selfContradictions(analysis: Analysis): readonly SelfContradiction[] {
  const { facts } = preparedOf(analysis)
  const headline = facts.filter(({ signature }) => signature.part === 'headline')
  const top = headline.length > 0 ? headline : facts.filter(({ signature }) => signature.part === 'lead')
  const below = facts.filter((fact) => !top.includes(fact) && fact.signature.part !== 'caption')
  return top.flatMap((fact) => {
    const rivals = below.filter((other) => contradicts(fact, other))
    const [first] = rivals
    const borneOut = below.some((other) => other.mention.value === fact.mention.value) || top.some((other) => other !== fact && rivals.some((rival) => rival.mention.value === other.mention.value))
    const several = new Set(facts.filter((other) => isLike(fact, other)).map(({ mention }) => mention.value)).size > 2
    return first && !borneOut && !several ? { mention: fact.index, other: first.index } : []
  })
}

// One article is one story.
const WITHIN: ArticlePair = { degree: 1, personA: (key) => key, personB: (key) => key }
const ENOUGH = 1.75
const MOST_RATIO = 2

function contradicts(a: PreparedFact, b: PreparedFact): boolean {
  const found = compareFacts(a, b, WITHIN)
  if (!found || found.relation !== 'differs' || !found.firm || found.context < ENOUGH) return false
  if (!a.reading || !b.reading) return true
  const [low, high] = [Math.min(a.reading.value, b.reading.value), Math.max(a.reading.value, b.reading.value)]
  return low > 0 && high / low < MOST_RATIO
}

/** What else the article says of such things: same unit, same fate or act. */
function isLike(a: PreparedFact, b: PreparedFact): boolean {
  if (a.reading === undefined || b.reading === undefined) return a.mention.kind === b.mention.kind && a.signature.events[0] === b.signature.events[0]
  return a.scale?.base === b.scale?.base && (a.outcomes[0] ?? '') === (b.outcomes[0] ?? '') && a.otherYear === b.otherYear
}
