import { isoDay, weekdayOf, type Day } from '../../server/core/calendar.ts'
import type { DateWords, LocalePack } from '../../server/core/locale-pack.ts'
import { compileDateTemplates, type Element, type GrammarNode } from '../../server/core/recognize/dates/grammar.ts'
import type { WrittenDate } from './date-formats.ts'

/**
 * A day in every way that a pack's own templates allow: those that say a day, a month and a year, by every name of the month, and nothing but words
 * and marks besides. The test of days in figures has those with the month in figures.
 */
export function inOwnStyles({ dates, scripts }: LocalePack, day: Day): readonly WrittenDate[] {
  const spaced = scripts[0] !== 'Han' && scripts[0] !== 'Kana'
  return pathsOf(compileDateTemplates({ ...dates, templates: dates.templates.filter((template) => !template.includes('[')) }).root).flatMap((path) => {
    const names = new Set(path.flatMap((element) => element.kind === 'digits' ? [element.class] : element.kind === 'lexeme' ? [element.role] : []))
    // A word before the date lies outside it.
    if (path[0]?.kind === 'literal' || !names.has('year') || !(names.has('day') || names.has('said-day')) || !names.has('month')) return []
    return monthNames(dates, day.month).slice(0, MOST_NAMES).flatMap((month) => {
      const pieces = path.map((element) => write(element, day, month, dates))
      return pieces.every((piece) => piece !== undefined) ? [{ written: join(pieces, spaced), value: isoDay(day) }] : []
    })
  })
}

// Inflected languages have a dozen.
const MOST_NAMES = 3

/** All ways through the templates, each with every element once. */
function pathsOf(node: GrammarNode, path: readonly Element[] = []): readonly (readonly Element[])[] {
  const here = node.ends.some(({ before, after }) => before.length === 0 && after.length === 0) && path.length > 0 ? [path] : []
  return [...here, ...node.edges.flatMap((edge) => isPlain(edge.element) && path.length < 7 ? pathsOf(edge.node, [...path, edge.element]) : [])]
}

const DIGITS: ReadonlySet<string> = new Set(['day', 'said-day', 'year'])
const ROLES: ReadonlySet<string> = new Set(['month', 'weekday', 'month-word', 'year-word', 'day-word', 'nth'])

function isPlain(element: Element): boolean {
  return element.kind === 'literal' || element.kind === 'digits' && DIGITS.has(element.class) || element.kind === 'lexeme' && ROLES.has(element.role) && element.glued === 'none' && element.form !== 'shy'
}

function monthNames({ calendar, months }: DateWords, month: number): readonly string[] {
  return [calendar.months[month - 1], months[month - 1]].flatMap((words) => (words ?? '').split('|')).filter((word) => word !== '')
}

function write(element: Element, day: Day, month: string, { calendar, roles }: DateWords): string | undefined {
  if (element.kind === 'literal') return element.word
  if (element.kind === 'digits') return String(element.class === 'year' ? day.year : day.day)
  if (element.role === 'month') return month
  const words = element.role === 'weekday' ? calendar.weekdays[weekdayOf(day) - 1] : roles[element.role as keyof typeof roles]
  const [word] = (words ?? '').split('|')
  return word === '' ? undefined : word
}

/** Marks are written to the words around them as usual. */
function join(pieces: readonly (string | undefined)[], spaced: boolean): string {
  return pieces.join(spaced ? ' ' : '').replace(/ ([,،.)])/g, '$1').replace(/ ?([-/]) ?/g, '$1').replace(/\( /g, '(').replace(/' (?=\d)/g, "'")
}
