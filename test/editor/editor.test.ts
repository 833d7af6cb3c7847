/**
 * Runs each suite of test/editor/suites in the extension host of a real VS Code, each in a fresh one, and counts each of its tests as one of Node's.
 * A suite NAME.ts opens a copy of test/editor/workspaces/NAME where there is one, else of test/articles.
 */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { buildSuites } from '../../esbuild.js'
import { inRoot } from '../../scripts/lib/paths.mjs'
import { launchBrowser, withEditorHost } from '../support/editor-host.ts'
import { workspaceOf } from '../support/temporary-workspace.ts'

const suites = await buildSuites()
let browser: Browser
before(async () => { browser = await launchBrowser() })
after(async () => { await browser.close() })

// VSCODE_SUITE=name picks one: `VSCODE_SUITE=hover npm test -- test/editor/editor.test.ts`
const wanted = process.env['VSCODE_SUITE']

for (const suite of suites) {
  const name = basename(suite, '.cjs')
  if (wanted !== undefined && wanted !== name) continue
  test(`in the editor: ${name}`, async (context) => {
    assert.ok(existsSync(inRoot('dist', 'client.cjs')), 'the extension is not built: npm run build')
    const pictureOfFailure = join(inRoot('dist-test'), `${name}-failed.png`)
    const report = await withEditorHost({ browser, workspace: workspaceOf(name), pictureOfFailure }, (host) => host.runSuite(suite))
    for (const result of report.results) {
      await context.test(result.name, () => {
        if (result.error !== undefined) assert.fail(result.error)
      })
    }
    const failures = report.results.filter((result) => result.error !== undefined).length
    const ended = report.code === undefined ? 'did not come to an end' : `ended with ${report.code}`
    assert.equal(report.code === 0, failures === 0, `the suite ${ended}, with ${failures} failures told of ${report.results.length}\n${report.log}`)
    assert.notEqual(report.results.length, 0, report.log)
  })
}
