import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { ActResult, AnnotationItem, Counts } from '../../server/protocol.ts'
import { build } from './build.ts'
import { folderOf, inFolder, removeFolders, type TestClient } from './client.ts'

before(build)
after(removeFolders)

const DAWN = 'Published on 12 May 2024.\n\nPolice said 41 people were killed when the bridge at Lyon fell on Friday.\nMayor Asha Velkar said the bridge was built in 1962.\n'
const DUSK = 'Published on 14 May 2024.\n\nPolice said 57 people were killed when the bridge at Lyon fell on Friday.\nMayor Asha Velkar saw the bridge, built in 1962.\n'

interface Action { readonly title: string; readonly kind: string; readonly command?: { readonly command: string; readonly arguments: readonly unknown[] } }

/** What each verdict is offered as, what the sidecar says of it, and what is left of the links between the two articles once it is given in the first. */
const VERDICTS = [
  { title: 'Different events: don’t compare with dusk.txt (57 people)', verdict: 'different-event', conflicts: [0, 0], hover: undefined },
  { title: 'This source is right, not dusk.txt (57 people)', verdict: 'this-right', conflicts: [0, 0], hover: 'differs, settled by you' },
  { title: 'dusk.txt is right: 57 people', verdict: 'other-right', conflicts: [0, 0], hover: 'differs, settled by you' },
  { title: 'Both are right, one is an update: dusk.txt (57 people)', verdict: 'same-event', conflicts: [0, 0], hover: 'differs, settled by you' },
  { title: 'Ignore conflicts here', verdict: 'ignore', conflicts: [0, 1], hover: 'differs, settled by you' },
  { title: 'Not the same story: don’t compare with dusk.txt at all', verdict: 'different-story', conflicts: [0, 0], hover: undefined },
] as const

for (const { title, verdict, conflicts: [here, there], hover } of VERDICTS) {
  test(`“${title}”: offered, kept, obeyed, taken back, done again, exported, and still so after a restart`, async () => {
    const folder = folderOf({ 'dawn.txt': DAWN, 'dusk.txt': DUSK })
    await inFolder(folder, async (client) => {
      assert.deepEqual(await told(client), { conflicts: [1, 1], hover: 'differs, later report' })
      await choose(client, title)
      const after = { conflicts: [here, there], hover }
      assert.deepEqual([await told(client), verdictsIn(folder)], [after, [verdict]])
      await command(client, 'corroborate.undo')
      assert.deepEqual([await told(client), verdictsIn(folder)], [{ conflicts: [1, 1], hover: 'differs, later report' }, []])
      await command(client, 'corroborate.redo')
      assert.deepEqual([await told(client), verdictsIn(folder)], [after, [verdict]])
      await command(client, 'corroborate.exportAll')
      assert.deepEqual([verdictsIn(folder), contradicted(folder, 'dawn'), contradicted(folder, 'dusk')], [[verdict], here, there])
      assert.equal(linkedTo(folder, 'dusk.txt') > 0, verdict !== 'different-story')
    })
    await inFolder(folder, async (client) => {
      assert.deepEqual(await told(client), { conflicts: [here, there], hover })
      // It is in the list of annotations, and may be taken away from there.
      const [item] = await client.request<AnnotationItem[]>('corroborate/annotations', { uri: client.uri('dawn.txt') })
      assert.deepEqual([item?.act, item?.exact], verdict === 'different-story' ? ['other-story', 'dusk.txt'] : ['verdict', '41 people'])
      await command(client, 'corroborate.dropOrphan', { uri: client.uri('dawn.txt'), annotation: item?.annotation })
      assert.deepEqual(await told(client), { conflicts: [1, 1], hover: 'differs, later report' })
    })
  })
}

test('what says nothing else can be told to be another story too, from a link or from the lens on top', () => inFolder(folderOf({ 'dawn.txt': DAWN, 'dusk.txt': DUSK }), async (client) => {
  const at = DAWN.indexOf('1962')
  const offered = (await actionsAt(client, at)).find(({ title }) => title.startsWith('Not the same story'))
  assert.equal(offered?.kind, 'refactor')
  const lenses = await client.request<{ command: { title: string } }[]>('textDocument/codeLens', { textDocument: { uri: client.uri('dawn.txt') } })
  assert.ok(lenses.some((lens) => lens.command.title === 'Compared with 1 source'))
  assert.deepEqual(await command(client, 'corroborate.otherStory', { uri: client.uri('dusk.txt'), other: client.uri('dawn.txt') }), { ok: true, message: 'dawn.txt is no longer compared with this article.', changed: 1 })
  assert.deepEqual(await command(client, 'corroborate.otherStory', { uri: client.uri('dusk.txt'), other: client.uri('dawn.txt') }), { ok: true, message: 'There was nothing to change.', changed: 0 })
  assert.deepEqual((await told(client)).conflicts, [0, 0])
  for (const bad of [undefined, {}, { uri: client.uri('dawn.txt') }, { uri: client.uri('dawn.txt'), other: client.uri('none.txt') }, { uri: client.uri('dawn.txt'), other: client.uri('dawn.txt') }]) {
    assert.equal((await command(client, 'corroborate.otherStory', bad)).ok, false)
  }
}))

function command(client: TestClient, name: string, argument?: unknown): Promise<ActResult> {
  return client.request('workspace/executeCommand', { command: name, arguments: argument === undefined ? [] : [argument] })
}

/** Conflicts in the two articles, and how the hover of the toll tells the other source's. */
async function told(client: TestClient): Promise<{ readonly conflicts: readonly number[]; readonly hover: string | undefined }> {
  const conflicts = []
  for (const name of ['dawn.txt', 'dusk.txt']) conflicts.push((await client.request<Counts>('corroborate/status', { uri: client.uri(name) })).conflicts)
  const { contents } = await client.request<{ contents: { value: string } }>('textDocument/hover', { textDocument: { uri: client.uri('dawn.txt') }, position: positionIn(DAWN.indexOf('41')) })
  return { conflicts, hover: /differs[^|\n·]*/.exec(contents.value)?.[0].trim() }
}

async function actionsAt(client: TestClient, offset: number): Promise<readonly Action[]> {
  const position = positionIn(offset)
  return client.request<Action[]>('textDocument/codeAction', { textDocument: { uri: client.uri('dawn.txt') }, range: { start: position, end: position }, context: { diagnostics: [] } })
}

async function choose(client: TestClient, title: string): Promise<void> {
  const offered = await actionsAt(client, DAWN.indexOf('41'))
  const chosen = offered.find((action) => action.title === title)
  assert.ok(chosen?.command, offered.map((action) => action.title).join('\n'))
  assert.equal((await client.request<ActResult>('workspace/executeCommand', chosen.command)).ok, true)
}

function positionIn(offset: number) { return TextDocument.create('file:///a', 'plaintext', 0, DAWN).positionAt(offset) }

interface Body { readonly purpose?: string; readonly verdict?: string; readonly relation?: string; readonly source?: unknown }

function bodiesIn(folder: string, name: string): readonly Body[] {
  const page = JSON.parse(readFileSync(join(folder, `${name}.annotations.jsonld`), 'utf8')) as { items: { body: Body | Body[] }[] }
  return page.items.flatMap(({ body }) => body)
}

function verdictsIn(folder: string): readonly string[] { return bodiesIn(folder, 'dawn').flatMap(({ verdict }) => verdict ?? []) }
function contradicted(folder: string, name: string): number { return bodiesIn(folder, name).filter(({ purpose, relation }) => purpose === 'assessing' && relation === 'differs').length }
function linkedTo(folder: string, source: string): number { return bodiesIn(folder, 'dawn').filter((body) => body.relation !== undefined && body.purpose === 'linking' && body.source === source).length }
