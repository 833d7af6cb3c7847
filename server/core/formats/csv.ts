import type { Modifier } from '../model.ts'
import { readCsv, writeCsv } from './csv-cells.ts'
import { allTags } from './all-tags.ts'
import type { Format, FormatTag, Imported } from './format.ts'
import { bySource, type FlatTag } from './jsonl.ts'
import { tagKindOfLabel } from './labels.ts'
import { readingOfFields } from './notation.ts'
import { bounded, otherKind, reportOf, unreadable } from './report.ts'

/** A table for spreadsheets: a byte order mark so that they read UTF-8, words for modifiers, and no cell that could be a formula. */
export const CSV: Format = {
  id: 'csv', title: 'CSV for spreadsheets', ending: '.csv', scope: 'folder', counts: 'UTF-16 of the file as it is',
  loss: 'An apostrophe stands before what a spreadsheet would take for a formula; an import takes it away again.',
  write: (articles) => [{
    ending: '.csv', content: `\ufeff${writeCsv([COLUMNS, ...[...articles].flatMap((article) => allTags(article).map(rowOf))])}`,
  }],
  read: bounded(read),
}

const COLUMNS = [
  'source', 'kind', 'start', 'end', 'text', 'lang', 'value', 'max', 'modifier', 'unit', 'person', 'name', 'origin', 'certainty', 'annotator', 'links', 'because', 'note',
] as const

const MODIFIERS: Readonly<Record<Modifier, string>> = {
  '=': 'exactly', '~': 'about', '>': 'more than', '>=': 'at least', '<': 'less than', '<=': 'at most', 'vague': 'vague', 'range': 'range',
}

function rowOf({ kind, flat, origin, certainty, annotator, note }: FormatTag): readonly (string | number | undefined)[] {
  const { source, start, end, text, lang, value, max, modifier, unit, person, name, because, links } = flat
  const linked = links.map((link) => `${link.relation} ${link.source} ${link.start}-${link.end} ${link.score}`).join('; ')
  return [
    source, kind, start, end, text, lang, value, max, modifier && MODIFIERS[modifier], unit, person, name, origin, certainty, annotator, linked, because.join('; '), note,
  ]
}

/** Any table with the columns kind, start, end and text; the others where they are there. */
function read(content: string, kinds: readonly string[]): Imported {
  const [head, ...rows] = readCsv(content)
  const columns = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  const missing = ['kind', 'start', 'end', 'text'].filter((name) => !columns.includes(name))
  if (missing.length > 0) return unreadable(`the first line has no column ${missing.join(', ')}`)
  const report = reportOf()
  const tags = rows.flatMap(({ line, cells }): readonly FlatTag[] => {
    const where = `line ${line}`
    const cell = (name: string): string | undefined => {
      const value = cells[columns.indexOf(name)]
      return value === '' ? undefined : value
    }
    const kind = tagKindOfLabel(cell('kind') ?? '', kinds)
    const words = cell('text')
    if (kind === undefined || words === undefined) { report.leave(where, kind === undefined ? otherKind(cell('kind') ?? '') : 'no words'); return [] }
    if (!report.room(where)) return []
    const said = cell('modifier')
    const modifier = Object.entries(MODIFIERS).find(([sign, name]) => name === said || sign === said)?.[0]
    const reading = readingOfFields(kind, { value: cell('value'), max: cell('max'), modifier, unit: cell('unit'), name: cell('name') })
    return [{ source: cell('source'), tag: { kind, start: Number(cell('start')), end: Number(cell('end')), words, where, reading, annotator: cell('annotator'), note: cell('note'), certainty: cell('certainty') === 'uncertain' ? 'unsure' : undefined } }]
  })
  return report.done(bySource(tags))
}
