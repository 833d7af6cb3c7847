import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { COMMANDS, type PickStoryArgument } from '../server/protocol.ts'
import { runOnServer } from './run-on-server.ts'

/** Asks which of the articles that this one is compared with tells another story. */
export async function pickStory(client: LanguageClient, { uri, sources }: PickStoryArgument): Promise<void> {
  const items = sources.map(({ uri: other, name, detail }) => ({ label: name, description: detail, other }))
  const pick = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Not the Same Story'), placeHolder: vscode.l10n.t('Choose an article that tells of something else; nothing of it is compared with this one then'), matchOnDescription: true,
  })
  if (pick) await runOnServer(client, COMMANDS.otherStory, { uri, other: pick.other })
}
