import * as vscode from 'vscode'
import type { AnnotationItem } from '../server/protocol.ts'
import { certaintyWords, undecidedWords } from './annotation-words.ts'

/** What a user can ask for: of choices of the same sort any may hold, of different sorts all must. */
export interface Choice {
  readonly sort: 'kind' | 'by' | 'state'
  readonly label: string
  readonly description: string
  readonly holds: (item: AnnotationItem) => boolean
}

export type Filter = readonly Choice[]

/** What the annotations that there are can be told apart by. */
export function filterChoices(items: readonly AnnotationItem[]): readonly Choice[] {
  const kinds = [...new Set(items.map(({ kindWords }) => kindWords).filter((kind) => kind !== ''))]
  const people = [...new Set(items.map(({ by }) => by).filter((by) => by !== undefined))]
  const states: readonly Choice[] = [
    state(vscode.l10n.t('no longer in the text'), ({ act }) => act === 'orphan'),
    state(vscode.l10n.t('says something else now'), ({ act }) => act === 'drifted'),
    state(undecidedWords('versions'), ({ undecided }) => undecided === 'versions'),
    state(undecidedWords('removed'), ({ undecided }) => undecided === 'removed'),
    state(vscode.l10n.t('with a note'), ({ note }) => note !== undefined),
    state(certaintyWords('unsure'), ({ certainty }) => certainty === 'unsure'),
    state(vscode.l10n.t('rejected'), ({ act }) => act === 'reject'),
    state(vscode.l10n.t('verdict'), ({ act }) => act === 'verdict'),
  ]
  return [
    ...kinds.map((kind): Choice => ({ sort: 'kind', label: kind, description: vscode.l10n.t('kind'), holds: (item) => item.kindWords === kind })),
    ...people.map((name): Choice => ({ sort: 'by', label: name, description: vscode.l10n.t('annotator'), holds: ({ by }) => by === name })),
    ...states.filter(({ holds }) => items.some(holds)),
  ]
}

function state(label: string, holds: Choice['holds']): Choice {
  return { sort: 'state', label, description: '', holds }
}

export function passes(item: AnnotationItem, filter: Filter): boolean {
  return (['kind', 'by', 'state'] as const).every((sort) => {
    const choices = filter.filter((choice) => choice.sort === sort)
    return choices.length === 0 || choices.some(({ holds }) => holds(item))
  })
}
