import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { build } from './build.ts'
import { folderOf, removeFolders, start } from './client.ts'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const DAWN = 'Published on 12 May 2024.\n\n41 people were killed when the bridge at Lyon fell on Friday, police said.\nMayor Asha Velkar said the bridge was built in 1962.\n'
const DUSK = 'Published on 12 May 2024.\n\nPolice said 57 people were killed when the bridge at Lyon fell on Friday.\nMayor Asha Velkar saw the bridge, built in 1962.\n'

before(build)
after(removeFolders)

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function corroborate(args: readonly string[], cwd = process.cwd()): Promise<Run> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (some: string) => { out += some })
  child.stderr.setEncoding('utf8').on('data', (some: string) => { err += some })
  return new Promise((resolve) => { child.on('close', (code) => resolve({ code, out, err })) })
}

function lines(out: string): readonly { readonly source: string; readonly kind: string; readonly start: number; readonly text: string }[] {
  return out.trimEnd().split('\n').map((line) => JSON.parse(line) as ReturnType<typeof lines>[number])
}

test('annotate prints mentions in path and reading order, named below the argument', async () => {
  const folder = folderOf({ 'b/dusk.txt': DUSK, 'a.txt': DAWN, 'node_modules/x.txt': DAWN })
  const { code, out, err } = await corroborate(['annotate', folder, '--format', 'jsonl'])
  assert.deepEqual([code, err], [0, ''])
  const found = lines(out)
  assert.deepEqual([...new Set(found.map(({ source }) => source))], ['a.txt', 'b/dusk.txt'])
  const starts = found.filter(({ source }) => source === 'a.txt').map(({ start: at }) => at)
  assert.deepEqual(starts, [...starts].sort((x, y) => x - y))
  for (const { source, start: at, text } of found) assert.equal((source === 'a.txt' ? DAWN : DUSK).slice(at, at + text.length), text)
})

test('a path is named as given, also several and files', async () => {
  const folder = folderOf({ 'x/a.txt': DAWN, 'y/a.txt': DUSK })
  const sources = async (...paths: string[]) => [...new Set(lines((await corroborate(['annotate', ...paths], folder)).out).map(({ source }) => source))]
  assert.deepEqual(await sources('x'), ['a.txt'])
  assert.deepEqual(await sources('x/a.txt'), ['x/a.txt'])
  assert.deepEqual(await sources('x', 'y/'), ['x/a.txt', 'y/a.txt'])
  assert.deepEqual(await sources('.'), ['x/a.txt', 'y/a.txt'])
})

test('check prints places as compilers do and fails where sources conflict', async () => {
  const folder = folderOf({ 'dawn.txt': DAWN, 'dusk.txt': DUSK })
  const { code, out } = await corroborate(['check', '.'], folder)
  assert.equal(code, 1)
  assert.match(out, /^\.\/dawn\.txt:3:1 \w+ .*\[source-conflict\]$/m)
  const alone = await corroborate(['check', 'dawn.txt'], folder)
  assert.equal(alone.code, 0)
})

test('export writes sidecars once, and leaves alone one that it cannot read', async () => {
  const folder = folderOf({ 'dawn.txt': DAWN, 'dusk.txt': DUSK })
  const first = await corroborate(['export', '.'], folder)
  assert.deepEqual([first.code, first.out], [0, './dawn.annotations.jsonld\n./dusk.annotations.jsonld\n'])
  const page = JSON.parse(readFileSync(join(folder, 'dawn.annotations.jsonld'), 'utf8')) as { type: string; items: unknown[] }
  assert.equal(page.type, 'AnnotationPage')
  assert.ok(page.items.length > 0)
  assert.deepEqual(await corroborate(['export', '.'], folder), { code: 0, out: '', err: '' })
  writeFileSync(join(folder, 'dawn.annotations.jsonld'), '{ half')
  const { code, err } = await corroborate(['export', '.'], folder)
  assert.equal(code, 1)
  assert.match(err, /dawn\.annotations\.jsonld/)
  assert.equal(readFileSync(join(folder, 'dawn.annotations.jsonld'), 'utf8'), '{ half')
})

test('explain tells how a reading came about', async () => {
  const folder = folderOf({ 'dawn.txt': DAWN })
  const { code, out } = await corroborate(['explain', 'dawn.txt:3:2'], folder)
  assert.equal(code, 0)
  assert.match(out, /41/)
  const nothing = await corroborate(['explain', 'dawn.txt:2:1'], folder)
  assert.equal(nothing.code, 1)
  assert.match(nothing.err, /dawn\.txt:2:1/)
})

test('bad usage is code 2 with a sentence, help and version are code 0', async () => {
  for (const args of [[], ['nothing'], ['annotate'], ['annotate', '.', '--format', 'xml'], ['check', '--what'], ['explain', 'a.txt'], ['explain', 'a.txt:0:1'], ['annotate', 'no-such-folder']]) {
    const { code, err } = await corroborate(args)
    assert.deepEqual([args, code, err.length > 20], [args, 2, true])
  }
  assert.match((await corroborate(['--help'])).out, /annotate/)
  assert.match((await corroborate(['--version'])).out, /^\d+\.\d+\.\d+\n$/)
})

test('unreadable files are told of and the rest goes on', async () => {
  const folder = folderOf({ 'a.txt': DAWN, 'binary.txt': Uint8Array.from([0, 1, 2, 3]), 'empty.txt': '' })
  const { code, out } = await corroborate(['check', '.'], folder)
  assert.equal(code, 0)
  assert.match(out, /^\.\/binary\.txt:1:1 warning .*\[unreadable-article\]$/m)
  const exported = await corroborate(['export', '.'], folder)
  assert.match(exported.err, /binary\.txt/)
  assert.equal(existsSync(join(folder, 'binary.annotations.jsonld')), false)
})

test('a reader that stops reading is no fault', async () => {
  const folder = folderOf({ 'a.txt': DAWN.repeat(3000) })
  const child = spawn(process.execPath, [CLI, 'annotate', folder], { stdio: ['ignore', 'pipe', 'pipe'] })
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (some: string) => { err += some })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((resolve) => { child.on('close', resolve) })
  assert.deepEqual([code, err], [0, ''])
})

test('the language server starts from the command line too', async () => {
  const client = await start(folderOf({ 'a.txt': DAWN }), { command: [process.execPath, CLI, 'lsp', '--stdio'] })
  await client.ready()
  assert.equal(await client.close(), 0)
})
