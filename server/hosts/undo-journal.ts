import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { memoryJournal, MOST_STEPS, type Journal, type Step } from '../library/journal.ts'

/**
 * The steps to undo and redo on the disk, one list for the folders that are open: two windows on them share it. A step that cannot be
 * stored is still remembered until the program ends. Undefined where the folder can't be written or this Node has no SQLite.
 */
export async function openJournal(folder: string, folders: string): Promise<Journal | undefined> {
  const sqlite = await import('node:sqlite').catch(() => undefined)
  if (!sqlite) return undefined
  try {
    mkdirSync(folder, { recursive: true })
    const database = new sqlite.DatabaseSync(join(folder, 'undo.sqlite'))
    database.exec('PRAGMA busy_timeout = 500; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    database.exec('CREATE TABLE IF NOT EXISTS steps (id INTEGER PRIMARY KEY AUTOINCREMENT, folders TEXT NOT NULL, stack TEXT NOT NULL, parts TEXT NOT NULL, doubt INTEGER NOT NULL DEFAULT 0)')
    // Made by an earlier version, which knew no doubt.
    if (!database.prepare('PRAGMA table_info(steps)').all().some(({ name }) => name === 'doubt')) database.exec('ALTER TABLE steps ADD COLUMN doubt INTEGER NOT NULL DEFAULT 0')
    return journalIn(database, folders)
  } catch {
    return undefined
  }
}

function journalIn(database: DatabaseSync, folders: string): Journal {
  const unstored = memoryJournal()
  const insert = database.prepare('INSERT INTO steps (folders, stack, parts, doubt) VALUES (?, ?, ?, 1)')
  const trim = database.prepare('DELETE FROM steps WHERE folders = ? AND stack = ? AND id <= (SELECT max(id) FROM steps WHERE folders = ? AND stack = ?) - ?')
  const newest = database.prepare('SELECT id, parts, doubt FROM steps WHERE folders = ? AND stack = ? ORDER BY id DESC')
  const remove = database.prepare('DELETE FROM steps WHERE id = ?')
  const all = database.prepare('SELECT id, parts FROM steps')
  const revised = database.prepare('UPDATE steps SET parts = ? WHERE id = ?')
  const settled = database.prepare('UPDATE steps SET parts = ?, doubt = 0 WHERE id = ?')
  const doubted = database.prepare('UPDATE steps SET doubt = 1 WHERE id = ?')
  const empty = database.prepare('DELETE FROM steps WHERE folders = ? AND stack = ?')
  return {
    push: (stack, step) => {
      try {
        const id = insert.run(folders, stack, JSON.stringify(step.parts)).lastInsertRowid
        trim.run(folders, stack, folders, stack, MOST_STEPS)
        return {
          settle: (now) => void attempt(() => {
            if (!now) remove.run(id)
            // Another window may have found it too early, and dropped it.
            else if (settled.run(JSON.stringify(now.parts), id).changes === 0) settled.run(JSON.stringify(now.parts), insert.run(folders, stack, JSON.stringify(now.parts)).lastInsertRowid)
          }),
        }
      } catch {
        return unstored.push(stack, step)
      }
    },
    newest: (stack, uri) => {
      const later = unstored.newest(stack, uri)
      if (later) return later
      try {
        for (const row of newest.all(folders, stack)) {
          const id = row['id'] as number
          const step = stepOf(row['parts'])
          // What can't be read is of no use to anybody.
          if (!step) remove.run(id)
          else if (uri === undefined || step.parts.some((part) => part.uri === uri)) return { step, sure: row['doubt'] === 0, doubt: () => void attempt(() => doubted.run(id)), remove: () => attempt(() => remove.run(id)) }
        }
      } catch {
        // Another window writes for long: then there is nothing to take back right now.
      }
      return undefined
    },
    revise: (change) => {
      unstored.revise(change)
      try {
        // Those of other folders, too: they may hold the same articles.
        for (const { id, parts } of all.all()) {
          const step = stepOf(parts)
          const now = step && change(step)
          if (now && now !== step) revised.run(JSON.stringify(now.parts), id as number)
        }
      } catch {
        // Another window writes for long: these steps find their article no more.
      }
    },
    clear: (stack) => {
      unstored.clear(stack)
      try { empty.run(folders, stack) } catch { /* They are only steps that could have been done again. */ }
    },
  }
}

/** Another window writes for long: then the step stays as it is, and whoever comes to it finds nothing to take back. */
function attempt(what: () => unknown): boolean {
  try {
    what()
    return true
  } catch {
    return false
  }
}

/** Ways back are the only acts that are ever stored. */
function stepOf(parts: unknown): Step | undefined {
  try {
    const read: unknown = JSON.parse(String(parts))
    const fine = Array.isArray(read) && read.every((part: Partial<Step['parts'][number]>) => typeof part?.uri === 'string' && Array.isArray(part.acts)
      && part.acts.every((one) => one?.act === 'restore' && Array.isArray(one.put) && Array.isArray(one.remove)))
    return fine ? { parts: read as Step['parts'] } : undefined
  } catch {
    return undefined
  }
}
