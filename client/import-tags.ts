import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { COMMANDS, EXPORT_FORMATS, type ExportFormat, type ImportArgument } from '../server/protocol.ts'
import { runOnServer } from './run-on-server.ts'

/** Bytes of a file that are read: larger ones are no annotations. */
const MOST = 64_000_000

/** Asks for a file of another tool and takes its tags over; a keybinding may name both: `{ "file": "file:///…", "format": "brat" }`. */
export async function importTags(client: LanguageClient, argument: unknown): Promise<void> {
  const given = typeof argument === 'object' && argument !== null ? argument as { readonly file?: unknown; readonly format?: unknown } : {}
  const formats = (await client.sendRequest<readonly ExportFormat[]>(EXPORT_FORMATS, {})).filter(({ imports }) => imports)
  const file = typeof given.file === 'string' ? vscode.Uri.parse(given.file, true) : await chosenFile(formats)
  if (!file) return
  const name = file.path.slice(file.path.lastIndexOf('/') + 1)
  const format = formats.find(({ id }) => id === given.format) ?? await formatFor(name, formats)
  if (!format) return
  const content = await read(file, name)
  const open = vscode.window.activeTextEditor?.document.uri
  if (content !== undefined) {
    await runOnServer(client, COMMANDS.importTags, { name, content, format: format.id, ...(open ? { uri: client.code2ProtocolConverter.asUri(open) } : {}) } satisfies ImportArgument)
  }
}

async function chosenFile(formats: readonly ExportFormat[]): Promise<vscode.Uri | undefined> {
  const endings = [...new Set(formats.map(({ ending }) => ending.slice(ending.lastIndexOf('.') + 1)))]
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Annotations'), openLabel: vscode.l10n.t('Import'), filters: { [vscode.l10n.t('Annotations')]: endings, [vscode.l10n.t('All files')]: ['*'] },
  })
  return chosen?.[0]
}

/** The format with the longest ending that fits; where several files end alike, the user says which it is. */
async function formatFor(name: string, formats: readonly ExportFormat[]): Promise<ExportFormat | undefined> {
  const fits = formats.filter(({ ending }) => name.endsWith(ending)).sort((a, b) => b.ending.length - a.ending.length)
  if (fits[0] && fits[0].ending.length > (fits[1]?.ending.length ?? 0)) return fits[0]
  const items = (fits.length > 0 ? fits : formats).map((format) => ({ label: format.title, description: format.ending, format }))
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which Format Is {0}?', name) }))?.format
}

async function read(file: vscode.Uri, name: string): Promise<string | undefined> {
  try {
    if ((await vscode.workspace.fs.stat(file)).size > MOST) throw new Error(vscode.l10n.t('too large'))
    return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(file))
  } catch (fault) {
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} can’t be read: {1}', name, fault instanceof Error ? fault.message : String(fault)))
    return undefined
  }
}
