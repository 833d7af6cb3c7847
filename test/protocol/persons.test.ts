import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { ActResult } from '../../server/protocol.ts'
import { build } from './build.ts'
import { folderOf, inFolder, removeFolders, type TestClient } from './client.ts'

before(build)
after(removeFolders)

const MORNING = 'Minister Ravi Okafor opened the bridge at Lyon on Friday. Mr Okafor said it would last.\n'
const EVENING = 'Minister Ravi Okafor praised the bridge at Lyon on Friday.\n'
const NIGHT = 'Minister Rafael Lindqvist left Lyon on Friday.\n'

interface Action { readonly title: string; readonly command?: { readonly command: string; readonly arguments: readonly unknown[] } }

test('a human says who is the same person and who is not: kept in the sidecar, obeyed at once and after a restart, and taken back', async () => {
  const folder = folderOf({ 'evening.txt': EVENING, 'morning.txt': MORNING, 'night.txt': NIGHT })
  await inFolder(folder, async (client) => {
    assert.deepEqual(await spoken(client, 'morning.txt', MORNING, 'Ravi Okafor'), ['evening.txt', 'morning.txt', 'morning.txt'])
    await run(client, 'morning.txt', MORNING, 'Ravi Okafor', 'Not the same person as Ravi Okafor (evening.txt)')
    assert.deepEqual(await spoken(client, 'morning.txt', MORNING, 'Ravi Okafor'), ['morning.txt', 'morning.txt'])
    assert.match(readFileSync(join(folder, 'morning.annotations.jsonld'), 'utf8').replace(/\s+/g, ''), /"verdict":"different-person"/)
  })
  await inFolder(folder, async (client) => {
    assert.deepEqual(await spoken(client, 'evening.txt', EVENING, 'Ravi Okafor'), ['evening.txt'])
    await run(client, 'evening.txt', EVENING, 'Ravi Okafor', 'The same person as Ravi Okafor (morning.txt)')
    // Two humans' words against each other: nothing is joined that was said to be different.
    assert.deepEqual(await spoken(client, 'evening.txt', EVENING, 'Ravi Okafor'), ['evening.txt'])
    await client.request('workspace/executeCommand', { command: 'corroborate.undo' })
    const [{ annotation } = { annotation: '' }] = await client.request<{ annotation: string }[]>('corroborate/annotations', { uri: client.uri('morning.txt') })
    await client.request('workspace/executeCommand', { command: 'corroborate.dropOrphan', arguments: [{ uri: client.uri('morning.txt'), annotation }] })
    assert.deepEqual(await spoken(client, 'evening.txt', EVENING, 'Ravi Okafor'), ['evening.txt', 'morning.txt', 'morning.txt'])
    const at = NIGHT.indexOf('Rafael')
    const there = EVENING.indexOf('Ravi')
    const judged = await client.request<ActResult>('workspace/executeCommand', { command: 'corroborate.verdict', arguments: [{
      uri: client.uri('night.txt'), start: at, end: at + 16, exact: 'Rafael Lindqvist', verdict: 'same-person',
      others: [{ uri: client.uri('evening.txt'), start: there, end: there + 11, exact: 'Ravi Okafor' }],
    }] })
    assert.equal(judged.ok, true)
    assert.deepEqual(await spoken(client, 'night.txt', NIGHT, 'Rafael Lindqvist'), ['evening.txt', 'morning.txt', 'morning.txt', 'night.txt'])
    await client.request('workspace/executeCommand', { command: 'corroborate.undo' })
    assert.deepEqual(await spoken(client, 'night.txt', NIGHT, 'Rafael Lindqvist'), ['night.txt'])
  })
})

const rangeOf = (text: string, words: string) => {
  const document = TextDocument.create('file:///a', 'plaintext', 0, text)
  const at = text.indexOf(words)
  return { start: document.positionAt(at), end: document.positionAt(at + words.length) }
}

/** The files in which the person is mentioned, one name a mention. */
async function spoken(client: TestClient, file: string, text: string, words: string): Promise<readonly string[]> {
  const found = await client.request<readonly { uri: string }[]>('textDocument/references', { textDocument: { uri: client.uri(file) }, position: rangeOf(text, words).start, context: { includeDeclaration: true } })
  return found.map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1)).sort()
}

async function run(client: TestClient, file: string, text: string, words: string, title: string): Promise<void> {
  const range = rangeOf(text, words)
  const actions = await client.request<readonly Action[]>('textDocument/codeAction', { textDocument: { uri: client.uri(file) }, range: { start: range.start, end: range.start }, context: { diagnostics: [] } })
  const action = actions.find((one) => one.title === title)
  assert.ok(action?.command, `no “${title}” among ${actions.map((one) => one.title).join(', ')}`)
  const done = await client.request<ActResult>('workspace/executeCommand', { command: action.command.command, arguments: action.command.arguments })
  assert.equal(done.ok, true, done.message)
}
