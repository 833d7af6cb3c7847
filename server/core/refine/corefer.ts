import type { NameDraft } from '../drafts.ts'
import type { Person, PersonMention } from '../model.ts'
import type { Reading } from '../text/reading.ts'
import { acronymOf, initialsOf, keyOf, nameLikeness, namePartsOf, partLikeness, type NamePart } from '../text/name-parts.ts'

interface Named { readonly draft: NameDraft; readonly text: string; readonly parts: readonly NamePart[] }

/** People of the article while they are gathered: the fullest parts so far, and their mentions. */
interface Group { parts: readonly NamePart[]; readonly script: string; readonly members: Named[] }

/**
 * Which names of one article are the same person. Full names join by how alike their parts sound; a single part goes to the one
 * full name that has it, or to the one nearest before it where several have; an acronym to the name it is made of.
 */
export function corefer(names: readonly NameDraft[], reading: Reading): { readonly mentions: readonly PersonMention[]; readonly people: readonly Person[] } {
  const suffixes = [...new Set(reading.packs)].flatMap((pack) => pack.nameSuffixes)
  const memo = new Map<string, readonly NamePart[]>()
  const named = names.map((draft): Named => {
    const text = draft.name ?? reading.text.slice(draft.start, draft.end)
    let parts = memo.get(text)
    if (!parts) memo.set(text, parts = namePartsOf(text, suffixes))
    return { draft, text, parts }
  })
  const groups: Group[] = []
  const groupOf = new Map<Named, Group>()
  const join = (name: Named, group: Group): void => {
    group.members.push(name)
    groupOf.set(name, group)
  }
  for (const name of fullestFirst(named)) join(name, bestFull(name, groups) ?? open(groups, name))
  const full = groups.length
  let last: Group | undefined
  named.forEach((name, i) => {
    const group = groupOf.get(name) ?? byAcronym(name, groups) ?? bySinglePart(name, groups, full, { last, named, groupOf, at: i }) ?? open(groups, name)
    if (!groupOf.has(name)) join(name, group)
    last = group
  })
  const keys = keysOf(groups)
  return {
    mentions: named.map((name) => mentionOf(name.draft, keys.get(groupOf.get(name) as Group) ?? 'x')),
    people: groups.map((group) => personOf(group, keys.get(group) ?? 'x')),
  }
}

function open(groups: Group[], { parts, draft }: Named): Group {
  const group: Group = { parts, script: draft.lang, members: [] }
  groups.push(group)
  return group
}

/** One name of each spelling decides, so equal spellings stay together; names of one part come later. */
function fullestFirst(named: readonly Named[]): readonly Named[] {
  return named.filter(({ parts }) => isFull(parts)).sort((a, b) => weight(b.parts) - weight(a.parts))
}

function isFull(parts: readonly NamePart[]): boolean { return parts.filter((part) => !part.particle).length > 1 }

function weight(parts: readonly NamePart[]): number {
  return parts.reduce((sum, part) => sum + (part.initial !== undefined ? 0.4 : part.particle ? 0.1 : 1), 0)
}

// Within a language the spellings of one name differ in vowels and aspirates only; Ramesh and Rakesh are two people.
const SAME_LANGUAGE = 0.84
const OTHER_LANGUAGE = 0.68

function bestFull({ parts, draft }: Named, groups: readonly Group[]): Group | undefined {
  let best: Group | undefined
  let top = 0
  for (const group of groups) {
    const { score, least } = nameLikeness(parts, group.parts)
    const enough = least >= (group.script === draft.lang ? (hasInitial(parts) || hasInitial(group.parts) ? 0.8 : SAME_LANGUAGE) : OTHER_LANGUAGE)
    if (enough && score > top) { top = score; best = group }
  }
  return best
}

function hasInitial(parts: readonly NamePart[]): boolean { return parts.some((part) => part.initial !== undefined) }

function byAcronym({ text, parts }: Named, groups: readonly Group[]): Group | undefined {
  const letters = parts.length === 1 ? acronymOf(text) : undefined
  return letters === undefined ? undefined : groups.find((group) => initialsOf(group.parts) === letters)
}

interface Place { readonly last: Group | undefined; readonly named: readonly Named[]; readonly groupOf: ReadonlyMap<Named, Group>; readonly at: number }

function bySinglePart({ parts, draft }: Named, groups: readonly Group[], full: number, place: Place): Group | undefined {
  const part = parts.find((one) => !one.particle) ?? parts[0]
  if (!part) return undefined
  let top = 0
  let fits: { readonly group: Group; readonly likeness: number }[] = []
  groups.forEach((group, i) => {
    const likeness = Math.max(...group.parts.map((other) => other.particle || other.initial !== undefined ? 0 : partLikeness(part, other)))
    // A full name is preferred to a lone one that sounds the same.
    if (likeness < (group.script === draft.lang ? SAME_LANGUAGE : OTHER_LANGUAGE + 0.07)) return
    fits.push({ group, likeness: likeness + (i < full ? 0.02 : 0) })
    top = Math.max(top, likeness)
  })
  fits = fits.filter(({ likeness }) => likeness >= top - 0.05)
  if (fits.length <= 1) return fits[0]?.group
  return nearest(fits.map(({ group }) => group), place)
}

/** The group of the nearest mention before, else after. */
function nearest(fits: readonly Group[], { named, groupOf, at }: Place): Group | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const group = groupOf.get(named[i] as Named)
    if (group && fits.includes(group)) return group
  }
  for (let i = at + 1; i < named.length; i++) {
    const group = groupOf.get(named[i] as Named)
    if (group && fits.includes(group)) return group
  }
  return fits[0]
}

function keysOf(groups: readonly Group[]): ReadonlyMap<Group, string> {
  const keys = new Map<Group, string>()
  const used = new Map<string, number>()
  for (const group of groups) {
    const key = keyOf(group.parts)
    const count = (used.get(key) ?? 0) + 1
    used.set(key, count)
    keys.set(group, count === 1 ? key : `${key}-${count}`)
  }
  return keys
}

function mentionOf(draft: NameDraft, person: string): PersonMention {
  const { start, end, lang, certainty, because, annotation } = draft
  return { kind: 'person', start, end, lang, certainty, because, person, origin: annotation === undefined ? 'recognised' : 'tagged', ...(annotation === undefined ? {} : { annotation }) }
}

function personOf({ members }: Group, key: string): Person {
  const spellings = new Map<string, { readonly text: string; readonly lang: string; count: number; readonly weight: number }>()
  for (const { text, draft, parts } of members) {
    const spelling = spellings.get(text)
    if (spelling) spelling.count++
    else spellings.set(text, { text, lang: draft.lang, count: 1, weight: weight(parts) })
  }
  const all = [...spellings.values()]
  const fullest = all.reduce((best, next) => next.weight > best.weight || next.weight === best.weight && (next.count > best.count || next.count === best.count && next.text.length < best.text.length) ? next : best)
  return {
    key, name: fullest.text, lang: fullest.lang,
    spellings: all.sort((a, b) => b.count - a.count).map(({ text, lang, count }) => ({ text, lang, count })),
    roles: [...new Set(members.flatMap(({ draft }) => draft.roles))],
  }
}
