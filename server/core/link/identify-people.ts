import type { Analysis, Person } from '../model.ts'
import { soundsOf } from '../text/sound-likeness.ts'
import { initialsOf, nameLikeness, partLikeness, partsOfKey, type NamePart } from '../text/name-parts.ts'

/** An article as the linker sees it. */
export interface Source {
  readonly uri: string
  readonly analysis: Analysis
}

/** A person over articles, languages and scripts. */
export interface FolderPerson {
  /** Stable, readable, ASCII: "kim-jong-un". */
  readonly id: string
  /** Canonical name: the fullest one; `names` has the fullest of each language. */
  readonly name: string
  readonly names: ReadonlyMap<string, string>
  readonly members: readonly { readonly uri: string; readonly person: Person }[]
}

export interface PeopleIndex {
  /** By id. */
  readonly people: ReadonlyMap<string, FolderPerson>
  /** The folder-wide person of an article's own person key; undefined only for keys that are not in the article. */
  personOf(uri: string, key: string): FolderPerson | undefined
}

interface Member { readonly uri: string; readonly person: Person }

/** All people of one name in one language: what is compared with other names. */
interface Name { readonly key: string; readonly lang: string; readonly parts: readonly NamePart[]; readonly members: Member[]; readonly weight: number }

/**
 * Joins the people of many articles by romanised skeletons of their names. Pure; the order of the sources does not matter.
 * Names are compared only where an index of sounds makes them meet, the surest pairs join first, and two people whom one article
 * tells apart are never joined. A lone part joins where exactly one full name of the folder has it.
 */
export function identifyPeople(sources: readonly Source[]): PeopleIndex {
  const names = namesOf(sources)
  const clusters = new Clusters(names)
  for (const { a, b } of pairsOf(names)) clusters.join(a, b)
  joinLoneParts(names, clusters)
  return indexOf(clusters.all())
}

/** Sorted, so that the outcome does not depend on the order of the sources. */
function namesOf(sources: readonly Source[]): readonly Name[] {
  const names = new Map<string, Name>()
  for (const { uri, analysis } of [...sources].sort((a, b) => (a.uri < b.uri ? -1 : 1))) {
    for (const person of analysis.people) {
      // A number at the end tells apart two people of one article: such a person shares no name with others.
      const id = /-\d+$/.test(person.key) ? `${person.lang} ${person.key} ${uri}` : `${person.lang} ${person.key}`
      const known = names.get(id)
      const parts = known?.parts ?? partsOfKey(person.key)
      if (known) known.members.push({ uri, person })
      else names.set(id, { key: person.key, lang: person.lang, parts, members: [{ uri, person }], weight: parts.reduce((sum, part) => sum + (part.initial !== undefined ? 0.4 : part.particle ? 0.1 : 1), 0) })
    }
  }
  return [...names.values()].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.lang < b.lang ? -1 : 1))
}

/** Union by the smaller into the larger, with the articles of each cluster, for one article's people stay apart. */
class Clusters {
  private readonly of: Set<Name>[]
  private readonly at: Map<Name, number>
  private readonly keys: Map<string, string>[]

  constructor(names: readonly Name[]) {
    this.at = new Map(names.map((name, i) => [name, i]))
    this.of = names.map((name) => new Set([name]))
    this.keys = names.map((name) => new Map(name.members.map(({ uri, person }) => [uri, person.key])))
  }

  id(name: Name): number { return this.at.get(name) as number }

  join(a: Name, b: Name): void {
    const [x, y] = [this.id(a), this.id(b)]
    if (x === y) return
    const [small, large] = (this.keys[x] as Map<string, string>).size < (this.keys[y] as Map<string, string>).size ? [x, y] : [y, x]
    const into = this.keys[large] as Map<string, string>
    for (const [uri, key] of this.keys[small] as Map<string, string>) if (into.has(uri) && into.get(uri) !== key) return
    for (const [uri, key] of this.keys[small] as Map<string, string>) into.set(uri, key)
    for (const name of this.of[small] as Set<Name>) {
      (this.of[large] as Set<Name>).add(name)
      this.at.set(name, large)
    }
    this.of[small] = new Set()
  }

  all(): readonly (readonly Name[])[] { return this.of.filter((cluster) => cluster.size > 0).map((cluster) => [...cluster].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))) }
}

// Names of as many parts, of fewer parts (a middle name missing), and in one language, where spelling varies less. Measured on aligned name lists so that
// at most one pair in a hundred joins falsely.
const EQUAL = 0.76
const FEWER = 0.84
const SAME_LANGUAGE_PART = 0.84
// More names than this under one pair of sounds are not all compared with each other.
const FULLEST_BUCKET = 200

interface Pair { readonly a: Name; readonly b: Name; readonly score: number }

function pairsOf(names: readonly Name[]): readonly Pair[] {
  const buckets = new Map<string, Name[]>()
  for (const name of names) {
    if (!isFull(name.parts)) continue
    for (const key of meetingKeys(name.parts)) {
      const bucket = buckets.get(key)
      if (!bucket) buckets.set(key, [name])
      else if (bucket.length < FULLEST_BUCKET) bucket.push(name)
    }
  }
  const pairs: Pair[] = []
  const seen = new Set<string>()
  for (const bucket of buckets.values()) {
    for (let i = 0; i < bucket.length; i++) {
      for (let j = i + 1; j < bucket.length; j++) {
        const [a, b] = [bucket[i] as Name, bucket[j] as Name]
        const id = `${a.lang} ${a.key}|${b.lang} ${b.key}`
        if (seen.has(id)) continue
        seen.add(id)
        const score = samePerson(a, b)
        if (score > 0) pairs.push({ a, b, score })
      }
    }
  }
  return pairs.sort((x, y) => y.score - x.score || (x.a.key + x.b.key < y.a.key + y.b.key ? -1 : 1))
}

function isFull(parts: readonly NamePart[]): boolean { return parts.filter((part) => !part.particle).length > 1 }

/** Two names meet where two of their parts begin alike, in any order: each pair of parts is a key. */
function meetingKeys(parts: readonly NamePart[]): ReadonlySet<string> {
  const sounds = parts.filter((part) => !part.particle).slice(0, 5).map((part) => coarse(part.roman))
  const keys = new Set<string>()
  for (let i = 0; i < sounds.length; i++) {
    for (let j = i + 1; j < sounds.length; j++) keys.add(unordered(sounds[i] as string, sounds[j] as string))
  }
  // Of a given name perhaps only the initial is written.
  const first = parts[0]
  if (first && sounds.length > 1) keys.add(`${sounds[sounds.length - 1]}|*${initialKind(first.roman)}`)
  // One word here may be two there.
  if (sounds.length > 2) keys.add(unordered(sounds[0] as string, coarse(parts.slice(1).map((part) => part.roman).join(''))))
  return keys
}

const COARSE: ReadonlyMap<string, string> = new Map(['bvpf', 'sSjzCcg', 'kq', 'td', 'nm', 'lr'].flatMap((alike) => [...alike].map((sound): readonly [string, string] => [sound, alike])))

function unordered(a: string, b: string): string { return a < b ? `${a}|${b}` : `${b}|${a}` }

function initialKind(roman: string): string {
  const sound = soundsOf(roman)[0] ?? ''
  return COARSE.get(sound) ?? (VOWELS.includes(sound) ? 'a' : sound)
}

const VOWELS = 'aeiou'

/** The kinds of the first two consonants of a part. */
function coarse(roman: string): string {
  let kinds = ''
  let count = 0
  // A last v after a vowel is a glide that spellings differ on: राव is Rao.
  for (const sound of soundsOf(roman).replace(/([aeiou])v$/, '$1')) {
    const kind = COARSE.get(sound)
    if (kind === undefined) continue
    kinds += kind + ','
    if (++count === 2) break
  }
  return kinds
}

function samePerson(a: Name, b: Name): number {
  const { score, least } = nameLikeness(a.parts, b.parts)
  const initials = a.parts.some((part) => part.initial !== undefined) !== b.parts.some((part) => part.initial !== undefined)
  if (score < (Math.abs(a.weight - b.weight) < 0.5 || initials ? EQUAL : FEWER)) return 0
  return a.lang === b.lang && least < (initials ? 0.8 : SAME_LANGUAGE_PART) ? 0 : score
}

const LONE_PART = 0.84

/** "Modi" alone, or "MBS", belongs to the one full name of the folder that has it; where several have it, to none of them. */
function joinLoneParts(names: readonly Name[], clusters: Clusters): void {
  const byPart = new Map<string, { readonly part: NamePart; readonly name: Name }[]>()
  for (const name of names) {
    for (const part of name.parts) {
      if (part.particle || part.initial !== undefined) continue
      const key = coarse(part.roman) + part.skeleton.length
      const list = byPart.get(key)
      if (list) list.push({ part, name })
      else byPart.set(key, [{ part, name }])
    }
  }
  const byInitials = new Map<string, Name>()
  for (const name of names) {
    const letters = initialsOf(name.parts)
    if (letters !== '' && !byInitials.has(letters)) byInitials.set(letters, name)
  }
  for (const name of names) {
    const part = name.parts[0]
    if (isFull(name.parts) || !part) continue
    const acronym = byInitials.get(part.roman)
    if (acronym && part.roman.length <= 4) { clusters.join(acronym, name); continue }
    const fits = fitting(part, name, byPart)
    const full = new Map(fits.filter((fit) => isFull(fit.parts)).map((fit) => [clusters.id(fit), fit]))
    if (full.size === 1) for (const fit of full.values()) clusters.join(fit, name)
    else if (full.size === 0) for (const fit of fits) clusters.join(fit, name)
  }
}

function fitting(part: NamePart, name: Name, byPart: ReadonlyMap<string, readonly { readonly part: NamePart; readonly name: Name }[]>): readonly Name[] {
  const fits: Name[] = []
  const size = part.skeleton.length
  for (const length of [size - 1, size, size + 1]) {
    for (const other of byPart.get(coarse(part.roman) + length) ?? []) {
      if (other.name !== name && partLikeness(part, other.part) >= LONE_PART) fits.push(other.name)
    }
  }
  return fits
}

function indexOf(clusters: readonly (readonly Name[])[]): PeopleIndex {
  const people = new Map<string, FolderPerson>()
  const byMember = new Map<string, FolderPerson>()
  const sorted = clusters.map((names) => ({ names, slug: slugOf(names) })).sort((a, b) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : firstUri(a.names) < firstUri(b.names) ? -1 : 1))
  for (const { names, slug } of sorted) {
    let id = slug
    for (let n = 2; people.has(id); n++) id = `${slug}-${n}`
    const fullest = new Map<string, string>()
    for (const { lang, members } of names) if (!fullest.has(lang)) fullest.set(lang, commonest(members))
    const members = names.flatMap((name) => name.members).sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.person.key < b.person.key ? -1 : 1))
    const person: FolderPerson = { id, name: fullest.get((latin(names) ?? names[0] as Name).lang) ?? id, names: fullest, members }
    people.set(id, person)
    for (const { uri, person: member } of members) byMember.set(`${uri} ${member.key}`, person)
  }
  return { people, personOf: (uri, key) => byMember.get(`${uri} ${key}`) }
}

/** The name as English papers write it where one has it, else as romanised; the fullest one. */
function slugOf(names: readonly Name[]): string {
  return ((latin(names) ?? names[0] as Name).key).replace(/-\d+$/, '')
}

function latin(names: readonly Name[]): Name | undefined {
  const english = names.find(({ lang }) => lang === 'en')
  // A mere surname in English doesn't stand for a full name elsewhere.
  return english && english.weight >= (names[0]?.weight ?? 0) - 0.7 ? english : undefined
}

function firstUri(names: readonly Name[]): string {
  return names.flatMap(({ members }) => members.map(({ uri }) => uri)).sort()[0] ?? ''
}

function commonest(members: readonly Member[]): string {
  const counts = new Map<string, number>()
  for (const { person } of members) counts.set(person.name, (counts.get(person.name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
}
