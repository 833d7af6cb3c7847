import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { COMMANDS, KINDS, type PlaceArgument } from '../server/protocol.ts'
import type { Review } from './review.ts'
import { runOnServer } from './run-on-server.ts'

/** Asks for a kind, then how far the tag is to go. A keybinding may name the kind: `{ "kind": "place" }`. */
export async function pickTag(client: LanguageClient, review: Review, place: PlaceArgument, named?: string): Promise<void> {
  const kind = named ?? await kindFromUser(client, place)
  if (kind === undefined) return
  const scope = named === undefined ? await scopeFromUser(place) : 'mention'
  if (scope === undefined) return
  if (scope === 'review') await review.start({ command: COMMANDS.tag, args: { ...place, kind, scope: 'folder' } })
  else await runOnServer(client, COMMANDS.tag, { ...place, kind, scope })
}

async function kindFromUser(client: LanguageClient, { exact }: PlaceArgument): Promise<string | undefined> {
  const kinds = await client.sendRequest<readonly string[]>(KINDS, {})
  return vscode.window.showQuickPick(kinds, { title: vscode.l10n.t('Tag “{0}” As', shortened(exact)), placeHolder: vscode.l10n.t('Kind') })
}

async function scopeFromUser({ exact }: PlaceArgument): Promise<'mention' | 'article' | 'folder' | 'review' | undefined> {
  const items = [
    { label: vscode.l10n.t('Only here'), scope: 'mention' as const },
    { label: vscode.l10n.t('All alike in this article'), scope: 'article' as const },
    { label: vscode.l10n.t('All alike in the folder, in every script'), scope: 'folder' as const },
    { label: vscode.l10n.t('All alike in the folder, but show them to me first'), scope: 'review' as const },
  ]
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Tag “{0}”', shortened(exact)), placeHolder: vscode.l10n.t('Where') }))?.scope
}

function shortened(words: string): string { return words.length > 60 ? `${words.slice(0, 59)}…` : words }
