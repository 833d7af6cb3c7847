import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isoDay } from '../../server/core/calendar.ts'
import { daysInJalaliMonth, dayOfJalali, isJalaliYear, jalaliYearOf } from '../../server/core/jalali.ts'

const gregorian = (year: number, month: number, day: number): string | undefined => {
  const found = dayOfJalali({ year, month, day })
  return found && isoDay(found)
}

describe('the solar calendar of Iran', () => {
  it('agrees with known days', () => {
    const known: readonly (readonly [number, number, number, string])[] = [
      [1397, 1, 1, '2018-03-21'], [1357, 11, 22, '1979-02-11'], [1382, 10, 5, '2003-12-26'], [1399, 12, 30, '2021-03-20'], [1403, 12, 30, '2025-03-20'], [1400, 1, 1, '2021-03-21'], [1304, 1, 11, '1925-03-31'],
    ]
    for (const [year, month, day, value] of known) assert.equal(gregorian(year, month, day), value)
  })
  it('has 31, 30 and 29 days', () => {
    assert.deepEqual([1, 6, 7, 11, 12].map((month) => daysInJalaliMonth(1397, month)), [31, 31, 30, 30, 29])
    assert.equal(daysInJalaliMonth(1399, 12), 30)
  })
  it('knows no day that is none', () => {
    assert.equal(gregorian(1397, 12, 30), undefined)
    assert.equal(gregorian(1397, 13, 1), undefined)
    assert.equal(gregorian(1397, 7, 31), undefined)
    assert.equal(gregorian(2018, 1, 1), undefined)
    assert.equal(isJalaliYear(1243), false)
  })
  it('turns its year in March', () => {
    assert.equal(jalaliYearOf({ year: 2018, month: 3, day: 20 }), 1396)
    assert.equal(jalaliYearOf({ year: 2018, month: 3, day: 21 }), 1397)
  })
})
