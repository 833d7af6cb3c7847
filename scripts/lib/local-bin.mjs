// The programs that our packages bring along.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inRoot } from './paths.mjs'

/**
 * The script behind a package's command, to be run by a Node of our choice: what node_modules/.bin holds differs between systems.
 * @param {string} packageName
 * @param {string} [command] its name, if it is not the package's
 * @returns {Promise<string>}
 */
export async function localBin(packageName, command = packageName) {
  const manifest = inRoot('node_modules', packageName, 'package.json')
  const { bin } = JSON.parse(await readFile(manifest, 'utf8'))
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command])
}
