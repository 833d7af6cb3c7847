// One process at a time: two terminals may run `npm start` and `npm test` on the same clone at once.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { inTools } from './paths.mjs'

/**
 * Runs an action while no other process runs one under the same name.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function alone(name, action) {
  const lock = inTools('locks', name)
  await mkdir(inTools('locks'), { recursive: true })
  for (let waited = 0; !(await take(lock)); waited++) {
    if (waited === 4) console.log(`Waiting for another process that is busy with “${name}” (if there is none, delete ${lock}) …`)
    if (await isLeftBehind(lock)) await rm(lock, { force: true })
    else await pause(500)
  }
  try {
    return await action()
  } finally {
    await rm(lock, { force: true })
  }
}

/** @param {string} lock */
async function take(lock) {
  return writeFile(lock, String(process.pid), { flag: 'wx' }).then(() => true, (error) => {
    if (error.code === 'EEXIST') return false
    throw error
  })
}

/** A process that was killed leaves its lock; signal 0 asks whether it lives. @param {string} lock */
async function isLeftBehind(lock) {
  const owner = Number(await readFile(lock, 'utf8').catch(() => ''))
  // Not yet written, or just removed: the next round will tell.
  if (!owner) return false
  try {
    process.kill(owner, 0)
    return false
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH'
  }
}
