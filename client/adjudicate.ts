import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { COMMANDS, DISAGREEMENTS, type AdjudicateArgument, type DisagreementItem, type Disagreements } from '../server/protocol.ts'
import { runOnServer } from './run-on-server.ts'

/** Goes through the places where two annotators do not agree, one after the other, and keeps what the user decides. */
export async function adjudicate(client: LanguageClient, argument: unknown): Promise<void> {
  const { annotators } = await client.sendRequest<Disagreements>(DISAGREEMENTS, {})
  const pair = pairGiven(argument) ?? await pairFromUser(annotators)
  if (!pair) return
  const [a, b] = pair
  const { items } = await client.sendRequest<Disagreements>(DISAGREEMENTS, { a, b })
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} and {1} agree wherever both have tagged, or all has been decided.', a, b))
    return
  }
  let decided = 0
  for (let i = 0; i < items.length;) {
    const item = items[i] as DisagreementItem
    await show(client, item)
    const answer = await decide(item, pair, vscode.l10n.t('{0} of {1}: “{2}”', i + 1, items.length, shortened(item.exact)), i)
    if (answer === undefined) break
    if (answer === BACK) {
      i--
      continue
    }
    if (answer !== SKIP) {
      const { uri, start, end, exact, annotations } = item
      await runOnServer(client, COMMANDS.adjudicate, { uri, start, end, exact, annotations, accept: answer } satisfies AdjudicateArgument)
      decided++
    }
    i++
  }
  void vscode.window.showInformationMessage(vscode.l10n.t('{0} of {1} decided. Undo Annotation takes the last decision back.', decided, items.length))
}

const SKIP = 'skip'
const BACK = 'back'

/** What to accept; undefined to stop. */
async function decide({ annotations, a, b }: DisagreementItem, [nameA, nameB]: readonly [string, string], title: string, index: number): Promise<string | undefined> {
  const side = (name: string, { annotation, words }: DisagreementItem['a']) => ({ label: vscode.l10n.t('{0} is right: {1}', name, words), answer: annotation ?? 'neither' })
  const both = annotations.length > 1
  const items = [
    side(nameA, a), side(nameB, b),
    ...(both ? [{ label: vscode.l10n.t('Both are right'), answer: 'both' }, { label: vscode.l10n.t('Neither is right'), answer: 'neither' }] : []),
    { label: vscode.l10n.t('Decide later'), answer: SKIP },
    ...(index > 0 ? [{ label: vscode.l10n.t('Back to the one before'), answer: BACK }] : []),
  ]
  const pick = await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Who is right? Escape stops.'), ignoreFocusOut: true })
  return pick?.answer
}

async function show(client: LanguageClient, { uri, range }: DisagreementItem): Promise<void> {
  const from = client.protocol2CodeConverter
  const editor = await vscode.window.showTextDocument(from.asUri(uri), { selection: from.asRange(range), preview: true })
  editor.revealRange(from.asRange(range), vscode.TextEditorRevealType.InCenter)
}

async function pairFromUser(annotators: readonly string[]): Promise<readonly [string, string] | undefined> {
  const [first, second] = annotators
  if (first === undefined || second === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Two people with names must have tagged the same articles first.'))
    return undefined
  }
  if (annotators.length === 2) return [first, second]
  const a = await vscode.window.showQuickPick(annotators, { title: vscode.l10n.t('First Annotator') })
  const b = a === undefined ? undefined : await vscode.window.showQuickPick(annotators.filter((name) => name !== a), { title: vscode.l10n.t('Second Annotator') })
  return a === undefined || b === undefined ? undefined : [a, b]
}

function pairGiven(argument: unknown): readonly [string, string] | undefined {
  const { a, b } = (typeof argument === 'object' && argument !== null ? argument : {}) as { readonly a?: unknown; readonly b?: unknown }
  return typeof a === 'string' && typeof b === 'string' ? [a, b] : undefined
}

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
