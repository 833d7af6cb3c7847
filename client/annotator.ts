import * as vscode from 'vscode'
import { HUMAN_ACTS } from '../server/protocol.ts'

const ASKED = 'annotatorAsked'

/**
 * Asks for the annotator's name, once, before the first thing that a human says: it is never taken from the system, and nobody has to
 * give one. The returned function is to be called before each command.
 */
export function annotator({ globalState }: vscode.ExtensionContext): (command: string) => Promise<void> {
  let asking: Promise<void> | undefined
  return async (command) => {
    if (!HUMAN_ACTS.includes(command) || nameNow() !== '' || globalState.get(ASKED) === true) return
    await (asking ??= ask(globalState).finally(() => { asking = undefined }))
  }
}

/** Asks again, for whoever wants to give another name. */
export async function changeAnnotator(): Promise<void> {
  const name = await nameFromUser(nameNow())
  if (name !== undefined) await keep(name)
}

async function ask(state: vscode.Memento): Promise<void> {
  const name = await nameFromUser('')
  await state.update(ASKED, true)
  if (name) await keep(name)
}

function nameFromUser(value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Your Name for Annotations'), value, ignoreFocusOut: true, placeHolder: vscode.l10n.t('No name'),
    prompt: vscode.l10n.t('It is written into what you tag, so that several people can work on the same articles. You may leave it empty. You can change it later in the settings.'),
  }).then((name) => name?.trim())
}

function nameNow(): string {
  const name = vscode.workspace.getConfiguration('corroborate').get<unknown>('annotator')
  return typeof name === 'string' ? name.trim() : ''
}

async function keep(name: string): Promise<void> {
  await vscode.workspace.getConfiguration('corroborate').update('annotator', name, vscode.ConfigurationTarget.Global)
}
