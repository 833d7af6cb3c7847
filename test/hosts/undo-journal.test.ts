import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openJournal } from '../../server/hosts/undo-journal.ts'
import { memoryJournal, MOST_STEPS, type Journal, type Stack, type Step } from '../../server/library/journal.ts'

const folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const step = (id: string, ...uris: readonly string[]): Step => ({ parts: uris.map((uri) => ({ uri, acts: [{ act: 'restore', put: [], remove: [{ id, left: '' }] }] })) })
const idOf = (taken: Step | undefined): string | undefined => {
  const [act] = taken?.parts[0]?.acts ?? []
  return act?.act === 'restore' ? act.remove[0]?.id : undefined
}

/** The newest step, which is taken back and forgotten. */
function take(journal: Journal, stack: Stack, uri: string | undefined): Step | undefined {
  const found = journal.newest(stack, uri)
  found?.remove()
  return found?.step
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
    assert.equal(idOf(take(journal, 'undo', 'a')), '2')
    assert.equal(idOf(take(journal, 'undo', undefined)), '4')
    assert.equal(idOf(take(journal, 'undo', 'nowhere')), undefined)
    assert.equal(idOf(take(journal, 'undo', undefined)), '3')
    journal.clear('redo')
    assert.equal(take(journal, 'redo', undefined), undefined)
    assert.equal(idOf(take(journal, 'undo', undefined)), '1')
  })

  test(`all steps can be revised: ${name}`, async () => {
    const journal = await make()
    for (const [id, uri] of [['1', 'a'], ['2', 'b']] as const) journal.push('undo', step(id, uri))
    journal.push('redo', step('3', 'a'))
    journal.revise((one) => (one.parts.some(({ uri }) => uri === 'a') ? { parts: one.parts.map((part) => ({ ...part, uri: 'z' })) } : one))
    assert.deepEqual([idOf(take(journal, 'undo', 'z')), idOf(take(journal, 'undo', 'b')), idOf(take(journal, 'redo', undefined)), take(journal, 'undo', 'a')], ['1', '2', '3', undefined])
  })

  test(`no more steps are kept than anybody would take back: ${name}`, async () => {
    const journal = await make()
    for (let i = 0; i < MOST_STEPS + 5; i++) journal.push('undo', step(String(i), 'a'))
    const taken: (string | undefined)[] = []
    for (let one = take(journal, 'undo', undefined); one; one = take(journal, 'undo', undefined)) taken.push(idOf(one))
    assert.deepEqual([taken.length, taken[0], taken.at(-1)], [MOST_STEPS, String(MOST_STEPS + 4), '5'])
  })
}

test('two windows on the same folders share their steps; other folders have their own', async () => {
  const [first, second, elsewhere] = [await onDisk('two'), await onDisk('two'), await onDisk('three')]
  first.push('undo', step('1', 'a'))
  second.push('undo', step('2', 'a'))
  assert.equal(take(elsewhere, 'undo', undefined), undefined)
  assert.deepEqual([idOf(take(first, 'undo', undefined)), idOf(take(second, 'undo', undefined)), idOf(take(first, 'undo', undefined))], ['2', '1', undefined])
})

test('what somebody else has written into the file is no step', async () => {
  const { DatabaseSync } = await import('node:sqlite')
  const journal = await onDisk('four')
  journal.push('undo', step('1', 'a'))
  const database = new DatabaseSync(join(folder, 'undo.sqlite'))
  for (const parts of ['not json', '{}', '[{"uri": 5}]', '[{"uri": "a", "acts": [{"act": "remove", "annotations": ["x"]}]}]']) {
    database.prepare('INSERT INTO steps (folders, stack, parts) VALUES (?, ?, ?)').run('four', 'undo', parts)
  }
  assert.equal(idOf(take(journal, 'undo', undefined)), '1')
})

test('a folder that can\'t be written, or a file that is no database, costs nothing but the memory of a restart', async () => {
  writeFileSync(join(folder, 'file'), 'x')
  assert.equal(await openJournal(join(folder, 'file'), 'five'), undefined)
  const other = mkdtempSync(join(tmpdir(), 'corroborate-'))
  writeFileSync(join(other, 'undo.sqlite'), 'this is no database, but long enough to be taken for one'.repeat(50))
  assert.equal(await openJournal(other, 'five'), undefined)
  rmSync(other, { recursive: true })
})

test('a step is in doubt from before its deed until it is settled, and from before it is taken back until it is removed', async () => {
  const journal = await onDisk('four')
  const pushed = journal.push('undo', step('1', 'a'))
  const sure = () => journal.newest('undo', undefined)?.sure
  const before = sure()
  pushed.settle(step('2', 'a'))
  const after = [sure(), idOf(journal.newest('undo', undefined)?.step)]
  journal.newest('undo', undefined)?.doubt()
  assert.deepEqual([before, after, sure()], [false, [true, '2'], false])
  journal.push('undo', step('3', 'a')).settle(undefined)
  assert.equal(idOf(journal.newest('undo', undefined)?.step), '2')
  // Another window came to it between the step and its deed, and dropped it as one whose deed never was.
  const early = journal.push('undo', step('4', 'a'))
  ;(await onDisk('four')).newest('undo', undefined)?.remove()
  early.settle(step('4', 'a'))
  assert.deepEqual([idOf(journal.newest('undo', undefined)?.step), sure()], ['4', true])
})

test('a journal of an earlier version is read on', async () => {
  const { DatabaseSync } = await import('node:sqlite')
  const old = join(folder, 'old')
  mkdirSync(old)
  const database = new DatabaseSync(join(old, 'undo.sqlite'))
  database.exec('CREATE TABLE steps (id INTEGER PRIMARY KEY AUTOINCREMENT, folders TEXT NOT NULL, stack TEXT NOT NULL, parts TEXT NOT NULL)')
  database.prepare('INSERT INTO steps (folders, stack, parts) VALUES (?, ?, ?)').run('one', 'undo', JSON.stringify(step('7', 'a').parts))
  database.close()
  const journal = await openJournal(old, 'one')
  assert.deepEqual([journal?.newest('undo', undefined)?.sure, idOf(journal?.newest('undo', undefined)?.step)], [true, '7'])
})
