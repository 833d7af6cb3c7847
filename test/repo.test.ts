/** What holds for the whole repository: layers, purity, sizes, and nothing of one machine in it. Each rule is also shown to find what it is there for. */
import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { localBin } from '../scripts/lib/local-bin.mjs'
import { inRoot, root } from '../scripts/lib/paths.mjs'
import { runToEnd } from '../scripts/lib/run.mjs'
import {
  importsPointOneWay, noAsciiOnlyClasses, noClock, noLongFile, noMachinePath, noRegistryHost, noSkippedTest, notData, type Rule, type SourceFile,
} from './support/repo-rules.ts'

const files = await sourceFiles()
/** Joined here, so that this file does not break the rule that it shows broken. */
const machinePath = ['', 'tmp', 'articles'].join('/')
const registry = ['https://registry', 'npmjs', 'org'].join('.')
const skip = ['test', 'skip("x")'].join('.')

type Case = { readonly rule: Rule; readonly says: string; readonly breaks: readonly SourceFile[]; readonly keeps: readonly SourceFile[] }

const cases: readonly Case[] = [
  {
    rule: importsPointOneWay,
    says: 'imports point one way, and each folder imports the packages that it may',
    breaks: [
      { path: 'server/core/a.ts', text: "import { x } from '../features/x.ts'" },
      { path: 'server/core/text/a.ts', text: "import type { x } from '../../library/x.ts'" },
      { path: 'server/core/a.ts', text: "import { readFile } from 'node:fs'" },
      { path: 'server/core/a.ts', text: "export * from '../lsp/x.ts'" },
      { path: 'server/locales/hi/pack.ts', text: "import { fold } from '../../core/text/fold.ts'" },
      { path: 'server/library/a.ts', text: "import {\n  x,\n  y,\n} from '../lsp/x.ts'" },
      { path: 'server/features/a.ts', text: "import type { Hover } from 'vscode-languageserver'" },
      { path: 'server/lsp/a.ts', text: "import 'node:process'" },
      { path: 'server/hosts/a.ts', text: "import * as vscode from 'vscode'" },
      { path: 'client/a.ts', text: "import { analyze } from '../server/core/analyze.ts'" },
      { path: 'scripts/a.mjs', text: "import { build } from 'esbuild'" },
    ],
    keeps: [
      { path: 'server/locales/hi/pack.ts', text: "import type { LocalePack } from '../../core/locale-pack.ts'" },
      { path: 'server/features/a.ts', text: "import { x } from '../core/text/x.ts'\nimport { y } from './y.ts'" },
      { path: 'server/hosts/a.ts', text: "import { createConnection } from 'vscode-languageserver/node'\nimport { readFile } from 'node:fs/promises'" },
      { path: 'client/a.ts', text: "import * as vscode from 'vscode'\nimport { x } from '../server/protocol.ts'" },
      { path: 'scripts/a.mjs', text: "const { buildProduct } = await import('../esbuild.js')" },
    ],
  },
  {
    rule: noAsciiOnlyClasses,
    says: 'no ASCII-only classes in the regular expressions of core and locales',
    breaks: [
      { path: 'server/core/a.ts', text: 'const word = /\\bkilled/u' },
      { path: 'server/locales/en/pack.ts', text: "const word = '\\\\w+'" },
      { path: 'server/core/a.ts', text: 'const x = 1 // why\nconst word = /\\W/ // \\W' },
    ],
    keeps: [
      { path: 'server/core/a.ts', text: '/**\n * Not \\b, which knows ASCII only.\n */\n// nor \\w\nconst word = /\\p{L}\\p{M}/u // nor \\W' },
      { path: 'server/lsp/a.ts', text: 'const word = /\\bx/' },
    ],
  },
  {
    rule: noClock,
    says: 'no clock and no dice in the pure folders',
    breaks: ['Date.now()', 'new Date()', 'Math.random()'].map((text) => ({ path: 'server/core/a.ts', text })),
    keeps: [{ path: 'server/core/a.ts', text: 'new Date(Date.UTC(2024, 5, 1))' }, { path: 'server/hosts/a.ts', text: 'Date.now()' }],
  },
  {
    rule: noLongFile,
    says: 'no file of the server has more than 300 lines without a reason',
    breaks: [{ path: 'server/lsp/a.ts', text: 'x\n'.repeat(301) }],
    keeps: [
      { path: 'server/lsp/a.ts', text: 'x\n'.repeat(300) },
      { path: 'server/core/a.ts', text: `// Longer than 300 lines because it is one table.\n${'x\n'.repeat(400)}` },
      { path: 'server/locales/hi/pack.ts', text: 'x\n'.repeat(400) },
    ],
  },
  {
    rule: noSkippedTest,
    says: 'every test runs',
    breaks: [{ path: 'test/a.test.ts', text: skip }, { path: 'test/a.test.ts', text: `test("x", { ${['skip', 'true'].join(': ')} })` }],
    keeps: [{ path: 'test/a.test.ts', text: 'test("skip", () => {})' }],
  },
  {
    rule: noMachinePath,
    says: 'no path of one machine',
    breaks: [{ path: 'README.md', text: `see ${machinePath}` }, { path: 'client/a.ts', text: `'${machinePath}'` }],
    keeps: [{ path: 'README.md', text: `https://example.org${machinePath} and ./tmp/x` }],
  },
  {
    rule: noRegistryHost,
    says: 'no address of a package registry',
    breaks: [{ path: 'package-lock.json', text: `"resolved": "${registry}/x.tgz"` }],
    keeps: [{ path: 'README.md', text: 'the npm registry' }],
  },
]

for (const { rule, says, breaks, keeps } of cases) {
  test(says, () => {
    for (const file of breaks) assert.notDeepEqual(rule(file), [], `the rule does not find: ${file.path}: ${file.text.slice(0, 200)}`)
    for (const file of keeps) assert.deepEqual(rule(file), [], `the rule finds fault with: ${file.path}: ${file.text.slice(0, 200)}`)
    assert.deepEqual(files.flatMap((file) => rule(file).map((problem) => `${file.path}: ${problem}`)), [])
  })
}

test('locale packs are data: no function, no regular expression', async () => {
  assert.deepEqual(notData({ a: [1, 'x', { b: null }], c: undefined }), [])
  assert.deepEqual(notData({ a: [() => 1], b: { c: /x/ }, d: new Map() }), ['.a[0] is not data', '.b.c is not data', '.d is not data'])
  const packFiles = files.filter(({ path }) => /^server\/locales\/[^/]+\/.*\.ts$/.test(path))
  for (const { path } of packFiles) {
    const exported = { ...(await import(pathToFileURL(inRoot(path)).href) as object) }
    assert.deepEqual(notData(exported), [], path)
  }
})

test('the pure folders compile without the types of Node and the DOM, and impure code does not', async () => {
  const pure = await readFile(inRoot('tsconfig.pure.json'), 'utf8')
  for (const folder of ['server/core', 'server/locales', 'server/library', 'server/features']) assert.ok(pure.includes(`"${folder}"`), folder)
  const { code, output } = await compile('tsconfig.pure.json')
  assert.equal(code, 0, output)

  await inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ extends: inRoot('tsconfig.pure.json'), include: ['impure.ts'] }))
    for (const impure of ['process.exit()', 'console.log()', 'document.title', 'setTimeout(() => {}, 1)', "import 'node:fs'"]) {
      await writeFile(join(folder, 'impure.ts'), `export {}\n${impure}\n`)
      const impureResult = await compile(folder)
      assert.notEqual(impureResult.code, 0, `compiles: ${impure}`)
    }
  })
})

test('the linter refuses any and comments that silence the compiler', async () => {
  const oxlint = await localBin('oxlint')
  await inTemporaryFolder(async (folder) => {
    for (const [text, rule] of [['export const x: any = 1', 'no-explicit-any'], ['// @ts-ignore\nexport const x = 1', 'ban-ts-comment']] as const) {
      const file = join(folder, 'a.ts')
      await writeFile(file, text)
      const { code, output } = await runToEnd(process.execPath, [oxlint, '-c', inRoot('.oxlintrc.json'), file], { cwd: folder })
      assert.notEqual(code, 0, text)
      assert.match(output, new RegExp(rule))
    }
  })
})

async function compile(project: string): Promise<{ code: number | string; output: string }> {
  return runToEnd(process.execPath, [await localBin('typescript', 'tsc'), '-p', project, '--pretty', 'false'], { cwd: root })
}

async function inTemporaryFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'corroborate-'))
  try {
    await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Every text file that belongs to the repository: what git ignores lies in folders of its own. */
async function sourceFiles(): Promise<readonly SourceFile[]> {
  const ignored = new Set(['node_modules', 'dist', 'dist-test', '.tools', '.git'])
  const top = (await readdir(root, { withFileTypes: true })).filter(({ name }) => !ignored.has(name))
  const paths = await Promise.all(top.map(async (entry) => {
    if (!entry.isDirectory()) return [entry.name]
    const below = await readdir(inRoot(entry.name), { recursive: true, withFileTypes: true })
    return below.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name).slice(root.length))
  }))
  const texts = paths.flat().filter((path) => /\.(?:c?ts|m?js|cjs|json|jsonc|md|txt|ya?ml)$|^\.[^/]+$|^\.ci/.test(path)).sort()
  return Promise.all(texts.map(async (path) => ({ path: path.replaceAll('\\', '/'), text: await readFile(inRoot(path), 'utf8') })))
}
