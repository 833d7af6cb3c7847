import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Log } from 'sarif'
import { FORMATS } from '../../server/core/formats/table.ts'
import type { ExportedFile, ExportFormat } from '../../server/protocol.ts'
import { build } from './build.ts'
import { folderOf, removeFolders, start } from './client.ts'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const DAWN = 'Published on 12 May 2024.\r\n\r\n41 people were killed when the bridge at Lyon fell on Friday, police said. 😀\r\nMayor Asha Velkar said the bridge was built in 1962.\r\n'
const DUSK = 'Published on 12 May 2024.\n\nPolice said 57 people were killed when the bridge at Lyon fell on Friday.\nMayor Asha Velkar saw the bridge, built in 1962.\n'

/** Formats that tell the machine's mentions from a human's, and import a human's alone. */
const MACHINE_LEFT_OUT = ['web-annotation', 'label-studio']

before(build)
after(removeFolders)

interface Run { readonly code: number | null; readonly out: string; readonly err: string }

function corroborate(cwd: string, ...args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (some: string) => { out += some })
  child.stderr.setEncoding('utf8').on('data', (some: string) => { err += some })
  return new Promise((resolve) => { child.on('close', (code) => resolve({ code, out, err })) })
}

interface Page { readonly items: readonly { readonly creator: { readonly type: string; readonly name?: string }; readonly target: { readonly selector: readonly { readonly exact?: string }[] } }[] }

function tagged(folder: string, name: string): readonly string[] {
  const { items } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Page
  return items.filter(({ creator }) => creator.type === 'Person').map(({ creator, target }) => `${creator.name}: ${target.selector[0]?.exact}`)
}

test('what a format writes, an import puts into sidecars, in every format that is read', async () => {
  const folder = folderOf({ 'dawn.txt': DAWN, 'sub/dusk.txt': DUSK })
  const outside = folderOf({})
  const wanted = ['Ben: 12 May 2024', 'Ben: 41 people', 'Ben: Friday', 'Ben: Asha Velkar', 'Ben: 1962']
  for (const { id } of FORMATS.filter((format) => format.read && !MACHINE_LEFT_OUT.includes(format.id))) {
    const to = join(outside, id)
    const written = await corroborate(folder, 'annotate', '.', '--format', id, '--to', to)
    assert.deepEqual([id, written.code, written.err], [id, 0, ''])
    const files = written.out.trimEnd().split('\n').filter((file) => !/\.txt$|TypeSystem/.test(file))
    const into = folderOf({ 'dawn.txt': DAWN, 'sub/dusk.txt': DUSK })
    const imported = await corroborate(into, 'import', ...files, '--format', id, '--into', '.', '--as', 'Ben')
    assert.deepEqual([id, imported.code, imported.err], [id, 0, ''])
    assert.deepEqual([id, ...tagged(into, 'dawn.annotations.jsonld')], [id, ...wanted])
    assert.equal(tagged(into, 'sub/dusk.annotations.jsonld').length, 5)
  }
})

test('an import finds the article beside the file, tells what it leaves out, and never goes outside', async () => {
  const folder = folderOf({ 'dawn.txt': DAWN, 'dawn.ann': 'T1\tPerson 108 119\tAsha Velkar\nT2\tLocation 0 3\tPub\nT3\tFigure 27 36\t41 people\n', 'evil.csv': 'source,kind,start,end,text\n../other/dusk.txt,person,0,3,Pol\n' })
  const { code, out, err } = await corroborate(folder, 'import', 'dawn.ann')
  assert.deepEqual([code, out], [0, './dawn.txt: 2 tagged\n'])
  assert.match(err, /^dawn\.ann: line 2: “Location” is no person, figure or date\n$/)
  assert.deepEqual(tagged(folder, 'dawn.annotations.jsonld'), ['undefined: 41 people', 'undefined: Asha Velkar'])
  const evil = await corroborate(folder, 'import', 'evil.csv')
  assert.deepEqual([evil.code, readdirSync(folder).sort()], [1, ['dawn.ann', 'dawn.annotations.jsonld', 'dawn.txt', 'evil.csv']])
  assert.equal((await corroborate(folder, 'import', 'no-such.ann')).code, 2)
  assert.equal((await corroborate(folder, 'import', 'dawn.txt')).code, 2)
  writeFileSync(join(folder, 'bad.tei.xml'), '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><TEI>&a;</TEI>')
  assert.match((await corroborate(folder, 'import', 'bad.tei.xml')).err, /document type/)
})

test('a format of a file for each article asks for a folder, and an article is never written over', async () => {
  const folder = folderOf({ 'dawn.txt': DAWN, 'sub/dusk.txt': DUSK })
  const many = await corroborate(folder, 'annotate', '.', '--format', 'brat')
  assert.deepEqual([many.code, many.out], [2, ''])
  assert.match(many.err, /--to FOLDER/)
  assert.match((await corroborate(folder, 'annotate', 'dawn.txt', '--format', 'brat')).out, /^T1\tDate 13 24\t12 May 2024\n/)
  const same = await corroborate(folder, 'annotate', '.', '--format', 'brat', '--to', '.')
  assert.deepEqual([same.code, same.out], [1, 'dawn.ann\nsub/dusk.ann\n'])
  assert.match(same.err, /dawn\.txt: this is an article/)
  assert.equal(readFileSync(join(folder, 'dawn.txt'), 'utf8'), DAWN)
})

test('check --format sarif names places, and fails where sources conflict as check does', async () => {
  const folder = folderOf({ 'dawn.txt': DAWN, 'sub/dusk.txt': DUSK })
  const { code, out } = await corroborate(folder, 'check', '.', '--format', 'sarif')
  assert.equal(code, 1)
  const log = JSON.parse(out) as Log
  const conflict = log.runs[0]!.results!.find(({ ruleId }) => ruleId === 'source-conflict')!
  assert.deepEqual(conflict.locations![0]!.physicalLocation!.region, { startLine: 3, startColumn: 1, endLine: 3, endColumn: 10 })
  for (const args of [['check', '.', '--format', 'csv'], ['annotate', '.', '--into', 'x'], ['import', 'x', '--format', 'sarif'], ['agreement', 'A'], ['export', '.', '--format', 'csv']]) {
    assert.equal((await corroborate(folder, ...args)).code, 2, args.join(' '))
  }
})

test('agreement of two annotators by name, and of two folders of sidecars', async () => {
  const folder = folderOf({ 'dawn.txt': DAWN, 'asha.csv': 'source,kind,start,end,text\ndawn.txt,person,119,130,Asha Velkar\ndawn.txt,figure,29,38,41 people\n', 'ben.csv': 'source,kind,start,end,text\ndawn.txt,figure,29,38,41 people\n' })
  for (const name of ['Asha', 'Ben']) assert.equal((await corroborate(folder, 'import', `${name.toLowerCase()}.csv`, '--as', name)).err, '')
  const { code, out } = await corroborate(folder, 'agreement', 'Asha', 'Ben')
  assert.equal(code, 0)
  assert.match(out, /all +2 +1 +1 +0\.667\n/)
  assert.match(out, /Cohen's kappa over words: 0\.\d{3}\nKrippendorff's alpha, unitizing: -?0\.\d{3}\n/)
  assert.match(out, /\ndawn\.txt:4:7 “Asha Velkar”: only Asha tags it \(person\)\n$/)
  const copy = folderOf({ 'dawn.annotations.jsonld': readFileSync(join(folder, 'dawn.annotations.jsonld'), 'utf8') })
  assert.match((await corroborate(folder, 'agreement', '.', copy)).out, /They agree everywhere\.\n$/)
  const nobody = await corroborate(folder, 'agreement', 'Asha', 'Nobody')
  assert.equal(nobody.code, 1)
  assert.match(nobody.err, /no article that both have tagged/)
})

test('an editor is offered the formats and gets the files of one, with what it was told by a human', async () => {
  const client = await start(folderOf({ 'dawn.txt': DAWN, 'dusk.txt': DUSK }))
  try {
    await client.ready()
    const formats = await client.request<readonly ExportFormat[]>('corroborate/exportFormats', {})
    assert.deepEqual(formats.map(({ id }) => id), FORMATS.map(({ id }) => id))
    for (const { id } of formats) {
      const files = await client.request<readonly ExportedFile[]>('corroborate/exportAs', { uri: client.uri('dawn.txt'), format: id })
      assert.ok(files[0]!.content.length > 20, id)
    }
    const [brat, text] = await client.request<readonly ExportedFile[]>('corroborate/exportAs', { uri: client.uri('dawn.txt'), format: 'brat' })
    assert.match(brat!.content, /^T1\tDate 13 24\t12 May 2024\n/)
    assert.deepEqual(text, { ending: '.txt', content: DAWN.replaceAll('\r\n', '\n') })
    assert.equal(await client.request('corroborate/exportAs', { uri: client.uri('dawn.txt'), format: '__proto__' }), null)
    assert.equal(await client.request('corroborate/exportAs', { uri: 'file:///nowhere.txt', format: 'brat' }), null)
    assert.equal(await client.request('corroborate/exportAs', null), null)
  } finally {
    await client.close()
  }
})
