import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { DatabaseSync } from 'node:sqlite'
import type { FormerTexts } from '../library/former-texts.ts'
import { openDatabase } from './open-database.ts'

/**
 * Former texts, compressed, in a database beside the readings. Their name is their hash, so an article that was moved or copied is
 * known, one text is kept once, and one that is not whole is told by its name and left out.
 */
export function formerTexts(): FormerTexts {
  const waiting = new Map<string, string>()
  let store: Store | undefined
  let later: NodeJS.Immediate | undefined

  const flush = (): void => {
    clearImmediate(later)
    later = undefined
    if (!store) return
    store.put(waiting)
    waiting.clear()
  }
  return {
    textOf: (hash) => waiting.get(hash) ?? store?.get(hash),
    keep: (hash, text) => {
      if (text.length > LONGEST || waiting.has(hash) || waiting.size >= MOST_WAITING) return
      waiting.set(hash, text)
      if (store) later ??= setImmediate(flush)
    },
    keepIn: async (folder) => {
      flush()
      store?.close()
      store = folder === undefined ? undefined : await openStore(folder)
      flush()
    },
    close: () => {
      flush()
      store?.close()
      store = undefined
    },
  }
}

/** In UTF-16 code units: longer ones are no articles. */
const LONGEST = 4_000_000
/** Texts that are remembered where there is nowhere to keep them. */
const MOST_WAITING = 500
/** Texts that are kept, those last used: about a hundred megabytes. */
const MOST_KEPT = 30_000

interface Store {
  readonly get: (hash: string) => string | undefined
  readonly put: (texts: ReadonlyMap<string, string>) => void
  readonly close: () => void
}

async function openStore(folder: string): Promise<Store | undefined> {
  return openDatabase(join(folder, 'texts.sqlite'), (database) => {
    database.exec('CREATE TABLE IF NOT EXISTS texts (hash TEXT PRIMARY KEY, used INTEGER NOT NULL, packed BLOB NOT NULL) WITHOUT ROWID')
    database.prepare('DELETE FROM texts WHERE hash IN (SELECT hash FROM texts ORDER BY used DESC LIMIT -1 OFFSET ?)').run(MOST_KEPT)
    return storeIn(database)
  })
}

function storeIn(database: DatabaseSync): Store {
  const find = database.prepare('SELECT packed FROM texts WHERE hash = ?')
  const insert = database.prepare('INSERT INTO texts VALUES (?, ?, ?) ON CONFLICT (hash) DO UPDATE SET used = excluded.used, packed = excluded.packed')
  return {
    get: (hash) => {
      try {
        const row = find.get(hash) as { readonly packed: Uint8Array } | undefined
        const text = row && inflateRawSync(row.packed, { maxOutputLength: LONGEST * 3 }).toString('utf8')
        return text !== undefined && hashOf(text) === hash ? text : undefined
      } catch {
        return undefined
      }
    },
    put: (texts) => {
      try {
        database.exec('BEGIN IMMEDIATE')
        for (const [hash, text] of texts) insert.run(hash, Date.now(), deflateRawSync(text))
        database.exec('COMMIT')
      } catch {
        // Another window writes, or the disk is full: annotations are found by their quotes then.
        try { database.exec('ROLLBACK') } catch { /* Nothing was begun. */ }
      }
    },
    close: () => database.close(),
  }
}

function hashOf(text: string): string { return createHash('sha256').update(text).digest('hex') }
