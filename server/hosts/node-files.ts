import { randomBytes } from 'node:crypto'
import { readFile, type Dirent } from 'node:fs'
import { link, open, readdir, realpath, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { URI } from 'vscode-uri'
import type { FileProblem, Files, FileStat, FoundFile, PathFilter } from '../library/files.ts'
import { withLock } from './file-lock.ts'

const BATCH = 64

/** Files of this machine, by file URIs. */
export const nodeFiles: Files = { list, read, write, update, move, stat: statOf }

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
    const beside = new Set((entries ?? []).map(({ name }) => name))
    for (const entry of [...(entries ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) {
        if (!filter.pruned(path)) folders.push(path)
      } else if (filter.wanted(path) && (await isFile(at, entry))) {
        batch.push({ uri: uriOfPath(join(root, path)), path, beside })
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
    return { kind: 'bytes', bytes: await bytesOf(path) }
  } catch (fault) {
    return problemOf(uri, fault)
  }
}

/** By a callback: promises of file handles take three times as long, which thousands of files make felt. */
function bytesOf(path: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    readFile(path, (fault, bytes) => (fault ? reject(fault) : resolve(bytes)))
  })
}

async function write(uri: string, bytes: Uint8Array): Promise<FileProblem | undefined> {
  try {
    await replace(await pathOf(uri), bytes, async () => true)
    return undefined
  } catch (fault) {
    return unwritten(uri, fault)
  }
}

async function update(uri: string, limit: number, change: Parameters<Files['update']>[2]): Promise<FileProblem | undefined> {
  try {
    const path = await pathOf(uri)
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const done = await withLock(path, async (lock) => {
        const before = await stateOf(path)
        const bytes = change(await read(uri, limit))
        return !bytes || replace(path, bytes, async () => await stateOf(path) === before && lock.isHeld())
      })
      if (done) return undefined
    }
    return { kind: 'failed', uri, detail: 'another program keeps changing it' }
  } catch (fault) {
    return unwritten(uri, fault)
  }
}

/** By a second name, which unlike `rename` never takes the place of another file; where there are none of those, by a look before. */
async function move(from: string, to: string): Promise<FileProblem | undefined> {
  const [old, place] = [URI.parse(from).fsPath, URI.parse(to).fsPath]
  try {
    await link(old, place)
    await unlink(old)
  } catch (fault) {
    if (await stat(place).then(() => true, () => false)) return { kind: 'failed', uri: to, detail: 'there is another file of that name' }
    try {
      await rename(old, place)
    } catch {
      return unwritten(to, fault)
    }
  }
  return undefined
}

const MOST_TRIES = 20

/** A link is written through, not replaced. */
async function pathOf(uri: string): Promise<string> {
  const given = URI.parse(uri).fsPath
  return realpath(given).catch(() => given)
}

/** What changes with every change of a file. */
async function stateOf(path: string): Promise<string> {
  return stat(path, { bigint: true }).then(({ ino, size, mtimeNs }) => `${ino} ${size} ${mtimeNs}`, () => 'missing')
}

/** Written beside the file, flushed to the disk, then renamed over it if it still may: a crash leaves the old file or the new one. Throws. */
async function replace(path: string, bytes: Uint8Array, may: () => Promise<boolean>): Promise<boolean> {
  const mode = await stat(path).then((found) => found.mode & 0o777, () => 0o666)
  const name = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  const handle = await open(name, 'wx', mode)
  try {
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (!await may()) {
      await unlink(name)
      return false
    }
    await rename(name, path)
  } catch (fault) {
    await unlink(name).catch(() => undefined)
    throw fault
  }
  await syncFolder(dirname(path))
  return true
}

/** The new name is on the disk only when the folder is; where folders can't be opened (Windows), the system sees to it. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
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

/** "EACCES: permission denied, open '/…'": the path may be of a file that nobody but us knows of, and the message it goes into names the one that matters. */
function unwritten(uri: string, fault: unknown): FileProblem {
  const problem = problemOf(uri, fault)
  return problem.kind === 'failed' ? { ...problem, detail: problem.detail.replace(/^([A-Z]+: [^,]+), .*$/s, '$1') } : problem
}
