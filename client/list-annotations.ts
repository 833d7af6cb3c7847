import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { ANNOTATIONS, type AnnotationItem } from '../server/protocol.ts'

/** Every human annotation of the folder in a filterable list; choosing one goes there. Orphans open their article. */
export async function listAnnotations(client: LanguageClient): Promise<void> {
  const annotations = await client.sendRequest<readonly AnnotationItem[]>(ANNOTATIONS, {})
  if (annotations.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing has been tagged in this folder yet.'))
    return
  }
  const words: Readonly<Record<AnnotationItem['act'], string>> = {
    tag: vscode.l10n.t('tagged'), reject: vscode.l10n.t('rejected'), verdict: vscode.l10n.t('verdict'), published: vscode.l10n.t('publication date'),
    orphan: vscode.l10n.t('no longer in the text'), drifted: vscode.l10n.t('says something else now'),
  }
  const items = annotations.map((annotation) => (
    { label: annotation.exact, description: [annotation.kind, words[annotation.act]].filter(Boolean).join(' · '), detail: annotation.article, annotation }
  ))
  const pick = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Annotations'), matchOnDescription: true, matchOnDetail: true })
  if (!pick) return
  const { uri, range } = pick.annotation
  const from = client.protocol2CodeConverter
  await vscode.window.showTextDocument(from.asUri(uri), range ? { selection: from.asRange(range) } : {})
}
