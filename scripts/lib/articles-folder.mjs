// The folder to open: the user's, or the sample articles.
import { existsSync } from 'node:fs'
import { cp, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { inTools, samples } from './paths.mjs'
import { Explained } from './step.mjs'

/**
 * A user's own folder is opened as it is, for tags belong beside their articles. The samples are opened as a copy, so that trying things out leaves the
 * repository clean; the copy keeps what was tried until it is deleted.
 * @param {string | undefined} given a path, from the folder where npm was called
 * @returns {Promise<string>} an absolute path
 */
export async function articlesFolder(given) {
  if (given !== undefined) {
    const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), given)
    if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw new Explained(`There is no folder ${folder}.`)
    return folder
  }
  const copy = inTools('samples')
  if (existsSync(copy)) return copy
  await cp(samples, copy, { recursive: true })
  return copy
}
