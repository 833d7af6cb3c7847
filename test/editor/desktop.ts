/** Runs the suites of test/editor/suites in desktop VS Code, one after the other, each with fresh settings and a copy of its workspace. */
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron'
import { buildProduct, buildSuites } from '../../esbuild.js'
import { hostSettings } from '../../scripts/host/environment.mjs'
import { root } from '../../scripts/lib/paths.mjs'
import { Explained, runMain } from '../../scripts/lib/step.mjs'
import { withTemporaryWorkspace, workspaceOf } from '../support/temporary-workspace.ts'

await runMain(async () => {
  await buildProduct()
  const suites = await buildSuites()
  const vscodeExecutablePath = await downloadAndUnzipVSCode('stable').catch((error: unknown) => {
    throw new Explained(`Desktop VS Code cannot be downloaded here (${String(error)}). The same suites run without it: npm test.`)
  })
  let failed = 0
  for (const suite of suites) {
    const name = basename(suite, '.cjs')
    console.log(`\n${name}`)
    const passed = await withTemporaryWorkspace(workspaceOf(name), async ({ workspace, data }) => {
      await mkdir(join(data, 'User'), { recursive: true })
      await writeFile(join(data, 'User', 'settings.json'), JSON.stringify(hostSettings))
      const launchArgs = [workspace, '--user-data-dir', data, '--disable-extensions', '--disable-workspace-trust', '--disable-telemetry', '--disable-updates', '--skip-welcome']
      return runTests({ vscodeExecutablePath, extensionDevelopmentPath: root, extensionTestsPath: suite, launchArgs }).then(() => true, () => false)
    })
    console.log(`${name}: ${passed ? 'passed' : 'FAILED'}`)
    if (!passed) failed++
  }
  console.log(`\n${suites.length - failed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})
