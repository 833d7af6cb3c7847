import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { eventually, run, test } from '../../support/suite.ts'
import { article, rangeOf, type OpenArticle } from '../support/article.ts'

const PATH = 'derailment/01_coast-ledger.en.txt'
const WORDS = 'Sagar Express'

type Annotation = { readonly id: string; readonly creator?: { readonly type?: string }; readonly target: { readonly selector: readonly { readonly type: string; readonly exact?: string; readonly start?: number; readonly end?: number }[] } }

/** The annotations in the sidecar beside an article; undefined while there is no such file. */
async function sidecarOf({ uri }: OpenArticle): Promise<readonly Annotation[] | undefined> {
  const beside = uri.with({ path: uri.path.replace(/\.txt$/, '.annotations.jsonld') })
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(beside))
    return (JSON.parse(text) as { items: readonly Annotation[] }).items
  } catch {
    return undefined
  }
}

const quoteOf = (annotation: Annotation) => annotation.target.selector.find(({ type }) => type === 'TextQuoteSelector')?.exact
const startOf = (annotation: Annotation) => annotation.target.selector.find(({ type }) => type === 'TextPositionSelector')?.start
const byHuman = (annotation: Annotation) => annotation.creator?.type === 'Person'

async function actionsAt(open: OpenArticle, words: string): Promise<readonly vscode.CodeAction[]> {
  const range = rangeOf(open, words)
  open.editor.selection = new vscode.Selection(range.start, range.end)
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', open.uri, range)
}

async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action, 'no such action')
  if (action.edit) await vscode.workspace.applyEdit(action.edit)
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []))
}

test('a quick fix tags the selected words; the sidecar has them at once', async () => {
  // Or the first tag would ask for a name.
  await vscode.workspace.getConfiguration('corroborate').update('annotator', 'Asha', vscode.ConfigurationTarget.Global)
  const open = await article(PATH)
  const action = await eventually('the quick fix', async () => (await actionsAt(open, WORDS)).find(({ title }) => /person/i.test(title) && !/all/i.test(title)))
  await apply(action)
  const items = await eventually('the sidecar', async () => (await sidecarOf(open))?.filter((one) => byHuman(one) && quoteOf(one) === WORDS))
  assert.equal(items.length, 1)
  assert.equal(startOf(items[0] as Annotation), Array.from(open.text.slice(0, open.text.indexOf(WORDS))).length)
})

test('the tag follows an edit before it, and is saved with the text', async () => {
  const open = await article(PATH)
  const before = startOf((await sidecarOf(open))?.find(byHuman) as Annotation) as number
  await open.editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'अ😀\n'))
  await open.document.save()
  await eventually('the moved position', async () => startOf((await sidecarOf(open))?.find(byHuman) as Annotation) === before + 3)
  await vscode.commands.executeCommand('undo')
  await open.document.save()
  await eventually('the old position', async () => startOf((await sidecarOf(open))?.find(byHuman) as Annotation) === before)
})

test('an export adds the machine\'s annotations and leaves the human\'s alone', async () => {
  const open = await article(PATH)
  const mine = (await sidecarOf(open))?.find(byHuman)
  await vscode.commands.executeCommand('corroborate.exportSidecar')
  const items = await eventually('machine annotations', async () => {
    const found = await sidecarOf(open)
    return found?.some((one) => one.creator?.type === 'Software') ? found : undefined
  })
  assert.deepEqual(items.find(byHuman), mine)
  assert.ok(items.some((one) => quoteOf(one) === 'Farida Qureshi'), items.map(quoteOf).join('\n'))
  const points = [...open.document.getText()]
  for (const one of items) assert.equal(points.slice(startOf(one), (startOf(one) ?? 0) + [...(quoteOf(one) ?? '')].length).join(''), quoteOf(one))
})

test('an article is written in another format, and what is there beside it stays', async () => {
  const open = await article(PATH)
  const folder = open.uri.with({ path: open.uri.path.replace(/[^/]*$/, '') })
  const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  const to = vscode.Uri.joinPath(folder, 'exported.ann')
  await vscode.commands.executeCommand('corroborate.exportAs', { format: 'brat', to: to.toString() })
  const text = await read(vscode.Uri.joinPath(folder, 'exported.txt'))
  const lines = (await read(to)).split('\n').filter((line) => line.startsWith('T'))
  assert.ok(lines.length > 3)
  for (const line of lines) {
    const [, start, end, words] = /^T\d+\t\w+ (\d+) (\d+)\t(.*)$/.exec(line) ?? []
    assert.equal([...text].slice(Number(start), Number(end)).join(''), words)
  }
  for (const name of ['exported.ann', 'exported.txt']) await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, name))
})

test('undo takes the tag away again, redo brings it back', async () => {
  const open = await article(PATH)
  const tagged = async () => ((await sidecarOf(open)) ?? []).filter((one) => byHuman(one) && quoteOf(one) === WORDS).length
  await vscode.commands.executeCommand('corroborate.undoAnnotation')
  await eventually('the tag to go', async () => (await tagged()) === 0)
  await vscode.commands.executeCommand('corroborate.redoAnnotation')
  await eventually('the tag to come back', async () => (await tagged()) === 1)
})

test('a sidecar that cannot be read is told of and never overwritten', async () => {
  const open = await article('treaty/02_dainik-setu.hi.txt')
  const beside = open.uri.with({ path: open.uri.path.replace(/\.txt$/, '.annotations.jsonld') })
  const broken = '{ "items": [ <<<<<<< HEAD'
  await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(broken))
  await eventually('invalid-sidecar', () => vscode.languages.getDiagnostics(open.uri).some(({ code }) => typeof code === 'object' && code.value === 'invalid-sidecar'))
  await vscode.commands.executeCommand('corroborate.exportSidecar')
  assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(beside)), broken)
})

export { run }
