import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { DatabaseSync } from 'node:sqlite'
import type { ArticleInput } from '../../library/article.ts'
import { openDatabase } from '../open-database.ts'
import type { Reading } from './worker.ts'

/**
 * Readings of articles on the disk, by a hash of all that they rest on: the text, what humans said of it, and the program. A reading is
 * only taken where it is whole; whatever is wrong with the file costs a reading anew and nothing else.
 */
export interface Cache {
  /** What the folder keeps of an article at hand. */
  readonly toldOf: (key: string) => string | undefined
  /** The rest: asked for where somebody looks, so that it need not be in memory. */
  readonly packedOf: (key: string) => Uint8Array | undefined
  /** Written a little later, many at once; what could not be written stays in memory. */
  readonly put: (key: string, reading: Reading) => void
  /** The names of some folders, see `knownNamesText`. */
  readonly namesOf: (folders: string) => string | undefined
  readonly putNames: (folders: string, names: string) => void
  readonly close: () => void
}

/** `program` is a hash of the program: other programs read otherwise. Undefined where the folder can't be written or this Node has no SQLite. */
export async function openCache(folder: string, program: string): Promise<Cache | undefined> {
  return openDatabase(join(folder, 'readings.sqlite'), (database) => {
    // What is at hand and the rest are two tables, so that a folder is opened by reading a tenth of the file.
    for (const table of TABLES) {
      database.exec(`CREATE TABLE IF NOT EXISTS ${table} (key TEXT PRIMARY KEY, program TEXT NOT NULL, check_sum INTEGER NOT NULL, value BLOB NOT NULL) WITHOUT ROWID`)
      database.prepare(`DELETE FROM ${table} WHERE program <> ?`).run(program)
    }
    return cacheIn(database, program)
  })
}

const TABLES = ['told', 'packed', 'names'] as const

/** What a reading rests on, apart from the program. The URI is not in it: a moved article is read already. */
export function cacheKey({ text, human: { publishedAt, tags }, trouble }: Pick<ArticleInput, 'text' | 'human' | 'trouble'>, bytes: Uint8Array | string = text): string {
  return createHash('sha256').update(JSON.stringify([publishedAt, tags, trouble])).update(bytes).digest('base64')
}

interface Row<T> { readonly check_sum: number; readonly value: T }

function cacheIn(database: DatabaseSync, program: string): Cache {
  const [told, packed, names] = TABLES.map((table) => ({
    find: database.prepare(`SELECT check_sum, value FROM ${table} WHERE key = ?`),
    insert: database.prepare(`INSERT OR REPLACE INTO ${table} VALUES (?, ?, ?, ?)`),
  })) as [Statements, Statements, Statements]
  const waiting = new Map<string, Reading>()
  const unwritten = new Map<string, Reading>()
  let later: NodeJS.Immediate | undefined

  const flush = (): void => {
    later = undefined
    try {
      database.exec('BEGIN')
      for (const [key, reading] of waiting) {
        told.insert.run(key, program, crc32(reading.told), reading.told)
        packed.insert.run(key, program, crc32(reading.packed), reading.packed)
      }
      database.exec('COMMIT')
    } catch {
      // Another window writes, or the disk is full: these articles will be read anew next time.
      try { database.exec('ROLLBACK') } catch { /* Nothing was begun. */ }
      for (const [key, reading] of waiting) unwritten.set(key, reading)
    }
    waiting.clear()
  }
  const whole = <T extends string | Uint8Array>({ find }: Statements, key: string): T | undefined => {
    try {
      const row = find.get(key) as Row<T> | undefined
      return row && crc32(row.value) === row.check_sum ? row.value : undefined
    } catch {
      return undefined
    }
  }
  return {
    toldOf: (key) => (waiting.get(key) ?? unwritten.get(key))?.told ?? whole<string>(told, key),
    packedOf: (key) => (waiting.get(key) ?? unwritten.get(key))?.packed ?? whole<Uint8Array>(packed, key),
    namesOf: (folders) => whole<string>(names, folders),
    putNames: (folders, text) => {
      try {
        names.insert.run(folders, program, crc32(text), text)
      } catch {
        // The names are compared again next time.
      }
    },
    put: (key, reading) => {
      waiting.set(key, reading)
      later ??= setImmediate(flush)
    },
    close: () => {
      clearImmediate(later)
      if (waiting.size > 0) flush()
      database.close()
    },
  }
}

interface Statements { readonly find: ReturnType<DatabaseSync['prepare']>; readonly insert: ReturnType<DatabaseSync['prepare']> }
