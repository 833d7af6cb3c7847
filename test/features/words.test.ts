import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateWithWeekday, dateWords, figureWords, shortDate, shortWords, weekdayOf } from '../../server/features/words.ts'

test('dates in words', () => {
  const rows = {
    '2024-06-19': '19 June 2024', '2024-06': 'June 2024', '2024': '2024', 'XXXX-06-19': '19 June, year unknown', 'XXXX-06': 'June, year unknown',
    'XXXX-WXX-6': 'a Saturday, week unknown', '2025-06-06T07:26': '6 June 2025, 07:26', '2025-W23': 'week 23 of 2025, 2 June 2025 to 8 June 2025',
    '2026-W01': 'week 1 of 2026, 29 December 2025 to 4 January 2026', '2024-Q3': 'quarter 3 of 2024', '2024-SU': 'summer 2024', '2024-W20-WE': 'the weekend of 18 May 2024', 'XXXX-WXX-WE': 'a weekend, not known which', 'XXXX-WI': 'winter, year unknown',
    '198X': 'the 1980s', '19XX': 'the years 1900 to 1999', '2022-02-24/2022-04': 'from 24 February 2022 to April 2022', PAST_REF: 'some time in the past',
    PRESENT_REF: 'now', XXXX: 'a year, not known which', 'XXXX-XX-XX': 'a day, not known which', 'XXXX-XX-05': 'day 5 of a month, not known which', 'XXXX-W23': 'week 23, year unknown', 'XXXX-Q2': 'quarter 2, year unknown', FUTURE_REF: 'some time in the future', '2024-99': '2024-99', 'nonsense': 'nonsense', '': '',
  }
  assert.deepEqual(Object.fromEntries(Object.keys(rows).map((value) => [value, dateWords(value)])), rows)
})

test('days with their weekday, and short', () => {
  assert.equal(dateWithWeekday('2024-06-19'), 'Wednesday, 19 June 2024')
  assert.equal(dateWithWeekday('2024-06'), 'June 2024')
  assert.equal(dateWithWeekday('2023-02-30'), '30 February 2023')
  assert.deepEqual(['2024-11-30', '2025-06-06T07:26', '2025-W23', '2025-06-01/2025-06-03', '2024-W20-WE', '2024-SU'].map(shortDate),
    ['30 Nov 2024', '6 Jun 2025, 07:26', '2 Jun 2025 – 8 Jun 2025', '1 Jun 2025 – 3 Jun 2025', '18 May 2024 – 19 May 2024', 'summer 2024'])
  assert.deepEqual(['2024-06-02', '2024-06-03', '1969-12-31', '1900-01-01', '2023-02-30', '2024'].map(weekdayOf), [7, 1, 3, 1, undefined, undefined])
})

test('figures in words', () => {
  const figure = (value: number, modifier: Parameters<typeof figureWords>[0]['modifier'], unit?: string, max?: number) =>
    ({ start: 0, end: 1, kind: 'figure', lang: 'en', origin: 'recognised', certainty: 'certain', because: [], value, modifier, unit, max } as const)
  const rows = [
    [figure(10000, '>', 'soldier'), 'more than 10,000 soldiers', '10,000+ soldiers'],
    [figure(600, '~', 'soldier'), 'about 600 soldiers', '~600 soldiers'],
    [figure(1, '=', 'boat'), '1 boat', '1 boat'],
    [figure(41, '=', 'person'), '41 people', '41 people'],
    [figure(45, '=', 'percent'), '45%', '45%'],
    [figure(12e9, '=', 'inr'), 'INR 12 billion', 'INR 12 billion'],
    [figure(2_400_000, '=', 'person'), '2.4 million people', '2.4 million people'],
    [figure(2_360_000_000_000, '>', 'inr'), 'more than INR 2.36 trillion', 'INR 2.36 trillion+'],
    // What three decimals don't say exactly is written out.
    [figure(2_345_678, '=', 'person'), '2,345,678 people', '2,345,678 people'],
    [figure(999_999, '=', 'person'), '999,999 people', '999,999 people'],
    [figure(7.8, '=', 'magnitude'), '7.8 magnitude', '7.8 magnitude'],
    [figure(2, 'range', 'hour', 3), '2 to 3 hours', '2–3 hours'],
    [figure(18, '=', 'day'), '18 days', '18 days'],
    [figure(1000, 'vague', 'person'), '1,000 people or more, no exact number', '1,000+ people'],
    [figure(500, '<', 'city'), 'less than 500 cities', '<500 cities'],
    [figure(500, '<='), 'up to 500', '≤500'],
    [figure(300, '>=', 'नाव'), 'at least 300 नाव', '300+ नाव'],
    [figure(3, '=', 'missile-strike'), '3 missile strikes', '3 missile strikes'],
  ] as const
  for (const [given, long, short] of rows) assert.deepEqual([figureWords(given), shortWords(given)], [long, short])
})
