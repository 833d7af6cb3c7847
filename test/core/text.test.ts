import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { digitValue, foldNumber, foldWord } from '../../server/core/text/fold.ts'
import { lineIndex, offsetOf, placeOf } from '../../server/core/text/line-index.ts'
import { scriptOf } from '../../server/core/text/scripts.ts'
import { tokenize } from '../../server/core/text/tokenize.ts'

const cut = (text: string): string => tokenize(text).map((token) => text.slice(token.start, token.end)).join('|')

test('tokens are cut where kind or script changes, and nowhere else', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['more than 10,000 troops', 'more|than|10,000|troops'],
    ['१,२०,००० रुपये', '१,२०,०००|रुपये'],
    ['500किमी', '500|किमी'],
    ['NDRFની ૮ ટીમ', 'NDRF|ની|૮|ટીમ'],
    ['ज़्यादा', 'ज़्यादा'],
    ['किम जोंग-उन', 'किम|जोंग|-|उन'],
    ["Putin's", "Putin|'|s"],
    ['07:26 AM', '07|:|26|AM'],
    ['$3.5bn.', '$|3.5|bn|.'],
    ['1,2,3.', '1,2,3|.'],
    ['百万人', '百|万|人'],
    ['3万5千人が', '3|万|5|千|人|が'],
    ['プーチン大統領は', 'プーチン|大|統|領|は'],
    ['8천명이', '8|천명이'],
    ['यूक्रेन।रूस', 'यूक्रेन|।|रूस'],
    ['e\u0301tat', 'e\u0301tat'],
    ['👩‍👩‍👧 41', '👩|👩|👧|41'],
    ['a\u00a0b\u202fc', 'a|b|c'],
    ['\ufeffRiyadh', 'Riyadh'],
  ]
  for (const [text, want] of cases) assert.equal(cut(text), want, text)
})

test('line breaks of every kind are one token, and space is remembered', () => {
  const tokens = tokenize('a\r\nb\rc\nd e')
  assert.deepEqual(tokens.map((token) => [token.kind, token.start, token.spaced]), [
    ['word', 0, true], ['break', 1, false], ['word', 3, true], ['break', 4, false], ['word', 5, true], ['break', 6, false], ['word', 7, true], ['word', 9, true],
  ])
})

test('any text at all: tokens are ordered, disjoint, not empty, and lose nothing that is visible', () => {
  const visible = /[\p{L}\p{N}\p{P}\p{S}]/u
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
    let at = 0
    for (const token of tokenize(text)) {
      assert.ok(token.start >= at && token.end > token.start)
      const between = text.slice(at, token.start)
      assert.ok(![...between].some((character) => visible.test(character) && !/[\u200b-\u200f\u2060-\u206f]/.test(character)), JSON.stringify(between))
      at = token.end
    }
  }))
})

test('spelling variants fold together and different words do not', () => {
  const same = [['ज़्यादा', 'ज्यादा'], ['पाँच', 'पांच'], ['हिन्दी', 'हिंदी'], ['सम्भव', 'संभव'], ['हज़ार', 'हजार'], ['क\u094d\u200dष', 'क्ष'], ['São', 'sao'], ['كبير', 'کبیر'], ['Ёлка', 'елка'], ['Ärzte', 'ärzte'], ['IST', 'ist'], ['ਇੱਕ', 'ਇਕ'], ['ਸਿੰਘ', 'ਸਿਂਘ'], ['ਫ\u0a3cੌਜ', '\u0a5eੌਜ'], ['ছ\u09df', 'ছ\u09af\u09bc'], ['ଓଡ\u0b3cିଶା', 'ଓ\u0b5cିଶା'], ['മില്യണ\u0d4d\u200d', 'മില്യ\u0d7a'], ['എന്റെ', 'എ\u0d7bറെ'], ['കൌതുകം', 'കൗതുകം']]
  for (const [a, b] of same) assert.equal(foldWord(a as string), foldWord(b as string), `${a} ${b}`)
  const different = [['दिन', 'दीन'], ['जन', 'जान'], ['सन्मति', 'संमति'], ['તન', 'તાન'], ['may', 'mai']]
  for (const [a, b] of different) assert.notEqual(foldWord(a as string), foldWord(b as string), `${a} ${b}`)
})

test('digits of every script have their values', () => {
  assert.equal(foldNumber('१,२३४.५'), '1,234.5')
  assert.equal(foldNumber('૪૧'), '41')
  assert.equal(foldNumber('٣٫٥'), '3.5')
  assert.equal(digitValue('x'.charCodeAt(0)), -1)
})

test('scripts are told by block', () => {
  const of = (character: string): string => scriptOf(character.codePointAt(0) as number)
  assert.deepEqual(['a', 'é', 'क', 'ક', 'ক', 'ж', 'ك', '백', '百', 'カ', '1', '।'].map(of), ['Latin', 'Latin', 'Devanagari', 'Gujarati', 'Bengali', 'Cyrillic', 'Arabic', 'Hangul', 'Han', 'Kana', 'Common', 'Devanagari'])
})

test('offset and place are each other\'s inverse, with any line breaks', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', '😀', 'क्ष')), (pieces) => {
    const text = pieces.join('')
    const lines = lineIndex(text)
    for (let offset = 0; offset <= text.length; offset++) {
      const place = placeOf(lines, offset)
      const insideBreak = text[offset - 1] === '\r' && text[offset] === '\n'
      if (!insideBreak) assert.equal(offsetOf(lines, place), offset)
    }
  }))
  const lines = lineIndex('ab\ncd')
  assert.equal(offsetOf(lines, { line: 0, character: 99 }), 2)
  assert.equal(offsetOf(lines, { line: 9, character: 0 }), 5)
})
