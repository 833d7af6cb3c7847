import type { Person } from '../model.ts'
import { nameLikeness } from '../text/name-likeness.ts'
import { initialsOf, partLikeness, type NamePart } from '../text/name-parts.ts'
import type { KnownNames } from './known-names.ts'
import { sharedParts } from './shared-parts.ts'
import { habitOf } from '../text/spelling-habits.ts'
import { soundKinds } from '../text/sound-kinds.ts'

/** All people of one name in one language: what becomes, or joins, a person of the folder. */
export interface Name {
  readonly spelt: SpeltName
  readonly lang: string
  /** By URI. */
  readonly members: Map<string, Person>
}

/** A romanised name, whatever its languages, as long as these tell the same sounds apart. */
export interface SpeltName {
  /** The key and the habit of spelling. */
  readonly id: string
  readonly key: string
  readonly parts: readonly NamePart[]
  /** Full words count 1, initials and particles less. */
  readonly weight: number
  /** Of more than one part; the others are lone: "Modi", "MBS". */
  readonly full: boolean
  /** By language; a name that one article numbers to tell two people apart stands alone, under its article's URI too. */
  readonly names: Map<string, Name>
  /** Full names that may be the same person, and how alike they are. */
  readonly alike: Map<SpeltName, Alike>
  /** The index's own marks: which newcomer met it last, and whether it is a full name that no earlier session compared. */
  met: number
  stranger: boolean
}

export interface Alike {
  readonly score: number
  /** In one language spelling varies less: there this is too little. */
  readonly sameLanguage: boolean
  /** Whether no word is missing in one of them. */
  readonly whole: boolean
}

/** Mutable: the memo of people keeps it from folder to folder. Full names meet by their sounds and are compared once, when the later one enters. */
export interface NameIndex {
  /** Undefined for a name that was not entered. */
  find(person: NamedPerson): SpeltName | undefined
  enter(person: NamedPerson): SpeltName
  leave(name: SpeltName): void
  /** Full names that have a lone name's part. */
  fullFor(lone: SpeltName): Iterable<SpeltName>
  /** Full names whose parts begin with these letters. */
  withInitials(letters: string): Iterable<SpeltName>
  /** Lone names like a lone name, or like a part of a full one. */
  loneFor(name: SpeltName): Iterable<SpeltName>
  /** All full names that are in it, as another session may know them. */
  known(): KnownNames
}

export type NamedPerson = Pick<Person, 'key' | 'lang' | 'name'>

/** A word of names, once for all names that have it, and the words that are alike enough for a lone one to stand for a name with the other; itself among them. */
interface PartNode { readonly part: NamePart; readonly near: Set<PartNode>; readonly full: Set<SpeltName>; readonly lone: Set<SpeltName> }

/** `knownNames` gives what an earlier session has found, as soon as it is there; names that it doesn't know are compared as ever. */
export function nameIndex(knownNames: () => KnownNames | undefined = () => undefined): NameIndex {
  const names = new Map<string, SpeltName>()
  const bySounds = new Map<string, Set<SpeltName>>()
  const byInitials = new Map<string, Set<SpeltName>>()
  const acronyms = new Map<string, Set<SpeltName>>()
  const parts = new Map<string, PartNode>()
  const partsBySounds = new Map<string, Set<PartNode>>()
  const shared = sharedParts()
  let meetings = 0
  let known: KnownNames | undefined
  let strangers = 0

  const lookUp = (): void => {
    const now = knownNames()
    if (now === known) return
    known = now
    strangers = 0
    for (const name of names.values()) {
      name.stranger = name.full && !known?.has(name.id)
      if (name.stranger) strangers++
    }
  }

  const meet = (name: SpeltName): void => {
    const meeting = ++meetings
    const before = known?.get(name.id)
    for (const [id, alike] of before ?? []) {
      const other = names.get(id)
      if (!other) continue
      name.alike.set(other, alike)
      other.alike.set(name, alike)
    }
    for (const key of before && strangers === 0 ? [] : lookupKeys(name.parts)) {
      for (const other of bySounds.get(key) ?? NOBODY) {
        if (other.met === meeting || before && !other.stranger) continue
        other.met = meeting
        const alike = shared.haveOddWord(name.parts, other.parts, LEAST_WORD) ? undefined : alikeness(name, other, shared.likeness)
        if (!alike) continue
        name.alike.set(other, alike)
        other.alike.set(name, alike)
      }
    }
    for (const key of filingKeys(name.parts)) put(bySounds, key, name)
  }
  const nodeOf = (part: NamePart): PartNode => {
    const known = parts.get(wordOf(part))
    if (known) return known
    const made: PartNode = { part, near: new Set(), full: new Set(), lone: new Set() }
    made.near.add(made)
    for (const { first, length } of placesOf(part)) {
      for (const near of [length - 1, length, length + 1]) {
        for (const other of partsBySounds.get(first + near) ?? []) {
          if (made.near.has(other)) continue
          if (partLikeness(part, other.part) < (Math.min(part.sounds.length, other.part.sounds.length) <= SHORT ? LONE_SHORT_PART : LONE_PART)) continue
          made.near.add(other)
          other.near.add(made)
        }
      }
    }
    parts.set(wordOf(part), made)
    for (const { first, length } of placesOf(part)) put(partsBySounds, first + length, made)
    return made
  }
  const dropNode = (node: PartNode): void => {
    if (node.full.size > 0 || node.lone.size > 0) return
    for (const other of node.near) other.near.delete(node)
    parts.delete(wordOf(node.part))
    for (const { first, length } of placesOf(node.part)) take(partsBySounds, first + length, node)
  }

  return {
    find: (person) => names.get(idOf(person)),
    enter: (person) => {
      const { key, lang } = person
      const own = shared.partsOfKey(key, lang, person.name)
      const weight = own.reduce((sum, part) => sum + (part.initial !== undefined ? 0.4 : part.particle ? 0.1 : 1), 0)
      const id = idOf(person)
      lookUp()
      const full = own.filter((part) => !part.particle).length > 1
      const stranger = full && !known?.has(id)
      const name: SpeltName = { id, key, parts: own, weight, full, names: new Map(), alike: new Map(), met: 0, stranger }
      names.set(id, name)
      for (const part of words(name)) nodeOf(part)[name.full ? 'full' : 'lone'].add(name)
      if (stranger) strangers++
      if (name.full) {
        meet(name)
        put(byInitials, initialsOf(own), name)
      } else put(acronyms, acronymOf(name), name)
      return name
    },
    leave: (name) => {
      names.delete(name.id)
      if (name.stranger) strangers--
      for (const other of name.alike.keys()) other.alike.delete(name)
      for (const key of name.full ? filingKeys(name.parts) : []) take(bySounds, key, name)
      for (const part of words(name)) {
        const node = nodeOf(part)
        node.full.delete(name)
        node.lone.delete(name)
        dropNode(node)
      }
      take(byInitials, initialsOf(name.parts), name)
      take(acronyms, acronymOf(name), name)
    },
    *fullFor(lone) {
      for (const part of words(lone)) for (const node of nodeOf(part).near) yield* node.full
    },
    known: () => new Map([...names.values()].flatMap((name) => (name.full ? [[name.id, new Map([...name.alike].map(([other, alike]) => [other.id, alike]))]] : []))),
    withInitials: (letters) => byInitials.get(letters) ?? NOBODY,
    *loneFor(name) {
      if (name.full) yield* acronyms.get(initialsOf(name.parts)) ?? []
      for (const part of words(name)) for (const node of nodeOf(part).near) yield* node.lone
    },
  }
}

/** Of names in Chinese characters these tell who is meant, however they are read. */
function idOf({ key, lang, name }: NamedPerson): string { return `${key} ${habitOf(lang)}${CHINESE.test(name) ? ` ${name}` : ''}` }

const CHINESE = /[\u4e00-\u9fff]/

function wordOf({ roman, habit, characters = '' }: NamePart): string { return `${roman} ${habit} ${characters}` }

/** A word and how else its characters may be read. */
function readings(part: NamePart): readonly NamePart[] { return part.also === undefined ? [part] : [part, ...part.also] }

/** Where a word is looked for among lone ones: the kinds of its first sounds, however they are read, and how much of it is heard. */
function placesOf(part: NamePart): readonly { readonly first: string; readonly length: number }[] {
  return readings(part).flatMap(({ kinds, skeleton: { length } }) => kinds.firsts.map((first) => ({ first, length })))
}

function firstsOf(part: NamePart): readonly string[] { return part.also === undefined ? part.kinds.firsts : [...new Set(readings(part).flatMap(({ kinds }) => kinds.firsts))] }

/** The letters of a lone part that may be an acronym; empty where it can't be one. */
export function acronymOf({ full, parts }: SpeltName): string {
  const roman = parts[0]?.roman ?? ''
  return !full && roman.length <= 4 ? roman : ''
}

function words({ parts }: SpeltName): readonly NamePart[] {
  return parts.filter((part) => !part.particle && part.initial === undefined)
}

const NOBODY: ReadonlySet<SpeltName> = new Set()

function put<T>(index: Map<string, Set<T>>, key: string, one: T): void {
  if (key === '') return
  const there = index.get(key)
  if (there) there.add(one)
  else index.set(key, new Set([one]))
}

function take<T>(index: Map<string, Set<T>>, key: string, one: T): void {
  const there = index.get(key)
  if (there?.delete(one) && there.size === 0) index.delete(key)
}

// Names of as many parts, of fewer parts (a middle name missing), and in one language, where spelling varies less. Measured on aligned name lists so that
// at most one pair in a hundred joins falsely (npm run bench:identity).
const EQUAL = 0.76
// A name's score is no more than half of what its least alike word leaves.
const LEAST_WORD = 2 * EQUAL - 1
const FEWER = 0.8
const SAME_LANGUAGE_PART = 0.84
const LONE_PART = 0.84
// Sato is not Shota: of few sounds each tells more.
const LONE_SHORT_PART = 0.9
const SHORT = 4
// Another initial is another person, whatever else they share.
const LEAST_PART = 0.52
const LEAST_OF_EAST = 0.76
const LEAST_TURNED = 0.78
// Where one name has initials, what is written out must be surer.
const BESIDE_INITIALS = 0.84
const ALONE_BESIDE_INITIALS = 0.88

function alikeness(a: SpeltName, b: SpeltName, likeness: typeof partLikeness): Alike | undefined {
  const found = nameLikeness(a.parts, b.parts, EQUAL, likeness)
  const initials = hasInitial(a.parts) || hasInitial(b.parts)
  if (found.score < (found.missing === 0 ? EQUAL : FEWER) || initials && found.leastWord < (found.matched > 1 ? BESIDE_INITIALS : ALONE_BESIDE_INITIALS) || found.least < LEAST_PART) return undefined
  // A name in which something is missing has the first name and another word of the fuller one, and abbreviates none.
  if (found.missing > 0 && (found.matched < 2 || !found.first || hasInitial((a.parts.length < b.parts.length ? a : b).parts))) return undefined
  // Half of East Asia shares a few family names: the given name tells who it is.
  if (found.least < (found.turned ? LEAST_TURNED : LEAST_OF_EAST) && [...a.parts, ...b.parts].some(({ habit, characters }) => habit === 'korean' || characters !== undefined)) return undefined
  // A name in Chinese characters is whole: 金正恩 is no Kim Jong with something left out.
  if (found.missing > 0 && [...a.parts, ...b.parts].some(({ characters }) => characters !== undefined)) return undefined
  return { score: found.score, whole: found.missing === 0, sameLanguage: found.least >= (initials ? 0.8 : SAME_LANGUAGE_PART) }
}

/** What a name is filed under: the beginnings of each two of its parts, in any order. */
function filingKeys(parts: readonly NamePart[]): ReadonlySet<string> {
  const keys = soundKeys(parts)
  for (const key of initialKeys(parts)) keys.add((hasInitial(parts) ? 'initial ' : 'word ') + key)
  return keys
}

/** Where it looks for others. Of a given name perhaps only the initial is written; but two that are written out need not meet by it. */
function lookupKeys(parts: readonly NamePart[]): ReadonlySet<string> {
  const keys = soundKeys(parts)
  for (const key of initialKeys(parts)) {
    keys.add(`initial ${key}`)
    if (hasInitial(parts)) keys.add(`word ${key}`)
  }
  return keys
}

function soundKeys(parts: readonly NamePart[]): Set<string> {
  const sounds = parts.filter((part) => !part.particle).slice(0, 5).map(firstsOf)
  const keys = new Set<string>()
  const put = (some: readonly string[], others: readonly string[]): void => { for (const a of some) for (const b of others) {
    // Of two words one may differ in its third sound.
    keys.add(unordered(a, b.slice(0, 2)))
    keys.add(unordered(a.slice(0, 2), b))
  } }
  for (let i = 0; i < sounds.length; i++) for (let j = i + 1; j < sounds.length; j++) put(sounds[i] as readonly string[], sounds[j] as readonly string[])
  // One word here may be two there.
  if (sounds.length > 2) {
    put(sounds[0] as readonly string[], joinedKinds(parts.slice(1)))
    put(joinedKinds(parts.slice(0, -1)), sounds[sounds.length - 1] as readonly string[])
  }
  return keys
}

/** Of words written as one: "Kai-Fu" is 开复. */
function joinedKinds(parts: readonly NamePart[]): readonly string[] { return soundKinds(parts.map(({ roman }) => roman).join('')).firsts }

function initialKeys(parts: readonly NamePart[]): readonly string[] {
  const [first, last] = [parts[0], parts.findLast((part) => !part.particle)]
  return (last ? firstsOf(last) : ['']).map((kind) => `${kind.slice(0, 2)}|${first?.kinds.head ?? ''}`)
}

/** Initials, and words that may be abbreviated: "Md". */
function hasInitial(parts: readonly NamePart[]): boolean { return parts.some((part) => part.initial !== undefined || part.vowelless) }

function unordered(a: string, b: string): string { return a < b ? `${a}|${b}` : `${b}|${a}` }
