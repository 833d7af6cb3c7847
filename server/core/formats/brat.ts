import type { TagCertainty, TaggedReading, TagKind } from '../human.ts'
import type { Format, FormatArticle, Imported, ImportedTag } from './format.ts'
import { allTags } from './all-tags.ts'
import { labelOf, tagKindOfLabel } from './labels.ts'
import { linesOf } from './lines.ts'
import { readReading, writeReading } from './notation.ts'
import { bounded, documentWith, otherKind, reportOf } from './report.ts'
import { unitsOf } from './units.ts'

/**
 * brat standoff: text-bound annotations in code points, readings as annotator notes, people as normalisations. Its lines cannot hold a
 * line break, so a mention that crosses one is written in fragments, as brat does itself. https://brat.nlplab.org/standoff.html
 */
export const BRAT: Format = {
  id: 'brat', title: 'brat standoff', ending: '.ann', scope: 'article', counts: 'code points',
  loss: 'Offsets count in the text that is written beside the annotations: line breaks as LF, no byte order mark.',
  write: (articles) => {
    const all = [...articles]
    return [{ ending: '.ann', content: all.map(annotationsOf).join('') }, { ending: '.txt', content: all.map(({ text }) => text).join('') }]
  },
  read: bounded(read),
}

function annotationsOf(article: FormatArticle): string {
  const { text } = article
  const { toPoints } = unitsOf(text)
  let notes = 0
  return allTags(article).map(({ start, end, kind, reading, person, note: said, certainty, origin }, i) => {
    const fragments = linesIn(text, start, end)
    const places = fragments.map((span) => toPoints(span)).map((span) => `${span.start} ${span.end}`).join(';')
    const words = fragments.map((span) => text.slice(span.start, span.end)).join(' ')
    const read = oneLine(writeReading(kind, reading))
    const noteLine = (words: string): string => `#${++notes}\tAnnotatorNotes T${i + 1}\t${words}\n`
    const about = [
      read === '' ? '' : kind === 'person' ? `N${i + 1}\tReference T${i + 1} Corroborate:${encodeURIComponent(person ?? read)}\t${read}\n` : noteLine(read),
      said ? noteLine(quoted(kind, oneLine(said))) : '',
      certainty === 'uncertain' && origin === 'tagged' ? `A${i + 1}\tUnsure T${i + 1}\n` : '',
    ].join('')
    return fragments.length === 0 ? '' : `T${i + 1}\t${labelOf(kind, 'title').replace(/\s+/gu, '_')} ${places}\t${words.replaceAll('\t', ' ')}\n${about}`
  }).join('')
}

/** The parts of a mention between line breaks; brat splits lines where Python does. */
function linesIn(text: string, start: number, end: number): readonly { readonly start: number; readonly end: number }[] {
  const found: { readonly start: number; readonly end: number }[] = []
  let at = start
  for (const { 0: part } of text.slice(start, end).matchAll(/[^\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]+|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]+/gu)) {
    if (!/^[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/u.test(part)) found.push({ start: at, end: at + part.length })
    at += part.length
  }
  return found
}

function oneLine(words: string): string { return words.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ') }

/** A human's note in quotation marks, where without them it would be taken for what the tag reads. */
function quoted(kind: TagKind, note: string): string { return isReading(kind, note) || QUOTED.test(note) ? `"${note}"` : note }

function unquoted(kind: TagKind, note: string): string {
  const inner = QUOTED.exec(note)?.[1]
  return inner !== undefined && (isReading(kind, inner) || QUOTED.test(inner)) ? inner : note
}

const QUOTED = /^"(.*)"$/s

/** A person's name stands with a reference, not in a note. */
function isReading(kind: TagKind, note: string): boolean { return kind !== 'person' && readReading(kind, note) !== undefined }

function read(content: string, kinds: readonly string[]): Imported {
  const report = reportOf()
  const tags = new Map<string, ImportedTag & { reading?: TaggedReading | undefined; note?: string | undefined; certainty?: TagCertainty | undefined }>()
  const notes: { readonly to: string; readonly by: string; readonly note: string; readonly where: string }[] = []
  linesOf(content).forEach((line, i) => {
    const where = `line ${i + 1}`
    const [id = '', middle = '', ...rest] = line.split('\t')
    if (line.trim() === '') return
    if (/^T\d/.test(id)) {
      const parts = /^(\S{1,100}) (\d{1,9} \d{1,9}(?:;\d{1,9} \d{1,9}){0,99})$/.exec(middle)
      if (!parts) { report.leave(where, 'not an annotation with its place'); return }
      const numbers = (parts[2] ?? '').split(/[ ;]/).map(Number)
      const kind = tagKindOfLabel(parts[1] ?? '', kinds)
      if (kind === undefined) report.leave(where, otherKind(parts[1] ?? ''))
      else if (tags.has(id)) report.leave(where, `${id} is there twice`)
      else if (report.room(where)) tags.set(id, { kind, start: Math.min(...numbers), end: Math.max(...numbers), words: rest.join('\t'), where })
    } else if (/^[#N]\d/.test(id)) {
      const to = /^(?:AnnotatorNotes|Reference) (T\S{1,100})/.exec(middle)?.[1]
      if (to === undefined) report.leave(where, 'a note that is about no tag')
      else notes.push({ to, by: id.charAt(0), note: rest.join('\t'), where })
    } else if (/^A\d/.test(id) && /^Unsure T\S{1,100}$/.test(middle)) notes.push({ to: middle.slice('Unsure '.length), by: 'A', note: '', where })
    else report.leave(where, /^[REAM*]/.test(id) ? 'relations, events and attributes are left out' : 'not a line of brat')
  })
  for (const { to, by, note, where } of notes) {
    const tag = tags.get(to)
    if (!tag) report.leave(where, 'a note on a tag that is not read')
    else if (by === 'A') tag.certainty = 'unsure'
    else if (by === 'N' || tag.reading === undefined && isReading(tag.kind, note)) {
      const reading = readReading(tag.kind, note)
      if (reading) tag.reading = reading
      else report.leave(where, 'a reference that is no reading')
    } else if (tag.note === undefined) tag.note = unquoted(tag.kind, note)
    else report.leave(where, 'a second note on one tag')
  }
  return report.done(documentWith([...tags.values()], { source: undefined, text: undefined, unit: 'code-points' }))
}
