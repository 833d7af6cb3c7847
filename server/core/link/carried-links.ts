import type { Link } from '../model.ts'
import { order } from '../order.ts'
import { compareFacts } from './compare.ts'
import type { PreparedFact } from './prepare.ts'
import type { Partner } from './story-index.ts'

/** The articles whose links among one another bear on those of one of them. */
export interface Circle {
  /** The articles that tell the same story as this one. */
  readonly partnersOf: (uri: string) => readonly Partner[]
  /** The links of two of them, whichever is named first. */
  readonly between: (one: string, other: string) => readonly Link[]
  /** The fact at a mention, where it is one of the story. */
  readonly factAt: (uri: string, mention: number) => PreparedFact | undefined
  readonly personIn: (uri: string) => (key: string) => string | undefined
}

/**
 * Links of an article that follow from other links: who says just what another source says of a fact contradicts whom that one contradicts
 * in it, and agrees with whom that one agrees with. One step far, where the two articles link neither fact otherwise and all ways lead to one
 * value. From either end they are the same.
 */
export function carriedLinks(uri: string, circle: Circle): readonly Link[] {
  const near = closest(circle.partnersOf(uri))
  return near.flatMap((target) => {
    const there = closest(circle.partnersOf(target))
    if (!there.includes(uri)) return []
    const direct = circle.between(uri, target)
    const [own, other] = [new Set(direct.map((link) => endIn(link, uri))), new Set(direct.map((link) => endIn(link, target)))]
    const ways = near.filter((via) => there.includes(via)).flatMap((via) => waysOver(via, uri, target, circle)).filter(({ from, to }) => !own.has(from.index) && !other.has(to.index))
    return unrivalled(ways).flatMap((way) => linkOf(way, uri, target, circle))
  })
}

/** From a fact of one article to a fact of another, over a third article. */
interface Way { readonly from: PreparedFact; readonly to: PreparedFact; readonly via: string; readonly score: number }

// Through more sources than these hardly anything is learnt that these don't tell, and each costs a look at all the others.
const MOST_NEAR = 8

function closest(partners: readonly Partner[]): readonly string[] {
  return partners.toSorted((x, y) => y.degree - x.degree || order(x.uri, y.uri)).slice(0, MOST_NEAR).map(({ uri }) => uri)
}

function waysOver(via: string, uri: string, target: string, { between, factAt }: Circle): readonly Way[] {
  const onward = new Map<number, Link[]>()
  for (const link of between(via, target)) onward.set(endIn(link, via), [...onward.get(endIn(link, via)) ?? [], link])
  return onward.size === 0 ? [] : between(uri, via).flatMap((first) => (onward.get(endIn(first, via)) ?? []).flatMap((second) => {
    const [from, over, to] = [factAt(uri, endIn(first, uri)), factAt(via, endIn(first, via)), factAt(target, endIn(second, target))]
    // One of the two steps must lead to the very same value, or the two ends have nothing to do with each other.
    return from && over && to && (saysTheSame(from, over) || saysTheSame(over, to)) ? { from, to, via, score: Math.min(first.score, second.score) } : []
  }))
}

/** The same number, however bounded, or the same day, though one of them leaves out the year. */
function saysTheSame({ mention: a }: PreparedFact, { mention: b }: PreparedFact): boolean {
  return a.value === b.value || typeof a.value === 'string' && typeof b.value === 'string' && a.value.length >= MONTH_AND_DAY && a.value.slice(4) === b.value.slice(4) && (a.value.startsWith('XXXX-') || b.value.startsWith('XXXX-'))
}

const MONTH_AND_DAY = 'XXXX-00-00'.length

function endIn({ a, b }: Link, uri: string): number { return a.article === uri ? a.mention : b.mention }

/** The surest of the ways between each two facts, where neither has a way to another value. */
function unrivalled(ways: readonly Way[]): readonly Way[] {
  const surest = new Map<string, Way>()
  for (const way of ways) {
    const key = `${way.from.index} ${way.to.index}`
    const known = surest.get(key)
    if (!known || way.score > known.score || way.score === known.score && way.via < known.via) surest.set(key, way)
  }
  return [...surest.values()].filter(({ from, to }) => ways.every((other) => (other.from !== from || other.to.mention.value === to.mention.value) && (other.to !== to || other.from.mention.value === from.mention.value)))
}

function linkOf({ from, to, via, score }: Way, uri: string, target: string, { personIn }: Circle): readonly Link[] {
  const ends = [{ uri, fact: from }, { uri: target, fact: to }] as const
  const [a, b] = uri < target ? ends : [ends[1], ends[0]]
  const found = compareFacts(a.fact, b.fact, { degree: 1, personA: personIn(a.uri), personB: personIn(b.uri) })
  if (!found || found.parted) return []
  return [{
    a: { article: a.uri, mention: a.fact.index }, b: { article: b.uri, mention: b.fact.index }, relation: found.relation,
    score: Math.max(LEAST, Math.round(100 * (score - CARRIED)) / 100), because: [{ rule: 'link-carried', words: via }, ...found.because],
  }]
}

const LEAST = 0.5
const CARRIED = 0.05
