import type { PairLink } from './pair-articles.ts'

/**
 * Links of pairs of articles that were made before. What is remembered rests on nothing but its key, so a run with a memo gives what a run
 * without gives; the pairs asked for last are kept.
 */
export interface PairMemo {
  readonly get: (key: string) => readonly PairLink[] | undefined
  readonly set: (key: string, links: readonly PairLink[]) => void
}

export function pairMemo(): PairMemo {
  const known = new Map<string, readonly PairLink[]>()
  return {
    get: (key) => {
      const links = known.get(key)
      if (!links) return undefined
      known.delete(key)
      known.set(key, links)
      return links
    },
    set: (key, links) => {
      known.set(key, links)
      if (known.size > MOST) for (const oldest of known.keys()) { known.delete(oldest); break }
    },
  }
}

// Some twenty megabytes.
const MOST = 8000
