// Starts VS Code's own server on this machine's loopback address.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { run } from '../lib/run.mjs'
import { Explained } from '../lib/step.mjs'
import { hostEnvironment, hostSettings } from './environment.mjs'
import { freePort } from './free-port.mjs'
import { startGroup } from './process-group.mjs'

/**
 * Starts the server and resolves when it answers.
 * @param {{
 *   host: string, node: string, dataDir: string,
 *   preferredPort?: number,
 *   token?: string,
 *   settings?: Record<string, unknown>,
 *   env?: Record<string, string>,
 * }} options `host`: the folder that ensureVscodeHost gives; `node`: a Node ≥ 24; `dataDir`: where VS Code keeps extensions, settings and state;
 *   without a `token` no token is asked for and suites may be run
 * @returns {Promise<{ port: number, stop: () => Promise<void>, output: () => string, ended: Promise<void> }>}
 */
export async function startVscodeServer({ host, node, dataDir, preferredPort, token, settings = {}, env = {} }) {
  await writeSettingsOnce(dataDir, { ...hostSettings, ...settings })
  const port = await freePort(preferredPort)
  const access = token === undefined ? ['--without-connection-token', '--enable-smoke-test-driver'] : ['--connection-token', token]
  const args = [...serverArguments(host, dataDir), '--host', '127.0.0.1', '--port', String(port), ...access]
  const { child, stop } = startGroup(node, args, { env: { ...hostEnvironment(), ...env }, cwd: host })
  let output = ''
  child.stdout.on('data', (chunk) => { output += chunk })
  child.stderr.on('data', (chunk) => { output += chunk })
  const ended = new Promise((/** @type {(value: void) => void} */ resolve) => child.on('close', () => resolve()))

  for (let waited = 0; waited < 300; waited++) {
    if (child.exitCode !== null) break
    if (await answers(port)) return { port, stop, output: () => output, ended }
    await pause(100)
  }
  await stop()
  throw new Explained(`${output}\nThe VS Code host did not start. Delete the folder ${host} and run the same command again to install it anew.`)
}

/**
 * Installs a packed extension.
 * @param {{ host: string, node: string, dataDir: string, file: string }} options
 */
export async function installExtension({ host, node, dataDir, file }) {
  await run(node, [...serverArguments(host, dataDir), '--install-extension', file, '--force'], { cwd: host, env: hostEnvironment() })
}

/**
 * @param {string} host
 * @param {string} dataDir
 */
function serverArguments(host, dataDir) {
  return [join(host, 'out', 'server-main.js'), '--server-data-dir', dataDir, '--accept-server-license-terms', '--telemetry-level', 'off']
}

/**
 * This host keeps a user's settings on disk. Those that are there already may have been changed in the workbench, and stay.
 * @param {string} dataDir
 * @param {Record<string, unknown>} settings
 */
async function writeSettingsOnce(dataDir, settings) {
  const folder = join(dataDir, 'data', 'User')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'settings.json'), `${JSON.stringify(settings, undefined, 2)}\n`, { flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error
  })
}

/** @param {number} port */
async function answers(port) {
  return fetch(`http://127.0.0.1:${port}/version`, { signal: AbortSignal.timeout(2000) }).then((response) => response.ok, () => false)
}
