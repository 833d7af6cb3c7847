import { firstIndex } from '../text/first-index.ts'
import type { DateMention, FactAspect, FigureMention, PartOfText, Signature } from '../model.ts'
import type { Clue, MentionPlace, SentenceClues } from './clues.ts'
import { HIDES, kindOfEvent } from './event-concepts.ts'
import { isOtherPlace } from './other-place.ts'

/** What one mention is about: what stands nearest to it first, across as few clause boundaries and other figures as can be. */
export function signatureOf(mention: FigureMention | DateMention, index: number, clues: SentenceClues, paragraphEvents: readonly string[], part: PartOfText): Signature {
  const place = placeOf(clues.mentions, index)
  const told = mention.kind === 'date' && isOfSaying(clues, place)
  const around = near(clues.mentions, place)
  const whole = wholeBefore(place, clues, around)
  const events = told ? [] : ranked(near(clues.events, place).filter((clue) => isTelling(clue, place, mention.kind === 'figure' ? mention.unit : undefined) && !isOthers(clue, place, around)), whole ?? place, clues, 2)
  // What the mention itself names is its unit, and says nothing more.
  const topics = ranked(near(clues.topics, place).filter(({ from, to }) => to <= place.from || from >= place.to), place, clues, 0)
  const own = [...close(events, mention.kind === 'date' ? DATE_REACH : FIGURE_REACH), ...(mention.kind === 'figure' ? lastVerb(clues) : [])]
  const hidden = new Set(own.flatMap(({ id }) => HIDES.get(id) ?? []))
  const ownEvents = unique(withOneOutcome(own.filter(({ id }) => !hidden.has(id)), place, around).map(({ id }) => id))
  const ownTopics = unique(close(topics, TOPIC_REACH).map(({ id }) => id))
  return {
    unit: mention.kind === 'figure' ? mention.unit : undefined,
    events: ownEvents,
    nearbyEvents: unique([...events.map(({ id }) => id), ...paragraphEvents]).filter((id) => !ownEvents.includes(id) && !hidden.has(id) && kindOfEvent(id) !== 'report').slice(0, 24),
    topics: ownTopics,
    nearbyTopics: unique(topics.map(({ id }) => id)).filter((id) => !ownTopics.includes(id)),
    nation: clues.nations.find(({ from, to }) => from >= place.from && to <= place.to)?.code,
    ...(place.ageOf === undefined ? {} : { ageOf: place.ageOf }),
    people: unique(around.flatMap(({ person }) => person ?? [])).slice(0, 12),
    places: clues.places.slice(0, 12),
    ...(mention.kind === 'figure' ? ownPlace(clues, place) : {}),
    ...(Object.keys(clues.placeNames).length > 0 ? { placeNames: clues.placeNames } : {}),
    words: clues.words,
    beside: nearestMentions(around, place),
    aspect: aspectsOf(clues, place, mention),
    part,
    weight: isWeak(mention) ? 'weak' : 'full',
  }
}

// Further than this, in tokens, nothing is asked: a list or a text without stops may be one endless sentence.
const WINDOW = 80

/** The clues around a place; `clues` are in reading order. */
function near<C extends Clue>(clues: readonly C[], place: Clue): readonly C[] {
  const first = firstFrom(clues, place.from - WINDOW)
  return clues.slice(first, firstFrom(clues, place.to + WINDOW))
}

function firstFrom(clues: readonly Clue[], token: number): number {
  return firstIndex(clues.length, (i) => (clues[i] as Clue).from >= token)
}

function placeOf(mentions: readonly MentionPlace[], index: number): MentionPlace {
  // The mentions of a sentence follow one another in the article's list.
  return mentions[index - (mentions[0] as MentionPlace).mention] as MentionPlace
}

/** The nearest of several countries or cities, where another figure has another one nearest. Where verbs come last, what a figure is of stands before it. */
function ownPlace(clues: SentenceClues, place: MentionPlace): { readonly place?: string } {
  if (clues.places.length < 2) return {}
  const own = nearestPlace(clues, place)
  if (own === undefined) return {}
  const shared = near(clues.mentions, place).some((other) => other.kind === 'figure' && other !== place && isOtherPlace(own, nearestPlace(clues, other)))
  return shared ? { place: own } : {}
}

function nearestPlace(clues: SentenceClues, place: MentionPlace): string | undefined {
  const [best, next] = near(clues.standing, place)
    .map((clue) => ({ id: clue.id, cost: costOf(clue, place, clues) + (clue.from >= place.to && clues.verbLast === 'yes' ? BEHIND : 0) })).sort((a, b) => a.cost - b.cost)
  return best && best.cost <= PLACE_REACH && !(next && next.id !== best.id && next.cost - best.cost < BEHIND) ? best.id : undefined
}

// In tokens, as the other reaches.
const PLACE_REACH = 7
const BEHIND = 2

/** "Killed 12 and injured 31": of what befell people only the nearest befell these; a word for two fates leaves both open ("пострадали": hurt or affected). */
function withOneOutcome(events: readonly Ranked[], place: MentionPlace, around: readonly MentionPlace[]): readonly Ranked[] {
  const outcomes = events.filter(({ id }) => kindOfEvent(id) === 'outcome')
  // "Three employees were arrested": what they are befell them less than what was done to them, unless it was done to others of the sentence.
  const alone = !around.some((other) => other.kind === 'figure' && other !== place)
  const outcome = outcomes.find(({ id, at }) => !(alone && ROLES.has(id) && at >= place.from && at < place.to)) ?? outcomes[0]
  return events.filter(({ id, at }) => at === outcome?.at || id === outcome?.id || kindOfEvent(id) !== 'outcome')
}

interface Reach { readonly most: number; readonly beyondBest: number }
// In tokens, where a clause boundary counts as three (for a date, which goes with the verb of its own clause, as eight) and another figure as four.
const FIGURE_REACH: Reach = { most: 22, beyondBest: 4 }
const DATE_REACH: Reach = { most: 40, beyondBest: 9 }
const TOPIC_REACH: Reach = { most: 12, beyondBest: 5 }
const ASPECT_REACH = 9
const PART_REACH = 6

/** `at`: token index of the word. */
interface Ranked { readonly id: string; readonly at: number; readonly cost: number }

/** What a figure itself names is its unit ("116 attacks"), unless it is what befell people ("63 injured") or goes on behind it ("seven years in prison"). Rescuers are not rescued. */
function isTelling(clue: Clue & { readonly id: string }, place: MentionPlace, unit: string | undefined): boolean {
  const kind = kindOfEvent(clue.id)
  if (clue.id === 'rescue' && unit === 'rescuer') return false
  return kind === 'outcome' || kind !== 'report' && (clue.to <= place.from || clue.to > place.to)
}

/** "Of 15,000 marchers 23 were arrested": what the others who are counted take part in, live in or work at is nothing that befell these. */
function isOthers(clue: Clue & { readonly id: string }, place: MentionPlace, around: readonly MentionPlace[]): boolean {
  return ROLES.has(clue.id) && around.some((other) => other !== place && other.kind === 'figure' && clue.from >= other.from && clue.to <= other.to)
}

const ROLES: ReadonlySet<string> = new Set(['attend', 'live', 'employ', 'aboard', 'join', 'own', 'vote'])

/** "Last season, he scored 27": what stands first and alone is said of the whole sentence. */
function isFronted(clue: Clue, { boundaries, from }: SentenceClues): boolean {
  return clue.from === from && boundaries[clue.to - from] !== boundaries[0]
}

/** "63 were killed, including 31 civilians, and 194 hurt": a part that is told without a verb of its own shares the fate of the figure before it. */
function wholeBefore(place: MentionPlace, clues: SentenceClues, around: readonly MentionPlace[]): MentionPlace | undefined {
  const clue = near(clues.aspects, place).find(({ aspect, to }) => aspect === 'part' && to <= place.from && place.from - to <= MOST_BEFORE_PART)
  if (!clue || near(clues.events, place).some((event) => (event.to <= place.from || event.from >= place.to) && event.from >= clue.to && sameClauseAs(event, place, clues))) return undefined
  return around.findLast((other) => other.kind === 'figure' && other.to <= clue.from)
}

/** "The officer said on Tuesday": the day of the saying, and not of what is said. */
function isOfSaying(clues: SentenceClues, place: MentionPlace): boolean {
  const found = ranked(near(clues.events, place), place, clues, 2)
  const [nearest] = found
  return nearest !== undefined && kindOfEvent(nearest.id) === 'report' && nearest.cost <= SAYING_REACH && !found.some(({ id, cost }) => cost <= nearest.cost && kindOfEvent(id) !== 'report')
}

const SAYING_REACH = 5

/** Where verbs come last, what stands before is the less likely verb of a mention: `verbBefore` is added, and more if its clause has ended. */
function ranked(found: readonly (Clue & { readonly id: string })[], place: MentionPlace, clues: SentenceClues, verbBefore: number): readonly Ranked[] {
  return found.map((clue) => ({ id: clue.id, at: clue.from, cost: costOf(clue, place, clues) + (clue.to <= place.from && clues.verbLast === 'yes' ? verbBefore + (verbBefore > 0 && sameClauseAs(clue, place, clues) ? 0 : ENDED * verbBefore) : 0) })).sort((a, b) => a.cost - b.cost)
}

const ENDED = 2

function sameClauseAs(clue: Clue, place: MentionPlace, { boundaries, from }: SentenceClues): boolean {
  return boundaries[Math.max(0, clue.from - from)] === boundaries[Math.max(0, place.from - from)]
}

function close(all: readonly Ranked[], reach: Reach): readonly Ranked[] {
  const best = all[0]?.cost ?? 0
  return all.filter(({ cost }) => cost <= reach.most && cost <= best + reach.beyondBest)
}

/** Where verbs come last, the sentence's last one governs all that is strung together before it: "a package of X and Y for each family announced". */
function lastVerb({ events, verbLast }: SentenceClues): readonly Ranked[] {
  const last = verbLast === 'yes' ? events.findLast(({ id }) => kindOfEvent(id) !== 'report') : undefined
  return last && kindOfEvent(last.id) === 'act' ? [{ id: last.id, at: last.from, cost: Infinity }] : []
}

/** How far a clue is from a mention: tokens between, dearer across clause boundaries and other figures; 0 inside it. */
function costOf(clue: Clue, place: MentionPlace, clues: SentenceClues): number {
  if (clue.from < place.to && clue.to > place.from) return 0
  const before = clue.to <= place.from
  const [low, high] = before ? [clue.to, place.from] : [place.to, clue.from]
  const edge = (at: number): number => clues.boundaries[Math.min(Math.max(at - clues.from, 0), clues.boundaries.length - 1)] as number
  const crossed = edge(high) - edge(low - 1)
  const others = (clues.counted[high - clues.from] as number) - (clues.counted[low - clues.from] as number)
  return 1 + (high - low) + crossed * (place.kind === 'date' ? 8 : 3) + others * 4
}

function aspectsOf(clues: SentenceClues, place: MentionPlace, mention: FigureMention | DateMention): readonly FactAspect[] {
  const found = new Set<FactAspect>()
  for (const clue of near(clues.aspects, place)) {
    const cost = costOf(clue, place, clues)
    // What plans or denies is the clause's verb, which may stand far; the others stand beside their figure.
    const reach = clue.aspect === 'planned' || clue.aspect === 'negated' ? ASPECT_REACH * 2 : clue.aspect === 'previous' ? ASPECT_REACH * 1.5 : clue.aspect === 'part' ? PART_REACH : ASPECT_REACH
    const inside = clue.from >= place.from && clue.to <= place.to
    if (cost <= reach && !(inside && mention.kind === 'date') && sameClause(clue, place, clues) && !(clue.aspect === 'part' && isPartBehind(clue, place, clues))) found.add(clue.aspect)
  }
  return [...found].sort()
}

/** "Seven of them" stands behind a comma, and a last verb behind the whole string of what it governs; else another clause is another fact. */
function sameClause(clue: Clue & { readonly aspect: FactAspect }, place: MentionPlace, clues: SentenceClues): boolean {
  const at = (token: number): number => clues.boundaries[Math.max(0, token - clues.from)] as number
  const apart = Math.abs(at(clue.from) - at(place.from))
  return apart === 0 || apart === 1 && (clue.aspect === 'part' || clues.verbLast === 'yes' && OF_VERBS.has(clue.aspect) || clue.aspect === 'previous' && isFronted(clue, clues))
}

/** "63 were killed, including 31 civilians": the part is what follows, and the whole stands before. */
function isPartBehind(clue: Clue, place: MentionPlace, { mentions }: SentenceClues): boolean {
  return clue.from >= place.to && near(mentions, place).some((other) => other.kind === 'figure' && other.from >= clue.to && other.from - clue.to <= MOST_BEFORE_PART && other.from - clue.to < clue.from - place.to)
}

// Tokens: "including at least 31", "из них 12".
const MOST_BEFORE_PART = 2

// What plans, denies or holds so many is told by verbs.
const OF_VERBS: ReadonlySet<FactAspect> = new Set(['planned', 'negated', 'capacity', 'previous'])

const MOST_BESIDE = 8

function nearestMentions(mentions: readonly MentionPlace[], place: MentionPlace): readonly number[] {
  return mentions.filter(({ kind, mention }) => kind !== 'person' && mention !== place.mention)
    .sort((a, b) => Math.abs(a.from - place.from) - Math.abs(b.from - place.from)).slice(0, MOST_BESIDE).map(({ mention }) => mention).sort((a, b) => a - b)
}

// Counting time says how long, not how many: much alike in every story.
const SPANS_OF_TIME: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'night', 'week', 'month', 'year', 'age', 'year-old', 'time', 'times'])

function isWeak(mention: FigureMention | DateMention): boolean {
  if (mention.certainty === 'uncertain') return true
  return mention.kind === 'figure' && mention.unit !== undefined && SPANS_OF_TIME.has(mention.unit)
}

function unique(ids: readonly string[]): readonly string[] { return [...new Set(ids)] }
