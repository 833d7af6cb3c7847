import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { summarize } from '../../server/core/link/folder-memo.ts'
import { cacheKey, openCache, type Cache } from '../../server/hosts/readings/cache.ts'
import { packed, reader } from '../../server/hosts/readings/packed.ts'
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
  return { summary: summarize('file:///a.txt', analysis), trouble, packed: packed(analysis) }
}

async function opened(folder: string, program = 'one'): Promise<Cache> {
  const cache = await openCache(folder, program)
  assert.ok(cache)
  return cache
}

test('a packed analysis reads as it was', () => {
  const { analysis } = readArticle({ text: TEXT, human: NO_HUMAN, trouble: undefined }, engine())
  assert.ok(analysis.mentions.length >= 3)
  assert.deepEqual(reader(packed(analysis))(), JSON.parse(JSON.stringify(analysis)))
})

test('what is kept is found again by another session, whole', async () => {
  const folder = place()
  const first = await opened(folder)
  first.put(KEY, reading())
  first.close()
  const second = await opened(folder)
  const found = second.get(KEY)
  assert.deepEqual(found?.summary, reading().summary)
  assert.deepEqual(reader(found?.packed as Uint8Array)(), reader(reading().packed)())
  assert.equal(second.get(cacheKey({ text: `${TEXT} `, human: NO_HUMAN, trouble: undefined })), undefined)
  assert.equal(second.get(cacheKey({ text: TEXT, human: { ...NO_HUMAN, publishedAt: '2024-05-12' }, trouble: undefined })), undefined)
  second.close()
})

test('another program reads anew', async () => {
  const folder = place()
  const first = await opened(folder)
  first.put(KEY, reading())
  first.close()
  const second = await opened(folder, 'two')
  assert.equal(second.get(KEY), undefined)
  second.close()
})

test('a row that is not whole is not taken', async () => {
  const folder = place()
  const first = await opened(folder)
  first.put(KEY, reading())
  first.close()
  const file = new DatabaseSync(join(folder, 'readings.sqlite'))
  file.exec(`UPDATE readings SET summary = replace(summary, 'velkar', 'walker')`)
  file.close()
  const second = await opened(folder)
  assert.equal(second.get(KEY), undefined)
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
    assert.equal(second.get(`${KEY}19`), undefined)
    second.put(KEY, reading())
    second.close()
    assert.ok((await opened(folder)).get(KEY))
  }
})

test('where nothing can be written there is no cache, and no fault', async () => {
  const folder = place()
  writeFileSync(join(folder, 'taken'), '')
  assert.equal(await openCache(join(folder, 'taken', 'below'), 'one'), undefined)
  assert.deepEqual(readdirSync(folder), ['taken'])
})
