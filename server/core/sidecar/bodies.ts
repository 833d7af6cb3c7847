import type { FigureMention, Mention, MentionKind, TaggedReading, Verdict } from '../model.ts'
import { number, object, type Json, type JsonObject } from './json.ts'
import { toReference } from './relative-source.ts'

const KINDS: readonly MentionKind[] = ['person', 'figure', 'date']

/** The kind behind a classifying body's concept, in our own spelling or as a bare word; undefined for others. */
export function kindOf(json: Json | undefined): MentionKind | undefined {
  return KINDS.find((kind) => json === `kind:${kind}` || json === `urn:corroborate:kind:${kind}` || json === kind)
}

export function classifyingBody(kind: MentionKind): JsonObject {
  return object(['type', 'SpecificResource'], ['purpose', 'classifying'], ['source', `kind:${kind}`])
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
export function tagBodies(kind: MentionKind, reading: TaggedReading | undefined): readonly JsonObject[] {
  const value = reading && kind !== 'person' ? valueBody(reading) : undefined
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
