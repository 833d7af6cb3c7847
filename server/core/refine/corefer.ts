import type { NameDraft } from '../drafts.ts'
import type { Person, PersonMention } from '../model.ts'
import type { Reading } from '../text/reading.ts'
import { nameLikeness } from '../text/name-likeness.ts'
import { acronymOf, initialsOf, keyOf, likenessWithinLanguage, namePartsOf, partLikeness, type NamePart } from '../text/name-parts.ts'

interface Named { readonly draft: NameDraft; readonly text: string; readonly parts: readonly NamePart[] }

/** People of the article while they are gathered: the fullest parts so far, and their mentions. */
interface Group { parts: readonly NamePart[]; readonly lang: string; readonly members: Named[] }

/**
 * Which names of one article are the same person. Full names join by how alike their parts sound; a single part goes to the one
 * full name that has it, or to the one nearest before it where several have; an acronym to the name it is made of.
 */
export function corefer(names: readonly NameDraft[], reading: Reading): { readonly mentions: readonly PersonMention[]; readonly people: readonly Person[] } {
  const suffixes = [...new Set(reading.packs)].flatMap((pack) => pack.nameSuffixes)
  const memo = new Map<string, readonly NamePart[]>()
  const textOf = ({ name, bare, start, end }: NameDraft): string => name ?? bare ?? reading.text.slice(start, end)
  const spelledOut = wordsBesidePoints(names.map(textOf))
  const named = names.map((draft): Named => {
    const text = textOf(draft)
    const spelling = `${draft.lang} ${text}`
    let parts = memo.get(spelling)
    if (!parts) memo.set(spelling, parts = spelledOut.get(text) ?? namePartsOf(text, suffixes, draft.lang))
    return { draft, text, parts }
  })
  const groups: Group[] = []
  const groupOf = new Map<Named, Group>()
  const join = (name: Named, group: Group): void => {
    group.members.push(name)
    groupOf.set(name, group)
  }
  const known = new Map<string, Group>()
  for (const name of fullestFirst(named)) {
    const spelling = `${name.draft.lang} ${name.text}`
    const group = known.get(spelling) ?? bestFull(name, groups) ?? open(groups, name)
    known.set(spelling, group)
    join(name, group)
  }
  const full = groups.length
  const fitsOf = new Map<string, Fits>()
  let last: Group | undefined
  named.forEach((name, i) => {
    const group = groupOf.get(name) ?? byAcronym(name, groups) ?? bySinglePart(name, groups, full, fitsOf, { last, named, groupOf, at: i }) ?? open(groups, name)
    if (!groupOf.has(name)) join(name, group)
    last = group
  })
  const keys = keysOf(groups)
  return {
    mentions: named.map((name) => mentionOf(name.draft, keys.get(groupOf.get(name) as Group) ?? 'x')),
    people: groups.map((group) => personOf(group, keys.get(group) ?? 'x')),
  }
}

/** The words of foreign names in Chinese characters: 范恩 alone looks like a name of China, but not where 伯纳德·范恩 is told of. */
function wordsBesidePoints(texts: readonly string[]): ReadonlyMap<string, readonly NamePart[]> {
  const words = new Map<string, readonly NamePart[]>()
  for (const text of texts) if (CHINESE_WITH_POINTS.test(text)) for (const part of namePartsOf(text, [], 'zh')) words.set(part.folded, [part])
  return words
}

const CHINESE_WITH_POINTS = /[\u4e00-\u9fff][·・･•‧][\u4e00-\u9fff]/

function open(groups: Group[], { parts, draft }: Named): Group {
  const group: Group = { parts, lang: draft.lang, members: [] }
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
// A name with a part below that needs no closer look.
const LEAST_SCORE = (1 + OTHER_LANGUAGE) / 2

// No article tells of more people; in a list of thousands only near spellings are still joined.
const MOST_PEOPLE = 300

function bestFull({ parts, draft }: Named, groups: readonly Group[]): Group | undefined {
  let best: Group | undefined
  let top = 0
  for (const group of groups.slice(-MOST_PEOPLE)) {
    const { score, least } = nameLikeness(parts, group.parts, LEAST_SCORE, likenessBetween(draft, group))
    const enough = least >= (group.lang === draft.lang ? (hasInitial(parts) || hasInitial(group.parts) ? 0.8 : SAME_LANGUAGE) : OTHER_LANGUAGE)
    if (enough && score > top) { top = score; best = group }
  }
  return best
}

function likenessBetween({ lang }: NameDraft, group: Group): typeof partLikeness {
  return group.lang === lang ? likenessWithinLanguage : partLikeness
}

function hasInitial(parts: readonly NamePart[]): boolean { return parts.some((part) => part.initial !== undefined) }

function byAcronym({ text, parts }: Named, groups: readonly Group[]): Group | undefined {
  const letters = parts.length === 1 ? acronymOf(text) : undefined
  return letters === undefined ? undefined : groups.find((group) => initialsOf(group.parts) === letters)
}

interface Place { readonly last: Group | undefined; readonly named: readonly Named[]; readonly groupOf: ReadonlyMap<Named, Group>; readonly at: number }

/** Groups that a lone part may belong to, among the first `seen` groups: looked up once a spelling, then only in the groups opened since. */
interface Fits { seen: number; top: number; readonly groups: { readonly group: Group; readonly likeness: number }[] }

function bySinglePart({ parts, draft, text }: Named, groups: readonly Group[], full: number, fitsOf: Map<string, Fits>, place: Place): Group | undefined {
  const part = parts.find((one) => !one.particle) ?? parts[0]
  if (!part) return undefined
  const spelling = `${draft.lang} ${text}`
  const all = fitsOf.get(spelling) ?? { seen: Math.max(0, groups.length - MOST_PEOPLE), top: 0, groups: [] }
  fitsOf.set(spelling, all)
  for (; all.seen < groups.length; all.seen++) {
    const group = groups[all.seen] as Group
    const likenessOf = likenessBetween(draft, group)
    const likeness = Math.max(...group.parts.map((other) => other.particle || other.initial !== undefined ? 0 : likenessOf(part, other)))
    if (likeness < (group.lang === draft.lang ? SAME_LANGUAGE : OTHER_LANGUAGE + 0.07)) continue
    // A full name is preferred to a lone one that sounds the same.
    all.groups.push({ group, likeness: likeness + (all.seen < full ? 0.02 : 0) })
    all.top = Math.max(all.top, likeness)
  }
  const fits = all.groups.filter(({ likeness }) => likeness >= all.top - 0.05)
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
