import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FIGURE_RULES } from '../../server/core/recognize/figures/rules.ts'
import { figures as english } from '../../server/locales/en/figures.ts'
import { figures as gujarati } from '../../server/locales/gu/figures.ts'
import { figures as hindi } from '../../server/locales/hi/figures.ts'
import { analysis, check } from '../support/check.ts'

const figuresOf = (text: string): readonly (readonly [string, string])[] => analysis(text).mentions.flatMap((mention) => mention.kind === 'figure' ? mention.because.map(({ rule, words }) => [rule, words] as const) : [])

describe('because', () => {
  it('names the rules and the words', () => {
    assert.deepEqual(figuresOf('सीमा पर 10,000 से ज़्यादा सैनिक हैं।'), [['number-digits', '10,000'], ['modifier', 'से ज़्यादा'], ['counted', 'सैनिक']])
    assert.deepEqual(figuresOf('गोदाम में नौ मिलियन राउंड रखे थे।'), [['number-words', 'नौ मिलियन'], ['counted', 'राउंड']])
    assert.deepEqual(figuresOf('The tally passed Rs 25 crore.'), [['number-mixed', '25 crore'], ['bounding-word', 'passed'], ['currency', 'Rs']])
  })
  it('keeps the word of a change and the sign, which bound nothing', () => {
    assert.deepEqual(figuresOf('Turnout rose to 61 percent.'), [['number-digits', '61'], ['unit', 'percent'], ['change', 'rose']])
    assert.deepEqual(figuresOf('इस साल किराया बढ़कर 50 रुपये हो गया है।'), [['number-digits', '50'], ['currency', 'रुपये'], ['change', 'बढ़कर']])
    assert.deepEqual(figuresOf('It was minus 5 degrees.'), [['number-digits', '5'], ['minus', 'minus'], ['unit', 'degrees']])
    assert.deepEqual(figuresOf('The rate went from 10 to 12 percent.'), [['number-digits', '10'], ['counted-ahead', 'percent'], ['number-digits', '12'], ['unit', 'percent']])
  })
  it('uses no rule that the message table has no sentence for', () => {
    const known = new Set<string>(FIGURE_RULES)
    const text = 'Two to three hours. Thousands of people. 63 injured. A death toll of 41. Kim, 41, spoke. परिजनों को चार-चार लाख रुपये। 7.5 zibbles and 3 zorbles, against 4 here. दो-तीन घंटे।'
    assert.deepEqual(figuresOf(text).filter(([rule]) => !known.has(rule)), [])
  })
})

describe('packs', () => {
  it('know the same nouns, so that facts meet across languages', () => {
    const ids = (one: { readonly nouns: object }): readonly string[] => Object.keys(one.nouns).sort()
    assert.deepEqual(ids(hindi), ids(english))
    assert.deepEqual(ids(gujarati), ids(english))
  })
})

describe('figures beside other things', () => {
  const lines: readonly string[] = [
    'The [50-page|figure 50 = page] report lists [3 ships|figure 3 = vessel].',
    '[A$5|figure 5 = aud] was no bribe, but [$5|figure 5 = usd] was.',
    'Ukraine, 2014\\[1\\] and later.',
    '(a) [12 boats|figure 12 = boat]; (b) [9 boats|figure 9 = boat]',
    '"[Five planes|figure 5 = aircraft]," he said.',
    'The fee is [₹500|figure 500 = inr]/day.',
    'He left at 7:30am; the vote was 52-48.',
    'email me@x42.org or ring +91 98765 43210',
  ]
  for (const line of lines) it(line, () => check(line, { kinds: ['figure'] }))
})

describe('bad input', () => {
  const inputs: Readonly<Record<string, string>> = {
    'a thousand digits': `The code ${'9'.repeat(1000)} is long.`, 'a list': 'The draw was 1,2,3,4,5,6.', 'lone surrogates': '\ud800 41 \udc00 people', 'nothing': '', 'only marks': '%$₹€ -- -,.', 'an exponent': 'Call it 1e400.',
  }
  for (const [name, text] of Object.entries(inputs)) {
    it(name, () => {
      for (const mention of analysis(text).mentions) {
        assert.ok(mention.start < mention.end && mention.end <= text.length)
        if (mention.kind === 'figure') assert.ok(Number.isFinite(mention.value))
      }
    })
  }
  it('takes a list for no number', () => check('The draw was 1,2,3,4.', { kinds: ['figure'] }))
  it('stays linear over number words', () => {
    const time = (count: number): number => {
      const text = 'between nine million and ten to twelve or more people '.repeat(count)
      const start = performance.now()
      analysis(text)
      return performance.now() - start
    }
    time(500)
    const [small, large] = [Math.max(time(500), 5), time(5000)]
    assert.ok(large < small * 60, `${small} ms for 500, ${large} ms for 5000`)
  })
})
