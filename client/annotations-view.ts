import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { ANNOTATIONS, COMMANDS, type AnnotationItem, type StatusParams } from '../server/protocol.ts'
import { annotationWords, labelOf } from './annotation-words.ts'
import { filterChoices, passes, type Filter } from './annotation-filter.ts'
import { placeAt } from './places-at.ts'
import { pickNote } from './pick-note.ts'
import { runOnServer } from './run-on-server.ts'

interface Group { readonly name: string; readonly items: readonly AnnotationItem[] }
type Node = Group | AnnotationItem

/** All that humans have said, by article, in the Explorer: to be filtered, gone to, noted on, taken away and put back, by keyboard alone too. */
export function annotationsView(client: LanguageClient, status: vscode.Event<StatusParams>): { readonly disposable: vscode.Disposable; readonly commands: Readonly<Record<string, (argument?: unknown) => unknown>> } {
  let items: readonly AnnotationItem[] = []
  let filter: Filter = []
  const changed = new vscode.EventEmitter<void>()
  const tree: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => (node === undefined ? groupsOf(items.filter((item) => passes(item, filter))) : 'items' in node ? [...node.items] : []),
    getTreeItem: (node) => ('items' in node ? groupItem(node) : annotationItem(node)),
    getParent: () => undefined,
  }
  const view = vscode.window.createTreeView('corroborate.annotations', { treeDataProvider: tree, showCollapseAll: true })
  const show = (): void => {
    const shown = items.filter((item) => passes(item, filter)).length
    view.message = items.length > 0 && filter.length > 0 ? vscode.l10n.t('{0} of {1} shown: {2}', shown, items.length, filter.map(({ label }) => label).join(', ')) : ''
    view.description = items.length === 0 ? '' : String(shown)
    changed.fire()
  }
  let asked = 0
  const refresh = async (): Promise<void> => {
    const mine = ++asked
    const found = await client.sendRequest<readonly AnnotationItem[]>(ANNOTATIONS, {})
    if (mine !== asked || JSON.stringify(found) === JSON.stringify(items)) return
    items = found
    show()
  }
  const refreshSafely = (): void => void refresh().catch(() => undefined)
  refreshSafely()

  const chosen = (argument: unknown): AnnotationItem | undefined => {
    const node = (argument as Node | undefined) ?? view.selection[0]
    return node && 'annotation' in node ? node : undefined
  }
  const commands: Readonly<Record<string, (argument?: unknown) => unknown>> = {
    'corroborate.filterAnnotations': async () => {
      const choices = filterChoices(items).map((choice) => ({ ...choice, picked: filter.some(({ label }) => label === choice.label) }))
      const picked = await vscode.window.showQuickPick(choices, {
        title: vscode.l10n.t('Show Only'), canPickMany: true, placeHolder: vscode.l10n.t('Choose what to show; choose nothing to show all'),
      })
      if (!picked) return
      filter = picked
      await vscode.commands.executeCommand('setContext', 'corroborate.annotationsFiltered', filter.length > 0)
      show()
    },
    'corroborate.showAllAnnotations': async () => {
      filter = []
      await vscode.commands.executeCommand('setContext', 'corroborate.annotationsFiltered', false)
      show()
    },
    'corroborate.goToAnnotation': (argument) => goTo(client, chosen(argument)),
    'corroborate.removeAnnotation': async (argument) => {
      const item = chosen(argument)
      if (item) await runOnServer(client, COMMANDS.dropOrphan, { uri: item.uri, annotation: item.annotation })
    },
    'corroborate.noteAnnotation': async (argument) => {
      const item = chosen(argument)
      const place = item && await placeOf(client, item)
      if (item && place) await pickNote(client, { ...place, note: item.note ?? '', ...(item.kind === undefined ? {} : { kind: item.kind }) })
    },
    'corroborate.placeAnnotation': async (argument) => {
      const item = chosen(argument)
      const editor = vscode.window.activeTextEditor
      const place = editor && placeAt(client, editor)
      if (!item) return
      if (place?.uri === item.uri) await runOnServer(client, COMMANDS.place, { ...place, annotation: item.annotation })
      else void vscode.window.showInformationMessage(vscode.l10n.t('Select the words in {0} that “{1}” belongs to, then choose this again.', item.article, item.exact))
    },
  }
  return { commands, disposable: vscode.Disposable.from(view, changed, status(refreshSafely)) }
}

function groupsOf(items: readonly AnnotationItem[]): Group[] {
  const groups = new Map<string, AnnotationItem[]>()
  for (const item of items) groups.set(item.article, [...groups.get(item.article) ?? [], item])
  return [...groups].map(([name, members]) => ({ name, items: members }))
}

function groupItem({ name, items }: Group): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded)
  item.id = name
  item.description = String(items.length)
  item.iconPath = vscode.ThemeIcon.File
  item.contextValue = 'article'
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, annotations: {1}', name, items.length) }
  return item
}

const ICONS: Readonly<Record<AnnotationItem['act'], string>> = {
  tag: 'tag', label: 'bookmark', reject: 'circle-slash', note: 'note', verdict: 'law', 'other-story': 'law', published: 'calendar', orphan: 'question', drifted: 'warning',
}

function annotationItem(node: AnnotationItem): vscode.TreeItem {
  const item = new vscode.TreeItem(labelOf(node))
  item.id = `${node.uri} ${node.annotation}`
  item.description = annotationWords(node)
  item.tooltip = [labelOf(node), annotationWords(node)].join('\n')
  item.iconPath = new vscode.ThemeIcon(node.undecided !== undefined ? 'git-compare' : node.note === undefined ? ICONS[node.act] : 'note')
  item.contextValue = node.act === 'orphan' || node.act === 'drifted' ? 'lost' : 'placed'
  item.command = { title: vscode.l10n.t('Go to the Words'), command: 'corroborate.goToAnnotation', arguments: [node] }
  const line = node.range === undefined ? '' : vscode.l10n.t(', line {0}', node.range.start.line + 1)
  item.accessibilityInformation = { label: `${labelOf(node)}: ${annotationWords(node)}, ${node.article}${line}` }
  return item
}

/** Orphans open their article. */
export async function goTo(client: LanguageClient, item: AnnotationItem | undefined): Promise<void> {
  if (!item) return
  const from = client.protocol2CodeConverter
  await vscode.window.showTextDocument(from.asUri(item.uri), item.range ? { selection: from.asRange(item.range) } : {})
}

async function placeOf(client: LanguageClient, { uri, range }: AnnotationItem): Promise<{ uri: string; start: number; end: number; exact: string } | undefined> {
  if (!range) return undefined
  const document = await vscode.workspace.openTextDocument(client.protocol2CodeConverter.asUri(uri))
  const place = client.protocol2CodeConverter.asRange(range)
  return { uri, start: document.offsetAt(place.start), end: document.offsetAt(place.end), exact: document.getText(place) }
}
