import { compareFacts } from '../link/compare.ts'
import type { ArticlePair, Comparison } from '../link/comparison.ts'
import { preparedOf, type PreparedFact } from '../link/prepare.ts'
import { figureRelation } from '../link/relation.ts'
import type { Analysis } from '../model.ts'

/** A figure or date on top of an article that its running text contradicts. Indices into `Analysis.mentions`. */
export interface SelfContradiction {
  readonly mention: number
  readonly other: number
}

/**
 * Where an article contradicts itself: the headline says 41, the body 47. By the same evidence that links two articles, and stricter:
 * what stands on top is told again below, so the body must tell nothing that agrees with it, and one unlike value of one magnitude that
 * is by far the likeliest to be the same thing; nor may the top tell that value as well.
 */
export function selfContradictions(analysis: Analysis): readonly SelfContradiction[] {
  const { facts } = preparedOf(analysis)
  const headline = facts.filter(({ signature }) => signature.part === 'headline')
  const top = headline.length > 0 ? headline : facts.filter(({ signature }) => signature.part === 'lead')
  const below = facts.filter((fact) => !top.includes(fact) && fact.signature.part !== 'caption')
  return top.flatMap((fact) => {
    if (below.some((other) => isBorneOut(fact, other))) return []
    const rivals = below.flatMap((other) => {
      const found = compareFacts(fact, other, WITHIN)
      return found && found.relation === 'differs' ? { other, found } : []
    }).sort((x, y) => y.found.context - x.found.context)
    const [first] = rivals
    if (!first || !contradicts(fact, first.other, first.found)) return []
    const { mention: { value } } = first.other
    const second = rivals.find(({ other }) => other.mention.value !== value && isOfMagnitude(fact, other))
    if (second && first.found.context - second.found.context < MARGIN) return []
    return top.some((other) => other !== fact && other.mention.value === value) ? [] : { mention: fact.index, other: first.other.index }
  })
}

// One article is one story.
const WITHIN: ArticlePair = { degree: 1, personA: (key) => key, personB: (key) => key }
const ENOUGH = 1.75
const MORE_THAN_ENOUGH = 2.2
const NAMED = 0.65
const MARGIN = 0.3
const MOST_RATIO = 2

function isBorneOut(fact: PreparedFact, other: PreparedFact): boolean {
  if (other.mention.value === fact.mention.value) return true
  return fact.reading !== undefined && other.reading !== undefined && fact.scale?.base === other.scale?.base && figureRelation(fact.reading, other.reading) !== 'differs'
}

function contradicts(a: PreparedFact, b: PreparedFact, { context, firm, barred, elsewhere, grounds }: Comparison): boolean {
  const sure = firm && context >= ENOUGH || !barred && !elsewhere && grounds >= NAMED && context >= MORE_THAN_ENOUGH
  return sure && isOfMagnitude(a, b)
}

function isOfMagnitude(a: PreparedFact, b: PreparedFact): boolean {
  if (!a.reading || !b.reading) return true
  const [low, high] = [Math.min(a.reading.value, b.reading.value), Math.max(a.reading.value, b.reading.value)]
  return low > 0 && high / low < MOST_RATIO
}
