import type { Comparison } from './comparison.ts'
import type { PreparedArticle, PreparedFact } from './prepare.ts'

/** A fact as one article tells it, once or more often. */
export type Cluster = readonly PreparedFact[]

/** Two facts that may be one: indices into the clusters of two articles. */
export interface Candidate { readonly i: number; readonly j: number; readonly best: Comparison }

/** Which cluster of the one article goes with which of the other. */
export interface Partners { readonly ofA: Map<number, number>; readonly ofB: Map<number, number> }

export const noPartners = (): Partners => ({ ofA: new Map(), ofB: new Map() })

export function isFree({ i, j }: Candidate, { ofA, ofB }: Partners): boolean { return !ofA.has(i) && !ofB.has(j) }

export function total({ context, likeness }: Comparison): number { return context + likeness }

export function surestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted((x, y) => total(y.best) - total(x.best) || x.i - y.i || x.j - y.j)
}

/** How many facts of the sentences of the one go with facts of the sentences of the other, so far. */
export type Mates = (candidate: Candidate) => number

export function matesBetween(a: PreparedArticle, b: PreparedArticle, { ofA }: Partners): Mates {
  const besideA = besideOf(a)
  const besideB = besideOf(b)
  return ({ i, j }) => {
    const near = besideB(j)
    let count = 0
    const seen = new Set<number>()
    for (const home of besideA(i)) {
      const partner = ofA.get(home)
      if (partner === undefined || seen.has(partner) || !near.has(partner)) continue
      seen.add(partner)
      count++
    }
    return count
  }
}

/** Whether a figure is the only one of its unit, in the sentences of both, that goes with none yet: what is left over is the same, if the rest is. */
export function leftOver(a: PreparedArticle, b: PreparedArticle, { ofA, ofB }: Partners): (candidate: Candidate) => boolean {
  const [besideA, besideB] = [besideOf(a), besideOf(b)]
  const isAlone = ({ clusters }: PreparedArticle, beside: ReadonlySet<number>, at: number, taken: ReadonlyMap<number, number>): boolean => {
    const base = clusters[at]?.[0]?.scale?.base
    return base !== undefined && ![...beside].some((other) => other !== at && !taken.has(other) && clusters[other]?.[0]?.reading !== undefined && (clusters[other]?.[0]?.scale?.base ?? base) === base)
  }
  return ({ i, j }) => isAlone(a, besideA(i), i, ofA) && isAlone(b, besideB(j), j, ofB)
}

/** What mates say in points of evidence, beyond what their being odd values has said already. */
export function company(mates: number, { beside }: Comparison): number { return Math.max(0, Math.min(MOST_COMPANY, mates * 0.6) - beside) }

export const MOST_COMPANY = 1.2

/** For each cluster, asked once, the clusters of the facts beside its facts. */
function besideOf({ clusters }: PreparedArticle): (cluster: number) => ReadonlySet<number> {
  const homes = new Map(clusters.flatMap((cluster, i) => cluster.map(({ index }): [number, number] => [index, i])))
  const known = new Map<number, ReadonlySet<number>>()
  return (i) => {
    let beside = known.get(i)
    if (!beside) known.set(i, beside = new Set((clusters[i] as Cluster).flatMap(({ signature }) => signature.beside.flatMap((index) => homes.get(index) ?? []))))
    return beside
  }
}
