import { contentId } from './content-id.ts'
import { isObject, listOf, member, printJson, sameJson, withMember, type Json } from './json.ts'
import { pageHash, type Item, type Page } from './page.ts'
import { readAnnotation } from './read-annotation.ts'

type Side = 'both' | 'ours' | 'base' | 'theirs'

/** What follows a mark, on each side. */
const NEXT: Readonly<Record<Side, Readonly<Record<string, Side>>>> = { both: { '<': 'ours' }, ours: { '|': 'base', '=': 'theirs' }, base: { '=': 'theirs' }, theirs: { '>': 'both' } }

/** The two texts of a file that git left with conflict markers, each whole; undefined where there are none, or they don't fit together. */
export function sidesOf(text: string): readonly [string, string] | undefined {
  const ours: string[] = []
  const theirs: string[] = []
  let side: Side = 'both'
  let conflicts = 0
  for (const line of text.split('\n')) {
    const mark = /^(<{7}|\|{7}|={7}|>{7})(?: |\r?$)/.exec(line)?.[1]?.[0]
    const next: Side | undefined = mark === undefined ? undefined : NEXT[side][mark]
    if (mark !== undefined && next === undefined) return undefined
    if (next !== undefined) {
      side = next
      if (side === 'ours') conflicts++
      continue
    }
    if (side === 'both' || side === 'ours') ours.push(line)
    if (side === 'both' || side === 'theirs') theirs.push(line)
  }
  return side === 'both' && conflicts > 0 ? [ours.join('\n'), theirs.join('\n')] : undefined
}

/**
 * One page of all that two sides hold, by id. Of an annotation that both have but not alike, ours keeps the id and theirs gets one of its
 * own, so that neither is lost; the machine's are as good as each other. Each annotation goes on counting in the text of its own side.
 */
export function mergeSides(ours: Page, theirs: Page): Page {
  const [hash, otherHash] = [pageHash(ours), pageHash(theirs)]
  const known = new Map(ours.items.map((item) => [keyOf(item), item]))
  const taken = new Set(ours.items.flatMap(({ id }) => id ?? []))
  const added = theirs.items.flatMap((item): readonly Item[] => {
    const counted = isObject(item.raw) && item.place && item.place.textSha256 === undefined && otherHash !== undefined && otherHash !== hash ? withMember(item.raw, 'textSha256', otherHash) : item.raw
    const same = known.get(keyOf(item))
    if (same && (item.author === 'machine' || saysTheSame(same.raw, item.raw))) return []
    const raw = same && isObject(counted) ? withMember(counted, 'id', contentId('side', printJson(item.raw))) : counted
    const read = readAnnotation(raw, taken).item
    if (read.id !== undefined) taken.add(read.id)
    return [read]
  })
  return { head: ours.head, items: [...ours.items, ...added] }
}

/** What has no id is known by all of it. */
function keyOf({ id, raw }: Item): string { return id ?? printJson(raw) }

/** Where it is may differ: each side counts in its own text. */
function saysTheSame(a: Json, b: Json): boolean {
  const [one, other] = [a, b].map((json) => isObject(json) ? withMember(withMember(json, 'target', exactOf(json)), 'textSha256', undefined) : json)
  return sameJson(one, other)
}

/** The words, which an annotation that was put elsewhere has others of. */
function exactOf(json: Json): Json {
  return listOf(member(json, 'target')).flatMap((target) => listOf(member(target, 'selector')).map((selector) => member(selector, 'exact') ?? null))
}
