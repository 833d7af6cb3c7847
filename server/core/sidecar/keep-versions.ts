import { isObject, withMember } from './json.ts'
import type { Item } from './page.ts'
import { readAnnotation } from './read-annotation.ts'
import type { Placed } from './settle.ts'
import { firstVersions, withoutMarks } from './versions.ts'

/** A human's decision between versions of an annotation, or about one that somebody else had removed. Ids that name neither are left alone. */
export interface KeepVersions {
  readonly keep: readonly string[]
  readonly drop: readonly string[]
}

/** The versions that are kept lose their marks; one that is kept alone gets the first one's id, under which all others know the annotation. */
export function keepVersions(placed: readonly Placed[], { keep, drop }: KeepVersions): readonly Placed[] {
  const items = placed.map(({ item }) => item)
  const first = firstVersions(items)
  const versions = new Set([...first.keys(), ...first.values(), ...items.flatMap(({ id, alsoRemoved }) => (id !== undefined && alsoRemoved ? [id] : []))])
  const [kept, dropped] = [keep, drop].map((ids) => new Set(ids.filter((id) => versions.has(id)))) as [Set<string>, Set<string>]
  return placed.flatMap((one): readonly Placed[] => {
    const { item, spot } = one
    if (item.id === undefined) return [one]
    if (dropped.has(item.id)) return kept.has(item.id) ? [one] : []
    if (!kept.has(item.id) || !isObject(item.raw)) return [one]
    const origin = first.get(item.id)
    const raw = withoutMarks(item.raw)
    return [{ item: read(origin !== undefined && dropped.has(origin) && kept.size === 1 ? withMember(raw, 'id', origin) : raw), spot }]
  })
}

function read(raw: Item['raw']): Item { return readAnnotation(raw, new Set()).item }
