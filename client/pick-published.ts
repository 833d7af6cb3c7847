import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { COMMANDS, type PickPublishedArgument, type SetPublishedArgument } from '../server/protocol.ts'
import { runOnServer } from './run-on-server.ts'

/** Asks when an article was published: what its text suggests first, then any day. The answer is kept in its sidecar. */
export async function pickPublished(client: LanguageClient, { uri, candidates }: PickPublishedArgument): Promise<void> {
  const value = await chosen(candidates)
  if (value !== undefined) await runOnServer(client, COMMANDS.setPublished, { uri, value } satisfies SetPublishedArgument)
}

/** YYYY-MM-DD, '' to take the date away, undefined where the user gave up. */
async function chosen(candidates: PickPublishedArgument['candidates']): Promise<string | undefined> {
  if (candidates.length === 0) return askForDay()
  const other = { label: vscode.l10n.t('Another day…'), value: undefined }
  const none = { label: vscode.l10n.t('Take the date from the text again'), value: '' }
  const items = [...candidates.map(({ label, detail, value }) => ({ label, detail, value })), other, none]
  const pick = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('When was this article published?') })
  return pick === other ? askForDay() : pick?.value
}

function askForDay(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('When was this article published?'),
    prompt: vscode.l10n.t('Year, month and day, like 2025-06-02. Leave empty to take the date from the text again.'),
    placeHolder: '2025-06-02',
    validateInput: (value) => (value.trim() === '' || isDay(value.trim()) ? undefined : vscode.l10n.t('Write it like 2025-06-02.')),
  }).then((value) => value?.trim())
}

function isDay(value: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}
