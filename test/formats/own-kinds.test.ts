/** Kinds of a human's own, notes and how sure they are, through every format and back, over one another and over mentions. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { placeTags } from '../../server/core/formats/place-tags.ts'
import { FORMATS } from '../../server/core/formats/table.ts'
import { TEI } from '../../server/core/formats/tei.ts'
import { LONGEST_KIND } from '../../server/core/sidecar/bodies.ts'
import { codePointsOf } from '../../server/core/sidecar/code-points.ts'
import { sampleArticle, WHEN, type Sample } from '../support/formats.ts'
import { hardArticles } from '../support/hard-articles.ts'
import { plainGate } from '../support/sidecars.ts'

const KINDS = [
  'place', 'organisation', 'quote', 'claim', 'my kind', 'a"b<c>&d', ']|[*_;\\', 'प्रमाण', 'Maß', 'x'.repeat(LONGEST_KIND), '😀', 'B-PER', '#T_SP=x', 'a:b%20', '_', '*', '=cmd()', "l'aveu", '\u200fשם', 'İzmir', '-', ',', 'O',
]
const NOTES = ['one source only', '600', '2025-06-02', '"quoted"', '_', '*', '<b>&amp;', '[1]|[2]', '=1+1', 'क़\u200d😀', '\\t', '%41', '-', '#1', ']]>']
const SCHEMAS = new Map([['tei', 'tei-subset.rng'], ['uima-xmi', 'xmi-subset.rng']].map(([id, name]) => [id, RelaxNGValidator.fromDoc(XmlDocument.fromString(readFileSync(new URL(`../support/${name}`, import.meta.url), 'utf8')))]))

/** Labels begin and end where mentions may: at edges of visible pieces; each of its own kind, as one human's can't lie over each other otherwise. */
const articles: fc.Arbitrary<Sample> = fc.tuple(hardArticles, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.boolean()), { maxLength: 6 }), fc.nat(), fc.nat()).map(([article, picks, first, note]) => {
  const { text, mentions } = article
  const pieces = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200d]*/gu)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
  const labels = pieces.length === 0 ? [] : picks.map(([from, length, said, unsure], i) => {
    const [a, b] = [from % pieces.length, Math.min(pieces.length - 1, from % pieces.length + length % 4)]
    return {
      start: pieces[a]!.start, end: pieces[b]!.end, kind: KINDS[(first + i) % KINDS.length]!,
      ...(said % 3 === 0 ? {} : { note: NOTES[said % NOTES.length]! }), ...(unsure ? { certainty: 'unsure' as const } : {}),
    }
  })
  return { ...article, mentions: mentions.map((one, i) => (i % 3 === 1 ? { ...one, certainty: 'uncertain' as const } : one)), labels, notes: Object.fromEntries(mentions.flatMap((_, i) => i % 2 === 0 ? [[i, NOTES[(note + i) % NOTES.length]!]] : [])) }
})

for (const format of FORMATS) {
  const { read, id } = format
  if (!read || id === 'web-annotation') continue
  test(`${id}: tags of one's own kinds come back to their very places`, () => {
    fc.assert(fc.property(articles, (sample) => {
      const { text, mentions, labels = [], notes = {} } = sample
      const [file] = format.write([sampleArticle(sample)], WHEN)
      const schema = SCHEMAS.get(id)
      if (schema) {
        const document = XmlDocument.fromString(file!.content)
        try { schema.validate(document) } finally { document.dispose() }
      }
      const { documents, leftOut } = read(file!.content, KINDS)
      assert.deepEqual(leftOut, [], file!.content)
      const points = codePointsOf(text)
      // One label a word: what lies over another tag is not written.
      const bare = id === 'conll2003'
      const said = (note: string | undefined, certainty: string | undefined) => (bare ? [] : [note, certainty])
      const found = documents.flatMap((document) => placeTags(document, text, plainGate).placed)
        .map(({ tag, span }) => JSON.stringify([tag.kind, points.toPoint(span.start), points.toPoint(span.end), ...said(tag.note, tag.certainty)]))
      const wanted = [
        ...mentions.map(({ kind, start, end, certainty }, i) => [kind, points.toPoint(start), points.toPoint(end), ...said(notes[i], certainty === 'uncertain' ? 'unsure' : undefined)]),
        ...labels.map(({ kind, start, end, note, certainty }) => [kind, points.toPoint(start), points.toPoint(end), ...said(note, certainty)]),
      ].map((one) => JSON.stringify(one))
      if (!bare) assert.deepEqual(found.sort(), wanted.sort(), file!.content)
      else for (const one of found) assert.ok(wanted.includes(one), `${one}\n${file!.content}`)
    }), { numRuns: 300 })
  })
}

test('conll2003: what has room beside the mentions is written, the longest first', () => {
  const text = 'Kim spoke in the old town of Ostrava today.'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const sample: Sample = {
    text, mentions: [{ kind: 'person', name: 'Kim', origin: 'tagged', ...at('Kim') }],
    labels: [{ kind: 'place', ...at('Ostrava') }, { kind: 'old place', ...at('old town of Ostrava') }, { kind: 'claim', ...at('Kim spoke') }, { kind: 'time', ...at('today') }],
  }
  const [file] = FORMATS.find(({ id }) => id === 'conll2003')!.write([sampleArticle(sample)], WHEN)
  assert.deepEqual(file!.content.split('\n').filter((line) => / [BI]-/.test(line)), ['Kim -X- _ B-PER', 'old -X- _ B-OLD_PLACE', 'town -X- _ I-OLD_PLACE', 'of -X- _ I-OLD_PLACE', 'Ostrava -X- _ I-OLD_PLACE', 'today -X- _ B-TIME'])
})

test('TEI: elements of its own for places, organisations and quotations, also as other projects write them', () => {
  const text = '“Kim came to Ostrava”,\nsaid the Red Cross.'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const sample: Sample = {
    text, mentions: [{ kind: 'person', name: 'Kim', origin: 'tagged', ...at('Kim') }], notes: { 0: 'which Kim?' },
    labels: [{ kind: 'quote', ...at('“Kim came to Ostrava”') }, { kind: 'place', ...at('Ostrava') }, { kind: 'organisation', ...at('Red Cross') }, { kind: 'claim', start: text.indexOf('came'), end: text.length - 1, note: 'unproven', certainty: 'unsure' }],
  }
  const [file] = TEI.write([sampleArticle(sample)], WHEN)
  const body = /<text[^]*<\/text>/.exec(file!.content)![0]
  assert.equal(body, '<text xml:lang="en"><body><p><quote>“<persName key="Kim" ref="#person.Kim" xml:id="tag.2">Kim</persName> <seg type="claim" xml:id="tag.3" next="#tag.3.2" cert="low">came to <placeName>Ostrava</placeName>”</seg></quote>'
    + '<seg type="claim" xml:id="tag.3.2" next="#tag.3.3" prev="#tag.3" cert="low">,</seg></p><p><seg type="claim" xml:id="tag.3.3" prev="#tag.3.2" cert="low">said the <orgName>Red Cross</orgName></seg>.</p></body>'
    + '<back><div type="notes"><note target="#tag.2">which Kim?</note><note target="#tag.3">unproven</note></div></back></text>')
  const foreign = '<TEI><text><body><p>In <settlement>Brno</settlement> <rs type="organization">the union</rs> said <q>no</q> to <name type="ship">Vesta</name> and <seg>more</seg>.</p></body></text></TEI>'
  const { documents, leftOut } = TEI.read!(foreign, ['Place', 'organization', 'quote'])
  assert.deepEqual([documents[0]!.tags.map(({ kind, start, end }) => [kind, documents[0]!.text!.slice(start, end)]), leftOut.map(({ where }) => where)], [[['Place', 'Brno'], ['organization', 'the union'], ['quote', 'no']], ['<name> “Vesta”']])
})

test('kinds that nobody set up are left out and told, and a label of ten thousand letters does no harm', () => {
  const text = 'The flood reached Ostrava today.'
  const sample: Sample = { text, mentions: [], labels: [{ kind: 'place', start: 18, end: 25 }] }
  for (const format of FORMATS) {
    if (!format.read || format.id === 'web-annotation') continue
    const { content } = format.write([sampleArticle(sample)], WHEN)[0]!
    const { documents, leftOut } = format.read(content, ['claim'])
    assert.deepEqual([format.id, documents.flatMap(({ tags }) => tags), leftOut.length], [format.id, [], 1])
    const long = format.read(content.replaceAll(/place(?!Name)|PLACE/g, 'p'.repeat(10_000)), ['claim', 'place'])
    assert.ok(long.documents.every(({ tags }) => tags.length === 0 || format.id === 'tei') && long.leftOut.every(({ why }) => why.length < 200), format.id)
  }
})
