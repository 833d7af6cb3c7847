import { company, isFree, leftOver, MOST_COMPANY, surestFirst, total, type Candidate, type Cluster, type Mates, type Partners } from './candidates.ts'
import type { Comparison } from './comparison.ts'
import type { PreparedArticle } from './prepare.ts'

/** What is known of two articles when their contradictions are looked for. */
export interface Agreement {
  /** They agree on something that is no commonplace. */
  readonly agreed: boolean
  /** 0 to 1: how sure it is that they tell one story. */
  readonly trust: number
}

/**
 * Facts told with unlike values, each fact once. The context alone must carry these, and no other fact may claim the place as well. Facts
 * of the same sentences that agree ("14 killed, 22 hurt": "14 killed, 25 hurt") tell that the sentences tell the same.
 */
export function contradictions(a: PreparedArticle, b: PreparedArticle, candidates: readonly Candidate[], partners: Partners, mates: Mates, { agreed, trust }: Agreement): readonly Candidate[] {
  const isLeft = leftOver(a, b, partners)
  const unlike = surestFirst(candidates.filter((candidate) => candidate.best.relation === 'differs' && isFree(candidate, partners)).flatMap((candidate) => {
    const { i, j, best } = candidate
    if (best.barred || total(best) + MOST_COMPANY < ENOUGH - TRUSTED) return []
    const there = mates(candidate)
    const told = isToldBy(a.clusters[i] as Cluster, b) || isToldBy(b.clusters[j] as Cluster, a)
    const context = best.context + company(there, best) - (told ? ELSEWHERE_TOLD : 0)
    const weighed: Candidate = { i, j, best: { ...best, context } }
    // What is left over where the rest of both sentences agrees is one thing, if it says so itself at all.
    const asked = there > 0 && best.likeness >= 0 && isLeft(candidate) ? LEFT_OVER : NAMED
    const firm = best.firm || !told && (!best.elsewhere || there >= 2) && trust >= 0.5 && isNamed(best, there, asked)
    return firm && isEnough(weighed.best, { agreed, trust }) ? weighed : []
  }))
  const found: Candidate[] = []
  const taken: Partners = { ofA: new Map(partners.ofA), ofB: new Map(partners.ofB) }
  for (const candidate of unlike) {
    if (!isFree(candidate, taken)) continue
    const rival = unlike.find((other) => other !== candidate && (other.i === candidate.i || other.j === candidate.j) && total(candidate.best) - total(other.best) < MARGIN && !tellTheSame(a, b, candidate, other))
    taken.ofA.set(candidate.i, candidate.j)
    taken.ofB.set(candidate.j, candidate.i)
    if (!rival) found.push(candidate)
  }
  return found
}

/** Two tellings of one value are no rivals. */
function tellTheSame(a: PreparedArticle, b: PreparedArticle, one: Candidate, other: Candidate): boolean {
  return a.clusters[one.i]?.[0]?.mention.value === a.clusters[other.i]?.[0]?.mention.value && b.clusters[one.j]?.[0]?.mention.value === b.clusters[other.j]?.[0]?.mention.value
}

function isEnough(best: Comparison, { agreed, trust }: Agreement): boolean {
  return agreed ? total(best) >= ENOUGH - TRUSTED * trust : best.anchored && total(best) >= ENOUGH_ALONE
}

/** In a story that both are known to tell, facts that stand among the same facts and share what they are about are one. */
function isNamed({ grounds }: Comparison, mates: number, asked: number): boolean {
  return grounds + Math.min(2, mates) * 0.35 >= asked
}

const NAMED = 1
const LEFT_OVER = 0.55
const ENOUGH = 2.35
const TRUSTED = 0.5
const ENOUGH_ALONE = 3
const MARGIN = 0.2
// Who tells the other's value as well tells it of something else.
const ELSEWHERE_TOLD = 0.5

/** Whether the article tells this very value of the same unit too, of whatever. */
function isToldBy(cluster: Cluster, { facts }: PreparedArticle): boolean {
  const [fact] = cluster
  return fact !== undefined && facts.some((other) => fact.reading
    ? other.reading !== undefined && other.scale?.base === fact.scale?.base && other.reading.value === fact.reading.value
    : other.mention.value === fact.mention.value)
}
