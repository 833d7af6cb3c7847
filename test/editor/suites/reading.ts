import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { eventually, run, test } from '../../support/suite.ts'
import { article, conflictsOf, placeOf } from '../support/article.ts'

const GUJARATI = 'treaty/03_lok-pravah.gu.txt'
const ENGLISH = 'treaty/01_harbour-wire.en.txt'

test('the treaty signed in June here and in July there is one conflict, shown in both, each naming the other', async () => {
  const gujarati = await article(GUJARATI)
  const english = await article(ENGLISH)
  // A conflict is told as soon as one of the other articles is read, and again with each further one.
  const naming = (other: vscode.Uri) => ({ relatedInformation }: vscode.Diagnostic) => relatedInformation?.some(({ location }) => location.uri.toString() === other.toString()) ?? false
  const here = await eventually('the conflict at July, naming the English article', () => conflictsOf(gujarati, 'જુલાઈ')?.find(naming(english.uri)))
  assert.equal(typeof here.code === 'object' && here.code.value, 'source-conflict')
  await eventually('the conflict at June, naming the Gujarati article', () => conflictsOf(english, 'June 19')?.find(naming(gujarati.uri)))
})

test('articles that are not open are in Problems too', async () => {
  const closed = vscode.Uri.joinPath((await article(GUJARATI)).uri, '../../derailment/03_tapi-samachar.gu.txt')
  await eventually('diagnostics of a closed article', () => vscode.languages.getDiagnostics(closed).length > 0)
  assert.ok(!vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === closed.toString()))
})

test('people, figures and dates are coloured, and the conflict and the agreement are marked', async () => {
  const { uri, text, positionAt } = await article(GUJARATI)
  await eventually('the conflict', async () => conflictsOf(await article(GUJARATI), 'જુલાઈ'))
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', uri)
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', uri)
  const found = new Map<string, string>()
  let line = 0
  let character = 0
  for (let i = 0; i < tokens.data.length; i += 5) {
    const [down, right, length, type, modifiers] = tokens.data.slice(i, i + 5) as unknown as [number, number, number, number, number]
    line += down
    character = down > 0 ? right : character + right
    const start = positionAt(new vscode.Position(line, character))
    const names = legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit))
    found.set(text.slice(start, start + length), [legend.tokenTypes[type], ...names].join(' '))
  }
  assert.equal(found.get('જુલાઈ'), 'date conflict')
  assert.equal(found.get('10,000થી વધુ સૈનિકો'), 'figure corroborated')
  assert.match(found.get('આન્દ્રે બેલોસોવ') ?? '', /^person/)
})

test('a hover says what was read, and what the other sources say, with links to the places', async () => {
  const gujarati = await article(GUJARATI)
  const hovers = await eventually('a hover with the other sources', async () => {
    const answer = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', gujarati.uri, placeOf(gujarati, '10,000'))
    const card = answer.flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value)).join('\n')
    return card.includes('01_harbour-wire.en.txt') ? card : undefined
  })
  assert.match(hovers, /10,000/)
  assert.match(hovers, /\]\([^)]*01_harbour-wire\.en\.txt[^)]*#L\d+/)
  assert.doesNotMatch(hovers, /command:|<(?!file:)[a-z/]/i)
})

test('lenses tell the counts and what others say; the passage\'s lens opens the peek view', async () => {
  const { uri } = await article(GUJARATI)
  const lenses = await eventually('lenses', async () => {
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 50)
    return found.some(({ command }) => command?.command === 'corroborate.peek') ? found : undefined
  })
  const titles = lenses.map(({ command }) => command?.title ?? '')
  assert.ok(titles.includes('Export sidecar'), titles.join('\n'))
  assert.ok(titles.some((title) => /differ/.test(title)), titles.join('\n'))
  const peek = lenses.find(({ command }) => command?.command === 'corroborate.peek')?.command
  await vscode.commands.executeCommand('corroborate.peek', ...(peek?.arguments ?? []))
  await vscode.commands.executeCommand('closeReferenceSearch')
})

test('a figure links to the matching fact in another source', async () => {
  const gujarati = await article(GUJARATI)
  const links = await eventually('document links', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', gujarati.uri, 50)
    return found.length > 0 ? found : undefined
  })
  const at = placeOf(gujarati, '10,000')
  const link = links.find(({ range }) => range.contains(at))
  assert.match(link?.target?.toString(true) ?? '', /treaty\/0[124]_[^#]*#L?\d+/)
})

test('an inlay hint shows the day behind a weekday', async () => {
  const gujarati = await article(GUJARATI)
  const whole = new vscode.Range(0, 0, 999, 0)
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', gujarati.uri, whole)
  const labels = hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')))
  assert.ok(labels.some((label) => /29 Nov 2024/.test(label)), labels.join('\n'))
})

test('references of a person are found in all articles and scripts; symbols list them', async () => {
  const english = await article(ENGLISH)
  const places = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', english.uri, placeOf(english, 'Andrei Belousov'))
  const files = new Set(places.map(({ uri }) => uri.path.split('/').pop()))
  for (const name of ['01_harbour-wire.en.txt', '02_dainik-setu.hi.txt', '03_lok-pravah.gu.txt']) assert.ok(files.has(name), `${name} not in ${[...files].join(', ')}`)
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', english.uri)
  const names = symbols.flatMap(({ children }) => children.map(({ name }) => name))
  assert.ok(names.includes('Kim Jong Un'), names.join('\n'))
})

test('a weekday that does not fit its date is told, with both ways to mend it', async () => {
  const inland = await article('derailment/04_inland-post.en.txt')
  const found = await eventually('weekday-mismatch', () => vscode.languages.getDiagnostics(inland.uri).find(({ code }) => typeof code === 'object' && code.value === 'weekday-mismatch'))
  assert.match(found.message, /Tuesday/)
})

export { run }
