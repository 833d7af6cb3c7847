import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument'
import type { TextDocumentItem } from 'vscode-languageserver'
import { NO_MEMO, type Memo } from '../core/analyze-again.ts'

/** One change of a text: `start` and `end` count in the text as it was just before this very change. UTF-16. */
export interface TextChange {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** An open document: the editor's word on it beats the disk's. */
export interface OpenDocument {
  readonly document: TextDocument
  /** Changes that the library has not seen yet, in order. */
  readonly unseen: readonly TextChange[]
  /** What its last reading left for the next one. */
  readonly memo: Memo
}

export function openDocument(item: TextDocumentItem): OpenDocument {
  return { document: TextDocument.create(item.uri, String(item.languageId), Number(item.version) || 0, String(item.text)), unseen: [], memo: NO_MEMO }
}

/** The document after some changes, which the client sent in order. The document's own object is changed, as its package does it. */
export function changeDocument(before: OpenDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): OpenDocument {
  const unseen = [...before.unseen]
  let { document } = before
  for (const change of changes) {
    unseen.push(spanOf(document, change))
    document = TextDocument.update(document, [change], version)
  }
  return { ...before, document, unseen }
}

function spanOf(document: TextDocument, change: TextDocumentContentChangeEvent): TextChange {
  if (!('range' in change)) return { start: 0, end: document.getText().length, text: change.text }
  const a = document.offsetAt(change.range.start)
  const b = document.offsetAt(change.range.end)
  return { start: Math.min(a, b), end: Math.max(a, b), text: change.text }
}
