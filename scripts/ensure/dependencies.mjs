// node_modules as package-lock.json has it.
import { readFile, rm } from 'node:fs/promises'
import { alone } from '../lib/lock.mjs'
import { npm } from '../lib/npm.mjs'
import { inRoot, root } from '../lib/paths.mjs'
import { step } from '../lib/step.mjs'

/** Installs the project's own packages when they are absent or not those of the lockfile. */
export async function ensureDependencies() {
  if (await areInstalled()) return
  await alone('dependencies', async () => {
    if (await areInstalled()) return
    await step('Packages (npm ci)', async () => {
      try {
        // None of our packages needs its install script; without them nothing is compiled and nothing else is downloaded.
        await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root })
      } catch (error) {
        await rm(inRoot('node_modules'), { recursive: true, force: true })
        throw error
      }
    })
  })
}

/** npm writes what it installed to a lockfile of its own, as its last act: where that one agrees with ours, all is there. */
async function areInstalled() {
  const wanted = await packagesOf(inRoot('package-lock.json'))
  const present = await packagesOf(inRoot('node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  // Optional packages are those of other platforms.
  return Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional === true || present[path]?.version === entry.version)
}

/**
 * @param {string} lockfile
 * @returns {Promise<Record<string, { version?: string, optional?: boolean }> | undefined>}
 */
async function packagesOf(lockfile) {
  try {
    return JSON.parse(await readFile(lockfile, 'utf8')).packages
  } catch {
    return undefined
  }
}
