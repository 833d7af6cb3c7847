import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { generateFolder } from '../../bench/folder/generate.ts'
import { build, root } from './build.ts'
import { folderOf, removeFolders, start } from './client.ts'

before(build)
after(removeFolders)

test('a paranoid server finds nothing that differs from a fresh reading, whatever is edited, closed or taken away', async () => {
  const articles = [...generateFolder(12)].map(({ path, text }) => [path, text.slice(0, 1200)] as const)
  const client = await start(folderOf(Object.fromEntries(articles)), { command: [process.execPath, join(root, 'dist', 'server.cjs'), '--stdio', '--paranoid'] })
  try {
    await client.ready()
    for (const [i, [path, text]] of articles.slice(0, 4).entries()) {
      await client.open(path, text)
      await client.change(path, 2, [{ text: text.replace(/\d+/g, (digits) => String(Number(digits) + i)) }])
      await client.request('corroborate/status', {})
      await client.change(path, 3, [{ text: articles[i + 5]?.[1] ?? '' }])
      await client.request('corroborate/status', {})
      await client.notify('textDocument/didClose', { textDocument: { uri: client.uri(path) } })
    }
    await client.request('corroborate/status', {})
    assert.deepEqual(client.notes.filter(({ method, params }) => method === 'window/logMessage' && JSON.stringify(params).includes('paranoid')), [])
  } finally {
    await client.close()
  }
})
