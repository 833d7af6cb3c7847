/** Imports are anybody's files: nothing they hold may throw, take long, reach outside, or stop what is fine beside it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { BRAT } from '../../server/core/formats/brat.ts'
import { CONLL_2003 } from '../../server/core/formats/conll-2003.ts'
import { CONLLU_PLUS } from '../../server/core/formats/conllu-plus.ts'
import { CSV } from '../../server/core/formats/csv.ts'
import { MOST_READ, MOST_TAGS, type Format } from '../../server/core/formats/format.ts'
import { HYPOTHESIS } from '../../server/core/formats/hypothesis.ts'
import { JSONL } from '../../server/core/formats/jsonl.ts'
import { LABEL_STUDIO } from '../../server/core/formats/label-studio.ts'
import { matchArticle } from '../../server/core/formats/match-article.ts'
import { placeTags } from '../../server/core/formats/place-tags.ts'
import { readXml } from '../../server/core/formats/read-xml.ts'
import { SPACY } from '../../server/core/formats/spacy.ts'
import { FORMATS, formatOfName } from '../../server/core/formats/table.ts'
import { TEI } from '../../server/core/formats/tei.ts'
import { UIMA_XMI } from '../../server/core/formats/uima-xmi.ts'
import { WEBANNO_TSV } from '../../server/core/formats/webanno-tsv.ts'
import { sampleArticle, WHEN } from '../support/formats.ts'
import { hardArticles } from '../support/hard-articles.ts'
import { plainGate } from '../support/sidecars.ts'

for (const format of FORMATS) {
  const { read } = format
  if (!read) continue
  test(`${format.id}: no file makes it throw, and what it reads can be placed`, () => {
    const junk = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(fc.property(hardArticles, fc.nat(), fc.nat(40), junk, (sample, at, cut, words) => {
      const file = format.write([sampleArticle(sample)], WHEN)[0]!.content
      const place = at % (file.length + 1)
      for (const content of [words, file.slice(0, place), file.slice(0, place) + words + file.slice(place + cut), file + file]) {
        for (const document of read(content).documents) {
          const { placed } = placeTags(document, sample.text, plainGate)
          for (const { span } of placed) assert.ok(span.start >= 0 && span.start < span.end && span.end <= sample.text.length)
        }
      }
    }), { numRuns: 150 })
  })

  test(`${format.id}: a file that is too large is refused unread`, () => {
    assert.deepEqual(read('x'.repeat(MOST_READ + 1)).documents, [])
  })
}

/** What is read, in short: kinds and words, or what was left out. */
function outcome({ read }: Format, content: string): readonly [readonly string[], number] {
  const { documents, leftOut } = read!(content)
  return [documents.flatMap(({ tags, text }) => tags.map(({ kind, words, start, end }) => `${kind} ${words ?? text?.slice(start, end) ?? ''}`)), leftOut.length]
}

test('one bad record does not stop the rest', () => {
  assert.deepEqual(outcome(BRAT, 'T1\tPerson 0 4\tKim \nT2\tPerson nowhere\tx\nT3\tLocation 0 3\tOslo\nR1\tknows Arg1:T1 Arg2:T3\n*\tEquiv T1 T3\nA1\tSure T1\nT4\tDate 5 9\t2025\n#1\tAnnotatorNotes T9\tx\n'), [['person Kim ', 'date 2025'], 6])
  assert.deepEqual(outcome(SPACY, '{"text":"Kim came","spans":[{"start":0,"end":3,"label":"PERSON"},{"start":"x"},[4,8,"ORG"]]}\nnot json\n{"text":"2025","label":[[0,4,"DATE"]]}\n'), [['person Kim', 'date 2025'], 3])
  assert.deepEqual(outcome(JSONL, '{"kind":"person","start":0,"end":3,"text":"Kim","source":"a.txt"}\n{}\n[1\n'), [['person Kim'], 2])
  assert.deepEqual(outcome(CSV, 'kind,start,end,text\nperson,0,3,Kim\nplace,0,3,Oslo\ndate,5,9,2025\n'), [['person Kim', 'date 2025'], 1])
  assert.deepEqual(outcome(CONLL_2003, 'Kim B-PER\nbroken\nin O\nOslo B-LOC\n\n2025 I-DATE\n'), [['person Kim', 'date 2025'], 2])
  assert.deepEqual(outcome(LABEL_STUDIO, '[1, {"data":{"text":"Kim came"},"annotations":[{"result":[{"value":{"start":0,"end":3,"labels":["PER"]}},{"value":{"start":0,"end":3,"labels":["ORG"]}},{}]}],"predictions":[{}]}]'), [['person Kim'], 4])
  assert.deepEqual(outcome(HYPOTHESIS, '{"rows":[{"tags":["person"],"target":[{"selector":[{"type":"TextQuoteSelector","exact":"Kim"}]}]},{"tags":["todo"]},{"tags":["date"]},null]}'), [['person Kim'], 3])
  assert.deepEqual(outcome(TEI, '<TEI><text><body><p><persName>Kim</persName> in <placeName>Oslo</placeName><note><persName>x</persName></note>, <date when="soon">2025</date></p></body></text></TEI>'), [['person Kim', 'date 2025'], 2])
})

test('XML: no document types, no entities, no depth without end, in no time', () => {
  const bomb = '<!DOCTYPE l [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;">]><TEI>&b;</TEI>'
  for (const content of [bomb, '<a>&b;</a>', '<!DOCTYPE a SYSTEM "file:///etc/hostname"><a/>', '<a>', '<a></b>', '<a/><b/>', 'x<a/>', '<a b="1" b="2"/>', '<a b="<"/>', '<a>&#0;</a>', '<a>&#xD800;</a>', '']) {
    assert.equal(readXml(content).kind, 'problem', content)
  }
  assert.deepEqual(TEI.read!(bomb).documents, [])
  assert.equal(readXml('<a>'.repeat(100_000)).kind, 'problem')
  const before = performance.now()
  for (const piece of ['<', '<a ', '<a b=', '&', '<!--', '<![CDATA[', '<a b="', '</', ' ', '<?']) readXml(piece.repeat(200_000))
  assert.ok(performance.now() - before < 5000)
})

test('XML of another tool: prefixes, single quotes, CDATA, comments and processing instructions', () => {
  const { documents } = UIMA_XMI.read!(`\ufeff<?xml version='1.0'?><!-- c --><xmi:XMI xmlns:xmi='http://www.omg.org/XMI'><type3:NamedEntity xmi:id='9' sofa='1' begin='0' end='4' value='PER'/>
    <cas:Sofa xmi:id='1' sofaString='&#x1F600;ab &amp;'/></xmi:XMI>`)
  assert.deepEqual(documents.map(({ text, tags }) => [text, tags.map(({ kind, start, end }) => [kind, start, end])]), [['😀ab &', [['person', 0, 4]]]])
})

test('numbers without end: a place behind every text, a gap of a billion spaces, stacked labels', () => {
  const head = '#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|value\n#T_RL=x.Y|z|BT_a\n\n\n'
  assert.deepEqual(outcome(WEBANNO_TSV, `${head}#Text=Kim\n1-1\t0-3\tKim\tPER[1]|ORG\t_\t_\t\n1-2\t900000000-900000003\tKim\tPER\t_\t_\t\n1-3\t4-5\tx\t_\t\n`)[0], ['person Kim', 'person '])
  const far = BRAT.read!('T1\tPerson 999999999 999999999\tKim\nT2\tPerson 5 2\tKim\n').documents[0]!
  assert.deepEqual(placeTags(far, 'Nobody at all.', plainGate), { placed: [], leftOut: [{ where: 'line 1', why: '“Kim” is not found in the text' }, { where: 'line 2', why: '“Kim” is not found in the text' }] })
  const many = CONLLU_PLUS.read!(`# global.columns = ID FORM X:NE\n${'1\ta\tB-PER\n'.repeat(MOST_TAGS + 10)}`)
  assert.deepEqual([many.documents[0]!.tags.length, many.leftOut.length], [MOST_TAGS, 1])
  assert.deepEqual(SPACY.read!(`{"text":${'['.repeat(100_000)}`).documents, [])
  assert.deepEqual(JSONL.read!('{"__proto__":{"kind":"person"},"constructor":1,"text":"x"}').documents, [])
})

test('a name in a file finds articles that are there and is never a path', () => {
  const articles = [{ name: 'a/flood.txt', text: 'one two' }, { name: 'b/flood.txt', text: 'three' }, { name: 'x.txt', text: 'four' }]
  const find = (source: string | undefined, file: string, text?: string): string | undefined => matchArticle({ source, text, unit: 'utf-16', tags: [] }, file, articles)?.name
  assert.equal(find('a/flood.txt', 'y.ann'), 'a/flood.txt')
  assert.equal(find('../../etc/x.txt', 'y.ann'), 'x.txt')
  assert.equal(find('/etc/passwd', 'y.ann'), undefined)
  assert.equal(find('flood.txt', 'y.ann'), undefined)
  assert.equal(find(undefined, 'x.tei.xml'), 'x.txt')
  assert.equal(find(undefined, 'y.ann', ' one\r\ntwo '), 'a/flood.txt')
  assert.deepEqual(['a.tei.xml', 'a.ann', 'a.spacy.jsonl', 'a.jsonl', 'a.sarif', 'a.pdf'].map((name) => formatOfName(name)?.id), ['tei', 'brat', 'spacy', 'jsonl', undefined, undefined])
})

test('a tag is never put on another value: words that are there twice, or say something else now, are left out', () => {
  const document = (words: string) => ({ source: undefined, text: undefined, unit: 'code-points' as const, tags: [{ kind: 'figure' as const, start: 500, end: 502, words, where: 'line 1' }] })
  assert.equal(placeTags(document('41'), 'Then 41 died and 41 were hurt.', plainGate).placed.length, 0)
  assert.equal(placeTags(document('41'), 'Then 42 died.', plainGate).placed.length, 0)
  const own = { source: undefined, text: 'On Monday 41 people died in the flood at Lyon.', unit: 'utf-16' as const, tags: [{ kind: 'figure' as const, start: 10, end: 12, where: 'x' }] }
  assert.equal(placeTags(own, 'On Monday 57 people died in the flood at Lyon.', plainGate).placed.length, 0)
  assert.deepEqual(placeTags(own, 'New. On Monday 41 people died in the flood at Lyon.', plainGate).placed.map(({ span }) => span), [{ start: 15, end: 17 }])
})
