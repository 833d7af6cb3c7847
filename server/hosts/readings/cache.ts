import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { ArticleInput } from '../../library/article.ts'
import type { Reading } from './worker.ts'

/**
 * Readings of articles on the disk, by a hash of all that they rest on: the text, what humans said of it, and the program. A reading is
 * only taken where it is whole; whatever is wrong with the file costs a reading anew and nothing else.
 */
export interface Cache {
  readonly get: (key: string) => Reading | undefined
  /** Written a little later, many at once. */
  readonly put: (key: string, reading: Reading) => void
  readonly close: () => void
}

/** `program` is a hash of the program: other programs read otherwise. Undefined where the folder can't be written or this Node has no SQLite. */
export async function openCache(folder: string, program: string): Promise<Cache | undefined> {
  const sqlite = await import('node:sqlite').catch(() => undefined)
  if (!sqlite) return undefined
  const path = join(folder, 'readings.sqlite')
  const open = (): DatabaseSync => {
    mkdirSync(folder, { recursive: true })
    const database = new sqlite.DatabaseSync(path)
    database.exec('PRAGMA busy_timeout = 500; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    database.exec('CREATE TABLE IF NOT EXISTS readings (key TEXT PRIMARY KEY, program TEXT NOT NULL, check_sum INTEGER NOT NULL, summary TEXT NOT NULL, packed BLOB NOT NULL) WITHOUT ROWID')
    database.prepare('DELETE FROM readings WHERE program <> ?').run(program)
    return database
  }
  try {
    return cacheIn(open(), program)
  } catch {
    // No database, or not ours: what it held can be read again from the articles.
    try {
      for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
      return cacheIn(open(), program)
    } catch {
      return undefined
    }
  }
}

/** What a reading rests on, apart from the program. The URI is not in it: a moved article is read already. */
export function cacheKey({ text, human: { publishedAt, tags }, trouble }: Pick<ArticleInput, 'text' | 'human' | 'trouble'>): string {
  return createHash('sha256').update(JSON.stringify([publishedAt, tags, trouble])).update(text).digest('base64')
}

interface Row { readonly check_sum: number; readonly summary: string; readonly packed: Uint8Array<ArrayBuffer> }

function cacheIn(database: DatabaseSync, program: string): Cache {
  const find = database.prepare('SELECT check_sum, summary, packed FROM readings WHERE key = ?')
  const insert = database.prepare('INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?, ?)')
  const waiting = new Map<string, readonly SQLInputValue[]>()
  let later: NodeJS.Immediate | undefined

  const flush = (): void => {
    later = undefined
    try {
      database.exec('BEGIN')
      for (const [key, values] of waiting) insert.run(key, ...values)
      database.exec('COMMIT')
    } catch {
      // Another window writes, or the disk is full: these articles will be read anew next time.
      try { database.exec('ROLLBACK') } catch { /* Nothing was begun. */ }
    }
    waiting.clear()
  }
  return {
    get: (key) => {
      try {
        const row = find.get(key) as Row | undefined
        if (!row || checkSum(row.summary, row.packed) !== row.check_sum) return undefined
        const { trouble, ...summary } = JSON.parse(row.summary, revive) as Reading['summary'] & Pick<Reading, 'trouble'>
        return { summary, trouble, packed: row.packed }
      } catch {
        return undefined
      }
    },
    put: (key, { summary, trouble, packed }) => {
      const text = JSON.stringify({ ...summary, trouble }, keep)
      waiting.set(key, [program, checkSum(text, packed), text, packed])
      later ??= setImmediate(flush)
    },
    close: () => {
      clearImmediate(later)
      if (waiting.size > 0) flush()
      database.close()
    },
  }
}

function checkSum(summary: string, packed: Uint8Array): number { return crc32(packed, crc32(summary)) }

// JSON has no maps.
function keep(_key: string, value: unknown): unknown { return value instanceof Map ? { map: [...value] } : value }
function revive(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'map' in value && Array.isArray(value.map) ? new Map(value.map as [unknown, unknown][]) : value
}
