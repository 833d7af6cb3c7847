import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { ActResult, Counts, StatusParams } from '../../server/protocol.ts'
import { build } from './build.ts'
import { folderOf, removeFolders, start, type ClientWishes, type TestClient } from './client.ts'

before(build)
after(removeFolders)

const DAWN = 'Published on 12 May 2024.\n\nPolice said 41 people were killed when the bridge at Lyon fell on Friday.\nMayor Asha Velkar said the bridge was built in 1962.\n'
const DUSK = 'Published on 12 May 2024.\n\nPolice said 57 people were killed when the bridge at Lyon fell on Friday.\nMayor Asha Velkar saw the bridge, built in 1962.\n'

async function inFolder(folder: string, use: (client: TestClient) => Promise<void>, wishes: ClientWishes = {}): Promise<void> {
  const client = await start(folder, wishes)
  try {
    await client.ready()
    await use(client)
  } finally {
    await client.close()
  }
}

async function conflicts(client: TestClient): Promise<number> {
  return (await client.request<Counts>('corroborate/status', {})).conflicts
}

async function tokens(client: TestClient, uri: string): Promise<readonly number[]> {
  return (await client.request<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument: { uri } })).data
}

test('a verdict settles a conflict, is remembered, and can be taken back', async () => {
  const folder = folderOf({ 'dawn.txt': DAWN, 'dusk.txt': DUSK })
  await inFolder(folder, async (client) => {
    assert.notEqual(await conflicts(client), 0)
    const start = DAWN.indexOf('41 people')
    const there = DUSK.indexOf('57 people')
    const judged = await client.request<ActResult>('workspace/executeCommand', { command: 'corroborate.verdict', arguments: [{
      uri: client.uri('dawn.txt'), start, end: start + 9, exact: '41 people', verdict: 'different-event',
      others: [{ uri: client.uri('dusk.txt'), start: there, end: there + 9, exact: '57 people' }],
    }] })
    assert.deepEqual(judged, { ok: true, message: 'The verdict is kept in the sidecar.', changed: 1 })
    assert.equal(await conflicts(client), 0)
  })
  await inFolder(folder, async (client) => {
    assert.equal(await conflicts(client), 0)
    const [{ annotation } = { annotation: '' }] = await client.request<{ annotation: string }[]>('corroborate/annotations', { uri: client.uri('dawn.txt') })
    await client.request<ActResult>('workspace/executeCommand', { command: 'corroborate.dropOrphan', arguments: [{ uri: client.uri('dawn.txt'), annotation }] })
    assert.notEqual(await conflicts(client), 0)
    await client.request('workspace/executeCommand', { command: 'corroborate.undo' })
    assert.equal(await conflicts(client), 0)
  })
})

test('settings take hold while the server runs', async () => {
  const settings: Record<string, unknown> = {}
  await inFolder(folderOf({ 'dawn.txt': DAWN, 'dusk.txt': DUSK, 'notes.log': DAWN }), async (client) => {
    const change = async (change: object) => {
      Object.assign(settings, change)
      await client.notify('workspace/didChangeConfiguration', { settings: null })
    }
    await client.diagnostics('dawn.txt', (all) => all.some(({ code }) => code === 'source-conflict'))
    let since = client.notes.length
    await change({ severity: { 'source-conflict': 'error' } })
    await client.diagnostics('dawn.txt', (all) => all.some(({ code, severity }) => code === 'source-conflict' && severity === 1), since)
    since = client.notes.length
    await change({ severity: { 'source-conflict': 'off' }, codeLens: false })
    await client.diagnostics('dawn.txt', (all) => all.every(({ code }) => code !== 'source-conflict'), since)
    assert.deepEqual(await client.request('textDocument/codeLens', { textDocument: { uri: client.uri('dawn.txt') } }), [])
    since = client.notes.length
    await change({ include: ['**/*.log'] })
    await client.seen<StatusParams>('corroborate/statusChanged', ({ state, counts }) => state === 'ready' && counts.articles === 1, since)
  }, { settings })
})

test('folders come and go', async () => {
  const other = folderOf({ 'dusk.txt': DUSK })
  await inFolder(folderOf({ 'dawn.txt': DAWN }), async (client) => {
    const folder = { uri: client.uri('../' + other.slice(other.lastIndexOf('/') + 1)), name: 'evening' }
    let since = client.notes.length
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } })
    await client.seen<StatusParams>('corroborate/statusChanged', ({ state, counts }) => state === 'ready' && counts.articles === 2, since)
    const conflict = (await client.diagnostics('dawn.txt', (all) => all.some(({ code }) => code === 'source-conflict'))).find(({ code }) => code === 'source-conflict')
    assert.match(conflict?.message ?? '', /evening\/dusk\.txt/)
    assert.match(conflict?.relatedInformation?.[0]?.location.uri ?? '', /\/dusk\.txt$/)
    since = client.notes.length
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } })
    await client.seen<StatusParams>('corroborate/statusChanged', ({ state, counts }) => state === 'ready' && counts.articles === 1, since)
  })
})

test('after any edits the server sees the text that the client sees', () => inFolder(folderOf({}), async (client) => {
  const random = dice(7)
  const pieces = ['', 'x', ' ', '\n', '\r\n', '41 people ', 'on Friday, ', '😀', 'किम ', '\r', DUSK]
  await client.open('edited.txt', DAWN)
  let mine = TextDocument.create('mine', 'plaintext', 1, DAWN)
  for (let version = 2; version < 60; version++) {
    const changes = Array.from({ length: 1 + random(3) }, () => {
      const [a, b] = [random(mine.getText().length + 1), random(mine.getText().length + 1)]
      const range = { start: mine.positionAt(Math.min(a, b)), end: mine.positionAt(random(4) === 0 ? Math.max(a, b) : Math.min(a, b) + random(3)) }
      const change = random(20) === 0 ? { text: DAWN } : { range, text: pieces[random(pieces.length)] as string }
      mine = TextDocument.update(mine, [change], version)
      return change
    })
    await client.change('edited.txt', version, changes)
    // The server looks only now and then, so that it meets several changes at once.
    if (random(3) > 0) continue
    await client.open(`fresh${version}.txt`, mine.getText())
    assert.deepEqual(await tokens(client, client.uri('edited.txt')), await tokens(client, client.uri(`fresh${version}.txt`)), `seed 7, version ${version}`)
    await client.notify('textDocument/didClose', { textDocument: { uri: client.uri(`fresh${version}.txt`) } })
  }
}))

test('a document that was never saved is read, and its annotations wait for it', () => inFolder(folderOf({}), async (client) => {
  const uri = 'untitled:Untitled-1'
  await client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text: DAWN } })
  assert.notDeepEqual(await tokens(client, uri), [])
  const start = DAWN.indexOf('the bridge')
  const result = await client.request<ActResult>('workspace/executeCommand', { command: 'corroborate.tag', arguments: [{ uri, start, end: start + 10, exact: 'the bridge', kind: 'person' }] })
  assert.deepEqual(result, { ok: false, message: 'This text has no file yet. What you did counts, and is stored beside the file as soon as the text is saved.' })
}))

test('other views of an article, as git shows them, are none', () => inFolder(folderOf({ 'dawn.txt': DAWN }), async (client) => {
  const uri = client.uri('dawn.txt').replace('file:', 'git:')
  await client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text: DUSK } })
  assert.deepEqual(await tokens(client, uri), [])
  assert.equal((await client.request<Counts>('corroborate/status', {})).articles, 1)
}))

test('a client that escapes URIs in its own way gets its own spelling back', () => inFolder(folderOf({ 'a (1).txt': DAWN, 'dusk.txt': DUSK }), async (client) => {
  const uri = `file://${client.folder}/a%20(1).txt`
  await client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text: DAWN } })
  assert.notDeepEqual(await tokens(client, uri), [])
  assert.equal((await client.request<Counts>('corroborate/status', {})).articles, 2)
  await client.seen<{ uri: string; version?: number }>('textDocument/publishDiagnostics', ({ uri: published, version }) => published === uri && version === 1)
}))

test('annotations beside half characters and CRLF are written and found again', async () => {
  const text = 'One \ud83d half.\r\nAsha Velkar \ud83d\ude00 spoke.\r\n'
  // As the editor saves it: half a character has no encoding.
  const folder = folderOf({ 'a.txt': text.replace('\ud83d half', '\ufffd half') })
  await inFolder(folder, async (client) => {
    await client.open('a.txt', text)
    const start = text.indexOf('Asha Velkar')
    const result = await client.request<ActResult>('workspace/executeCommand', { command: 'corroborate.tag', arguments: [{ uri: client.uri('a.txt'), start, end: start + 11, exact: 'Asha Velkar', kind: 'person' }] })
    assert.equal(result.ok, true)
    JSON.parse(readFileSync(join(folder, 'a.annotations.jsonld'), 'utf8'))
  })
  await inFolder(folder, async (client) => {
    const items = await client.request<{ act: string; range: { start: object } }[]>('corroborate/annotations', { uri: client.uri('a.txt') })
    assert.deepEqual(items.map(({ act, range }) => [act, range.start]), [['tag', { line: 1, character: 0 }]])
  })
})

/** Numbers below a bound, the same ones each run. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

test('links are asked for once, when an article is opened: they wait for the folder to be read', async () => {
  const others = Array.from({ length: 300 }, (_, i) => [`b${i}.txt`, `Town number ${i} opened a library with ${i + 40} shelves.\n`.repeat(20)])
  const client = await start(folderOf({ 'dawn.txt': DAWN, 'dusk.txt': DUSK, ...Object.fromEntries(others) }))
  try {
    // As editors do: the settings are pushed while the folder is being read.
    await client.notify('workspace/didChangeConfiguration', { settings: {} })
    await client.open('dawn.txt', DAWN)
    const links = await client.request<readonly { readonly target?: string }[]>('textDocument/documentLink', { textDocument: { uri: client.uri('dawn.txt') } })
    assert.ok(links.some(({ target }) => /\/dusk\.txt#/.test(target ?? '')), JSON.stringify(links))
  } finally {
    await client.close()
  }
})
