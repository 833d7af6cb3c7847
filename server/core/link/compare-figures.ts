import { isOtherPlace } from '../facts/other-place.ts'
import { compareAges } from './compare-ages.ts'
import { isSwap } from './is-swap.ts'
import type { FigureMention, Relation } from '../model.ts'
import { reasonsOf, type ArticlePair, type Comparison, type Evidence } from './comparison.ts'
import type { PreparedFact } from './prepare.ts'
import { figureRelation, same } from './relation.ts'
import { aspectsApart, sharedContext, type Shared } from './shared-context.ts'
import type { UnitScale } from './unit-scale.ts'

/** undefined where the two can't count the same thing: other units, another fate. */
export function compareFigures(a: PreparedFact, b: PreparedFact, pair: ArticlePair): Comparison | undefined {
  const ages = compareAges(a, b, pair)
  if (ages.of !== 'none') return ages.of === 'one' ? ages.comparison : undefined
  const unit = unitEvidence(a, b)
  if (unit === undefined || !a.reading || !b.reading) return undefined
  const people = mayBePeople(a) || mayBePeople(b)
  if (people && a.outcomes.length > 0 && b.outcomes.length > 0 && !sameOutcome(a, b) && !maySayTheSame(a, b)) return undefined
  // Indians are no Pakistanis, however many live there.
  const [nation, other] = [a.signature.nation, b.signature.nation]
  if (nation !== undefined && other !== undefined && nation !== other) return undefined
  const relation = relationOf(a, b)
  // "480,000 to Indonesia and 750,000 to Bangladesh": each is of its own country, and of unlike ones of two nothing is contradicted.
  const [place, there] = [a.signature.place, b.signature.place]
  const samePlace = place !== undefined && place === there || (place === undefined || there === undefined) && isOnlyPlace(a, there) || isOnlyPlace(b, place)
  const otherPlace = relation === 'differs' && (isOtherPlace(place, there) || place === undefined && there !== undefined && isElsewhere(a, there) || there === undefined && place !== undefined && isElsewhere(b, place))
  const shared = sharedContext(a, b, pair)
  const apart = aspectsApart(a, b)
  const context = unit.points + (nation !== undefined && nation === other ? SAME_PEOPLE : 0) + shared.points + (samePlace ? SAME_PLACE : 0) + pair.degree * (a.only && b.only ? 1.1 : 0.6) - apart.cost - (relation === 'differs' && shared.strangers ? 0.4 : 0)
  const likeness = likenessOf(a, b, relation)
  // An unlike count contradicts only where both say what happened to what is counted, or both are about the same named thing.
  const swap = Math.min(a.oddness, b.oddness) >= 0.85 && isSwap(a.reading.value, b.reading.value)
  const sameThing = shared.topic >= 0.5 && !shared.otherThing
  const named = sameThing && !shared.unlike || shared.event >= 0.8 && (shared.topic === 0 || sameThing)
  const done = apart.kind === 'none' || apart.kind === 'planned' && (swap || (sameThing || shared.event >= 1) && likeness >= (sameThing ? 0.2 : SLIPPED))
  // "20,000 soldiers in the 1980s": of another time hardly more than one such count is told.
  const sameTime = shared.period === 'same' && a.otherYear !== undefined && unit.points >= 0.6
  const outcomeKnown = !people || sameTime || a.outcomes.length > 0 === b.outcomes.length > 0
  // Everything is told in per cent: there only a slip of the same share in the same sentence is sure.
  const common = a.scale?.kind === 'common' && !MONEY.test(a.scale.base) && Math.min(a.oddness, b.oddness) < 0.85
  const barred = otherPlace || relation === 'differs' && shared.period === 'other' || common && (likeness < 0.2 || shared.unlikeThings) || a.listed || b.listed || !outcomeKnown && !swap || !done || !unit.same || isDoubtful(a, b, shared) || isDoubtful(b, a, shared) || likeness <= -0.9
  const parted = otherPlace || relation === 'differs' && shared.period === 'other' || a.listed || b.listed || apart.kind === 'different' || shared.elsewhere || relation === 'differs' && !unit.same || a.mention.certainty === 'uncertain' || b.mention.certainty === 'uncertain'
  return { relation, context, likeness, firm: named && !barred && !shared.elsewhere && !(common && !shared.beside && shared.period !== 'same' && shared.people === 0), grounds: common && !(named && likeness >= SLIPPED) ? Math.min(COMMON_GROUNDS, groundsOf(a, b, shared, unit.points) + (named ? 0.2 : 0)) : named ? 1 : groundsOf(a, b, shared, unit.points) + (samePlace ? SAME_PLACE : 0) + (swap ? SWAPPED : 0), barred, parted, elsewhere: shared.elsewhere, beside: shared.beside, anchored: shared.anchored, because: reasonsOf(unit.because, shared.because, a, b, relation) }
}

const MONEY = /^[a-z]{3}$/
const COMMON_GROUNDS = 0.7

/** A span of time may be of anything but what it is told of by name: seven years of prison; or beside the same figure on the same thing: 14 degrees for 36 hours; or the only such span of both articles, of the same event or thing. A bare number counts people if it is told what befell them. */
function isDoubtful({ mention, reading, signature, outcomes, only }: PreparedFact, other: PreparedFact, { event, topic, beside }: Shared): boolean {
  if (mention.certainty === 'uncertain') return outcomes.length === 0
  return signature.weight === 'weak' && event < 1 && !(beside > 0 && topic > 0.5) && !(only && other.only && (event >= 0.8 || topic > 0.5 || isSwap(reading?.value ?? 0, other.reading?.value ?? 0)))
}

/** The only such count of both, an event or a thing in common. */
function groundsOf(a: PreparedFact, b: PreparedFact, { event, topic, unlike, akin, otherThing, period }: Shared, unit: number): number {
  // "18 films", "21 films": nothing else of either article is told in so rare a unit.
  const lone = a.only && b.only && a.scale?.kind === 'rare' && b.scale?.kind === 'rare'
  const about = (lone ? 0.2 : 0) + Math.min(0.5, event * 0.5) + (akin ? 0.3 : 0) + (topic > 0 && !otherThing ? 0.35 : topic > 0 ? 0.15 : 0) + (period === 'same' ? 0.25 : 0)
  return about === 0 && !isSwap(a.reading?.value ?? 0, b.reading?.value ?? 0) ? 0 : about + (a.only && b.only ? 0.3 : 0) + (unit >= 0.6 ? 0.2 : 0) - (unlike && !akin ? 0.3 : 0)
}

function relationOf(a: PreparedFact, b: PreparedFact): Relation {
  const [x, y] = [a.mention as FigureMention, b.mention as FigureMention]
  if (x.unit !== y.unit && a.scale && b.scale && a.scale.base === b.scale.base && a.scale.factor !== b.scale.factor) {
    // Who converts rounds: 62 miles is 100 km.
    const [p, q] = [a.reading as FigureMention, b.reading as FigureMention]
    return Math.abs(p.value - q.value) <= ROUNDING * Math.max(Math.abs(p.value), Math.abs(q.value)) ? 'compatible' : figureRelation(p, q)
  }
  const strict = figureRelation(x, y)
  // "More than 10,000" and "10,000" can't both be true to the letter, but nobody takes it to the letter.
  return strict === 'differs' && same(x.value, y.value) && x.modifier !== 'range' && y.modifier !== 'range' ? 'compatible' : strict
}

const ROUNDING = 0.02
const SAME_PEOPLE = 0.4
const SAME_PLACE = 0.45
// How much it says that fingers slipped.
const SLIPPED = 0.4
// 1,150 and 1,510 are no chance.
const SWAPPED = 0.5

/** Whether a sentence names that country or city, and no other. */
function isOnlyPlace({ signature: { places } }: PreparedFact, place: string | undefined): boolean {
  return place !== undefined && places.includes(place) && !places.some((other) => isOtherPlace(other, place))
}

/** Whether a sentence names countries or cities, and not that one. */
function isElsewhere({ signature: { places } }: PreparedFact, place: string): boolean {
  return !places.includes(place) && places.some((other) => isOtherPlace(other, place))
}

function mayBePeople({ scale }: PreparedFact): boolean { return !scale || scale.kind === 'person' || scale.kind === 'unknown' }

function unitEvidence(a: PreparedFact, b: PreparedFact): (Evidence & { readonly same: boolean }) | undefined {
  if (!a.scale || !b.scale) {
    // A count whose noun is left out ("the dead numbered 41") is of people, if anything is said to have befallen it.
    const known = a.scale ?? b.scale
    if (known && known.kind !== 'person' && known.kind !== 'rare' && known.kind !== 'unknown') return undefined
    return { points: known ? -0.3 : 0, same: known ? known.kind === 'person' : a.outcomes.length > 0 && b.outcomes.length > 0, because: [] }
  }
  if (a.scale.kind === 'unknown' || b.scale.kind === 'unknown') return unknownEvidence(a.scale, b.scale, a.mention.lang === b.mention.lang ? -0.3 : -0.1)
  if (a.scale.base !== b.scale.base) return undefined
  const [x, y] = [a.mention.kind === 'figure' ? a.mention.unit : '', b.mention.kind === 'figure' ? b.mention.unit : '']
  const because = [{ rule: 'link-same-unit', words: String(x) }]
  switch (a.scale.kind) {
    case 'person': {
      const plain = x === 'person' || y === 'person'
      // Soldiers are people, but they are not children. Whoever counts jobs counts those who have them.
      if (x !== y && !plain && !(isOfWork(x) && isOfWork(y))) return { points: -0.2, same: false, because: [] }
      return { points: x === y ? x === 'person' ? 0.2 : 0.6 : 0.1, same: true, because }
    }
    case 'common': return { points: 0.3, same: true, because }
    case 'time': return { points: 0.1, same: true, because }
    case 'rare': return { points: x === y ? 0.9 : 0.7, same: true, because }
  }
}

function isOfWork(unit: string | undefined): boolean { return unit === 'job' || unit === 'worker' }

/** A noun that no pack knows may be a word for what the other counts by another; it is no money, time or share of something. */
function unknownEvidence(a: UnitScale, b: UnitScale, points: number): (Evidence & { readonly same: boolean }) | undefined {
  if (a.base === b.base) return { points: 0.6, same: true, because: [{ rule: 'link-same-unit', words: a.base.slice(1) }] }
  const known = a.kind === 'unknown' ? b.kind : a.kind
  return known === 'common' || known === 'time' ? undefined : { points, same: false, because: [] }
}

/** What befell the people counted must be the same, or told by a word for the same. */
function sameOutcome({ outcomes: a }: PreparedFact, { outcomes: b }: PreparedFact): boolean {
  return a.some((id) => b.includes(id) || LEAVING.has(id) && b.some((other) => LEAVING.has(other)))
}

/** "Driven from their homes" may be "evacuated", "sent" may be "taking part": where it is the same number, or one mistyped. Of unlike ones more are driven out than are taken to safety. */
function maySayTheSame(a: PreparedFact, b: PreparedFact): boolean {
  const alike = NEARLY_ALIKE.some((fates) => [a, b].every(({ outcomes }) => outcomes.some((id) => fates.has(id))))
  return alike && (relationOf(a, b) !== 'differs' || isSwap(a.reading?.value ?? 0, b.reading?.value ?? 0))
}

const NEARLY_ALIKE: readonly ReadonlySet<string>[] = [new Set(['displace', 'evacuate', 'withdraw']), new Set(['send', 'attend', 'employ', 'recruit'])]

// Villagers are taken out of their villages or moved to safety.
const LEAVING: ReadonlySet<string> = new Set(['evacuate', 'withdraw'])

/** Equal odd values say much, equal round ones little; orders of magnitude apart speak against it. */
function likenessOf(a: PreparedFact, b: PreparedFact, relation: Relation): number {
  if (!a.reading || !b.reading) return 0
  const odd = Math.min(a.oddness, b.oddness)
  const ratio = a.reading.value > 0 && b.reading.value > 0 ? Math.abs(Math.log10(a.reading.value / b.reading.value)) : a.reading.value === b.reading.value ? 0 : 2
  if (ratio < 1e-6) return 0.25 + odd * 1.4
  if (relation !== 'differs') return ratio < 0.02 ? 0.25 + odd * 0.9 : ratio < 0.06 ? 0.5 : ratio < 0.3 ? 0.1 : -0.5
  // 25 crore and 25 lakh: a slip of the scale word keeps the digits.
  const slip = Math.abs(ratio - Math.round(ratio)) < 1e-6
  if (isSwap(a.reading.value, b.reading.value)) return SLIPPED
  return ratio < 0.1 ? 0.2 : ratio < 0.35 ? 0 : slip ? 0.3 : isDigitMore(a.reading.value, b.reading.value) ? 0 : ratio < 1 ? -0.5 : -1
}

/** 5 and 15, 140 and 1,340: a digit was struck too often, or not. */
function isDigitMore(a: number, b: number): boolean {
  const [short, long] = [String(Math.min(a, b)), String(Math.max(a, b))]
  return long.length === short.length + 1 && [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)
}
