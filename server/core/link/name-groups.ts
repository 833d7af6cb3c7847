import type { Person } from '../model.ts'
import { byFullness, joinFullNames, joinLoneNames } from './join-names.ts'
import type { KnownNames } from './known-names.ts'
import { acronymOf, nameIndex, type Name, type SpeltName } from './name-index.ts'

/** One who is named: all names of one person of the folder, the fullest first. */
export type Named = readonly Name[]

/** Which names of the folder are one person, kept up from change to change: names that can't be the same person do not bear on each other. */
export interface NameGroups {
  add(uri: string, person: Person): void
  remove(uri: string, person: Person): void
  /** Who a person of an article is taken for; of what was settled last. */
  namedOf(uri: string, person: Person): Named | undefined
  /** Joins anew what was changed since, and what that bears on. */
  settle(): { readonly gone: ReadonlySet<Named>; readonly made: ReadonlySet<Named> }
  /** For a later session. */
  known(): KnownNames
}

/** A cluster of full names with the lone names that mean it, or, without full names, a family of lone names that mean nobody known. */
interface Unit { readonly full: readonly Name[]; readonly lone: Set<Name>; named: readonly Named[] }

export function nameGroups(knownNames?: () => KnownNames | undefined): NameGroups {
  const index = nameIndex(knownNames)
  const groups = new Map<SpeltName, ReadonlySet<SpeltName>>()
  const unitOf = new Map<Name, Unit>()
  const changed = new Set<SpeltName>()
  const emptied: Name[] = []

  /** Full names anew: the groups that changed names are in, and those that new ones tie together. */
  const joinFull = (dirty: Set<Unit>): ReadonlySet<SpeltName> => {
    const open = new Set<SpeltName>()
    for (const one of changed) if (one.full) {
      open.add(one)
      for (const member of groups.get(one) ?? []) open.add(member)
    }
    const asked = new Set(open)
    for (const one of open) for (const name of one.names.values()) forget(name, dirty)
    for (const one of changed) if (one.names.size === 0) { groups.delete(one); open.delete(one) }
    const done = new Set<SpeltName>()
    for (const one of open) {
      if (done.has(one)) continue
      const group = reachable(one)
      for (const member of group) {
        done.add(member)
        asked.add(member)
        groups.set(member, group)
        for (const name of member.names.values()) forget(name, dirty)
      }
      for (const full of joinFullNames(group)) {
        const unit: Unit = { full, lone: new Set(), named: [] }
        dirty.add(unit)
        for (const name of full) unitOf.set(name, unit)
      }
    }
    return asked
  }
  const forget = (name: Name, dirty: Set<Unit>): void => {
    const unit = unitOf.get(name)
    if (!unit) return
    dirty.add(unit)
    unitOf.delete(name)
    unit.lone.delete(name)
  }
  /** The one cluster of full names that a lone name means; undefined: nobody known; several: it could be any of them. */
  const meaningOf = (lone: SpeltName): Unit | 'several' | undefined => {
    const letters = acronymOf(lone)
    const acronym = letters === '' ? [] : [...index.withInitials(letters)].flatMap((one) => [...one.names.values()]).sort(byFullness)
    if (acronym[0]) return unitOf.get(acronym[0])
    let found: Unit | undefined
    for (const one of index.fullFor(lone)) for (const name of one.names.values()) {
      const unit = unitOf.get(name)
      if (found !== undefined && unit !== found) return 'several'
      found = unit
    }
    return found
  }
  const joinLone = (asked: ReadonlySet<SpeltName>, dirty: Set<Unit>): void => {
    const lone = new Set<SpeltName>()
    const ask = (unit: Unit): void => { for (const name of unit.lone) lone.add(name.spelt) }
    for (const one of changed) if (!one.full) lone.add(one)
    for (const unit of dirty) ask(unit)
    for (const one of asked) for (const other of index.loneFor(one)) lone.add(other)
    // Lone names that mean nobody known stand together with those like them, so these are asked as well.
    const strangers = new Set<SpeltName>()
    for (const one of lone) {
      for (const name of one.names.values()) {
        const before = unitOf.get(name)
        if (before && before.full.length === 0) ask(before)
        forget(name, dirty)
      }
      if (one.names.size === 0) continue
      const meaning = meaningOf(one)
      if (meaning === undefined) { strangers.add(one); for (const other of index.loneFor(one)) lone.add(other) }
      else for (const name of one.names.values()) attach(name, meaning === 'several' ? { full: [], lone: new Set(), named: [] } : meaning, dirty)
    }
    const done = new Set<SpeltName>()
    for (const one of strangers) {
      if (done.has(one)) continue
      const family: Unit = { full: [], lone: new Set(), named: [] }
      const open = new Set([one])
      for (const member of open) {
        done.add(member)
        for (const name of member.names.values()) attach(name, family, dirty)
        for (const other of index.loneFor(member)) if (strangers.has(other)) open.add(other)
      }
    }
  }
  const attach = (name: Name, unit: Unit, dirty: Set<Unit>): void => {
    unit.lone.add(name)
    unitOf.set(name, unit)
    dirty.add(unit)
  }

  return {
    known: () => index.known(),
    add: (uri, person) => {
      const spelt = index.find(person) ?? index.enter(person)
      const id = nameId(person, uri)
      const name = spelt.names.get(id) ?? { spelt, lang: person.lang, members: new Map() }
      spelt.names.set(id, name)
      name.members.set(uri, person)
      changed.add(spelt)
    },
    remove: (uri, person) => {
      const spelt = index.find(person)
      const id = nameId(person, uri)
      const name = spelt?.names.get(id)
      if (!spelt || !name) return
      name.members.delete(uri)
      changed.add(spelt)
      if (name.members.size > 0) return
      spelt.names.delete(id)
      emptied.push(name)
    },
    namedOf: (uri, person) => {
      const name = index.find(person)?.names.get(nameId(person, uri))
      return name && unitOf.get(name)?.named.find((named) => named.includes(name))
    },
    settle: () => {
      const dirty = new Set<Unit>()
      for (const name of emptied.splice(0)) forget(name, dirty)
      joinLone(joinFull(dirty), dirty)
      for (const one of changed) if (one.names.size === 0) index.leave(one)
      changed.clear()
      const gone = new Set<Named>()
      const made = new Set<Named>()
      for (const unit of dirty) {
        for (const named of unit.named) gone.add(named)
        const full = unit.full.filter((name) => unitOf.get(name) === unit)
        unit.named = full.length + unit.lone.size === 0 ? [] : joinLoneNames(full, unit.lone)
        for (const named of unit.named) made.add(named)
      }
      return { gone, made }
    },
  }
}

/** A number at the end tells apart two people of one article: such a person shares no name with others. */
function nameId({ key, lang }: Person, uri: string): string {
  return /-\d+$/.test(key) ? `${lang} ${uri}` : lang
}

/** All full names that bear on one, directly or through others. */
function reachable(from: SpeltName): ReadonlySet<SpeltName> {
  const found = new Set([from])
  for (const one of found) for (const other of one.alike.keys()) if (other.names.size > 0) found.add(other)
  return found
}
