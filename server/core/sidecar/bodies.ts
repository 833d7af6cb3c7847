import type { Remark, TaggedReading, TagKind, Verdict } from '../human.ts'
import type { FigureMention, Mention, MentionKind } from '../model.ts'
import { number, object, type Json, type JsonObject } from './json.ts'
import { toReference } from './relative-source.ts'

const KINDS: readonly MentionKind[] = ['person', 'figure', 'date']

/** The kind behind a classifying body's concept, in our own spelling or as a bare word; undefined for others. */
export function kindOf(json: Json | undefined): MentionKind | undefined {
  return KINDS.find((kind) => json === `kind:${kind}` || json === `urn:corroborate:kind:${kind}` || json === kind)
}

export function isMentionKind(kind: TagKind): kind is MentionKind {
  return KINDS.some((one) => one === kind)
}

export const LONGEST_KIND = 60

/** Whether a name can be a human's own kind: a word or a few on one line, and none of the machine's. */
export function isOwnKind(kind: string): boolean {
  return kind.length > 0 && kind.length <= LONGEST_KIND && kind === kind.trim() && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(kind) && !isMentionKind(kind)
}

/** A human's own kind behind a classifying body's concept; undefined for the machine's, and for another tool's. */
export function ownKindOf(json: Json | undefined): string | undefined {
  const escaped = typeof json === 'string' ? /^(?:urn:corroborate:)?kind:(.+)$/s.exec(json)?.[1] : undefined
  if (escaped === undefined || escaped.length > LONGEST_KIND * 12) return undefined
  try {
    const kind = decodeURIComponent(escaped)
    return isOwnKind(kind) ? kind : undefined
  } catch {
    return undefined
  }
}

export function classifyingBody(kind: TagKind): JsonObject {
  return object(['type', 'SpecificResource'], ['purpose', 'classifying'], ['source', `kind:${encodeURIComponent(kind)}`])
}

/** What a human adds: a note, how sure they are, and whose annotations they decide between. */
export function remarkBodies({ note, certainty, adjudicates, decision = 'one' }: Remark): readonly JsonObject[] {
  return [
    ...note ? [object(['type', 'TextualBody'], ['purpose', 'commenting'], ['value', note])] : [],
    ...certainty ? [object(['type', 'TextualBody'], ['purpose', 'assessing'], ['value', certainty], ['certainty', certainty])] : [],
    ...adjudicates ? [object(['type', 'TextualBody'], ['purpose', 'assessing'], ['value', decision], ['adjudicates', adjudicates])] : [],
  ]
}

/** Who it is. Humans may give a name alone; the machine knows an id. */
export function identifyingBody(name: string, id: string | undefined): JsonObject {
  const person = object(['id', id === undefined ? undefined : `person:${encodeURIComponent(id)}`], ['type', 'Person'], ['name', name])
  return object(['type', 'SpecificResource'], ['purpose', 'identifying'], ['source', person])
}

/** A figure's or a date's value: as plain words for every reader, and in own terms for exact ones. */
export function valueBody(reading: TaggedReading): JsonObject | undefined {
  const { value, max, modifier, unit } = reading
  const terms: readonly (readonly [string, Json | undefined])[] = typeof value === 'string' ? [['timex', value]]
    : value === undefined ? [] : [['number', number(value)], ['max', max === undefined ? undefined : number(max)], ['modifier', modifier], ['unit', unit]]
  return terms.length === 0 ? undefined : object(['type', 'TextualBody'], ['purpose', 'tagging'], ['value', readingText(reading)], ...terms)
}

/** The bodies of a human's tag. */
export function tagBodies(kind: TagKind, reading: TaggedReading | undefined): readonly JsonObject[] {
  const value = reading && (kind === 'figure' || kind === 'date') ? valueBody(reading) : undefined
  const identity = reading?.name !== undefined && kind === 'person' ? identifyingBody(reading.name, undefined) : undefined
  return [classifyingBody(kind), ...value ? [value] : [], ...identity ? [identity] : []]
}

/** "This is no mention of that kind", said so that no reader can take it for a mention of that kind. */
export function rejectBody(kind: MentionKind): JsonObject {
  return object(['type', 'TextualBody'], ['purpose', 'assessing'], ['value', `not a ${kind}`], ['rejects', `kind:${kind}`])
}

export function verdictBodies(verdict: Verdict['verdict'], other: Verdict['other']): readonly JsonObject[] {
  const linked = other && object(
    ['type', 'SpecificResource'], ['purpose', 'linking'], ['source', toReference(other.source)],
    ['selector', object(['type', 'TextQuoteSelector'], ['exact', other.exact])],
  )
  return [object(['type', 'TextualBody'], ['purpose', 'assessing'], ['value', verdict], ['verdict', verdict]), ...linked ? [linked] : []]
}

export const OTHER_STORY = 'different-story'

/** That another article, as a whole, tells another story. */
export function otherStoryBodies(source: string): readonly JsonObject[] {
  return [
    object(['type', 'TextualBody'], ['purpose', 'assessing'], ['value', OTHER_STORY], ['verdict', OTHER_STORY]),
    object(['type', 'SpecificResource'], ['purpose', 'linking'], ['source', toReference(source)]),
  ]
}

export function publishedBody(on: string): JsonObject {
  return object(['type', 'TextualBody'], ['purpose', 'tagging'], ['value', `published ${on}`], ['published', on])
}

/** A mention's reading in the words of a tag's. */
export function readingOfMention(mention: Mention): TaggedReading | undefined {
  switch (mention.kind) {
    case 'figure': return figureReading(mention)
    case 'date': return mention.value === '' ? undefined : { value: mention.value }
    case 'person': return undefined
  }
}

function figureReading({ value, max, modifier, unit }: FigureMention): TaggedReading {
  return { value, max, modifier, unit }
}

export function readingHasNothing(reading: TaggedReading): boolean {
  return Object.values(reading).every((value) => value === undefined)
}

function readingText({ value, max, modifier, unit }: TaggedReading): string {
  const sign = modifier === undefined || modifier === '=' || modifier === 'range' ? '' : modifier === 'vague' ? 'vaguely ' : `${modifier} `
  return `${sign}${value}${max === undefined ? '' : ` to ${max}`}${unit === undefined ? '' : ` ${unit}`}`
}
