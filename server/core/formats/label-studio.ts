import { allTags } from './all-tags.ts'
import type { Format, FormatArticle, FormatTag, Imported, ImportedTag, WriteContext } from './format.ts'
import { MOST_DEPTH } from './format.ts'
import { labelOf, tagKindOfLabel } from './labels.ts'
import { bounded, otherKind, reportOf, unreadable, type Report } from './report.ts'
import { isArray, listOf, member, numberOf, stringOf, type Json } from '../sidecar/json.ts'
import { parseJson } from '../sidecar/parse-json.ts'
import { readingIn, remarkIn } from './spacy.ts'
import { unitsOf } from './units.ts'

/**
 * Label Studio tasks: what humans tagged as annotations, one each for every annotator, what the machine found as a prediction. Offsets
 * are code points, as Label Studio has counted text since 2021. https://labelstud.io/guide/task_format
 */
export const LABEL_STUDIO: Format = {
  id: 'label-studio', title: 'Label Studio JSON', ending: '.label-studio.json', scope: 'folder', counts: 'code points',
  loss: 'Predictions, our own too, are not imported: they are no human\'s. The labels must be set up as Person, Figure and Date, and your own kinds by their names, under the names “label” and “text”.',
  write: (articles, context) => [{ ending: '.label-studio.json', content: `${JSON.stringify([...articles].map((one) => taskOf(one, context)), null, 2)}\n` }],
  read: bounded(read),
}

function taskOf(article: FormatArticle, { version }: WriteContext): unknown {
  const { name, text } = article
  const mentions = allTags(article)
  const { toPoints } = unitsOf(text)
  const resultOf = (mention: FormatTag): unknown => {
    const { kind, words, reading, person, certainty, annotator, note, flat } = mention
    return {
      id: `${flat.start}-${flat.end}`, from_name: 'label', to_name: 'text', type: 'labels', value: { ...toPoints(mention), text: words, labels: [labelOf(kind, 'title')] },
      meta: { corroborate: { ...reading, ...(person === undefined ? {} : { person }), certainty, ...(annotator === undefined ? {} : { annotator }), ...(note === undefined ? {} : { note }) } },
    }
  }
  const human = mentions.filter(({ origin }) => origin === 'tagged')
  const machine = mentions.filter(({ origin }) => origin !== 'tagged')
  const annotators = [...new Set(human.map(({ annotator }) => annotator))]
  return {
    data: { text, source: name },
    // Who it was stands with each span: `completed_by` names accounts of the server that imports it, and it refuses others.
    annotations: annotators.map((annotator) => ({ result: human.filter((one) => one.annotator === annotator).map(resultOf) })),
    predictions: machine.length === 0 ? [] : [{ model_version: `corroborate ${version}`, result: machine.map(resultOf) }],
  }
}

function read(content: string, kinds: readonly string[]): Imported {
  const parsed = parseJson(content, MOST_DEPTH)
  if (parsed.kind !== 'json') return unreadable(parsed.kind === 'too-deep' ? 'too deeply nested' : 'not JSON')
  const report = reportOf()
  const documents = listOf(parsed.json).flatMap((task, i) => {
    const where = `task ${i + 1}`
    const data = member(task, 'data')
    const text = stringOf(member(data, 'text'))
    const annotations = member(task, 'annotations') ?? member(task, 'completions')
    if (text === undefined || annotations !== undefined && !isArray(annotations)) { report.leave(where, 'no “text” among its data'); return [] }
    if (listOf(member(task, 'predictions')).length > 0) report.leave(where, 'predictions are no human\'s')
    const tags = listOf(annotations).flatMap((annotation, a) => {
      const annotator = nameOf(member(annotation, 'completed_by'))
      if (member(annotation, 'was_cancelled') === true) { report.leave(`${where}, annotation ${a + 1}`, 'it was cancelled'); return [] }
      return listOf(member(annotation, 'result')).flatMap((result, r) => tagOf(result, annotator, `${where}, annotation ${a + 1}, result ${r + 1}`, report, kinds) ?? [])
    })
    return [{ source: stringOf(member(data, 'source')), text, unit: 'code-points' as const, tags }]
  })
  return report.done(documents)
}

function tagOf(result: Json, annotator: string | undefined, where: string, report: Report, kinds: readonly string[]): ImportedTag | undefined {
  const value = member(result, 'value')
  const [start, end] = [numberOf(member(value, 'start')), numberOf(member(value, 'end'))]
  const labels = listOf(member(value, 'labels')).flatMap((label) => stringOf(label) ?? [])
  if (start === undefined || end === undefined || labels.length === 0) { report.leave(where, 'no labelled span'); return undefined }
  const kind = labels.map((label) => tagKindOfLabel(label, kinds)).find((one) => one !== undefined)
  if (kind === undefined) { report.leave(where, otherKind(labels.join(', '))); return undefined }
  const words = stringOf(member(value, 'text'))
  const own = member(member(result, 'meta'), 'corroborate')
  return report.room(where) ? { kind, start, end, where, words, reading: readingIn(kind, own), ...remarkIn(own), annotator: stringOf(member(own, 'annotator')) ?? annotator } : undefined
}

/** Names only: a number is an account of somebody else's server. */
function nameOf(completed: Json | undefined): string | undefined {
  const name = ['first_name', 'last_name'].map((key) => stringOf(member(completed, key)) ?? '').join(' ').trim()
  return name === '' || name.length > 200 ? undefined : name
}
