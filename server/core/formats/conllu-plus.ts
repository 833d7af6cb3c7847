import { allTags, tagsApart } from './all-tags.ts'
import type { Format, FormatArticle, FormatTag, Imported, ImportedDocument, ImportedTag } from './format.ts'
import { iobOf, tagsOfIob, type TaggedToken } from './iob.ts'
import { linesOf } from './lines.ts'
import { readReadingUri, writeReadingUri } from './notation.ts'
import { tagKindOfLabel } from './labels.ts'
import { bounded, documentWith, otherKind, reportOf, unreadable, type Report } from './report.ts'
import { sentencesOf, tagsOver, type FormatToken } from './tokens.ts'

/**
 * CoNLL-U Plus: the columns are named in the first line, and spaces between tokens stand in MISC as UDPipe writes them, so that the text
 * can be put together again. https://universaldependencies.org/ext-format.html
 */
export const CONLLU_PLUS: Format = {
  id: 'conllu-plus', title: 'CoNLL-U Plus', ending: '.conllup', scope: 'folder', counts: 'tokens',
  loss: 'The standard asks for NFC; the text is written as it is, because another form would be another text.',
  write: (articles) => [{ ending: '.conllup', content: `# global.columns = ${COLUMNS.join(' ')}\n${[...articles].map(documentOf).join('')}` }],
  read: bounded(read),
}

const COLUMNS = ['ID', 'FORM', 'MISC', 'CORROBORATE:NE', 'CORROBORATE:READING', 'CORROBORATE:PERSON', 'CORROBORATE:NOTE', 'CORROBORATE:SURE', 'CORROBORATE:OVER'] as const

function documentOf(article: FormatArticle, number: number): string {
  const { text, name } = article
  const tags = tagsApart(article)
  const apart = new Set(tags)
  const others = new Map(allTags(article).filter((tag) => !apart.has(tag)).map((tag, i) => [tag, i + 1]))
  const over = tagsOver([...others.keys()])
  const begun = new Set<FormatTag>()
  const overCell = (token: FormatToken): string => over(token).map((tag) => {
    const head = `${begun.has(tag) ? 'I' : 'B'}:${others.get(tag)}:${encoded(tag.kind)}`
    const rest = begun.has(tag) ? '' : `:${encoded(tag.note ?? '')}:${sureCell(tag)}`
    begun.add(tag)
    return head + rest
  }).join('|') || '_'
  const sentences = sentencesOf(article, tags)
  const starts = sentences.map(({ tokens }) => tokens[0]?.start ?? 0)
  const out = [`# newdoc id = ${oneLine(name)}\n`]
  sentences.forEach(({ tokens }, s) => {
    const end = starts[s + 1] ?? text.length
    out.push(`# sent_id = d${number + 1}s${s + 1}\n`, `# text = ${oneLine(text.slice(starts[s], tokens.at(-1)?.end))}\n`)
    tokens.forEach((token, t) => {
      const tag = token.first && token.mention !== undefined ? tags[token.mention] : undefined
      const before = s === 0 && t === 0 ? text.slice(0, token.start) : ''
      const after = text.slice(token.end, tokens[t + 1]?.start ?? end)
      out.push([
        t + 1, text.slice(token.start, token.end), miscOf(before, after), iobOf(token, (at) => tags[at]!.kind, 'upper'),
        (tag && writeReadingUri(tag.kind, tag.reading)) ?? '_', tag?.person === undefined ? '_' : encodeURIComponent(tag.person),
        tag?.note ? encoded(tag.note) : '_', tag ? sureCell(tag) : '_', overCell(token),
      ].join('\t'), '\n')
    })
    out.push('\n')
  })
  return out.join('')
}

function sureCell({ certainty }: FormatTag): string { return certainty === 'uncertain' ? 'unsure' : '_' }

/** One word without the columns' and the entries' own marks; "_" alone would be an empty cell. */
function encoded(words: string): string { return encodeURIComponent(words.replace(/\p{Cs}/gu, '\ufffd')).replace(/^_$/, '%5F') }

function decoded(cell: string | undefined): string | undefined {
  if (cell === undefined || cell === '_' || cell === '') return undefined
  try {
    return decodeURIComponent(cell)
  } catch {
    return cell
  }
}

function miscOf(before: string, after: string): string {
  const parts = [
    ...(before === '' ? [] : [`SpacesBefore=${escaped(before)}`]),
    ...(after === '' ? ['SpaceAfter=No'] : after === ' ' ? [] : [`SpacesAfter=${escaped(after)}`]),
  ]
  return parts.length > 0 ? parts.join('|') : '_'
}

const ESCAPES: Readonly<Record<string, string>> = { ' ': '\\s', '\t': '\\t', '\n': '\\n', '\r': '\\r', '|': '\\p', '\\': '\\\\' }

/** UDPipe's escapes; other white space, which has none, by its number. */
function escaped(gap: string): string {
  return gap.replace(/[\s\p{Z}\p{Cc}|\\]/gu, (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function unescaped(gap: string): string {
  return gap.replace(/\\(?:u([0-9a-f]{4})|(.))/g, (whole, code: string | undefined, letter: string) =>
    (code !== undefined ? String.fromCharCode(parseInt(code, 16)) : Object.entries(ESCAPES).find(([, name]) => name === `\\${letter}`)?.[0] ?? whole))
}

function oneLine(words: string): string { return words.replace(/[\s\p{Z}\p{Cc}]+/gu, ' ') }

function read(content: string, kinds: readonly string[]): Imported {
  const report = reportOf()
  const lines = linesOf(content)
  const columns = /^# ?global\.columns ?= ?(.+)$/.exec(lines[0] ?? '')?.[1]?.trim().split(/\s+/)
  if (!columns) return unreadable('the first line does not name the columns (# global.columns = …)')
  const column = (name: RegExp): number => columns.findIndex((one) => name.test(one))
  const [form, misc, label] = [column(/^FORM$/), column(/^MISC$/), column(/(?:^|:)(?:NE|NER|ENTITY)$/)] as const
  const [reading, note, sure, over] = [column(/^CORROBORATE:READING$/), column(/^CORROBORATE:NOTE$/), column(/^CORROBORATE:SURE$/), column(/^CORROBORATE:OVER$/)] as const
  if (form < 0 || label < 0) return unreadable('there is no column FORM, or none of named entities (…:NE)')
  const documents: ImportedDocument[] = []
  let source: string | undefined
  let text: string[] = []
  let length = 0
  let tokens: TaggedToken[] = []
  let entries: Entry[] = []
  const add = (words: string): void => { text.push(words); length += words.length }
  const close = (): void => {
    const tags = [...tagsOfIob(tokens, report, kinds), ...tagsOfEntries(entries, report, kinds)].sort((a, b) => a.start - b.start || b.end - a.end)
    documents.push(...documentWith(tags, { source, text: text.join(''), unit: 'utf-16' }))
    text = []
    entries = []
    tokens = []
    length = 0
  }
  lines.forEach((line, i) => {
    const where = `line ${i + 1}`
    const id = /^# ?newdoc(?: id ?= ?(.+))?$/.exec(line)
    if (id) {
      close()
      source = id[1]?.trim()
    }
    if (line.startsWith('#')) return
    if (line.trim() === '') { tokens.push({ start: length, end: length, label: 'O', where }); return }
    const cells = line.split('\t')
    // Lines of several words at once ("3-4") and empty nodes ("3.1") repeat words or have none.
    if (/^\d+[-.]\d+$/.test(cells[0] ?? '')) return
    if (cells.length !== columns.length) { report.leave(where, `${cells.length} columns, not ${columns.length}`); return }
    const features = new Map((misc < 0 ? '' : cells[misc] ?? '').split('|').map((one): readonly [string, string] => [one.split('=')[0] ?? '', one.slice(one.indexOf('=') + 1)]))
    add(unescaped(features.get('SpacesBefore') ?? ''))
    const word = cells[form] ?? ''
    tokens.push({ start: length, end: length + word.length, label: cells[label] ?? 'O', where, beside: (kind) => ({ reading: readReadingUri(kind, cells[reading] ?? ''), note: decoded(cells[note]), certainty: cells[sure] === 'unsure' ? 'unsure' : undefined }) })
    if ((cells[over] ?? '_') !== '_') entries.push({ start: length, end: length + word.length, cell: cells[over] as string, where })
    add(word)
    add(features.get('SpaceAfter') === 'No' ? '' : unescaped(features.get('SpacesAfter') ?? '\\s'))
  })
  close()
  return report.done(documents)
}

/** A token's part in tags that lie over others. */
interface Entry { readonly start: number; readonly end: number; readonly cell: string; readonly where: string }

/** "B:1:claim:a%20note:unsure" begins a tag of one's own kind, "I:1:claim" goes on with it. */
function tagsOfEntries(entries: readonly Entry[], report: Report, kinds: readonly string[]): readonly ImportedTag[] {
  const tags = new Map<string, ImportedTag & { end: number }>()
  for (const { start, end, cell, where } of entries) for (const one of cell.split('|')) {
    const [mark, number = '', label = '', note, sure] = one.split(':')
    const known = mark === 'I' ? tags.get(number) : undefined
    if (known) { known.end = end; continue }
    const kind = tagKindOfLabel(decoded(label) ?? '', kinds)
    if (kind === undefined) { if (mark === 'B') report.leave(where, otherKind(decoded(label) ?? '')) }
    else if (report.room(where)) tags.set(number, { kind, start, end, where, note: decoded(note), certainty: sure === 'unsure' ? 'unsure' : undefined })
  }
  return [...tags.values()]
}
