import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { COMMANDS, PLACES, type PlacesOfArticle, type ReviewData } from '../server/protocol.ts'
import { copyOf, keptPlaces, positionIn, type Copy } from './reviewed-copy.ts'
import { placesDisk, PLACES_SCHEME } from './places-disk.ts'
import { runOnServer } from './run-on-server.ts'

/** VS Code's refactor preview of what a command would do, place by place. */
export interface Review {
  /** Gives a code action that the server left open the edit which the preview shows. */
  readonly resolve: (action: vscode.CodeAction) => Promise<vscode.CodeAction>
  /** Shows the preview at once. */
  readonly start: (review: ReviewData['review']) => Promise<void>
  readonly disposable: vscode.Disposable
}

/**
 * Sidecars are merged and written by the server alone, so the preview does not edit them: it edits copies of the articles, in memory, by
 * writing the kind behind the words. What is left of it when the user has chosen is what the server is asked to do.
 */
export function reviewing(client: LanguageClient): Review {
  const disk = placesDisk()
  const pending = new Map<string, { readonly review: ReviewData['review']; readonly copies: readonly Copy[] }>()
  let count = 0

  const prepare = async (review: ReviewData['review'], how: 'plain' | 'confirmed'): Promise<{ readonly id: string; readonly edit: vscode.WorkspaceEdit; readonly places: number }> => {
    const found = await client.sendRequest<readonly PlacesOfArticle[]>(PLACES, review.args)
    // Only an edit that has something to be confirmed opens the preview by itself: what says the same in other words, else all of it.
    const others = found.some(({ places }) => places.some(({ exact }) => exact !== review.args.exact))
    const needsConfirmation = (exact: string): boolean => how === 'confirmed' && (!others || exact !== review.args.exact)
    const id = String(++count)
    const mark = ` [${markOf(review)}]`
    const copies = found.map((article) => copyOf(article, mark, vscode.Uri.from({ scheme: PLACES_SCHEME, authority: id, path: `/${article.article}` }).toString()))
    const edit = new vscode.WorkspaceEdit()
    for (const copy of copies) {
      const uri = vscode.Uri.parse(copy.copy)
      disk.put(uri, copy.lines.join('\n'))
      for (const place of copy.places) {
        const { line, character } = positionIn(copy, place)
        edit.insert(uri, new vscode.Position(line, character), mark, { label: place.exact, description: copy.article, needsConfirmation: needsConfirmation(place.exact) })
      }
    }
    pending.set(id, { review, copies })
    // Menus are opened often and most of what they offer is never run.
    for (const old of [...pending.keys()].slice(0, -KEPT)) forget(old)
    return { id, edit, places: copies.reduce((sum, { places }) => sum + places.length, 0) }
  }
  const forget = (id: string): void => {
    for (const { copy } of pending.get(id)?.copies ?? []) disk.remove(vscode.Uri.parse(copy))
    pending.delete(id)
  }
  const commit = async (id: unknown): Promise<void> => {
    const one = typeof id === 'string' ? pending.get(id) : undefined
    if (!one || typeof id !== 'string') return
    const places = []
    for (const copy of one.copies) {
      const uri = vscode.Uri.parse(copy.copy)
      const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())
      const text = open?.getText() ?? disk.text(uri)
      // A copy that stays unsaved would come up as a tab.
      if (open?.isDirty) await open.save()
      places.push(...keptPlaces(copy, text))
    }
    forget(id)
    if (places.length === 0) void vscode.window.showInformationMessage(vscode.l10n.t('No place was ticked, so nothing was tagged.'))
    else await runOnServer(client, one.review.command, { ...one.review.args, places })
  }

  return {
    resolve: async (action) => {
      const review = reviewOf(action)
      if (!review) return action
      const { id, edit, places } = await prepare(review, 'plain')
      if (places === 0 || places > MOST) return Object.assign(action, { command: { title: action.title, command: review.command, arguments: [review.args] } })
      return Object.assign(action, { edit, command: { title: action.title, command: APPLY, arguments: [id] } })
    },
    start: async (review) => {
      const { id, edit } = await prepare(review, 'confirmed')
      if (await vscode.workspace.applyEdit(edit, { isRefactoring: true })) await commit(id)
      else forget(id)
    },
    disposable: vscode.Disposable.from(disk.disposable, vscode.commands.registerCommand(APPLY, commit)),
  }
}

const APPLY = 'corroborate.applyReviewed'
const KEPT = 8
// A preview of more than that nobody goes through, and it takes its time.
const MOST = 2000

function reviewOf(action: vscode.CodeAction): ReviewData['review'] | undefined {
  const { data } = action as { readonly data?: Partial<ReviewData> }
  return data?.review
}

function markOf({ command, args }: ReviewData['review']): string {
  const { kind } = args as { readonly kind?: unknown }
  return command === COMMANDS.untag ? vscode.l10n.t('not {0}', String(kind)) : String(kind)
}
