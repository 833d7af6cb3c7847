import assert from 'node:assert/strict'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Counts, StatusParams } from '../../server/protocol.ts'
import { build } from './build.ts'
import { folderOf, removeFolders, start, type ClientWishes, type TestClient } from './client.ts'

before(build)
after(removeFolders)

const TEXT = 'About 10,000 soldiers came on 2 June 2025.\n'

async function withClient(files: Readonly<Record<string, string | Uint8Array>>, use: (client: TestClient) => Promise<void>, wishes: ClientWishes = {}): Promise<void> {
  const client = await start(folderOf(files), wishes)
  try {
    await client.ready()
    await use(client)
  } finally {
    await client.close()
  }
}

/** What the article's first figure reads as a token: line, character, length. */
async function firstToken(client: TestClient, path: string): Promise<readonly number[]> {
  const { data } = await client.request<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument: { uri: client.uri(path) } })
  return data.slice(0, 3)
}

test('what is no text is told of, and the rest goes on', () => withClient({
  'binary.txt': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2]), 'latin1.txt': Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x0a]), 'utf16.txt': Uint8Array.from([0xff, 0xfe, 0x41, 0]),
  'empty.txt': '', 'good.txt': TEXT,
}, async (client) => {
  for (const path of ['binary.txt', 'latin1.txt', 'utf16.txt']) {
    const found = await client.diagnostics(path)
    assert.deepEqual([path, found.map(({ code }) => code)], [path, ['unreadable-article']])
  }
  assert.deepEqual(await firstToken(client, 'good.txt'), [0, 0, 21])
  assert.deepEqual(await firstToken(client, 'empty.txt'), [])
  assert.equal((await client.request<Counts>('corroborate/status', {})).articles, 5)
  const status = await client.seen<StatusParams>('corroborate/statusChanged', ({ state }) => state === 'ready')
  assert.equal(status.unreadable, 3)
}))

test('a byte order mark is not counted, and CRLF ends a line', () => withClient({ 'bom.txt': `\uFEFF${TEXT}`, 'crlf.txt': `One.\r\n${TEXT.replace('\n', '\r\n')}` }, async (client) => {
  assert.deepEqual(await firstToken(client, 'bom.txt'), [0, 0, 21])
  assert.deepEqual(await firstToken(client, 'crlf.txt'), [1, 0, 21])
}))

test('a file above the limit is not read, and says so', () => withClient({ 'large.txt': 'x '.repeat(60_000), 'good.txt': TEXT }, async (client) => {
  const found = await client.diagnostics('large.txt')
  assert.deepEqual(found.map(({ code }) => code), ['unreadable-article'])
  assert.deepEqual(await firstToken(client, 'good.txt'), [0, 0, 21])
}, { settings: { maxFileSize: 0.1 } }))

test('a line of five megabytes is read as far as it goes', () => withClient({ 'line.txt': `${TEXT.trim()} ${'and the boats of the town '.repeat(200_000)}` }, async (client) => {
  const found = await client.diagnostics('line.txt', (all) => all.some(({ code }) => code === 'unreadable-article'))
  assert.deepEqual(found.filter(({ code }) => code === 'unreadable-article').map(({ severity }) => severity), [3])
  assert.deepEqual(await firstToken(client, 'line.txt'), [0, 0, 21])
}))

test('lone surrogates, controls and half emoji in an open document harm nothing', () => withClient({ 'a.txt': TEXT }, async (client) => {
  const text = `\ud83d ${TEXT}\udc00\u0000\u202e\u200d\n`
  await client.open('a.txt', text)
  assert.deepEqual(await firstToken(client, 'a.txt'), [0, 2, 21])
  const hover = await client.request<unknown>('textDocument/hover', { textDocument: { uri: client.uri('a.txt') }, position: { line: 0, character: 10 } })
  assert.notEqual(hover, null)
}))

test('an article that is deleted while it is open stays until it is closed', () => withClient({ 'a.txt': TEXT, 'b.txt': TEXT }, async (client) => {
  await client.open('a.txt', TEXT)
  rmSync(join(client.folder, 'a.txt'))
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('a.txt'), type: 3 }] })
  assert.deepEqual(await firstToken(client, 'a.txt'), [0, 0, 21])
  const since = client.notes.length
  await client.notify('textDocument/didClose', { textDocument: { uri: client.uri('a.txt') } })
  await client.seen<StatusParams>('corroborate/statusChanged', ({ counts }) => counts.articles === 1, since)
}))

test('a folder that is moved takes its articles along', () => withClient({ 'old/a.txt': TEXT, 'old/b.txt': TEXT }, async (client) => {
  renameSync(join(client.folder, 'old'), join(client.folder, 'new'))
  const since = client.notes.length
  await client.notify('workspace/didChangeWatchedFiles', { changes: [
    { uri: client.uri('old'), type: 3 }, { uri: client.uri('new'), type: 1 },
  ] })
  await client.seen<StatusParams>('corroborate/statusChanged', ({ counts }) => counts.articles === 2, since)
  assert.deepEqual(await firstToken(client, 'old/a.txt'), [])
  assert.deepEqual(await firstToken(client, 'new/a.txt'), [0, 0, 21])
}))

test('edits that were not saved are gone when the document is closed', () => withClient({ 'a.txt': TEXT }, async (client) => {
  await client.open('a.txt', TEXT)
  await client.change('a.txt', 2, [{ text: `Then: ${TEXT}` }])
  assert.deepEqual(await firstToken(client, 'a.txt'), [0, 6, 21])
  await client.request('corroborate/status', {})
  const since = client.notes.length
  await client.notify('textDocument/didClose', { textDocument: { uri: client.uri('a.txt') } })
  await client.seen('corroborate/statusChanged', undefined, since)
  assert.deepEqual(await firstToken(client, 'a.txt'), [0, 0, 21])
}))

test('an article that changes on the disk is read again', () => withClient({ 'a.txt': TEXT }, async (client) => {
  writeFileSync(join(client.folder, 'a.txt'), `Then: ${TEXT}`)
  await client.request('corroborate/status', {})
  const since = client.notes.length
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('a.txt'), type: 2 }] })
  await client.seen('corroborate/statusChanged', undefined, since)
  assert.deepEqual(await firstToken(client, 'a.txt'), [0, 6, 21])
}))

test('garbage is answered with nothing, and the server lives on', () => withClient({ 'a.txt': TEXT }, async (client) => {
  const uri = client.uri('a.txt')
  for (const [method, params] of [
    ['textDocument/hover', {}], ['textDocument/hover', { textDocument: 5, position: null }], ['textDocument/hover', { textDocument: { uri: 'file:///no/such.txt' }, position: { line: 0, character: 0 } }],
    ['textDocument/hover', { textDocument: { uri: '%%%' }, position: { line: 0, character: 0 } }], ['textDocument/definition', { textDocument: { uri } }],
    ['textDocument/prepareRename', { textDocument: { uri }, position: { line: 1e9, character: 0 } }],
  ] as const) assert.deepEqual([method, params, await client.request(method, params)], [method, params, null])
  // A place outside the text is its nearest place inside.
  for (const position of [{ line: -5, character: 1e99 }, { line: 'x', character: null }, { line: 0, character: -1 }]) {
    assert.notEqual(await client.request('textDocument/hover', { textDocument: { uri }, position }), null)
  }
  for (const [method, params] of [
    ['textDocument/codeAction', { textDocument: { uri } }], ['textDocument/codeLens', {}], ['textDocument/documentSymbol', null], ['textDocument/inlayHint', { textDocument: { uri }, range: 3 }],
    ['workspace/symbol', { query: { toString: 1 } }], ['corroborate/annotations', { uri: 'nonsense' }],
  ] as const) assert.deepEqual([method, await client.request(method, params)], [method, []])
  for (const [method, params] of [
    ['textDocument/didOpen', {}], ['textDocument/didOpen', { textDocument: { uri: 7, text: null } }], ['textDocument/didChange', { textDocument: { uri }, contentChanges: 'x' }],
    ['textDocument/didClose', { textDocument: {} }], ['textDocument/didSave', {}], ['workspace/didChangeWatchedFiles', { changes: [{}] }], ['workspace/didChangeConfiguration', {}],
    ['no/such/notification', {}],
  ] as const) await client.notify(method, params)
  await assert.rejects(client.request('no/such/request', {}))
  assert.deepEqual(await firstToken(client, 'a.txt'), [0, 0, 21])
}))

test('a request that is cancelled is answered as cancelled or in time, and others go on', () => withClient({ 'a.txt': TEXT }, async (client) => {
  const all = Array.from({ length: 50 }, () => firstToken(client, 'a.txt'))
  await client.notify('$/cancelRequest', { id: 3 })
  const answers = await Promise.allSettled(all)
  assert.ok(answers.filter(({ status }) => status === 'fulfilled').length >= 49)
}))

test('settings of a wrong type give way to the defaults, with one message', () => withClient({ 'a.txt': TEXT }, async (client) => {
  const { message } = await client.seen<{ message: string }>('window/showMessage')
  assert.match(message, /corroborate\.include.*corroborate\.maxFileSize/)
  assert.deepEqual(await firstToken(client, 'a.txt'), [0, 0, 21])
}, { settings: { include: 'x', maxFileSize: 'big' } }))

test('a client that can do nothing but open documents is served', () => withClient({ 'a.txt': TEXT }, async (client) => {
  await client.open('a.txt', TEXT)
  const hover = await client.request<{ contents: { kind: string } }>('textDocument/hover', { textDocument: { uri: client.uri('a.txt') }, position: { line: 0, character: 8 } })
  assert.equal(hover.contents.kind, 'plaintext')
  assert.equal(await client.close(), 0)
}, { capabilities: {} }))

test('a folder that is not there is told of', async () => {
  const folder = folderOf({})
  rmSync(folder, { recursive: true })
  const client = await start(folder)
  try {
    const { message } = await client.seen<{ message: string }>('window/showMessage')
    assert.match(message, /can’t be read/)
    await client.ready()
  } finally {
    await client.close()
  }
})

test('a thousand articles are read with progress while requests are answered', async () => {
  const files = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`d${i % 10}/a${i}.txt`, `Note ${i}. ${TEXT}`]))
  const client = await start(folderOf({ ...files, 'open.txt': TEXT }))
  try {
    await client.open('open.txt', TEXT)
    assert.deepEqual(await firstToken(client, 'open.txt'), [0, 0, 21])
    await client.ready()
    assert.equal((await client.request<Counts>('corroborate/status', {})).articles, 1001)
    const kinds = client.notes.filter(({ method }) => method === '$/progress').map(({ params }) => (params as { value: { kind: string } }).value.kind)
    assert.deepEqual([...new Set(kinds)], ['begin', 'report', 'end'])
  } finally {
    await client.close()
  }
})
