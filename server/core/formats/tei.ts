import type { TaggedReading } from '../human.ts'
import type { MentionKind } from '../model.ts'
import type { Format, FormatArticle, FormatMention, Imported, ImportedTag } from './format.ts'
import { elementsOf, localName, readXml, type XmlElement } from './read-xml.ts'
import { bounded, reportOf, unreadable, type Report } from './report.ts'
import { dateAttributes, dateOf, figureAttributes, figureOf, xmlId } from './tei-attributes.ts'
import { escapeText, openTag } from './write-xml.ts'

/**
 * TEI P5: the whole text with `persName`, `num`, `measure` and `date` in it. A line is a paragraph, an empty one or one inside a mention
 * an `lb`, so that the text comes back as it was.
 */
export const TEI: Format = {
  id: 'tei', title: 'TEI P5', ending: '.tei.xml', scope: 'article', counts: 'nothing: the tags stand in the text',
  loss: 'XML cannot hold control characters: they become spaces.',
  write: (articles) => [{ ending: '.tei.xml', content: [...articles].map(documentOf).join('') }],
  read: bounded(read),
}

function documentOf(article: FormatArticle): string {
  const people = new Map(article.mentions.flatMap(({ person, reading }) => (person === undefined ? [] : [[person, reading.name ?? ''] as const])))
  const list = [...people].map(([id, name]) => `        <person xml:id="${xmlId(id)}"><persName>${escapeText(name)}</persName></person>\n`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader>
    <fileDesc>
      <titleStmt><title>${escapeText(article.name)}</title></titleStmt>
      <publicationStmt><p>Written by Corroborate from a text file.</p></publicationStmt>
      <sourceDesc><p>${escapeText(article.name)}</p></sourceDesc>
    </fileDesc>
${list === '' ? '' : `    <profileDesc>\n      <particDesc><listPerson>\n${list}      </listPerson></particDesc>\n    </profileDesc>\n`}  </teiHeader>
  <text${article.language === undefined ? '' : ` xml:lang="${escapeText(article.language)}"`}><body>${bodyOf(article)}</body></text>
</TEI>
`
}

/** No white space of our own in it: all that is there is the article's. */
function bodyOf({ text, mentions }: FormatArticle): string {
  const out: string[] = []
  let inParagraph = false
  let paragraphs = 0
  // Line breaks since the last words: one of them is the end of a paragraph, where there is one before.
  let pending = 0
  const breaks = (count: number): void => { if (count > 0) out.push('<lb/>'.repeat(count)) }
  const begin = (): void => {
    if (inParagraph) return
    breaks(pending - (paragraphs > 0 ? 1 : 0))
    out.push('<p>')
    inParagraph = true
    paragraphs++
    pending = 0
  }
  const plain = (words: string): void => {
    words.split('\n').forEach((line, i) => {
      if (i > 0) {
        if (inParagraph) out.push('</p>')
        inParagraph = false
        pending++
      }
      if (line === '') return
      begin()
      out.push(escapeText(line))
    })
  }
  let at = 0
  for (const mention of mentions) {
    plain(text.slice(at, mention.start))
    begin()
    out.push(elementOf(mention))
    at = mention.end
  }
  plain(text.slice(at))
  if (inParagraph) out.push('</p>')
  breaks(pending)
  if (paragraphs === 0) out.push('<p/>')
  return out.join('')
}

function elementOf({ kind, reading, words, person, certainty }: FormatMention): string {
  const cert = certainty === 'uncertain' ? { cert: 'low' } : {}
  const inner = words.split('\n').map(escapeText).join('<lb/>')
  const [name, attributes] = tagOf(kind, reading, person)
  return `${openTag(name, { ...attributes, ...cert })}>${inner}</${name}>`
}

function tagOf(kind: MentionKind, reading: TaggedReading, person: string | undefined): readonly [string, Readonly<Record<string, string | undefined>>] {
  switch (kind) {
    case 'person': return ['persName', { key: reading.name, ref: person === undefined ? undefined : `#${xmlId(person)}` }]
    case 'date': return ['date', dateAttributes(String(reading.value ?? ''))]
    case 'figure': return [reading.unit === undefined ? 'num' : 'measure', figureAttributes(reading)]
  }
}

const BLOCKS: ReadonlySet<string> = new Set(['p', 'ab', 'head', 'l', 'item', 'div', 'lg', 'list', 'u', 'byline', 'dateline'])

/** The text so far, in parts: joined only in the end, for each look at a growing text would cost its whole length. */
interface Reading { readonly parts: string[]; length: number; blocks: number; readonly tags: ImportedTag[]; readonly report: Report }

function add(reading: Reading, words: string): void {
  reading.parts.push(words)
  reading.length += words.length
}

function read(content: string): Imported {
  const parsed = readXml(content)
  if (parsed.kind === 'problem') return unreadable(parsed.why)
  const elements = [...elementsOf(parsed.root)]
  const body = elements.find((one) => localName(one) === 'body') ?? elements.find((one) => localName(one) === 'text')
  if (!body) return unreadable('there is no <text> with a <body>')
  const title = elements.find((one) => localName(one) === 'title')
  const reading: Reading = { parts: [], length: 0, blocks: 0, tags: [], report: reportOf() }
  walk(body, reading)
  const source = title?.children.filter((one) => typeof one === 'string').join('').trim()
  return reading.report.done([{ source, text: reading.parts.join(''), unit: 'utf-16', tags: reading.tags.sort((a, b) => a.start - b.start || b.end - a.end) }])
}

function walk(element: XmlElement, reading: Reading): void {
  for (const child of element.children) {
    if (typeof child === 'string') { add(reading, child); continue }
    const name = localName(child)
    if (name === 'lb') { add(reading, '\n'); continue }
    if (name === 'note' || name === 'figDesc') { reading.report.leave(`<${name}>`, 'notes are no part of the text'); continue }
    if (BLOCKS.has(name) && reading.blocks++ > 0) add(reading, '\n')
    const start = reading.length
    const from = reading.parts.length
    walk(child, reading)
    const tag = tagIn(child, name)
    if (tag === undefined) continue
    const where = `<${name}> “${reading.parts.slice(from, from + 3).join('').slice(0, 30)}”`
    if (tag === 'other') reading.report.leave(where, 'no person, figure or date')
    else if (reading.length > start && reading.report.room(where)) reading.tags.push({ ...tag, start, end: reading.length, where })
  }
}

const OTHERS: ReadonlySet<string> = new Set(['placeName', 'orgName', 'geogName', 'name', 'rs', 'term', 'settlement', 'country', 'region'])

function tagIn({ attributes }: XmlElement, name: string): Pick<ImportedTag, 'kind' | 'reading'> | 'other' | undefined {
  switch (name) {
    case 'persName': return personTag(attributes)
    case 'name': case 'rs': return attributes.get('type') === 'person' ? personTag(attributes) : 'other'
    case 'num': case 'measure': return { kind: 'figure', reading: figureOf(attributes) }
    case 'date': case 'time': return { kind: 'date', reading: dateOf(attributes) }
    default: return OTHERS.has(name) ? 'other' : undefined
  }
}

function personTag(attributes: ReadonlyMap<string, string>): Pick<ImportedTag, 'kind' | 'reading'> {
  const name = attributes.get('key')
  return { kind: 'person', reading: name === undefined || name === '' || name.length > 200 ? undefined : { name } }
}
