import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { eventually, run, test } from '../../support/suite.ts'
import { article, conflictsOf, rangeOf, type OpenArticle } from '../support/article.ts'

const GUJARATI = 'treaty/03_lok-pravah.gu.txt'
const ENGLISH = 'treaty/01_harbour-wire.en.txt'
const HINDI = 'treaty/02_dainik-setu.hi.txt'
const JULY = 'જુલાઈ'

/** Who contradicts the Gujarati article's July, by file name; undefined as long as nobody does. */
async function against(): Promise<readonly string[] | undefined> {
  return conflictsOf(await article(GUJARATI), JULY)?.flatMap(({ relatedInformation = [] }) => relatedInformation.map(({ location }) => location.uri.path.split('/').pop() ?? '')).sort()
}

/** Comes when all articles have been read: both the English and the Hindi one speak of June. */
const wholeConflict = () => eventually('the English and the Hindi article against July', async () => {
  const names = await against()
  return names?.includes('01_harbour-wire.en.txt') && names.includes('02_dainik-setu.hi.txt') ? names : undefined
})

async function fixesAt(open: OpenArticle, words: string): Promise<readonly vscode.CodeAction[]> {
  const range = rangeOf(open, words)
  open.editor.selection = new vscode.Selection(range.start, range.end)
  return (await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', open.uri, range)).filter(({ kind }) => kind?.contains(vscode.CodeActionKind.QuickFix))
}

async function verdictsIn({ uri }: OpenArticle): Promise<number> {
  const beside = uri.with({ path: uri.path.replace(/\.txt$/, '.annotations.jsonld') })
  const text = await vscode.workspace.fs.readFile(beside).then((bytes) => new TextDecoder().decode(bytes), () => '{"items":[]}')
  return (JSON.parse(text) as { items: readonly { creator?: { type?: string } }[] }).items.filter(({ creator }) => creator?.type === 'Person').length
}

test('a conflict tells what each other source says, in its own words, with the place to go to', async () => {
  await vscode.workspace.getConfiguration('corroborate').update('annotator', 'Asha', vscode.ConfigurationTarget.Global)
  const names = await wholeConflict()
  const [conflict] = conflictsOf(await article(GUJARATI), JULY) ?? []
  assert.match(conflict?.message ?? '', /^signed — \d sources: (?:19 )?June 2024 · (?:.* · )?this one: July 2024/)
  assert.equal(conflict?.severity, vscode.DiagnosticSeverity.Warning)
  for (const { location, message } of conflict.relatedInformation ?? []) {
    const text = (await vscode.workspace.openTextDocument(location.uri)).getText(location.range)
    assert.ok(message.includes(text), `${message} does not quote “${text}”`)
    // VS Code names the file itself.
    assert.ok(!names.some((name) => message.includes(name)), message)
  }
})

for (const verdict of ['Different events', 'This source is right', 'The \\d others are right', 'Both are right', 'Ignore conflicts here']) {
  test(`the quick fix “${verdict}” ends the conflict in both articles; undo brings it back`, async () => {
    const before = await wholeConflict()
    const open = await article(GUJARATI)
    const fix = await eventually('the quick fix', async () => (await fixesAt(open, JULY)).find(({ title }) => new RegExp(`^${verdict}`).test(title)))
    await vscode.commands.executeCommand(fix.command?.command ?? '', ...(fix.command?.arguments ?? []))
    await eventually('the conflict to end', async () => (await against()) === undefined)
    if (verdict.startsWith('Different')) {
      const english = await article(ENGLISH)
      await eventually('the English article to say nothing of it', () => !(conflictsOf(english, 'June 19') ?? []).some(({ relatedInformation }) => relatedInformation?.some(({ location }) => location.uri.path === open.uri.path)))
    }
    await eventually('the sidecar', async () => (await verdictsIn(open)) > 0)
    await vscode.commands.executeCommand('corroborate.undoAnnotation')
    await eventually('the conflict to come back', async () => JSON.stringify(await against()) === JSON.stringify(before))
    await eventually('the sidecar to hold no verdict', async () => (await verdictsIn(open)) === 0)
  })
}

test('“Not the Same Story” asks which article; the one chosen is compared no more, until it is undone', async () => {
  const before = await wholeConflict()
  const open = await article(GUJARATI)
  const asking = vscode.commands.executeCommand('corroborate.notSameStory')
  await eventually('the answer', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
    return (await verdictsIn(open)) === 1
  })
  await asking
  const left = await eventually('one source fewer in the lens', async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', open.uri, 50)
    const [, count] = lenses.map(({ command }) => /^Compared with (\d+) /.exec(command?.title ?? '')).find((found) => found !== null && found !== undefined) ?? []
    return count === '2' ? count : undefined
  })
  assert.equal(left, '2')
  await vscode.commands.executeCommand('corroborate.undoAnnotation')
  await eventually('all to be compared again', async () => JSON.stringify(await against()) === JSON.stringify(before) && (await verdictsIn(open)) === 0)
})

test('the lens above a passage opens the peek view on what the other sources say', async () => {
  await wholeConflict()
  const open = await article(GUJARATI)
  const lens = await eventually('a lens with a conflict', async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', open.uri, 50)
    return lenses.find(({ command }) => command?.command === 'corroborate.peek' && /July 2024 .*differ/.test(command.title))
  })
  const others = () => vscode.window.visibleTextEditors.filter(({ document }) => document.uri.scheme === 'file' && document.uri.path !== open.uri.path)
  assert.equal(others().length, 0)
  await vscode.commands.executeCommand('corroborate.peek', ...(lens.command?.arguments ?? []))
  const peeked = await eventually('another source in the peek view', () => others()[0])
  assert.ok([ENGLISH, HINDI].some((name) => peeked.document.uri.path.endsWith(name)), peeked.document.uri.path)
  await vscode.commands.executeCommand('closeReferenceSearch')
  await eventually('the peek view to close', () => others().length === 0)
})

export { run }
