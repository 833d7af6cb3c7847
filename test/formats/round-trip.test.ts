import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CONLL_2003 } from '../../server/core/formats/conll-2003.ts'
import { placeTags } from '../../server/core/formats/place-tags.ts'
import { FORMATS } from '../../server/core/formats/table.ts'
import { codePointsOf } from '../../server/core/sidecar/code-points.ts'
import { comparable } from '../../server/core/formats/units.ts'
import { sampleArticle, WHEN, type SampleMention } from '../support/formats.ts'
import { hardArticles } from '../support/hard-articles.ts'
import { plainGate } from '../support/sidecars.ts'

for (const format of FORMATS) {
  const { read } = format
  if (!read || format.id === 'web-annotation') continue
  test(`${format.id}: every tag comes back to its very place, with its kind`, () => {
    fc.assert(fc.property(hardArticles, ({ text, mentions }) => {
      const article = sampleArticle({ text, mentions })
      const [file] = format.write([article], WHEN)
      const { documents, leftOut } = read(file!.content)
      assert.deepEqual(leftOut, [])
      const placed = documents.flatMap((document) => placeTags(document, text, plainGate).placed)
      const found = placed.map(({ tag, span }) => ({ kind: tag.kind, ...trimmed(text, span) })).sort((a, b) => a.start - b.start)
      assert.deepEqual(found, mentions.map(({ kind, start, end }) => ({ kind, ...trimmed(text, { start, end }) })), file!.content)
    }), { numRuns: 400 })
  })

  if (format === CONLL_2003) continue
  test(`${format.id}: readings come back`, () => {
    fc.assert(fc.property(hardArticles, ({ text, mentions }) => {
      const [file] = format.write([sampleArticle({ text, mentions })], WHEN)
      const tags = read(file!.content).documents.flatMap((document) => document.tags).sort((a, b) => a.start - b.start)
      assert.deepEqual(tags.map(({ reading }) => JSON.stringify(sorted(reading))), mentions.map((one) => JSON.stringify(sorted(readingOf(one)))))
    }), { numRuns: 100 })
  })
}

for (const id of ['conllu-plus', 'uima-xmi', 'tei', 'spacy', 'label-studio']) {
  test(`${id}: the text comes back as it was, but for line breaks and controls`, () => {
    const format = FORMATS.find((one) => one.id === id)!
    fc.assert(fc.property(hardArticles, ({ text, mentions }) => {
      const [file] = format.write([sampleArticle({ text, mentions })], WHEN)
      const back = format.read!(file!.content).documents[0]?.text
      if (back === undefined) assert.ok(mentions.length === 0)
      else assert.equal(comparable(back), comparable(text))
      // White space that is no control comes back as the very same.
      const kept = (words: string): string => words.replace(/^\ufeff/, '').replace(/[ \p{Cc}]/gu, '')
      if (back !== undefined) assert.equal(kept(back), kept(text))
    }))
  })
}

/** CR, LF and CRLF are one line break; an offset inside a CRLF is none. */
function trimmed(text: string, { start, end }: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number } {
  const points = codePointsOf(text)
  return { start: points.toPoint(start), end: points.toPoint(end) }
}

function readingOf(mention: SampleMention): object {
  switch (mention.kind) {
    case 'person': return { name: mention.name }
    case 'figure': return { value: mention.value, modifier: mention.modifier, unit: mention.unit }
    case 'date': return { value: mention.value }
  }
}

function sorted(reading: object | undefined): unknown {
  return Object.entries(reading ?? {}).filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
}
