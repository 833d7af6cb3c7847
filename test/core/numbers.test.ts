import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readNumbers } from '../../server/core/recognize/numbers.ts'
import { parseDigits } from '../../server/core/recognize/numbers/digits.ts'
import { segment } from '../../server/core/text/segment.ts'
import { cldr as english } from '../../server/locales/generated/en/numbers.ts'
import { cldr as gujarati } from '../../server/locales/generated/gu/numbers.ts'
import { cldr as hindi } from '../../server/locales/generated/hi/numbers.ts'
import { cldr as nepali } from '../../server/locales/generated/ne/numbers.ts'
import { numbers as bn } from '../../server/locales/bn/numbers.ts'
import { numbers as mr } from '../../server/locales/mr/numbers.ts'
import { numbers as or } from '../../server/locales/or/numbers.ts'
import { numbers as pa } from '../../server/locales/pa/numbers.ts'
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

  it('takes no number of mixed scripts', () => assert.deepEqual(values('कुल 1२ लोग'), []))
  it('reads every script alike', () => assert.deepEqual(values('१२ और 12 और ૧૨'), [12, 12, 12]))
})

describe('words', () => {
  const rows: readonly (readonly [string, readonly number[]])[] = [
    ['nine million', [9e6]], ['two hundred and five', [205]], ['twenty-one thousand three hundred', [21300]], ['two and a half million', [2.5e6]], ['half a million', [5e5]], ['a dozen', [12]],
    ['1.7 million four years ago', [1.7e6, 4]], ['three point two', [3.2]], ['two thousand', [2000]], ['5 lakh crore', [5e12]],
    ['नौ मिलियन', [9e6]], ['बारह हज़ार चार सौ', [12400]], ['साढ़े बारह हजार', [12500]], ['सवा बारह सौ', [1225]], ['डेढ़ करोड़', [1.5e7]], ['ढाई लाख', [2.5e5]], ['पौने दो लाख', [1.75e5]], ['सवा सौ', [125]],
    ['3 लाख 20 हज़ार', [320000]], ['12 हज़ार 400', [12400]], ['5.6 लाख', [560000]], ['सऊदी अरब', []],
    ['પોણા બે લાખ', [1.75e5]], ['બાર હજાર ચારસો', [12400]], ['સાડા ત્રણ', [3.5]], ['અઢી લાખ', [2.5e5]], ['સોનાનો ભાવ', []], ['બેસો', []],
  ]
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(values(text), expected))
})

// The spell-out of CLDR run forwards: what it writes must be read back.
const SCALES_WEST = [[1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand']] as const
const INDIAN = [1e9, 1e7, 1e5, 1e3] as const

function spell(value: number, cardinals: readonly string[], hundred: string, scales: readonly (readonly [number, string])[]): string {
  const parts: string[] = []
  let rest = value
  for (const [scale, word] of scales) {
    if (rest < scale) continue
    parts.push(spell(Math.floor(rest / scale), cardinals, hundred, scales), word)
    rest %= scale
  }
  if (rest >= 100) {
    parts.push(cardinals[Math.floor(rest / 100)] as string, hundred)
    rest %= 100
  }
  if (rest > 0 || parts.length === 0) parts.push(cardinals[rest] as string)
  return parts.join(' ')
}

describe('spelled numbers are read back', () => {
  const samples = [...Array.from({ length: 1000 }, (_, i) => i), ...Array.from({ length: 400 }, (_, i) => (i * i * i * 7919) % 1_000_000_000)]
  const indian = (scales: readonly (readonly [number, string])[]): readonly (readonly [number, string])[] => INDIAN.map((value) => [value, scales.find(([one]) => one === value)?.[1] ?? ''] as const)
  const languages = [
    ['en', english.cardinals[0].split('|'), 'hundred', SCALES_WEST, 'The count was', 'there.'],
    ['hi', hindi.cardinals[0].split('|'), 'सौ', indian(hindi.scales), 'यहां की गिनती के हिसाब से', 'थी।'],
    ['gu', gujarati.cardinals[0].split('|'), 'સો', indian(gujarati.scales), 'અહીં ગણતરી', 'હતી.'],
    ['mr', mr.cardinals[0].split('|'), 'शे', indian([[1e3, 'हजार'], [1e5, 'लाख'], [1e7, 'कोटी']]), 'येथील मोजणी आणि त्यांची संख्या ही', 'होती.'],
    ['ne', nepali.cardinals[0].split('|'), 'सय', indian([[1e3, 'हजार'], [1e5, 'लाख'], [1e7, 'करोड']]), 'यहाँको गणना अनुसार संख्या', 'थियो।'],
    ['bn', bn.cardinals[0].split('|'), 'শো', indian([[1e3, 'হাজার'], [1e5, 'লাখ'], [1e7, 'কোটি']]), 'এখানে এই গণনা অনুযায়ী তাদের সংখ্যা', 'ছিল।'],
    ['pa', pa.cardinals[0].split('|'), 'ਸੌ', indian([[1e3, 'ਹਜ਼ਾਰ'], [1e5, 'ਲੱਖ'], [1e7, 'ਕਰੋੜ']]), 'ਇੱਥੇ ਗਿਣਤੀ', 'ਸੀ।'],
    ['or', or.cardinals[0].split('|'), 'ଶହ', indian([[1e3, 'ହଜାର'], [1e5, 'ଲକ୍ଷ'], [1e7, 'କୋଟି']]), 'ଏଠାରେ ଗଣନା', 'ଥିଲା।'],
  ] as const
  for (const [language, cardinals, hundred, scales, before, after] of languages) {
    it(language, () => {
      const wrong = samples.filter((value) => {
        const read = values(`${before} ${spell(value, cardinals, hundred, scales)} ${after}`)
        return read.length !== 1 || read[0] !== value
      })
      assert.deepEqual(wrong, [])
    })
  }
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
