import type { Reason, Relation } from '../model.ts'
import { compareFacts } from './compare.ts'
import type { ArticlePair, Comparison } from './comparison.ts'
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
 * The links of two articles on one story. First what agrees or may agree, the surest first and each fact once; then, among what is left,
 * what contradicts: there the context alone must carry the link, and no other fact may claim its place as well.
 */
export function pairArticles(a: PreparedArticle, b: PreparedArticle, pair: ArticlePair): readonly PairLink[] {
  const candidates = candidatesOf(a, b, pair)
  const takenA = new Set<number>()
  const takenB = new Set<number>()
  const links: PairLink[] = []
  const alike = candidates.filter(({ best }) => best.relation !== 'differs' && isAlike(best))
    .sort((x, y) => total(y.best) - total(x.best) || x.i - y.i || x.j - y.j)
  for (const candidate of alike) {
    if (takenA.has(candidate.i) || takenB.has(candidate.j)) continue
    takenA.add(candidate.i)
    takenB.add(candidate.j)
    emit(links, a, b, candidate, pair)
  }
  // Articles that agree on nothing worth the name tell of two events, however alike.
  const agreed = alike.some(({ best }) => best.likeness >= WORTH_AGREEING)
  const isEnough = (best: Comparison): boolean => agreed ? total(best) >= ENOUGH_TO_DIFFER : best.anchored && total(best) >= ENOUGH_TO_DIFFER_ALONE
  const unlike = candidates.filter(({ i, j, best }) => best.relation === 'differs' && best.firm && isEnough(best) && !takenA.has(i) && !takenB.has(j))
    .sort((x, y) => total(y.best) - total(x.best) || x.i - y.i || x.j - y.j)
  for (const candidate of unlike) {
    if (takenA.has(candidate.i) || takenB.has(candidate.j)) continue
    const rival = unlike.find((other) => other !== candidate && (other.i === candidate.i || other.j === candidate.j) && total(candidate.best) - total(other.best) < MARGIN)
    takenA.add(candidate.i)
    takenB.add(candidate.j)
    if (!rival) emit(links, a, b, candidate, pair)
  }
  return links.sort((x, y) => x.a - y.a || x.b - y.b)
}

/** Whoever says 21,150 of the same unit in the same story says it of the same thing, in whatever words. */
function isAlike(best: Comparison): boolean {
  return best.likeness >= ODD ? total(best) >= ENOUGH_IF_ODD && best.context >= 0 : total(best) >= ENOUGH_TO_AGREE && best.context >= LEAST_CONTEXT
}

// In points of evidence, see compare.ts.
const ENOUGH_TO_AGREE = 1.75
const ENOUGH_IF_ODD = 1.6
const ODD = 1.4
const ENOUGH_TO_DIFFER = 2.35
const ENOUGH_TO_DIFFER_ALONE = 3
const WORTH_AGREEING = 0.5
const LEAST_CONTEXT = 0.75
const MARGIN = 0.2

interface Candidate { readonly i: number; readonly j: number; readonly best: Comparison }

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
  return a.events.some((id) => b.events.includes(id)) || a.topics.some((id) => b.topics.includes(id))
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

function total({ context, likeness }: Comparison): number { return context + likeness }

/** 0 to 1, in hundredths. */
function scoreOf(points: number): number {
  return Math.round(100 / (1 + Math.exp(-1.3 * (points - 1.4)))) / 100
}
