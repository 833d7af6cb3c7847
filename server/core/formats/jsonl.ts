import { allTags } from './all-tags.ts'
import { MOST_DEPTH, type Format, type FormatTag, type Imported, type ImportedDocument, type ImportedTag } from './format.ts'
import { tagKindOfLabel } from './labels.ts'
import { linesOf } from './lines.ts'
import { bounded, otherKind, reportOf, type Report } from './report.ts'
import { member, numberOf, stringOf, type Json } from '../sidecar/json.ts'
import { parseJson } from '../sidecar/parse-json.ts'
import { readingIn, remarkIn } from './spacy.ts'

/** The flat export: one mention a line. The members are a contract, see docs/sidecar.md; it is what the command line prints by itself. */
export const JSONL: Format = {
  id: 'jsonl', title: 'JSON lines, one mention each', ending: '.jsonl', scope: 'folder', counts: 'UTF-16 of the file as it is',
  loss: 'What humans tagged looks like what the machine found, but for lines of your own kinds and the members `note`, `certainty` and `annotator`, where a human gave them.',
  write: (articles) => [{ ending: '.jsonl', content: [...articles].flatMap((one) => allTags(one).map((tag) => `${JSON.stringify(lineOf(tag))}\n`)).join('') }],
  read: bounded(read),
}

/** The contract's members, and behind them what only humans say. */
function lineOf({ kind, flat, origin, certainty, annotator, note }: FormatTag): object {
  const { source, ...rest } = flat
  return { source, kind, ...rest, ...(origin !== 'tagged' ? {} : { note, certainty: certainty === 'uncertain' ? 'unsure' : undefined, annotator }) }
}

function read(content: string, kinds: readonly string[]): Imported {
  const report = reportOf()
  const rows = linesOf(content).flatMap((line, i) => {
    if (line.trim() === '') return []
    const parsed = parseJson(line, MOST_DEPTH)
    const where = `line ${i + 1}`
    if (parsed.kind === 'json') return flatTag(parsed.json, where, report, kinds) ?? []
    report.leave(where, 'not JSON')
    return []
  })
  return report.done(bySource(rows))
}

export interface FlatTag {
  readonly source: string | undefined
  readonly tag: ImportedTag
}

function flatTag(json: Json, where: string, report: Report, kinds: readonly string[]): FlatTag | undefined {
  const label = stringOf(member(json, 'kind')) ?? ''
  const kind = tagKindOfLabel(label, kinds)
  const words = stringOf(member(json, 'text'))
  if (kind === undefined || words === undefined) { report.leave(where, kind === undefined ? otherKind(label) : 'no words'); return undefined }
  const tag = { kind, start: numberOf(member(json, 'start')) ?? 0, end: numberOf(member(json, 'end')) ?? 0, words, where, reading: readingIn(kind, json), ...remarkIn(json) }
  return report.room(where) ? { source: stringOf(member(json, 'source')), tag } : undefined
}

/** One document for each article that is named. */
export function bySource(rows: readonly FlatTag[]): readonly ImportedDocument[] {
  const tags = new Map<string | undefined, ImportedTag[]>()
  for (const { source, tag } of rows) {
    const list = tags.get(source)
    if (list) list.push(tag)
    else tags.set(source, [tag])
  }
  return [...tags].map(([source, found]) => ({ source, text: undefined, unit: 'editor', tags: found }))
}
