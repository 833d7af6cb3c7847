import type { Person } from '../model.ts'
import { nameLikeness } from '../text/name-likeness.ts'
import { initialsOf, partLikeness, partsOfKey, type NamePart } from '../text/name-parts.ts'
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
  find(key: string, lang: string): SpeltName | undefined
  enter(key: string, lang: string): SpeltName
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
    const known = parts.get(wordOf(part))
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
    parts.set(wordOf(part), made)
    put(partsBySounds, part.kinds.three + size, made)
    return made
  }
  const dropNode = (node: PartNode): void => {
    if (node.full.size > 0 || node.lone.size > 0) return
    for (const other of node.near) other.near.delete(node)
    parts.delete(wordOf(node.part))
    take(partsBySounds, node.part.kinds.three + node.part.skeleton.length, node)
  }

  return {
    find: (key, lang) => names.get(idOf(key, lang)),
    enter: (key, lang) => {
      const partsOf = partsOfKey(key, lang)
      const weight = partsOf.reduce((sum, part) => sum + (part.initial !== undefined ? 0.4 : part.particle ? 0.1 : 1), 0)
      const id = idOf(key, lang)
      const name: SpeltName = { id, key, parts: partsOf, weight, full: partsOf.filter((part) => !part.particle).length > 1, names: new Map(), alike: new Map() }
      names.set(id, name)
      for (const part of words(name)) nodeOf(part)[name.full ? 'full' : 'lone'].add(name)
      if (name.full) {
        meet(name)
        put(byInitials, initialsOf(partsOf), name)
      } else put(acronyms, acronymOf(name), name)
      return name
    },
    leave: (name) => {
      names.delete(name.id)
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

function idOf(key: string, lang: string): string { return `${key} ${habitOf(lang)}` }
function wordOf({ roman, habit }: NamePart): string { return `${roman} ${habit}` }

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
const FEWER = 0.8
const SAME_LANGUAGE_PART = 0.84
const LONE_PART = 0.84
// Another initial is another person, whatever else they share.
const LEAST_PART = 0.52
// Where one name has initials, what is written out must be surer.
const BESIDE_INITIALS = 0.84
const ALONE_BESIDE_INITIALS = 0.88

function alikeness(a: SpeltName, b: SpeltName): Alike | undefined {
  const found = nameLikeness(a.parts, b.parts, EQUAL)
  const initials = hasInitial(a.parts) || hasInitial(b.parts)
  if (found.score < (found.missing === 0 ? EQUAL : FEWER) || initials && found.leastWord < (found.matched > 1 ? BESIDE_INITIALS : ALONE_BESIDE_INITIALS) || found.least < LEAST_PART) return undefined
  // A name in which something is missing has the first name and another word of the fuller one, and abbreviates none.
  if (found.missing > 0 && (found.matched < 2 || !found.first || hasInitial((a.parts.length < b.parts.length ? a : b).parts))) return undefined
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
  const sounds = parts.filter((part) => !part.particle).slice(0, 5).map(({ kinds }) => kinds.firsts)
  const keys = new Set<string>()
  const put = (some: readonly string[], others: readonly string[]): void => { for (const a of some) for (const b of others) {
    // Of two words one may differ in its third sound.
    keys.add(unordered(a, b.slice(0, 2)))
    keys.add(unordered(a.slice(0, 2), b))
  } }
  for (let i = 0; i < sounds.length; i++) for (let j = i + 1; j < sounds.length; j++) put(sounds[i] as readonly string[], sounds[j] as readonly string[])
  // One word here may be two there.
  if (sounds.length > 2) put(sounds[0] as readonly string[], soundKinds(parts.slice(1).map((part) => part.roman).join('')).firsts)
  return keys
}

function initialKeys(parts: readonly NamePart[]): readonly string[] {
  const [first, last] = [parts[0], parts.findLast((part) => !part.particle)]
  return (last?.kinds.firsts ?? ['']).map((kind) => `${kind.slice(0, 2)}|${first?.kinds.head ?? ''}`)
}

/** Initials, and words that may be abbreviated: "Md". */
function hasInitial(parts: readonly NamePart[]): boolean { return parts.some((part) => part.initial !== undefined || part.vowelless) }

function unordered(a: string, b: string): string { return a < b ? `${a}|${b}` : `${b}|${a}` }
