import assert from 'node:assert/strict'
import { test } from 'node:test'
import { engineGate } from '../../server/core/anchor/engine-gate.ts'
import type { ActContext } from '../../server/core/sidecar/acts.ts'
import { nodeHost } from '../../server/hosts/node-host.ts'
import { makeArticle } from '../../server/library/article.ts'
import type { FileBytes, FileProblem } from '../../server/library/files.ts'
import { memoryJournal } from '../../server/library/journal.ts'
import { sidecarDesk } from '../../server/library/sidecar-desk.ts'
import { DEFAULT_SETTINGS } from '../../server/library/settings.ts'
import type { CommandTools } from '../../server/lsp/command-tools.ts'
import { runCommand } from '../../server/lsp/commands.ts'
import { deeds } from '../../server/lsp/deeds.ts'
import { workspace } from '../../server/lsp/workspace.ts'

const OLD = 'Asha Velkar met nine envoys in Pune. Asha Velkar left.'
// What stood at the beginning is another name now; the words are still there, elsewhere.
const NEW = 'Bela Tarnow met nine envoys in Pune. Asha Velkar left.'
const FOLDER = 'file:///story'

/** A server's middle without a connection, on files in memory. Reading an article takes as long as `reading` says. */
async function middle() {
  const content = new Map([['a.txt', OLD], ['b.txt', OLD]].map(([name, text]) => [`${FOLDER}/${name}`, text as string]))
  const state = { reading: () => Promise.resolve() }
  const host = nodeHost()
  const bytes = (uri: string): FileBytes | FileProblem => {
    const text = content.get(uri)
    return text === undefined ? { kind: 'missing', uri } : { kind: 'bytes', bytes: new TextEncoder().encode(text) }
  }
  const files = {
    ...host.files, read: async (uri: string) => bytes(uri),
    update: async (uri: string, _limit: number, change: (found: FileBytes | FileProblem) => Uint8Array | undefined) => {
      const made = change(bytes(uri))
      if (made) content.set(uri, new TextDecoder().decode(made))
      return undefined
    },
  }
  const gate = engineGate(host.engine)
  const sourceOf = (uri: string): string => uri.slice(FOLDER.length + 1)
  const desk = sidecarDesk({
    files, gate, decode: host.decode, encode: host.encode, sourceOf, sidecarOf: (uri) => uri.replace('.txt', '.annotations.jsonld'), textOf: (uri) => space.library().articles.get(uri)?.analysis.text,
  })
  const read = async (input: Parameters<typeof makeArticle>[0]) => {
    await state.reading()
    return makeArticle(input, host.engine)
  }
  const space = workspace({ ...host, files, readings: { ...host.readings, read, known: () => undefined } }, desk)
  await space.configure([{ uri: FOLDER, name: 'story' }], DEFAULT_SETTINGS)
  const all = ['a', 'b'].map((name) => `${FOLDER}/${name}.txt`)
  await space.load(all)
  const contextOf = (uri: string): ActContext => ({ source: sourceOf(uri), created: '2025-06-02T08:00:00Z', creator: {}, newId: host.newId, gate })
  const journal = memoryJournal()
  const tools: CommandTools = {
    library: space.library, engine: host.engine, desk, deeds: deeds(desk, contextOf, () => journal), inward: (uri) => uri, contextOf, kinds: () => [],
    changed: (uris) => { for (const uri of uris) space.humanChanged(uri) }, refresh: async () => {}, caughtUp: space.caughtUp, indexed: async () => undefined,
  }
  const tag = (start: number, scope: 'mention' | 'folder' = 'mention') =>
    runCommand(tools, 'corroborate.tag', { uri: `${FOLDER}/a.txt`, start, end: start + 11, exact: 'Asha Velkar', kind: 'person', scope })
  const tagged = () => all.map((uri) => {
    const page = JSON.parse(content.get(uri.replace('.txt', '.annotations.jsonld')) ?? '{"items":[]}') as { items: { target: { selector: { exact?: string; start?: number }[] } }[] }
    return page.items.map(({ target }) => `${target.selector[0]?.exact} ${target.selector[1]?.start}`).join(', ')
  })
  /** The files are changed elsewhere, and are being read: the desk knows the new texts, the library still has the old ones. */
  const changing = async (...names: readonly string[]) => {
    let go: () => void = () => undefined
    const gone = new Promise<void>((resolve) => { go = resolve })
    state.reading = () => gone
    for (const name of names) content.set(`${FOLDER}/${name}.txt`, NEW)
    const loading = space.load(names.map((name) => `${FOLDER}/${name}.txt`))
    while (names.some((name) => desk.textOf(`${FOLDER}/${name}.txt`) !== NEW)) await new Promise((done) => { setImmediate(done) })
    return { loading, go }
  }
  return { space, tag, tagged, changing }
}

test('a tag that comes while its article is read anew waits, and never lands on other words', async () => {
  const { tag, tagged, changing } = await middle()
  const { loading, go } = await changing('a')
  const wrong = tag(0)
  const right = tag(37)
  go()
  await loading
  assert.deepEqual(await wrong, { ok: false, message: 'The text has changed here meanwhile: “Asha Velkar” is no longer in this place.' })
  assert.equal((await right).ok, true)
  assert.deepEqual(tagged(), ['Asha Velkar 37', ''])
})

test('a tag of the folder is refused as a whole while another article is read anew, and done when asked for again', async () => {
  const { tag, tagged, changing } = await middle()
  const { loading, go } = await changing('b')
  assert.deepEqual(await tag(0, 'folder'), { ok: false, message: 'b.txt has just been changed outside the editor and is being read again. Nothing was done; try once more.' })
  assert.deepEqual(tagged(), ['', ''])
  go()
  await loading
  assert.equal((await tag(0, 'folder')).ok, true)
  assert.deepEqual(tagged(), ['Asha Velkar 0, Asha Velkar 37', 'Asha Velkar 37'])
})
