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
  /** Some articles are put in or replaced and some taken out; what follows from that is found out when the memo is settled. */
  take(put: readonly ArticleSummary[], gone: readonly string[]): void
  /** What has changed since the last time. `rulings`: all that humans say of who is who now. */
  settled(rulings?: readonly PersonRuling[]): MovedFolder
  /** As of the last settling. */
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
  const fresh = new Set<string>()
  const gone = new Set<string>()
  return {
    take: (put, out) => {
      identity.take(put, out)
      for (const uri of out) {
        summaries.delete(uri)
        gone.add(uri)
      }
      for (const summary of put) {
        summaries.set(summary.uri, summary)
        fresh.add(summary.uri)
      }
    },
    settled: (rulings) => {
      const { index, touched: renamed } = identity.settled(rulings)
      // Where so many come and go together, all is told anew: to find out who is touched would cost more than the rest.
      const touched = fresh.size + gone.size > MOST_FOLLOWED ? undefined : new Set(renamed)
      for (const uri of gone) {
        stories.remove(uri, touched)
        ids.delete(uri)
      }
      for (const uri of new Set([...renamed, ...fresh])) {
        const summary = summaries.get(uri)
        if (!summary) continue
        const { people, keys, language, published } = summary.story
        const named = people.map((key) => folderId(index, uri, key))
        // Mostly somebody is only told by one more name elsewhere: that ties no stories together.
        if (!fresh.has(uri) && isSame(named, ids.get(uri))) continue
        ids.set(uri, named)
        stories.put({ uri, keys, language, published, people: new Set(named) }, touched)
      }
      const all = touched ?? new Set([...summaries.keys(), ...gone])
      fresh.clear()
      gone.clear()
      return { people: index, touched: all }
    },
    partnersOf: (uri) => stories.partnersOf(uri),
    knownNames: () => identity.knownNames(),
  }
}

// Articles that come and go together.
const MOST_FOLLOWED = 48

function isSame(a: readonly string[], b: readonly string[] | undefined): boolean {
  return a.length === b?.length && a.every((one, i) => one === b[i])
}

/** Who has no id in the folder is nobody elsewhere. */
export function folderId(people: PeopleIndex, uri: string, key: string): string {
  return people.personOf(uri, key)?.id ?? `${uri}#${key}`
}
