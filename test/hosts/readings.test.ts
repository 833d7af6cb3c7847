import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { summarize } from '../../server/core/link/folder-memo.ts'
import { cacheKey, openCache, type Cache } from '../../server/hosts/readings/cache.ts'
import { nodeReadings } from '../../server/hosts/readings/node-readings.ts'
import { packed, unpacked } from '../../server/hosts/readings/packed.ts'
import { readSummary, summaryText } from '../../server/hosts/readings/summary-text.ts'
import type { Reading } from '../../server/hosts/readings/worker.ts'
import { NO_HUMAN, readArticle } from '../../server/library/article.ts'
import { engine } from '../support/check.ts'

const places: string[] = []
function place(): string {
  const made = mkdtempSync(join(tmpdir(), 'corroborate-cache-'))
  places.push(made)
  return made
}
after(() => { for (const one of places) rmSync(one, { recursive: true, force: true }) })

const TEXT = 'Published on 12 May 2024.\n\n41 people were killed when the bridge at Lyon fell on Friday, said Mayor Asha Velkar. 😀 पुल\r\n'
const KEY = cacheKey({ text: TEXT, human: NO_HUMAN, trouble: undefined })

function reading(): Reading {
  const { analysis, trouble } = readArticle({ text: TEXT, human: NO_HUMAN, trouble: undefined }, engine())
  return { told: summaryText({ summary: summarize('file:///a.txt', analysis), trouble }), packed: packed(analysis) }
}

async function opened(folder: string, program = 'one'): Promise<Cache> {
  const cache = await openCache(folder, program)
  assert.ok(cache)
  return cache
}

test('a packed analysis reads as it was', () => {
  const { analysis } = readArticle({ text: TEXT, human: NO_HUMAN, trouble: undefined }, engine())
  assert.ok(analysis.mentions.length >= 3)
  assert.deepEqual(unpacked(packed(analysis)), JSON.parse(JSON.stringify(analysis)))
})

test('what is kept is found again by another session, whole', async () => {
  const folder = place()
  const first = await opened(folder)
  first.put(KEY, reading())
  first.close()
  const second = await opened(folder)
  const { summary: { people, story } } = readSummary(second.toldOf(KEY) ?? '')
  const { analysis } = readArticle({ text: TEXT, human: NO_HUMAN, trouble: undefined }, engine())
  assert.deepEqual({ uri: 'file:///a.txt', people, story }, summarize('file:///a.txt', analysis))
  assert.deepEqual(unpacked(second.packedOf(KEY) as Uint8Array), unpacked(reading().packed))
  assert.equal(second.toldOf(cacheKey({ text: `${TEXT} `, human: NO_HUMAN, trouble: undefined })), undefined)
  assert.equal(second.toldOf(cacheKey({ text: TEXT, human: { ...NO_HUMAN, publishedAt: '2024-05-12' }, trouble: undefined })), undefined)
  second.close()
})

test('another program reads anew', async () => {
  const folder = place()
  const first = await opened(folder)
  first.put(KEY, reading())
  first.close()
  const second = await opened(folder, 'two')
  assert.equal(second.toldOf(KEY), undefined)
  second.close()
})

test('a row that is not whole is not taken', async () => {
  const folder = place()
  const first = await opened(folder)
  first.put(KEY, reading())
  first.close()
  const file = new DatabaseSync(join(folder, 'readings.sqlite'))
  file.exec(`UPDATE told SET value = replace(value, 'velkar', 'walker')`)
  file.exec(`UPDATE packed SET value = substr(value, 2)`)
  file.close()
  const second = await opened(folder)
  assert.equal(second.toldOf(KEY), undefined)
  assert.equal(second.packedOf(KEY), undefined)
  second.close()
})

test('a file that is no database, or half of one, is made anew', async () => {
  for (const spoil of [() => Buffer.from('not a database at all, but long enough to look like one'), (file: string) => readFileSync(file).subarray(0, 5000)]) {
    const folder = place()
    const first = await opened(folder)
    for (let i = 0; i < 20; i++) first.put(`${KEY}${i}`, reading())
    first.close()
    const path = join(folder, 'readings.sqlite')
    writeFileSync(path, spoil(path))
    const second = await opened(folder)
    assert.equal(second.toldOf(`${KEY}19`), undefined)
    second.put(KEY, reading())
    second.close()
    assert.ok((await opened(folder)).toldOf(KEY))
  }
})

test('where nothing can be written there is no cache, and no fault', async () => {
  const folder = place()
  writeFileSync(join(folder, 'taken'), '')
  assert.equal(await openCache(join(folder, 'taken', 'below'), 'one'), undefined)
  assert.deepEqual(readdirSync(folder), ['taken'])
})

test('what a session knows of names is kept for the same folders and the same program, whole or not at all', async () => {
  const folder = place()
  const first = await opened(folder)
  first.putNames('file:///one', '[["asha-velkar plain"]]')
  assert.equal(first.namesOf('file:///one'), '[["asha-velkar plain"]]')
  assert.equal(first.namesOf('file:///two'), undefined)
  first.close()
  const file = new DatabaseSync(join(folder, 'readings.sqlite'))
  file.exec(`UPDATE names SET value = replace(value, 'velkar', 'walker')`)
  file.close()
  const second = await opened(folder)
  assert.equal(second.namesOf('file:///one'), undefined)
  second.putNames('file:///one', '[]')
  second.close()
  const third = await opened(folder, 'two')
  assert.equal(third.namesOf('file:///one'), undefined)
  third.close()
})

test('an article is read once, known by its bytes in the next session, and read again where what was kept is lost', async () => {
  const folder = place()
  const [uri, path, program] = [pathToFileURL(join(folder, 'a.txt')).href, join(folder, 'a.txt'), join(folder, 'program')]
  writeFileSync(path, TEXT)
  writeFileSync(program, 'one')
  const bytes = readFileSync(path)
  const first = nodeReadings(engine(), program)
  await first.keepIn(join(folder, 'kept'), 'here')
  assert.equal(first.known({ uri, name: 'a.txt' }, bytes), undefined)
  const read = await first.read({ uri, name: 'a.txt', text: TEXT, human: NO_HUMAN }, bytes)
  first.close()
  const { analysis: { mentions } } = readArticle({ text: TEXT, human: NO_HUMAN, trouble: undefined }, engine())
  assert.ok(mentions.length >= 3)
  const second = nodeReadings(engine(), program)
  await second.keepIn(join(folder, 'kept'), 'here')
  const known = second.known({ uri, name: 'b.txt' }, bytes)
  assert.deepEqual([known?.name, known?.stamp, known?.summary, known?.human], ['b.txt', read.stamp, read.summary, NO_HUMAN])
  assert.equal(second.known({ uri, name: 'a.txt' }, Buffer.from(`${TEXT} `)), undefined)
  const lost = new DatabaseSync(join(folder, 'kept', 'readings.sqlite'))
  lost.exec('DELETE FROM packed')
  lost.close()
  assert.deepEqual(known?.analysis.mentions.map(({ start, end, kind }) => [start, end, kind]), mentions.map(({ start, end, kind }) => [start, end, kind]))
  second.close()
})
