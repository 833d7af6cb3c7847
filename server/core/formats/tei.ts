import type { Format, FormatArticle, Imported, ImportedTag } from './format.ts'
import { elementsOf, localName, readXml, type XmlElement } from './read-xml.ts'
import { bounded, reportOf, unreadable, type Report } from './report.ts'
import { xmlId } from './tei-attributes.ts'
import { teiBody } from './tei-body.ts'
import { teiTag } from './tei-elements.ts'
import { escapeText } from './write-xml.ts'

/**
 * TEI P5: the whole text with `persName`, `num`, `measure`, `date`, and the elements of humans' own kinds in it. A line is a paragraph, an empty one
 * or one inside a mention an `lb`, so that the text comes back as it was. What crosses another element is written in chained parts; notes stand in `back`.
 */
export const TEI: Format = {
  id: 'tei', title: 'TEI P5', ending: '.tei.xml', scope: 'article', counts: 'nothing: the tags stand in the text',
  loss: 'XML cannot hold control characters: they become spaces. A kind that TEI has no element for is a `seg` with its name as the type; no more than 16 of your own kinds lie over one place.',
  write: (articles) => [{ ending: '.tei.xml', content: [...articles].map(documentOf).join('') }],
  read: bounded(read),
}

function documentOf(article: FormatArticle): string {
  const people = new Map(article.mentions.flatMap(({ person, reading }) => (person === undefined ? [] : [[person, reading.name ?? ''] as const])))
  const list = [...people].map(([id, name]) => `        <person xml:id="${xmlId(id)}"><persName>${escapeText(name)}</persName></person>\n`).join('')
  const { body, notes } = teiBody(article)
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader>
    <fileDesc>
      <titleStmt><title>${escapeText(article.name)}</title></titleStmt>
      <publicationStmt><p>Written by Corroborate from a text file.</p></publicationStmt>
      <sourceDesc><p>${escapeText(article.name)}</p></sourceDesc>
    </fileDesc>
${list === '' ? '' : `    <profileDesc>\n      <particDesc><listPerson>\n${list}      </listPerson></particDesc>\n    </profileDesc>\n`}  </teiHeader>
  <text${article.language === undefined ? '' : ` xml:lang="${escapeText(article.language)}"`}><body>${body}</body>${notes === '' ? '' : `<back><div type="notes">${notes}</div></back>`}</text>
</TEI>
`
}

const BLOCKS: ReadonlySet<string> = new Set(['p', 'ab', 'head', 'l', 'item', 'div', 'lg', 'list', 'u', 'byline', 'dateline'])

/** The text so far, in parts: joined only in the end, for each look at a growing text would cost its whole length. */
interface Reading {
  readonly parts: string[]
  length: number
  blocks: number
  readonly tags: (ImportedTag & { end: number })[]
  /** Tags by their elements' ids. */
  readonly byId: Map<string, ImportedTag & { end: number }>
  /** Notes by the reference to what they are on. */
  readonly notes: ReadonlyMap<string, string>
  readonly kinds: readonly string[]
  readonly report: Report
}

function add(reading: Reading, words: string): void {
  reading.parts.push(words)
  reading.length += words.length
}

function read(content: string, kinds: readonly string[]): Imported {
  const parsed = readXml(content)
  if (parsed.kind === 'problem') return unreadable(parsed.why)
  const elements = [...elementsOf(parsed.root)]
  const body = elements.find((one) => localName(one) === 'body') ?? elements.find((one) => localName(one) === 'text')
  if (!body) return unreadable('there is no <text> with a <body>')
  const title = elements.find((one) => localName(one) === 'title')
  const notes = new Map(elements.flatMap((one) => localName(one) === 'note' && one.attributes.has('target') ? [[one.attributes.get('target') as string, wordsIn(one)] as const] : []))
  const reading: Reading = { parts: [], length: 0, blocks: 0, tags: [], byId: new Map(), notes, kinds, report: reportOf() }
  walk(body, reading)
  const source = title?.children.filter((one) => typeof one === 'string').join('').trim()
  return reading.report.done([{ source, text: reading.parts.join(''), unit: 'utf-16', tags: reading.tags.sort((a, b) => a.start - b.start || b.end - a.end) }])
}

function walk(element: XmlElement, reading: Reading): void {
  for (const child of element.children) {
    if (typeof child === 'string') { add(reading, child); continue }
    const name = localName(child)
    if (name === 'lb') { add(reading, '\n'); continue }
    if (name === 'note' && reading.notes.has(child.attributes.get('target') ?? '')) continue
    if (name === 'note' || name === 'figDesc') { reading.report.leave(`<${name}>`, 'notes are no part of the text'); continue }
    if (BLOCKS.has(name) && reading.blocks++ > 0) add(reading, '\n')
    const start = reading.length
    const from = reading.parts.length
    walk(child, reading)
    const tag = teiTag(name, child.attributes, reading.kinds)
    if (tag === undefined) continue
    const words = reading.parts.slice(from, from + 3).join('').slice(0, 30)
    if (tag === 'other') reading.report.leave(`<${name}> “${words}”`, 'no person, figure or date')
    else if (reading.length > start) take(child, { ...tag, start, end: reading.length, where: `<${name}> “${words}”` }, reading)
  }
}

/** A tag, or one more part of the tag that the element before it in its chain began. */
function take({ attributes }: XmlElement, tag: ImportedTag, reading: Reading): void {
  const id = attributes.get('xml:id')
  const known = reading.byId.get((attributes.get('prev') ?? '').slice(1))
  if (known?.kind === tag.kind && known.end <= tag.start && isGap(reading, known.end, tag.start)) {
    known.end = tag.end
    if (id !== undefined) reading.byId.set(id, known)
  } else if (reading.report.room(tag.where)) {
    const made = { ...tag, note: reading.notes.get(`#${id}`), certainty: attributes.get('cert') === 'low' ? 'unsure' as const : undefined }
    reading.tags.push(made)
    if (id !== undefined) reading.byId.set(id, made)
  }
}

/** Whether nothing but the ends of paragraphs lies between two parts. */
function isGap({ parts, length }: Reading, start: number, end: number): boolean {
  let at = length
  for (let i = parts.length - 1; i >= 0 && at > start; i--) {
    const part = parts[i] as string
    at -= part.length
    if (at < end && part.slice(Math.max(0, start - at), end - at).trim() !== '') return false
  }
  return true
}

function wordsIn({ children }: XmlElement): string { return children.map((child) => typeof child === 'string' ? child : wordsIn(child)).join('') }
