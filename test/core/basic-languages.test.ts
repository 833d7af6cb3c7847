/**
 * Languages without packs, at the level of CLDR: told by their words and letters, their dates read, and no text of a language with a pack taken for one.
 */
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, it } from 'node:test'
import { isoDay } from '../../server/core/calendar.ts'
import { basicLanguages } from '../../server/core/lexicon/basic-language.ts'
import { buildEngine, type Engine } from '../../server/core/lexicon/engine.ts'
import { segment } from '../../server/core/text/segment.ts'
import { BASIC, PACKS } from '../../server/locales/index.ts'
import { analysis, engine, parseMarked, readCorpus, reading } from '../support/check.ts'
import { formatter, sampleDays, unread } from '../support/date-formats.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const LOCALES = fileURLToPath(new URL('../../server/locales/', import.meta.url))
const LANGUAGES = basicLanguages(BASIC)

describe('sentences of newspapers', () => {
  for (const row of readFileSync(`${HERE}basic-languages.txt`, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'))) {
    it(row, () => {
      const [language = '', ...words] = row.split(' ')
      const { text, expected } = parseMarked(words.join(' '))
      const { mentions, languages } = analysis(text, '2024-05-15')
      const found = mentions.filter(({ kind }) => kind === 'date').map((one) => `${text.slice(one.start, one.end)} ${reading(one)}`)
      assert.deepEqual([languages, ...found], [[language], ...expected.map((one) => `${text.slice(one.start, one.end)} ${one.reading}`)])
    })
  }
})

describe('the days of Intl', () => {
  /** Languages that Intl or we don't have, each with the reason. */
  const UNREAD: Readonly<Record<string, string>> = {
    ht: 'Intl does not have it', gn: 'Intl does not have it', pap: 'Intl does not have it',
    bo: 'its words are written together', dz: 'its words are written together',
  }
  const days = sampleDays(3, { first: 1900, last: 2100 }).filter((_, index) => index % 3 === 0)

  it('are read in nearly all languages', (t) => {
    const rows = new Map(BASIC.rows.split('\n').filter((row) => row !== '').map((row) => [row.slice(0, row.indexOf('\t')), row]))
    const missed = [...rows].flatMap(([id, row]) => {
      // The language is known: its sentences above are told, a line of dates need not be.
      const known = buildEngine(PACKS.filter((pack) => pack.id === 'und'), { ...BASIC, rows: row })
      const format = formatter(`${id}-u-ca-gregory`, { dateStyle: 'long' })
      const lines = unread(known, ['', ''], days.map((day) => ({ written: format(day), value: isoDay(day) })))
      return Intl.DateTimeFormat.supportedLocalesOf([id]).length === 0 || lines.length > 0 ? [`${id} ${lines[0]}`] : []
    })
    t.diagnostic(`${rows.size - missed.length} of ${rows.size} languages`)
    assert.deepEqual(missed.filter((line) => UNREAD[line.split(' ')[0] ?? ''] === undefined), [])
    assert.ok(missed.length < rows.size * 0.05)
  })
})

describe('languages with packs', () => {
  const plain: Engine = { ...engine(), basics: undefined }
  const languagesOf = (text: string, which: Engine): readonly string[] => segment(text, which).document.paragraphs.map(({ lang }) => lang)

  for (const pack of PACKS) {
    if (pack.id === 'und') continue
    it(`${pack.id}: no line is taken for another language`, () => {
      const files = readdirSync(`${LOCALES}${pack.id}`).filter((name) => /^corpus.*\.txt$/.test(name))
      const texts = files.flatMap((name) => readCorpus(readFileSync(`${LOCALES}${pack.id}/${name}`, 'utf8'))).map(({ marked }) => parseMarked(marked).text)
      assert.deepEqual(texts.filter((text) => languagesOf(text, engine()).join() !== languagesOf(text, plain).join()), [])
    })
  }

  it('a paragraph in one of them keeps its language in an article in none', () => {
    const polish = 'Rozmowy odbyły się w poniedziałek w stolicy, jak podał rząd, ale nie wiadomo, czy były udane i kto za to zapłaci.'
    const english = 'The minister said that the bridge would be closed for two weeks and that nobody had been hurt.'
    assert.deepEqual(languagesOf([polish, english, polish, 'Warszawa, Gdańsk'].join('\n'), engine()), ['pl', 'en', 'pl', 'pl'])
  })
})

describe('words that look like dates', () => {
  const datesIn = (text: string): readonly string[] => analysis(text, '2024-05-15').mentions.filter(({ kind }) => kind === 'date').map((one) => text.slice(one.start, one.end))
  // The sea, seven, women and men, Mars, a month's name as a surname.
  for (const text of [
    'Il mare è calmo e il set è pronto, ma non ci sono più di 5 persone nella sala con il regista.',
    'Det var ikke maj han talte om, men de to mænd og 3 af dem som var kommet til byen for at se det.',
    'Nie było to w kościele, ale lut i mar nie są tu nazwami, bo jest ich 5 i są to skróty, które się powtarzają.',
  ]) it(text, () => assert.deepEqual(datesIn(text), []))
})

it('there is a line for each, with twelve months and seven weekdays', () => {
  assert.ok(LANGUAGES.length >= 150)
  for (const { id, months, weekdays, templates } of LANGUAGES) assert.deepEqual([months.length, weekdays.length, templates.length > 0], [12, 7, true], id)
})
