import type { Analysis, Person } from '../model.ts'
import { peopleMemo } from './people-memo.ts'

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
  /** By id, in the order of the ids. */
  readonly people: ReadonlyMap<string, FolderPerson>
  /** How many there are, without putting them in order. */
  readonly count: number
  /** The folder-wide person of an article's own person key; undefined only for keys that are not in the article. */
  personOf(uri: string, key: string): FolderPerson | undefined
}

/**
 * Joins the people of many articles by romanised skeletons of their names. Pure; the order of the sources does not matter.
 * Names are compared only where an index of sounds makes them meet, the surest pairs join first, and two people whom one article
 * tells apart are never joined. A lone part joins where exactly one full name of the folder has it.
 */
export function identifyPeople(sources: readonly Source[]): PeopleIndex {
  const memo = peopleMemo()
  memo.take(sources.map(({ uri, analysis: { people } }) => ({ uri, people })), [])
  return memo.settled().index
}
