import type { Anchored } from '../anchor/anchored.ts'
import { isArray, isObject, member, withMember, type Json } from './json.ts'
import { placeOf } from './page.ts'
import { toReference } from './relative-source.ts'

/** The annotations of an article that has another file name now: their targets name it. Both are plain names without folders. */
export function renameSource(before: Anchored, from: string, to: string): Anchored {
  const [old, fresh] = [toReference(from), toReference(to)]
  const renamed = (target: Json): Json => target === old ? fresh : isObject(target) && member(target, 'source') === old ? withMember(target, 'source', fresh) : target
  let changed = false
  const items = before.page.items.map((item) => {
    const target = member(item.raw, 'target')
    if (!isObject(item.raw) || target === undefined) return item
    const now = isArray(target) ? target.map(renamed) : renamed(target)
    if (isArray(target) && isArray(now) ? target.every((one, i) => one === now[i]) : now === target) return item
    changed = true
    const raw = withMember(item.raw, 'target', now)
    return { ...item, raw, place: placeOf(raw) }
  })
  return changed ? { ...before, page: { ...before.page, items } } : before
}
