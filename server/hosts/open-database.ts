import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'

/**
 * A SQLite database of what can be made or done without: two windows may share it, a crash leaves it whole, and one that is not whole is
 * made anew. Undefined where the folder can't be written or this Node has no SQLite. `prepare` makes its tables and what is wanted of it.
 */
export async function openDatabase<T>(path: string, prepare: (database: DatabaseSync) => T): Promise<T | undefined> {
  const sqlite = await import('node:sqlite').catch(() => undefined)
  if (!sqlite) return undefined
  const open = (): T => {
    mkdirSync(dirname(path), { recursive: true })
    const database = new sqlite.DatabaseSync(path)
    try {
      database.exec('PRAGMA busy_timeout = 500; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
      return prepare(database)
    } catch (fault) {
      database.close()
      throw fault
    }
  }
  try {
    return open()
  } catch {
    // No database, or not ours.
    try {
      for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
      return open()
    } catch {
      return undefined
    }
  }
}
