import * as vscode from 'vscode'
import type { StatusParams } from '../server/protocol.ts'

/** The counts of the whole folder; a click opens Problems, where the conflicts are. */
export function statusBar(status: vscode.Event<StatusParams>): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('corroborate.status', vscode.StatusBarAlignment.Left, 10)
  item.name = 'Corroborate'
  item.command = 'workbench.actions.view.problems'
  const listening = status(({ state, counts, unreadable }) => {
    item.text = state === 'indexing' ? `$(sync~spin) ${counts.text}` : `$(law) ${counts.text}`
    item.tooltip = unreadable > 0 ? `${counts.tooltip}\n${vscode.l10n.t('{0} files could not be read; see Problems.', unreadable)}` : counts.tooltip
    item.accessibilityInformation = { label: `Corroborate: ${counts.tooltip}` }
    item.show()
  })
  return vscode.Disposable.from(item, listening)
}
