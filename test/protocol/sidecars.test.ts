import assert from 'node:assert/strict'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { ActResult, AnnotationItem } from '../../server/protocol.ts'
import { build } from './build.ts'
import { folderOf, removeFolders, start, type TestClient } from './client.ts'

before(build)
after(removeFolders)

const TEXT = 'The harbour master spoke.\nTwelve boats left with Asha Velkar on board.\n'

const NAME = 'a.annotations.jsonld'

function read(folder: string, name = NAME): { items: { id: string; motivation: string; creator: { type: string }; target: { selector: { type: string; exact?: string; start?: number }[] } }[] } {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as ReturnType<typeof read>
}

/** Tags the words where they first stand in the text. */
function tag(client: TestClient, words: string, text = TEXT, command = 'corroborate.tag', extra: object = {}): Promise<ActResult> {
  const begin = text.indexOf(words)
  assert.notEqual(begin, -1, `"${words}" is not in the text`)
  return run(client, command, { uri: client.uri('a.txt'), start: begin, end: begin + words.length, exact: words, kind: 'person', scope: 'mention', ...extra })
}

function run(client: TestClient, command: string, argument?: unknown): Promise<ActResult> {
  return client.request('workspace/executeCommand', { command, arguments: argument === undefined ? [] : [argument] })
}

async function annotations(client: TestClient): Promise<readonly (readonly [string, string, number | undefined])[]> {
  const items = await client.request<AnnotationItem[]>('corroborate/annotations', { uri: client.uri('a.txt') })
  return items.map(({ act, exact, range }) => [act, exact, range?.start.character])
}

async function withClient(files: Readonly<Record<string, string | Uint8Array>>, use: (client: TestClient) => Promise<void>): Promise<void> {
  const client = await start(folderOf(files))
  try {
    await client.ready()
    await use(client)
  } finally {
    await client.close()
  }
}

test('a tag is written at once and is there after a crash', async () => {
  const folder = folderOf({ 'a.txt': TEXT })
  const first = await start(folder)
  await first.ready()
  await first.open('a.txt', TEXT)
  assert.deepEqual(await tag(first, 'Asha Velkar'), { ok: true, message: 'Tagged 1 place.', changed: 1 })
  const [item] = read(folder).items
  assert.equal(item?.motivation, 'classifying')
  assert.equal(item?.creator.type, 'Person')
  assert.equal(item?.target.selector.find(({ exact }) => exact !== undefined)?.exact, 'Asha Velkar')
  await first.kill()

  const second = await start(folder)
  await second.ready()
  assert.deepEqual(await annotations(second), [['tag', 'Asha Velkar', 23]])
  await second.close()
})

test('a tag wins over the machine and shows as a token with the modifier "tagged"', () => withClient({ 'a.txt': TEXT }, async (client) => {
  await client.open('a.txt', TEXT)
  await tag(client, 'harbour master')
  const { data } = await client.request<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument: { uri: client.uri('a.txt') } })
  assert.deepEqual(data.slice(0, 5), [0, 4, 14, 0, 4])
}))

test('undo takes a tag away, redo brings it back, and both are written', () => withClient({ 'a.txt': TEXT }, async (client) => {
  await client.open('a.txt', TEXT)
  await tag(client, 'Asha Velkar')
  assert.equal((await run(client, 'corroborate.undo')).ok, true)
  assert.deepEqual(await annotations(client), [])
  assert.deepEqual(read(client.folder).items, [])
  assert.equal((await run(client, 'corroborate.redo')).ok, true)
  assert.deepEqual(await annotations(client), [['tag', 'Asha Velkar', 23]])
  assert.equal(read(client.folder).items.length, 1)
  assert.equal((await run(client, 'corroborate.undo', { uri: client.uri('a.txt') })).ok, true)
  assert.deepEqual(await run(client, 'corroborate.undo'), { ok: false, message: 'There is nothing to undo.' })
}))

test('one undo takes back a tag of all alike in the folder', () => withClient({ 'a.txt': TEXT, 'sub/b.txt': 'Asha Velkar went. Asha Velkar came.\n' }, async (client) => {
  await tag(client, 'Asha Velkar', TEXT, 'corroborate.tag', { scope: 'folder' })
  assert.equal(read(client.folder).items.length, 1)
  assert.equal(read(client.folder, 'sub/b.annotations.jsonld').items.length, 2)
  assert.equal((await run(client, 'corroborate.undo')).ok, true)
  assert.equal(read(client.folder).items.length, 0)
  assert.equal(read(client.folder, 'sub/b.annotations.jsonld').items.length, 0)
}))

test('a tag moves with edits, and its new place is written when the article is saved', () => withClient({ 'a.txt': TEXT }, async (client) => {
  await client.open('a.txt', TEXT)
  await tag(client, 'Asha Velkar')
  await client.change('a.txt', 2, [
    { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: 'Nearly ' },
    { range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }, text: '' },
  ])
  assert.deepEqual(await annotations(client), [['tag', 'Asha Velkar', 30]])
  const text = 'Nearly Twelve boats left with Asha Velkar on board.\n'
  writeFileSync(join(client.folder, 'a.txt'), text)
  await client.notify('textDocument/didSave', { textDocument: { uri: client.uri('a.txt') } })
  await client.request('corroborate/annotations', {})
  assert.equal((await run(client, 'corroborate.undo')).ok, true)
  assert.equal((await run(client, 'corroborate.redo')).ok, true)
  const position = read(client.folder).items[0]?.target.selector.find(({ start: at }) => at !== undefined)
  assert.equal(position?.start, 30)
}))

test('saving alone rewrites the positions', () => withClient({ 'a.txt': TEXT }, async (client) => {
  await client.open('a.txt', TEXT)
  await tag(client, 'Asha Velkar')
  const since = client.notes.length
  await client.change('a.txt', 2, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'Today: ' }])
  await client.notify('textDocument/didSave', { textDocument: { uri: client.uri('a.txt') } })
  await client.seen('corroborate/statusChanged', () => positionOf(client.folder) === 56, since)
}))

function positionOf(folder: string): number | undefined {
  return read(folder).items[0]?.target.selector.find(({ start: at }) => at !== undefined)?.start
}

for (const [what, content] of [
  ['malformed', '{ "type": "AnnotationPage", "items": [ }'],
  ['from a newer version', '{ "type": "AnnotationPage", "sidecarVersion": 999, "items": [] }'],
  ['not UTF-8', Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d])],
] as const) {
  test(`a sidecar that is ${what} is told of and never written`, () => withClient({ 'a.txt': TEXT, [NAME]: content }, async (client) => {
    const found = await client.diagnostics('a.txt', (all) => all.some(({ code }) => code === 'invalid-sidecar'))
    assert.equal(found.find(({ code }) => code === 'invalid-sidecar')?.severity, 1)
    await client.open('a.txt', TEXT)
    const result = await tag(client, 'Asha Velkar')
    assert.equal(result.ok, false)
    assert.equal((await run(client, 'corroborate.export', { uri: client.uri('a.txt') })).ok, false)
    assert.deepEqual(new Uint8Array(readFileSync(join(client.folder, NAME))), new Uint8Array(Buffer.from(content)))
    // The tag counts all the same, and is written once the file is mended.
    assert.deepEqual(await annotations(client), [['tag', 'Asha Velkar', 23]])
    writeFileSync(join(client.folder, NAME), '{ "type": "AnnotationPage", "items": [], "note": "mended" }')
    assert.equal((await tag(client, 'Twelve boats', TEXT, 'corroborate.tag', { kind: 'figure', reading: { value: 12 } })).ok, true)
    const mended = JSON.parse(readFileSync(join(client.folder, NAME), 'utf8')) as { note: string; items: unknown[] }
    assert.deepEqual([mended.note, mended.items.length], ['mended', 2])
  }))
}

test('an annotation that somebody else adds meanwhile is kept', () => withClient({ 'a.txt': TEXT }, async (client) => {
  await client.open('a.txt', TEXT)
  await tag(client, 'Asha Velkar')
  const theirs = { id: 'urn:example:1', type: 'Annotation', motivation: 'commenting', body: { type: 'TextualBody', value: 'Who is this?' }, target: 'a.txt' }
  const page = read(client.folder) as { items: unknown[] }
  writeFileSync(join(client.folder, NAME), JSON.stringify({ ...page, items: [...page.items, theirs] }))
  assert.equal((await tag(client, 'Twelve boats', TEXT, 'corroborate.tag', { kind: 'figure' })).ok, true)
  const now = read(client.folder).items.map(({ id }) => id)
  assert.equal(now.length, 3)
  assert.ok(now.includes('urn:example:1'))
}))

test('a sidecar that was changed on the disk is read again', () => withClient({ 'a.txt': TEXT }, async (client) => {
  await client.open('a.txt', TEXT)
  await tag(client, 'Asha Velkar')
  writeFileSync(join(client.folder, NAME), JSON.stringify({ ...read(client.folder), items: [] }))
  await client.request('corroborate/status', {})
  const since = client.notes.length
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri(NAME), type: 2 }] })
  await client.seen('corroborate/statusChanged', undefined, since)
  assert.deepEqual(await annotations(client), [])
}))

test('a tag that cannot be written is kept, told of, and written later', () => withClient({ 'sub/a.txt': TEXT }, async (client) => {
  const path = join(client.folder, 'sub', 'a.txt')
  const uri = client.uri('sub/a.txt')
  await client.open('sub/a.txt', TEXT)
  renameSync(join(client.folder, 'sub'), join(client.folder, 'away'))
  const lost = await run(client, 'corroborate.tag', { uri, start: 49, end: 60, exact: 'Asha Velkar', kind: 'person' })
  assert.equal(lost.ok, false)
  await client.seen<{ message: string }>('window/showMessage', ({ message }) => message === lost.message)
  await client.diagnostics('sub/a.txt', (all) => all.some(({ code, message }) => code === 'invalid-sidecar' && message.includes('annotations')))
  assert.equal((await client.request<unknown[]>('corroborate/annotations', { uri })).length, 1)
  renameSync(join(client.folder, 'away'), join(client.folder, 'sub'))
  await client.notify('textDocument/didSave', { textDocument: { uri } })
  await client.diagnostics('sub/a.txt', (all) => all.every(({ code }) => code !== 'invalid-sidecar'), client.notes.length)
  assert.equal(read(client.folder, 'sub/a.annotations.jsonld').items.length, 1)
  assert.ok(existsSync(path))
}))

test('the day of publication is set and taken away', () => withClient({ 'a.txt': TEXT }, async (client) => {
  const uri = client.uri('a.txt')
  assert.equal((await run(client, 'corroborate.setPublished', { uri, value: '2025-06-02' })).ok, true)
  assert.equal(read(client.folder).items.length, 1)
  assert.equal((await run(client, 'corroborate.setPublished', { uri, value: '' })).ok, true)
  assert.equal(read(client.folder).items.length, 0)
  assert.equal((await run(client, 'corroborate.setPublished', { uri, value: '2025-02-30' })).ok, false)
}))

test('an export keeps what humans made and gives the same bytes twice', () => withClient({ 'a.txt': TEXT, 'b.txt': 'x\n' }, async (client) => {
  await client.open('a.txt', TEXT)
  await tag(client, 'Asha Velkar')
  const mine = read(client.folder).items[0]?.id
  assert.equal((await run(client, 'corroborate.exportAll')).ok, true)
  const bytes = readFileSync(join(client.folder, NAME))
  assert.ok(read(client.folder).items.some(({ id }) => id === mine))
  assert.equal(existsSync(join(client.folder, 'b.annotations.jsonld')), true)
  assert.deepEqual(await run(client, 'corroborate.exportAll'), { ok: true, message: 'All sidecars are up to date.', changed: 0 })
  assert.deepEqual(readFileSync(join(client.folder, NAME)), bytes)
}))

test('commands answer hostile arguments with a sentence', () => withClient({ 'a.txt': TEXT }, async (client) => {
  const uri = client.uri('a.txt')
  for (const [command, argument] of [
    ['corroborate.nothing', {}], ['constructor', {}], ['corroborate.tag', undefined], ['corroborate.tag', null], ['corroborate.tag', 'a'],
    ['corroborate.tag', { uri, start: -1, end: 1e9, exact: 'x', kind: 'person' }], ['corroborate.tag', { uri, start: 0, end: 3, exact: 'Two', kind: 'person' }],
    ['corroborate.tag', { uri, start: 0, end: 3, exact: 'The', kind: 'a\nplace' }], ['corroborate.tag', { uri, start: 0, end: 3, exact: 'The', kind: '\ud800' }], ['corroborate.tag', { uri: 'file:///no/such', start: 0, end: 3, exact: 'The', kind: 'person' }],
    ['corroborate.tag', { uri, start: 0, end: 3, exact: 'The', kind: 'figure', reading: { value: {} } }], ['corroborate.verdict', { uri, verdict: 'x' }],
    ['corroborate.setPublished', { uri, value: 5 }], ['corroborate.export', {}], ['corroborate.dropOrphan', { uri }],
    ['corroborate.remark', { uri, start: 0, end: 3, exact: 'The', note: 5 }], ['corroborate.remark', { uri, start: 0, end: 3, exact: 'The', certainty: 'perhaps' }],
    ['corroborate.setReading', { uri, start: 0, end: 3, exact: 'The', kind: 'figure', words: 'no number' }], ['corroborate.setReading', { uri, start: 0, end: 3, exact: 'The', kind: 'place', words: '5' }],
    ['corroborate.tag', { uri, start: 0, end: 3, exact: 'The', kind: 'person', places: [{ uri, start: 0, end: 3, exact: 'Two' }] }], ['corroborate.tag', { uri, start: 0, end: 3, exact: 'The', kind: 'person', places: 'all' }],
    ['corroborate.place', { uri, start: 0, end: 3, exact: 'The' }], ['corroborate.importTags', { name: 'a.ann' }], ['corroborate.importTags', { name: 'a.docx', content: 'x' }],
    ['corroborate.importTags', { name: 'a.ann', content: 'T1\tPerson 0 999999\tnobody' }],
  ] as const) {
    const result = await run(client, command, argument)
    assert.deepEqual([command, result.ok, result.message.length > 10], [command, false, true])
  }
  assert.equal(existsSync(join(client.folder, NAME)), false)
}))
