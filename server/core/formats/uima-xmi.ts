import type { Format, FormatArticle, Imported, ImportedDocument, ImportedTag } from './format.ts'
import { labelOf, tagKindOfLabel } from './labels.ts'
import { readReadingUri, writeReadingUri } from './notation.ts'
import { elementsOf, localName, readXml, type XmlElement } from './read-xml.ts'
import { ownLayerOf, withOwnLayer, type OwnLayerEntry } from './remarks-apart.ts'
import { bounded, otherKind, reportOf, unreadable } from './report.ts'
import { sentencesOf } from './tokens.ts'
import { TYPE_SYSTEM } from './uima-type-system.ts'
import { escapeText, openTag } from './write-xml.ts'

/**
 * UIMA CAS as XMI, with DKPro's types, as INCEpTION reads and writes it: the text in the Sofa, UTF-16 offsets, tokens and sentences,
 * named entities with `value` and `identifier`. The type system stands beside it.
 */
export const UIMA_XMI: Format = {
  id: 'uima-xmi', title: 'UIMA CAS XMI (INCEpTION)', ending: '.xmi', scope: 'article', counts: 'UTF-16',
  loss: 'XML cannot hold control characters: they become spaces.',
  write: (articles) => [{ ending: '.xmi', content: [...articles].map(casOf).join('') }, { ending: '.TypeSystem.xml', content: TYPE_SYSTEM }],
  read: bounded(read),
}

const HEAD = [
  'xmlns:xmi="http://www.omg.org/XMI"', 'xmlns:cas="http:///uima/cas.ecore"', 'xmlns:tcas="http:///uima/tcas.ecore"',
  'xmlns:segmentation="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore"',
  'xmlns:ner="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore"', 'xmlns:metadata="http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore"', 'xmlns:custom="http:///webanno/custom.ecore"',
].join(' ')

const SOFA = 1

function casOf(article: FormatArticle): string {
  const { text, mentions, name } = article
  const out: string[] = []
  let id = SOFA
  const add = (type: string, span: { readonly start: number; readonly end: number }, more: Readonly<Record<string, string | undefined>> = {}): void => {
    out.push(`  ${openTag(type, { 'xmi:id': ++id, 'sofa': SOFA, 'begin': span.start, 'end': span.end, ...more })}/>\n`)
  }
  const whole = { start: 0, end: text.length }
  add('metadata:DocumentMetaData', whole, { language: article.language ?? 'x-unspecified', documentTitle: name, documentId: name, isLastSegment: 'false' })
  for (const { tokens } of sentencesOf(article)) {
    add('segmentation:Sentence', { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 })
    for (const token of tokens) add('segmentation:Token', token)
  }
  for (const { start, end, kind, reading } of mentions) {
    add('ner:NamedEntity', { start, end }, { value: labelOf(kind, 'short'), identifier: writeReadingUri(kind, reading) })
  }
  for (const { start, end, ...said } of ownLayerOf(article)) add('custom:Corroborate', { start, end }, said)
  const members = Array.from({ length: id - SOFA }, (_, i) => SOFA + 1 + i).join(' ')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xmi:XMI ${HEAD} xmi:version="2.0">\n  <cas:NULL xmi:id="0"/>\n${out.join('')}`
    + `  ${openTag('cas:Sofa', { 'xmi:id': SOFA, 'sofaNum': 1, 'sofaID': '_InitialView', 'mimeType': 'text', 'sofaString': text })}/>\n`
    + `  ${openTag('cas:View', { sofa: SOFA, members })}/>\n</xmi:XMI>\n`
}

/** Named entities of any type whose name ends so, or that has a feature `value` with a kind that we know. */
function read(content: string, kinds: readonly string[]): Imported {
  const parsed = readXml(content)
  if (parsed.kind === 'problem') return unreadable(parsed.why)
  if (localName(parsed.root) !== 'XMI') return unreadable('not an XMI file')
  const report = reportOf()
  const sofas = new Map<string, string>()
  const tags = new Map<string, ImportedTag[]>()
  const layers = new Map<string, (OwnLayerEntry & { readonly where: string })[]>()
  const names = new Map<string, string>()
  for (const element of elementsOf(parsed.root)) {
    const { attributes } = element
    const sofa = attributes.get('sofa') ?? ''
    if (localName(element) === 'Sofa') sofas.set(attributes.get('xmi:id') ?? '', attributes.get('sofaString') ?? textOfChild(element, 'sofaString'))
    else if (localName(element) === 'DocumentMetaData') names.set(sofa, attributes.get('documentTitle') ?? attributes.get('documentId') ?? '')
    else if (localName(element) === 'Corroborate') {
      const [start, end] = [Number(attributes.get('begin') ?? NaN), Number(attributes.get('end') ?? NaN)]
      const entry = { start, end, kind: attributes.get('kind'), note: attributes.get('note'), certainty: attributes.get('certainty') === 'unsure' ? 'unsure' as const : undefined, where: `Corroborate ${escapeText(attributes.get('xmi:id') ?? '?')}` }
      if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) report.leave(entry.where, 'no place')
      else push(layers, sofa, entry)
    } else if (localName(element) === 'NamedEntity') {
      const where = `NamedEntity ${escapeText(attributes.get('xmi:id') ?? '?')}`
      const label = attributes.get('value') ?? ''
      const kind = tagKindOfLabel(label, kinds)
      const [start, end] = [Number(attributes.get('begin') ?? NaN), Number(attributes.get('end') ?? NaN)]
      if (kind === undefined) report.leave(where, otherKind(label))
      else if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) report.leave(where, 'no place')
      else if (report.room(where)) {
        push(tags, sofa, { kind, start, end, where, reading: readReadingUri(kind, attributes.get('identifier') ?? '') })
      }
    }
  }
  const documents = [...new Set([...tags.keys(), ...layers.keys()])].flatMap((sofa): readonly ImportedDocument[] => {
    const found = withOwnLayer(tags.get(sofa) ?? [], layers.get(sofa) ?? [], report, kinds)
    if (found.length === 0) return []
    const text = sofas.get(sofa)
    if (text === undefined) { report.leave('file', 'named entities of a text that is not in the file'); return [] }
    return [{ source: names.get(sofa), text, unit: 'utf-16', tags: found }]
  })
  return report.done(documents)
}

function push<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key)
  if (list) list.push(one)
  else lists.set(key, [one])
}

function textOfChild(element: XmlElement, name: string): string {
  const child = element.children.find((one): one is XmlElement => typeof one === 'object' && localName(one) === name)
  return child?.children.filter((one) => typeof one === 'string').join('') ?? ''
}
