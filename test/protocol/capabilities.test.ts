import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Counts } from '../../server/protocol.ts'
import { build } from './build.ts'
import { folderOf, removeFolders, start, type TestClient } from './client.ts'

const DAWN = 'Published on 12 May 2024.\n\nThe bridge fell on Friday. Police said 41 people were killed when the bridge at Lyon fell.\nMayor Asha Velkar said the bridge was built in 1962.\n'
const DUSK = 'Published on 12 May 2024.\n\nPolice said 57 people were killed when the bridge at Lyon fell on Friday.\nMayor Asha Velkar saw the bridge, built in 1962.\n'

let client: TestClient

before(async () => {
  await build()
  client = await start(folderOf({ 'dawn.txt': DAWN, 'news/dusk.txt': DUSK, 'node_modules/x/readme.txt': DAWN, 'photo.jpg': 'no article' }), {
    clientCommands: ['corroborate.peek', 'corroborate.pickPublished'],
  })
  await client.ready()
  await client.open('dawn.txt', DAWN)
})
after(async () => {
  await client.close()
  removeFolders()
})

const document = (path = 'dawn.txt') => ({ textDocument: { uri: client.uri(path) } })
/** Where words begin, and one character into them. */
function at(words: string, text = DAWN) {
  const offset = text.indexOf(words)
  assert.notEqual(offset, -1, `"${words}" is not in the text`)
  const before = text.slice(0, offset).split('\n')
  return { line: before.length - 1, character: (before.at(-1) as string).length + 1 }
}

test('initialize advertises every row of the handler table', () => {
  const { capabilities } = client
  assert.deepEqual(Object.keys(capabilities).sort(), [
    'codeActionProvider', 'codeLensProvider', 'completionProvider', 'definitionProvider', 'documentHighlightProvider', 'documentLinkProvider', 'documentSymbolProvider',
    'executeCommandProvider', 'hoverProvider', 'inlayHintProvider', 'positionEncoding', 'referencesProvider', 'renameProvider', 'semanticTokensProvider', 'textDocumentSync',
    'workspace', 'workspaceSymbolProvider',
  ])
  assert.equal(capabilities['positionEncoding'], 'utf-16')
})

test('excluded folders and other files are no articles', async () => {
  const counts = await client.request<Counts>('corroborate/status', {})
  assert.equal(counts.articles, 2)
})

test('progress is reported while the folder is read', () => {
  assert.ok(client.notes.some(({ method }) => method === 'window/workDoneProgress/create'))
})

test('changes of articles and sidecars are watched', async () => {
  const registered = await client.seen<{ registrations: { method: string; registerOptions: { watchers: { globPattern: string }[] } }[] }>('client/registerCapability', ({ registrations }) =>
    registrations.some(({ method }) => method === 'workspace/didChangeWatchedFiles'))
  const globs = registered.registrations.flatMap(({ registerOptions }) => registerOptions?.watchers?.map(({ globPattern }) => globPattern) ?? [])
  assert.deepEqual(globs, ['**/*.{txt,md,article}', '**/*.annotations.jsonld', '**/*'])
})

test('tokens are five numbers each, of the legend, whole and by range', async () => {
  const { data } = await client.request<{ data: number[] }>('textDocument/semanticTokens/full', document())
  assert.ok(data.length > 0 && data.length % 5 === 0)
  const lastLine = await client.request<{ data: number[] }>('textDocument/semanticTokens/range', { ...document(), range: { start: { line: 2, character: 0 }, end: { line: 2, character: 400 } } })
  assert.ok(lastLine.data.length > 0 && lastLine.data.length < data.length)
})

test('hover answers on a figure, and null beside it', async () => {
  const hover = await client.request<{ contents: { kind: string; value: string }; range: unknown }>('textDocument/hover', { ...document(), position: at('41 people') })
  assert.equal(hover.contents.kind, 'markdown')
  assert.match(hover.contents.value, /41/)
  assert.equal(await client.request('textDocument/hover', { ...document(), position: at('bridge fell on') }), null)
})

test('a conflict is a diagnostic in both articles, the closed one too', async () => {
  for (const path of ['dawn.txt', 'news/dusk.txt']) {
    const found = await client.diagnostics(path, (all) => all.some(({ code }) => code === 'source-conflict'))
    const conflict = found.find(({ code }) => code === 'source-conflict')
    assert.match(conflict?.codeDescription?.href ?? '', /^file:.*\/docs\/diagnostics\.md#L\d+$/)
    assert.equal(conflict?.relatedInformation?.[0]?.location.uri, client.uri(path === 'dawn.txt' ? 'news/dusk.txt' : 'dawn.txt'))
  }
})

test('lenses, links, hints, symbols, references and highlights answer', async () => {
  const lenses = await client.request<{ command: { command: string } }[]>('textDocument/codeLens', document())
  assert.ok(lenses.some(({ command }) => command.command === 'corroborate.export'))
  assert.ok(lenses.some(({ command }) => command.command === 'corroborate.peek'))
  const links = await client.request<{ target: string }[]>('textDocument/documentLink', document())
  assert.equal(links.some(({ target }) => target.startsWith(`${client.uri('news/dusk.txt')}#L3,`)), true)
  const hints = await client.request<{ label: string }[]>('textDocument/inlayHint', { ...document(), range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } } })
  assert.ok(hints.length > 0)
  const symbols = await client.request<unknown[]>('textDocument/documentSymbol', document())
  assert.ok(symbols.length > 0)
  const references = await client.request<{ uri: string }[]>('textDocument/references', { ...document(), position: at('41 people'), context: { includeDeclaration: true } })
  assert.deepEqual(references.map(({ uri }) => uri).sort(), [client.uri('dawn.txt'), client.uri('news/dusk.txt')])
  const highlights = await client.request<unknown[]>('textDocument/documentHighlight', { ...document(), position: at('41 people') })
  assert.ok(highlights.length > 0)
  const found = await client.request<unknown[]>('workspace/symbol', { query: '57' })
  assert.ok(found.length > 0)
})

test('code actions are offered and filtered by what the client asks for', async () => {
  const range = { start: at('41 people'), end: at('41 people') }
  const all = await client.request<{ kind: string }[]>('textDocument/codeAction', { ...document(), range, context: { diagnostics: [] } })
  assert.ok(all.length > 0)
  const sources = await client.request<{ kind: string }[]>('textDocument/codeAction', { ...document(), range, context: { diagnostics: [], only: ['source'] } })
  assert.ok(sources.every(({ kind }) => kind.startsWith('source')))
})

test('a code action is carried out by the server as it was offered', async () => {
  const range = { start: at('41 people'), end: at('41 people') }
  const offered = await client.request<{ title: string; command?: { command: string; arguments: unknown[] } }[]>('textDocument/codeAction', { ...document(), range, context: { diagnostics: [] } })
  const untag = offered.find(({ command }) => command?.command === 'corroborate.untag')?.command
  assert.ok(untag)
  const result = await client.request<{ ok: boolean }>('workspace/executeCommand', untag)
  assert.equal(result.ok, true)
  assert.equal(await client.request('textDocument/hover', { ...document(), position: at('41 people') }), null)
  assert.equal((await client.request<{ ok: boolean }>('workspace/executeCommand', { command: 'corroborate.undo', arguments: [] })).ok, true)
  assert.notEqual(await client.request('textDocument/hover', { ...document(), position: at('41 people') }), null)
})

test('an edit changes the diagnostics of the other article', async () => {
  // All that the tests before changed and took back is told by then.
  await client.request('corroborate/status', {})
  const since = client.notes.length
  const { line, character } = at('41 people')
  await client.change('dawn.txt', 2, [{ range: { start: { line, character: character - 1 }, end: { line, character: character + 1 } }, text: '57' }])
  await client.diagnostics('news/dusk.txt', (all) => all.every(({ code }) => code !== 'source-conflict'), since)
})
