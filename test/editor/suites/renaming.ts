import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { eventually, run, test } from '../../support/suite.ts'
import { article, placeOf, rangeOf, type OpenArticle } from '../support/article.ts'

const ENGLISH = 'derailment/01_coast-ledger.en.txt'
const [OLD, NEW] = ['Farida Qureshi', 'Fareeda Kureshi']

async function taggedIn({ uri }: OpenArticle): Promise<readonly string[]> {
  const text = await vscode.workspace.fs.readFile(uri.with({ path: uri.path.replace(/\.txt$/, '.annotations.jsonld') })).then((bytes) => new TextDecoder().decode(bytes), () => '{"items":[]}')
  const { items } = JSON.parse(text) as { items: readonly { target: { selector: readonly { exact?: string }[] } }[] }
  return items.flatMap(({ target }) => target.selector.flatMap(({ exact }) => exact ?? []))
}

test('renaming a person changes every article in that language, no other, and the tag goes along', async () => {
  await vscode.workspace.getConfiguration('corroborate').update('annotator', 'Asha', vscode.ConfigurationTarget.Global)
  const open = await article(ENGLISH)
  const range = rangeOf(open, OLD)
  open.editor.selection = new vscode.Selection(range.start, range.end)
  await vscode.commands.executeCommand('corroborate.tagAs', { kind: 'person' })
  await eventually('the tag', async () => (await taggedIn(open)).includes(OLD))
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', open.uri, placeOf(open, OLD), NEW)
  assert.deepEqual(edit.entries().map(([uri]) => uri.path.split('/').pop() ?? '').toSorted(), ['01_coast-ledger.en.txt', '04_inland-post.en.txt'])
  await vscode.workspace.applyEdit(edit)
  await vscode.workspace.saveAll()
  for (const name of [ENGLISH, 'derailment/04_inland-post.en.txt']) {
    const { document } = await article(name)
    assert.ok(document.getText().includes(NEW) && !document.getText().includes('Qureshi'), document.getText())
  }
  await eventually('the tag on the new name', async () => (await taggedIn(open)).includes(NEW))
  assert.deepEqual(vscode.languages.getDiagnostics(open.uri).filter(({ code }) => typeof code === 'object' && /annotation|drift/.test(String(code.value))).map(({ message }) => message), [])
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', open.uri, placeOf(await article(ENGLISH), NEW))
  assert.match(hovers.flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value)).join('\n'), /^\*\*Fareeda Kureshi\*\* · person/)
})

test('what is no person cannot be renamed', async () => {
  const open = await article(ENGLISH)
  await assert.rejects(async () => vscode.commands.executeCommand('vscode.prepareRename', open.uri, placeOf(open, '412 passengers')))
})

export { run }
