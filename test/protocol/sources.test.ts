import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { ActResult } from '../../server/protocol.ts'
import { folderOf, removeFolders, start } from './client.ts'

after(removeFolders)

const DAWN = 'Published on 12 May 2024.\n\n41 people were killed when the bridge at Lyon fell on Friday, police said.\nMayor Asha Velkar said the bridge was built in 1962.\n'
const DUSK = 'Published on 12 May 2024.\n\nPolice said 57 people were killed when the bridge at Lyon fell on Friday.\nMayor Asha Velkar saw the bridge, built in 1962.\n'

test('articles of a source folder are compared, and never written to', async () => {
  const own = folderOf({ 'dawn.txt': DAWN })
  const outside = folderOf({ 'dusk.txt': DUSK })
  const client = await start(own, { settings: { sources: [outside, join(outside, 'none')] } })
  try {
    const found = await client.diagnostics('dawn.txt', (all) => all.some(({ code }) => code === 'source-conflict'))
    const there = pathToFileURL(join(outside, 'dusk.txt')).href
    assert.deepEqual(found.filter(({ code }) => code === 'source-conflict').flatMap(({ relatedInformation }) => relatedInformation?.map(({ location }) => location.uri)), [there])
    const start = DUSK.indexOf('57 people')
    const result = await client.request<ActResult>('workspace/executeCommand', { command: 'corroborate.untag', arguments: [{ uri: there, start, end: start + 9, exact: '57 people', kind: 'figure', scope: 'mention' }] })
    assert.equal(result.ok, false)
    assert.match(result.message, /belongs to a source folder, in which nothing is written/)
    assert.equal(existsSync(join(outside, 'dusk.annotations.jsonld')), false)
  } finally {
    await client.close()
  }
})

test('a source folder may be given relative to the workspace, and one inside it is no second one', async () => {
  const both = folderOf({ 'own/dawn.txt': DAWN, 'archive/dusk.txt': DUSK })
  const client = await start(join(both, 'own'), { settings: { sources: ['../archive', '.', '../archive'] } })
  try {
    await client.diagnostics('dawn.txt', (all) => all.some(({ code }) => code === 'source-conflict'))
    assert.equal((await client.request<{ articles: number }>('corroborate/status', {})).articles, 2)
  } finally {
    await client.close()
  }
})
