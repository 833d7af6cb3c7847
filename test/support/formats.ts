import type { FindingRange, FormatArticle, FormatMention } from '../../server/core/formats/format.ts'
import { formatArticle } from '../../server/core/formats/format-article.ts'
import type { Anchored } from '../../server/core/anchor/anchored.ts'
import type { PeopleIndex } from '../../server/core/link/identify-people.ts'
import type { Said } from '../../server/core/human.ts'
import type { Analysis, Mention, Span } from '../../server/core/model.ts'
import { act } from '../../server/core/sidecar/acts.ts'
import { exportPage } from '../../server/core/sidecar/export-page.ts'
import { encode } from '../../server/core/sidecar/encode.ts'
import type { ResolvedLink } from '../../server/core/sidecar/resolve-links.ts'
import { lineIndex, placeOf } from '../../server/core/text/line-index.ts'
import { context, plainGate, untouched } from './sidecars.ts'

/** Every version and hour of an export in a test. */
export const WHEN = { version: '1.2.3', created: '2025-06-06T10:00:00Z' }

export type SampleMention = Span & Partial<Pick<FormatMention, 'origin' | 'certainty'>> & (
  | { readonly kind: 'person'; readonly name: string; readonly person?: string }
  | { readonly kind: 'figure'; readonly value: number; readonly max?: number; readonly modifier: '=' | '~' | '>' | '>=' | '<' | '<=' | 'vague' | 'range'; readonly unit?: string }
  | { readonly kind: 'date'; readonly value: string }
)

export interface Sample {
  readonly name?: string
  readonly text: string
  readonly mentions: readonly SampleMention[]
  readonly links?: ReadonlyMap<number, readonly ResolvedLink[]>
  readonly because?: string
  readonly annotator?: string
  readonly published?: string
  /** Words tagged with a kind of a human's own. */
  readonly labels?: readonly (Span & { readonly kind: string; readonly note?: string; readonly certainty?: 'unsure' })[]
  /** On the mentions, by their index. */
  readonly notes?: Readonly<Record<number, string>>
}

/** An article as the host hands it to the formats, out of mentions that a test makes up. */
export function sampleArticle({ name = 'a.txt', text, mentions: given, links = new Map(), because = 'rule', annotator, published, labels = [], notes = {} }: Sample): FormatArticle {
  const mentions = given.map((one): Mention => {
    const { start, end, origin = 'recognised', certainty = 'certain' } = one
    const base = { start, end, lang: 'en', origin, certainty, because: [{ rule: because, words: '' }], annotation: origin === 'tagged' ? `urn:uuid:${start}` : undefined }
    switch (one.kind) {
      case 'person': return { ...base, kind: 'person', person: one.person ?? one.name }
      case 'figure': return { ...base, kind: 'figure', value: one.value, max: one.max, modifier: one.modifier, unit: one.unit }
      case 'date': return { ...base, kind: 'date', value: one.value }
    }
  })
  const analysis: Analysis = {
    text, mentions, languages: ['en'], document: { tokens: [], paragraphs: [], sentences: [] }, facts: [],
    published: published === undefined ? undefined : { value: published, source: 'header', because: [] },
    people: given.flatMap((one) => (one.kind === 'person' ? [{ key: one.person ?? one.name, name: one.name, lang: 'en', spellings: [], roles: [] }] : [])),
  }
  const said = [
    ...labels.map((label, i): Said => ({ ...label, act: 'label', annotation: `urn:uuid:l${i}`, by: annotator, created: WHEN.created })),
    ...given.map(({ start, end, kind }, i): Said => ({ start, end, kind, act: 'tag', annotation: `urn:uuid:${start}`, by: annotator, note: notes[i], created: WHEN.created })),
  ]
  const article = { uri: `file:///${name}`, name, analysis, human: { said } }
  const annotators = new Map(annotator === undefined ? [] : mentions.flatMap(({ annotation }) => (annotation === undefined ? [] : [[annotation, annotator] as const])))
  return formatArticle(article, links, NOBODY, annotators, {
    findings: () => mentions.flatMap(({ start, end }, i) => (links.get(i) ?? []).map(({ relation, other }) => ({
      code: `source-${relation}`, severity: 'warning' as const, message: text.slice(start, end), range: rangeOf(text, { start, end }),
      related: [{ name: other.name, range: rangeOf(other.text, other), message: other.text.slice(other.start, other.end) }],
    }))),
    sidecar: () => encode(exportPage(taggedPage({ text, mentions: given, name, labels, notes, ...(annotator === undefined ? {} : { annotator }) }), article, links, NOBODY, { source: name, created: WHEN.created, gate: plainGate }).page),
  })
}

/** What humans tagged, as their acts would have it. */
function taggedPage({ text, mentions: given, name: source = 'a.txt', annotator, labels = [], notes = {} }: Sample): Anchored {
  const by = { ...context(annotator), source }
  const labelled = labels.reduce((page, { start, end, kind, note, certainty }) => act(page, { act: 'tag', spans: [{ start, end }], kind, remark: { note, certainty } }, by).after, untouched(text))
  return given.reduce((page, one, i) => {
    if (one.origin !== 'tagged') return page
    const { start, end, kind } = one
    const reading = one.kind === 'person' ? { name: one.name } : one.kind === 'date' ? { value: one.value } : { value: one.value, max: one.max, modifier: one.modifier, unit: one.unit }
    return act(page, { act: 'tag', spans: [{ start, end }], kind, reading, remark: { note: notes[i], ...(one.certainty === 'uncertain' ? { certainty: 'unsure' } : {}) } }, by).after
  }, labelled)
}

function rangeOf(text: string, { start, end }: Span): FindingRange {
  const lines = lineIndex(text)
  return { start: placeOf(lines, start), end: placeOf(lines, end) }
}

/** No folder-wide people: each article's own keys count. */
const NOBODY: PeopleIndex = { people: new Map(), count: 0, personOf: () => undefined }
