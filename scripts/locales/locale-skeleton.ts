import type { LocalePack } from '../../server/core/locale-pack.ts'
import type { Script } from '../../server/core/model.ts'
import { basicWords } from '../../server/locales/basic-words.ts'
import { und } from '../../server/locales/und/pack.ts'

/**
 * The files of a language's folder by name. What Intl knows is filled in (script, decimal mark, order of dates, the common date styles),
 * CLDR's generated tables and what was written of it as a basic language are taken in, and every other field stands there empty, so that whoever knows the language sees what is wanted.
 */
export function localeSkeleton(language: string): ReadonlyMap<string, string> {
  const known = basicWords[language] ?? {}
  const writing = { ...blank(und.writing), ...numberStyle(language), dateOrder: dateOrder(language), caseEndings: known.endings ?? '', functionWords: (known.words ?? '').split(' ').join('|') }
  const numbers = { ...blank(und.numbers), cardinals: raw('cldr.cardinals'), scales: raw('cldr.scales') }
  const figures = { ...blank(und.figures), units: raw('cldr.units'), currencies: raw('cldr.currencies'), stateInside: 'inside', head: 'first' }
  const dates = { ...blank(und.dates), calendar: raw('calendarNames'), months: known.months?.split(';') ?? [], weekdays: known.weekdays?.split(';') ?? [], shyNeedsCapital: 'no', units: blankUnits(), templates: raw(`[...commonTemplates, ${[...dateTemplates(language), ...known.templates ?? []].map(literal).join(', ')}]`), tense: { ...blank(und.dates.tense), verb: 'before' }, vague: blank(und.dates.vague), publication: blank(und.dates.publication) }
  const { weights: _weights, ...people } = blank(und.people)
  const from = { numbers: `import { cldr } from '../generated/${language}/numbers.ts'`, dates: `import { calendarNames } from '../generated/${language}/dates.ts'\nimport { commonTemplates } from '../und/dates.ts'`, people: `import { territories } from '../generated/${language}/territories.ts'` }
  return new Map([
    ['pack.ts', packFile(language)],
    section('writing', 'Writing', writing),
    section('numbers', 'NumberWords', numbers, from.numbers),
    section('figures', 'FigureWords', figures, from.numbers),
    section('dates', 'DateWords', dates, from.dates),
    section('people', 'PeopleWords', { ...people, territories: raw('[territories]') }, from.people),
    section('events', 'EventWords', { ...blank(und.events), verbLast: 'no' }),
    section('layout', 'LayoutWords', blank(und.layout)),
    ['corpus.txt', `# published 2024-05-12\n`],
  ])
}

/** The same keys, each with the empty value of its kind. */
function blank(values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? '' : Array.isArray(value) ? [] : {}]))
}

function blankUnits(): Record<string, string> {
  return { day: '', week: '', month: '', quarter: '', year: '', decade: '' }
}

function numberStyle(language: string): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(`${language}-u-nu-latn`).formatToParts(1234567.5)
  const mark = (type: string): string => parts.find((part) => part.type === type)?.value ?? ''
  const group = mark('group')
  return { decimal: mark('decimal') === ',' ? ',' : '.', group: /[.,'’]/.test(group) ? group : mark('decimal') === ',' ? '.' : ',' }
}

function dateOrder(language: string): string {
  const letters = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { dateStyle: 'short' }).formatToParts(new Date(0)).map(({ type }) => type[0]).filter((letter) => letter !== undefined && 'dmy'.includes(letter)).join('')
  return letters === 'mdy' || letters === 'ymd' ? letters : 'dmy'
}

/** The language's usual ways to write a day, a month and a year, as templates. */
function dateTemplates(language: string): readonly string[] {
  const styles: readonly Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'full' }, { dateStyle: 'long' }, { dateStyle: 'medium' }, { day: 'numeric', month: 'long' }, { day: 'numeric', month: 'long', weekday: 'long' }, { month: 'long', year: 'numeric' },
  ]
  const named = styles.map((style) => new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...style, timeZone: 'UTC' }).formatToParts(new Date(Date.UTC(2024, 4, 22))))
    .filter((parts) => parts.some(({ type, value }) => type === 'month' && !/^\d+$/.test(value)))
    .map((parts) => parts.map(({ type, value }) => (type === 'literal' ? ` ${escaped(value)} ` : `{${type}}`)).join('').replace(/\s+/g, ' ').trim())
  return [...new Set(named), '{weekday}', '{relative-day}']
}

/** Words and marks of a style stand for themselves; marks that mean something in templates are left out, for nothing hangs on them. */
function escaped(words: string): string {
  return words.replace(/[[\](){}<>|?!]/g, ' ').replace(/([,.،。])/g, ' $1? ')
}

const SCRIPTS: Readonly<Record<string, readonly Script[]>> = {
  Latn: ['Latin'], Deva: ['Devanagari'], Gujr: ['Gujarati'], Beng: ['Bengali'], Guru: ['Gurmukhi'], Orya: ['Oriya'], Taml: ['Tamil'], Telu: ['Telugu'], Knda: ['Kannada'], Mlym: ['Malayalam'],
  Sinh: ['Sinhala'], Arab: ['Arabic'], Hebr: ['Hebrew'], Cyrl: ['Cyrillic'], Grek: ['Greek'], Armn: ['Armenian'], Geor: ['Georgian'], Kore: ['Hangul'], Hans: ['Han'], Hant: ['Han'], Jpan: ['Kana', 'Han'], Thai: ['Thai'],
}

function packFile(language: string): string {
  const sections: readonly (keyof LocalePack)[] = ['dates', 'events', 'figures', 'layout', 'numbers', 'people', 'writing']
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  const scripts = SCRIPTS[new Intl.Locale(language).maximize().script ?? ''] ?? ['Other']
  return [
    "import type { LocalePack } from '../../core/locale-pack.ts'",
    ...sections.map((one) => `import { ${one} } from './${one}.ts'`),
    '',
    `export const ${language} = { id: ${literal(language)}, name: ${literal(name)}, scripts: ${literal(scripts)}, writing, numbers, figures, dates, people, events, layout } as const satisfies LocalePack`,
    '',
  ].join('\n')
}

function section(name: string, type: string, values: Record<string, unknown>, ...imports: readonly string[]): readonly [string, string] {
  const rows = Object.entries(values).map(([key, value]) => `  ${key}: ${literal(value)},`)
  return [`${name}.ts`, [`import type { ${type} } from '../../core/locale-pack.ts'`, ...imports, '', `export const ${name} = {`, ...rows, `} as const satisfies ${type}`, ''].join('\n')]
}

interface Raw { readonly source: string }
/** Source text that stands as it is. */
function raw(source: string): Raw { return { source } }

function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  if ('source' in value) return String(value.source)
  const rows = Object.entries(value).map(([key, one]) => `${/^[a-z]\w*$/i.test(key) ? key : literal(key)}: ${literal(one)}`)
  return rows.length === 0 ? '{}' : `{ ${rows.join(', ')} }`
}
