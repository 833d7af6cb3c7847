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
    database.exec('CREATE TABLE IF NOT EXISTS steps (id INTEGER PRIMARY KEY AUTOINCREMENT, folders TEXT NOT NULL, stack TEXT NOT NULL, parts TEXT NOT NULL)')
    return journalIn(database, folders)
  } catch {
    return undefined
  }
}

function journalIn(database: DatabaseSync, folders: string): Journal {
  const unstored = memoryJournal()
  const insert = database.prepare('INSERT INTO steps (folders, stack, parts) VALUES (?, ?, ?)')
  const trim = database.prepare('DELETE FROM steps WHERE folders = ? AND stack = ? AND id <= (SELECT max(id) FROM steps WHERE folders = ? AND stack = ?) - ?')
  const newest = database.prepare('SELECT id, parts FROM steps WHERE folders = ? AND stack = ? ORDER BY id DESC')
  const remove = database.prepare('DELETE FROM steps WHERE id = ?')
  const all = database.prepare('SELECT id, parts FROM steps')
  const revised = database.prepare('UPDATE steps SET parts = ? WHERE id = ?')
  const empty = database.prepare('DELETE FROM steps WHERE folders = ? AND stack = ?')
  return {
    push: (stack, step) => {
      try {
        insert.run(folders, stack, JSON.stringify(step.parts))
        trim.run(folders, stack, folders, stack, MOST_STEPS)
      } catch {
        unstored.push(stack, step)
      }
    },
    take: (stack, uri) => {
      const later = unstored.take(stack, uri)
      if (later) return later
      try {
        for (const row of newest.iterate(folders, stack)) {
          const step = stepOf(row['parts'])
          if (step && uri !== undefined && !step.parts.some((part) => part.uri === uri)) continue
          // Another window may have taken it in between; what can't be read is of no use to anybody.
          const taken = remove.run(row['id'] as number).changes === 1
          if (taken && step) return step
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
