import type { Reason, Relation } from '../model.ts'
import { areAkin } from '../facts/event-concepts.ts'
import { compareFacts } from './compare.ts'
import { isSwap } from './is-swap.ts'
import type { ArticlePair, Comparison } from './comparison.ts'
import { contradictions } from './contradictions.ts'
import { company, isFree, matesBetween, MOST_COMPANY, noPartners, surestFirst, total, type Candidate, type Partners } from './candidates.ts'
import type { PreparedArticle, PreparedFact } from './prepare.ts'
import { dateRelation } from './relation.ts'

/** A link between two articles, by mention index in each. */
export interface PairLink {
  readonly a: number
  readonly b: number
  readonly relation: Relation
  readonly score: number
  readonly because: readonly Reason[]
}

/**
 * The links of two articles on one story. First what surely agrees or may agree, the surest first and each fact once. The more odd values
 * are found to agree, the surer it is that the two tell one story, and the less is asked of the rest: values alike that are like nothing
 * else in either article, and last, among what is left, what contradicts.
 */
export function pairArticles(a: PreparedArticle, b: PreparedArticle, pair: ArticlePair): readonly PairLink[] {
  const candidates = candidatesOf(a, b, pair)
  const links: PairLink[] = []
  const partners = noPartners()
  const alike = candidates.filter(({ best }) => best.relation !== 'differs')
  const take = (candidate: Candidate): void => {
    partners.ofA.set(candidate.i, candidate.j)
    partners.ofB.set(candidate.j, candidate.i)
    emit(links, a, b, candidate, pair)
  }
  for (const candidate of surestFirst(alike.filter(({ best }) => isAlike(best)))) if (isFree(candidate, partners)) take(candidate)
  const mates = matesBetween(a, b, partners)
  const trust = (): number => trustIn(a, b, partners, pair.degree)
  // What is found tells where to find more.
  for (let round = 0; round < ROUNDS; round++) {
    const sure = trust()
    const open = surestFirst(alike.flatMap((candidate) => {
      const { i, j, best } = candidate
      if (!isFree(candidate, partners) || total(best) + MOST_COMPANY < ENOUGH_TO_AGREE - TRUSTED * sure) return []
      const weighed = { i, j, best: { ...best, context: best.context + company(mates(candidate), best) } }
      return isAlikeIn(weighed.best, sure) ? weighed : []
    }))
    for (const candidate of open) if (isFree(candidate, partners) && !hasRival(candidate, open, partners)) take(candidate)
  }
  // Articles that agree on nothing worth the name tell of two events, however alike.
  const agreed = alike.some(({ i, j, best }) => partners.ofA.get(i) === j && best.likeness >= WORTH_AGREEING)
  for (const candidate of contradictions(a, b, candidates, partners, mates, { agreed, trust: agreed ? trust() : 0 })) emit(links, a, b, candidate, pair)
  return links.sort((x, y) => x.a - y.a || x.b - y.b)
}

/** Whoever says 21,150 of the same unit in the same story says it of the same thing, in whatever words. */
function isAlike(best: Comparison): boolean {
  return best.likeness >= ODD ? total(best) >= ENOUGH_IF_ODD && best.context >= 0 : total(best) >= ENOUGH_TO_AGREE && best.context >= LEAST_CONTEXT
}

/** In a story that two articles are known to share, little more than the same value of the same unit is asked. */
function isAlikeIn(best: Comparison, trust: number): boolean {
  return total(best) >= ENOUGH_TO_AGREE - TRUSTED * trust && best.context >= LEAST_CONTEXT - TRUSTED_CONTEXT * trust
}

/** 0 to 1: by the odd values that the articles share. */
function trustIn(a: PreparedArticle, b: PreparedArticle, { ofA }: Partners, degree: number): number {
  let shared = 0
  for (const [i, j] of ofA) shared += Math.min(a.clusters[i]?.[0]?.oddness ?? 0, b.clusters[j]?.[0]?.oddness ?? 0)
  return Math.min(1, 0.35 * degree + 0.25 * shared)
}

/** Whether another value of the one would do as well for the other. */
function hasRival({ i, j, best }: Candidate, all: readonly Candidate[], partners: Partners): boolean {
  return all.some((other) => (other.i === i) !== (other.j === j) && isFree(other, partners) && Math.abs(total(best) - total(other.best)) < MARGIN)
}

// In points of evidence, see compare.ts.
const ENOUGH_TO_AGREE = 1.75
const ENOUGH_IF_ODD = 1.6
const ODD = 1.4
const WORTH_AGREEING = 0.5
const LEAST_CONTEXT = 0.75
const TRUSTED = 0.8
const ROUNDS = 3
const TRUSTED_CONTEXT = 0.7
const MARGIN = 0.2

function candidatesOf(a: PreparedArticle, b: PreparedArticle, pair: ArticlePair): readonly Candidate[] {
  const found: Candidate[] = []
  const groups = new Map<string, number[]>()
  b.clusters.forEach((cluster, j) => {
    const key = groupOf(cluster[0] as PreparedFact)
    groups.set(key, [...(groups.get(key) ?? []), j])
  })
  a.clusters.forEach((cluster, i) => {
    const own = groupOf(cluster[0] as PreparedFact)
    // A bare number may be a count of anything.
    const others = own === 'bare' ? [...groups].filter(([key]) => key !== 'date').flatMap(([, list]) => list) : [...(groups.get(own) ?? []), ...(own === 'date' ? [] : groups.get('bare') ?? [])]
    for (const j of others) {
      const best = bestOf(cluster, b.clusters[j] as readonly PreparedFact[], pair)
      if (best) found.push({ i, j, best })
    }
  })
  return found
}

function groupOf({ reading, scale }: PreparedFact): string {
  if (!reading) return 'date'
  return !scale || scale.kind === 'unknown' ? 'bare' : scale.base
}

function bestOf(a: readonly PreparedFact[], b: readonly PreparedFact[], pair: ArticlePair): Comparison | undefined {
  let best: Comparison | undefined
  for (const x of a.slice(0, MOST_TELLINGS)) for (const y of b.slice(0, MOST_TELLINGS)) {
    if (!mayMeet(x, y)) continue
    const next = compareFacts(x, y, pair)
    if (next && (!best || total(next) > total(best))) best = next
  }
  return best
}

// A fact told more often than this is told alike.
const MOST_TELLINGS = 4

/** Cheaply, before all evidence is weighed: without a like value, an event or a thing in common there is never enough. */
function mayMeet(x: PreparedFact, y: PreparedFact): boolean {
  if (x.reading && y.reading && Math.abs(x.reading.value - y.reading.value) <= 0.1 * Math.abs(x.reading.value)) return true
  if (!x.reading && x.oddness > 0.25 && x.mention.kind === 'date' && y.mention.kind === 'date' && dateRelation(x.mention.value, y.mention.value) !== 'differs') return true
  const [a, b] = [x.signature, y.signature]
  if (x.reading && y.reading && isSwap(x.reading.value, y.reading.value)) return true
  if (x.only && y.only && x.scale?.kind === 'rare' && x.scale.base === y.scale?.base) return true
  return a.events.some((id) => b.events.includes(id) || !x.reading && areAkin(id, b.events[0] ?? '')) || a.topics.some((id) => b.topics.includes(id))
}

/** Every telling of the one is linked to every telling of the other, but a contradiction that not all tellings share is none. */
function emit(links: PairLink[], a: PreparedArticle, b: PreparedArticle, { i, j, best }: Candidate, pair: ArticlePair): void {
  for (const x of a.clusters[i] as readonly PreparedFact[]) for (const y of b.clusters[j] as readonly PreparedFact[]) {
    const own = compareFacts(x, y, pair)
    if (!own || own.relation === 'differs' && best.relation !== 'differs') continue
    const sure = Math.max(total(own), total(best) - 0.4)
    links.push({ a: x.index, b: y.index, relation: own.relation, score: Math.max(0.5, scoreOf(sure)), because: own.because })
  }
}

/** 0 to 1, in hundredths. */
function scoreOf(points: number): number {
  return Math.round(100 / (1 + Math.exp(-1.3 * (points - 1.4)))) / 100
}
