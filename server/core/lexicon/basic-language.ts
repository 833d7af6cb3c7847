import type { Writing } from '../locale-pack.ts'
import type { Script } from '../model.ts'

/** What is known of a language without a pack: names of months and days, orders of dates, words for relative days, digits, letters. */
export interface BasicLanguage {
  readonly id: string
  readonly name: string
  readonly script: Script
  readonly decimal: Writing['decimal']
  readonly group: string
  readonly dateOrder: Writing['dateOrder']
  /** January first; each an alternative of `Words`. */
  readonly months: readonly string[]
  readonly shortMonths: readonly string[]
  /** Monday first. */
  readonly weekdays: readonly string[]
  readonly shortWeekdays: readonly string[]
  readonly relativeDays: Readonly<Record<string, string>>
  readonly relativeUnits: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** "3 dni temu": what stands before the number and after the unit, and the forms of day, week, month and year. */
  readonly ago: { readonly before: string; readonly after: string; readonly units: readonly string[] } | undefined
  readonly templates: readonly string[]
  /** Its letters besides a to z. */
  readonly letters: ReadonlySet<string>
  /** Words that are in every text: "and", "or" from CLDR, and the common ones that `BasicWords` adds. */
  readonly words: readonly string[]
  readonly more: BasicWords
}

/** What CLDR does not say of a language, written by hand: little, and for languages with much to read. */
export interface BasicWords {
  /** The commonest words, separated by spaces: they tell the language. */
  readonly words?: string
  /** Case endings glued to months, days and years, separated by "|". */
  readonly endings?: string
  /** Glued before months and days: Hebrew "ב". */
  readonly proclitics?: string
  /** Other spellings of the months, January first, separated by ";". */
  readonly months?: string
  /** The same of the weekdays, Monday first. */
  readonly weekdays?: string
  /** Other ways to write a date. */
  readonly templates?: readonly string[]
  readonly years?: 'buddhist'
}

/** The generated tables: rows of `BasicLanguage` in columns, and the letters of the languages with packs. */
export interface BasicData {
  readonly rows: string
  readonly packLetters: string
  readonly words: Readonly<Record<string, BasicWords>>
}

/** Reads the rows; the columns are those of scripts/locales/basic.mjs. */
export function basicLanguages({ rows, words }: BasicData): readonly BasicLanguage[] {
  return rows.split('\n').filter((row) => row !== '').map((row) => languageOf(row.split('\t'), words))
}

/** The letters of each language with a pack, by its id. */
export function lettersOfPacks({ packLetters }: BasicData): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(packLetters.split('\n').filter((row) => row !== '').map((row) => row.split('\t')).map(([id = '', letters = '']) => [id, lettersOf(letters)]))
}

function languageOf(columns: readonly string[], all: BasicData['words']): BasicLanguage {
  const [id = '', name = '', script = '', marks = '', order, months = '', shortMonths = '', weekdays = '', shortWeekdays = '', days = '', units = '', ago = '', templates = '', letters = '', joiners = ''] = columns
  const more = all[id] ?? {}
  const relativeUnits: Record<string, Record<string, string>> = {}
  for (const [key, words] of pairs(units)) {
    const [, by = '', unit = ''] = /^(-?\d)(\D+)$/.exec(key) ?? []
    relativeUnits[by] = { ...relativeUnits[by], [unit]: words }
  }
  const [before = '', after = '', ...forms] = ago.split(';')
  return {
    id, name, script: SCRIPTS[script] ?? 'Other',
    decimal: marks.startsWith('.') ? '.' : ',', group: marks.slice(1), dateOrder: order === 'mdy' || order === 'ymd' ? order : 'dmy',
    months: list(months), shortMonths: list(shortMonths), weekdays: list(weekdays), shortWeekdays: list(shortWeekdays),
    relativeDays: Object.fromEntries(pairs(days)), relativeUnits,
    ago: ago === '' ? undefined : { before, after, units: forms },
    templates: list(templates), letters: new Set([...lettersOf(letters), ...months.toLowerCase(), ...weekdays.toLowerCase()]),
    words: [...joiners.split('|'), ...(more.words ?? '').split(' ')].filter((word) => word !== ''), more,
  }
}

function list(text: string): readonly string[] { return text === '' ? [] : text.split(';') }

function pairs(text: string): readonly (readonly [string, string])[] {
  return list(text).map((item) => [item.slice(0, item.indexOf(':')), item.slice(item.indexOf(':') + 1)])
}

/** "óąćęłńśźż", "а-яё". */
function lettersOf(runs: string): ReadonlySet<string> {
  const letters = new Set<string>()
  for (let i = 0; i < runs.length; i++) {
    const last = runs[i + 1] === '-' ? runs.charCodeAt(i + 2) : runs.charCodeAt(i)
    for (let code = runs.charCodeAt(i); code <= last; code++) letters.add(String.fromCharCode(code))
    if (runs[i + 1] === '-') i += 2
  }
  return letters
}

const SCRIPTS: Readonly<Record<string, Script>> = {
  Latn: 'Latin', Cyrl: 'Cyrillic', Grek: 'Greek', Arab: 'Arabic', Hebr: 'Hebrew', Armn: 'Armenian', Geor: 'Georgian', Thai: 'Thai', Sinh: 'Sinhala', Deva: 'Devanagari', Beng: 'Bengali',
}
