import { isObject, listOf, member, withMember, type Json, type JsonObject } from './json.ts'

/** Members that we write into the machine's annotations, at any depth. Everything else is somebody else's. */
const OURS: ReadonlySet<string> = new Set([
  'id', 'type', 'motivation', 'created', 'modified', 'creator', 'body', 'target', 'textSha256', 'purpose', 'source', 'selector', 'exact', 'prefix',
  'suffix', 'start', 'end', 'name', 'value', 'number', 'max', 'modifier', 'unit', 'timex', 'published', 'relation', 'score',
])
const PURPOSES: ReadonlySet<Json | undefined> = new Set(['classifying', 'identifying', 'tagging', 'linking', 'assessing'])
const SELECTORS: ReadonlySet<Json | undefined> = new Set(['TextQuoteSelector', 'TextPositionSelector'])

/** The machine's new annotation with what others had added to its old one: members, bodies and selectors, wherever they stood. */
export function keepUnknown(fresh: JsonObject, old: JsonObject): JsonObject {
  return old.members.reduce((json: JsonObject, [key, was]) => {
    const now = member(json, key)
    if (now === undefined) return OURS.has(key) ? json : withMember(json, key, was)
    return OURS.has(key) ? withMember(json, key, keepInside(now, was)) : json
  }, inOldOrder(fresh, old))
}

/** The old order of members, so that a second export moves none. */
function inOldOrder(fresh: JsonObject, old: JsonObject): JsonObject {
  const keys = [...new Set(old.members.map(([key]) => key))].filter((key) => OURS.has(key) && member(fresh, key) !== undefined)
  const first = keys.map((key): readonly [string, Json] => [key, member(fresh, key) as Json])
  return { members: [...first, ...fresh.members.filter(([key]) => !keys.includes(key))] }
}

function keepInside(now: Json, was: Json): Json {
  if (isObject(now)) return isObject(was) ? keepUnknown(now, was) : now
  if (typeof now !== 'object' || now === null || !('length' in now)) return now
  const olds = listOf(was)
  const used = new Set<Json>()
  const items = now.map((item): Json => {
    const match = isObject(item) ? olds.find((old) => isObject(old) && !used.has(old) && partKey(old) === partKey(item)) : undefined
    if (match === undefined || !isObject(item) || !isObject(match)) return item
    used.add(match)
    return keepUnknown(item, match)
  })
  return [...items, ...olds.filter((old) => !used.has(old) && !isOurPart(old))]
}

/** What makes two bodies or selectors the same one: a link's is its other end. */
function partKey(part: Json): string {
  const source = member(part, 'source')
  return [member(part, 'type'), member(part, 'purpose'), typeof source === 'string' ? source : ''].map(String).join(' ')
}

function isOurPart(part: Json): boolean {
  return isObject(part) && onlyOurs(part) && (PURPOSES.has(member(part, 'purpose')) || SELECTORS.has(member(part, 'type')))
}

/** Whether a machine's annotation holds nothing that somebody else put there. */
export function onlyOurs(json: Json): boolean {
  if (!isObject(json)) return typeof json !== 'object' || json === null || !('length' in json) || json.every(onlyOurs)
  return json.members.every(([key, value]) => OURS.has(key) && (key === 'body' || key === 'selector' ? listOf(value).every(isOurPart) : onlyOurs(value)))
}
