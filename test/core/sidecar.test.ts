import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { anchor } from '../../server/core/anchor/anchor.ts'
import { humanLayer } from '../../server/core/anchor/human-layer.ts'
import type { PeopleIndex } from '../../server/core/link/identify-people.ts'
import type { Analysis, DateMention, FigureMention, Link, Mention, PersonMention } from '../../server/core/model.ts'
import { act } from '../../server/core/sidecar/acts.ts'
import { codePointsOf } from '../../server/core/sidecar/code-points.ts'
import { contentId } from '../../server/core/sidecar/content-id.ts'
import { decode } from '../../server/core/sidecar/decode.ts'
import { encode } from '../../server/core/sidecar/encode.ts'
import { exportPage } from '../../server/core/sidecar/export-page.ts'
import { flatExport } from '../../server/core/sidecar/flat-export.ts'
import { printJson } from '../../server/core/sidecar/json.ts'
import { parseJson } from '../../server/core/sidecar/parse-json.ts'
import { fromReference, relativeSource, toReference } from '../../server/core/sidecar/relative-source.ts'
import { resolveLinks } from '../../server/core/sidecar/resolve-links.ts'
import { sha256 } from '../../server/core/sidecar/sha256.ts'
import { articleNamesOf, sidecarName } from '../../server/core/sidecar/sidecar-name.ts'
import { OWN_CONTEXT } from '../../server/core/sidecar/vocabulary.ts'
import { assertValid, context, pageOf, placeOf, plainGate, untouched } from '../support/sidecars.ts'

/** Text of what makes counting hard: line breaks of all kinds, BOM, pairs, lone surrogates, joiners, nukta, right-to-left. */
const hardText = fc.array(fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '\ufeff', '😀', '\ud83d', '\ude00', '👩‍👩‍👧', 'क', '़', 'ક્ષ', 'ب', '\u200f', '10,000'), { maxLength: 40 }).map((parts) => parts.join(''))

test('code points: counted as on the LF text without BOM, and back to the same place', () => {
  fc.assert(fc.property(hardText, (text) => {
    const points = codePointsOf(text)
    const expected = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
    assert.equal(points.lf, expected)
    assert.equal(points.length, [...expected].length)
    for (let point = 0; point <= points.length; point++) {
      const offset = points.toOffset(point)
      assert.equal(points.toPoint(offset), point)
      assert.equal(points.fromLf(points.toLf(offset)), offset)
      assert.equal(points.toLf(offset), [...expected].slice(0, point).join('').length)
    }
    for (let offset = 0; offset < text.length; offset++) assert.ok(points.toPoint(offset) <= points.toPoint(offset + 1))
  }))
})

test('sha256 is the one that everybody else computes', () => {
  fc.assert(fc.property(fc.oneof(hardText, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
    assert.equal(sha256(text), createHash('sha256').update(text, 'utf8').digest('hex'))
  }))
  assert.match(contentId('a', 1), /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  assert.notEqual(contentId('a', 'b'), contentId('ab'))
})

test('JSON is read as the runtime reads it, and printed as it prints', () => {
  fc.assert(fc.property(fc.json({ maxDepth: 6 }), (text) => {
    const parsed = parseJson(text, 64)
    assert.equal(parsed.kind, 'json')
    if (parsed.kind === 'json') assert.deepEqual(JSON.parse(printJson(parsed.json)), JSON.parse(text))
  }))
  fc.assert(fc.property(fc.string({ maxLength: 20, unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', 'u', '1', '-', '.', 'e', 't', ' ', 'null', 'true', '\n') }), (text) => {
    const ours = parseJson(text, 64).kind === 'json'
    let theirs = true
    try { JSON.parse(text) } catch { theirs = false }
    assert.equal(ours, theirs, text)
  }))
})

test('JSON keeps what JSON.parse loses: order of numeric names, repeated names, spelling of numbers, __proto__', () => {
  const text = '{\n  "2": 1.0,\n  "1": 12345678901234567890,\n  "__proto__": {\n    "polluted": 1e400\n  },\n  "1": null,\n  "lone": "\\ud800"\n}'
  const parsed = parseJson(text, 8)
  assert.equal(parsed.kind === 'json' && printJson(parsed.json), text)
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined)
})

const PAGE = '"type": "AnnotationPage"'
const problems: readonly (readonly [string, string, string])[] = [
  ['', 'not-json', '1:1: a value'],
  ['{"type": "AnnotationPage",}', 'not-json', '1:27: a name in quotes'],
  [`{\n${PAGE},\n<<<<<<< HEAD\n`, 'not-json', '3:1: <<<<<<<'],
  ['[]', 'not-a-page', 'type'],
  ['{"type": "Annotation"}', 'not-a-page', 'type'],
  [`{${PAGE}, "items": {}}`, 'not-a-page', 'items'],
  [`{${PAGE}, "sidecarVersion": 2, "items": []}`, 'newer-version', '2'],
  [`{${PAGE}, "sidecarVersion": "next"}`, 'newer-version', 'next'],
  ['['.repeat(100_000), 'too-large', '1:65'],
]
for (const [text, code, detail] of problems) {
  test(`a sidecar that can't be used: ${text.slice(0, 50)}`, () => assert.deepEqual(decode(text), { kind: 'problem', problem: { code, detail } }))
}

test('limits: length and number of annotations', () => {
  const limits = { length: 200, depth: 8, annotations: 2 }
  assert.equal(decode(' '.repeat(201), limits).kind, 'problem')
  assert.deepEqual(decode(`{${PAGE}, "items": [1,2,3]}`, limits), { kind: 'problem', problem: { code: 'too-large', detail: 'items: 3 > 2' } })
})

test('bad annotations are told, kept as they are, and the others work', () => {
  const human = '"creator": {"type": "Person"}, "type": "Annotation"'
  const target = '"target": {"source": "a.txt", "selector": [{"type": "TextQuoteSelector", "exact": "ten"}]}'
  const kind = '"body": {"purpose": "classifying", "source": "kind:figure"}'
  const items = [
    '7', '{"type": "Note"}', `{${human}, ${kind}, ${target}}`, `{"id": "urn:x:1", ${human}, ${kind}, ${target}}`, `{"id": "urn:x:1", ${human}, ${kind}, ${target}}`,
    `{"id": "urn:x:2", ${human}, ${kind}, "target": {"selector": {"type": "TextPositionSelector", "start": -1, "end": 1.5}}}`,
    `{"id": "urn:x:3", ${human}, "body": [{"purpose": "classifying", "source": "kind:figure"}, {"number": "10", "modifier": "="}], ${target}}`,
    `{"id": "urn:x:4", ${human}, "body": [{"purpose": "classifying", "source": "kind:date"}, {"timex": "<script>"}], ${target}}`,
    `{"id": "urn:x:5", ${human}, "body": {"published": "2025-02-30"}, "target": "a.txt"}`,
    `{"id": "urn:x:6", ${human}, "body": {"purpose": "classifying", "value": "CLAIM"}, ${target}}`,
  ]
  const decoded = decode(`{${PAGE}, "items": [${items.join(',')}]}`)
  assert.equal(decoded.kind, 'page')
  if (decoded.kind !== 'page') return
  assert.deepEqual(decoded.problems.map(({ code, detail }) => `${code} ${detail}`), [
    'bad-annotation items[0]: not an object', 'bad-annotation items[1]: type', 'bad-annotation items[2]: id', 'bad-annotation items[4]: id',
    'bad-annotation items[5]: target', 'bad-annotation items[6]: body', 'bad-annotation items[7]: body', 'bad-annotation items[8]: body',
  ])
  assert.equal(decoded.page.items.length, items.length)
  const layer = humanLayer(anchor(decoded.page, 'These ten.', plainGate))
  assert.deepEqual(layer.tags.map(({ annotation }) => annotation), ['urn:x:1'])
  assert.deepEqual(JSON.parse(encode(decoded.page)), JSON.parse(`{${PAGE}, "items": [${items.join(',')}]}`))
})

test('what decode reads, encode writes back byte for byte', () => {
  const strange = fc.dictionary(fc.constantFrom('x', 'note', '1', '__proto__', 'constructor', 'motivation', 'body', 'target', 'selector', 'creator', 'id', 'modified'), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 6 })
  fc.assert(fc.property(fc.array(strange), strange, (items, head) => {
    const text = `${JSON.stringify({ ...head, type: 'AnnotationPage', items: items.map((item) => ({ type: 'Annotation', ...item })) }, null, 2)}\n`
    assert.equal(encode(pageOf(text)), text)
  }))
})

test('references: relative, encoded where they must be, and back', () => {
  assert.equal(relativeSource('a/b/x.txt', 'a/c/y.txt'), '../c/y.txt')
  assert.equal(relativeSource('x.txt', 'y.txt'), 'y.txt')
  assert.equal(relativeSource('a/x.txt', 'y.txt'), '../y.txt')
  assert.equal(toReference('a: 50%.txt'), './a:%2050%25.txt')
  assert.equal(toReference('संधि.txt'), 'संधि.txt')
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (path) => {
    if (!path.startsWith('./')) assert.equal(fromReference(toReference(path)), path)
  }))
})

test('every article has a sidecar of its own, and the sidecar\'s name leads back to it', () => {
  assert.equal(sidecarName('a.txt'), 'a.annotations.jsonld')
  assert.equal(sidecarName('b/a.md'), 'b/a.md.annotations.jsonld')
  assert.equal(sidecarName('b/.txt'), 'b/.txt.annotations.jsonld')
  for (const name of ['a.txt', 'a.md', 'a.b.txt', 'b/c.article', 'a', '.txt']) assert.ok(articleNamesOf(sidecarName(name)).includes(name), name)
  assert.deepEqual(articleNamesOf('.annotations.jsonld'), [])
  assert.deepEqual(articleNamesOf('a.txt'), [])
})

test('the published context is the one in the files', () => {
  const published = JSON.parse(readFileSync(new URL('../../docs/context.jsonld', import.meta.url), 'utf8')) as unknown
  assert.deepEqual(published, { '@context': JSON.parse(printJson(OWN_CONTEXT)) })
})

// What an export is made of, written out by hand so that no recogniser decides what is tested here.
const TEXT = '\ufeff😀 Kim Jong Un sent more than 10,000 troops on 2 June.\r\nKim stayed.\r\n'
const OTHER = 'Kim sent 12,000 troops in July.'

function mentionAt(text: string, words: string, rest: Reading): Mention {
  return { ...placeOf(text, words), lang: 'en', origin: 'recognised', certainty: 'certain', because: [{ rule: 'counted', words }], ...rest }
}

type Reading = Pick<FigureMention, 'kind' | 'value' | 'modifier' | 'unit'> | Pick<DateMention, 'kind' | 'value'> | Pick<PersonMention, 'kind' | 'person'>

function analysisOf(text: string, mentions: readonly Mention[], published?: Analysis['published']): Analysis {
  return { text, languages: ['en'], document: { tokens: [], paragraphs: [], sentences: [] }, published, mentions, people: [{ key: 'km jngn', name: 'Kim Jong Un', lang: 'en', spellings: [], roles: [] }], facts: [] }
}

const here = analysisOf(TEXT, [
  mentionAt(TEXT, 'Kim Jong Un', { kind: 'person', person: 'km jngn' }),
  mentionAt(TEXT, 'more than 10,000 troops', { kind: 'figure', value: 10000, modifier: '>', unit: 'soldier' }),
  mentionAt(TEXT, '2 June', { kind: 'date', value: '2025-06-02' }),
])
const there = analysisOf(OTHER, [mentionAt(OTHER, '12,000 troops', { kind: 'figure', value: 12000, modifier: '=', unit: 'soldier' }), mentionAt(OTHER, 'July', { kind: 'date', value: '2025-07' })])
const kim = { id: 'kim-jong-un', name: 'Kim Jong Un', names: new Map(), members: [] }
const people: PeopleIndex = { count: 1, people: new Map([[kim.id, kim]]), personOf: (_uri, key) => key === 'km jngn' ? kim : undefined }
const links: readonly Link[] = [
  { a: { article: 'file:///a.txt', mention: 1 }, b: { article: 'file:///x/b.txt', mention: 0 }, relation: 'compatible', score: 0.91249, because: [] },
  { a: { article: 'file:///x/b.txt', mention: 1 }, b: { article: 'file:///a.txt', mention: 2 }, relation: 'differs', score: 0.8, because: [] },
  { a: { article: 'file:///a.txt', mention: 0 }, b: { article: 'file:///gone.txt', mention: 9 }, relation: 'agrees', score: 1, because: [] },
]
const articles = new Map([['file:///a.txt', { name: 'a.txt', analysis: here }], ['file:///x/b.txt', { name: 'x/b.txt', analysis: there }]])
const resolved = resolveLinks('file:///a.txt', links, articles)
const article = { uri: 'file:///a.txt', name: 'a.txt', analysis: here }
const when = (created: string) => ({ source: 'a.txt', created, gate: plainGate })

test('flat export: the contract\'s members, in reading order', () => {
  const flat = flatExport(article, resolved, people)
  const base = { source: 'a.txt', lang: 'en' }
  assert.deepEqual(flat, [
    { ...base, kind: 'person', ...placeOf(TEXT, 'Kim Jong Un'), text: 'Kim Jong Un', person: 'kim-jong-un', name: 'Kim Jong Un', because: ['counted: Kim Jong Un'], links: [] },
    {
      ...base, kind: 'figure', ...placeOf(TEXT, 'more than 10,000 troops'), text: 'more than 10,000 troops', value: 10000, modifier: '>', unit: 'soldier', because: ['counted: more than 10,000 troops'],
      links: [{ source: 'x/b.txt', start: 9, end: 22, relation: 'compatible', score: 0.912 }],
    },
    { ...base, kind: 'date', ...placeOf(TEXT, '2 June'), text: '2 June', value: '2025-06-02', because: ['counted: 2 June'], links: [{ source: 'x/b.txt', start: 26, end: 30, relation: 'differs', score: 0.8 }] },
  ])
})

test('export: valid, in reading order, counted in code points, conflicts in words', () => {
  const { page } = exportPage(untouched(TEXT), article, resolved, people, when('2025-06-06T10:00:00Z'))
  assertValid(page)
  const json = JSON.parse(encode(page)) as { textSha256: string; items: { creator: { type: string }; body: { purpose: string; value?: string; source?: unknown }[]; target: { source: string; selector: Record<string, unknown>[] } }[] }
  assert.equal(json.textSha256, createHash('sha256').update(TEXT.slice(1).replaceAll('\r\n', '\n')).digest('hex'))
  assert.deepEqual(json.items.map(({ target }) => target.selector[0]?.['exact']), ['Kim Jong Un', 'more than 10,000 troops', '2 June'])
  assert.deepEqual(json.items[0]?.target.selector[1], { type: 'TextPositionSelector', start: 2, end: 13 })
  assert.deepEqual(json.items.map(({ body }) => body.map(({ purpose }) => purpose).join(' ')), ['classifying identifying', 'classifying tagging linking', 'classifying tagging linking assessing'])
  assert.equal(json.items[2]?.body[3]?.value, 'differs from x/b.txt: July')
  assert.ok(json.items.every(({ creator }) => creator.type === 'Software'))
})

test('export twice gives the same bytes; an edit above moves positions and changes no id', () => {
  const first = exportPage(untouched(TEXT), article, resolved, people, when('2025-06-06T10:00:00Z'))
  const again = exportPage(anchor(pageOf(encode(first.page)), TEXT, plainGate), article, resolved, people, when('2025-06-07T10:00:00Z'))
  assert.equal(encode(again.page), encode(first.page))
  const edited = TEXT.replace('😀 ', '😀 Breaking. ')
  const moved = { ...article, analysis: analysisOf(edited, here.mentions.map((mention) => ({ ...mention, start: mention.start + 10, end: mention.end + 10 }))) }
  const later = exportPage(anchor(first.page, edited, plainGate), moved, resolved, people, when('2025-06-08T10:00:00Z'))
  assert.deepEqual(later.page.items.map(({ id }) => id), first.page.items.map(({ id }) => id))
  assert.equal(encode(exportPage(anchor(later.page, edited, plainGate), moved, resolved, people, when('2025-06-09T10:00:00Z')).page), encode(later.page))
})

/** An annotation as another program sees it. */
interface LooseItem { [key: string]: unknown; body: Record<string, unknown>[]; target: { source: string; selector: Record<string, unknown>[] } }

test('export leaves humans, other tools and what they added alone', () => {
  const tagged = act(untouched(TEXT), { act: 'tag', spans: [placeOf(TEXT, 'stayed')], kind: 'date' }, context('Asha')).after
  const exported = exportPage(tagged, article, resolved, people, when('2025-06-06T10:00:00Z'))
  assertValid(exported.page)
  const json = JSON.parse(encode(exported.page)) as { note?: string; items: LooseItem[] }
  json.note = 'on the page'
  json.items.push({ id: 'urn:x:tool', type: 'Annotation', creator: { id: 'urn:other', type: 'Software', name: 'Other' }, body: [{ type: 'TextualBody', value: 'b' }], target: { source: 'a.txt', selector: [] } })
  const [first, second, third] = json.items as [LooseItem, LooseItem, LooseItem]
  first['reviewed'] = { by: 'desk', '2': 2, '1': 1 }
  second.body[0]!['confidence'] = 1
  second.body.push({ type: 'TextualBody', purpose: 'commenting', value: 'Who counted?' })
  third.target.selector.push({ type: 'XPathSelector', value: '/p[1]' })
  const edited = pageOf(JSON.stringify(json))
  const again = exportPage(anchor(edited, TEXT, plainGate), article, resolved, people, when('2025-06-07T10:00:00Z'))
  const after = JSON.parse(encode(again.page)) as typeof json
  const byId = (items: readonly LooseItem[]) => new Map(items.map((item) => [item['id'], item]))
  assert.equal(after.note, 'on the page')
  assert.deepEqual(byId(after.items), byId(json.items))
  // Nothing is recognised any more: the machine's go, except where somebody wrote into them.
  const none = exportPage(again, { ...article, analysis: analysisOf(TEXT, []) }, new Map(), people, when('2025-06-08T10:00:00Z'))
  assert.deepEqual(new Set(none.page.items.map(({ id }) => id)), new Set(json.items.map(({ id }) => id)))
})

test('a mention that a human tagged is not said again by the machine, only what others say of it', () => {
  const tagged = { ...article, analysis: analysisOf(TEXT, here.mentions.map((mention) => ({ ...mention, origin: 'tagged' as const }))) }
  const { page } = exportPage(untouched(TEXT), tagged, resolved, people, when('2025-06-06T10:00:00Z'))
  assertValid(page)
  const json = JSON.parse(encode(page)) as { items: { motivation: string; body: { purpose: string }[] }[] }
  assert.deepEqual(json.items.map(({ motivation, body }) => [motivation, ...body.map(({ purpose }) => purpose)]), [['linking', 'linking'], ['linking', 'linking', 'assessing']])
})
