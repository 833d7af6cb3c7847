import { isObject, listOf, member, number, object, type Json, type JsonObject } from './json.ts'

/** Version of this format: what only newer versions can read is never written over. */
export const SIDECAR_VERSION = 1

/** The context of the W3C model. A name, not something that is ever fetched. */
const W3C_CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/**
 * The own terms, inline in each file so that nothing need be fetched; the same as docs/context.jsonld. All are URNs: they name, they
 * do not locate.
 */
export const OWN_CONTEXT: JsonObject = object(
  ['corroborate', 'urn:corroborate:'],
  ['kind', 'urn:corroborate:kind:'],
  ['person', 'urn:corroborate:person:'],
  ['sidecarVersion', typed('sidecarVersion', 'xsd:integer')],
  ['textSha256', 'corroborate:textSha256'],
  ['number', typed('number', 'xsd:double')],
  ['max', typed('max', 'xsd:double')],
  ['modifier', 'corroborate:modifier'],
  ['unit', 'corroborate:unit'],
  ['timex', 'corroborate:timex'],
  ['published', 'corroborate:published'],
  ['rejects', typed('rejects', '@id')],
  ['verdict', 'corroborate:verdict'],
  ['relation', 'corroborate:relation'],
  ['score', typed('score', 'xsd:double')],
  ['certainty', 'corroborate:certainty'],
  ['adjudicates', typed('adjudicates', '@id')],
  ['twinOf', typed('twinOf', '@id')],
  ['alsoRemoved', typed('alsoRemoved', 'xsd:boolean')],
)

function typed(name: string, type: string): JsonObject {
  return object(['@id', `corroborate:${name}`], ['@type', type])
}

/** The file's contexts with both of ours among them; those of others stay. */
export function withContexts(json: Json | undefined): Json {
  const others = listOf(json).filter((context) => context !== W3C_CONTEXT && !isOwn(context))
  return [W3C_CONTEXT, OWN_CONTEXT, ...others]
}

function isOwn(context: Json): boolean {
  return isObject(context) && member(context, 'sidecarVersion') !== undefined && member(context, 'textSha256') !== undefined
}

export const VERSION_JSON: Json = number(SIDECAR_VERSION)

/** The machine that annotates: the creator of everything an export may replace. */
export const SOFTWARE: JsonObject = object(['id', 'urn:corroborate:software'], ['type', 'Software'], ['name', 'Corroborate'])

/** A human annotator. A name is only there where the human gave one. */
export function personAgent(name: string | undefined): JsonObject {
  return object(['type', 'Person'], ['name', name])
}

export type Author = 'human' | 'machine' | 'other'

/** Who made an annotation. Several creators, other software and no creator at all are `other`: kept and left alone. */
export function authorOf(creator: Json | undefined): Author {
  const agents = listOf(creator)
  if (agents.some((agent) => listOf(member(agent, 'type')).includes('Person'))) return 'human'
  const [only] = agents
  return agents.length === 1 && member(only, 'id') === 'urn:corroborate:software' ? 'machine' : 'other'
}
