import type { FactRef, Link, Mention, Relation } from '../model.ts'

/** Everything that the articles say about one fact. */
export interface FactGroup {
  /** All mentions, in the order of their articles and places. */
  readonly members: readonly FactRef[]
  /** Members by what they say, the reading of most articles first, of equally many the one said first by path. Members of one reading agree. */
  readonly readings: readonly FactReading[]
  /** Index into `readings` of the one that more articles bear out than any other; undefined where two are level. */
  readonly majority: number | undefined
}

export interface FactReading {
  readonly members: readonly FactRef[]
  /** URIs, sorted, each once. */
  readonly articles: readonly string[]
}

/**
 * Gathers links into groups of mentions about the same fact, in the order of their first members. One reading is what agrees by a link,
 * or has the same key: `keyOfReading` gives it for a mention of the library ("= 41 person", "2024-06-19").
 */
export function factGroups(links: readonly Link[], keyOfReading: (ref: FactRef) => string): readonly FactGroup[] {
  const refs = new Map<string, FactRef>()
  const facts = newSets()
  const readings = newSets()
  for (const { a, b, relation } of links) {
    const [x, y] = [keyOf(a), keyOf(b)]
    refs.set(x, a)
    refs.set(y, b)
    facts.join(x, y)
    if (relation === 'agrees') readings.join(x, y)
  }
  const members = [...refs.entries()].sort(([, a], [, b]) => byPlace(a, b))
  const groups = new Map<string, [string, FactRef][]>()
  for (const member of members) pushTo(groups, facts.of(member[0]), member)
  return [...groups.values()].map((list) => groupOf(list, readings, keyOfReading))
}

/** The key of a reading for `factGroups`. */
export function readingKey(mention: Mention): string {
  switch (mention.kind) {
    case 'figure': return `${mention.modifier} ${mention.value} ${mention.max ?? ''}`
    case 'date': return mention.value
    case 'person': return mention.person
  }
}

/** What other articles say, as seen from one mention: for each of them its best link, so that an article that says it twice counts once. */
export function viewFrom(links: readonly Link[], from: FactRef): Readonly<Record<Relation, number>> {
  const best = new Map<string, Relation>()
  for (const { a, b, relation } of links) {
    const other = isSame(a, from) ? b : isSame(b, from) ? a : undefined
    if (!other) continue
    const known = best.get(other.article)
    if (known === undefined || RANK[relation] < RANK[known]) best.set(other.article, relation)
  }
  const counts = { agrees: 0, compatible: 0, differs: 0 }
  for (const relation of best.values()) counts[relation]++
  return counts
}

// An article that agrees in one place does not differ by saying something else in another.
const RANK: Readonly<Record<Relation, number>> = { agrees: 0, compatible: 1, differs: 2 }

function groupOf(list: readonly (readonly [string, FactRef])[], readings: Sets, keyOfReading: (ref: FactRef) => string): FactGroup {
  const told = new Map<string, FactRef[]>()
  const byKey = new Map<string, string>()
  for (const [key, ref] of list) {
    const reading = keyOfReading(ref)
    const known = byKey.get(reading)
    if (known === undefined) byKey.set(reading, key)
    else readings.join(key, known)
  }
  for (const [key, ref] of list) pushTo(told, readings.of(key), ref)
  const sorted = [...told.values()].map((members): FactReading => ({ members, articles: [...new Set(members.map(({ article }) => article))] }))
    .sort((a, b) => b.articles.length - a.articles.length || byPlace(a.members[0] as FactRef, b.members[0] as FactRef))
  const [first, second] = sorted
  const leads = first !== undefined && first.articles.length > (second?.articles.length ?? 0) && first.articles.length > 1
  return { members: list.map(([, ref]) => ref), readings: sorted, majority: leads ? 0 : undefined }
}

/** Union-find over keys. */
interface Sets {
  of(key: string): string
  join(a: string, b: string): void
}

function newSets(): Sets {
  const parents = new Map<string, string>()
  const of = (key: string): string => {
    let root = key
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
    for (let at = key; at !== root;) {
      const next = parents.get(at) as string
      parents.set(at, root)
      at = next
    }
    return root
  }
  return {
    of,
    join: (a, b) => {
      const [x, y] = [of(a), of(b)]
      if (x !== y) parents.set(x, y)
    },
  }
}

function keyOf({ article, mention }: FactRef): string { return `${mention} ${article}` }
function isSame(a: FactRef, b: FactRef): boolean { return a.mention === b.mention && a.article === b.article }
function byPlace(a: FactRef, b: FactRef): number { return a.article < b.article ? -1 : a.article > b.article ? 1 : a.mention - b.mention }

function pushTo<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const list = groups.get(key)
  if (list) list.push(value)
  else groups.set(key, [value])
}
