// Runs a TypeScript file of the repository, which Node 24 does as it is.
import { ensureDependencies } from '../ensure/dependencies.mjs'
import { ensureNode24 } from '../ensure/node24.mjs'
import { inRoot, root } from './paths.mjs'
import { runToEnd } from './run.mjs'

/**
 * @param {string} file relative to the repository
 * @param {readonly string[]} [args]
 * @returns {Promise<number>} its exit code
 */
export async function runTypeScript(file, args = []) {
  await ensureDependencies()
  const node = await ensureNode24()
  const { code } = await runToEnd(node, [inRoot(file), ...args], { cwd: root, show: true })
  return typeof code === 'number' ? code : 1
}
