import type { DiffLists } from '../core/anchor/diff-map.ts'
import type { Engine } from '../core/lexicon/engine.ts'
import type { DecodeUtf8 } from '../library/decode.ts'
import type { Files } from '../library/files.ts'
import type { FormerTexts } from '../library/former-texts.ts'
import type { Journal } from '../library/journal.ts'
import type { Readings } from '../library/readings.ts'

/** What the outside world lends the server: the only way to it. */
export interface Host {
  readonly engine: Engine
  readonly files: Files
  readonly readings: Readings
  /** Texts as they were when they were last annotated, and how texts are compared. */
  readonly former: FormerTexts & { readonly diff: DiffLists }
  /** Remembers deeds in a folder of this machine, for the folders that are open; undefined where it can't. */
  readonly journalIn: (storage: string, folders: string) => Promise<Journal | undefined>
  readonly decode: DecodeUtf8
  readonly encode: (text: string) => Uint8Array
  /** ISO 8601 with a time zone: when a human acted. */
  readonly now: () => string
  /** A bare UUID. */
  readonly newId: () => string
  /** Milliseconds since some moment: how long work takes. */
  readonly clock: () => number
  /** Lets other work that is waiting go first. */
  readonly breathe: () => Promise<void>
  /** Where a diagnostic's code is explained; undefined: nowhere that this installation knows of. */
  readonly explained: (code: string) => string | undefined
  readonly version: string
  /** Whether what is kept up from change to change is held against a fresh library after each of them: slow, for whoever looks for a fault. */
  readonly paranoid: boolean
}
