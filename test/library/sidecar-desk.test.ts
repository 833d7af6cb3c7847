import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { engineGate } from '../../server/core/anchor/engine-gate.ts'
import { act, type HumanAct } from '../../server/core/sidecar/acts.ts'
import type { FileProblem, Files } from '../../server/library/files.ts'
import { openJournal } from '../../server/hosts/undo-journal.ts'
import { memoryJournal } from '../../server/library/journal.ts'
import { deeds, doing as actsOf } from '../../server/lsp/deeds.ts'
import { diffLists } from '../../server/hosts/diff-lists.ts'
import { sidecarDesk, type SidecarChange } from '../../server/library/sidecar-desk.ts'
import { engine } from '../support/check.ts'

const gate = engineGate(engine())
const TEXT = 'Asha Velkar met nine envoys in Pune.'

type Update = () => Promise<FileProblem | undefined>

/** Files in memory. `before` runs just before a write: there another program may come in between. `around` has a write in its hands, and may never end it. */
function disk(): { readonly files: Files; readonly content: Map<string, string>; before: () => void; around: (update: Update) => Promise<FileProblem | undefined>; problem: FileProblem | undefined } {
  const content = new Map<string, string>()
  const self = {
    content, before: () => {}, around: (update: Update) => update(), problem: undefined as FileProblem | undefined,
    files: {
      async *list() {},
      stat: async () => undefined,
      move: async () => undefined,
      read: async (uri: string) => {
        const text = content.get(uri)
        return text === undefined ? { kind: 'missing' as const, uri } : { kind: 'bytes' as const, bytes: new TextEncoder().encode(text) }
      },
      update: async (uri: string, _limit: number, change: Parameters<Files['update']>[2]) => {
        return self.around(async () => {
          const bytes = change(await self.files.read(uri))
          return bytes && self.files.write(uri, bytes)
        })
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

function deskOn({ files, former }: { readonly files: Files; readonly former?: Parameters<typeof sidecarDesk>[0]['former'] }) {
  return sidecarDesk({
    files, gate, former, decode: (bytes) => new TextDecoder().decode(bytes), encode: (text) => new TextEncoder().encode(text),
    sidecarOf: (uri) => `${uri}.jsonld`, textOf: () => undefined, sourceOf: () => 'a.txt',
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

/** Two windows: each has a desk of its own on one disk. */
function windowsOn(world: ReturnType<typeof disk>) { return [deskOn(world), deskOn(world)] as const }

test('two windows that tag by turns keep each other’s annotations', async () => {
  const world = disk()
  const both = windowsOn(world)
  for (const desk of both) await desk.load('a', () => TEXT)
  const words = ['Asha Velkar', 'met', 'nine', 'envoys', 'Pune']
  for (const [i, word] of words.entries()) assert.equal((await both[i % 2 === 0 ? 0 : 1].change('a', tagging(word))).kind, 'written')
  assert.deepEqual(items(world.content.get('a.jsonld')), words)
  // What one takes away the other does not bring back.
  const [first] = both[0].layerOf('a').tags
  await both[0].change('a', doing({ act: 'remove', annotations: [first?.annotation ?? ''] }))
  await both[1].change('a', tagging('Velkar'))
  assert.deepEqual(items(world.content.get('a.jsonld')), ['Velkar', ...words.slice(1)])
})

test('while the disk is full what is done counts, and is written when there is room again', async () => {
  const world = disk()
  const desk = deskOn(world)
  await desk.load('a', () => TEXT)
  await desk.change('a', tagging('Asha Velkar'))
  world.problem = { kind: 'failed', uri: 'a', detail: 'ENOSPC: no space left on device' }
  for (const word of ['envoys', 'Pune']) assert.equal((await desk.change('a', tagging(word))).kind, 'failed')
  assert.deepEqual([desk.layerOf('a').tags.length, desk.layerOf('a').problems.map(({ code, detail }) => `${code} ${detail}`), desk.unwritten()], [3, ['unwritable ENOSPC: no space left on device'], ['a']])
  desk.forget('a')
  assert.equal(desk.layerOf('a').tags.length, 3)
  assert.deepEqual(items(world.content.get('a.jsonld')), ['Asha Velkar'])
  world.problem = undefined
  assert.equal((await desk.mend('a')).kind, 'written')
  assert.deepEqual([items(world.content.get('a.jsonld')), desk.unwritten(), desk.layerOf('a').problems], [['Asha Velkar', 'envoys', 'Pune'], [], []])
})

test('a deed that is undone while it could not be written stays undone, also on top of what somebody else wrote', async () => {
  const world = disk()
  const [desk, other] = [deskOn(world), deskOn(world)]
  const [journal, uri] = [memoryJournal(), 'a']
  let count = 0
  const ours = deeds(desk, () => ({ source: 'a.txt', created: '2025-06-02T08:00:00Z', creator: {}, newId: () => `10000000-0000-4000-8000-${String(++count).padStart(12, '0')}`, gate }), () => journal)
  for (const one of [desk, other]) await one.load(uri, () => TEXT)
  const start = TEXT.indexOf('Asha Velkar')
  world.problem = { kind: 'failed', uri, detail: 'ENOSPC: no space left on device' }
  await ours.do([{ uri, change: actsOf([{ act: 'tag', spans: [{ start, end: start + 11 }], kind: 'person' }]) }])
  world.problem = undefined
  await other.change(uri, tagging('Pune'))
  world.problem = { kind: 'failed', uri, detail: 'ENOSPC: no space left on device' }
  // Now the tag is made again, on the other's page.
  await desk.load(uri, () => TEXT)
  await ours.undo(undefined)
  world.problem = undefined
  assert.deepEqual([(await desk.mend(uri)).kind, items(world.content.get('a.jsonld'))], ['unchanged', ['Pune']])
  await ours.redo()
  assert.deepEqual(items(world.content.get('a.jsonld')), ['Asha Velkar', 'Pune'])
})

for (const [when, what, left] of [
  ['before a deed is on the disk', 'do', ['Asha Velkar']], ['right after a deed is on the disk', 'do', ['Asha Velkar', 'Pune']],
  ['before an undo is on the disk', 'undo', ['Asha Velkar']], ['right after an undo is on the disk', 'undo', []],
] as const) {
  test(`a crash ${when} costs nobody a step`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
    try {
      const world = disk()
      const uri = 'a'
      const begin = async () => {
        const [desk, journal] = [deskOn(world), await openJournal(folder, 'one')]
        assert.ok(journal)
        await desk.load(uri, () => TEXT)
        return deeds(desk, () => ({ source: 'a.txt', created: '2025-06-02T08:00:00Z', creator: {}, newId: () => `10000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`, gate }), () => journal)
      }
      const tag = (words: string) => [{ uri, change: actsOf([{ act: 'tag', spans: [{ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length }], kind: 'person' as const }]) }]
      const first = await begin()
      await first.do(tag('envoys'))
      await first.do(tag('Asha Velkar'))
      let reached: () => void = () => undefined
      const crash = new Promise<void>((done) => { reached = done })
      world.around = async (update) => {
        if (when.startsWith('right after')) await update()
        reached()
        return new Promise(() => undefined)
      }
      void (what === 'do' ? first.do(tag('Pune')) : first.undo(undefined))
      await crash
      world.around = (update) => update()
      const expected = ['envoys', ...left].sort()
      assert.deepEqual(items(world.content.get('a.jsonld')).toSorted(), expected)
      // Each undo takes back the last deed that is there: none is lost, and none is a press of a key for nothing.
      const again = await begin()
      const seen: number[] = []
      while (await again.undo(undefined)) seen.push(items(world.content.get('a.jsonld')).length)
      assert.deepEqual(seen, expected.map((_, i) => expected.length - 1 - i))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

test('an unfinished merge is used on both sides, left as it is by reading, and written as one by the next act or on demand', async () => {
  const sides = await Promise.all(['Pune', 'Asha Velkar'].map(async (word) => {
    const world = disk()
    const desk = deskOn(world)
    await desk.load('a', () => TEXT)
    await desk.change('a', tagging(word))
    return (world.content.get('a.jsonld') ?? '').split('\n')
  }))
  const [ours = [], theirs = []] = sides
  const conflict = ['<<<<<<< HEAD', ...ours.slice(0, -1), '=======', ...theirs.slice(0, -1), '>>>>>>> theirs', ''].join('\n')
  for (const how of ['act', 'demand'] as const) {
    const world = disk()
    const desk = deskOn(world)
    world.content.set('a.jsonld', conflict)
    const layer = await desk.load('a', () => TEXT)
    assert.deepEqual([layer.tags.length, layer.invalid, layer.problems.map(({ code }) => code)], [2, undefined, ['conflict']])
    assert.deepEqual([(await desk.rewrite('a')).kind, world.content.get('a.jsonld')], ['unchanged', conflict])
    assert.equal((await (how === 'act' ? desk.change('a', tagging('envoys')) : desk.mend('a'))).kind, 'written')
    assert.deepEqual(items(world.content.get('a.jsonld')), ['Asha Velkar', ...(how === 'act' ? ['envoys'] : []), 'Pune'])
    assert.deepEqual(desk.layerOf('a').problems, [])
  }
})

test('a document that is closed while its sidecar is read leaves the annotations where they are', async () => {
  const world = disk()
  const desk = deskOn(world)
  await desk.load('a', () => TEXT)
  await desk.change('a', tagging('Pune'))
  const layer = await desk.load('a', () => undefined)
  assert.deepEqual([layer.tags.length, layer.orphans.length, desk.textOf('a')], [1, 0, TEXT])
  await desk.change('a', tagging('Asha Velkar'))
  assert.deepEqual(items(world.content.get('a.jsonld')), ['Asha Velkar', 'Pune'])
  await desk.load('b', () => undefined)
  assert.equal(desk.holds('b'), false)
})

test('a text changed elsewhere is followed from the former one, over a restart and while the window is open', async () => {
  const world = disk()
  const kept = new Map<string, string>()
  const former = { textOf: (hash: string) => kept.get(hash), keep: (hash: string, text: string) => void kept.set(hash, text), diff: diffLists }
  const first = deskOn({ ...world, former })
  await first.load('a', () => TEXT)
  await first.change('a', tagging('Pune'))
  // Nothing of what stood around it is left: only the former text can tell.
  const later = 'On Friday an envoy went to Pune for talks that nobody had expected.'
  for (const desk of [first, deskOn({ ...world, former })]) {
    const layer = await desk.load('a', () => later)
    assert.deepEqual([layer.tags.map(({ start, end }) => later.slice(start, end)), layer.moved.map(({ exact }) => exact), layer.orphans], [['Pune'], ['Pune'], []])
  }
  const without = deskOn(world)
  assert.deepEqual((await without.load('a', () => later)).orphans.map(({ exact }) => exact), ['Pune'])
})

/** Two windows on one folder, each with its own memory, and a sidecar that both have read. */
async function twoWindows() {
  const world = disk()
  const uri = 'a'
  const open = () => {
    const [desk, journal] = [deskOn(world), memoryJournal()]
    return { desk, deeds: deeds(desk, () => ({ source: 'a.txt', created: '2025-06-02T08:00:00Z', creator: {}, newId: () => `20000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`, gate }), () => journal) }
  }
  const [one, other] = [open(), open()]
  await one.desk.load(uri, () => TEXT)
  await one.desk.change(uri, doing({ act: 'tag', spans: [{ start: 16, end: 27 }], kind: 'figure', reading: { value: 9 } }))
  await other.desk.load(uri, () => TEXT)
  const [annotation = ''] = one.desk.layerOf(uri).tags.map((tag) => tag.annotation)
  const did = (act: HumanAct) => [{ uri, change: actsOf([act]) }]
  const told = () => {
    const fresh = deskOn(world)
    return fresh.load(uri, () => TEXT).then(({ said, undecided }) => [
      said.map(({ reading, note }) => [reading?.value, note].filter(Boolean).join(' ')).sort().join(' and '),
      ...undecided.map(({ versions }) => versions.map(({ reading, note }) => [reading?.value, note].filter(Boolean).join(' ')).join(' or ')),
    ])
  }
  return { world, annotation, did, told, ours: one.deeds, theirs: other.deeds }
}

const reading = (annotation: string, value: number): HumanAct => ({ act: 'retag', annotations: [annotation], kind: 'figure', reading: { value } })
for (const [what, theirAct, ourAct, expected, undone] of [
  ['two values', (id) => reading(id, 10), (id) => reading(id, 11), ['10 and 11', '11 or 10'], ['10']],
  ['the same value', (id) => reading(id, 10), (id) => reading(id, 10), ['10'], ['10']],
  ['a value and a note', (id) => reading(id, 10), (id) => ({ act: 'remark', annotations: [id], note: 'sic' }), ['10 sic'], ['10']],
  ['a note and a value', (id) => ({ act: 'remark', annotations: [id], note: 'sic' }), (id) => reading(id, 11), ['11 sic'], ['9 sic']],
  ['two notes', (id) => ({ act: 'remark', annotations: [id], note: 'left' }), (id) => ({ act: 'remark', annotations: [id], note: 'right' }), ['9 left and 9 right', '9 right or 9 left'], ['9 left']],
  ['a value, and ours is removed', (id) => reading(id, 10), (id) => ({ act: 'remove', annotations: [id] }), ['10', '10'], ['10']],
  ['a removal, and ours has another value', (id) => ({ act: 'remove', annotations: [id] }), (id) => reading(id, 11), ['11', '11'], ['']],
  ['a removal twice', (id) => ({ act: 'remove', annotations: [id] }), (id) => ({ act: 'remove', annotations: [id] }), [''], ['']],
] as readonly (readonly [string, (id: string) => HumanAct, (id: string) => HumanAct, readonly string[], readonly string[]])[]) {
  test(`two windows change one annotation at the same time (${what}): nothing is lost, and one undo takes ours back`, async () => {
    const { annotation, did, told, ours, theirs } = await twoWindows()
    await theirs.do(did(theirAct(annotation)))
    await ours.do(did(ourAct(annotation)))
    assert.deepEqual(await told(), expected)
    await ours.undo(undefined)
    assert.deepEqual(await told(), undone)
    if (await ours.redo()) assert.deepEqual(await told(), expected)
  })
}

test('what is done twice in a window before it is written is one version, not two', async () => {
  const { world, annotation, did, told, ours, theirs } = await twoWindows()
  world.problem = { kind: 'failed', uri: 'a', detail: 'ENOSPC: no space left on device' }
  await ours.do(did(reading(annotation, 11)))
  await ours.do(did(reading(annotation, 12)))
  world.problem = undefined
  await theirs.do(did(reading(annotation, 10)))
  await ours.do(did({ act: 'remark', annotations: [annotation], note: 'sic' }))
  assert.deepEqual(await told(), ['10 and 12 sic', '12 sic or 10'])
})

test('of rapid deeds each is taken back by its own undo, in any order of asking', async () => {
  const world = disk()
  const desk = deskOn(world)
  const journal = memoryJournal()
  const all = deeds(desk, () => ({ source: 'a.txt', created: '2025-06-02T08:00:00Z', creator: {}, newId: () => `40000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`, gate }), () => journal)
  for (const uri of ['a', 'b']) await desk.load(uri, () => TEXT)
  const tag = (uri: string, words: string) => all.do([{ uri, change: actsOf([{ act: 'tag', spans: [{ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length }], kind: 'person' }]) }])
  const left = () => ['a', 'b'].map((uri) => items(world.content.get(`${uri}.jsonld`)).join(' '))
  // The first article is slow to write, the second quick.
  world.around = async (update) => {
    await new Promise((done) => { setTimeout(done, 5) })
    return update()
  }
  await Promise.all([tag('a', 'Pune'), tag('b', 'Pune'), all.undo(undefined), all.undo(undefined)])
  assert.deepEqual([left(), await all.undo(undefined)], [['', ''], undefined])
  // What is done after an undo was asked for is not what it takes back.
  await Promise.all([tag('a', 'Pune'), tag('a', 'envoys'), all.undo(undefined), tag('b', 'Asha Velkar')])
  assert.deepEqual(left(), ['Pune', 'Asha Velkar'])
  await Promise.all([all.undo(undefined), all.undo(undefined), tag('b', 'Pune'), all.undo(undefined)])
  assert.deepEqual(left(), ['', ''])
  assert.equal(await all.undo(undefined), undefined)
})

test('a crash while a deed is being written costs nobody the step of a deed after it', { timeout: 20_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
  try {
    const world = disk()
    const begin = async () => {
      const [desk, journal] = [deskOn(world), await openJournal(folder, 'one')]
      assert.ok(journal)
      for (const uri of ['a', 'b']) await desk.load(uri, () => TEXT)
      return deeds(desk, () => ({ source: 'a.txt', created: '2025-06-02T08:00:00Z', creator: {}, newId: () => `50000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`, gate }), () => journal)
    }
    const tag = (uri: string) => [{ uri, change: actsOf([{ act: 'tag' as const, spans: [{ start: 0, end: 11 }], kind: 'person' as const }]) }]
    const first = await begin()
    let hangs = 0
    let done: () => void = () => undefined
    const written = new Promise<void>((resolve) => { done = resolve })
    world.around = async (update) => {
      if (hangs++ === 0) return new Promise(() => undefined)
      return update().finally(done)
    }
    void first.do(tag('a'))
    void first.do(tag('b'))
    await written
    world.around = (update) => update()
    assert.deepEqual(['a', 'b'].map((uri) => items(world.content.get(`${uri}.jsonld`))), [[], ['Asha Velkar']])
    const again = await begin()
    assert.equal((await again.undo(undefined))?.[0]?.uri, 'b')
    assert.deepEqual([items(world.content.get('b.jsonld')), await again.undo(undefined).then((outcomes) => outcomes?.every(({ did }) => !did) ?? true)], [[], true])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('places that were chosen in an older text are not acted upon in a newer one, in no article of the deed', async () => {
  const world = disk()
  const desk = deskOn(world)
  const journal = memoryJournal()
  const all = deeds(desk, () => ({ source: 'a.txt', created: '2025-06-02T08:00:00Z', creator: {}, newId: () => `60000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`, gate }), () => journal)
  for (const uri of ['a', 'b']) await desk.load(uri, () => TEXT)
  const part = (uri: string) => ({ uri, text: TEXT, change: actsOf([{ act: 'tag' as const, spans: [{ start: 0, end: 11 }], kind: 'person' as const }]) })
  // The file was changed elsewhere: the desk has read it, and the library is not told of it yet.
  await desk.load('b', () => `Yesterday ${TEXT}`)
  assert.deepEqual((await all.do([part('a'), part('b')])).map(({ uri, outcome, did }) => [uri, outcome.kind, did]), [['b', 'stale', false]])
  assert.deepEqual([world.content.size, desk.layerOf('a').tags.length, desk.layerOf('b').tags.length, await all.undo(undefined)], [0, 0, 0, undefined])
  assert.deepEqual((await all.do([part('a')])).map(({ outcome }) => outcome.kind), ['written'])
})
