import type { PairLink } from './pair-articles.ts'

/**
 * Links of pairs of articles that were made before. What is remembered rests on nothing but its key, so a run with a memo gives what a run
 * without gives; the pairs asked for last are kept, as long as their links are not too many.
 */
export interface PairMemo {
  readonly get: (key: string) => readonly PairLink[] | undefined
  readonly set: (key: string, links: readonly PairLink[]) => void
}

export function pairMemo(): PairMemo {
  const known = new Map<string, readonly PairLink[]>()
  let held = 0
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
      held += sizeOf(links)
      for (const [oldest, others] of known) {
        if (held <= MOST) break
        known.delete(oldest)
        held -= sizeOf(others)
      }
    },
  }
}

// Links, with their reasons about half a kilobyte each: of a thousand pairs and more, which is what some dozens of open articles look at. Whoever looks at
// all articles of a folder goes from story to story and needs no more at a time.
const MOST = 48_000

/** A pair without links takes room as well. */
function sizeOf(links: readonly PairLink[]): number { return links.length + 1 }
