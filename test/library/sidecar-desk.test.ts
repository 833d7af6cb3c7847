import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quoteReader } from '../../server/core/anchor/quote-reader.ts'
import { valueGate } from '../../server/core/anchor/value-gate.ts'
import { act, type HumanAct } from '../../server/core/sidecar/acts.ts'
import type { FileProblem, Files } from '../../server/library/files.ts'
import { sidecarDesk, type SidecarChange } from '../../server/library/sidecar-desk.ts'
import { engine } from '../support/check.ts'

const gate = valueGate(quoteReader(engine()))
const TEXT = 'Asha Velkar met nine envoys in Pune.'

/** Files in memory. `before` runs just before a write: there another program may come in between. */
function disk(): { readonly files: Files; readonly content: Map<string, string>; before: () => void; problem: FileProblem | undefined } {
  const content = new Map<string, string>()
  const self = {
    content, before: () => {}, problem: undefined as FileProblem | undefined,
    files: {
      async *list() {},
      stat: async () => undefined,
      read: async (uri: string) => {
        const text = content.get(uri)
        return text === undefined ? { kind: 'missing' as const, uri } : { kind: 'bytes' as const, bytes: new TextEncoder().encode(text) }
      },
      write: async (uri: string, bytes: Uint8Array) => {
        self.before()
        if (self.problem) return self.problem
        content.set(uri, new TextDecoder().decode(bytes))
        return undefined
      },
    },
  }
  return self
}

function deskOn({ files }: { readonly files: Files }) {
  return sidecarDesk({
    files, gate, decode: (bytes) => new TextDecoder().decode(bytes), encode: (text) => new TextEncoder().encode(text),
    sidecarOf: (uri) => `${uri}.jsonld`, sourceOf: () => 'a.txt',
  })
}

let ids = 0
function doing(...acts: readonly HumanAct[]): SidecarChange {
  const context = { source: 'a.txt', created: '2025-06-02T08:00:00Z', creator: {}, newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`, gate }
  return (before) => acts.reduce((now, what) => act(now, what, context).after, before)
}
function tagging(words: string, text = TEXT): SidecarChange {
  const start = text.indexOf(words)
  assert.notEqual(start, -1)
  return doing({ act: 'tag', spans: [{ start, end: start + words.length }], kind: 'person' })
}
function items(json: string | undefined): readonly string[] {
  const page = JSON.parse(json ?? '{"items":[]}') as { items: { id: string; target: { selector: { exact?: string }[] } }[] }
  return page.items.map(({ id, target }) => target.selector?.find(({ exact }) => exact !== undefined)?.exact ?? id)
}

test('nothing is written for an article that nobody touched', async () => {
  const world = disk()
  const desk = deskOn(world)
  await desk.load('a', () => TEXT)
  assert.deepEqual(await desk.rewrite('a'), { kind: 'unchanged' })
  assert.deepEqual(await desk.change('a', (before) => before), { kind: 'unchanged' })
  assert.deepEqual([...world.content], [])
})

test('changes one right after the other are all written', async () => {
  const world = disk()
  const desk = deskOn(world)
  await desk.load('a', () => TEXT)
  const outcomes = await Promise.all([desk.change('a', tagging('Asha Velkar')), desk.change('a', tagging('envoys')), desk.change('a', tagging('Pune'))])
  assert.deepEqual(outcomes.map(({ kind }) => kind), ['written', 'written', 'written'])
  assert.deepEqual(items(world.content.get('a.jsonld')), ['Asha Velkar', 'envoys', 'Pune'])
})

test('what could not be written is written with the next change', async () => {
  const world = disk()
  const desk = deskOn(world)
  await desk.load('a', () => TEXT)
  world.problem = { kind: 'failed', uri: 'a.jsonld', detail: 'EROFS' }
  assert.equal((await desk.change('a', tagging('Asha Velkar'))).kind, 'failed')
  assert.deepEqual(desk.layerOf('a').problems, [{ code: 'unwritable', detail: 'EROFS' }])
  assert.equal(desk.layerOf('a').tags.length, 1)
  desk.forget('a')
  assert.equal((await desk.load('a', () => TEXT)).tags.length, 1)
  world.problem = undefined
  assert.equal((await desk.change('a', tagging('envoys'))).kind, 'written')
  assert.deepEqual(items(world.content.get('a.jsonld')), ['Asha Velkar', 'envoys'])
  assert.deepEqual(desk.layerOf('a').problems, [])
})

test('acts that are not written yet are done again on top of what somebody else wrote, in the text they were made in', async () => {
  const world = disk()
  const desk = deskOn(world)
  await desk.load('a', () => TEXT)
  world.problem = { kind: 'failed', uri: 'a.jsonld', detail: 'EROFS' }
  await desk.change('a', tagging('Asha Velkar'))
  const later = `Today ${TEXT}`
  desk.follow('a', [{ start: 0, end: 0, text: 'Today ' }], later)
  await desk.change('a', tagging('envoys', later))
  world.problem = undefined
  world.content.set('a.jsonld', '{ "type": "AnnotationPage", "items": [{ "id": "urn:x", "type": "Annotation", "target": {} }] }')
  assert.equal((await desk.rewrite('a')).kind, 'written')
  assert.deepEqual(items(world.content.get('a.jsonld')).toSorted(), ['Asha Velkar', 'envoys', 'urn:x'])
  assert.deepEqual(desk.layerOf('a').tags.map(({ start, end }) => later.slice(start, end)), ['Asha Velkar', 'envoys'])
})

test('a sidecar that cannot be understood is never written, and memory is kept', async () => {
  const world = disk()
  const desk = deskOn(world)
  await desk.load('a', () => TEXT)
  await desk.change('a', tagging('Asha Velkar'))
  world.content.set('a.jsonld', '{ half')
  assert.equal((await desk.change('a', tagging('envoys'))).kind, 'refused')
  assert.equal((await desk.attempt('a', tagging('Pune'))).kind, 'refused')
  assert.equal(world.content.get('a.jsonld'), '{ half')
  assert.equal(desk.layerOf('a').invalid?.code, 'not-json')
  assert.equal(desk.layerOf('a').tags.length, 3)
  world.content.delete('a.jsonld')
  assert.deepEqual((await desk.load('a', () => TEXT)).tags.length, 1)
  assert.equal((await desk.rewrite('a')).kind, 'written')
  assert.deepEqual(items(world.content.get('a.jsonld')), ['envoys'])
})

test('an edit while a write is under way is not lost', async () => {
  const world = disk()
  const desk = deskOn(world)
  await desk.load('a', () => TEXT)
  world.before = () => desk.follow('a', [{ start: 0, end: 0, text: 'Today ' }], `Today ${TEXT}`)
  await desk.change('a', tagging('Asha Velkar'))
  world.before = () => {}
  assert.deepEqual(desk.layerOf('a').tags.map(({ start }) => start), [6])
  assert.equal((await desk.rewrite('a')).kind, 'written')
  assert.deepEqual(await desk.rewrite('a'), { kind: 'unchanged' })
})

test('an edit while the sidecar is read is not lost', async () => {
  const world = disk()
  const desk = deskOn(world)
  await desk.load('a', () => TEXT)
  await desk.change('a', tagging('Asha Velkar'))
  let text = TEXT
  const loading = desk.load('a', () => text)
  text = `Today ${TEXT}`
  desk.follow('a', [{ start: 0, end: 0, text: 'Today ' }], text)
  assert.deepEqual((await loading).tags.map(({ start }) => start), [6])
})
