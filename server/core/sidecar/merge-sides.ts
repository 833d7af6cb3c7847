import { isObject, printJson, withMember } from './json.ts'
import { pageHash, type Item, type Page } from './page.ts'
import { readAnnotation } from './read-annotation.ts'
import { asSurvivor, asTwin, saysTheSame } from './versions.ts'

/**
 * One page of all that two sides hold, by id. What one side alone has changed or removed since the base is taken from it. Of an annotation that both have
 * changed, ours keeps the id and theirs becomes its twin, so that neither is lost; one that was changed on one side and removed on the other
 * survives and says so. Without a base nobody can tell who changed and who removed: then what is not alike is twins, and what one side has stays. The
 * machine's are as good as each other. Each annotation goes on counting in the text of its own side.
 */
export function mergeSides(ours: Page, theirs: Page, base?: Page): Page {
  const [left, right, before] = [ours, theirs, base].map((page) => new Map(page?.items.map((item) => [keyOf(item), item])))
  const taken = new Set(ours.items.flatMap(({ id }) => id ?? []))
  const counted = countingIn(ours, theirs)
  const items: Item[] = []
  const add = (raw: Item['raw']): void => {
    const { item } = readAnnotation(raw, taken)
    if (item.id !== undefined) taken.add(item.id)
    items.push(item)
  }
  for (const our of ours.items) {
    const [their, was] = [right?.get(keyOf(our)), before?.get(keyOf(our))]
    const theirChange = our.author !== 'machine' && their !== undefined && was !== undefined && saysTheSame(was.raw, our.raw) && !saysTheSame(their.raw, our.raw)
    if (theirChange) items.push(readAnnotation(counted(their), new Set()).item)
    else if (was === undefined || their !== undefined || our.author === 'machine') items.push(our)
    else if (!saysTheSame(was.raw, our.raw)) items.push(surviving(our))
  }
  for (const their of theirs.items) {
    const [our, was] = [left?.get(keyOf(their)), before?.get(keyOf(their))]
    const raw = counted(their)
    if (our === undefined) {
      if (was === undefined || their.author === 'machine') add(raw)
      else if (!saysTheSame(was.raw, their.raw)) add(isObject(raw) ? asSurvivor(raw) : raw)
    } else if (their.author !== 'machine' && !saysTheSame(our.raw, their.raw) && !(was && (saysTheSame(was.raw, our.raw) || saysTheSame(was.raw, their.raw)))) {
      add(isObject(raw) && our.id !== undefined ? asTwin(raw, our.id) : raw)
    }
  }
  return { head: ours.head, items }
}

function surviving(item: Item): Item {
  return isObject(item.raw) ? readAnnotation(asSurvivor(item.raw), new Set()).item : item
}

/** Their annotations go into a page that counts in our text. */
function countingIn(ours: Page, theirs: Page): (item: Item) => Item['raw'] {
  const [hash, other] = [pageHash(ours), pageHash(theirs)]
  return ({ raw, place }) => (isObject(raw) && place && place.textSha256 === undefined && other !== undefined && other !== hash ? withMember(raw, 'textSha256', other) : raw)
}

/** What has no id is known by all of it. */
function keyOf({ id, raw }: Item): string { return id ?? printJson(raw) }
