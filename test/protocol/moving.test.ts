import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { ActResult, AnnotationItem } from '../../server/protocol.ts'
import { build } from './build.ts'
import { folderOf, removeFolders, start, type ClientWishes, type TestClient } from './client.ts'

before(build)
after(removeFolders)

const TEXT = 'The harbour master spoke.\nTwelve boats left with Asha Velkar on board.\n'

interface Sidecar { items: { id: string; target: { source: string; selector: { exact?: string; start?: number }[] } }[] }
function read(folder: string, name: string): Sidecar { return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Sidecar }
function said(folder: string, name: string): readonly (readonly [string, string | undefined])[] {
  return read(folder, name).items.map(({ target }) => [target.source, target.selector.find(({ exact }) => exact !== undefined)?.exact])
}

function tag(client: TestClient, uri: string, words: string, text = TEXT): Promise<ActResult> {
  const begin = text.indexOf(words)
  assert.notEqual(begin, -1)
  return run(client, 'corroborate.tag', { uri, start: begin, end: begin + words.length, exact: words, kind: 'person', scope: 'mention' })
}
function run(client: TestClient, command: string, argument: unknown): Promise<ActResult> {
  return client.request('workspace/executeCommand', { command, arguments: [argument] })
}
async function words(client: TestClient, uri: string): Promise<readonly string[]> {
  const items = await client.request<AnnotationItem[]>('corroborate/annotations', { uri })
  return items.map(({ act, exact }) => `${act} ${exact}`)
}

async function withClient(files: Readonly<Record<string, string>>, use: (client: TestClient) => Promise<void>, wishes: ClientWishes = {}): Promise<void> {
  const client = await start(folderOf(files), wishes)
  try {
    await client.ready()
    await use(client)
  } finally {
    await client.close()
  }
}

test('an article that the editor renames or moves takes its sidecar along, and a folder its articles', () => withClient({ 'a.txt': TEXT, 'sub/x.md': 'x' }, async (client) => {
  await tag(client, client.uri('a.txt'), 'Asha Velkar')
  const moves = [['a.txt', 'b.md', 'b.md.annotations.jsonld'], ['b.md', 'sub/c.txt', 'sub/c.annotations.jsonld'], ['sub', 'other', 'other/c.annotations.jsonld']] as const
  for (const [from, to, sidecar] of moves) {
    renameSync(join(client.folder, from), join(client.folder, to))
    await client.notify('workspace/didRenameFiles', { files: [{ oldUri: client.uri(from), newUri: client.uri(to) }] })
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri(from), type: 3 }, { uri: client.uri(to), type: 1 }] })
    const name = to === 'other' ? 'c.txt' : to.slice(to.lastIndexOf('/') + 1)
    await client.seen('corroborate/statusChanged', () => existsSync(join(client.folder, sidecar)) && said(client.folder, sidecar)[0]?.[0] === name)
  }
  assert.deepEqual(readdirSync(client.folder, { recursive: true }).map(String).map((path) => path.replaceAll('\\', '/')).sort(), ['other', 'other/c.annotations.jsonld', 'other/c.txt', 'other/x.md'])
  assert.deepEqual(said(client.folder, 'other/c.annotations.jsonld'), [['c.txt', 'Asha Velkar']])
  // The folder's articles are read when the editor tells that it is there.
  await run(client, 'corroborate.refresh', undefined)
  assert.deepEqual(await words(client, client.uri('other/c.txt')), ['tag Asha Velkar'])
}))

test('what was done before an article got another name can be undone and redone under the new one', () => withClient({ 'sub/a.txt': TEXT }, async (client) => {
  const place = (name: string) => ({ uri: client.uri(name), start: TEXT.indexOf('Asha'), end: TEXT.indexOf(' on board'), exact: 'Asha Velkar', kind: 'person', scope: 'mention' })
  await tag(client, client.uri('sub/a.txt'), 'Asha Velkar')
  await run(client, 'corroborate.untag', place('sub/a.txt'))
  for (const [from, to, sidecar] of [['sub/a.txt', 'sub/b.txt', 'sub/b.annotations.jsonld'], ['sub', 'other', 'other/b.annotations.jsonld']] as const) {
    renameSync(join(client.folder, from), join(client.folder, to))
    await client.notify('workspace/didRenameFiles', { files: [{ oldUri: client.uri(from), newUri: client.uri(to) }] })
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri(from), type: 3 }, { uri: client.uri(to), type: 1 }] })
    await client.seen('corroborate/statusChanged', () => existsSync(join(client.folder, sidecar)))
  }
  await run(client, 'corroborate.refresh', undefined)
  const undo = (command: string) => run(client, command, undefined).then((result) => [result.ok && result.changed, ...said(client.folder, 'other/b.annotations.jsonld')])
  assert.deepEqual(await undo('corroborate.undo'), [1, ['b.txt', 'Asha Velkar']])
  assert.deepEqual(await undo('corroborate.undo'), [1])
  assert.deepEqual(await undo('corroborate.redo'), [1, ['b.txt', 'Asha Velkar']])
}))

test('a sidecar never takes the place of another', () => withClient({ 'a.txt': TEXT, 'b.annotations.jsonld': '{ "type": "AnnotationPage", "items": [] }' }, async (client) => {
  await tag(client, client.uri('a.txt'), 'Asha Velkar')
  renameSync(join(client.folder, 'a.txt'), join(client.folder, 'b.txt'))
  await client.notify('workspace/didRenameFiles', { files: [{ oldUri: client.uri('a.txt'), newUri: client.uri('b.txt') }] })
  await client.seen<{ message: string }>('window/showMessage', ({ message }) => message.includes('b.txt stay in a.annotations.jsonld'))
  assert.deepEqual([said(client.folder, 'a.annotations.jsonld').length, read(client.folder, 'b.annotations.jsonld').items.length], [1, 0])
}))

test('what could not be written goes along with the article, too', () => withClient({ 'sub/a.txt': TEXT }, async (client) => {
  const uri = client.uri('sub/a.txt')
  await client.open('sub/a.txt', TEXT)
  renameSync(join(client.folder, 'sub'), join(client.folder, 'away'))
  assert.equal((await tag(client, uri, 'Asha Velkar')).ok, false)
  await client.notify('textDocument/didClose', { textDocument: { uri } })
  await client.open('away/a.txt', TEXT)
  await client.notify('workspace/didRenameFiles', { files: [{ oldUri: client.uri('sub'), newUri: client.uri('away') }] })
  await client.seen('corroborate/statusChanged', () => existsSync(join(client.folder, 'away', 'a.annotations.jsonld')))
  assert.deepEqual(said(client.folder, 'away/a.annotations.jsonld'), [['a.txt', 'Asha Velkar']])
}))

test('an article that is deleted leaves its sidecar, and that is said', () => withClient({ 'a.txt': TEXT, 'b.txt': TEXT }, async (client) => {
  await tag(client, client.uri('a.txt'), 'Asha Velkar')
  for (const name of ['a.txt', 'b.txt']) rmSync(join(client.folder, name))
  await client.notify('workspace/didDeleteFiles', { files: [{ uri: client.uri('b.txt') }, { uri: client.uri('a.txt') }] })
  const { message } = await client.seen<{ message: string }>('window/showMessage')
  assert.equal(message, 'The annotations of a.txt are kept in a.annotations.jsonld.')
  assert.deepEqual(said(client.folder, 'a.annotations.jsonld'), [['a.txt', 'Asha Velkar']])
}))

for (const order of ['closed first', 'opened first'] as const) {
  test(`the tags of a text without a file are stored with its first save: ${order}`, () => withClient({ 'x.txt': 'x' }, async (client) => {
    const untitled = 'untitled:Untitled-1'
    await client.notify('textDocument/didOpen', { textDocument: { uri: untitled, languageId: 'plaintext', version: 1, text: TEXT } })
    const result = await tag(client, untitled, 'Asha Velkar')
    assert.deepEqual([result.ok, result.message.includes('as soon as the text is saved')], [false, true])
    assert.deepEqual(await words(client, untitled), ['tag Asha Velkar'])
    writeFileSync(join(client.folder, 'saved.txt'), TEXT)
    const close = () => client.notify('textDocument/didClose', { textDocument: { uri: untitled } })
    if (order === 'closed first') await close()
    await client.open('saved.txt', TEXT)
    if (order === 'opened first') await close()
    await client.seen('corroborate/statusChanged', () => existsSync(join(client.folder, 'saved.annotations.jsonld')))
    assert.deepEqual(said(client.folder, 'saved.annotations.jsonld'), [['saved.txt', 'Asha Velkar']])
    assert.deepEqual(await words(client, client.uri('saved.txt')), ['tag Asha Velkar'])
  }))
}

test('a text that was rewritten while no window was open is followed from the one that was annotated', async () => {
  const folder = folderOf({ 'stories/a.txt': TEXT, 'storage/x': '' })
  const stories = join(folder, 'stories')
  const wishes = { storage: join(folder, 'storage') }
  const first = await start(stories, wishes)
  await first.ready()
  await tag(first, first.uri('a.txt'), 'Asha Velkar')
  await first.close()
  writeFileSync(join(stories, 'a.txt'), 'The harbour master spoke.\nOn one of a dozen vessels Asha Velkar went away.\n')
  const second = await start(stories, wishes)
  await second.ready()
  assert.deepEqual(await words(second, second.uri('a.txt')), ['tag Asha Velkar'])
  const found = await second.diagnostics('a.txt', (all) => all.some(({ code }) => code === 'moved-annotation'))
  assert.deepEqual(found.flatMap(({ code, severity }) => code === 'moved-annotation' ? [severity] : []), [4])
  await second.close()
})

test('two windows on one folder: what both tag is there for both', async () => {
  const folder = folderOf({ 'a.txt': TEXT })
  const both = await Promise.all([start(folder), start(folder)])
  for (const client of both) {
    await client.ready()
    await client.open('a.txt', TEXT)
  }
  const all = ['The', 'harbour', 'master', 'spoke', 'Twelve', 'boats', 'left', 'with', 'Asha', 'Velkar', 'board']
  const put = (word: string, i: number) => tag(both[i % 2] as TestClient, (both[0] as TestClient).uri('a.txt'), word)
  // By turns, and then both at once.
  for (const [i, word] of all.slice(0, 6).entries()) assert.equal((await put(word, i)).ok, true)
  assert.deepEqual((await Promise.all(all.slice(6).map(put))).map(({ ok }) => ok), all.slice(6).map(() => true))
  assert.deepEqual(said(folder, 'a.annotations.jsonld').map(([, exact]) => exact), all)
  for (const client of both) await client.close()
})
