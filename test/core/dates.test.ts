import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { dayOf, isoDay, weekdayOf } from '../../server/core/calendar.ts'
import type { DateMention } from '../../server/core/model.ts'
import { DATE_RULES } from '../../server/core/recognize/dates/rules.ts'
import { analysis } from '../support/check.ts'

const FIRST = Date.UTC(1900, 0, 1) / 86_400_000
const LAST = Date.UTC(2100, 11, 31) / 86_400_000
const anyDay = fc.integer({ min: FIRST, max: LAST })

function datesOf(text: string, publishedAt?: string): readonly DateMention[] {
  return analysis(text, publishedAt).mentions.filter((mention) => mention.kind === 'date')
}

/** The text is one date and nothing else. */
function assertReads(text: string, value: string): void {
  const found = datesOf(text)
  assert.deepEqual(found.map((one) => [text.slice(one.start, one.end), one.value]), [[text, value]], text)
  assert.equal(found[0]?.trouble, undefined, text)
}

describe('every day from 1900 to 2100 in figures; in words: date-formats.test.ts', () => {
  it('ISO days and times', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), (days, minute) => {
      const day = isoDay(dayOf(days))
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
      assertReads(day, day)
      assertReads(`${day}T${time}:00+05:30`, `${day}T${time}`)
      assertReads(`${day} ${time}`, `${day}T${time}`)
    }), { numRuns: 60 })
  })
})

describe('weekdays', () => {
  const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
  it('the last one before publication, or the same day', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (days, weekday) => {
      const published = isoDay(dayOf(days))
      const [found] = datesOf(`Police said on ${NAMES[weekday]} that the road was open.`, published)
      const value = found?.value ?? ''
      const back = days - Date.parse(value) / 86_400_000
      assert.ok(back >= 0 && back < 7, `${published} ${NAMES[weekday]} ${value}`)
      assert.equal(weekdayOf(dayOf(days - back)), weekday + 1)
    }), { numRuns: 60 })
  })
})

describe('trouble', () => {
  const troubleOf = (text: string, publishedAt?: string): unknown => datesOf(text, publishedAt)[0]?.trouble
  it('a weekday that does not fit', () => assert.deepEqual(troubleOf('The pact was signed on Monday, 2 June 2024.'), { kind: 'weekday-mismatch', said: 1, is: 7 }))
  it('a weekday that does not fit a day close to publication', () => assert.deepEqual(troubleOf('The pact was signed on Monday, 3 June.', '2025-06-04'), { kind: 'weekday-mismatch', said: 1, is: 2 }))
  it('a day that does not exist', () => {
    assert.deepEqual(troubleOf('The pact was signed on 31 June 2024.'), { kind: 'impossible' })
    assert.deepEqual(troubleOf('संधि 30 फरवरी को हुई थी।'), { kind: 'impossible' })
    assert.deepEqual(troubleOf('The pact was signed on 29 February 2023.'), { kind: 'impossible' })
  })
  it('day and month could change places', () => {
    const [found] = datesOf('Signed on 03/04/2025 in the capital.')
    assert.deepEqual([found?.value, found?.trouble, found?.certainty], ['2025-03-04', { kind: 'ambiguous', other: '2025-04-03' }, 'uncertain'])
    assert.equal(datesOf('Signed on 03/04/2025 in the capital.', '2025-04-05')[0]?.value, '2025-04-03')
    assert.deepEqual(troubleOf('Signed on 23/04/2025 in the capital.'), undefined)
  })
  it('an earlier date that the text never names', () => {
    const [found] = datesOf('Two days later the pact was signed.', '2024-12-01')
    assert.deepEqual([found?.value, found?.trouble, found?.certainty], ['XXXX-XX-XX', { kind: 'unresolved' }, 'uncertain'])
  })
  it('a day that may lie on either side, without a verb', () => {
    const [found] = datesOf('कल बाज़ार में भीड़, दुकानों पर कतार', '2024-12-01')
    assert.deepEqual([found?.value, found?.certainty], ['2024-11-30', 'uncertain'])
  })
  it('an impossible day lends nobody its year', () => {
    const text = 'The mill was sold on 31 June 1987, or so it was said. It closed on 12 May.'
    assert.deepEqual(datesOf(text, '2024-12-01').map(({ value }) => value), ['1987-06-31', '2024-05-12'])
  })
  it('nothing to resolve against', () => {
    for (const [text, value] of [['It rained on Saturday.', 'XXXX-WXX-6'], ['It rained last week.', 'XXXX-WXX'], ['It rained last year.', 'XXXX'], ['It rained on 28 August.', 'XXXX-08-28']] as const) {
      const [found] = datesOf(text)
      assert.deepEqual([found?.value, found?.trouble], [value, { kind: 'unresolved' }], text)
    }
  })
})

describe('because', () => {
  it('says how a weekday was resolved', () => {
    const [found] = datesOf('Troops arrived on Saturday, the ministry said.', '2024-12-01')
    assert.deepEqual(found?.because, [
      { rule: 'date-weekday', words: 'Saturday' }, { rule: 'tense-past', words: 'arrived' }, { rule: 'resolved-weekday-past', words: '2024-12-01' },
    ])
  })
  it('says from which day of the text another one is counted', () => {
    const found = datesOf('The mill burned on 4 June 2019. Two days later it was sold. Later that year it reopened.', '2024-12-01')
    assert.deepEqual(found.slice(1).map(({ value, because }) => [value, because]), [
      ['2019-06-06', [{ rule: 'date-anaphoric', words: 'Two days later' }, { rule: 'resolved-anaphoric', words: '2019-06-04' }]],
      ['2019', [{ rule: 'date-anaphoric', words: 'that year' }, { rule: 'resolved-anaphoric', words: '2019' }]],
    ])
  })
  it('says where a year was taken from', () => {
    const found = datesOf('In 2021 the mill was sold on 12 November. It burned on 3 May.', '2024-12-01')
    assert.deepEqual(found.slice(1).map(({ value, because }) => [value, because[1]]), [
      ['2021-11-12', { rule: 'inferred-year-sentence', words: '2021' }], ['2024-05-03', { rule: 'inferred-year-publication', words: '2024-12-01' }],
    ])
  })
  it('says which word told the future', () => {
    const [found] = datesOf('The council is expected to vote on Thursday.', '2024-12-01')
    assert.deepEqual(found?.because, [{ rule: 'date-weekday', words: 'Thursday' }, { rule: 'tense-future', words: 'expected to' }, { rule: 'resolved-weekday-future', words: '2024-12-01' }])
  })
  it('names only rules of the list', () => {
    const text = 'Yesterday, on 3 May 1945, and on 8 May; last October, two weeks ago, the previous day, the 1980s, June to September, in recent years, until Friday.'
    for (const one of datesOf(text, '2024-12-01')) for (const { rule } of one.because) assert.ok((DATE_RULES as readonly string[]).includes(rule), rule)
  })
})

describe('bad input', () => {
  const HOSTILE: Readonly<Record<string, string>> = {
    'a line of days': '12 '.repeat(60_000),
    'a line of ranges': '1-2-3/4.5.6-'.repeat(20_000),
    'a line of months': 'June July May 5 '.repeat(12_000),
    'one sentence of weekdays': 'Monday, Tuesday and last week '.repeat(8_000),
    'one word': 'सोमवार'.repeat(40_000),
    'times': '07:26:11:09 AM '.repeat(12_000),
  }
  for (const [name, text] of Object.entries(HOSTILE)) {
    it(`${name} stays cheap`, { timeout: 20_000 }, () => { datesOf(text, '2024-12-01') })
  }
  it('any text gives disjoint spans inside it', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (noise) => {
      const text = `${noise} 5 June ${noise} सोमवार ${noise} 2024-`
      let last = 0
      for (const one of datesOf(text)) {
        assert.ok(one.start >= last && one.end > one.start && one.end <= text.length)
        last = one.end
      }
    }), { numRuns: 200 })
  })
})
