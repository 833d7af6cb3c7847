import { figureRelation } from '../core/link/relation.ts'
import type { Analysis, Fact, FigureMention } from '../core/model.ts'

/** A figure of the headline or the lead, and one further down that counts the same and can't be true together with it. */
export interface Contradiction {
  /** Indices into `Analysis.mentions`. */
  readonly mention: number
  readonly other: number
}

/**
 * Where an article contradicts itself. Strict, because parts of a total, earlier tolls and other places look alike: same unit, event and
 * aspect, places that fit, values of one magnitude, nothing further down that bears the headline out, and either a single value
 * there or one above the total.
 */
export function contradictions({ mentions, facts }: Analysis): readonly Contradiction[] {
  const groups = new Map<string, Told[]>()
  for (const fact of facts) {
    const mention = mentions[fact.mention]
    const key = keyOf(fact)
    if (mention?.kind !== 'figure' || fact.signature.weight === 'weak' || key === undefined) continue
    const group = groups.get(key)
    if (group) group.push({ fact, mention })
    else groups.set(key, [{ fact, mention }])
  }
  return [...groups.values()].flatMap(inGroup).sort((a, b) => a.mention - b.mention)
}

interface Told { readonly fact: Fact; readonly mention: FigureMention }

function keyOf({ signature }: Fact): string | undefined {
  const { unit, events, aspect, part } = signature
  if (unit === undefined || events[0] === undefined || part === 'boilerplate' || part === 'teaser' || part === 'caption') return undefined
  return [unit, events[0], ...aspect].join(' ')
}

function inGroup(group: readonly Told[]): readonly Contradiction[] {
  const heads = group.filter(({ fact }) => fact.signature.part === 'headline')
  const topPart = heads.length > 0 ? 'headline' : 'lead'
  const tops = heads.length > 0 ? heads : group.filter(({ fact }) => fact.signature.part === 'lead')
  const below = group.filter(({ fact }) => fact.signature.part !== topPart)
  return tops.slice(0, MOST).flatMap((top) => {
    const near = below.slice(0, MOST).filter((one) => fits(top, one))
    if (near.length === 0 || near.some(({ mention }) => figureRelation(top.mention, mention) !== 'differs')) return []
    const values = new Set(near.map(({ mention }) => mention.value))
    const rival = near.find(({ mention }) => values.size === 1 || mention.value > top.mention.value)
    return rival ? [{ mention: top.fact.mention, other: rival.fact.mention }] : []
  })
}

// No article has as many; whoever makes one up must not make it slow.
const MOST = 100

function fits(a: Told, b: Told): boolean {
  const small = Math.min(a.mention.value, b.mention.value)
  const large = Math.max(a.mention.value, b.mention.value)
  const places = a.fact.signature.places
  const others = b.fact.signature.places
  return large < small * 2 && (others.length === 0 || others.some((place) => places.includes(place)))
}
