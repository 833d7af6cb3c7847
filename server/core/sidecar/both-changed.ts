import type { Anchored } from '../anchor/anchored.ts'
import { sameJson, isObject, listOf, member, type Json, type JsonObject } from './json.ts'
import { pageHash, type Item } from './page.ts'
import type { HumanAct } from './acts.ts'
import { asSurvivor, asTwin, saysTheSame, wordsOf } from './versions.ts'

/**
 * What it takes to lose nothing where two windows changed one annotation at the same time. We made `ours` of `base`; meanwhile somebody else made
 * `theirs` of it, and our act, done again there, made `after`. What they said and our act took away stays as a twin; what one of us removed and the
 * other changed survives and says so. Undefined where nothing was lost: two acts that say different things of an annotation, as a value and a note, go
 * together.
 */
export function bothChanged(base: Anchored, ours: Anchored, theirs: Anchored, after: Anchored): HumanAct | undefined {
  const [our, their, now] = [ours, theirs, after].map(byId) as [Items, Items, Items]
  const lost: { readonly raw: JsonObject; readonly textSha256: string }[] = []
  const put = (raw: JsonObject, { page }: Anchored): void => void lost.push({ raw, textSha256: pageHash(page) ?? '' })
  for (const [id, { raw, author }] of byId(base)) {
    const mine = our.get(id)
    if (author === 'machine' || mine?.raw === raw || mine && saysTheSame(raw, mine.raw)) continue
    const [others, result] = [their.get(id), now.get(id)]
    if (others && saysTheSame(raw, others.raw)) continue
    if (result === undefined) {
      if (others && isObject(others.raw)) put(asSurvivor(others.raw), theirs)
      else if (mine && isObject(mine.raw)) put(asSurvivor(mine.raw), ours)
    } else if (mine && others && isObject(others.raw) && !holds(result.raw, others.raw, raw)) put(asTwin(others.raw, id), theirs)
  }
  return lost.length === 0 ? undefined : { act: 'restore', put: lost, remove: [] }
}

type Items = ReadonlyMap<string, Item>

function byId({ page }: Anchored): Items {
  return new Map(page.items.flatMap((item) => (item.id === undefined ? [] : [[item.id, item] as const])))
}

/** Whether all that a version says anew, since the base, is in the result. */
function holds(result: Json, version: Json, base: Json): boolean {
  const has = (one: Json, body: Json): boolean => listOf(member(one, 'body')).some((its) => sameJson(its, body))
  const added = listOf(member(version, 'body')).filter((body) => !has(base, body))
  const isMoved = !sameJson(wordsOf(version), wordsOf(base))
  return added.every((body) => has(result, body)) && (!isMoved || sameJson(wordsOf(result), wordsOf(version)))
}
