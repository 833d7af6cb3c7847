import type { Analysis, Person } from '../model.ts'
import type { PeopleIndex } from './identify-people.ts'
import type { KnownNames } from './known-names.ts'
import { peopleMemo } from './people-memo.ts'
import type { PersonRuling } from './person-rulings.ts'
import { preparedOf, type PreparedArticle } from './prepare.ts'
import { storyIndex, type Partner } from './story-index.ts'

/** What an article gives to the folder: little enough to be kept for all articles at once. */
export interface ArticleSummary {
  readonly uri: string
  readonly people: readonly Person[]
  readonly story: Pick<PreparedArticle, 'people' | 'keys' | 'language' | 'published' | 'content'>
}

export function summarize(uri: string, analysis: Analysis): ArticleSummary {
  const { people, keys, language, published, content } = preparedOf(analysis)
  return { uri, people: analysis.people, story: { people, keys, language, published, content } }
}

export interface MovedFolder {
  readonly people: PeopleIndex
  /** URIs of all articles of which something that comes from other articles may be otherwise now: who is who, or what is linked. */
  readonly touched: ReadonlySet<string>
}

/**
 * What is derived from many articles, kept up from change to change, so that an edit costs what it touches and not what the folder
 * holds. It gives just what a fresh memo of the same articles gives.
 */
export interface FolderMemo {
  /** `rulings`: all that humans say of who is who now. */
  moved(put: readonly ArticleSummary[], gone: readonly string[], rulings?: readonly PersonRuling[]): MovedFolder
  partnersOf(uri: string): readonly Partner[]
  /** All names and whom they are like, for a later session. */
  knownNames(): KnownNames
}

/** `knownNames`: of an earlier session, as soon as they are there. */
export function folderMemo(knownNames?: () => KnownNames | undefined): FolderMemo {
  const identity = peopleMemo(knownNames)
  const stories = storyIndex()
  const summaries = new Map<string, ArticleSummary>()
  const ids = new Map<string, readonly string[]>()
  return {
    moved: (put, gone, rulings) => {
      const touched = new Set<string>()
      const { index, touched: renamed } = identity.moved(put, gone, rulings)
      for (const uri of gone) {
        stories.remove(uri, touched)
        summaries.delete(uri)
        ids.delete(uri)
      }
      const fresh = new Set(put.map(({ uri }) => uri))
      for (const summary of put) summaries.set(summary.uri, summary)
      for (const uri of renamed) touched.add(uri)
      for (const uri of [...renamed, ...fresh]) {
        const summary = summaries.get(uri)
        if (!summary) continue
        const { people, keys, language, published } = summary.story
        const named = people.map((key) => folderId(index, uri, key))
        // Mostly somebody is only told by one more name elsewhere: that ties no stories together.
        if (!fresh.delete(uri) && isSame(named, ids.get(uri))) continue
        ids.set(uri, named)
        stories.put({ uri, keys, language, published, people: new Set(named) }, touched)
      }
      return { people: index, touched }
    },
    partnersOf: (uri) => stories.partnersOf(uri),
    knownNames: () => identity.knownNames(),
  }
}

function isSame(a: readonly string[], b: readonly string[] | undefined): boolean {
  return a.length === b?.length && a.every((one, i) => one === b[i])
}

/** Who has no id in the folder is nobody elsewhere. */
export function folderId(people: PeopleIndex, uri: string, key: string): string {
  return people.personOf(uri, key)?.id ?? `${uri}#${key}`
}
