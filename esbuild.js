// The bundles: what the .vsix and the command line are made of, and the suites that run inside the extension host.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
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
const bundles = /** @satisfies {(import('esbuild').BuildOptions & { entry: string, apart?: boolean })[]} */ ([
  { entry: 'client/extension.ts', outfile: 'dist/client.cjs', format: 'cjs', external: ['vscode'], minifyIdentifiers: true, keepNames: true },
  { entry: 'server/hosts/node.ts', outfile: 'dist/server.cjs', format: 'cjs', apart: true },
  {
    entry: 'server/hosts/cli.ts',
    outfile: 'dist/cli.js',
    format: 'esm',
    banner: { js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);' },
  },
])

/**
 * The languages are data: they go into files of their own, a third smaller than they are as a program, which the server reads when it starts. What
 * the tagger of names has learned is apart from the words, which are packed in UTF-16: the letters of most scripts have two bytes there, and not three.
 * @param {number} effort of the compression, 1 to 11: at 11 it takes ten seconds and saves a tenth
 * @returns {import('esbuild').Plugin}
 */
function languagesApart(effort) {
  /** @param {string} name @param {string} text @param {BufferEncoding} encoding @returns {string} what reads it again */
  const packed = (name, text, encoding) => {
    const bytes = brotliCompressSync(Buffer.from(text, encoding), { params: { [constants.BROTLI_PARAM_QUALITY]: effort } })
    writeFileSync(join(root, 'dist', name), bytes)
    return `unpacked('${name}', '${createHash('sha256').update(bytes).digest('hex')}', '${encoding}')`
  }
  return {
    name: 'languages-apart',
    setup(bundling) {
      bundling.onLoad({ filter: /[\\/]server[\\/]locales[\\/]index\.ts$/ }, async ({ path }) => {
        const { outputFiles } = await build({ ...common, entryPoints: [path], format: 'esm', write: false, sourcemap: false })
        const data = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`)
        /** @type {string} */
        let weights = ''
        const words = JSON.stringify(data, (key, value) => (key === 'weights' ? (weights = value, undefined) : value))
        mkdirSync(join(root, 'dist'), { recursive: true })
        // With the hashes in it the program is another one where its languages are: what was read with others is not taken for its own.
        const contents = `
          import { createHash } from 'node:crypto'
          import { readFileSync } from 'node:fs'
          import { join } from 'node:path'
          import { brotliDecompressSync } from 'node:zlib'
          const unpacked = (name, hash, encoding) => {
            const bytes = readFileSync(join(__dirname, name))
            if (createHash('sha256').update(bytes).digest('hex') !== hash) throw new Error(name + ' is of another build than the server')
            return brotliDecompressSync(bytes).toString(encoding)
          }
          export const { ${Object.keys(data).join(', ')} } = JSON.parse(${packed('locales.br', words, 'utf16le')})
          PACKS.find(({ id }) => id === 'und').people.weights = ${packed('names.br', weights, 'latin1')}`
        return { contents, loader: 'js' }
      })
    },
  }
}

/**
 * Builds dist/. Entry points that do not exist yet are named and left out.
 * @param {{ effort?: number }} [wishes] how hard to try to make it small, 1 to 11
 */
export async function buildProduct({ effort = 6 } = {}) {
  for (const { entry, apart, ...bundle } of bundles) {
    if (existsSync(join(root, entry))) await build({ ...common, ...bundle, entryPoints: [entry], plugins: apart ? [languagesApart(effort)] : [] })
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
