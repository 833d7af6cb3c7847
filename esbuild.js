// The bundles: what the .vsix and the command line are made of, and the suites that run inside the extension host.
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('.', import.meta.url))

/** What all bundles share. Names are kept, so that a stack in a user's report can be read; source maps stay out of the .vsix. */
const common = /** @satisfies {import('esbuild').BuildOptions} */ ({
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  minifySyntax: true,
  minifyWhitespace: true,
  // Node shows the line on which a program died: it must not be the whole program.
  lineLimit: 160,
  sourcemap: 'linked',
  legalComments: 'none',
  logLevel: 'warning',
})

/** VS Code loads CommonJS; the command line is a module, as the package is, and its bundled CommonJS parts need a `require`. */
const bundles = /** @satisfies {(import('esbuild').BuildOptions & { entry: string })[]} */ ([
  { entry: 'client/extension.ts', outfile: 'dist/client.cjs', format: 'cjs', external: ['vscode'] },
  { entry: 'server/hosts/node.ts', outfile: 'dist/server.cjs', format: 'cjs' },
  {
    entry: 'server/hosts/cli.ts',
    outfile: 'dist/cli.js',
    format: 'esm',
    banner: { js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);' },
  },
])

/** Builds dist/. Entry points that do not exist yet are named and left out. */
export async function buildProduct() {
  for (const { entry, ...bundle } of bundles) {
    if (existsSync(join(root, entry))) await build({ ...common, ...bundle, entryPoints: [entry] })
    else console.warn(`${entry} does not exist: ${bundle.outfile} was not built`)
  }
}

/**
 * Builds each suite of test/editor/suites to a CommonJS module in dist-test, as VS Code loads it.
 * @returns {Promise<string[]>} the paths of the built suites
 */
export async function buildSuites() {
  const folder = join(root, 'test', 'editor', 'suites')
  const entryPoints = readdirSync(folder).filter((name) => name.endsWith('.ts')).sort().map((name) => join(folder, name))
  const outdir = join(root, 'dist-test')
  await build({ ...common, minifySyntax: false, minifyWhitespace: false, lineLimit: 0, entryPoints, outdir, outExtension: { '.js': '.cjs' }, format: 'cjs', external: ['vscode'] })
  return entryPoints.map((path) => join(outdir, `${basename(path, '.ts')}.cjs`))
}
