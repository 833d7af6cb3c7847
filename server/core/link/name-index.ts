import type { Person } from '../model.ts'
import { initialsOf, nameLikeness, partLikeness, partsOfKey, type NamePart } from '../text/name-parts.ts'
import { soundKinds } from '../text/sound-kinds.ts'

/** All people of one name in one language: what becomes, or joins, a person of the folder. */
export interface Name {
  readonly spelt: SpeltName
  readonly lang: string
  /** By URI. */
  readonly members: Map<string, Person>
}

/** A romanised name, whatever its languages. */
export interface SpeltName {
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
}

export interface Alike {
  readonly score: number
  /** In one language spelling varies less: there this is too little. */
  readonly sameLanguage: boolean
}

/** Mutable: the memo of people keeps it from folder to folder. Full names meet by their sounds and are compared once, when the later one enters. */
export interface NameIndex {
  readonly names: ReadonlyMap<string, SpeltName>
  enter(key: string): SpeltName
  leave(name: SpeltName): void
  /** Full names that have a lone name's part. */
  fullFor(lone: SpeltName): Iterable<SpeltName>
  /** Full names whose parts begin with these letters. */
  withInitials(letters: string): Iterable<SpeltName>
  /** Lone names like a lone name, or like a part of a full one. */
  loneFor(name: SpeltName): Iterable<SpeltName>
}

/** A word of names, once for all names that have it, and the words that are alike enough for a lone one to stand for a name with the other; itself among them. */
interface PartNode { readonly part: NamePart; readonly near: Set<PartNode>; readonly full: Set<SpeltName>; readonly lone: Set<SpeltName> }

export function nameIndex(): NameIndex {
  const names = new Map<string, SpeltName>()
  const bySounds = new Map<string, Set<SpeltName>>()
  const byInitials = new Map<string, Set<SpeltName>>()
  const acronyms = new Map<string, Set<SpeltName>>()
  const parts = new Map<string, PartNode>()
  const partsBySounds = new Map<string, Set<PartNode>>()

  const meet = (name: SpeltName): void => {
    const met = new Set([name])
    for (const key of lookupKeys(name.parts)) {
      for (const other of bySounds.get(key) ?? NOBODY) {
        if (met.has(other)) continue
        met.add(other)
        const alike = alikeness(name, other)
        if (!alike) continue
        name.alike.set(other, alike)
        other.alike.set(name, alike)
      }
    }
    for (const key of filingKeys(name.parts)) put(bySounds, key, name)
  }
  const nodeOf = (part: NamePart): PartNode => {
    const known = parts.get(part.roman)
    if (known) return known
    const made: PartNode = { part, near: new Set(), full: new Set(), lone: new Set() }
    made.near.add(made)
    const size = part.skeleton.length
    for (const length of [size - 1, size, size + 1]) {
      for (const other of partsBySounds.get(part.kinds.three + length) ?? []) {
        if (partLikeness(part, other.part) < LONE_PART) continue
        made.near.add(other)
        other.near.add(made)
      }
    }
    parts.set(part.roman, made)
    put(partsBySounds, part.kinds.three + size, made)
    return made
  }
  const dropNode = (node: PartNode): void => {
    if (node.full.size > 0 || node.lone.size > 0) return
    for (const other of node.near) other.near.delete(node)
    parts.delete(node.part.roman)
    take(partsBySounds, node.part.kinds.three + node.part.skeleton.length, node)
  }

  return {
    names,
    enter: (key) => {
      const partsOf = partsOfKey(key)
      const weight = partsOf.reduce((sum, part) => sum + (part.initial !== undefined ? 0.4 : part.particle ? 0.1 : 1), 0)
      const name: SpeltName = { key, parts: partsOf, weight, full: partsOf.filter((part) => !part.particle).length > 1, names: new Map(), alike: new Map() }
      names.set(key, name)
      for (const part of words(name)) nodeOf(part)[name.full ? 'full' : 'lone'].add(name)
      if (name.full) {
        meet(name)
        put(byInitials, initialsOf(partsOf), name)
      } else put(acronyms, acronymOf(name), name)
      return name
    },
    leave: (name) => {
      names.delete(name.key)
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
    withInitials: (letters) => byInitials.get(letters) ?? NOBODY,
    *loneFor(name) {
      if (name.full) yield* acronyms.get(initialsOf(name.parts)) ?? []
      for (const part of words(name)) for (const node of nodeOf(part).near) yield* node.lone
    },
  }
}

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
// at most one pair in a hundred joins falsely.
const EQUAL = 0.76
const FEWER = 0.84
const SAME_LANGUAGE_PART = 0.84
const LONE_PART = 0.84

function alikeness(a: SpeltName, b: SpeltName): Alike | undefined {
  const { score, least } = nameLikeness(a.parts, b.parts)
  const initials = hasInitial(a.parts) !== hasInitial(b.parts)
  if (score < (Math.abs(a.weight - b.weight) < 0.5 || initials ? EQUAL : FEWER)) return undefined
  return { score, sameLanguage: least >= (initials ? 0.8 : SAME_LANGUAGE_PART) }
}

/** What a name is filed under: the beginnings of each two of its parts, in any order. */
function filingKeys(parts: readonly NamePart[]): ReadonlySet<string> {
  const keys = soundKeys(parts)
  keys.add((hasInitial(parts) ? 'initial ' : 'word ') + initialKey(parts))
  return keys
}

/** Where it looks for others. Of a given name perhaps only the initial is written; but two that are written out need not meet by it. */
function lookupKeys(parts: readonly NamePart[]): ReadonlySet<string> {
  const keys = soundKeys(parts)
  keys.add(`initial ${initialKey(parts)}`)
  if (hasInitial(parts)) keys.add(`word ${initialKey(parts)}`)
  return keys
}

function soundKeys(parts: readonly NamePart[]): Set<string> {
  const sounds = parts.filter((part) => !part.particle).slice(0, 5).map(({ kinds }) => kinds.first)
  const keys = new Set<string>()
  for (let i = 0; i < sounds.length; i++) {
    for (let j = i + 1; j < sounds.length; j++) keys.add(unordered(sounds[i] as string, sounds[j] as string))
  }
  // One word here may be two there.
  if (sounds.length > 2) keys.add(unordered(sounds[0] as string, soundKinds(parts.slice(1).map((part) => part.roman).join('')).first))
  return keys
}

function initialKey(parts: readonly NamePart[]): string {
  const [first, last] = [parts[0], parts.findLast((part) => !part.particle)]
  return `${last?.kinds.first ?? ''}|${first?.kinds.head ?? ''}`
}

function hasInitial(parts: readonly NamePart[]): boolean { return parts.some((part) => part.initial !== undefined) }

function unordered(a: string, b: string): string { return a < b ? `${a}|${b}` : `${b}|${a}` }
