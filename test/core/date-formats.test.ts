/**
 * Any day is read back as somebody writes it: in the styles of Intl.DateTimeFormat for each region, in figures, in other calendars, without
 * its year, and in the packs' own templates. Value and span are exact.
 */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isoDay, parseDay, type Day } from '../../server/core/calendar.ts'
import { PACKS } from '../../server/locales/index.ts'
import { analysis, engine } from '../support/check.ts'
import { formatter, sampleDays, unread, type Frame, type WrittenDate } from '../support/date-formats.ts'
import { FRAMES, REGIONS } from '../support/date-frames.ts'
import { inOwnStyles } from '../support/own-styles.ts'

const DAYS = sampleDays(1, { first: 1900, last: 2100 })
const LANGUAGES = Object.keys(FRAMES)
const frameOf = (language: string): Frame => FRAMES[language] as Frame

/** Of what is many, each so manieth. */
const SOME = 3
const MOST = 100

type Style = Intl.DateTimeFormatOptions
const STYLES: readonly (readonly [name: string, style: Style, length: number])[] = [
  ['full', { dateStyle: 'full' }, 10], ['long', { dateStyle: 'long' }, 10], ['medium', { dateStyle: 'medium' }, 10],
  ['with short names', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }, 10],
  ['month and year', { month: 'long', year: 'numeric' }, 7], ['short month and year', { month: 'short', year: 'numeric' }, 7],
]
/** Abbreviations that are ordinary words too ("people", "then") are read in a date with day and year alone, so not with a year. */
const ORDINARY = /^(?:జన|ಜನ|ಆಗ|ਅਗ|mar) /u

describe('a day as Intl writes it', () => {
  it('in every language with a pack', () => assert.deepEqual([...LANGUAGES].sort(), PACKS.map(({ id }) => id).filter((id) => id !== 'und').sort()))

  for (const language of LANGUAGES) STYLES.forEach(([name, style, length], index) => {
    const days = index === 0 ? DAYS : DAYS.filter((_, at) => (at + index) % 2 === 0)
    const dates = inAllRegions(language, style, days, length).filter(({ written }) => isNamed(written) && !/\d\/\d/.test(written) && !ORDINARY.test(written))
    if (dates.length > 0) it(`${language} ${name}`, () => assert.deepEqual(unread(engine(), frameOf(language), dates), []))
  })
})

describe('a day without its year, that day', () => {
  for (const language of LANGUAGES) it(language, () => {
    for (const day of [0, 10, 21, 33, 40, 52, 68, 77, 83, 95, 103].map((index) => DAYS[index] as Day)) {
      const dates = ([{ weekday: 'long', day: 'numeric', month: 'long' }, { day: 'numeric', month: 'long' }] satisfies Style[]).flatMap((style) => inAllRegions(language, style, [day], 10))
      assert.deepEqual(unread(engine(), frameOf(language), dates, isoDay(day)), [])
    }
  })
})

describe('a day in figures, in the order of the language', () => {
  const SHORT: readonly Style[] = [{ dateStyle: 'short' }, { dateStyle: 'medium' }, { day: '2-digit', month: '2-digit', year: 'numeric' }]
  // Nobody can tell what stands where in "24/5/12", as years of two figures are where the year comes first.
  const YEAR_FIRST: ReadonlySet<string> = new Set(['ne', 'ko', 'ja', 'zh', 'fa'])
  // Scores and sizes look like this.
  const TWO_DIGITS_DASHED = /^\d\d-\d\d-\d\d$/
  // Two figures for the year stand for one of a hundred.
  const days = DAYS.filter(({ year }) => year >= 1970 && year < 2070)

  for (const language of LANGUAGES) it(language, () => {
    for (const style of SHORT) for (const { written, value } of inAllRegions(language, style, days, 10)) {
      if (isNamed(written) || TWO_DIGITS_DASHED.test(written) || YEAR_FIRST.has(language) && !/\p{Nd}{4}/u.test(written)) continue
      const [before, after] = frameOf(language)
      const [found] = analysis(before + written + after).mentions.filter((one) => one.kind === 'date')
      const day = parseDay(value) as Day
      if (found?.trouble?.kind === 'ambiguous') {
        assert.ok(found.certainty === 'uncertain' && day.day <= 12 && day.day !== day.month && [found.value, found.trouble.other].includes(value), written)
      } else assert.deepEqual([found?.value, found?.trouble, found?.certainty], [value, undefined, 'certain'], written)
    }
  })
})

describe('a day of another calendar', () => {
  const CALENDARS: readonly (readonly [language: string, locale: string, first: number, last: number])[] = [
    ['fa', 'fa-IR-u-ca-persian', 1900, 2090], ['fa', 'fa-AF-u-ca-persian', 1900, 2090], ['ja', 'ja-JP-u-ca-japanese', 1900, 2100], ['zh', 'zh-TW-u-ca-roc', 1912, 2100],
  ]
  for (const [language, locale, first, last] of CALENDARS) for (const dateStyle of ['full', 'long', 'medium'] as const) it(`${locale} ${dateStyle}`, () => {
    const format = formatter(locale, { dateStyle })
    assert.deepEqual(unread(engine(), frameOf(language), distinct(sampleDays(2, { first, last }).map((day) => ({ written: format(day), value: isoDay(day) })))), [])
  })
})

describe("a day in the pack's own templates", () => {
  for (const pack of PACKS) {
    if (pack.id === 'und') continue
    it(pack.id, () => {
      const all = [3, 30, 60, 90].map((index) => inOwnStyles(pack, DAYS[index] as Day))
      const step = Math.ceil((all[0]?.length ?? 1) * all.length / MOST)
      const dates = distinct(all.flatMap((styles, day) => styles.filter((_, at) => (at + day) % step === 0)))
      assert.ok(dates.length > 3)
      assert.deepEqual(unread(engine(), frameOf(pack.id), dates), [])
    })
  }
})

/** A style in every region of a language and its digits, each spelling once. */
function inAllRegions(language: string, style: Style, days: readonly Day[], length: number): readonly WrittenDate[] {
  const formats = (REGIONS[language] ?? []).flatMap((region) => ['latn', 'native'].map((digits) => formatter(`${language}-${region}-u-ca-gregory-nu-${digits}`, style)))
  // The first has every day, each other some.
  return distinct(formats.flatMap((format, index) => days.filter((_, at) => index === 0 || days.length < SOME || (at + index) % SOME === 0).map((day) => ({ written: format(day), value: isoDay(day).slice(0, length) }))))
}

function distinct(dates: readonly WrittenDate[]): readonly WrittenDate[] { return [...new Map(dates.map((date) => [date.written, date])).values()] }

function isNamed(written: string): boolean { return /\p{L}/u.test(written) }
