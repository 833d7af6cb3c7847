import type { Person } from '../model.ts'
import type { FolderPerson, PeopleIndex } from './identify-people.ts'
import { firstUri } from './join-names.ts'
import type { KnownNames } from './known-names.ts'
import { nameGroups, type Named } from './name-groups.ts'
import type { Name } from './name-index.ts'
import { obey, type PersonRuling, type Ruled } from './person-rulings.ts'
import { order } from '../order.ts'

/** An article's people, as identity over articles needs them. */
export interface ArticlePeople {
  readonly uri: string
  readonly people: readonly Person[]
}

export interface MovedPeople {
  readonly index: PeopleIndex
  /** URIs of the articles in which somebody is somebody else now, or is told by other names elsewhere. */
  readonly touched: ReadonlySet<string>
}

/** What identity remembers from folder to folder, so that an edit costs what it changes. An index that it has given holds until the next move: a copy of it would cost what the folder holds. */
export interface PeopleMemo {
  /** Some articles are put in or replaced and some taken out. Their names are compared with all others; who is who is found out when it is asked for, of many articles at once much sooner than of a few at a time. */
  take(put: readonly ArticlePeople[], gone: readonly string[]): void
  /** The index of the articles that are in it, as humans have ruled: just what a fresh memo of all of them gives. Touched since the last time. */
  settled(rulings?: readonly PersonRuling[]): MovedPeople
  /** All names and whom they are like, for a later session. */
  knownNames(): KnownNames
}

export function peopleMemo(knownNames?: () => KnownNames | undefined): PeopleMemo {
  const articles = new Map<string, readonly Person[]>()
  const groups = nameGroups(knownNames)
  const bySlug = new Map<string, Set<Named>>()
  const persons = new Map<Named, FolderPerson>()
  const replaced = new Set<string>()
  let ruled: Ruled = UNRULED
  let obeyed = ''
  const byArticle = new Map<string, Map<string, FolderPerson>>()
  let index = indexOf(byArticle, persons)

  const replace = (uri: string, people: readonly Person[]): boolean => {
    const before = articles.get(uri) ?? []
    if (samePeople(before, people)) return false
    for (const person of before) groups.remove(uri, person)
    for (const person of people) groups.add(uri, person)
    if (people.length > 0) articles.set(uri, people)
    else articles.delete(uri)
    return true
  }
  /** Ids for who is new, and for those whom a newcomer of the same name moves up or down. */
  const renumber = (gone: ReadonlySet<Named>, made: ReadonlySet<Named>): readonly FolderPerson[] => {
    const slugs = new Set<string>()
    for (const named of gone) {
      const slug = slugOf(named)
      slugs.add(slug)
      const others = bySlug.get(slug)
      if (others?.delete(named) && others.size === 0) bySlug.delete(slug)
      persons.delete(named)
    }
    for (const named of made) {
      const slug = slugOf(named)
      slugs.add(slug)
      const others = bySlug.get(slug)
      if (others) others.add(named)
      else bySlug.set(slug, new Set([named]))
    }
    const fresh: FolderPerson[] = []
    for (const slug of slugs) for (const [named, id] of numbered(slug, bySlug.get(slug) ?? new Set())) {
      if (persons.get(named)?.id === id) continue
      const person = personOf(id, named)
      persons.set(named, person)
      fresh.push(person)
    }
    return fresh
  }

  /** What changes by the articles and by what humans said: these clusters are persons no more, and those are now. */
  const underRulings = (settled: { readonly gone: ReadonlySet<Named>; readonly made: ReadonlySet<Named> }, rulings: readonly PersonRuling[]) => {
    const before = ruled
    ruled = rulings.length === 0 ? UNRULED : obey(rulings, ({ uri, key }) => {
      const person = articles.get(uri)?.find((one) => one.key === key)
      return person && groups.namedOf(uri, person)
    })
    if (before === ruled) return settled
    const wasShown = (named: Named): boolean => !before.instead.has(named) && !settled.made.has(named)
    const isShown = (named: Named): boolean => !ruled.instead.has(named) && !settled.gone.has(named)
    return {
      gone: new Set([...before.shown, ...[...settled.gone, ...ruled.instead].filter(wasShown)]),
      made: new Set([...ruled.shown, ...[...settled.made, ...before.instead].filter(isShown)]),
    }
  }

  return {
    knownNames: () => groups.known(),
    take: (put, gone) => {
      for (const uri of gone) if (replace(uri, [])) replaced.add(uri)
      for (const { uri, people } of put) if (replace(uri, people)) replaced.add(uri)
    },
    settled: (rulings = []) => {
      const touched = new Set(replaced)
      replaced.clear()
      const said = rulings.length === 0 ? '' : JSON.stringify(rulings)
      if (touched.size === 0 && said === obeyed) return { index, touched }
      obeyed = said
      const settled = underRulings(groups.settle(), rulings)
      // Who is in an article that was replaced is named anew, whether or not it is somebody else.
      for (const uri of touched) if (articles.has(uri)) byArticle.set(uri, new Map())
      else byArticle.delete(uri)
      for (const person of renumber(settled.gone, settled.made)) for (const { uri, person: { key } } of person.members) {
        const row = byArticle.get(uri) ?? new Map<string, FolderPerson>()
        if (!samePerson(row.get(key), person)) touched.add(uri)
        byArticle.set(uri, row.set(key, person))
      }
      index = indexOf(byArticle, persons)
      return { index, touched }
    },
  }
}

const UNRULED: Ruled = { instead: new Set(), shown: [] }

/** Several people of one name are numbered in the order of their first articles. */
function numbered(slug: string, clusters: ReadonlySet<Named>): readonly (readonly [named: Named, id: string])[] {
  if (clusters.size === 1) return [...clusters].map((cluster) => [cluster, slug])
  return [...clusters].map((cluster) => ({ cluster, first: firstOf(cluster) })).sort((a, b) => order(a.first, b.first))
    .map(({ cluster }, i) => [cluster, i === 0 ? slug : `${slug}-${i + 1}`])
}

function firstOf(names: Named): string {
  return names.map(firstUri).sort()[0] ?? ''
}

function personOf(id: string, names: Named): FolderPerson {
  const fullest = new Map<string, string>()
  for (const { lang, members } of names) if (!fullest.has(lang)) fullest.set(lang, commonest(members))
  const members = names.flatMap((name) => [...name.members].map(([uri, person]) => ({ uri, person }))).sort((a, b) => order(a.uri, b.uri) || order(a.person.key, b.person.key))
  return { id, name: fullest.get((latin(names) ?? names[0] as Name).lang) ?? id, names: fullest, members }
}

/** The name as English papers write it where one has it, else as romanised; the fullest one. */
function slugOf(names: Named): string {
  return (latin(names) ?? names[0] as Name).spelt.key.replace(/-\d+$/, '')
}

function latin(names: Named): Name | undefined {
  const english = names.find(({ lang }) => lang === 'en')
  // A mere surname in English doesn't stand for a full name elsewhere.
  return english && english.spelt.weight >= (names[0]?.spelt.weight ?? 0) - 0.7 ? english : undefined
}

function commonest(members: ReadonlyMap<string, Person>): string {
  const counts = new Map<string, number>()
  for (const { name } of members.values()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || order(a[0], b[0]))[0]?.[0] ?? ''
}

function indexOf(byArticle: ReadonlyMap<string, ReadonlyMap<string, FolderPerson>>, persons: ReadonlyMap<Named, FolderPerson>): PeopleIndex {
  let people: ReadonlyMap<string, FolderPerson> | undefined
  return {
    get people() { return (people ??= new Map([...persons.values()].sort((a, b) => order(a.id, b.id)).map((person) => [person.id, person]))) },
    count: persons.size,
    personOf: (uri, key) => byArticle.get(uri)?.get(key),
  }
}

/** Whether an article's readers would see the same of both: the name, and how often others spell it how. */
function samePerson(a: FolderPerson | undefined, b: FolderPerson): boolean {
  return a !== undefined && a.id === b.id && a.name === b.name && a.members.length === b.members.length
    && a.members.every((member, i) => member.uri === b.members[i]?.uri && member.person === b.members[i]?.person)
}

function samePeople(a: readonly Person[], b: readonly Person[]): boolean {
  return a === b || a.length === b.length && JSON.stringify(a) === JSON.stringify(b)
}
