import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { eventually, run, test } from '../../support/suite.ts'
import { article, rangeOf, type OpenArticle } from '../support/article.ts'

const PATH = 'derailment/01_coast-ledger.en.txt'

interface Annotation {
  readonly creator?: { readonly type?: string; readonly name?: string }
  readonly body: readonly { readonly source?: unknown; readonly purpose?: string; readonly value?: string; readonly certainty?: string }[]
  readonly target: { readonly selector: readonly { readonly exact?: string }[] }
}

async function mine({ uri }: { readonly uri: vscode.Uri }): Promise<readonly Annotation[]> {
  const beside = uri.with({ path: uri.path.replace(/\.txt$/, '.annotations.jsonld') })
  const text = await vscode.workspace.fs.readFile(beside).then((bytes) => new TextDecoder().decode(bytes), () => '{"items":[]}')
  return (JSON.parse(text) as { items: readonly Annotation[] }).items.filter(({ creator }) => creator?.type === 'Person')
}

const said = async (open: { readonly uri: vscode.Uri }) => (await mine(open)).map(({ body, target, creator }) => [
  ...body.map(({ source, value }) => (typeof source === 'string' ? source : value)), target.selector.find(({ exact }) => exact !== undefined)?.exact, creator?.name,
].join(' | '))

async function select(path: string, words: string): Promise<OpenArticle> {
  const open = await article(path)
  const range = rangeOf(open, words)
  open.editor.selection = new vscode.Selection(range.start, range.end)
  return open
}

const sidecarSays = (open: { readonly uri: vscode.Uri }, expected: readonly string[]) =>
  eventually(expected.join('; ') || 'nothing', async () => JSON.stringify(await said(open)) === JSON.stringify(expected)).catch(async (fault: unknown) => {
    assert.deepEqual(await said(open), expected)
    throw fault
  })

test('the name is asked for once, at the first tag; who closes the question is not asked again', async () => {
  const open = await select(PATH, 'Sagar Express')
  const tagging = vscode.commands.executeCommand('corroborate.tagAs', { kind: 'organisation' })
  await eventually('the question to be answered', async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen')
    return (await said(open)).length === 1
  })
  await tagging
  await sidecarSays(open, ['kind:organisation | Sagar Express | '])
  await vscode.commands.executeCommand('corroborate.undoAnnotation')
  await sidecarSays(open, [])
  await select(PATH, 'Sagar Express')
  await vscode.commands.executeCommand('corroborate.tagAs', { kind: 'place' })
  await sidecarSays(open, ['kind:place | Sagar Express | '])
  await vscode.commands.executeCommand('corroborate.undoAnnotation')
})

test('a name from the settings is in the very next annotation', async () => {
  await vscode.workspace.getConfiguration('corroborate').update('annotator', 'Asha', vscode.ConfigurationTarget.Global)
  const open = await select(PATH, 'Sagar Express')
  await vscode.commands.executeCommand('corroborate.tagAs', { kind: 'place' })
  await sidecarSays(open, ['kind:place | Sagar Express | Asha'])
})

test('a tag in the folder has a preview: the edit writes the kind behind the words, and applying it tags them', async () => {
  const open = await select(PATH, 'Farida Qureshi')
  const range = rangeOf(open, 'Farida Qureshi')
  const action = await eventually('the action', async () => {
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', open.uri, range, undefined, 60)
    return found.find(({ title }) => title === 'Every “Farida Qureshi” in the folder, however written: figure, not person')
  })
  assert.ok(action.edit && action.edit.size > 1, 'no edit to preview')
  const texts = action.edit.entries().flatMap(([, edits]) => edits.map(({ newText }) => newText))
  assert.deepEqual([...new Set(texts)], [' [figure]'])
  await vscode.workspace.applyEdit(action.edit)
  await vscode.commands.executeCommand(action.command?.command ?? '', ...(action.command?.arguments ?? []))
  await eventually('tags in two scripts', async () => {
    const here = (await said(open)).filter((one) => one.includes('kind:figure'))
    const there = await said({ uri: vscode.Uri.joinPath(open.uri, '../03_tapi-samachar.gu.txt') })
    return here.length > 0 && there.some((one) => /[઀-૿]/.test(one))
  })
  await vscode.commands.executeCommand('corroborate.undoAnnotation')
  await sidecarSays(open, ['kind:place | Sagar Express | Asha'])
  assert.ok(!vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label, isDirty }) => isDirty && label !== 'x')), 'a copy is left open')
})

test('a file of another tool is imported, and taken back in one step', async () => {
  const open = await article(PATH)
  const file = vscode.Uri.joinPath(open.uri, '../01_coast-ledger.en.spacy.jsonl')
  const [start, end] = [open.document.offsetAt(rangeOf(open, 'Navagam').start), open.document.offsetAt(rangeOf(open, 'Navagam').end)]
  const line = { text: open.text, meta: { source: PATH }, spans: [{ start, end, label: 'place', annotator: 'Ben', note: 'a town' }, { start, end, label: 'PLANET' }] }
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(line)))
  await vscode.commands.executeCommand('corroborate.importAnnotations', { file: file.toString(), format: 'spacy' })
  await eventually('the tag', async () => (await said(open)).includes('kind:place | a town | Navagam | Ben'))
  await vscode.commands.executeCommand('corroborate.undoAnnotation')
  await sidecarSays(open, ['kind:place | Sagar Express | Asha'])
  await vscode.workspace.fs.delete(file)
})

test('two annotators are gone through one disagreement after the other; the decision is an annotation of whoever decides', async () => {
  const open = await select(PATH, 'Harish Menon')
  await vscode.commands.executeCommand('corroborate.tagPerson')
  await sidecarSays(open, ['kind:place | Sagar Express | Asha', 'kind:person | Harish Menon | Asha'])
  await vscode.workspace.getConfiguration('corroborate').update('annotator', 'Ben', vscode.ConfigurationTarget.Global)
  await select(PATH, 'Harish Menon')
  await vscode.commands.executeCommand('corroborate.tagAs', { kind: 'date' })
  await select(PATH, 'Sagar Express')
  await vscode.commands.executeCommand('corroborate.tagAs', { kind: 'place' })
  await eventually('both of Ben\'s tags', async () => (await said(open)).filter((one) => one.endsWith('Ben')).length === 2)
  await vscode.workspace.getConfiguration('corroborate').update('annotator', 'Chandra', vscode.ConfigurationTarget.Global)
  const deciding = vscode.commands.executeCommand('corroborate.adjudicateAnnotations')
  await eventually('Ben to be right about Harish Menon', async () => {
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext')
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    return (await said(open)).some((one) => one.endsWith('Chandra'))
  })
  await deciding
  assert.deepEqual((await said(open)).filter((one) => one.endsWith('Chandra')), ['kind:date | one | Harish Menon | Chandra'])
  assert.equal(open.editor.document.getText(vscode.window.activeTextEditor?.selection), 'Harish Menon')
  await vscode.commands.executeCommand('corroborate.undoAnnotation')
  await eventually('the decision to be taken back', async () => !(await said(open)).some((one) => one.endsWith('Chandra')))
})

test('what a figure reads is changed by what is typed, read as it is typed', async () => {
  const open = await select(PATH, '412 passengers')
  const asking = vscode.commands.executeCommand('corroborate.changeReading')
  // The box holds the present reading; Enter makes it the human's own.
  await eventually('the reading', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    return (await said(open)).some((one) => one.startsWith('kind:figure | 412 ') && one.includes('| 412 passengers |'))
  })
  await asking
  await vscode.commands.executeCommand('corroborate.undoAnnotation')
})

test('known people are offered while a name is typed', async () => {
  const open = await article(PATH)
  await open.editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Quresh\n'))
  const offered = await eventually('Farida Qureshi', async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', open.uri, new vscode.Position(0, 6))
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label))
    return labels.includes('Farida Qureshi') ? labels : undefined
  })
  assert.equal(offered[0], 'Farida Qureshi')
  await vscode.commands.executeCommand('undo')
})

test('none of the default keys is one of the workbench\'s own', async () => {
  const extension = vscode.extensions.getExtension('corroborate.corroborate')
  const manifest = extension?.packageJSON as { contributes: { keybindings: readonly { key: string; when?: string }[] } }
  const keys = new Set(manifest.contributes.keybindings.map(({ key }) => key))
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('vscode://defaultsettings/keybindings.json'))
  const all = [...document.getText().matchAll(/\{ "key": "([^"]+)",[^}]*?"command": "([^"]+)"(?:,\s*"when": "([^"]*)")?/g)]
  assert.ok(all.length > 500, `only ${all.length} default keys are seen`)
  const clash = all.filter(([, key = '', command = '', when = '']) => keys.has(key) && key.includes('ctrl+k') && !command.startsWith('corroborate.') && !/\w+(Focus|Visible)\b/.test(when.replace(/editorTextFocus|editorFocus/g, '')))
  assert.deepEqual(clash.map(([, key, command]) => `${key} ${command}`), [])
})

export { run }
