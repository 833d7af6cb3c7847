import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths, dayOf, daysInMonth, daysOf, isDay, isoDay, isoWeek, parseDay, weekdayOf } from '../../server/core/calendar.ts'

const UTC_DAYS = { min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2100, 11, 31) / 86_400_000 }
const WEEKDAY = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' })
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

describe('calendar', () => {
  it('agrees with Intl on every day and weekday from 1900 to 2100', () => {
    for (let days = UTC_DAYS.min; days <= UTC_DAYS.max; days++) {
      const date = new Date(days * 86_400_000)
      const day = dayOf(days)
      assert.equal(isoDay(day), date.toISOString().slice(0, 10))
      assert.equal(daysOf(day), days)
      if (days % 7 === 0) assert.equal(WEEKDAYS[weekdayOf(day) - 1], WEEKDAY.format(date))
    }
  })

  it('numbers weeks as ISO 8601 does', () => {
    for (const [day, week] of [['2023-08-22', '2023-W34'], ['2021-01-03', '2020-W53'], ['2019-12-30', '2020-W01'], ['2025-12-28', '2025-W52'], ['2024-02-29', '2024-W09']] as const) {
      assert.equal(isoWeek(parseDay(day) as never), week, day)
    }
  })

  it('adds days and takes them back', () => {
    fc.assert(fc.property(fc.integer({ min: -700_000, max: 200_000 }), fc.integer({ min: -5000, max: 5000 }), (start, count) => {
      const day = dayOf(start)
      assert.deepEqual(addDays(addDays(day, count), -count), day)
      assert.equal((weekdayOf(addDays(day, 7))), weekdayOf(day))
    }))
  })

  it('agrees with Intl from 1600 to 2400, by day, weekday and month end', () => {
    const format = new Intl.DateTimeFormat('en-US-u-ca-gregory', { year: 'numeric', month: 'numeric', day: 'numeric', weekday: 'short', timeZone: 'UTC' })
    const [first, last] = [daysOf({ year: 1600, month: 1, day: 1 }), daysOf({ year: 2400, month: 12, day: 31 })]
    // 37 days and 7 are coprime: every weekday comes by in every month.
    for (let days = first; days <= last; days += 37) {
      for (const day of [dayOf(days), { ...dayOf(days), day: daysInMonth(dayOf(days).year, dayOf(days).month) }]) {
        const parts = new Map(format.formatToParts(new Date(daysOf(day) * 86_400_000)).map(({ type, value }) => [type, value]))
        assert.deepEqual([parts.get('year'), parts.get('month'), parts.get('day'), parts.get('weekday')], [String(day.year), String(day.month), String(day.day), WEEKDAYS[weekdayOf(day) - 1]])
      }
    }
  })

  it('stays in the month when months are added', () => {
    assert.deepEqual(addMonths({ year: 2024, month: 1, day: 31 }, 1), { year: 2024, month: 2, day: 29 })
    assert.deepEqual(addMonths({ year: 2024, month: 1, day: 15 }, -1), { year: 2023, month: 12, day: 15 })
    assert.deepEqual(addMonths({ year: 2024, month: 11, day: 30 }, 14), { year: 2026, month: 1, day: 30 })
  })

  it('knows which days there are', () => {
    assert.equal(daysInMonth(1900, 2), 28)
    assert.equal(daysInMonth(2000, 2), 29)
    assert.equal(isDay({ year: 2023, month: 2, day: 29 }), false)
    assert.equal(isDay({ year: 2023, month: 13, day: 1 }), false)
    assert.equal(parseDay('2023-06-31'), undefined)
    assert.equal(parseDay('2023-06'), undefined)
    assert.deepEqual(parseDay('2023-06-30T07:26'), { year: 2023, month: 6, day: 30 })
  })
})
