import * as vscode from 'vscode'
import type { AnnotationItem } from '../server/protocol.ts'

/** The words that an annotation is about, on one line. */
export function labelOf({ exact }: AnnotationItem): string {
  const words = exact.replace(/\s+/gu, ' ').trim()
  return words === '' ? vscode.l10n.t('(whole article)') : words.length > 80 ? `${words.slice(0, 79)}…` : words
}

/** What it says of them, for eyes and ears: "figure, about 600 soldiers, unsure, Asha, note: one source only". */
export function annotationWords({ act, kindWords, reading, certainty, by, note, undecided }: AnnotationItem): string {
  return [
    act === 'reject' ? vscode.l10n.t('not a {0}', kindWords) : kindWords, ...actWords(act), reading, certainty === undefined ? undefined : certaintyWords(certainty), by,
    undecided === undefined ? undefined : undecidedWords(undecided), note === undefined ? undefined : vscode.l10n.t('note: {0}', note.replace(/\s+/gu, ' ')),
  ].filter(Boolean).join(' · ')
}

export function undecidedWords(undecided: 'versions' | 'removed'): string {
  return undecided === 'versions' ? vscode.l10n.t('one of several versions') : vscode.l10n.t('changed and removed at once')
}

export function certaintyWords(certainty: 'sure' | 'unsure'): string {
  return certainty === 'sure' ? vscode.l10n.t('sure') : vscode.l10n.t('unsure')
}

function actWords(act: AnnotationItem['act']): readonly string[] {
  switch (act) {
    case 'tag': case 'label': case 'reject': case 'note': return []
    case 'verdict': return [vscode.l10n.t('verdict')]
    case 'other-story': return [vscode.l10n.t('not the same story')]
    case 'published': return [vscode.l10n.t('publication date')]
    case 'orphan': return [vscode.l10n.t('no longer in the text')]
    case 'drifted': return [vscode.l10n.t('says something else now')]
  }
}
