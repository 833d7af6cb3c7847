import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { COMMANDS, PEOPLE, READING, type KnownPerson, type PickReadingArgument, type ReadingParams } from '../server/protocol.ts'
import { runOnServer } from './run-on-server.ts'

/** Asks what words are read as, in plain words that the server reads while they are typed; a person is one of the folder's or a new one. */
export async function pickReading(client: LanguageClient, asked: PickReadingArgument): Promise<void> {
  const words = asked.kind === 'person' ? await person(client, asked) : await value(client, asked)
  if (words !== undefined && words.trim() !== '') await runOnServer(client, COMMANDS.setReading, { ...asked, words, scope: 'mention' })
}

function value(client: LanguageClient, asked: PickReadingArgument): Thenable<string | undefined> {
  const isDate = asked.kind === 'date'
  return vscode.window.showInputBox({
    title: isDate ? vscode.l10n.t('Which Day Is “{0}”?', asked.exact) : vscode.l10n.t('How Many Is “{0}”?', asked.exact), value: asked.words,
    prompt: isDate ? vscode.l10n.t('In words or figures, like 2 June 2025 or 2025-06-02.') : vscode.l10n.t('In words or figures, like about 600 soldiers.'),
    validateInput: async (words) => {
      if (words.trim() === '') return undefined
      const read = await client.sendRequest<string | null>(READING, { ...asked, words } satisfies ReadingParams)
      if (read === null) return isDate ? vscode.l10n.t('No date can be read in this.') : vscode.l10n.t('No number can be read in this.')
      return { message: vscode.l10n.t('Read as: {0}', read), severity: vscode.InputBoxValidationSeverity.Info }
    },
  })
}

/** The quick pick takes what is typed too. */
async function person(client: LanguageClient, asked: PickReadingArgument): Promise<string | undefined> {
  const known = await client.sendRequest<readonly KnownPerson[]>(PEOPLE, {})
  const people: readonly vscode.QuickPickItem[] = known.map(({ name, detail }) => ({ label: name, description: detail }))
  const pick = vscode.window.createQuickPick()
  pick.title = vscode.l10n.t('Who Is “{0}”?', asked.exact)
  pick.placeholder = vscode.l10n.t('Choose a person, or type a name')
  pick.items = people
  pick.onDidChangeValue((typed) => {
    const name = typed.trim()
    const isNew = name !== '' && !known.some((one) => one.name === name)
    pick.items = isNew ? [...people, { label: name, description: vscode.l10n.t('another name'), alwaysShow: true }] : people
  })
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.label)
      pick.hide()
    })
    pick.onDidHide(() => {
      resolve(undefined)
      pick.dispose()
    })
    pick.show()
  })
}
