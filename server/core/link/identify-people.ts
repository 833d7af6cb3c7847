import type { Analysis, Person } from '../model.ts'

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

/** Joins the people of many articles by romanised skeletons of their names. Pure; the order of the sources does not matter. */
export function identifyPeople(_sources: readonly Source[]): PeopleIndex {
  return { people: new Map(), personOf: () => undefined }
}
