import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { ActResult, AnnotationItem } from '../../server/protocol.ts'
import { build } from './build.ts'
import { folderOf, inFolder, removeFolders, start, type TestClient } from './client.ts'

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

test('a rename reaches every article of the folder, none that is only read; what was tagged goes along, and comes back when it is undone', async () => {
  const folder = folderOf({ 'own/evening.txt': EVENING, 'own/morning.txt': MORNING, 'archive/noon.txt': EVENING })
  const client = await start(join(folder, 'own'), { settings: { sources: ['../archive'], annotator: 'Asha' } })
  try {
    await client.ready()
    const tag = (words: string, kind: string, at = MORNING.indexOf(words)) =>
      client.request<ActResult>('workspace/executeCommand', { command: 'corroborate.tag', arguments: [{ uri: client.uri('morning.txt'), start: at, end: at + words.length, exact: words, kind, scope: 'mention' }] })
    for (const [words, kind] of [['Ravi Okafor', 'person'], ['Okafor', 'person'], ['Mr Okafor said it would last', 'claim']] as const) {
      assert.equal((await tag(words, kind, MORNING.lastIndexOf(words))).ok, true)
    }
    const edit = await client.request<{ changes: Record<string, { range: unknown; newText: string }[]> }>('textDocument/rename', {
      textDocument: { uri: client.uri('evening.txt') }, position: rangeOf(EVENING, 'Ravi Okafor').start, newName: 'Ravindra Okapi',
    })
    assert.deepEqual(Object.entries(edit.changes).map(([uri, edits]) => [uri.slice(uri.lastIndexOf('/') + 1), ...edits.map(({ newText }) => newText)].join(' | ')).toSorted(), [
      'evening.txt | Ravindra Okapi', 'morning.txt | Ravindra Okapi | Okapi',
    ])
    const said = async () => (await client.request<AnnotationItem[]>('corroborate/annotations', { uri: client.uri('morning.txt') })).map(({ act, exact }) => `${act} ${exact}`)
    const before = ['tag Ravi Okafor', 'label Mr Okafor said it would last', 'tag Okafor']
    assert.deepEqual(await said(), before)
    await client.open('morning.txt', MORNING)
    const changes = edit.changes[client.uri('morning.txt')]?.toReversed().map(({ range, newText: text }) => ({ range, text }))
    await client.change('morning.txt', 2, changes ?? [])
    assert.deepEqual(await said(), ['tag Ravindra Okapi', 'label Mr Okapi said it would last', 'tag Okapi'])
    const renamed = MORNING.replace('Ravi Okafor', 'Ravindra Okapi').replace('Mr Okafor', 'Mr Okapi')
    writeFileSync(join(folder, 'own', 'morning.txt'), renamed)
    const mark = client.notes.length
    await client.notify('textDocument/didSave', { textDocument: { uri: client.uri('morning.txt') } })
    await client.seen('corroborate/statusChanged', () => readFileSync(join(folder, 'own', 'morning.annotations.jsonld'), 'utf8').includes('"Mr Okapi said it would last"'), mark)
    await client.change('morning.txt', 3, [{ text: MORNING }])
    assert.deepEqual(await said(), before)
    // A name that nobody renamed to is another one, as ever.
    await client.change('morning.txt', 4, [{ text: MORNING.replace('Ravi Okafor', 'Ravi Okonkwo') }])
    assert.deepEqual(await said(), ['label Mr Okafor said it would last', 'tag Okafor', 'drifted Ravindra Okapi'])
  } finally {
    await client.close()
  }
})
