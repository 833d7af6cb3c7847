import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { formerTexts } from '../../server/hosts/former-texts.ts'

const folder = mkdtempSync(join(tmpdir(), 'corroborate-texts-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const TEXT = 'Nine envoys 😀 पुल क़ \u200d\n'.repeat(200)
const HASH = hashOf(TEXT)
function hashOf(text: string): string { return createHash('sha256').update(text).digest('hex') }

test('a text is kept over a restart, compressed, and known by its hash alone', async () => {
  const first = formerTexts()
  first.keep(HASH, TEXT)
  assert.equal(first.textOf(HASH), TEXT)
  await first.keepIn(join(folder, 'a'))
  first.close()
  const second = formerTexts()
  assert.equal(second.textOf(HASH), undefined)
  await second.keepIn(join(folder, 'a'))
  assert.equal(second.textOf(HASH), TEXT)
  assert.equal(second.textOf(hashOf('other')), undefined)
  second.close()
  assert.ok(statSync(join(folder, 'a', 'texts.sqlite')).size < 40_000)
})

test('two windows share what is kept', async () => {
  const both = [formerTexts(), formerTexts()] as const
  for (const one of both) await one.keepIn(join(folder, 'b'))
  both[0].keep(HASH, TEXT)
  both[1].keep(hashOf('x'), 'x')
  await new Promise((resolve) => { setImmediate(() => setImmediate(resolve)) })
  assert.deepEqual(both.map((one) => [one.textOf(HASH), one.textOf(hashOf('x'))]), [[TEXT, 'x'], [TEXT, 'x']])
  for (const one of both) one.close()
})

test('what is not whole is not taken, and what is no database is made anew', async () => {
  const path = join(folder, 'c')
  const first = formerTexts()
  await first.keepIn(path)
  first.keep(HASH, TEXT)
  first.close()
  const database = new DatabaseSync(join(path, 'texts.sqlite'))
  database.prepare('UPDATE texts SET packed = ?').run(new Uint8Array([1, 2, 3]))
  database.close()
  const second = formerTexts()
  await second.keepIn(path)
  assert.equal(second.textOf(HASH), undefined)
  second.close()
  for (const name of readdirSync(path)) rmSync(join(path, name))
  writeFileSync(join(path, 'texts.sqlite'), 'no database')
  const third = formerTexts()
  await third.keepIn(path)
  third.keep(HASH, TEXT)
  third.close()
  const fourth = formerTexts()
  await fourth.keepIn(path)
  assert.equal(fourth.textOf(HASH), TEXT)
  fourth.close()
})

test('where nothing can be kept, a session remembers for itself', async () => {
  writeFileSync(join(folder, 'file'), '')
  const texts = formerTexts()
  await texts.keepIn(join(folder, 'file', 'x'))
  texts.keep(HASH, TEXT)
  assert.equal(texts.textOf(HASH), TEXT)
  texts.close()
})
