import type { TagKind } from '../human.ts'
import type { ImportedTag } from './format.ts'
import { tagKindOfLabel, wordOfKind } from './labels.ts'
import { otherKind, type Report } from './report.ts'
import type { FormatToken } from './tokens.ts'

/** IOB2: "B-PER" begins a mention, "I-PER" goes on, "O" is none. */
export function iobOf({ first, mention }: FormatToken, kindAt: (mention: number) => TagKind, style: 'short' | 'upper'): string {
  return mention === undefined ? 'O' : `${first ? 'B' : 'I'}-${wordOfKind(kindAt(mention), style)}`
}

export interface TaggedToken {
  /** UTF-16 in the document's text. */
  readonly start: number
  readonly end: number
  readonly label: string
  readonly where: string
  /** What stands beside the label, of the first token of a mention. */
  readonly beside?: ((kind: TagKind) => Partial<Pick<ImportedTag, 'reading' | 'note' | 'certainty'>>) | undefined
}

/** IOB2, IOB1 and BIOES labels to tags: an "I-" that goes on with nothing begins something. */
export function tagsOfIob(tokens: readonly TaggedToken[], report: Report, kinds: readonly string[]): readonly ImportedTag[] {
  const tags: ImportedTag[] = []
  let open: { readonly start: number; end: number; readonly label: string; readonly from: TaggedToken } | undefined
  const close = (): void => {
    if (!open) return
    const { start, end, label, from } = open
    const kind = tagKindOfLabel(label, kinds)
    if (kind === undefined) report.leave(from.where, otherKind(label))
    else if (report.room(from.where)) tags.push({ kind, start, end, where: from.where, ...from.beside?.(kind) })
    open = undefined
  }
  for (const token of tokens) {
    const [, mark = 'O', label = ''] = /^([A-Z])-(.+)$/u.exec(token.label) ?? []
    if (open && (mark === 'I' || mark === 'E' || mark === 'L') && label === open.label) open.end = token.end
    else {
      close()
      if (mark !== 'O') open = { start: token.start, end: token.end, label, from: token }
    }
    if (mark === 'E' || mark === 'L' || mark === 'S' || mark === 'U') close()
  }
  close()
  return tags
}
