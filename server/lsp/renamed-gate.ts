import type { Passage, ValueGate } from '../core/anchor/value-gate.ts'
import { renamed, type Renaming } from '../features/renamed-words.ts'

/** A gate that knows which names the user has renamed: what is annotated on one of them stays on it. */
export interface RenamedGate {
  readonly gate: ValueGate
  /** The renamings of one rename, before its edits arrive. */
  readonly remember: (pairs: readonly Renaming[]) => void
}

/**
 * A name that somebody renames in all articles is the same person's name still, though it reads otherwise; so are a quote or a claim in which it
 * stands. The way back is remembered too: an editor undoes the rename as plain edits.
 */
export function renamedGate(gate: ValueGate): RenamedGate {
  let known: readonly (readonly Renaming[])[] = []
  return {
    gate: (kind, was, now) => {
      const said = gate(kind, was, now)
      const isRenamed = said !== 'same' && (kind === undefined || kind === 'person') && known.some((pairs) => renamed(wordsOf(was), pairs) === wordsOf(now))
      return isRenamed ? 'same' : said
    },
    remember: (pairs) => { known = [pairs, pairs.map(({ from, to }) => ({ from: to, to: from })), ...known].slice(0, MOST) },
  }
}

/** Both ways of so many renames. */
const MOST = 32

function wordsOf({ text, start, end }: Passage): string { return text.slice(start, end).replace(/\s+/gu, ' ') }
