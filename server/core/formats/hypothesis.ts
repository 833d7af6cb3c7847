import { allTags } from './all-tags.ts'
import type { Format, FormatArticle, Imported, ImportedDocument, ImportedTag, WriteContext } from './format.ts'
import { MOST_DEPTH } from './format.ts'
import { tagKindOfLabel } from './labels.ts'
import { readReading, writeReading } from './notation.ts'
import { bounded, otherKind, reportOf, unreadable } from './report.ts'
import { fromReference, toReference } from '../sidecar/relative-source.ts'
import { isArray, listOf, member, numberOf, stringOf, type Json } from '../sidecar/json.ts'
import { parseJson } from '../sidecar/parse-json.ts'

/**
 * Annotations as Hypothesis's API gives and takes them: quote and position, whose offsets are UTF-16 there whatever the W3C's model says,
 * the kind and the reading as tags, so that the note stays free for humans. https://h.readthedocs.io/en/latest/api-reference/
 */
export const HYPOTHESIS: Format = {
  id: 'hypothesis', title: 'Hypothesis JSON', ending: '.hypothesis.json', scope: 'folder', counts: 'UTF-16',
  loss: 'The address of an annotation is the article\'s name, for a text file has no other; replies are not imported.',
  write: (articles, context) => {
    const rows = [...articles].flatMap((one) => rowsOf(one, context))
    return [{ ending: '.hypothesis.json', content: `${JSON.stringify({ total: rows.length, rows }, null, 2)}\n` }]
  },
  read: bounded(read),
}

/** As much context as Hypothesis keeps. */
const CONTEXT = 32

function rowsOf(article: FormatArticle, { created }: WriteContext): readonly object[] {
  const { name, text } = article
  const uri = toReference(name)
  return allTags(article).map(({ kind, start, end, words, reading, origin, certainty, annotator, note }) => ({
    created, updated: created, uri, document: { title: [name] }, group: '__world__', references: [],
    ...(annotator === undefined ? {} : { user_info: { display_name: annotator } }),
    text: note ?? '', tags: [kind, ...[writeReading(kind, reading)].filter((one) => one !== ''), ...(origin === 'tagged' ? ['tagged'] : []), ...(certainty === 'uncertain' ? ['uncertain'] : [])],
    target: [{
      source: uri,
      selector: [
        { type: 'TextPositionSelector', start, end },
        { type: 'TextQuoteSelector', exact: words, prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) },
      ],
    }],
  }))
}

function read(content: string, kinds: readonly string[]): Imported {
  const parsed = parseJson(content, MOST_DEPTH)
  if (parsed.kind !== 'json') return unreadable(parsed.kind === 'too-deep' ? 'too deeply nested' : 'not JSON')
  const rows = member(parsed.json, 'rows') ?? member(parsed.json, 'annotations') ?? parsed.json
  if (!isArray(rows)) return unreadable('there is no list of “rows”')
  const report = reportOf()
  const tags = new Map<string, ImportedTag[]>()
  rows.forEach((row, i) => {
    const where = `row ${i + 1}`
    const labels = listOf(member(row, 'tags')).flatMap((tag) => stringOf(tag) ?? [])
    const kind = labels.map((label) => tagKindOfLabel(label, kinds)).find((one) => one !== undefined)
    if (kind === undefined) { report.leave(where, labels.length === 0 ? 'no tag' : otherKind(labels.join(', '))); return }
    const place = placeOf(listOf(member(row, 'target'))[0])
    if (!place) { report.leave(where, 'no quoted words'); return }
    if (!report.room(where)) return
    const rest = labels.slice(labels.findIndex((label) => tagKindOfLabel(label, kinds) === kind) + 1)
    const reading = rest.filter((label) => label !== 'tagged' && label !== 'uncertain').map((label) => readReading(kind, label)).find((one) => one !== undefined)
    const tag: ImportedTag = { kind, ...place, where, reading, annotator: stringOf(member(member(row, 'user_info'), 'display_name')), note: stringOf(member(row, 'text')) || undefined, certainty: rest.includes('uncertain') ? 'unsure' : undefined }
    const source = sourceOf(stringOf(member(row, 'uri')) ?? '')
    const list = tags.get(source)
    if (list) list.push(tag)
    else tags.set(source, [tag])
  })
  return report.done([...tags].map(([source, found]): ImportedDocument => ({ source: source === '' ? undefined : source, text: undefined, unit: 'utf-16', tags: found })))
}

/** A whole address keeps its last part alone: only an article's name may match it. */
function sourceOf(uri: string): string {
  const path = fromReference(uri)
  return /^[a-z][a-z0-9+.-]*:/i.test(path) ? path.slice(path.lastIndexOf('/') + 1) : path
}

function placeOf(target: Json | undefined): Pick<ImportedTag, 'start' | 'end' | 'words' | 'prefix' | 'suffix'> | undefined {
  const selectors = listOf(member(target, 'selector'))
  const quote = selectors.find((one) => member(one, 'type') === 'TextQuoteSelector')
  const position = selectors.find((one) => member(one, 'type') === 'TextPositionSelector')
  const words = stringOf(member(quote, 'exact'))
  if (words === undefined || words === '') return undefined
  const start = numberOf(member(position, 'start')) ?? 0
  return { start, end: numberOf(member(position, 'end')) ?? 0, words, prefix: stringOf(member(quote, 'prefix')), suffix: stringOf(member(quote, 'suffix')) }
}
