// npm test: types, lint, and every test there is. `npm test -- FILE…` builds and runs those test files alone.
import { checkLint } from './check/lint.mjs'
import { checkTypes } from './check/types.mjs'
import { ensureChromium } from './ensure/chromium.mjs'
import { ensureDependencies } from './ensure/dependencies.mjs'
import { ensureNode24 } from './ensure/node24.mjs'
import { ensureVscodeHost } from './ensure/vscode-host.mjs'
import { alone } from './lib/lock.mjs'
import { root } from './lib/paths.mjs'
import { runToEnd } from './lib/run.mjs'
import { runMain, step } from './lib/step.mjs'

await runMain(async () => {
  const chosen = process.argv.slice(2)
  await ensureDependencies()
  const node = await ensureNode24()
  if (chosen.length === 0) {
    await checkTypes()
    await checkLint()
    // Before the tests, so that the wait is shown and a failure gets its own sentence.
    await ensureVscodeHost()
    await ensureChromium()
  }
  const { buildProduct } = await import('../esbuild.js')
  await alone('build', () => step('Build', buildProduct))

  const files = chosen.length > 0 ? chosen : ['test/**/*.test.ts']
  const { code } = await runToEnd(node, ['--test', ...files], { cwd: root, show: true })
  return typeof code === 'number' ? code : 1
})
