import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildProduct } from '../../esbuild.js'
import { alone } from '../../scripts/lib/lock.mjs'

export const root = fileURLToPath(new URL('../../', import.meta.url))

let built: Promise<void> | undefined

/** The server under test is the bundle that is shipped. Test files run side by side: the first builds it, the others find it fresh. */
export function build(): Promise<void> {
  return (built ??= alone('build', async () => {
    const oldest = Math.min(...['server.cjs', 'cli.js'].map((name) => changed(join(root, 'dist', name))))
    const sources = Math.max(newest(join(root, 'server')), changed(join(root, 'package.json')), changed(join(root, 'esbuild.js')))
    if (oldest <= sources) await buildProduct()
  }))
}

function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function newest(folder: string): number {
  return Math.max(0, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => changed(join(folder, path))))
}
