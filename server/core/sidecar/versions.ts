import { contentId } from './content-id.ts'
import { isObject, listOf, member, printJson, sameJson, withMember, type Json, type JsonObject } from './json.ts'

/*
 * Versions of one annotation that were made at the same time, on two sides of a merge or in two windows. Both stay, the second under an
 * id of its own that names the first, until a human decides between them.
 */

/** Whether two versions say the same. Where they are may differ, for each counts in its own text; when they were changed says nothing. */
export function saysTheSame(a: Json, b: Json): boolean {
  return a === b || sameJson(whatItSays(a), whatItSays(b))
}

/** Its id is made from what it says, so that merging the same again makes no third. */
export function asTwin(raw: JsonObject, of: string): JsonObject {
  return withMember(withMember(raw, 'id', contentId('side', printJson(whatItSays(raw)))), 'twinOf', of)
}

/** A version that somebody else has removed meanwhile. */
export function asSurvivor(raw: JsonObject): JsonObject {
  return withMember(raw, 'alsoRemoved', true)
}

/** What a human has decided about. */
export function withoutMarks(raw: JsonObject): JsonObject {
  return withMember(withMember(raw, 'twinOf', undefined), 'alsoRemoved', undefined)
}

/** The id of the first version, by the id of each other one. Versions of what is gone are none. Linear, whatever the ids name. */
export function firstVersions(items: readonly { readonly id: string | undefined; readonly twinOf?: string | undefined }[]): ReadonlyMap<string, string> {
  const parents = new Map(items.flatMap(({ id, twinOf }) => (id === undefined || twinOf === undefined || twinOf === id ? [] : [[id, twinOf] as const])))
  const first = new Map<string, string>()
  if (parents.size === 0) return first
  const ids = new Set(items.flatMap(({ id }) => id ?? []))
  const seen = new Set<string>()
  for (const id of parents.keys()) {
    const path: string[] = []
    let at = id
    for (let up = parents.get(at); up !== undefined && ids.has(up) && !seen.has(at); up = parents.get(at)) {
      seen.add(at)
      path.push(at)
      at = up
    }
    for (const one of path) first.set(one, first.get(at) ?? at)
  }
  return first
}

function whatItSays(raw: Json): Json {
  if (!isObject(raw)) return raw
  return withMember(withMember(withMember(withoutMarks(raw), 'target', wordsOf(raw)), 'textSha256', undefined), 'modified', undefined)
}

/** The words, which an annotation that was put elsewhere has others of. */
export function wordsOf(raw: Json): Json {
  return listOf(member(raw, 'target')).flatMap((target) => listOf(member(target, 'selector')).map((selector) => member(selector, 'exact') ?? null))
}
