import type { Anchored } from '../anchor/anchored.ts'
import { isArray, isObject, member, withMember, type Json } from './json.ts'
import { placeOf } from './page.ts'
import { toReference } from './relative-source.ts'

/** The annotations of an article that has another file name now: their targets name it. Both are plain names without folders. */
export function renameSource(before: Anchored, from: string, to: string): Anchored {
  let changed = false
  const items = before.page.items.map((item) => {
    const raw = renameTarget(item.raw, from, to)
    if (raw === item.raw) return item
    changed = true
    return { ...item, raw, place: placeOf(raw) }
  })
  return changed ? { ...before, page: { ...before.page, items } } : before
}

/** One of them; the argument itself where its target names another article or none. */
export function renameTarget(annotation: Json, from: string, to: string): Json {
  const [old, fresh] = [toReference(from), toReference(to)]
  const renamed = (target: Json): Json => target === old ? fresh : isObject(target) && member(target, 'source') === old ? withMember(target, 'source', fresh) : target
  const target = member(annotation, 'target')
  if (!isObject(annotation) || target === undefined) return annotation
  const now = isArray(target) ? target.map(renamed) : renamed(target)
  const same = isArray(target) && isArray(now) ? target.every((one, i) => one === now[i]) : now === target
  return same ? annotation : withMember(annotation, 'target', now)
}
