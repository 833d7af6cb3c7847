import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'node:test'
import { analysis, check, reading } from '../support/check.ts'

// What no newspaper prints must cost little and say nothing false.

/** Pieces of figures of many languages, and what breaks them. */
const PIECES: readonly string[] = [
  '0', '1', '7', '12', '500', '1,240', '1,20,000', '1.240', '1,2,3,4', '1.2.3.4', '1e400', '9'.repeat(40), '٣', '१२', '1२', '𞥕', '½', '⅔', '1/3', '9/11', '10^6', '10^400', '10⁶', '× 10^999', '−', '-', '--', '–', '~', '>', '<', '≥', '+', '%', '$', '₹', 'Rs.', '€', '°C', "'", ',', '.', '/', ' ', '\n', '(', ')', '\u2009', '\u202f', '\ud800',
  'one', 'two', 'ten', 'twenty', 'hundred', 'thousand', 'million', 'trillion', 'quadrillion', 'half', 'a', 'and', 'point', 'third', 'thirds', 'quarter of a', 'minus', 'between', 'to', 'or', 'from', 'more than', 'at least', 'about', 'dozens of', 'people', 'km', 'dollars', 'per cent', 'year', 'old', 'of', 'the',
  'लाख', 'करोड़', 'साढ़े', 'सवा', 'आधा', 'तिहाई', 'दो-तीन', 'से ज़्यादा', 'लोग', 'રૂપિયા', 'સાડા', 'પોણા', 'લાખ', 'થી વધુ', '万', '億', '千', '分の', '분의', '천', '명', 'миллион', 'половина', 'ألف', 'نصف', 'و',
]

const soup = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ', ' ')), { minLength: 1, maxLength: 30 }).map((pieces) => pieces.map(([piece, gap]) => piece + gap).join(''))

describe('any soup of figures', () => {
  it('gives finite values, in order, inside the text', () => {
    fc.assert(fc.property(soup, (text) => {
      let last = 0
      for (const mention of analysis(text).mentions) {
        assert.ok(mention.start >= last && mention.start < mention.end && mention.end <= text.length, text)
        last = mention.end
        if (mention.kind !== 'figure') continue
        assert.ok(Number.isFinite(mention.value) && Math.abs(mention.value) <= 1e18, text)
        assert.equal(mention.modifier === 'range', mention.max !== undefined, text)
        assert.ok(mention.max === undefined || Number.isFinite(mention.max) && mention.max > mention.value, text)
        assert.ok(mention.because.length > 0, text)
      }
    }), { numRuns: 400, seed: 3 })
  })
  it('reads a whole number that people write as they write it', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 999_999_999 }), fc.constantFrom('en-US', 'en-IN', 'de-CH'), (value, locale) => {
      if (value < 10_000 && value >= 1000) return
      const written = value.toLocaleString(locale)
      const figures = analysis(`The ministry counted ${written} people in the shelters of the province.`).mentions.filter(({ kind }) => kind === 'figure')
      assert.deepEqual(figures.map(reading), [`figure ${value} = person`], written)
    }), { numRuns: 200, seed: 3 })
  })
})

describe('no value is better than a false one', () => {
  const lines: readonly string[] = [
    `The code ${'9'.repeat(1000)} is long.`, 'Call it 1e400.', 'The draw was 1,2,3,4.', 'Version 1.2.3.4 of the program is out.', 'It grew to 10^400 cells in the dish.', 'It grew to 9 × 10^999 cells in the dish.', 'कुल 1२ लोग आए हैं।', 'The sums of 1,23,4 and 12,34.5.6 mean nothing.',
    `${'nine '.repeat(40)}`, 'The line 1/0 and the line 0/0 and the line 4/2 of it.', 'The 9/11 trial, the 24/7 shop, the 26/11 attack and the 5/13 vote.',
  ]
  for (const line of lines) it(line.slice(0, 60), () => {
    for (const mention of analysis(line).mentions) if (mention.kind === 'figure') assert.ok(mention.value <= 9, reading(mention))
  })
  it('a minus between two numbers is none', () => check('It scored 5 -3 and then 12-4 on the day.', { kinds: ['figure'] }))
})

describe('bounded time', () => {
  const spent = (text: string): number => {
    const start = performance.now()
    analysis(text)
    return performance.now() - start
  }
  const floods: Readonly<Record<string, string>> = {
    digits: '9', 'number words': 'nine million ', 'Hindi number words': 'नौ लाख ', 'Han digits': '三万', groups: "1'234", spaces: '1 234 ', strokes: '1/3/', powers: '10^6^', minuses: '-5 ', halves: 'half a ', bounds: 'more than ', ranges: '1-2-', commas: '1,', money: '$5m-', and: 'two and ',
  }
  spent('warm up '.repeat(2000))
  for (const [name, piece] of Object.entries(floods)) {
    it(`64 KB of ${name}`, () => {
      const time = spent(piece.repeat(Math.ceil((1 << 16) / piece.length)))
      assert.ok(time < 4000, `${Math.round(time)} ms`)
    })
  }
})
