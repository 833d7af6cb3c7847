import type { Name, SpeltName } from './name-index.ts'
import { order } from '../order.ts'

/**
 * Which of these full names are one person: each cluster is one, its fullest name first. `spelt` is closed under being alike: what is left
 * out of it does not bear on it. The surest pairs join first; two people whom one article tells apart are never joined.
 */
export function joinFullNames(spelt: Iterable<SpeltName>): readonly (readonly Name[])[] {
  const all = [...spelt]
  const clusters = clustersOf(all.flatMap((one) => [...one.names.values()]))
  for (const { a, b } of pairsOf(all)) clusters.join(a, b)
  return clusters.all()
}

/** The people of a cluster of full names and the lone names that mean it: one, and whoever an article tells apart from it. */
export function joinLoneNames(full: readonly Name[], lone: Iterable<Name>): readonly (readonly Name[])[] {
  const sorted = [...lone].sort(byFullness)
  const clusters = clustersOf([...full, ...sorted])
  const head = full[0] ?? sorted[0]
  for (const name of [...full, ...sorted]) if (head) clusters.join(head, name)
  return clusters.all()
}

/** The fullest first. */
export function byFullness(a: Name, b: Name): number {
  return b.spelt.weight - a.spelt.weight || order(a.spelt.key, b.spelt.key) || order(a.lang, b.lang) || order(firstUri(a), firstUri(b))
}

export function firstUri({ members }: Name): string {
  let first = ''
  for (const uri of members.keys()) if (first === '' || uri < first) first = uri
  return first
}

interface Pair { readonly a: Name; readonly b: Name; readonly score: number }

function pairsOf(spelt: readonly SpeltName[]): readonly Pair[] {
  const pairs: Pair[] = []
  for (const one of spelt) {
    const own = [...one.names.values()]
    // Spelt alike is one person, in however many languages.
    own.forEach((a, i) => { for (const b of own.slice(i + 1)) pairs.push(inOrder(a, b, 1)) })
    const rivals = fullerRivals(one)
    for (const [other, { score, sameLanguage }] of one.alike) {
      if (order(one.id, other.id) > 0 || rivals.has(other) || fullerRivals(other).has(one)) continue
      for (const a of own) for (const b of other.names.values()) if (a.lang !== b.lang || sameLanguage) pairs.push(inOrder(a, b, score))
    }
  }
  return pairs.sort((x, y) => y.score - x.score || byFullness(x.a, y.a) || byFullness(x.b, y.b))
}

/** "Lena Roy" between "Lena Maria Roy" and "Lena Anne Roy" is neither. */
function fullerRivals(spelt: SpeltName): ReadonlySet<SpeltName> {
  const fuller = [...spelt.alike].flatMap(([other, { whole }]) => (!whole && other.names.size > 0 && other.weight > spelt.weight + 0.5 ? [other] : []))
  return fuller.some((one) => fuller.some((other) => other !== one && !one.alike.has(other))) ? new Set(fuller) : NOBODY
}

const NOBODY: ReadonlySet<SpeltName> = new Set()

function inOrder(a: Name, b: Name, score: number): Pair {
  return byFullness(a, b) <= 0 ? { a, b, score } : { a: b, b: a, score }
}

interface Clusters {
  /** Not where their fullest names are unlike, though a shorter one is like both; nor where an article has one person in each. */
  join(a: Name, b: Name): void
  all(): readonly (readonly Name[])[]
}

interface Cluster { readonly names: Set<Name>; readonly keys: Map<string, string>; head: Name }

/** Union by the smaller into the larger, with the articles of each cluster, for one article's people stay apart. */
function clustersOf(names: readonly Name[]): Clusters {
  const of = new Map(names.map((name): [Name, Cluster] => [name, { head: name, names: new Set([name]), keys: new Map([...name.members].map(([uri, { key }]) => [uri, key])) }]))
  return {
    join: (a, b) => {
      const [x, y] = [of.get(a) as Cluster, of.get(b) as Cluster]
      if (x === y) return
      const [small, large] = x.keys.size < y.keys.size ? [x, y] : [y, x]
      if (!mayBeOne(x.head.spelt, y.head.spelt) || differInALanguage(small, large)) return
      for (const [uri, key] of small.keys) if (large.keys.has(uri) && large.keys.get(uri) !== key) return
      if (byFullness(small.head, large.head) < 0) large.head = small.head
      for (const [uri, key] of small.keys) large.keys.set(uri, key)
      for (const name of small.names) {
        large.names.add(name)
        of.set(name, large)
      }
    },
    all: () => [...new Set(of.values())].map((cluster) => [...cluster.names].sort(byFullness)),
  }
}

/** "Elena Roy" and "Lena Roy" of one language are two people, though another language writes a name that is like both. */
function differInALanguage(small: Cluster, large: Cluster): boolean {
  for (const a of small.names) if (a.spelt.full) for (const b of large.names) {
    if (a.lang === b.lang && a.spelt !== b.spelt && b.spelt.full && !a.spelt.alike.get(b.spelt)?.sameLanguage) return true
  }
  return false
}

/** Lone names are told by their clusters. */
function mayBeOne(a: SpeltName, b: SpeltName): boolean {
  return a === b || !a.full || !b.full || a.alike.has(b)
}
