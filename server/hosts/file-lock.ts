import { randomBytes } from 'node:crypto'
import { link, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** What whoever holds the lock may ask. */
export interface Lock {
  /** Whether it is still held: another process may have taken it for that of a process that is gone. */
  readonly isHeld: () => Promise<boolean>
}

/**
 * Lets nobody else who asks likewise at a file while `run` is at it, in whatever process or on whatever machine: by a file beside it,
 * that only one can make. One that a process left behind which was killed is taken away. Throws what the system says where it can't be made.
 */
export async function withLock<T>(path: string, run: (lock: Lock) => Promise<T>): Promise<T> {
  const place = join(dirname(path), `.${basename(path)}.lock`)
  const mine = `${process.pid} ${hostname()} ${randomBytes(8).toString('hex')}`
  held.add(mine)
  try {
    if (await acquire(place, mine) === 'after-a-crash') await sweep(path)
    try {
      return await run({ isHeld: async () => (await ownerOf(place)) === mine })
    } finally {
      if (await ownerOf(place) === mine) await unlink(place).catch(() => undefined)
    }
  } finally {
    held.delete(mine)
  }
}

const held = new Set<string>()

/** Milliseconds: after which a lock is nobody's that says nothing, or that another machine's process holds; and how long to wait for one in all. */
const UNSIGNED = 200
const FOREIGN = 30_000
const PATIENCE = 60_000

async function acquire(place: string, mine: string): Promise<'free' | 'after-a-crash'> {
  let crashed = false
  for (const deadline = Date.now() + PATIENCE; ;) {
    try {
      const handle = await open(place, 'wx')
      try { await handle.writeFile(mine) } finally { await handle.close() }
      return crashed ? 'after-a-crash' : 'free'
    } catch (fault) {
      // Windows refuses for a moment what is just being taken away.
      if (!isCode(fault, 'EEXIST') && !(isCode(fault, 'EPERM') && process.platform === 'win32')) throw fault
      if (Date.now() > deadline) throw fault
    }
    const owner = await ownerOf(place)
    if (owner !== undefined && await isLeftBehind(place, owner)) {
      crashed = true
      await takeAway(place, owner, mine)
    } else await wait(2 + Math.random() * 20)
  }
}

function ownerOf(place: string): Promise<string | undefined> {
  return readFile(place, 'utf8').catch(() => undefined)
}

async function isLeftBehind(place: string, owner: string): Promise<boolean> {
  const age = Date.now() - await stat(place).then(({ mtimeMs }) => mtimeMs, () => Date.now())
  const [, pid, host] = /^(\d+) (\S+) [0-9a-f]+$/.exec(owner) ?? []
  if (pid === undefined) return age > UNSIGNED
  if (host !== hostname()) return age > FOREIGN
  return Number(pid) === process.pid ? !held.has(owner) : !isAlive(Number(pid))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return isCode(fault, 'EPERM')
  }
}

/** Renamed before it is deleted, so that of several who find it left behind only one has it; what turns out to be somebody's own is given back. */
async function takeAway(place: string, owner: string, mine: string): Promise<void> {
  const away = `${place}.${mine.slice(-16)}`
  try {
    await rename(place, away)
    if (await ownerOf(away) !== owner) await link(away, place)
  } catch {
    // Another was quicker.
  }
  await unlink(away).catch(() => undefined)
}

/** Takes away what a process that was killed had begun to write. */
async function sweep(path: string): Promise<void> {
  const begun = `.${basename(path)}.`
  for (const name of await readdir(dirname(path)).catch(() => [])) {
    if (name.startsWith(begun) && name.endsWith('.tmp')) await unlink(join(dirname(path), name)).catch(() => undefined)
  }
}

function isCode(fault: unknown, code: string): boolean { return fault instanceof Error && 'code' in fault && fault.code === code }
