import type { FolderPerson } from '../core/link/identify-people.ts'
import type { Analysis, Person, PersonMention } from '../core/model.ts'
import type { Library, LibraryArticle } from '../library/library.ts'

/** A person in one article: who it is there, and all mentions in reading order. */
export interface PersonInArticle {
  readonly article: LibraryArticle
  readonly person: Person
  readonly mentions: readonly PersonMention[]
}

/** A person of an article by its key; undefined for a key that isn't there. */
export function personIn(article: LibraryArticle, key: string): PersonInArticle | undefined {
  const person = peopleByKey(article.analysis).get(key)
  return person && { article, person: person.person, mentions: person.mentions }
}

/** The same person in every article, the asked one first, then in the order of the library. */
export function personEverywhere(library: Library, article: LibraryArticle, key: string): readonly PersonInArticle[] {
  const here = personIn(article, key)
  if (!here) return []
  const elsewhere = [here]
  for (const { uri, person } of folderPerson(library, article, key)?.members ?? []) {
    const other = library.articles.get(uri)
    const there = other && !(uri === article.uri && person.key === key) ? personIn(other, person.key) : undefined
    if (there) elsewhere.push(there)
  }
  return elsewhere
}

export function folderPerson(library: Library, article: LibraryArticle, key: string): FolderPerson | undefined {
  return library.people.personOf(article.uri, key)
}

/** The first mention that writes the whole name, else the first of all. */
export function firstFullMention({ article, person, mentions }: PersonInArticle): PersonMention | undefined {
  const { text } = article.analysis
  return mentions.find(({ start, end }) => text.slice(start, end) === person.name) ?? mentions[0]
}

interface Indexed { readonly person: Person; readonly mentions: PersonMention[] }

// An analysis never changes, so its people are gathered once.
const indexes = new WeakMap<Analysis, ReadonlyMap<string, Indexed>>()

function peopleByKey(analysis: Analysis): ReadonlyMap<string, Indexed> {
  const known = indexes.get(analysis)
  if (known) return known
  const index = new Map<string, Indexed>(analysis.people.map((person) => [person.key, { person, mentions: [] }]))
  for (const mention of analysis.mentions) if (mention.kind === 'person') index.get(mention.person)?.mentions.push(mention)
  indexes.set(analysis, index)
  return index
}
