import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { KIND_MARKS, type KindMark, type StatusParams } from '../server/protocol.ts'

/** The theme's own colours, which it makes to be told apart on its background, in high contrast too. */
const THEMED: Readonly<Record<string, string>> = {
  blue: 'charts.blue', green: 'charts.green', orange: 'charts.orange', purple: 'charts.purple', red: 'charts.red', yellow: 'charts.yellow', grey: 'descriptionForeground',
}

/** Colour alone tells nothing to some readers: kinds that follow one another have other lines too. */
const LINES = ['solid', 'dashed', 'dotted', 'double'] as const

/**
 * A line under words that are tagged with a kind of the user's own, in the kind's colour. The words themselves keep their colour, so that
 * they can be read in every theme; words under several tags have several lines.
 */
export function kindColours(client: LanguageClient, status: vscode.Event<StatusParams>): vscode.Disposable {
  const looks = new Map<string, vscode.TextEditorDecorationType>()
  const lookOf = ({ colour = 'grey', index }: KindMark): string => `${colour} ${LINES[Math.max(0, index) % LINES.length]}`
  const made = (look: string): vscode.TextEditorDecorationType => {
    const known = looks.get(look)
    if (known) return known
    const [colour = '', line = ''] = look.split(' ')
    const themed = THEMED[colour]
    const borderColor = themed === undefined ? colour : new vscode.ThemeColor(themed)
    const type = vscode.window.createTextEditorDecorationType({
      borderColor, borderStyle: line, borderWidth: line === 'double' ? '0 0 4px 0' : '0 0 2px 0', overviewRulerColor: borderColor, overviewRulerLane: vscode.OverviewRulerLane.Left,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    })
    looks.set(look, type)
    return type
  }
  const show = async (editor: vscode.TextEditor): Promise<void> => {
    if (editor.document.uri.scheme !== 'file') return
    const { version } = editor.document
    const marks = await client.sendRequest<readonly KindMark[]>(KIND_MARKS, { uri: client.code2ProtocolConverter.asUri(editor.document.uri) })
    // What was typed meanwhile has moved the lines already.
    if (editor.document.version !== version) return
    const byLook = new Map<string, KindMark[]>()
    for (const mark of marks) byLook.set(lookOf(mark), [...byLook.get(lookOf(mark)) ?? [], mark])
    for (const look of new Set([...looks.keys(), ...byLook.keys()])) {
      editor.setDecorations(made(look), (byLook.get(look) ?? []).map(({ range }) => client.protocol2CodeConverter.asRange(range)))
    }
  }
  const showAll = (): void => { for (const editor of vscode.window.visibleTextEditors) show(editor).catch(() => undefined) }
  showAll()
  return vscode.Disposable.from(
    status(showAll), vscode.window.onDidChangeVisibleTextEditors(showAll),
    new vscode.Disposable(() => looks.forEach((type) => type.dispose())),
  )
}
