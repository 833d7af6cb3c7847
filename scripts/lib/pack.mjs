// The extension as VS Code installs it.
import { readFile, rename, stat } from 'node:fs/promises'
import { ensureNode24 } from '../ensure/node24.mjs'
import { alone } from './lock.mjs'
import { localBin } from './local-bin.mjs'
import { inRoot, root } from './paths.mjs'
import { run } from './run.mjs'
import { Explained, step } from './step.mjs'

/** The extension is downloaded by people on slow lines, and data creeps in unseen. */
const limit = 1_500_000

/**
 * Builds and packs. Everything is bundled, so no dependency goes in.
 * @returns {Promise<{ file: string, bytes: number }>}
 */
export async function pack() {
  const { name, version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8'))
  const file = inRoot(`${name}-${version}.vsix`)
  await alone('build', () => step('Build and pack', async () => {
    const { buildProduct } = await import('../../esbuild.js')
    await buildProduct({ effort: 11 })
    const vsce = await localBin('@vscode/vsce', 'vsce')
    // Packed beside its place: another process may be installing the one that is there.
    const args = ['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', `${file}.partial`]
    await run(await ensureNode24(), [vsce, ...args], { cwd: root })
    await rename(`${file}.partial`, file)
  }))
  const { size } = await stat(file)
  if (size >= limit) throw new Explained(`${file} has ${size} bytes and must stay under ${limit}: see what .vscodeignore lets in.`)
  return { file, bytes: size }
}
