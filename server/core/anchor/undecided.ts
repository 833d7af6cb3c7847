import type { Undecided, Version } from '../human.ts'
import type { Item } from '../sidecar/page.ts'
import { saysTheSame } from '../sidecar/versions.ts'
import { withMember, isObject } from '../sidecar/json.ts'
import type { Anchored, Spot } from './anchored.ts'

/** What a human is to decide, told from the annotations themselves, in the order of the text. `first` names the first version of each other one. */
export function undecided({ page, spots }: Anchored, first: ReadonlyMap<string, string>): readonly Undecided[] {
  if (first.size === 0 && !page.items.some(({ alsoRemoved }) => alsoRemoved)) return NONE
  const groups = new Map<string, { readonly item: Item; readonly version: Version }[]>()
  const firsts = new Set(first.values())
  page.items.forEach((item, i) => {
    if (item.id === undefined || !(first.has(item.id) || firsts.has(item.id) || item.alsoRemoved)) return
    const key = first.get(item.id) ?? item.id
    const group = groups.get(key) ?? []
    groups.set(key, group)
    const one = { item, version: versionOf(item, item.id, spots[i] as Spot) }
    if (item.id === key) group.unshift(one)
    else group.push(one)
  })
  return [...groups.values()].flatMap((group) => {
    const [one] = group
    const versions = group.map(({ version }) => version)
    // Versions that have come to say the same leave nothing to decide.
    return one && (group.length === 1 ? one.item.alsoRemoved : group.some(({ item }) => !saysTheSame(nameless(item), nameless(one.item)))) ? [{ versions }] : []
  })
}

const NONE: readonly Undecided[] = []

function nameless({ raw }: Item): Item['raw'] { return isObject(raw) ? withMember(raw, 'id', undefined) : raw }

function versionOf({ meaning, by, remark, place }: Item, annotation: string, spot: Spot): Version {
  const kind = meaning && (meaning.act === 'tag' || meaning.act === 'reject' || meaning.act === 'label') ? meaning.kind : undefined
  const act = meaning === undefined || meaning.act === 'publish' || meaning.act === 'part' ? undefined : meaning.act
  return {
    annotation, act, kind, ...(meaning?.act === 'tag' ? { reading: meaning.reading } : {}), by, ...remark, exact: place?.quote?.exact ?? '',
    at: spot.kind === 'here' || spot.kind === 'drifted' ? { start: spot.start, end: spot.end } : undefined,
  }
}
