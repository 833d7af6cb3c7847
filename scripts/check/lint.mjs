// The linter: .oxlintrc.json has its rules.
import { localBin } from '../lib/local-bin.mjs'
import { root } from '../lib/paths.mjs'
import { runToEnd } from '../lib/run.mjs'
import { Explained, step } from '../lib/step.mjs'

/**
 * Rejects when a rule is broken.
 * @param {readonly string[]} [args] more arguments for oxlint: paths, --fix
 */
export async function checkLint(args = []) {
  await step('Lint', async () => {
    const { code } = await runToEnd(process.execPath, [await localBin('oxlint'), '--type-aware', '--deny-warnings', ...args], { cwd: root, show: true })
    if (code !== 0) throw new Explained('The linter has found something: see above.')
  })
}
