import type { Token } from '../../model.ts'
import type { Reading } from '../../text/reading.ts'
import type { NumberSpan } from '../numbers.ts'
import { isAndAHalf } from '../numbers/fractions.ts'
import { compoundAt } from './counted.ts'
import { currencyBefore, lookAt, lookBefore, paragraphOf, roleAt, roleBefore } from './look.ts'
import { isTitle } from './titles.ts'

/**
 * Whether a number is no count by what stands right beside it: part of a name or an address, an ordinal, a time of day, a day of a month,
 * a list number, a phone number. Years and bare numbers need the noun phrase and are judged later.
 */
export function isNoCount(reading: Reading, number: NumberSpan, previous: NumberSpan | undefined, next: NumberSpan | undefined): boolean {
  const { from, to } = paragraphOf(reading, number.from)
  if (coveredBy(reading, number, from)) return true
  if (isLabelledInOne(reading, number, from) || isMonthAlone(reading, number) || isTitle(reading, number, from)) return true
  if (lookAt(reading, number.from, 'dual') && roleBefore(reading, number.from, from, 'both')) return true
  if (number.written === 'words' && isUnitOfDigits(reading, number, to)) return true
  if (number.written === 'words' && isLabelledInWords(reading, number, from)) return true
  if (number.written === 'words') return number.value < 2 && Number.isInteger(number.value) && !isAndAHalf(reading, number.to) || isClock(reading, number, from) || (number.value <= 12 && roleAt(reading, number.to, 'clock') !== undefined) || isOrdinalTail(reading, number, to)
  return isYearOfOrigin(reading, number) || isScore(reading, number, previous, next) || isGluedBefore(reading, number, from) || isGluedAfter(reading, number, to) || isTimeOrDay(reading, number, from, to) || isLabelled(reading, number, from)
    || isListNumber(reading, number, from, to) || isPhone(reading, number, previous, next)
}

/** "Die 1891 gegründete Bank": a year and how old something is by it, before the noun. */
function isYearOfOrigin(reading: Reading, number: NumberSpan): boolean {
  return number.to === number.from + 1 && number.cut === 0 && YEAR.test((reading.tokens[number.from] as Token).folded) && lookAt(reading, number.to, 'event', ({ id }) => ORIGINS.has(id)) !== undefined
}

const YEAR = /^(?:1[0-9]|20)[0-9]{2}$/
const ORIGINS: ReadonlySet<string> = new Set(['found', 'born', 'build'])

/** "दो टूक", "two-thirds": phrases with a number in them. */
function coveredBy(reading: Reading, number: NumberSpan, from: number): boolean {
  for (let at = Math.max(from, number.from - 3); at <= number.from; at++) {
    if (lookAt(reading, at, 'figure-word', (lexeme, match) => lexeme.role === 'not-figure' && match.to >= number.to)) return true
  }
  // Without spaces a phrase may begin inside what looks like a number: "赶上万圣节".
  for (let at = number.from + 1; at < number.to; at++) if (lookAt(reading, at, 'figure-word', (lexeme, match) => lexeme.role === 'not-figure' && match.to > number.to)) return true
  return false
}

/** "twenty-first": the number stopped before a word it hangs together with, which is neither unit nor noun. */
function isOrdinalTail(reading: Reading, number: NumberSpan, limit: number): boolean {
  const dash = reading.tokens[number.to]
  const word = reading.tokens[number.to + 1]
  // "сорок пятый": the last word alone has the ordinal's form.
  if (dash?.kind === 'word' && number.value % 10 === 0 && number.value < 1e3 && roleAt(reading, number.to, 'ordinal')?.ending === '') return true
  if (number.to + 1 >= limit || dash?.folded !== '-' || dash.spaced || !word || word.spaced || word.kind !== 'word') return false
  return !isMeasured(reading, number.to + 1) && !lookAt(reading, number.to + 1, 'number') && !roleAt(reading, number.to, 'age-after') && !lookAt(reading, number.to, 'bound')
}

/** Vietnamese năm is five and year: "năm 2018". */
function isUnitOfDigits(reading: Reading, number: NumberSpan, limit: number): boolean {
  return number.to < limit && reading.tokens[number.to]?.kind === 'number' && number.to === number.from + 1 && lookAt(reading, number.from, 'unit') !== undefined
}

/** "第3", "두 번째", "第二": ordinals of languages without spaces, of digits and words alike. */
function isLabelledInOne(reading: Reading, number: NumberSpan, from: number): boolean {
  const { script } = reading.tokens[number.from - 1] ?? (reading.tokens[number.from] as Token)
  if ((UNSPACED.has(script) || script === 'Hangul') && !(reading.tokens[number.from] as Token).spaced && roleBefore(reading, number.from, from, 'label')) return true
  const after = reading.tokens[number.to]
  const ordinal = after !== undefined && number.cut === 0 && isInOne(after) ? roleAt(reading, number.to, 'ordinal') : undefined
  // "エリザベス2世", but "3世帯".
  return ordinal?.ending === '' && ordinal.to >= endOfMeasure(reading, number.to)
}

/** Of a script that writes numbers and what they count in one. */
function isInOne({ script }: Token): boolean { return UNSPACED.has(script) || script === 'Hangul' }

/** Token after the longest unit, counter or counted noun at a token. */
function endOfMeasure(reading: Reading, at: number): number {
  return Math.max(lookAt(reading, at, 'unit')?.to ?? at, lookAt(reading, at, 'counter')?.to ?? at, lookAt(reading, at, 'counted')?.to ?? at)
}

/** A unit or counted noun; one capital letter ("5G", "3D") is neither. */
function isMeasured(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (token?.kind === 'word' && token.capital && token.end - token.start === 1) return false
  return lookAt(reading, at, 'unit') !== undefined || lookAt(reading, at, 'counted') !== undefined || lookAt(reading, at, 'counter') !== undefined
}

/** G20, ATACMS-2, Covid-19, #5, /906862, 10:15, v2.5. */
function isGluedBefore(reading: Reading, number: NumberSpan, from: number): boolean {
  const token = reading.tokens[number.from] as Token
  const before = number.from > from ? reading.tokens[number.from - 1] : undefined
  if (!before || token.spaced) return false
  if (currencyBefore(reading, number.from, from) || lookBefore(reading, number.from, from, 'bound', (lexeme) => lexeme.side === 'before')) return false
  if (before.kind === 'word' && UNSPACED.has(before.script)) return false
  // "يعتقد38%": a space was forgotten, as no name ends in a share.
  if (before.kind === 'word' && before.script !== 'Latin' && reading.tokens[number.to]?.folded === '%') return false
  if (before.kind === 'word') return reading.packs[number.from - 1]?.lexicon.proclitics.includes(before.folded) !== true
  if (before.folded === '-') {
    const left = number.from - 2 >= from ? reading.tokens[number.from - 2] : undefined
    return left !== undefined && !before.spaced && (left.kind === 'word' || left.kind === 'number')
  }
  // "1ドル=155円" is a price.
  if (before.folded === '=' && isMeasured(reading, number.to)) return false
  return GLUED_BEFORE.has(before.folded) || (before.folded === '.' && !before.spaced)
}

const GLUED_BEFORE: ReadonlySet<string> = new Set(['#', '@', '/', ':', '_', '=', '&', '\\', '+', '^', '№', "'"])

// Written without spaces: that a word touches a number means nothing.
const UNSPACED: ReadonlySet<Token['script']> = new Set<Token['script']>(['Han', 'Kana'])

/** 10:15, 3/4, 5G, 89th, 1980s, 2-0, 50x. Units, scales, case endings and hyphened nouns ("281-store") may be glued. */
function isGluedAfter(reading: Reading, number: NumberSpan, limit: number): boolean {
  const after = number.to < limit ? reading.tokens[number.to] : undefined
  if (!after || number.cut > 0) return false
  const ordinal = roleAt(reading, number.to, 'ordinal')
  if (ordinal?.ending === '' && (!isInOne(after) || ordinal.to >= endOfMeasure(reading, number.to)) && (after.folded === '.' ? isDotOrdinal(reading, number, limit) : !after.spaced || isSpacedOrdinal(reading, number, after))) return true
  if (after.spaced) return false
  const next = number.to + 1 < limit ? reading.tokens[number.to + 1] : undefined
  if (after.kind === 'word') {
    if (after.folded === 's' && number.value % 10 === 0 || after.folded === 'h' && next?.kind === 'number' && !next.spaced) return true
    if (UNSPACED.has(after.script) || isMeasured(reading, number.to) || lookAt(reading, number.to, 'bound')) return false
    // "$350,000निश्चित": a space was forgotten.
    if (number.value >= 1000 && after.script !== 'Latin' && currencyBefore(reading, number.from, paragraphOf(reading, number.from).from)) return false
    return !isGluedEnding(reading, number.to, after)
  }
  if (!next || next.spaced) return false
  if (after.folded === '-') return next.kind === 'number' || (next.kind === 'word' && !isMeasured(reading, number.to) && !isMeasured(reading, number.to + 1) && !roleAt(reading, number.to, 'age-after') && !lookAt(reading, number.to, 'bound') && !lookAt(reading, number.to + 1, 'number') && !isGluedEnding(reading, number.to + 1, next) && !compoundAt(reading, number.to + 1))
  // "₹500/day" and "60 km/h" are rates.
  if (after.folded === '/' && next.kind === 'word' && (isMeasured(reading, number.to + 1) || currencyBefore(reading, number.from, paragraphOf(reading, number.from).from))) return false
  // Turkish "20'si": a case ending behind its apostrophe.
  if (after.folded === "'" && reading.packs[number.to]?.lexicon.caseEndings.includes(next.folded)) return false
  return GLUED_AFTER.has(after.folded) && (next.kind === 'number' || next.kind === 'word')
}

/** German "3. Platz", Turkish "19. yüzyıl": a small number whose stop ends no sentence, as far as the next word tells. */
function isDotOrdinal(reading: Reading, number: NumberSpan, limit: number): boolean {
  const next = number.to + 1 < limit ? reading.tokens[number.to + 1] : undefined
  if (!next || next.kind !== 'word' || reading.tokens[number.to]?.spaced || number.written !== 'digits' || number.value > 2100 || !Number.isInteger(number.value)) return false
  return !next.capital || number.value <= 100 && !lookAt(reading, number.to + 1, 'function')
}

const GLUED_AFTER: ReadonlySet<string> = new Set([':', '/', "'", '.', '_', '@', '×', '=', '&', '*'])

/** "38 - 17": two bare numbers about a spaced dash. Where something is counted after them they are a range, found before. */
function isScore(reading: Reading, number: NumberSpan, previous: NumberSpan | undefined, next: NumberSpan | undefined): boolean {
  const dashed = (left: NumberSpan | undefined, right: NumberSpan | undefined): boolean =>
    left !== undefined && right !== undefined && left.to + 1 === right.from && (reading.tokens[left.to]?.folded === '-' || isWordScore(reading, left, right)) && left.written === 'digits' && right.written === 'digits' && left.value < 200 && right.value < 200
  return dashed(previous, number) || dashed(number, next) || isVersus(reading, previous, number) || isVersus(reading, number, next)
}

/** "ganó 3 a 1", "1 à 0": falling or level, with nothing counted, it is no range. */
function isWordScore(reading: Reading, left: NumberSpan, right: NumberSpan): boolean {
  return left.value >= right.value && left.value < 30 && Number.isInteger(left.value) && roleAt(reading, left.to, 'to')?.to === right.from && !isMeasured(reading, right.to)
}

/** "2対0", "2대 1", "2比1": a score, or a ratio, if nothing is counted after it. */
function isVersus(reading: Reading, left: NumberSpan | undefined, right: NumberSpan | undefined): boolean {
  return left !== undefined && right !== undefined && roleAt(reading, left.to, 'versus')?.to === right.from && left.scale === 1 && right.scale === 1
    && (!isMeasured(reading, right.to) || reading.tokens[right.from]?.spaced === false && reading.tokens[left.to]?.spaced === false)
}

/** "17 h 30". */
function isHourMinute(reading: Reading, number: NumberSpan, from: number): boolean {
  const isH = (at: number): boolean => reading.tokens[at]?.folded === 'h'
  const minutes = (at: number): boolean => /^[0-5]\d$/.test(reading.tokens[at]?.folded ?? '')
  return isH(number.to) && minutes(number.to + 1) && number.value <= 24 || minutes(number.from) && number.from - 2 >= from && isH(number.from - 1) && reading.tokens[number.from - 2]?.kind === 'number'
}

/** Gujarati writes "89 મી" apart; only digits take such endings, and "મી" alone is no word. */
function isSpacedOrdinal(reading: Reading, number: NumberSpan, after: Token): boolean {
  return number.written === 'digits' && after.script !== 'Latin' && lookAt(reading, number.to, 'unit') === undefined && Number.isInteger(number.value) && number.value < 200 && !isGluedEnding(reading, number.to, after)
}

/** "10,000થી", "2024માં": a postposition written to the digits. */
function isGluedEnding(reading: Reading, at: number, token: Token): boolean {
  const pack = reading.packs[at]
  return token.script !== 'Latin' && (pack?.functionWords.has(token.folded) === true || pack?.lexicon.caseEndings.includes(token.folded) === true)
}

function isTimeOrDay(reading: Reading, number: NumberSpan, from: number, limit: number): boolean {
  if (isClock(reading, number, from) || isHourMinute(reading, number, from) || isCounterClock(reading, number, from)) return true
  if (number.written !== 'digits') return number.value <= 12 && roleAt(reading, number.to, 'clock') !== undefined
  const clock = number.to < limit ? roleAt(reading, number.to, 'clock') : undefined
  // "3時" is a time, "3時間" a length.
  if (clock && (lookAt(reading, number.to, 'unit')?.to ?? 0) <= clock.to) return true
  // "7시 55분", "7時55分".
  if (number.value < 60 && roleBefore(reading, number.from, from, 'clock') && !lookBefore(reading, number.from, from, 'unit', (lexeme) => lexeme.unit === 'hour') && (lookAt(reading, number.to, 'unit', (lexeme) => lexeme.unit === 'minute') || lookAt(reading, number.to, 'date', (lexeme) => lexeme.role === 'minute-word'))) return true
  if (number.value > 31 || !Number.isInteger(number.value)) return false
  // "22 तारीख", but Turkish "22 gün" counts days.
  if (number.value > 0 && lookAt(reading, number.to, 'date', (lexeme) => lexeme.role === 'day-word') && !isMeasured(reading, number.to)) return true
  return isMonth(reading, number.to) || isMonth(reading, number.to + 1) && DAY_MARKS.has(reading.tokens[number.to]?.folded ?? '') || isOfMonth(reading, number.to) || (number.from > from && isMonthBefore(reading, number.from, from) && !isHyphenedUnit(reading, number.to))
}

/** "৭টা ৫৫ মিনিটে": what is a counter elsewhere stands between the hour and its minutes. */
function isCounterClock(reading: Reading, number: NumberSpan, from: number): boolean {
  const isCounter = (at: number): boolean => at > from && lookAt(reading, at, 'counter', (lexeme) => lexeme.noun === undefined) !== undefined && reading.tokens[at - 1]?.kind === 'number'
  const isMinute = (at: number): boolean => lookAt(reading, at, 'unit', (lexeme) => lexeme.unit === 'minute') !== undefined
  return number.value <= 24 && isCounter(number.to) && reading.tokens[number.to + 1]?.kind === 'number' && isMinute(number.to + 2) || number.value < 60 && isCounter(number.from - 1) && isMinute(number.to)
}

/** "à 10 heures", "a las diez": the word before tells a time of day where hours or nothing are counted. */
function isClock(reading: Reading, number: NumberSpan, from: number): boolean {
  if (number.value > 24 || number.vague || !roleBefore(reading, number.from, from, 'clock-before')) return false
  return lookAt(reading, number.to, 'unit', (lexeme) => lexeme.unit === 'hour') !== undefined || number.bent === true || !isMeasured(reading, number.to)
}

/** "in October 30-jährige", "у жовтні 30-річний": what is measured is no day. */
function isHyphenedUnit(reading: Reading, at: number): boolean {
  const [dash, word] = [reading.tokens[at], reading.tokens[at + 1]]
  return dash?.folded === '-' && !dash.spaced && word?.kind === 'word' && !word.spaced && (isMeasured(reading, at) || isMeasured(reading, at + 1))
}

/** "entre el 2 y el 5 de mayo". */
function isOfMonth(reading: Reading, at: number): boolean {
  return (reading.tokens[at]?.folded === 'de' || reading.tokens[at]?.folded === 'del') && lookAt(reading, at + 1, 'date', (lexeme) => lexeme.role === 'month' && (lexeme.form === 'sure' || lexeme.form === 'shy')) !== undefined
}

const DAY_MARKS: ReadonlySet<string> = new Set(['-', '.'])

function isMonth(reading: Reading, at: number): boolean {
  return lookAt(reading, at, 'date', (lexeme) => lexeme.role === 'month' && lexeme.form !== 'shy' && lexeme.form !== 'whole') !== undefined || (lookAt(reading, at, 'date', (lexeme) => lexeme.role === 'month' && lexeme.form !== 'whole') !== undefined && (reading.tokens[at]?.capital === true || reading.tokens[at]?.script !== 'Latin'))
}

/** A number word that is a month's whole name as well. Short names ("sept", "dez") are months beside a number only. */
function isMonthAlone(reading: Reading, number: NumberSpan): boolean {
  return isMonth(reading, number.from) && lookAt(reading, number.from, 'date', (lexeme) => lexeme.role === 'month' && lexeme.form !== 'short') !== undefined
}

function isMonthBefore(reading: Reading, end: number, from: number): boolean {
  const at = reading.tokens[end - 1]?.folded === '.' ? end - 2 : end - 1
  if (at < from || !isMonth(reading, at)) return false
  // "ഒക്ടോബറിൽ 30 പേർ": in Dravidian languages the ending closes the date.
  return reading.packs[at]?.numberStems === undefined || lookAt(reading, at, 'date', (lexeme, { ending }) => lexeme.role === 'month' && ending === '') !== undefined
}

/** "match four", "phase two": a count would have its noun behind it. */
function isLabelledInWords(reading: Reading, number: NumberSpan, from: number): boolean {
  if (number.scale > 1 || isMeasured(reading, number.to) || reading.tokens[number.to]?.folded === '-') return false
  return lookBefore(reading, number.from, from, 'figure-word', (lexeme) => lexeme.role === 'numbered') !== undefined
}

/** Section 144, धारा 370, Nord Stream 2, No. 1. A unit behind the number makes it a measure all the same ("Top 10 km"). */
export function isLabelled(reading: Reading, number: NumberSpan, from: number): boolean {
  if (number.scale > 1) return false
  for (const end of [number.from, number.from - 1]) {
    if (end < from || (end < number.from && !LABEL_MARKS.has(reading.tokens[end]?.folded ?? ''))) continue
    // "વાર્ષિક ધોરણે 4.8 ટકા": the word for a school's class is one for a basis too.
    if (lookAt(reading, number.to, 'unit', (lexeme) => lexeme.currency || lexeme.unit === 'percent')) return false
    if (roleBefore(reading, end, from, 'label')) return true
    const shy = lookBefore(reading, end, from, 'figure-word', (lexeme) => lexeme.role === 'shy-label' || lexeme.role === 'numbered' && number.value < 100)
    if (shy && (reading.tokens[shy.at]?.capital === true || !isMeasured(reading, number.to))) return true
  }
  return false
}

const LABEL_MARKS: ReadonlySet<string> = new Set(['-', '.', '#', ':', '('])
/** "1. The first point": a small number that opens a line and is closed by a mark. */
function isListNumber(reading: Reading, number: NumberSpan, from: number, limit: number): boolean {
  const first = number.from === from || (number.from === from + 1 && reading.tokens[from]?.folded === '(')
  const mark = number.to < limit ? reading.tokens[number.to] : undefined
  return first && number.written === 'digits' && number.value < 100 && mark !== undefined && !mark.spaced && (mark.folded === '.' || mark.folded === ')' || mark.folded === ':')
    && (number.to + 1 >= limit || (reading.tokens[number.to + 1] as Token).spaced)
}

/** "0800 555 111", "98765 43210", "007". */
function isPhone(reading: Reading, number: NumberSpan, previous: NumberSpan | undefined, next: NumberSpan | undefined): boolean {
  if (number.written !== 'digits') return false
  const digits = (reading.tokens[number.from] as Token).folded
  if (digits.length > 1 && digits[0] === '0' && digits[1] !== '.' && digits[1] !== ',') return true
  const plain = !digits.includes(',') && !digits.includes('.')
  if (!plain) return false
  if (digits.length >= 9 && !isMeasured(reading, number.to) && !currencyBefore(reading, number.from, paragraphOf(reading, number.from).from)) return true
  const beside = (other: NumberSpan | undefined): boolean => other !== undefined && other.written === 'digits' && arePhoneParts(digits.length, digitsOf(reading, other), isMeasured(reading, number.to)) && !isYear(reading, number) && !isYear(reading, other)
  return (previous?.to === number.from && beside(previous)) || (next?.from === number.to && beside(next))
}

/** By their digits; "555 11 11" has some of two, where nothing is counted behind them. */
function arePhoneParts(own: number, other: number, isCounted: boolean): boolean {
  return own >= 3 && other >= 3 || own >= 2 && other >= 2 && own + other <= 6 && !isCounted
}

function digitsOf(reading: Reading, number: NumberSpan): number {
  const { folded } = reading.tokens[number.from] as Token
  return /^\d+$/.test(folded) ? folded.length : 0
}

/** Four bare digits from `earliest` to 2099. */
export function isYear(reading: Reading, number: NumberSpan, earliest = 1900): boolean {
  return number.written === 'digits' && number.to === number.from + 1 && number.value >= earliest && number.value <= 2099 && (reading.tokens[number.from] as Token).folded.length === 4
}

/** "from 10 to 12" tells a change. */
export function isChange(reading: Reading, at: number): boolean {
  return roleBefore(reading, at, paragraphOf(reading, at).from, 'from')
}
