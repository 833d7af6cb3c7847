import { randomBytes } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { open, readdir, realpath, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { URI } from 'vscode-uri'
import type { FileProblem, Files, FileStat, FoundFile, PathFilter } from '../library/files.ts'

const BATCH = 64

/** Files of this machine, by file URIs. */
export const nodeFiles: Files = { list, read, write, stat: statOf }

export function uriOfPath(path: string): string {
  return URI.file(path).toString()
}

async function* list(folder: string, filter: PathFilter, onProblem: (problem: FileProblem) => void): AsyncIterable<readonly FoundFile[]> {
  const root = URI.parse(folder).fsPath
  const pending = ['']
  let batch: FoundFile[] = []
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    const at = join(root, below)
    const entries = await readdir(at, { withFileTypes: true }).catch((fault: unknown) => onProblem(problemOf(uriOfPath(at), fault)))
    const folders: string[] = []
    for (const entry of [...(entries ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) {
        if (!filter.pruned(path)) folders.push(path)
      } else if (filter.wanted(path) && (await isFile(at, entry))) {
        batch.push({ uri: uriOfPath(join(root, path)), path })
        if (batch.length === BATCH) {
          yield batch
          batch = []
        }
      }
    }
    pending.push(...folders.reverse())
  }
  if (batch.length > 0) yield batch
}

/** A link counts as what it leads to, but only where that is a file. */
async function isFile(folder: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile()
  return stat(join(folder, entry.name)).then((found) => found.isFile(), () => false)
}

async function read(uri: string, limit: number): ReturnType<Files['read']> {
  try {
    const path = URI.parse(uri).fsPath
    const found = await stat(path)
    // A pipe or a device would keep the reader waiting for ever.
    if (!found.isFile()) return { kind: 'failed', uri, detail: 'not a file' }
    if (found.size > limit) return { kind: 'too-large', uri, bytes: found.size, limit }
    const handle = await open(path, 'r')
    try {
      return { kind: 'bytes', bytes: await handle.readFile() }
    } finally {
      await handle.close()
    }
  } catch (fault) {
    return problemOf(uri, fault)
  }
}

/** Written beside the file, flushed to the disk, then renamed over it: a crash leaves the old file or the new one. */
async function write(uri: string, bytes: Uint8Array): Promise<FileProblem | undefined> {
  let temporary: string | undefined
  try {
    const given = URI.parse(uri).fsPath
    const path = await realpath(given).catch(() => given)
    const mode = await stat(path).then((found) => found.mode & 0o777, () => 0o666)
    const name = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
    const handle = await open(name, 'wx', mode)
    temporary = name
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(name, path)
    return undefined
  } catch (fault) {
    if (temporary !== undefined) await unlink(temporary).catch(() => undefined)
    return problemOf(uri, fault)
  }
}

async function statOf(uri: string): Promise<FileStat | FileProblem | undefined> {
  try {
    const found = await stat(URI.parse(uri).fsPath)
    return { kind: 'stat', folder: found.isDirectory(), size: found.size }
  } catch (fault) {
    const problem = problemOf(uri, fault)
    return problem.kind === 'missing' ? undefined : problem
  }
}

function problemOf(uri: string, fault: unknown): FileProblem {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing', uri }
  return { kind: 'failed', uri, detail: fault instanceof Error ? fault.message : String(fault) }
}
