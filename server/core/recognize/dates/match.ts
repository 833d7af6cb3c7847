import type { Token } from '../../model.ts'
import { foldWord } from '../../text/fold.ts'
import type { DateSaid } from '../date-expression.ts'
import { findRole, takeElement, type Capture, type DateInput } from './element.ts'
import type { Context, DigitClass, Element, GrammarNode, TemplateEnd } from './grammar.ts'
import { inGregorian } from './other-calendars.ts'
import { saidBy } from './said.ts'

export interface DateMatch {
  /** Token index after the last word. */
  readonly to: number
  /** UTF-16 units at the end of the last word that lie outside the span. */
  readonly cut: number
  /** UTF-16 units at the start of the first word that lie outside: a glued proclitic. */
  readonly lead: number
  readonly said: DateSaid
  readonly captures: readonly Capture[]
}

/** The longest date that starts at a token, or undefined. Depth and branching are those of the templates, whatever the text. */
export function matchDate(input: DateInput, from: number): DateMatch | undefined {
  const search: Search = { input, from, best: undefined }
  walk(search, input.pack.dates.root, from, [], 0)
  return search.best
}

interface Search {
  readonly input: DateInput
  readonly from: number
  best: DateMatch | undefined
}

function walk(search: Search, node: GrammarNode, at: number, captures: readonly Capture[], cut: number): void {
  if (at > search.from && node.ends.length > 0 && (!search.best || at > search.best.to)) accept(search, node.ends, at, captures, cut)
  const plain = isPlain(search.input, at)
  for (const { element, node: next } of node.edges) {
    if (plain && element.kind !== 'literal' && (element.kind === 'lexeme' || !WORD_CLASSES.has(element.class))) continue
    for (const taken of takeElement(search.input, element, at)) {
      if (taken.first && at > search.from) continue
      const all = taken.captures.length === 0 ? captures : [...captures, ...taken.captures]
      if (taken.last) { if (next.ends.length > 0 && (!search.best || taken.to > search.best.to)) accept(search, next.ends, taken.to, all, taken.cut) }
      else if (taken.open) for (const edge of next.edges) step(search, edge.element, edge.node, taken.to, all)
      else walk(search, next, taken.to, all, taken.cut)
    }
  }
}

/** A word that is no word of any table and no number: few elements can take it. */
function isPlain({ reading, numberAt, limit }: DateInput, at: number): boolean {
  return at >= limit || reading.tokens[at]?.kind !== 'number' && (numberAt[at] as number) < 0 && (reading.matches[at] ?? []).length === 0
}

const WORD_CLASSES: ReadonlySet<DigitClass> = new Set<DigitClass>(['content-word', 'capital-word', 'roman', 'era-year'])

function step(search: Search, element: Element, next: GrammarNode, at: number, captures: readonly Capture[]): void {
  for (const taken of takeElement(search.input, element, at)) if (!taken.open) walk(search, next, taken.to, [...captures, ...taken.captures], taken.cut)
}

function accept(search: Search, ends: readonly TemplateEnd[], to: number, captures: readonly Capture[], cut: number): void {
  const { input, from } = search
  if (!endsCleanly(input, to)) return
  const fits = ends.some(({ before, after }) => allowsBefore(input, before, from) && allowsAfter(input, after, to, cut))
  if (!fits) return
  const read = isWhole(captures) ? saidBy(captures) : undefined
  const said = read && inGregorian(read, input.pack.pack.dates.oldYears ?? 'gregorian')
  if (said) search.best = { to, cut, lead: input.reading.matches[from]?.find(({ proclitic }) => proclitic)?.proclitic?.lead ?? 0, said, captures }
}

/** An abbreviation that is an ordinary word too needs a day and a year beside it. */
function isWhole(captures: readonly Capture[]): boolean {
  const has = (wanted: Capture['name']): boolean => captures.some(({ name }) => name === wanted)
  return !has('whole') || has('year') && has('day')
}

/** Each context begins where the one before it ended: "(में) !(से)" is "में" that "से" does not follow. */
function allowsAfter(input: DateInput, contexts: readonly Context[], to: number, cut: number): boolean {
  let places: readonly number[] = [to]
  let ending = cut > 0 ? endingOf(input, to, cut) : ''
  for (const context of contexts) {
    const next = places.flatMap((place) => ending !== '' ? endsAfterEnding(input, context, place, ending) : endsAfter(input, context, place))
    if ((next.length > 0) === (context.denied === 'yes')) return false
    if (context.denied === 'no') [places, ending] = [next, '']
  }
  return true
}

function endingOf(input: DateInput, to: number, cut: number): string {
  const { end } = input.reading.tokens[to - 1] as Token
  return foldWord(input.reading.text.slice(end - cut, end))
}

/** A glued ending is the word after the date: "જુલાઈ|માં". */
function endsAfterEnding(input: DateInput, { words, alternatives }: Context, to: number, ending: string): readonly number[] {
  if (words.has(ending)) return [to]
  return alternatives.flatMap(([first, ...others]) => first?.kind === 'literal' && first.word === ending ? endsOf(input, others, to) : [])
}

function endsAfter(input: DateInput, { words, alternatives }: Context, to: number): readonly number[] {
  const next = to < input.limit ? input.reading.tokens[to] : undefined
  if (!next) return []
  if (words.has(next.folded) || isInflected(input, words, next.folded)) return [to + 1]
  return alternatives.length === 0 ? [] : alternatives.flatMap((elements) => endsOf(input, elements, to))
}

/** "2012 ઓલિમ્પિકમાં": a word that may stand behind, under a case ending. Short ones are other words too easily. */
function isInflected({ pack }: DateInput, words: ReadonlySet<string>, folded: string): boolean {
  return folded.length > LONG_ENOUGH && pack.lexicon.caseEndings.some((ending) => folded.endsWith(ending) && folded.length - ending.length >= LONG_ENOUGH && words.has(folded.slice(0, -ending.length)))
}

const LONG_ENOUGH = 4

function endsOf(input: DateInput, elements: readonly Element[], at: number): readonly number[] {
  let ends: readonly number[] = [at]
  for (const element of elements) {
    if (ends.length === 0) break
    ends = ends.flatMap((end) => takeElement(input, element, end).map(({ to }) => to))
  }
  return ends
}

/** One of some words, or one behind proclitics ("وفي"), or as an ending of the word ("હુમલા|ના"). */
function hasWord({ reading, pack }: DateInput, words: ReadonlySet<string>, at: number): boolean {
  const { folded } = reading.tokens[at] as Token
  return words.has(folded) || pack.lexicon.proclitics.some((word) => folded.startsWith(word) && words.has(folded.slice(word.length)))
    || pack.lexicon.caseEndings.some((ending) => ending.length > 1 && words.has(ending) && folded.length > ending.length + 1 && folded.endsWith(ending))
}

// What stands before is a word or a phrase of three tokens at most.
function allowsBefore(input: DateInput, contexts: readonly Context[], from: number): boolean {
  if (contexts.length === 0) return true
  const start = input.reading.document.paragraphs[input.reading.paragraphAt[from] as number]?.from ?? from
  return contexts.every(({ denied, words, alternatives }) => {
    const stands = from > start && (hasWord(input, words, from - 1)
      || alternatives.some((elements) => [1, 2, 3].some((back) => from - back >= start && endsOf(input, elements, from - back).includes(from))))
    return stands === (denied === 'no')
  })
}

/** No date ends in a comma, and its last number is no part of something longer: "2006%", "12-9", "6:30", "2006km", "1980s-style". */
function endsCleanly(input: DateInput, to: number): boolean {
  const last = input.reading.tokens[to - 1] as Token
  if (COMMAS.has(last.folded)) return false
  const next = to < input.limit ? input.reading.tokens[to] : undefined
  if (!next || next.spaced) return true
  const after = to + 1 < input.limit ? input.reading.tokens[to + 1] : undefined
  const gluedOn = after !== undefined && !after.spaced && (after.kind === 'number' || after.kind === 'word')
  if (last.kind !== 'number') return !(next.folded === '-' && gluedOn && after.kind === 'word' && after.script === 'Latin')
  // "June 2, 2025Updated 3:15 p.m.": a page's lines run together.
  if (next.kind === 'word' && next.capital && (findRole(input.reading, to, 'updated') || findRole(input.reading, to, 'published'))) return true
  if (next.kind === 'word') return (input.reading.matches[to]?.length ?? 0) > 0 && !findRole(input.reading, to, 'unit') && next.script !== 'Latin'
  if (next.kind === 'number' || NEVER_AFTER.has(next.folded)) return false
  // "২০২৫-এ", "2018-এর": an ending written to the year with a hyphen.
  if (next.folded === '-' && gluedOn && after.kind === 'word' && input.pack.lexicon.caseEndings.includes(after.folded)) return true
  return !(gluedOn && (BINDERS.has(next.folded) || (after.kind === 'number' && NUMBER_BINDERS.has(next.folded))))
}

const COMMAS: ReadonlySet<string> = new Set([',', '،', '、', '，'])
const NEVER_AFTER: ReadonlySet<string> = new Set(['%', '°', '$', '₹', '€', '£', '@', '&', '_'])
const BINDERS: ReadonlySet<string> = new Set(['-', '/'])
const NUMBER_BINDERS: ReadonlySet<string> = new Set([':', '.', ',', '+'])
