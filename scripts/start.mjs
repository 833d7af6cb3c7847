// npm start [-- FOLDER]: VS Code in the browser with the extension installed and a folder of articles open.
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { ensureDependencies } from './ensure/dependencies.mjs'
import { ensureNode24 } from './ensure/node24.mjs'
import { ensureVscodeHost } from './ensure/vscode-host.mjs'
import { installExtension, startVscodeServer } from './host/vscode-server.mjs'
import { workbenchUrl } from './host/workbench-url.mjs'
import { articlesFolder } from './lib/articles-folder.mjs'
import { openBrowser } from './lib/open-browser.mjs'
import { pack } from './lib/pack.mjs'
import { inTools } from './lib/paths.mjs'
import { runMain, step } from './lib/step.mjs'

await runMain(async () => {
  const folder = await articlesFolder(process.argv[2])
  await ensureDependencies()
  const node = await ensureNode24()
  const host = await ensureVscodeHost()
  const { file } = await pack()

  const dataDir = inTools('vscode-data')
  await step('Extension into VS Code', () => installExtension({ host, node, dataDir, file }))
  const token = await keptToken(dataDir)
  const server = await startVscodeServer({ host, node, dataDir, token, preferredPort: 8437 })
  const url = workbenchUrl({ port: server.port, folder, token })
  console.log(`\n${folder} is open at\n\n  ${url}\n\nCtrl-C ends it.`)
  openBrowser(url)

  const interrupted = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve)
  })
  await Promise.race([interrupted, server.ended])
  await server.stop()
})

/**
 * The same token at each start, so that a page that is still open finds its server again.
 * @param {string} dataDir
 */
async function keptToken(dataDir) {
  await mkdir(dataDir, { recursive: true })
  const file = `${dataDir}/token`
  const kept = await readFile(file, 'utf8').catch(() => '')
  if (kept) return kept
  const token = randomBytes(16).toString('hex')
  await writeFile(file, token, { mode: 0o600 })
  return token
}
