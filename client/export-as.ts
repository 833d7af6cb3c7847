import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { EXPORT_AS, EXPORT_FORMATS, type ExportAsParams, type ExportedFile, type ExportFormat } from '../server/protocol.ts'

/** Asks for a format and a place, and writes the article there; a keybinding may name both: `{ "format": "brat", "to": "file:///…" }`. */
export async function exportAs(client: LanguageClient, article: vscode.Uri, argument: unknown): Promise<void> {
  const given = typeof argument === 'object' && argument !== null ? argument as { readonly format?: unknown; readonly to?: unknown } : {}
  const formats = await client.sendRequest<readonly ExportFormat[]>(EXPORT_FORMATS, {})
  const format = formats.find(({ id }) => id === given.format) ?? await chosen(formats)
  if (!format) return
  const stem = article.path.replace(/(?<=[^/])\.[^./]*$/, '')
  const to = typeof given.to === 'string' ? vscode.Uri.parse(given.to, true)
    : await vscode.window.showSaveDialog({ defaultUri: article.with({ path: stem + format.ending }), title: format.title })
  if (!to) return
  const params: ExportAsParams = { uri: client.code2ProtocolConverter.asUri(article), format: format.id }
  const files = await client.sendRequest<readonly ExportedFile[] | null>(EXPORT_AS, params)
  if (!files) {
    void vscode.window.showWarningMessage(vscode.l10n.t('This file is not an article of the folder.'))
    return
  }
  for (const [i, { ending, content }] of files.entries()) await write(i === 0 ? to : beside(to, format.ending, ending), content, i === 0 ? 'replace' : 'keep')
  vscode.window.setStatusBarMessage(vscode.l10n.t('Written: {0}', to.path.slice(to.path.lastIndexOf('/') + 1)), 5000)
}

async function chosen(formats: readonly ExportFormat[]): Promise<ExportFormat | undefined> {
  const items = formats.map((format) => ({ label: format.title, description: format.ending, format }))
  const pick = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export Annotations As…'), matchOnDescription: true })
  return pick?.format
}

/** What goes with the file that was asked for: brat's text, INCEpTION's type system. What is there already is nobody's to replace unasked. */
async function write(to: vscode.Uri, content: string, existing: 'replace' | 'keep'): Promise<void> {
  const bytes = new TextEncoder().encode(content)
  const there = existing === 'replace' ? undefined : await vscode.workspace.fs.readFile(to).then((read) => read, () => undefined)
  if (!there) await vscode.workspace.fs.writeFile(to, bytes)
  else if (new TextDecoder().decode(there) !== content) {
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} is there already and stays as it is; the export counts in a text with plain line breaks.', to.path.slice(to.path.lastIndexOf('/') + 1)))
  }
}

function beside(to: vscode.Uri, ending: string, other: string): vscode.Uri {
  return to.with({ path: (to.path.endsWith(ending) ? to.path.slice(0, -ending.length) : to.path.replace(/(?<=[^/])\.[^./]*$/, '')) + other })
}
