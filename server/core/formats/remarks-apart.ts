import type { Span } from '../model.ts'
import { isMentionKind } from '../sidecar/bodies.ts'
import { allTags } from './all-tags.ts'
import type { FormatArticle, FormatTag, ImportedTag } from './format.ts'
import { tagKindOfLabel } from './labels.ts'
import { otherKind, type Report } from './report.ts'

/** One annotation of the layer for what DKPro's named entities cannot say: a tag of one's own kind, or what a human remarked on an entity. */
export interface OwnLayerEntry extends Span {
  readonly kind: string | undefined
  readonly note: string | undefined
  readonly certainty: 'unsure' | undefined
}

/** Tags of humans' own kinds, and remarks on mentions, in reading order. */
export function ownLayerOf(article: FormatArticle): readonly OwnLayerEntry[] {
  return allTags(article).flatMap((tag): readonly OwnLayerEntry[] => {
    const { start, end, note, kind } = tag
    const own = isMentionKind(kind) ? undefined : kind
    const certainty = isUnsure(tag) ? 'unsure' : undefined
    return own === undefined && !note && certainty === undefined ? [] : [{ start, end, kind: own, note: note || undefined, certainty }]
  })
}

/** Whether a human said so; the machine's own doubts are no remark. */
export function isUnsure({ certainty, origin }: FormatTag): boolean { return certainty === 'uncertain' && origin === 'tagged' }

/** The entities with the remarks on them, and the tags of one's own kinds. */
export function withOwnLayer(entities: readonly ImportedTag[], entries: readonly (OwnLayerEntry & { readonly where: string })[], report: Report, kinds: readonly string[]): readonly ImportedTag[] {
  const remarks = new Map<string, OwnLayerEntry>()
  const own = entries.flatMap(({ kind: label, where, start, end, note, certainty }): readonly ImportedTag[] => {
    if (label === undefined) {
      remarks.set(`${start}-${end}`, { start, end, kind: label, note, certainty })
      return []
    }
    const kind = tagKindOfLabel(label, kinds)
    if (kind === undefined) report.leave(where, otherKind(label))
    return kind !== undefined && report.room(where) ? [{ kind, start, end, where, note, certainty }] : []
  })
  const known = entities.map((tag) => {
    const remark = remarks.get(`${tag.start}-${tag.end}`)
    return remark ? { ...tag, note: remark.note, certainty: remark.certainty } : tag
  })
  return [...known, ...own]
}
