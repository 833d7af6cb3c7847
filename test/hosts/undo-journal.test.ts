import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openJournal } from '../../server/hosts/undo-journal.ts'
import { memoryJournal, MOST_STEPS, type Journal, type Step } from '../../server/library/journal.ts'

const folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const step = (id: string, ...uris: readonly string[]): Step => ({ parts: uris.map((uri) => ({ uri, acts: [{ act: 'restore', put: [], remove: [{ id, left: '' }] }] })) })
const idOf = (taken: Step | undefined): string | undefined => {
  const [act] = taken?.parts[0]?.acts ?? []
  return act?.act === 'restore' ? act.remove[0]?.id : undefined
}

async function onDisk(folders: string): Promise<Journal> {
  const journal = await openJournal(folder, folders)
  assert.ok(journal)
  return journal
}

for (const [name, make] of [['in memory', () => Promise.resolve(memoryJournal())], ['on the disk', () => onDisk('one')]] as const) {
  test(`steps come back newest first, of one article where one is named: ${name}`, async () => {
    const journal = await make()
    for (const [id, ...uris] of [['1', 'a'], ['2', 'a', 'b'], ['3', 'b'], ['4', 'c']] as const) journal.push('undo', step(id, ...uris))
    journal.push('redo', step('5', 'a'))
    assert.equal(idOf(journal.take('undo', 'a')), '2')
    assert.equal(idOf(journal.take('undo', undefined)), '4')
    assert.equal(idOf(journal.take('undo', 'nowhere')), undefined)
    assert.equal(idOf(journal.take('undo', undefined)), '3')
    journal.clear('redo')
    assert.equal(journal.take('redo', undefined), undefined)
    assert.equal(idOf(journal.take('undo', undefined)), '1')
  })

  test(`all steps can be revised: ${name}`, async () => {
    const journal = await make()
    for (const [id, uri] of [['1', 'a'], ['2', 'b']] as const) journal.push('undo', step(id, uri))
    journal.push('redo', step('3', 'a'))
    journal.revise((one) => (one.parts.some(({ uri }) => uri === 'a') ? { parts: one.parts.map((part) => ({ ...part, uri: 'z' })) } : one))
    assert.deepEqual([idOf(journal.take('undo', 'z')), idOf(journal.take('undo', 'b')), idOf(journal.take('redo', undefined)), journal.take('undo', 'a')], ['1', '2', '3', undefined])
  })

  test(`no more steps are kept than anybody would take back: ${name}`, async () => {
    const journal = await make()
    for (let i = 0; i < MOST_STEPS + 5; i++) journal.push('undo', step(String(i), 'a'))
    const taken: (string | undefined)[] = []
    for (let one = journal.take('undo', undefined); one; one = journal.take('undo', undefined)) taken.push(idOf(one))
    assert.deepEqual([taken.length, taken[0], taken.at(-1)], [MOST_STEPS, String(MOST_STEPS + 4), '5'])
  })
}

test('two windows on the same folders share their steps; other folders have their own', async () => {
  const [first, second, elsewhere] = [await onDisk('two'), await onDisk('two'), await onDisk('three')]
  first.push('undo', step('1', 'a'))
  second.push('undo', step('2', 'a'))
  assert.equal(elsewhere.take('undo', undefined), undefined)
  assert.deepEqual([idOf(first.take('undo', undefined)), idOf(second.take('undo', undefined)), idOf(first.take('undo', undefined))], ['2', '1', undefined])
})

test('what somebody else has written into the file is no step', async () => {
  const { DatabaseSync } = await import('node:sqlite')
  const journal = await onDisk('four')
  journal.push('undo', step('1', 'a'))
  const database = new DatabaseSync(join(folder, 'undo.sqlite'))
  for (const parts of ['not json', '{}', '[{"uri": 5}]', '[{"uri": "a", "acts": [{"act": "remove", "annotations": ["x"]}]}]']) {
    database.prepare('INSERT INTO steps (folders, stack, parts) VALUES (?, ?, ?)').run('four', 'undo', parts)
  }
  assert.equal(idOf(journal.take('undo', undefined)), '1')
})

test('a folder that can\'t be written, or a file that is no database, costs nothing but the memory of a restart', async () => {
  writeFileSync(join(folder, 'file'), 'x')
  assert.equal(await openJournal(join(folder, 'file'), 'five'), undefined)
  const other = mkdtempSync(join(tmpdir(), 'corroborate-'))
  writeFileSync(join(other, 'undo.sqlite'), 'this is no database, but long enough to be taken for one'.repeat(50))
  assert.equal(await openJournal(other, 'five'), undefined)
  rmSync(other, { recursive: true })
})
