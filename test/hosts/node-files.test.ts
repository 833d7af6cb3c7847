import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { nodeFiles, uriOfPath } from '../../server/hosts/node-files.ts'

const places: string[] = []
function place(): string {
  const made = mkdtempSync(join(tmpdir(), 'corroborate-files-'))
  places.push(made)
  return made
}
after(() => { for (const one of places) rmSync(one, { recursive: true, force: true }) })

/** Bundled, for hundreds of processes are started. */
const WRITER = join(place(), 'writer.mjs')
before(() => build({ entryPoints: [fileURLToPath(new URL('children/writer.ts', import.meta.url))], outfile: WRITER, bundle: true, platform: 'node', format: 'esm', mainFields: ['module', 'main'], logLevel: 'error' }))

/** A process that writes; `said`: what it has acknowledged so far. */
function writer(file: string, name: string, count: number, shell?: string): { readonly child: ChildProcess; readonly said: () => readonly string[]; readonly ended: Promise<unknown> } {
  const args = [WRITER, file, name, String(count)]
  const child = shell === undefined ? spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] }) : spawn('sh', ['-c', shell, process.execPath, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
  let out = ''
  child.stdout?.on('data', (bytes: Buffer) => { out += bytes.toString() })
  return { child, said: () => out.split('\n').slice(0, -1), ended: new Promise((resolve) => { child.on('close', resolve) }) }
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8').split('\n').slice(0, -1)
}

test('processes that write one file at once lose nothing of each other', async () => {
  const file = join(place(), 'a.jsonld')
  const writers = ['x', 'y', 'z'].map((name) => writer(file, name, 40))
  await Promise.all(writers.map(({ ended }) => ended))
  assert.deepEqual([...linesOf(file)].sort(), writers.flatMap(({ said }) => said()).sort())
  assert.equal(linesOf(file).length, 120)
  assert.deepEqual(readdirSync(join(file, '..')), ['a.jsonld'])
})

test('more than a hundred processes are killed while they write: the file is always whole and holds all that was acknowledged', async () => {
  const file = join(place(), 'a.jsonld')
  const acknowledged = new Set<string>()
  // Two at a time, so that the next find what these, killed, have left behind.
  for (let round = 0; round < 60; round++) {
    const both = ['x', 'y'].map((name) => writer(file, `${round}${name}`, 1000))
    await new Promise<void>((resolve) => {
      const until = 1 + Math.random() * 6
      const look = (): void => {
        if (both.reduce((sum, { said }) => sum + said().length, 0) < until) return
        for (const { child } of both) child.kill('SIGKILL')
        resolve()
      }
      for (const { child } of both) child.stdout?.on('data', look)
    })
    await Promise.all(both.map(({ ended }) => ended))
    for (const { said } of both) for (const line of said()) acknowledged.add(line)
    const lines = linesOf(file)
    assert.ok(lines.every((line) => /^\d+[xy]-\d+$/.test(line)), 'a line was cut')
    assert.equal(new Set(lines).size, lines.length)
    for (const line of acknowledged) assert.ok(lines.includes(line), `${line} was acknowledged and is gone`)
  }
  // What the killed ones left is taken away by the next who writes.
  const last = writer(file, 'last', 1)
  await last.ended
  assert.deepEqual(readdirSync(join(file, '..')).filter((name) => name.endsWith('.lock')), [])
})

test('another program that writes in between is read again, not written over', async () => {
  const file = join(place(), 'a.jsonld')
  writeFileSync(file, 'one ')
  let asked = 0
  const problem = await nodeFiles.update(uriOfPath(file), 1e6, (now) => {
    const text = now.kind === 'bytes' ? new TextDecoder().decode(now.bytes) : ''
    if (asked++ === 0) writeFileSync(file, 'one two ')
    return new TextEncoder().encode(`${text}three`)
  })
  assert.deepEqual([problem, readFileSync(file, 'utf8'), asked], [undefined, 'one two three', 2])
})

test('a lock that nobody holds any more is taken away, one of another machine only after a while', async () => {
  const file = join(place(), 'a.jsonld')
  const lock = join(file, '..', '.a.jsonld.lock')
  const add = () => nodeFiles.update(uriOfPath(file), 1e6, () => new TextEncoder().encode('x'))
  const gone = writer(file, 'x', 0)
  await gone.ended
  writeFileSync(lock, `${gone.child.pid} ${hostname()} 00`)
  writeFileSync(join(file, '..', '.a.jsonld.00.tmp'), 'half')
  assert.equal(await add(), undefined)
  assert.deepEqual(readdirSync(join(file, '..')), ['a.jsonld'])
  const longAgo = new Date(Date.now() - 60_000)
  for (const owner of ['', '1 another-machine 00']) {
    writeFileSync(lock, owner)
    utimesSync(lock, longAgo, longAgo)
    assert.equal(await add(), undefined)
    assert.equal(existsSync(lock), false)
  }
})

test('a full disk: the old file stays whole, and nothing is left beside it', async () => {
  const file = join(place(), 'a.jsonld')
  writeFileSync(file, 'old\n')
  // A limit on the size of files is a full disk that needs no disk. The signal that comes with it is ignored, as Node does by itself.
  const full = writer(file, 'x'.repeat(5000), 1, 'ulimit -f 1; trap "" XFSZ; exec "$0" "$@"')
  await full.ended
  assert.deepEqual(full.said(), ['problem EFBIG: file too large'])
  assert.deepEqual([readFileSync(file, 'utf8'), readdirSync(join(file, '..'))], ['old\n', ['a.jsonld']])
})

test('a folder that is none, and a link', async () => {
  const folder = place()
  writeFileSync(join(folder, 'file'), '')
  const problem = await nodeFiles.update(uriOfPath(join(folder, 'file', 'a.jsonld')), 1e6, () => new Uint8Array(1))
  assert.equal(problem?.kind, 'missing')
  mkdirSync(join(folder, 'real'))
  writeFileSync(join(folder, 'real', 'a.jsonld'), 'old')
  symlinkSync(join(folder, 'real', 'a.jsonld'), join(folder, 'a.jsonld'))
  assert.equal(await nodeFiles.update(uriOfPath(join(folder, 'a.jsonld')), 1e6, () => new TextEncoder().encode('new')), undefined)
  assert.deepEqual([readFileSync(join(folder, 'real', 'a.jsonld'), 'utf8'), readdirSync(folder).sort()], ['new', ['a.jsonld', 'file', 'real']])
})

test('a file is moved, and never over another', async () => {
  const folder = place()
  const [a, b] = ['a', 'b'].map((name) => join(folder, name)) as [string, string]
  writeFileSync(a, 'a')
  assert.equal(await nodeFiles.move(uriOfPath(a), uriOfPath(b)), undefined)
  writeFileSync(a, 'other')
  assert.equal((await nodeFiles.move(uriOfPath(a), uriOfPath(b)))?.kind, 'failed')
  assert.deepEqual([readFileSync(a, 'utf8'), readFileSync(b, 'utf8')], ['other', 'a'])
})
