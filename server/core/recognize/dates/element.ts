import type { Match } from '../../lexicon/lexicon.ts'
import type { DateLexeme, DateLexemeRole } from '../../lexicon/lexeme.ts'
import type { CompiledPack } from '../../lexicon/compiled-pack.ts'
import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import type { NumberSpan } from '../numbers.ts'
import { clockAt } from './clock.ts'
import type { DigitClass, Element } from './grammar.ts'
import { numericDateAt } from './numeric.ts'

/** What one element of a template took: its class and what it says. */
export interface Capture {
  readonly name: DateLexemeRole | DigitClass | 'other' | 'whole'
  readonly value: number
}

/** What templates are matched against. */
export interface DateInput {
  readonly reading: Reading
  /** Index of the number span that covers each token, or -1. */
  readonly numberAt: Int32Array
  readonly numbers: readonly NumberSpan[]
  readonly pack: CompiledPack
  /** Token index after the paragraph. */
  readonly limit: number
}

/** One way for an element to match. */
export interface Taken {
  readonly to: number
  readonly captures: readonly Capture[]
  /** UTF-16 units at the end that lie outside the span if it ends here. */
  readonly cut: number
  /** Behind a glued proclitic: only at the start of a span, "وأبريل" begins another date. */
  readonly first?: true
  /** Nothing of the date stands behind it. */
  readonly last?: true
  /** The stop of an abbreviation: something must follow it, else it ends the sentence. */
  readonly open?: true
}

/** All ways in which an element matches at a token; none mostly, never more than a few. */
export function takeElement(input: DateInput, element: Element, at: number): readonly Taken[] {
  const token = at < input.limit ? input.reading.tokens[at] : undefined
  if (!token) return NONE
  switch (element.kind) {
    case 'literal': return token.folded === element.word ? [{ to: at + 1, captures: [], cut: 0 }] : NONE
    case 'lexeme': return takeLexeme(input, element, at, token)
    case 'digits': return takeDigits(input, element.class, at, token)
  }
}

const NONE: readonly Taken[] = []

function takeLexeme(input: DateInput, { role, form, glued }: Extract<Element, { kind: 'lexeme' }>, at: number, token: Token): readonly Taken[] {
  const taken: Taken[] = []
  for (const match of input.reading.matches[at] ?? NO_MATCHES) {
    const { lexeme } = match
    if (lexeme.cls !== 'date' || lexeme.role !== role || match.to > input.limit || !fits(input, lexeme, form, token)) continue
    const capture: Capture = { name: role === 'other-month' ? 'month' : role, value: lexeme.value }
    if (glued !== 'none') {
      if (match.ending !== '' && input.pack.dates.glued[glued].has(match.ending)) taken.push({ to: match.to, captures: [capture, { name: glued, value: 0 }], cut: glued === 'to' ? match.cut : 0 })
      continue
    }
    const captures = lexeme.form === 'whole' ? [capture, WHOLE] : [capture]
    taken.push({ to: match.to, captures, cut: match.cut, ...(match.proclitic ? { first: true as const } : {}), ...(role === 'month' && isBentBeforeNumber(input, match) ? { last: true as const } : {}) })
    const dot = match.to < input.limit ? input.reading.tokens[match.to] : undefined
    if ((lexeme.form === 'short' || lexeme.form === 'whole') && dot && !dot.spaced && (dot.folded === '.' || dot.folded === '॰')) taken.push({ to: match.to + 1, captures: [capture], cut: 0, open: true })
  }
  return taken
}

const NO_MATCHES: readonly Match[] = []
const WHOLE: Capture = { name: 'whole', value: 0 }

/** "ഒക്ടോബറിൽ 30 പേർ": the ending of Dravidian months closes the date; a day of the month stands behind the bare name. */
function isBentBeforeNumber(input: DateInput, match: Match): boolean {
  return match.ending !== '' && input.pack.numberStems !== undefined && match.to < input.limit && input.reading.tokens[match.to]?.kind === 'number'
}

function fits(input: DateInput, lexeme: DateLexeme, form: 'any' | 'sure' | 'shy', token: Token): boolean {
  if (form !== 'any' && lexeme.form !== form) return false
  const { shyNeedsCapital } = input.pack.pack.dates
  if (shyNeedsCapital === 'never') return form !== 'shy' || !token.capital
  return lexeme.form !== 'shy' || token.capital || shyNeedsCapital === 'no'
}

/** The longest match of a calendar word of a role. */
export function findRole(reading: Reading, at: number, role: DateLexemeRole): Match | undefined {
  for (const match of reading.matches[at] ?? NO_MATCHES) if (match.lexeme.cls === 'date' && match.lexeme.role === role) return match
  return undefined
}

function takeDigits(input: DateInput, cls: DigitClass, at: number, token: Token): readonly Taken[] {
  const { tokens } = input.reading
  if (cls === 'time') {
    const clock = token.kind === 'number' ? clockAt(tokens, at, input.limit, (i, role) => findRole(input.reading, i, role)) : undefined
    const noon = clock ? undefined : findRole(input.reading, at, 'noon')
    if (noon) return [{ to: noon.to, captures: [{ name: 'time', value: 720 }], cut: noon.cut }]
    return clock ? [{ to: clock.to, captures: [{ name: 'time', value: clock.minute }], cut: 0 }] : spelledHour(input, at)
  }
  if (cls === 'numeric') {
    const date = token.kind === 'number' ? numericDateAt(tokens, at, input.limit, input.pack.pack.writing.dateOrder) : undefined
    if (!date) return NONE
    const other: readonly Capture[] = date.other === undefined ? [] : [{ name: 'other', value: Number(date.other.replaceAll('-', '')) }]
    return [{ to: date.to, captures: [{ name: 'year', value: date.year }, { name: 'month', value: date.month }, { name: 'day', value: date.day }, ...other], cut: 0 }]
  }
  if (cls === 'content-word') return token.kind === 'word' && !token.capital && !isGrammatical(input, at) ? [{ to: at + 1, captures: [], cut: 0 }] : NONE
  if (cls === 'capital-word') return token.kind === 'word' && token.capital && token.spaced ? [{ to: at + 1, captures: [], cut: 0 }] : NONE
  const said = token.kind === 'number' ? plainDigits(input, at, token) : NaN
  const digits = token.folded.length
  switch (cls) {
    case 'day':
    case 'said-day': {
      if (said >= 1 && said <= 31 && digits <= 2) return withOrdinal(input, at, { name: 'day', value: said }, 'glued')
      const word = findRole(input.reading, at, 'day-number')
      if (word?.lexeme.cls === 'date') return [{ to: word.to, captures: [{ name: 'day', value: word.lexeme.value }], cut: word.cut }]
      return cls === 'said-day' ? spelled(input, at, 'day', whole(1, 31)) : NONE
    }
    case 'lone-day': return said >= 1 && said <= 31 && digits <= 2 ? [one(at, 'lone-day', said)] : NONE
    case 'month-digits': return said >= 1 && said <= 12 && digits <= 2 ? [one(at, 'month', said)] : NONE
    case 'year': return digits === 4 && said >= 1000 && (said <= 2199 || said >= 2300 && said < 2800 && input.pack.pack.dates.oldYears === 'buddhist') ? [one(at, 'year', said)] : NONE
    case 'modern-year': return digits === 4 && said >= 1900 && said <= 2099 ? [one(at, 'year', said)] : NONE
    case 'short-year': return digits === 2 && said >= 0 ? [one(at, 'year', said >= 70 ? 1900 + said : 2000 + said)] : NONE
    case 'year-end': return digits === 2 && said >= 0 ? [one(at, 'year-end', said)] : NONE
    case 'era-year': return token.folded === '元' ? [one(at, cls, 1)] : digits <= 3 && said >= 1 && said <= 199 ? [one(at, cls, said)] : spelled(input, at, cls, whole(1, 199))
    case 'number': return digits <= 2 && said >= 1 && said <= 53 ? [one(at, 'number', said)] : NONE
    case 'count': return said >= 1 && digits <= 4 ? [one(at, 'count', said)] : spelled(input, at, 'count', whole(1, 9999))
    case 'tens': return isTens(said, digits) ? [one(at, 'tens', said)] : spelled(input, at, 'tens', (value) => isTens(value, 2))
    case 'long-tens': return digits === 4 && isTens(said, 4) ? [one(at, 'tens', said)] : NONE
    case 'roman': return romanCentury(input, at, token)
    case 'ordinal': {
      const word = findRole(input.reading, at, 'day-number') ?? findRole(input.reading, at, 'ordinal-word')
      if (word?.lexeme.cls === 'date') return [{ to: word.to, captures: [{ name: 'ordinal', value: word.lexeme.value }], cut: word.cut }]
      return said >= 1 && said <= 31 ? withOrdinal(input, at, { name: 'ordinal', value: said }, 'apart').slice(1) : NONE
    }
  }
}

/** "XXI", and French "XXIe": a century. */
function romanCentury(input: DateInput, at: number, token: Token): readonly Taken[] {
  if (!token.capital) return NONE
  const { text } = input.reading
  const value = ROMAN.indexOf(text.slice(token.start, token.end).replace(/(e|ème)$/, ''))
  return value > 0 ? [one(at, 'ordinal', value)] : NONE
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXI']

function isGrammatical(input: DateInput, at: number): boolean {
  return (input.reading.matches[at] ?? NO_MATCHES).some(({ lexeme }) => lexeme.cls === 'function')
}

function isTens(value: number, digits: number): boolean {
  return value % 10 === 0 && (digits === 4 ? value >= 1500 && value < 2100 : digits === 2 && value >= 20)
}

function one(at: number, name: Capture['name'], value: number): Taken { return { to: at + 1, captures: [{ name, value }], cut: 0 } }

/** Digits that are a number by themselves, not a part of "2 million"; NaN else. */
function plainDigits(input: DateInput, at: number, token: Token): number {
  for (let i = 0; i < token.folded.length; i++) {
    const code = token.folded.charCodeAt(i)
    if (code < 0x30 || code > 0x39) return NaN
  }
  const index = input.numberAt[at] as number
  const span = index < 0 ? undefined : input.numbers[index]
  return span && span.to > at + 1 && span.written !== 'digits' ? NaN : Number(token.folded)
}

/** The number bare, and with its ending "th" where it has one. */
function withOrdinal(input: DateInput, at: number, capture: Capture, spacing: 'glued' | 'apart'): readonly Taken[] {
  const bare: Taken = { to: at + 1, captures: [capture], cut: 0 }
  const ending = at + 1 < input.limit ? input.reading.tokens[at + 1] : undefined
  const nth = ending && (!ending.spaced || spacing === 'apart') ? findRole(input.reading, at + 1, 'nth') : undefined
  return nth ? [bare, { to: nth.to, captures: [capture], cut: nth.cut }] : [bare]
}

/** "三点", "세 시 반", "三時四十分", "साढ़े सात बजे". */
function spelledHour(input: DateInput, at: number): readonly Taken[] {
  return spelled(input, at, 'time', (value) => value >= 0.75 && value <= 24 && Number.isInteger(value * 4)).flatMap(({ to, captures }) => {
    const oclock = to < input.limit ? findRole(input.reading, to, 'oclock') : undefined
    if (!oclock) return []
    const past = oclock.to < input.limit ? minutesAt(input, oclock.to) : undefined
    return [{ to: past?.to ?? oclock.to, captures: captures.map((hour) => ({ ...hour, value: (hour.value % 24) * 60 + (past?.minutes ?? 0) })), cut: 0 }]
  })
}

function minutesAt(input: DateInput, at: number): { readonly to: number; readonly minutes: number } | undefined {
  const half = findRole(input.reading, at, 'half-hour')
  if (half) return { to: half.to, minutes: 30 }
  const [minutes] = spelled(input, at, 'time', whole(1, 59))
  const word = minutes && minutes.to < input.limit ? findRole(input.reading, minutes.to, 'minute-word') : undefined
  return minutes && word ? { to: word.to, minutes: minutes.captures[0]?.value ?? 0 } : undefined
}

function whole(least: number, most: number): (value: number) => boolean {
  return (value) => Number.isInteger(value) && value >= least && value <= most
}

/** A number in words that begins at a token. */
function spelled(input: DateInput, at: number, name: Capture['name'], accepts: (value: number) => boolean): readonly Taken[] {
  const index = input.numberAt[at] as number
  const span = index < 0 ? undefined : input.numbers[index]
  if (!span || span.vague || span.from !== at || span.to > input.limit || !accepts(span.value)) return NONE
  return [{ to: span.to, captures: [{ name, value: span.value }], cut: 0 }]
}
