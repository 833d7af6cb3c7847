import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readNumbers } from '../../server/core/recognize/numbers.ts'
import { parseDigits } from '../../server/core/recognize/numbers/digits.ts'
import { digitValue } from '../../server/core/text/fold.ts'
import { segment } from '../../server/core/text/segment.ts'
import { engine } from '../support/check.ts'

function values(text: string): readonly number[] {
  return readNumbers(segment(text, engine())).map(({ value }) => value)
}

describe('digits', () => {
  const rows: readonly (readonly [string, '.' | ',' | 'unknown', number | undefined])[] = [
    ['7', '.', 7], ['1,240', '.', 1240], ['1,20,000', '.', 120000], ['12,34,56,789', '.', 123456789], ['31.5', '.', 31.5], ['1,234.5', '.', 1234.5], ['0.05', '.', 0.05],
    ['1.240', ',', 1240], ['31,5', ',', 31.5], ['1.234.567,8', ',', 1234567.8], ['2.5', ',', 2.5],
    ['1.240', 'unknown', undefined], ['1,240', 'unknown', undefined], ['1.240.000', 'unknown', 1240000], ['31,5', 'unknown', 31.5], ['12.400,50', 'unknown', 12400.5], ['1234.567', 'unknown', 1234.567], ['1,2,3,4', 'unknown', undefined],
    ['1,2,3,4', '.', undefined], ['12.05.2024', '.', undefined], ['1,23', '.', undefined], ['1,2345', '.', undefined], ['12,34.5.6', '.', undefined], ['9'.repeat(400), '.', undefined],
  ]
  for (const [text, decimal, value] of rows) it(`${text.slice(0, 20)} with "${decimal}"`, () => assert.equal(parseDigits(text, decimal), value))

  it('reads every decimal digit of Unicode', () => {
    const digits = Array.from({ length: 0x20000 }, (_, code) => code).filter((code) => (code < 0xd800 || code > 0xdfff) && /^\p{Nd}$/u.test(String.fromCodePoint(code)))
    assert.ok(digits.length >= 700)
    for (let i = 0; i + 9 < digits.length; i += 10) assert.deepEqual(digits.slice(i, i + 10).map(digitValue), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], (digits[i] as number).toString(16))
    assert.deepEqual(values('Adlam 𞥑𞥒 and bold 𝟒𝟐 and fullwidth ４２ are numbers of the text.'), [12, 42, 42])
  })
  it('reads fractions, powers and groups', () => {
    assert.deepEqual(values('It was 2½ and ⅔ and ¾ of the thing, about 1/3 of it and 1 1/2 miles of it.'), [2.5, Number((2 / 3).toPrecision(15)), 0.75, Number((1 / 3).toPrecision(15)), 1.5])
    assert.deepEqual(values("It was 10^6 or 10⁶ or 1.5 × 10⁻³ or 1'240'000 or 12\u202f500 of the things that were here."), [1e6, 1e6, 0.0015, 1240000, 12500])
    assert.deepEqual(values('It was 10² and then 5^3 at the end of it.'), [10, 5, 3])
  })
  it('takes no number of mixed scripts', () => assert.deepEqual(values('कुल 1२ लोग'), []))
  it('reads every script alike', () => assert.deepEqual(values('१२ और 12 और ૧૨'), [12, 12, 12]))
})

describe('words', () => {
  const rows: readonly (readonly [string, readonly number[]])[] = [
    ['nine million', [9e6]], ['two hundred and five', [205]], ['twenty-one thousand three hundred', [21300]], ['two and a half million', [2.5e6]], ['half a million', [5e5]], ['a dozen', [12]],
    ['2.3 million six years ago', [2.3e6, 6]], ['three point two', [3.2]], ['two thousand', [2000]], ['5 lakh crore', [5e12]], ['a quarter of a million', [2.5e5]], ['three quarters of a billion', [7.5e8]], ['three-fifths of the', [0.6]], ['half of the', [0.5]], ['the second half of the', []],
    ['half an hour', [0.5]], ['an hour and a half', [1]], ['three quarters', [3]], ['सवा घंटे', [1.25]], ['आधे घंटे', [0.5]], ['दो तिहाई', [Number((2 / 3).toPrecision(15))]], ['અડધો કલાક', [0.5]],
    ['नौ मिलियन', [9e6]], ['बारह हज़ार चार सौ', [12400]], ['साढ़े बारह हजार', [12500]], ['सवा बारह सौ', [1225]], ['डेढ़ करोड़', [1.5e7]], ['ढाई लाख', [2.5e5]], ['पौने दो लाख', [1.75e5]], ['सवा सौ', [125]],
    ['3 लाख 20 हज़ार', [320000]], ['12 हज़ार 400', [12400]], ['5.6 लाख', [560000]], ['सऊदी अरब', []],
    ['પોણા બે લાખ', [1.75e5]], ['બાર હજાર ચારસો', [12400]], ['સાડા ત્રણ', [3.5]], ['અઢી લાખ', [2.5e5]], ['સોનાનો ભાવ', []], ['બેસો', []],
  ]
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(values(text), expected))
})

describe('bad input', () => {
  const inputs: Readonly<Record<string, string>> = {
    'a thousand digits': '9'.repeat(1000), 'a million digits': '9'.repeat(1_000_000), 'scales without end': 'million '.repeat(20_000), 'nine without end': 'nine '.repeat(20_000), 'Hindi scales': 'नौ करोड़ '.repeat(20_000),
    'hyphens': 'twenty-'.repeat(20_000), 'commas': '1,'.repeat(20_000), 'points': 'one point '.repeat(20_000), 'halves': 'साढ़े '.repeat(20_000), 'half a': 'half a '.repeat(20_000), '1e400': '1e400', 'and': 'a hundred and '.repeat(20_000),
  }
  for (const [name, text] of Object.entries(inputs)) {
    it(`${name}: finite values only`, () => {
      const wrong = values(text).filter((value) => !Number.isFinite(value) || value > 1e18)
      assert.deepEqual(wrong, [])
    })
  }
})
