import type { Format, FormatArticle, Imported, ImportedDocument, ImportedTag } from './format.ts'
import { MOST_DEPTH } from './format.ts'
import { allTags } from './all-tags.ts'
import { labelOf, tagKindOfLabel } from './labels.ts'
import { linesOf } from './lines.ts'
import { readingOfFields } from './notation.ts'
import { bounded, otherKind, reportOf, type Report } from './report.ts'
import { isArray, isObject, listOf, member, numberOf, stringOf, type Json } from '../sidecar/json.ts'
import { parseJson } from '../sidecar/parse-json.ts'
import { unitsOf } from './units.ts'

/** JSON lines as spaCy and Prodigy read them: one article a line, spans in code points. Reads doccano's and spaCy's other spellings too. */
export const SPACY: Format = {
  id: 'spacy', title: 'spaCy / Prodigy JSONL', ending: '.spacy.jsonl', scope: 'folder', counts: 'code points',
  loss: 'Spans need not be at the edges of spaCy\'s own tokens: `doc.char_span(…, alignment_mode="expand")` takes them all.',
  write: (articles) => [{ ending: '.spacy.jsonl', content: [...articles].map((one) => `${JSON.stringify(lineOf(one))}\n`).join('') }],
  read: bounded(read),
}

function lineOf(article: FormatArticle): unknown {
  const { name, text, language } = article
  const { toPoints } = unitsOf(text)
  return {
    text, meta: { source: name, ...(language === undefined ? {} : { lang: language }) },
    spans: allTags(article).map((mention) => {
      const { kind, words, reading, person, origin, certainty, annotator, note } = mention
      return {
        ...toPoints(mention), label: labelOf(kind, 'upper'), text: words, ...reading, ...(person === undefined ? {} : { kb_id: person }), origin, certainty,
        ...(annotator === undefined ? {} : { annotator }), ...(note === undefined ? {} : { note }),
      }
    }),
  }
}

function read(content: string, kinds: readonly string[]): Imported {
  const report = reportOf()
  const documents = linesOf(content).flatMap((line, i): readonly ImportedDocument[] => {
    const where = `line ${i + 1}`
    if (line.trim() === '') return []
    const parsed = parseJson(line, MOST_DEPTH)
    const text = parsed.kind === 'json' ? stringOf(member(parsed.json, 'text')) ?? stringOf(member(parsed.json, 'data')) : undefined
    if (parsed.kind !== 'json' || text === undefined) { report.leave(where, 'not a JSON object with a “text”'); return [] }
    const { json } = parsed
    const spans = ['spans', 'ents', 'entities', 'label', 'labels'].map((name) => member(json, name)).find(isArray) ?? []
    const tags = spans.flatMap((span, s) => tagOf(span, `${where}, span ${s + 1}`, report, kinds) ?? [])
    return [{ source: stringOf(member(member(json, 'meta'), 'source')), text, unit: 'code-points', tags }]
  })
  return report.done(documents)
}

/** `{ start, end, label }` or `[start, end, label]`. */
function tagOf(span: Json, where: string, report: Report, kinds: readonly string[]): ImportedTag | undefined {
  const [start, end, label] = isArray(span) ? [numberOf(span[0]), numberOf(span[1]), stringOf(span[2])]
    : [numberOf(member(span, 'start') ?? member(span, 'start_offset')), numberOf(member(span, 'end') ?? member(span, 'end_offset')), stringOf(member(span, 'label'))]
  if (start === undefined || end === undefined || label === undefined) { report.leave(where, 'no start, end and label'); return undefined }
  const kind = tagKindOfLabel(label, kinds)
  if (kind === undefined) { report.leave(where, otherKind(label)); return undefined }
  return report.room(where) ? { kind, start, end, where, reading: readingIn(kind, span), ...remarkIn(span) } : undefined
}

/** Who tagged it, a note, and whether they are sure, out of the members of a JSON object. */
export function remarkIn(json: Json | undefined): Pick<ImportedTag, 'annotator' | 'note' | 'certainty'> {
  const said = stringOf(member(json, 'certainty'))
  return { annotator: stringOf(member(json, 'annotator')), note: stringOf(member(json, 'note')), certainty: said === 'uncertain' || said === 'unsure' ? 'unsure' : undefined }
}

/** A reading out of the members of a JSON object. */
export function readingIn(kind: ImportedTag['kind'], json: Json | undefined): ImportedTag['reading'] {
  if (!isObject(json)) return undefined
  const value = member(json, 'value')
  return readingOfFields(kind, {
    value: numberOf(value) ?? stringOf(value), max: numberOf(member(json, 'max')), modifier: stringOf(listOf(member(json, 'modifier'))[0]),
    unit: stringOf(member(json, 'unit')), name: stringOf(member(json, 'name')),
  })
}
