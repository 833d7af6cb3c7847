/** What humans say of words, over the protocol: kinds of their own, readings, notes, several people, undo over restarts. */
import assert from 'node:assert/strict'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { ActResult, AnnotationItem, Disagreements, KindMark, PlacesOfArticle } from '../../server/protocol.ts'
import { build } from './build.ts'
import { folderOf, removeFolders, start, type ClientWishes, type TestClient } from './client.ts'

before(build)
after(removeFolders)

const TEXT = 'Maria Velasko met the harbour board on Monday.\nShe said that about 600 workers had left. Maria Velasko will return.\n'
const NAME = 'a.annotations.jsonld'

interface Page { items: { id: string; motivation: string; creator: { name?: string }; body: Record<string, unknown>[] }[] }
const read = (folder: string, name = NAME): Page => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Page

const run = (client: TestClient, command: string, argument?: unknown): Promise<ActResult> =>
  client.request('workspace/executeCommand', { command, arguments: argument === undefined ? [] : [argument] })

/** A command on the words where they first stand. */
function on(client: TestClient, command: string, words: string, more: object, text = TEXT, path = 'a.txt'): Promise<ActResult> {
  const begin = text.indexOf(words)
  assert.notEqual(begin, -1, words)
  return run(client, command, { uri: client.uri(path), start: begin, end: begin + words.length, exact: words, scope: 'mention', ...more })
}

async function said(client: TestClient): Promise<readonly string[]> {
  const items = await client.request<AnnotationItem[]>('corroborate/annotations', {})
  return items.map(({ act, kindWords, exact, by, note, certainty, reading }) => [act, kindWords, exact, reading, certainty, by, note].filter(Boolean).join(' | '))
}

async function hover(client: TestClient, words: string, text = TEXT): Promise<string> {
  const at = text.indexOf(words)
  const line = text.slice(0, at).split('\n').length - 1
  const character = at - (text.lastIndexOf('\n', at - 1) + 1)
  const answer = await client.request<{ contents: { value: string } } | null>('textDocument/hover', { textDocument: { uri: client.uri('a.txt') }, position: { line, character: character + 1 } })
  return answer?.contents.value ?? ''
}

const withClient = (files: Readonly<Record<string, string>>, wishes: ClientWishes, use: (client: TestClient) => Promise<void>): Promise<void> =>
  session(folderOf(files), wishes, async (client) => { await client.ready(); await use(client) })

/** From a start to an end; `crash` ends it as a power cut does. */
async function session(folder: string, wishes: ClientWishes, use: (client: TestClient) => Promise<void>, end: 'close' | 'crash' = 'close'): Promise<void> {
  const client = await start(folder, wishes)
  try {
    await use(client)
  } finally {
    await (end === 'crash' ? client.kill() : client.close())
  }
}

const asha = { settings: { annotator: 'Asha' } }

test('words are tagged with a kind of the user\'s own; the figure within keeps its own token', () => withClient({ 'a.txt': TEXT }, { settings: { annotator: 'Asha', kinds: { claim: 'orange', lieu: '#aa00ff' } } }, async (client) => {
  assert.equal((await on(client, 'corroborate.tag', 'about 600 workers had left', { kind: 'claim' })).ok, true)
  assert.deepEqual(await said(client), ['label | claim | about 600 workers had left | Asha'])
  const [item] = read(client.folder).items
  assert.deepEqual(item?.body, [{ type: 'SpecificResource', purpose: 'classifying', source: 'kind:claim' }])
  assert.equal(item?.creator.name, 'Asha')
  const marks = await client.request<KindMark[]>('corroborate/kindMarks', { uri: client.uri('a.txt') })
  assert.deepEqual(marks.map(({ kind, colour, index, range }) => [kind, colour, index, range.start.character, range.end.character]), [['claim', 'orange', 0, 14, 40]])
  const { data } = await client.request<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument: { uri: client.uri('a.txt') } })
  const line = tokensOn(data, 1).map(({ character, length, type }) => [TEXT.split('\n')[1]?.slice(character, character + length), type])
  assert.deepEqual(line.slice(0, 2), [['about 600 workers', 1], [' had left', 3]])
  assert.deepEqual(await client.request('corroborate/kinds', {}), ['person', 'figure', 'date', 'claim', 'lieu', 'place', 'organisation', 'quote'].slice(0, 5))
  assert.match(await hover(client, 'had left'), /claim\n\nAsha: claim/)
}))

function tokensOn(data: readonly number[], wanted: number): readonly { character: number; length: number; type: number }[] {
  const found = []
  let [line, character] = [0, 0]
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, type] = data.slice(i, i + 4) as [number, number, number, number]
    line += down
    character = down > 0 ? right : character + right
    if (line === wanted) found.push({ character, length, type })
  }
  return found
}

test('a kind that is not in the settings any more still shows', () => withClient({ 'a.txt': TEXT }, { settings: { kinds: { place: 'off', organisation: 'off', claim: 'off', quote: 'off' } } }, async (client) => {
  await on(client, 'corroborate.tag', 'harbour board', { kind: 'ministère' })
  assert.deepEqual(await said(client), ['label | ministère | harbour board'])
  const marks = await client.request<KindMark[]>('corroborate/kindMarks', { uri: client.uri('a.txt') })
  assert.deepEqual(marks.map(({ kind, index }) => [kind, index]), [['ministère', -1]])
}))

test('no person but an organisation: one step says both, one undo takes both back', () => withClient({ 'a.txt': TEXT }, asha, async (client) => {
  await client.open('a.txt', TEXT)
  await on(client, 'corroborate.retag', 'Maria Velasko', { from: 'person', kind: 'organisation' })
  assert.deepEqual([...await said(client)].sort(), ['label | organisation | Maria Velasko | Asha', 'reject | person | Maria Velasko | Asha'])
  assert.match(await hover(client, 'Maria'), /organisation/)
  assert.equal((await run(client, 'corroborate.undo')).ok, true)
  assert.deepEqual(await said(client), [])
}))

test('the value of a figure is changed in plain words, the person of a name by a name', () => withClient({ 'a.txt': TEXT }, asha, async (client) => {
  await client.open('a.txt', TEXT)
  assert.deepEqual(await on(client, 'corroborate.setReading', 'about 600 workers', { kind: 'figure', words: 'more than 650 workers' }), { ok: true, message: 'Changed the reading of 1 place.', changed: 1 })
  await on(client, 'corroborate.setReading', 'Maria Velasko', { kind: 'person', words: 'María Velasco' })
  assert.deepEqual(await said(client), ['tag | person | Maria Velasko | María Velasco | Asha', 'tag | figure | about 600 workers | more than 650 workers | Asha'])
  assert.match(await hover(client, '600'), /more than 650 workers/)
  const bad = await on(client, 'corroborate.setReading', 'about 600 workers', { kind: 'figure', words: 'several' })
  assert.deepEqual(bad, { ok: false, message: 'No figure can be read in “several”.' })
  const params = { uri: client.uri('a.txt'), start: TEXT.indexOf('Monday'), end: TEXT.indexOf('Monday') + 6, exact: 'Monday', kind: 'date' }
  assert.equal(await client.request('corroborate/reading', { ...params, words: '2 June 2025' }), '2 June 2025')
  assert.equal(await client.request('corroborate/reading', { ...params, words: 'two boats' }), null)
}))

test('a note and how sure one is are kept on the tag, shown, and gone with their own undo', () => withClient({ 'a.txt': TEXT }, asha, async (client) => {
  await client.open('a.txt', TEXT)
  await on(client, 'corroborate.remark', 'about 600 workers', { kind: 'figure', certainty: 'unsure' })
  await on(client, 'corroborate.remark', 'about 600 workers', { note: 'one source only\n*bold*' })
  assert.deepEqual(await said(client), ['tag | figure | about 600 workers | unsure | Asha | one source only\n*bold*'])
  assert.deepEqual(read(client.folder).items[0]?.body.slice(1), [
    { type: 'TextualBody', purpose: 'assessing', value: 'unsure', certainty: 'unsure' }, { type: 'TextualBody', purpose: 'commenting', value: 'one source only\n*bold*' },
  ])
  const card = await hover(client, '600')
  assert.match(card, /Asha: figure, unsure\. note: one source only \\\*bold\\\*/)
  assert.match(card, /Uncertain/)
  await on(client, 'corroborate.tag', 'about 600 workers', { kind: 'figure', reading: { value: 650 } })
  assert.deepEqual((await said(client))[0]?.includes('one source only'), true)
  for (let i = 0; i < 2; i++) await run(client, 'corroborate.undo')
  assert.deepEqual(await said(client), ['tag | figure | about 600 workers | unsure | Asha'])
  await run(client, 'corroborate.undo')
  await on(client, 'corroborate.remark', 'harbour board', { note: 'which one?' })
  assert.deepEqual(await said(client), ['note | harbour board | Asha | which one?'])
  assert.match(await hover(client, 'harbour'), /Asha: note: which one\?/)
  await on(client, 'corroborate.remark', 'harbour board', { note: '' })
  assert.deepEqual(await said(client), [])
}))

test('two people who differ about the same words are both kept and both shown; neither takes away the other\'s', async () => {
  const folder = folderOf({ 'a.txt': TEXT })
  const as = (annotator: string, use: (client: TestClient) => Promise<void>) => session(folder, { settings: { annotator } }, async (client) => { await client.ready(); await use(client) })
  await as('Asha', async (client) => { await on(client, 'corroborate.tag', 'harbour board', { kind: 'person' }) })
  await as('Ben', async (client) => {
    await on(client, 'corroborate.retag', 'harbour board', { from: 'person', kind: 'figure' })
    assert.deepEqual(await said(client), ['tag | person | harbour board | Asha', 'tag | figure | harbour board | Ben'])
    const card = await hover(client, 'harbour')
    assert.match(card, /Asha: person\n\nBen: figure/)
    await on(client, 'corroborate.untag', 'harbour board', { kind: 'figure' })
    assert.deepEqual(await said(client), ['tag | person | harbour board | Asha'])
    await on(client, 'corroborate.untag', 'harbour board', { kind: 'person' })
    assert.deepEqual(await said(client), ['tag | person | harbour board | Asha', 'reject | person | harbour board | Ben'])
  })
})

test('all in the folder, in every script: a person by every spelling, a figure by value and unit', () => withClient({
  'a.txt': 'President Vladimir Putin spoke on 4 June 2025. Some 600 soldiers listened.\nPutin left.\n',
  'b.txt': 'राष्ट्रपति व्लादिमीर पुतिन ने बुधवार को कहा कि 4 जून 2025 को लगभग 600 सैनिक आए।\n',
}, asha, async (client) => {
  const text = 'President Vladimir Putin spoke on 4 June 2025. Some 600 soldiers listened.\nPutin left.\n'
  const places = async (words: string) => {
    const begin = text.indexOf(words)
    const found = await client.request<PlacesOfArticle[]>('corroborate/places', { uri: client.uri('a.txt'), start: begin, end: begin + words.length, exact: words, scope: 'folder' })
    return found.flatMap(({ article, places: all }) => all.map(({ exact }) => `${article}: ${exact}`))
  }
  assert.deepEqual(await places('Vladimir Putin'), ['a.txt: Vladimir Putin', 'a.txt: Putin', 'b.txt: व्लादिमीर पुतिन'])
  assert.deepEqual(await places('4 June 2025'), ['a.txt: 4 June 2025', 'b.txt: 4 जून 2025'])
  const done = await on(client, 'corroborate.retag', 'Vladimir Putin', { from: 'person', kind: 'organisation', scope: 'folder' }, text)
  assert.deepEqual(done, { ok: true, message: 'Retagged 3 places.', changed: 2 })
  await run(client, 'corroborate.undo')
  assert.deepEqual(await said(client), [])
  // What was left over of the preview.
  const begin = text.indexOf('Vladimir Putin')
  const chosen = [{ uri: client.uri('a.txt'), start: begin, end: begin + 14, exact: 'Vladimir Putin' }]
  assert.deepEqual(await on(client, 'corroborate.tag', 'Vladimir Putin', { kind: 'person', scope: 'folder', places: chosen }, text), { ok: true, message: 'Tagged 1 place.', changed: 1 })
}))

for (const cache of [true, false]) test(`undo and redo go on after a restart, many steps, each over all its articles; readings are ${cache ? '' : 'not '}kept`, async () => {
  const folder = folderOf({ 'a.txt': TEXT, 'b.txt': TEXT })
  const wishes = { settings: { annotator: 'Asha', cache }, storage: folderOf({}) }
  await session(folder, wishes, async (client) => {
    await client.ready()
    await on(client, 'corroborate.tag', 'harbour board', { kind: 'organisation', scope: 'folder' })
    await on(client, 'corroborate.remark', 'harbour board', { kind: 'organisation', note: 'which?' })
    await on(client, 'corroborate.tag', 'workers', { kind: 'claim' })
  }, 'crash')
  // Asked for before the folder is read again.
  await session(folder, wishes, async (client) => {
    assert.equal((await run(client, 'corroborate.undo')).ok, true)
    assert.deepEqual(await said(client), ['label | organisation | harbour board | Asha | which?', 'label | organisation | harbour board | Asha'])
    assert.equal((await run(client, 'corroborate.undo')).ok, true)
  })
  await session(folder, wishes, async (client) => {
    assert.deepEqual(await run(client, 'corroborate.undo'), { ok: true, message: 'Undone in 2 articles.', changed: 2 })
    assert.deepEqual(await said(client), [])
    assert.equal((await run(client, 'corroborate.undo')).ok, false)
    for (let i = 0; i < 3; i++) assert.equal((await run(client, 'corroborate.redo')).ok, true)
    assert.deepEqual(await said(client), ['label | organisation | harbour board | Asha | which?', 'label | claim | workers | Asha', 'label | organisation | harbour board | Asha'])
    assert.equal((await run(client, 'corroborate.redo')).ok, false)
  })
  assert.deepEqual([...new Set(readdirSync(wishes.storage).map((name) => name.split('.')[0]))].includes('undo'), true)
  if (!cache) assert.deepEqual(readdirSync(wishes.storage).filter((name) => !name.startsWith('undo.sqlite')), [])
})

test('an undo leaves alone what somebody else has made of it since', () => withClient({ 'a.txt': TEXT }, asha, async (client) => {
  await on(client, 'corroborate.tag', 'harbour board', { kind: 'organisation' })
  const page = read(client.folder)
  page.items[0]?.body.push({ type: 'TextualBody', purpose: 'commenting', value: 'from Ben' })
  writeFileSync(join(client.folder, NAME), JSON.stringify(page))
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri(NAME), type: 2 }] })
  const undone = await run(client, 'corroborate.undo')
  assert.equal(undone.message, 'There was nothing to change. 1 annotation has been changed since and stays as it is.')
  assert.deepEqual(await said(client), ['label | organisation | harbour board | Asha | from Ben'])
}))

test('what was rejected stays rejected: after edits around it, and after a restart', async () => {
  const folder = folderOf({ 'a.txt': TEXT })
  const text = `Late news. ${TEXT.replace('had left', 'had left the docks')}`
  await session(folder, asha, async (client) => {
    await client.ready()
    await client.open('a.txt', TEXT)
    assert.match(await hover(client, '600'), /figure/)
    await on(client, 'corroborate.untag', 'about 600 workers', { kind: 'figure' })
    await client.change('a.txt', 2, [
      { range: { start: { line: 1, character: 40 }, end: { line: 1, character: 40 } }, text: ' the docks' },
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'Late news. ' },
    ])
    assert.equal(await hover(client, '600', text), '')
    writeFileSync(join(folder, 'a.txt'), text)
    await client.notify('textDocument/didSave', { textDocument: { uri: client.uri('a.txt') } })
  })
  await session(folder, asha, async (client) => {
    await client.ready()
    assert.deepEqual(await said(client), ['reject | figure | about 600 workers | Asha'])
    assert.equal(await hover(client, '600', text), '')
  })
})

test('a file of another tool is imported as one step, with a report of what was left out', () => withClient({ 'a.txt': TEXT }, asha, async (client) => {
  const at = TEXT.indexOf('harbour board')
  const content = `T1\tPerson 0 13\tMaria Velasko\nT2\tOrdinal ${at} ${at + 13}\tharbour board\nT3\tDate 39 45\tMonday\n`
  const result = await run(client, 'corroborate.importTags', { name: 'a.ann', content })
  assert.equal(result.message, 'Imported 2 annotations into 1 article.')
  assert.deepEqual(result.details, ['line 2: “Ordinal” is no person, figure or date'])
  assert.equal(read(client.folder).items.length, 2)
  assert.equal((await run(client, 'corroborate.undo')).ok, true)
  assert.equal(read(client.folder).items.length, 0)
  const again = await run(client, 'corroborate.importTags', { name: 'elsewhere.ann', content })
  assert.equal(again.ok, false)
  assert.deepEqual(again.details?.at(-1), 'elsewhere.ann: 2 annotations left out, for no article of the folder fits')
}))

test('an orphan is put back on words of the text', () => withClient({ 'a.txt': TEXT }, asha, async (client) => {
  await client.open('a.txt', TEXT)
  await on(client, 'corroborate.tag', 'harbour board', { kind: 'organisation' })
  const text = TEXT.replace(' met the harbour board on Monday', ' went home')
  await client.change('a.txt', 2, [{ text }])
  const [lost] = await client.request<AnnotationItem[]>('corroborate/annotations', {})
  assert.equal(lost?.act, 'orphan')
  assert.deepEqual(await on(client, 'corroborate.place', 'workers', { annotation: lost?.annotation }, text), { ok: true, message: 'The annotation is back in the text.', changed: 1 })
  assert.deepEqual(await said(client), ['label | organisation | workers | Asha'])
}))

test('hostile kinds in the settings are told of, and cost the others nothing', () => withClient({ 'a.txt': TEXT }, {
  settings: { kinds: { ok: 'red', person: 'red', 'two\nlines': 'red', bad: 'url(x)', worse: '#12', ['x'.repeat(99)]: 'red' } },
}, async (client) => {
  assert.deepEqual(await client.request('corroborate/kinds', {}), ['person', 'figure', 'date', 'ok'])
  const told = await client.seen<{ message: string }>('window/showMessage')
  for (const name of ['kinds.person', 'kinds.bad', 'kinds.worse']) assert.ok(told.message.includes(name), told.message)
}))

test('whoever decides between two annotators says so in an annotation of their own, which can be undone', async () => {
  const folder = folderOf({ 'a.txt': TEXT })
  const as = (annotator: string, use: (client: TestClient) => Promise<void>) => session(folder, { settings: { annotator } }, async (client) => { await client.ready(); await use(client) })
  await as('Asha', async (client) => {
    await on(client, 'corroborate.tag', 'about 600 workers', { kind: 'figure', reading: { value: 600 } })
    await on(client, 'corroborate.tag', 'harbour board', { kind: 'organisation' })
  })
  await as('Ben', async (client) => {
    await on(client, 'corroborate.tag', '600', { kind: 'figure' })
    await on(client, 'corroborate.tag', 'Monday', { kind: 'date' })
  })
  // Asha decides herself: what she said as an annotator stays as it is.
  await as('Asha', async (client) => {
    const left = async () => (await client.request<Disagreements>('corroborate/disagreements', { a: 'Asha', b: 'Ben' }))
    const { annotators, items } = await left()
    assert.deepEqual(annotators, ['Asha', 'Ben'])
    assert.deepEqual(items.map(({ exact, what, a, b }) => [exact, what, a.words, b.words]), [
      ['harbour board', 'only-a', 'organisation', 'nothing here'], ['Monday', 'only-b', 'nothing here', 'date'], ['about 600 workers', 'edges', 'figure, 600', 'figure'],
    ])
    const decide = (i: number, accept: string) => run(client, 'corroborate.adjudicate', { ...items[i], accept })
    assert.equal((await decide(2, items[2]?.b.annotation ?? '')).ok, true)
    assert.equal((await decide(0, 'neither')).ok, true)
    assert.equal((await decide(1, 'both')).ok, true)
    assert.deepEqual((await left()).items, [])
    assert.deepEqual((await said(client)).filter((one) => one.startsWith('tag | figure')), ['tag | figure | about 600 workers | 600 | Asha', 'tag | figure | 600 | Ben', 'tag | figure | 600 | Asha'])
    for (let i = 0; i < 2; i++) await run(client, 'corroborate.undo')
    assert.deepEqual((await left()).items.map(({ exact }) => exact), ['harbour board', 'Monday'])
    assert.equal((await run(client, 'corroborate.adjudicate', { ...items[0], accept: 'urn:uuid:another' })).ok, false)
  })
})
