/** Annotations that two changed at the same time, over the protocol: a git merge, and two windows on one folder. */
import assert from 'node:assert/strict'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { ActResult, AnnotationItem } from '../../server/protocol.ts'
import { build } from './build.ts'
import { folderOf, removeFolders, start, type TestClient } from './client.ts'

before(build)
after(removeFolders)

const TEXT = 'The ferry to Kelm took 52 people.\n'
const NAME = 'a.annotations.jsonld'
const asha = { settings: { annotator: 'Asha' } }

interface Page { items: { id: string; twinOf?: string; alsoRemoved?: boolean; body: { number?: number }[] }[] }
const read = (folder: string): readonly (readonly [string, number | undefined, string | boolean | undefined])[] =>
  (JSON.parse(readFileSync(join(folder, NAME), 'utf8')) as Page).items.map(({ id, body, twinOf, alsoRemoved }) => [id, body[1]?.number, twinOf ?? alsoRemoved])

const run = (client: TestClient, command: string, argument?: unknown): Promise<ActResult> =>
  client.request('workspace/executeCommand', { command, arguments: argument === undefined ? [] : [argument] })

function on(client: TestClient, command: string, words: string, more: object): Promise<ActResult> {
  const begin = TEXT.indexOf(words)
  return run(client, command, { uri: client.uri('a.txt'), start: begin, end: begin + words.length, exact: words, kind: 'figure', scope: 'mention', ...more })
}

async function started(folder: string, use: (client: TestClient) => Promise<void>): Promise<void> {
  const client = await start(folder, asha)
  try {
    await client.ready()
    await use(client)
  } finally {
    await client.kill()
  }
}

const PLACE = { start: { line: 0, character: 23 }, end: { line: 0, character: 23 } }
async function fixes(client: TestClient): Promise<readonly { readonly title: string; readonly command: { readonly command: string; readonly arguments: readonly unknown[] } }[]> {
  const all = await client.request<{ title: string; kind: string; command: { command: string; arguments: unknown[] } }[]>(
    'textDocument/codeAction', { textDocument: { uri: client.uri('a.txt') }, range: PLACE, context: { diagnostics: [], only: ['quickfix'] } },
  )
  return all.filter(({ command }) => command?.command === 'corroborate.keepVersions')
}
async function take(client: TestClient, title: RegExp): Promise<ActResult> {
  const fix = (await fixes(client)).find((one) => title.test(one.title))
  assert.ok(fix, String(title))
  return run(client, fix.command.command, fix.command.arguments[0])
}
async function shown(client: TestClient): Promise<readonly string[]> {
  const items = await client.request<AnnotationItem[]>('corroborate/annotations', {})
  return items.map(({ reading, by, undecided }) => [reading, by, undecided].filter(Boolean).join(' | '))
}

/** What two said of a tag that one of them had made, as git leaves it with the base in between. */
async function merge(change: (base: string) => readonly [string, string]): Promise<{ readonly folder: string; readonly id: string }> {
  const folder = folderOf({ 'a.txt': TEXT })
  await started(folder, async (client) => { assert.equal((await on(client, 'corroborate.tag', '52 people', { reading: { value: 52, unit: 'person' } })).ok, true) })
  const base = readFileSync(join(folder, NAME), 'utf8')
  const [ours, theirs] = change(base)
  const [[id] = ['']] = read(folder)
  writeFileSync(join(folder, NAME), ['<<<<<<< HEAD', ours, '||||||| base', base, '=======', theirs, '>>>>>>> theirs', ''].join('\n'))
  return { folder, id }
}
const saying = (value: number, by: string) => (base: string): string => base.replace('"number": 52', `"number": ${value}`).replace('"name": "Asha"', `"name": "${by}"`)

test('two versions of a tag are told, kept or dropped by a quick fix in one step, and told again after a restart', async () => {
  const { folder, id } = await merge((base) => [saying(53, 'Asha')(base), saying(54, 'Ben')(base)])
  await started(folder, async (client) => {
    const found = await client.diagnostics('a.txt', (all) => all.some(({ code }) => code === 'annotation-versions'))
    const told = found.find(({ code }) => code === 'annotation-versions')
    assert.deepEqual([told?.message, told?.severity], ['Two versions of this annotation were made at the same time: 53 people (Asha); 54 people (Ben). Both are kept until you decide.', 2])
    assert.deepEqual((await shown(client)).toSorted(), ['53 people | Asha | versions', '54 people | Ben | versions'])
    assert.deepEqual((await fixes(client)).map(({ title }) => title), ['Keep only 53 people (Asha)', 'Keep only 54 people (Ben)', 'Keep both versions'])
    assert.equal((await run(client, 'corroborate.mendSidecar', { uri: client.uri('a.txt') })).ok, true)
  })
  await started(folder, async (client) => {
    const since = client.notes.length
    await client.open('a.txt', TEXT)
    await client.diagnostics('a.txt', (all) => all.some(({ code }) => code === 'annotation-versions'))
    assert.deepEqual(await take(client, /^Keep only 54/), { ok: true, message: 'The decision is kept in the sidecar.', changed: 1 })
    await client.diagnostics('a.txt', (all) => all.every(({ code }) => code !== 'annotation-versions'), since)
    assert.deepEqual([read(folder), await shown(client), await fixes(client)], [[[id, 54, undefined]], ['54 people | Ben'], []])
    assert.equal((await run(client, 'corroborate.undo')).ok, true)
    assert.deepEqual((await shown(client)).toSorted(), ['53 people | Asha | versions', '54 people | Ben | versions'])
    assert.equal((await take(client, /^Keep both/)).ok, true)
    assert.deepEqual([(await shown(client)).toSorted(), await fixes(client)], [['53 people | Asha', '54 people | Ben'], []])
  })
  await started(folder, async (client) => { assert.deepEqual(await fixes(client), []) })
})

test('what one changed and the other removed is kept, told of, and removed by a quick fix', async () => {
  const { folder, id } = await merge((base) => [base.replace(/"items": \[[^]*\]\n\}/, '"items": []\n}'), saying(54, 'Asha')(base)])
  await started(folder, async (client) => {
    const found = await client.diagnostics('a.txt', (all) => all.some(({ code }) => code === 'annotation-versions'))
    assert.match(found.find(({ code }) => code === 'annotation-versions')?.message ?? '', /changed by one and removed by another .* until you decide: figure, 54 people/)
    assert.deepEqual(await shown(client), ['54 people | Asha | removed'])
    assert.equal((await take(client, /^Keep/)).ok, true)
    assert.deepEqual(read(folder), [[id, 54, undefined]])
    await run(client, 'corroborate.undo')
    assert.deepEqual(read(folder), [[id, 54, true]])
    assert.equal((await take(client, /^Remove/)).ok, true)
    assert.deepEqual(read(folder), [])
  })
})

test('two windows that change the same tag at the same time lose nothing to one another', async () => {
  const folder = folderOf({ 'a.txt': TEXT })
  await started(folder, async (client) => { await on(client, 'corroborate.tag', '52 people', { reading: { value: 52, unit: 'person' } }) })
  await started(folder, (one) => started(folder, async (other) => {
    assert.equal((await on(one, 'corroborate.setReading', '52 people', { words: '53 people' })).ok, true)
    // Nobody has told this window yet.
    assert.equal((await on(other, 'corroborate.setReading', '52 people', { words: '54 people' })).ok, true)
    assert.deepEqual((await shown(other)).toSorted(), ['53 people | Asha | versions', '54 people | Asha | versions'])
    assert.deepEqual((await fixes(other)).map(({ title }) => title), ['Keep only 54 people', 'Keep only 53 people', 'Keep both versions'])
    assert.equal((await run(other, 'corroborate.undo')).ok, true)
    assert.deepEqual(read(folder).map(([, value, mark]) => [value, mark]), [[53, undefined]])
  }))
})

test('hostile decisions are answered with a sentence, and decide nothing', async () => {
  const { folder } = await merge((base) => [saying(53, 'Asha')(base), saying(54, 'Ben')(base)])
  const left = readFileSync(join(folder, NAME), 'utf8')
  await started(folder, async (client) => {
    const uri = client.uri('a.txt')
    for (const argument of [{ uri }, { uri, keep: 'x', drop: [] }, { uri, keep: [1], drop: [] }, { uri: 'file:///none', keep: [], drop: [] }]) assert.equal((await run(client, 'corroborate.keepVersions', argument)).ok, false)
    assert.deepEqual(await run(client, 'corroborate.keepVersions', { uri, keep: ['x'], drop: ['__proto__'] }), { ok: true, message: 'There was nothing to change.', changed: 0 })
  })
  assert.deepEqual([readFileSync(join(folder, NAME), 'utf8'), readdirSync(folder).toSorted()], [left, [NAME, 'a.txt']])
})
