import * as vscode from 'vscode'

/** An open article of the workspace, as the suites ask about it. */
export type OpenArticle = {
  readonly uri: vscode.Uri
  readonly document: vscode.TextDocument
  readonly editor: vscode.TextEditor
  readonly text: string
  /** UTF-16 offset of a position. */
  readonly positionAt: (position: vscode.Position) => number
}

/** Opens an article by its path below the workspace folder and shows it. */
export async function article(path: string): Promise<OpenArticle> {
  const folder = vscode.workspace.workspaceFolders?.[0]
  if (!folder) throw new Error('No folder is open.')
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, path))
  const editor = await vscode.window.showTextDocument(document)
  return { uri: document.uri, document, editor, text: document.getText(), positionAt: (position) => document.offsetAt(position) }
}

/** The range of the first occurrence of some words; throws where there is none, so that a test can't pass on a typing mistake. */
export function rangeOf({ document }: OpenArticle, words: string): vscode.Range {
  const start = document.getText().indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in ${document.uri.path}`)
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length))
}

export function placeOf(open: OpenArticle, words: string): vscode.Position {
  return rangeOf(open, words).start
}

/** The source conflicts that touch some words; undefined while there are none. */
export function conflictsOf(open: OpenArticle, words: string): vscode.Diagnostic[] | undefined {
  const range = rangeOf(open, words)
  const found = vscode.languages.getDiagnostics(open.uri).filter(({ code, range: at }) => typeof code === 'object' && code.value === 'source-conflict' && at.intersection(range))
  return found.length > 0 ? found : undefined
}
