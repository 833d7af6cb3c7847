import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import {
  CLIENT_COMMANDS, COMMANDS, type PeekArgument, type PickNoteArgument, type PickPublishedArgument, type PickReadingArgument, type PickStoryArgument, type PlaceArgument,
} from '../server/protocol.ts'
import { adjudicate } from './adjudicate.ts'
import { changeAnnotator } from './annotator.ts'
import { exportAs } from './export-as.ts'
import { importTags } from './import-tags.ts'
import { listAnnotations } from './list-annotations.ts'
import { pickNote } from './pick-note.ts'
import { pickPublished } from './pick-published.ts'
import { pickReading } from './pick-reading.ts'
import { pickStory } from './pick-story.ts'
import { pickTag } from './pick-tag.ts'
import { offeredAt, placeAt } from './places-at.ts'
import type { Review } from './review.ts'
import { runOnServer } from './run-on-server.ts'

type Act = (argument?: unknown) => unknown

/** The commands of the palette, the menus and the lenses: one row each. The names in `package.json` are the keys. */
export function registerCommands(client: LanguageClient, output: vscode.LogOutputChannel, review: Review, more: Readonly<Record<string, Act>>): readonly vscode.Disposable[] {
  const rows: Readonly<Record<string, Act>> = {
    'corroborate.exportSidecar': () => onActive((editor) => runOnServer(client, COMMANDS.export, { uri: uriOf(client, editor) })),
    'corroborate.exportAs': (argument) => onActive((editor) => exportAs(client, editor.document.uri, argument)),
    'corroborate.exportAllSidecars': () => runOnServer(client, COMMANDS.exportAll),
    'corroborate.importAnnotations': (argument) => importTags(client, argument),
    'corroborate.tagPerson': () => onWords(client, (place) => pickTag(client, review, place, 'person')),
    'corroborate.tagFigure': () => onWords(client, (place) => pickTag(client, review, place, 'figure')),
    'corroborate.tagDate': () => onWords(client, (place) => pickTag(client, review, place, 'date')),
    'corroborate.tagAs': (argument) => onWords(client, (place) => pickTag(client, review, place, kindGiven(argument))),
    'corroborate.removeTag': () => runOffered(client, COMMANDS.untag),
    'corroborate.changeReading': () => runOffered(client, CLIENT_COMMANDS.pickReading),
    'corroborate.addNote': () => onWords(client, async () => runOffered(client, CLIENT_COMMANDS.pickNote)),
    'corroborate.markUnsure': () => runOffered(client, COMMANDS.remark),
    'corroborate.notSameStory': () => runOffered(client, CLIENT_COMMANDS.pickStory, vscode.l10n.t('This article is not compared with any other.')),
    'corroborate.setPublicationDate': () => onActive((editor) => pickPublished(client, { uri: uriOf(client, editor), candidates: [] })),
    'corroborate.undoAnnotation': () => runOnServer(client, COMMANDS.undo),
    'corroborate.redoAnnotation': () => runOnServer(client, COMMANDS.redo),
    'corroborate.listAnnotations': () => listAnnotations(client),
    'corroborate.adjudicateAnnotations': (argument) => adjudicate(client, argument),
    'corroborate.changeAnnotator': changeAnnotator,
    'corroborate.rereadFolder': () => runOnServer(client, COMMANDS.refresh),
    'corroborate.showLog': () => output.show(),
    [CLIENT_COMMANDS.peek]: (argument) => peek(client, argument as PeekArgument),
    [CLIENT_COMMANDS.pickStory]: (argument) => pickStory(client, argument as PickStoryArgument),
    [CLIENT_COMMANDS.pickPublished]: (argument) => pickPublished(client, argument as PickPublishedArgument),
    [CLIENT_COMMANDS.pickReading]: (argument) => pickReading(client, argument as PickReadingArgument),
    [CLIENT_COMMANDS.pickNote]: (argument) => pickNote(client, argument as PickNoteArgument),
    [CLIENT_COMMANDS.pickTag]: (argument) => pickTag(client, review, argument as PlaceArgument),
    ...more,
  }
  return Object.entries(rows).map(([name, act]) => vscode.commands.registerCommand(name, act))
}

function uriOf(client: LanguageClient, editor: vscode.TextEditor): string {
  return client.code2ProtocolConverter.asUri(editor.document.uri)
}

async function onActive(act: (editor: vscode.TextEditor) => Promise<unknown>): Promise<void> {
  const editor = vscode.window.activeTextEditor
  if (editor) await act(editor)
  else void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first.'))
}

/** On what is selected, or else on the word at the cursor. */
async function onWords(client: LanguageClient, act: (place: PlaceArgument) => Promise<unknown>): Promise<void> {
  await onActive(async (editor) => {
    const place = placeAt(client, editor)
    if (place) await act(place)
    else void vscode.window.showInformationMessage(vscode.l10n.t('Select the words first.'))
  })
}

/** What the server offers for the mention or the words at the cursor. */
async function runOffered(client: LanguageClient, name: string, none = vscode.l10n.t('Put the cursor on a person, a figure, a date or something tagged first.')): Promise<void> {
  await onActive(async (editor) => {
    const offered = await offeredAt(client, editor, name)
    if (offered) await vscode.commands.executeCommand(offered.command, ...(offered.arguments ?? []))
    else void vscode.window.showInformationMessage(none)
  })
}

function kindGiven(argument: unknown): string | undefined {
  const { kind } = (typeof argument === 'object' && argument !== null ? argument : {}) as { readonly kind?: unknown }
  return typeof kind === 'string' ? kind : undefined
}

async function peek(client: LanguageClient, { uri, position, locations }: PeekArgument): Promise<void> {
  const from = client.protocol2CodeConverter
  const places = locations.map((one) => new vscode.Location(from.asUri(one.uri), from.asRange(one.range)))
  await vscode.commands.executeCommand('editor.action.peekLocations', from.asUri(uri), from.asPosition(position), places, 'peek')
}
