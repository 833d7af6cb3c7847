/** Files are read by programs that are not ours: libxml2, a JSON-LD processor, a CSV parser, the types of SARIF. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse as parseCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { RelaxNGValidator, XmlDocument, XmlElement, XmlTreeNode, type XmlNode } from 'libxml2-wasm'
import type { Log } from 'sarif'
import { CLAIM_REVIEW } from '../../server/core/formats/claim-review.ts'
import { CONLLU_PLUS } from '../../server/core/formats/conllu-plus.ts'
import { CSV } from '../../server/core/formats/csv.ts'
import { readXml, type XmlElement as OurElement } from '../../server/core/formats/read-xml.ts'
import { sarifLog } from '../../server/core/formats/sarif.ts'
import { TEI } from '../../server/core/formats/tei.ts'
import { TYPE_SYSTEM } from '../../server/core/formats/uima-type-system.ts'
import { UIMA_XMI } from '../../server/core/formats/uima-xmi.ts'
import { WEB_ANNOTATION } from '../../server/core/formats/web-annotation.ts'
import { lfText } from '../../server/core/sidecar/code-points.ts'
import { sampleArticle, WHEN, type Sample } from '../support/formats.ts'
import { hardArticles } from '../support/hard-articles.ts'

const TEI_SCHEMA = schema('tei-subset.rng')
const XMI_SCHEMA = schema('xmi-subset.rng')

function schema(name: string): RelaxNGValidator {
  return RelaxNGValidator.fromDoc(XmlDocument.fromString(readFileSync(new URL(`../support/${name}`, import.meta.url), 'utf8')))
}

function withDocument<T>(content: string, use: (document: XmlDocument) => T): T {
  const document = XmlDocument.fromString(content)
  try {
    return use(document)
  } finally {
    document.dispose()
  }
}

const DATES = ['2025', '2025-06', '2025-06-02', '2025-W23', '2025-06-02T14:30', 'XXXX-06-19', 'XXXX-WXX-6', '198X', '2025-06-02/2025-06-09', 'PAST_REF', '2025-Q2', '2025-W23-WE']
const MODIFIERS = ['=', '~', '>', '>=', '<', '<=', 'vague'] as const

test('TEI: the schema of the guidelines takes every article and every reading', () => {
  fc.assert(fc.property(hardArticles, (sample) => {
    withDocument(TEI.write([sampleArticle(sample)], WHEN)[0]!.content, (document) => TEI_SCHEMA.validate(document))
  }), { numRuns: 200 })
  const text = 'x '.repeat(DATES.length + MODIFIERS.length * 2 + 2)
  const at = (i: number) => ({ start: i * 2, end: i * 2 + 1 })
  const mentions: Sample['mentions'] = [
    ...DATES.map((value, i) => ({ kind: 'date' as const, value, ...at(i) })),
    ...MODIFIERS.flatMap((modifier, i) => [{ kind: 'figure' as const, value: -1.5e7, modifier, ...at(DATES.length + i * 2) }, { kind: 'figure' as const, value: 2, modifier, unit: 'm %', ...at(DATES.length + i * 2 + 1) }]),
    { kind: 'figure', value: 2, max: 3, modifier: 'range', ...at(text.length / 2 - 2) }, { kind: 'person', name: 'Kim', person: '9 @x', certainty: 'uncertain', ...at(text.length / 2 - 1) },
  ]
  const { content } = TEI.write([sampleArticle({ text, mentions })], WHEN)[0]!
  withDocument(content, (document) => TEI_SCHEMA.validate(document))
  assert.throws(() => withDocument(content.replace('when="2025-06-02"', 'when="2 June"'), (document) => TEI_SCHEMA.validate(document)))
  const readings = TEI.read!(content).documents[0]!.tags.map(({ reading }) => reading)
  assert.deepEqual(readings, mentions.map((one) => (one.kind === 'person' ? { name: one.name } : one.kind === 'date' ? { value: one.value }
    : { value: one.value, ...(one.max === undefined ? {} : { max: one.max }), modifier: one.modifier, ...(one.unit === undefined ? {} : { unit: one.unit }) })))
})

test('UIMA XMI: libxml2 reads the very text, the schema holds, and every feature is one of the type system', () => {
  const declared = new Map<string, Set<string>>()
  withDocument(TYPE_SYSTEM, (document) => {
    for (const type of elementsNamed(document.root, 'typeDescription')) {
      const names = elementsNamed(type, 'name').map(({ content }) => content)
      declared.set(names[0]!.slice(names[0]!.lastIndexOf('.') + 1), new Set(names.slice(1)))
    }
  })
  assert.deepEqual([...declared.keys()], ['DocumentMetaData', 'Sentence', 'Token', 'NamedEntity', 'Corroborate'])
  const inherited = new Set(['id', 'sofa', 'begin', 'end', 'language'])
  fc.assert(fc.property(hardArticles, (sample) => {
    const [file, types] = UIMA_XMI.write([sampleArticle(sample)], WHEN)
    assert.equal(types!.content, TYPE_SYSTEM)
    withDocument(file!.content, (document) => {
      XMI_SCHEMA.validate(document)
      const all = children(document.root)
      const sofa = all.find(({ name }) => name === 'Sofa')!.attr('sofaString')!.value
      assert.equal(sofa, lfText(sample.text).replace(/[\u0001]/g, ' '))
      const ids = all.flatMap((one) => one.attr('id', 'xmi')?.value ?? [])
      assert.equal(new Set(ids).size, ids.length)
      for (const member of all.find(({ name }) => name === 'View')!.attr('members')!.value.split(' ')) assert.ok(ids.includes(member))
      for (const one of all) for (const { name } of declared.has(one.name) ? one.attrs : []) assert.ok(inherited.has(name) || declared.get(one.name)!.has(name), `${one.name}.${name}`)
    })
  }), { numRuns: 200 })
})

function children(element: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = []
  for (const node of nodesIn(element)) if (node instanceof XmlElement) found.push(node)
  return found
}

function nodesIn(element: XmlElement): readonly XmlNode[] {
  const found: XmlNode[] = []
  for (let node: XmlNode | null = element.firstChild; node !== null; node = node instanceof XmlTreeNode ? node.next : null) found.push(node)
  return found
}

function elementsNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return children(element).flatMap((child) => [...(child.name === name ? [child] : []), ...elementsNamed(child, name)])
}

test('our reader of XML reads what libxml2 reads, and nothing that libxml2 refuses', () => {
  const piece = fc.constantFrom('<a>', '</a>', '<b x="1" y=\'&lt;&#x1F600;\'>', '</b>', '<c/>', 'text', ' ', '&amp;', '&#10;', '&nope;', '&', '<!-- c -->', '<![CDATA[<x>]]>', '<', '>', '"', '😀', ']]>', '<a:b>', '</a:b>')
  const documents = fc.array(piece, { maxLength: 12 }).map((parts) => `<r xmlns:a="urn:a">${parts.join('')}</r>`)
  let read = 0
  fc.assert(fc.property(documents, (content) => {
    const ours = readXml(content)
    const theirs = libxml(content)
    if (ours.kind === 'xml' && theirs !== undefined) {
      read++
      assert.equal(shown(ours.root), theirs)
    }
    // "]]>" in text is the only thing that we let pass and libxml2 does not.
    if (ours.kind === 'xml' && theirs === undefined) assert.match(content, /\]\]>/)
    if (ours.kind === 'problem') assert.equal(theirs, undefined, `${ours.why}: ${content}`)
  }), { numRuns: 2000 })
  assert.ok(read > 100, String(read))
})

function libxml(content: string): string | undefined {
  let document: XmlDocument
  try {
    document = XmlDocument.fromString(content)
  } catch {
    return undefined
  }
  try {
    return shownTheirs(document.root)
  } finally {
    document.dispose()
  }
}

function shownTheirs(element: XmlElement): string {
  let inner = ''
  for (const node of nodesIn(element)) {
    if (node instanceof XmlElement) inner += shownTheirs(node)
    else if (/Text|CData/.test(node.constructor.name)) inner += node.content
  }
  const attributes = element.attrs.map((one) => `${one.name}=${JSON.stringify(one.value)}`).sort().join(' ')
  return `(${element.prefix === '' ? '' : `${element.prefix}:`}${element.name} ${attributes} ${inner})`
}

function shown({ name, attributes, children: inside }: OurElement): string {
  const own = [...attributes].filter(([key]) => !key.startsWith('xmlns')).map(([key, value]) => `${key}=${JSON.stringify(value)}`).sort().join(' ')
  return `(${name} ${own} ${inside.map((child) => (typeof child === 'string' ? child : shown(child))).join('')})`
}

/** The terms of http://www.w3.org/ns/anno.jsonld that we use, from the recommendation "Web Annotation Vocabulary"; nothing is fetched. */
const OA = 'http://www.w3.org/ns/oa#'
const ANNO = {
  '@context': {
    'oa': OA, 'as': 'http://www.w3.org/ns/activitystreams#', 'dcterms': 'http://purl.org/dc/terms/', 'foaf': 'http://xmlns.com/foaf/0.1/', 'rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'xsd': 'http://www.w3.org/2001/XMLSchema#',
    'id': '@id', 'type': '@type', 'AnnotationPage': 'as:OrderedCollectionPage', 'Annotation': 'oa:Annotation', 'TextualBody': 'oa:TextualBody', 'SpecificResource': 'oa:SpecificResource',
    'TextQuoteSelector': 'oa:TextQuoteSelector', 'TextPositionSelector': 'oa:TextPositionSelector', 'Person': 'foaf:Person', 'Software': 'as:Application',
    'items': { '@id': 'as:items', '@type': '@id', '@container': '@list' }, 'body': { '@id': 'oa:hasBody', '@type': '@id' }, 'target': { '@id': 'oa:hasTarget', '@type': '@id' },
    'source': { '@id': 'oa:hasSource', '@type': '@id' }, 'selector': { '@id': 'oa:hasSelector', '@type': '@id' }, 'creator': { '@id': 'dcterms:creator', '@type': '@id' },
    'motivation': { '@id': 'oa:motivatedBy', '@type': '@vocab' }, 'purpose': { '@id': 'oa:hasPurpose', '@type': '@vocab' },
    'classifying': 'oa:classifying', 'identifying': 'oa:identifying', 'tagging': 'oa:tagging', 'linking': 'oa:linking', 'assessing': 'oa:assessing',
    'exact': 'oa:exact', 'prefix': 'oa:prefix', 'suffix': 'oa:suffix', 'start': { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' }, 'end': { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
    'created': { '@id': 'dcterms:created', '@type': 'xsd:dateTime' }, 'value': 'rdf:value', 'name': 'foaf:name',
  },
}

/** One context under its name and nothing else; `safe` refuses members that no context knows. */
function offline(known: string, document: object) {
  const documentLoader = (url: string): Promise<{ documentUrl: string; document: object }> => (url === known ? Promise.resolve({ documentUrl: url, document }) : Promise.reject(new Error(url)))
  return { documentLoader: documentLoader as never, base: 'file:///articles/', safe: true }
}

const SAMPLE: Sample = {
  name: 'a b.txt', text: 'About 600 soldiers 😀 came on 2 June.\n', annotator: 'Asha',
  mentions: [{ kind: 'figure', start: 0, end: 18, value: 600, modifier: '~', unit: 'soldier' }, { kind: 'date', start: 30, end: 36, value: '2025-06-02', origin: 'tagged' }],
  links: new Map([[0, [{ relation: 'differs', score: 0.9, because: [], other: { uri: 'file:///b.txt', name: 'b.txt', text: 'Some 450 came.', start: 0, end: 8 } }]]]),
}

test('Web Annotation: a JSON-LD processor finds the triples that the model wants, and understands every member', async () => {
  const json = JSON.parse(WEB_ANNOTATION.write([sampleArticle(SAMPLE)], WHEN)[0]!.content) as object
  const options = { ...offline('http://www.w3.org/ns/anno.jsonld', ANNO), format: 'application/n-quads' as const }
  const triples = await jsonld.toRDF(json, options) as unknown as string
  for (const wanted of [
    `<${OA}motivatedBy> <${OA}classifying>`, `<${OA}hasSource> <file:///articles/a%20b.txt>`, `<${OA}exact> "About 600 soldiers"`, `<${OA}start> "0"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>`,
    '<urn:corroborate:number> "6.0E2"^^<http://www.w3.org/2001/XMLSchema#double>', '<urn:corroborate:timex> "2025-06-02"', `<${OA}hasSource> <urn:corroborate:kind:figure>`,
    '<http://xmlns.com/foaf/0.1/name> "Asha"', `<${OA}start> "29"^^`, '<urn:corroborate:relation> "differs"',
  ]) assert.ok(triples.includes(wanted), `${wanted}\n${triples}`)
})

test('ClaimReview: a JSON-LD processor expands it to terms of schema.org, and both sides are quoted', async () => {
  const other = sampleArticle({ name: 'b.txt', text: 'Some 450 came.', mentions: [{ kind: 'figure', start: 0, end: 8, value: 450, modifier: '~', unit: 'soldier' }] })
  const json = JSON.parse(CLAIM_REVIEW.write([sampleArticle(SAMPLE), other], WHEN)[0]!.content) as object
  const vocabulary = { '@context': { '@vocab': 'https://schema.org/', 'url': { '@id': 'https://schema.org/url', '@type': '@id' } } }
  const options = offline('https://schema.org', vocabulary)
  const [review, ...more] = await (jsonld.expand(json, options) as Promise<readonly Readonly<Record<string, unknown>>[]>)
  assert.deepEqual([review?.['@type'], more], [['https://schema.org/ClaimReview'], []])
  assert.deepEqual(review?.['https://schema.org/claimReviewed'], [{ '@value': 'About 600 soldiers 😀 came on 2 June.' }])
  assert.match(JSON.stringify(review?.['https://schema.org/citation']), /Some 450 came\./)
  assert.ok(review?.['https://schema.org/reviewRating'] && review['https://schema.org/itemReviewed'])
})

test('ClaimReview: a conflict that somebody has settled is none, on either side; one ignored here is still one over there', () => {
  const reviewsAfter = (rule: string, words: string): number => {
    const links = new Map([...(SAMPLE.links ?? [])].map(([at, list]) => [at, list.map((link) => ({ ...link, because: [{ rule, words }] }))]))
    return (JSON.parse(CLAIM_REVIEW.write([sampleArticle({ ...SAMPLE, links })], WHEN)[0]!.content) as { '@graph': readonly unknown[] })['@graph'].length
  }
  assert.deepEqual([
    reviewsAfter('link-other-value', '600 · 450'), reviewsAfter('link-human-this-right', 'file:///a b.txt'), reviewsAfter('link-human-other-right', 'file:///b.txt'), reviewsAfter('link-human-same-event', ''),
    reviewsAfter('link-human-ignored', 'file:///a b.txt'), reviewsAfter('link-human-ignored', 'file:///b.txt'),
  ], [1, 0, 0, 0, 0, 1])
})

test('CSV: a CSV parser reads the very cells, none of which a spreadsheet takes for a formula', () => {
  const words = fc.constantFrom('=1+1', '+x', '-x', '@SUM(A1)', '\tx', '\rx', "'=x", "''@", 'a "b", c', 'x\ny', ' y', '＝1', 'plain', "it's")
  fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (parts) => {
    const text = parts.join(';')
    const mentions = [{ kind: 'person' as const, start: 0, end: text.length, name: parts[0]! }]
    const [file] = CSV.write([sampleArticle({ name: parts.at(-1)!, text, mentions })], WHEN)
    const rows = parseCsv(file!.content, { bom: true })
    assert.equal(rows.length, 2)
    for (const row of rows) {
      assert.equal(row.length, rows[0]!.length)
      for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/)
    }
    const tag = CSV.read!(file!.content).documents[0]!
    assert.deepEqual([tag.source, tag.tags[0]!.words, tag.tags[0]!.reading], [parts.at(-1), text, { name: parts[0] }])
  }))
})

test('SARIF: the types of the standard take it, places count from 1, rules are named', () => {
  const text = 'One.\n😀 Two 450 came.\n'
  const at = text.indexOf('450')
  const article = sampleArticle({
    ...SAMPLE, text, mentions: [{ kind: 'figure', start: at, end: at + 3, value: 450, modifier: '=' }],
  })
  const log: Log = sarifLog([article], WHEN)
  const [run] = log.runs
  const [result] = run!.results!
  assert.deepEqual([log.version, run!.columnKind, run!.tool.driver.rules![result!.ruleIndex!]!.id, result!.level], ['2.1.0', 'utf16CodeUnits', result!.ruleId, 'warning'])
  assert.deepEqual(result!.locations![0]!.physicalLocation, {
    artifactLocation: { uri: 'a%20b.txt', uriBaseId: 'ARTICLES' }, region: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 11 },
  })
  assert.equal(result!.relatedLocations![0]!.physicalLocation!.artifactLocation!.uri, 'b.txt')
})

test('CoNLL-U Plus: lines are as the standard wants them', () => {
  fc.assert(fc.property(hardArticles, (sample) => {
    const lines = CONLLU_PLUS.write([sampleArticle(sample)], WHEN)[0]!.content.split('\n')
    const columns = /^# global\.columns = (.+)$/.exec(lines[0]!)![1]!.split(' ')
    assert.ok(columns.includes('ID') && columns.includes('FORM') && columns.every((one) => /^[A-Z]+(?::[A-Z]+)?$/.test(one)))
    assert.equal(lines.at(-1), '')
    let next = 1
    for (const line of lines.slice(1)) {
      if (line === '' || line.startsWith('# ')) { next = 1; continue }
      const cells = line.split('\t')
      assert.equal(cells.length, columns.length)
      assert.equal(cells[0], String(next++))
      // Only words may have spaces in them, and ours have none either.
      for (const cell of cells) assert.match(cell, /^[^\s\p{Z}]+$/u)
      assert.match(cells[columns.indexOf('CORROBORATE:NE')]!, /^(?:O|[BI]-[A-Z]+)$/)
    }
  }))
})
