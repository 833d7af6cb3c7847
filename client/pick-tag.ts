import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { COMMANDS, KINDS, PLACES, type PlaceArgument, type PlacesOfArticle } from '../server/protocol.ts'
import type { Review } from './review.ts'
import { runOnServer } from './run-on-server.ts'

/** Asks for a kind, then how far the tag is to go. A keybinding may name the kind: `{ "kind": "place" }`. */
export async function pickTag(client: LanguageClient, review: Review, place: PlaceArgument, named?: string): Promise<void> {
  const kind = named ?? await kindFromUser(client, place)
  if (kind === undefined) return
  const scope = named === undefined ? await scopeFromUser(client, place, kind) : 'mention'
  if (scope === undefined) return
  if (scope === 'review') await review.start({ command: COMMANDS.tag, args: { ...place, kind, scope: 'folder' } })
  else await runOnServer(client, COMMANDS.tag, { ...place, kind, scope })
}

async function kindFromUser(client: LanguageClient, { exact }: PlaceArgument): Promise<string | undefined> {
  const kinds = await client.sendRequest<readonly string[]>(KINDS, {})
  return vscode.window.showQuickPick(kinds, { title: vscode.l10n.t('Tag “{0}” As', shortened(exact)), placeHolder: vscode.l10n.t('Kind') })
}

/** How far the tag is to go, with how many places that is; where there is nothing alike anywhere, nothing is asked. */
async function scopeFromUser(client: LanguageClient, place: PlaceArgument, kind: string): Promise<'mention' | 'article' | 'folder' | 'review' | undefined> {
  const { exact } = place
  const found = await client.sendRequest<readonly PlacesOfArticle[]>(PLACES, { ...place, kind, scope: 'folder' })
  const all = found.reduce((sum, { places }) => sum + places.length, 0)
  const here = found.find(({ uri }) => uri === place.uri)?.places.length ?? 0
  if (all <= 1) return 'mention'
  const inFolder = found.length === 1 ? vscode.l10n.t('{0} places', all) : vscode.l10n.t('{0} places in {1} articles', all, found.length)
  const items = [
    { label: vscode.l10n.t('Only here'), scope: 'mention' as const },
    ...(here > 1 ? [{ label: vscode.l10n.t('All alike in this article'), description: vscode.l10n.t('{0} places', here), scope: 'article' as const }] : []),
    ...(all > here ? [{ label: vscode.l10n.t('All alike in the folder, in every script'), description: inFolder, scope: 'folder' as const }] : []),
    { label: vscode.l10n.t('Choose among them…'), description: inFolder, scope: 'review' as const },
  ]
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Tag “{0}”', shortened(exact)), placeHolder: vscode.l10n.t('Where') }))?.scope
}

function shortened(words: string): string { return words.length > 60 ? `${words.slice(0, 59)}…` : words }
