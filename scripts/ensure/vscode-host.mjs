// A real VS Code (workbench, server, extension host) from npm: the one that code-server carries. Its wrapper is not used.
import { createHash } from 'node:crypto'
import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { installFolder } from '../lib/install-folder.mjs'
import { npm } from '../lib/npm.mjs'
import { inRoot } from '../lib/paths.mjs'
import { run } from '../lib/run.mjs'
import { Explained } from '../lib/step.mjs'
import { ensureNode24 } from './node24.mjs'

const version = '4.139.1'
/** What npm publishes under that version; a download that differs is refused. */
const integrity = 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew=='

/** Parts that no extension of ours needs: more than half of the size, and the only ones that want a compiler or a download. */
const unneeded = [
  '@devcontainers/cli', '@github/copilot-sdk', '@microsoft/mxc-sdk', '@vscode/copilot-api', '@vscode/sandbox-runtime', '@vscode/sqlite3', 'kerberos',
]
const unneededExtensions = ['copilot', 'mermaid-markdown-features', 'microsoft-authentication', 'github-authentication', 'github', 'tunnel-forwarding']

/** Native modules that come without a binary, and that VS Code cannot well do without. */
const standIns = ['spdlog', 'native-watchdog']

/** @returns {Promise<string>} the folder of VS Code, the one with out/server-main.js */
export async function ensureVscodeHost() {
  const node = await ensureNode24()
  return installFolder({
    folder: `vscode-host-${version}`,
    label: 'VS Code host (npm code-server)',
    fill: (partial) => fill(partial, node),
  })
}

/**
 * @param {string} partial
 * @param {string} node
 */
async function fill(partial, node) {
  await npm(['pack', '--ignore-scripts', '--silent', `code-server@${version}`], { cwd: partial })
  const packed = join(partial, `code-server-${version}.tgz`)
  await verify(packed)
  // Windows 10 and later have tar too. Relative paths, for the tar that takes "C:" for a host's name.
  await run('tar', ['-xzf', `code-server-${version}.tgz`, 'package/lib/vscode', 'package/LICENSE'], { cwd: partial, advice: 'The program “tar” is needed to unpack VS Code.' })
  await rm(packed)

  const vscode = join(partial, 'package', 'lib', 'vscode')
  const manifest = JSON.parse(await readFile(join(vscode, 'package.json'), 'utf8'))
  for (const name of unneeded) delete manifest.dependencies[name]
  await writeFile(join(vscode, 'package.json'), JSON.stringify(manifest))
  for (const name of unneededExtensions) await rm(join(vscode, 'extensions', name), { recursive: true, force: true })

  // Not `npm ci`: the shrinkwrap that comes with it lacks an entry.
  await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: vscode, node })
  for (const name of standIns) await copyFile(inRoot('scripts', 'ensure', 'stand-ins', `${name}.cjs`), join(vscode, 'node_modules', '@vscode', name, 'index.js'))
  for (const part of ['node_modules', 'extensions', 'out', 'package.json', 'product.json', 'resources', 'bin']) {
    await rename(join(vscode, part), join(partial, part))
  }
  await rename(join(partial, 'package', 'LICENSE'), join(partial, 'LICENSE'))
  await rm(join(partial, 'package'), { recursive: true })
}

/** @param {string} file */
async function verify(file) {
  const found = `sha512-${createHash('sha512').update(await readFile(file)).digest('base64')}`
  if (found !== integrity) throw new Explained(`The VS Code host that npm delivered is not the expected one (${found}). Nothing was installed.`)
}
