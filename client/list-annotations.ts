import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { ANNOTATIONS, type AnnotationItem } from '../server/protocol.ts'
import { annotationWords, labelOf } from './annotation-words.ts'
import { goTo } from './annotations-view.ts'

/** Every human annotation of the folder in a filterable list; choosing one goes there. Orphans open their article. */
export async function listAnnotations(client: LanguageClient): Promise<void> {
  const annotations = await client.sendRequest<readonly AnnotationItem[]>(ANNOTATIONS, {})
  if (annotations.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing has been tagged in this folder yet.'))
    return
  }
  const items = annotations.map((annotation) => ({ label: labelOf(annotation), description: annotationWords(annotation), detail: annotation.article, annotation }))
  const pick = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Annotations'), matchOnDescription: true, matchOnDetail: true })
  await goTo(client, pick?.annotation)
}
