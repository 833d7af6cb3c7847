import type { Reason, Relation } from '../model.ts'
import type { PreparedFact } from './prepare.ts'

/** Two facts held against each other. */
export interface Comparison {
  readonly relation: Relation
  /** How much says that they are about the same thing, apart from their values; negative where more speaks against it. */
  readonly context: number
  /** How much their values being alike says. */
  readonly likeness: number
  /** Whether the context is firm enough to say that unlike values contradict each other. */
  readonly firm: boolean
  /** How far it is from that, 0 to 1: what both name as that which they are about. */
  readonly grounds: number
  /** Something says that unlike values are of two facts: last year's, planned, one of a list, another place. */
  readonly barred: boolean
  /** Part of that which no other source can vouch against: the two are told as of two times, places or people. */
  readonly parted: boolean
  /** Both name countries or cities, and not one is the same: only what stands beside both can tell that it is one place. */
  readonly elsewhere: boolean
  /** The part of the context that is odd values beside both. */
  readonly beside: number
  /** Whether two persons or a city, named beside both, tell that it is one event. */
  readonly anchored: boolean
  readonly because: readonly Reason[]
}

/** What a comparison knows of the two articles. */
export interface ArticlePair {
  readonly degree: number
  readonly personA: (key: string) => string | undefined
  readonly personB: (key: string) => string | undefined
}

/** Ids of the reasons a link can have, for the message table; the words are concept ids, ids of persons, values, or how many there are. */
export const LINK_RULES = [
  'link-same-unit', 'link-same-event', 'link-near-event', 'link-same-thing', 'link-same-person', 'link-same-age', 'link-same-place', 'link-same-words', 'link-same-time', 'link-same-neighbour',
  'link-same-value', 'link-other-value', 'link-carried', 'link-human-same-event', 'link-human-this-right', 'link-human-other-right',
] as const
export type LinkRule = typeof LINK_RULES[number]

/** Points for the same thing, with the reasons. */
export interface Evidence { readonly points: number; readonly because: readonly Reason[] }

/** The reasons of a link, what was compared last. */
export function reasonsOf(unit: readonly Reason[], shared: readonly Reason[], a: PreparedFact, b: PreparedFact, relation: Relation): readonly Reason[] {
  const last: LinkRule = relation === 'agrees' ? 'link-same-value' : 'link-other-value'
  return [...shared, ...unit, { rule: last, words: relation === 'agrees' ? shown(a) : `${shown(a)} · ${shown(b)}` }]
}

function shown({ mention }: PreparedFact): string { return String(mention.value) }
