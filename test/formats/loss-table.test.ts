import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { FORMATS } from '../../server/core/formats/table.ts'
import { fatesOf, formatsPage, THINGS } from '../support/loss-table.ts'

test('docs/formats.md says what the round trips say', async () => {
  const page = await readFile(new URL('../../docs/formats.md', import.meta.url), 'utf8')
  assert.equal(page.replaceAll('\r\n', '\n'), formatsPage(), 'run: npm run generate:formats')
})

test('every format that is imported brings back places and kinds, the native one everything that a human says', () => {
  for (const format of FORMATS) {
    const fates = new Map(fatesOf(format).map((fate, i) => [THINGS[i], fate]))
    assert.ok([...fates.values()].some((fate) => fate !== 'lost'), format.id)
    if (format.read) assert.deepEqual([format.id, fates.get('place'), fates.get('kind')], [format.id, 'back', 'back'])
    if (format.id === 'web-annotation') assert.deepEqual(THINGS.slice(0, 8).map((thing) => [thing, fates.get(thing)]), THINGS.slice(0, 8).map((thing) => [thing, 'back']))
  }
  assert.equal(new Set(FORMATS.map(({ id }) => id)).size, FORMATS.length)
})
