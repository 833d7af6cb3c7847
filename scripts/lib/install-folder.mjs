// A folder below .tools that is either whole or absent.
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { alone } from './lock.mjs'
import { inTools } from './paths.mjs'
import { step } from './step.mjs'

/**
 * Fills a folder once. It is built beside its place and moved there when it is whole, so that a failure or Ctrl-C leaves nothing that looks installed.
 * @param {{ folder: string, label: string, fill: (folder: string) => Promise<void> }} what `folder` is named with its version, so that a new version is a new folder
 * @returns {Promise<string>} the folder's path
 */
export async function installFolder({ folder, label, fill }) {
  const place = inTools(folder)
  if (existsSync(place)) return place
  await alone(folder, async () => {
    if (existsSync(place)) return
    const partial = `${place}.partial`
    await step(label, async () => {
      await rm(partial, { recursive: true, force: true })
      await mkdir(partial, { recursive: true })
      try {
        await fill(partial)
        await rename(partial, place)
      } finally {
        await rm(partial, { recursive: true, force: true })
      }
    })
  })
  return place
}
