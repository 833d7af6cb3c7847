import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildEngine } from '../../server/core/lexicon/engine.ts'
import { buildLexicon, matchesAt } from '../../server/core/lexicon/lexicon.ts'
import { segment } from '../../server/core/text/segment.ts'
import { tokenize } from '../../server/core/text/tokenize.ts'
import { PACKS } from '../../server/locales/index.ts'

const engine = buildEngine(PACKS)
const paragraphs = (text: string): readonly string[] => segment(text, engine).document.paragraphs.map(({ lang, part, start, end }) => `${lang} ${part}: ${text.slice(start, end)}`)
const sentences = (text: string): readonly string[] => segment(text, engine).document.sentences.map(({ start, end }) => text.slice(start, end))

test('a scraped page: what is story and what is page, and in which language', () => {
  const text = [
    'Home | World | Asia', 'ADVERTISEMENT', '', 'Harbour reopens after storm', '',
    'The harbour was opened to fishing boats again on Monday, after the storm had kept them at the quay for nine days.',
    'बंदरगाह के अधिकारियों ने बताया कि मछुआरों को अब समुद्र में जाने की अनुमति दे दी गई है।',
    'यह भी पढ़ें: मौसम विभाग की नई चेतावनी', 'Share', '18 comments',
  ].join('\n')
  assert.deepEqual(paragraphs(text), [
    'en boilerplate: Home | World | Asia', 'en boilerplate: ADVERTISEMENT', 'en headline: Harbour reopens after storm',
    'en lead: The harbour was opened to fishing boats again on Monday, after the storm had kept them at the quay for nine days.',
    'hi body: बंदरगाह के अधिकारियों ने बताया कि मछुआरों को अब समुद्र में जाने की अनुमति दे दी गई है।',
    'hi teaser: यह भी पढ़ें: मौसम विभाग की नई चेतावनी', 'en boilerplate: Share', 'en boilerplate: 18 comments',
  ])
})

test('a language no pack knows is left to the fallback, and its script\'s first pack does not claim it', () => {
  const text = 'Satama avattiin maanantaina jälleen kalastusaluksille, kun myrsky oli pitänyt veneet laiturissa yhdeksän päivää, kertoi kaupunginjohtaja.'
  assert.deepEqual(segment(text, engine).document.paragraphs.map(({ lang }) => lang), ['und'])
})

test('hard-wrapped text is joined up to the blank line', () => {
  const text = `${[
    'The harbour was opened to fishing boats again on Monday after the', 'storm had kept them at the quay for nine days and nights, and the', 'mayor said that the town had not seen the like since the winter of', '1978, when the old pier was lost.',
  ].join('\n')}\n\nA second paragraph.`
  assert.equal(segment(text, engine).document.paragraphs.length, 2)
})

test('sentences end at stops, not at abbreviations, initials, decimals or glued dots', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Dr. A. B. Rao left at 5.30 p.m. on Monday. He came back.', ['Dr. A. B. Rao left at 5.30 p.m. on Monday.', 'He came back.']],
    ['समझौता हुआ है.इसके तहत मदद मिलेगी. बैठक हुई।', ['समझौता हुआ है.', 'इसके तहत मदद मिलेगी.', 'बैठक हुई।']],
    ['डॉ. राव ने रु. 500 दिए। वे गए।', ['डॉ. राव ने रु. 500 दिए।', 'वे गए।']],
    ['"Stop!" he said. "Now?"', ['"Stop!"', 'he said.', '"Now?"']],
    ['', []],
  ]
  for (const [text, want] of cases) assert.deepEqual(sentences(text), want, text)
})

test('nothing but noise gives an empty document, not an error', () => {
  for (const text of ['', ' \n\r\n\t', '\ufeff', '\ud800', '\u0000\u0001', '।।।']) assert.doesNotThrow(() => segment(text, engine), JSON.stringify(text))
})

test('a lexicon finds phrases, folded spellings and glued endings, with the ending outside where it begins with a letter', () => {
  const gujarati = buildLexicon([{ words: 'જુલાઈ|શનિવાર', lexeme: { cls: 'chrome' } }], { decimal: '.', group: ',', dateOrder: 'dmy', caseEndings: 'માં|ે', nounEndings: '', functionWords: '', abbreviations: '' })
  const found = (text: string): unknown => matchesAt(gujarati, text, tokenize(text), 0, 9).map(({ to, cut }) => ({ to, cut }))
  assert.deepEqual(found('જુલાઈ'), [{ to: 1, cut: 0 }])
  assert.deepEqual(found('જુલાઈમાં'), [{ to: 1, cut: 3 }])
  assert.deepEqual(found('શનિવારે'), [{ to: 1, cut: 0 }])
  assert.deepEqual(found('જુલાબ'), [])
  const english = buildLexicon([{ words: 'per cent|per', lexeme: { cls: 'chrome' } }], { decimal: '.', group: ',', dateOrder: 'mdy', caseEndings: '', nounEndings: '', functionWords: '', abbreviations: '' })
  const phrase = (text: string): unknown => matchesAt(english, text, tokenize(text), 0, 9).map(({ to }) => to)
  assert.deepEqual(phrase('per cent of'), [2, 1])
  assert.deepEqual(phrase('per person'), [1])
})
