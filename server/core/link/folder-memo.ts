import type { Analysis, Person } from '../model.ts'
import type { PeopleIndex } from './identify-people.ts'
import { peopleMemo } from './people-memo.ts'
import type { PersonRuling } from './person-rulings.ts'
import { preparedOf, type PreparedArticle } from './prepare.ts'
import { storyIndex, type Partner } from './story-index.ts'

/** What an article gives to the folder: little enough to be kept for all articles at once. */
export interface ArticleSummary {
  readonly uri: string
  readonly people: readonly Person[]
  readonly story: Pick<PreparedArticle, 'people' | 'keys' | 'language'>
}

export function summarize(uri: string, analysis: Analysis): ArticleSummary {
  const { people, keys, language } = preparedOf(analysis)
  return { uri, people: analysis.people, story: { people, keys, language } }
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
}

export function folderMemo(): FolderMemo {
  const identity = peopleMemo()
  const stories = storyIndex()
  const summaries = new Map<string, ArticleSummary>()
  return {
    moved: (put, gone, rulings) => {
      const touched = new Set<string>()
      const { index, touched: renamed } = identity.moved(put, gone, rulings)
      for (const uri of gone) {
        stories.remove(uri, touched)
        summaries.delete(uri)
      }
      const fresh = new Set(put.map(({ uri }) => uri))
      for (const summary of put) summaries.set(summary.uri, summary)
      for (const uri of renamed) {
        touched.add(uri)
        fresh.add(uri)
      }
      for (const uri of fresh) {
        const summary = summaries.get(uri)
        if (!summary) continue
        const { people, keys, language } = summary.story
        stories.put({ uri, keys, language, people: new Set(people.map((key) => folderId(index, uri, key))) }, touched)
      }
      return { people: index, touched }
    },
    partnersOf: (uri) => stories.partnersOf(uri),
  }
}

/** Who has no id in the folder is nobody elsewhere. */
export function folderId(people: PeopleIndex, uri: string, key: string): string {
  return people.personOf(uri, key)?.id ?? `${uri}#${key}`
}
