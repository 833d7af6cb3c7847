import type { Certainty, FigureMention, Modifier, Reason, Token } from '../model.ts'
import type { CompiledPack } from '../lexicon/engine.ts'
import type { Reading } from '../text/reading.ts'
import { nounBefore } from './figures/by-classifier.ts'
import { countedAfter, nounAt, type Counted } from './figures/counted.ts'
import { isNoCount, isYear } from './figures/exclude.ts'
import { currencyBefore, lookAt, lookBefore, paragraphOf, roleAt, roleBefore } from './figures/look.ts'
import { boundAfter, boundBefore, boundGlued, capAfter, endingBefore, type Bound } from './figures/modifiers.ts'
import { pairAt, type Pair } from './figures/pairs.ts'
import { DURATIONS, implied } from './figures/implied.ts'
import type { FigureRule } from './figures/rules.ts'
import type { NumberSpan } from './numbers.ts'

/** Figures: modifier, number, unit or counted noun. In reading order and disjoint; linear in the number of numbers. */
export function recognizeFigures(reading: Reading, numbers: readonly NumberSpan[]): readonly FigureMention[] {
  const figures: FigureMention[] = []
  let floor = 0
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as NumberSpan
    if (number.from < floor) continue
    const pair = pairAt(reading, number, numbers[i + 1])
    const whole = pair?.number ?? number
    if (isNoCount(reading, whole, numbers[i - 1], numbers[pair ? i + 2 : i + 1])) {
      if (pair) i++
      continue
    }
    const found = figureOf(reading, whole, pair, floor, figures.at(-1), numbers[pair ? i + 2 : i + 1])
    if (pair) i++
    if (!found) continue
    figures.push(found.figure)
    floor = found.to
  }
  return figures
}

interface Found { readonly figure: FigureMention; readonly to: number }

function figureOf(reading: Reading, number: NumberSpan, pair: Pair | undefined, floor: number, previous: FigureMention | undefined, next: NumberSpan | undefined): Found | undefined {
  const { from: first, to: limit } = paragraphOf(reading, number.from)
  const least = Math.max(first, floor)
  const money = currencyBefore(reading, pair?.from ?? number.from, least)
  const start = money?.at ?? pair?.from ?? number.from
  const tail = tailOf(reading, number, money?.unit, limit)
  const before = boundOf(reading, start, least, tail)
  const bound = insideOf(before) ?? tail.bound ?? before
  const bare = tail.counted === undefined && money === undefined
  if (isNoFigure(reading, number, pair, tail, bare, bound, first)) return undefined
  const guess = bare || tail.counted?.kind === 'pronoun' || tail.counted?.kind === 'counter' ? implied(reading, number, first, limit, previous, next) : undefined
  const from = insideOf(before)?.from ?? start
  const whose = tail.counted && money === undefined ? ownerOf(reading, number, tail.counted, from, least) : undefined
  const unit = whose?.unit ?? money?.unit ?? (tail.counted?.unit === 'pound' && (number.scale >= 1e6 || number.written !== 'digits' && number.value >= 1e6) ? 'gbp' : undefined) ?? (tail.counted?.kind === 'pronoun' ? guess?.unit ?? 'person' : tail.counted?.kind === 'counter' ? guess?.unit : tail.counted?.unit) ?? guess?.unit
  const lead = (insideOf(before) ?? (from === number.from ? number : undefined))?.lead ?? 0
  const because: readonly Reason[] = [
    ...number.because,
    ...(pair ? [reason(pair.rule, wordsOf(reading, pair.from, number.to, number.cut))] : []),
    ...(number.vague ? [reason('vague', wordsOf(reading, number.from, number.to, number.cut))] : []),
    ...(bound ? [reason(bound.inside ? 'modifier' : 'bounding-word', wordsOf(reading, bound.from, bound.to, bound.cut))] : []),
    ...(money ? [reason(money.unit === 'percent' ? 'unit' : 'currency', wordsOf(reading, money.at, number.from, 0))] : []),
    ...(tail.counted ? [reason(RULES[tail.counted.kind], wordsOf(reading, tail.counted.head, tail.counted.to, tail.counted.cut))] : []),
    ...(tail.isAge ? [reason('age', wordsOf(reading, number.from, tail.to, tail.cut))] : []),
    ...(whose ? [reason('counted-before', wordsOf(reading, whose.head, whose.to, whose.cut))] : []),
    ...(guess && !whose ? [reason(guess.rule, guess.words)] : []),
  ]
  const modifier: Modifier = pair?.max !== undefined ? 'range' : bound ? bound.modifier : number.vague ? 'vague' : '='
  const certainty: Certainty = bare && bound === undefined && number.written === 'words' && number.value <= 10 || guess?.rule === 'age' ? 'uncertain' : 'certain'
  const figure: FigureMention = {
    kind: 'figure', start: (reading.tokens[from] as Token).start + lead, end: (reading.tokens[tail.to - 1] as Token).end - tail.cut, lang: reading.packs[number.from]?.pack.id ?? 'und', origin: 'recognised',
    certainty, because, value: number.value + (pair?.max === undefined ? tail.more : 0), modifier, ...(pair?.max === undefined ? {} : { max: pair.max }), ...(unit === undefined ? {} : { unit }),
  }
  return { figure, to: tail.to }
}

const RULES = { unit: 'unit', money: 'currency', noun: 'counted', unknown: 'counted-unknown', state: 'counted-state', pronoun: 'counted', counter: 'counted' } as const satisfies Record<Counted['kind'], FigureRule>

function reason(rule: FigureRule, words: string): Reason { return { rule, words } }

function wordsOf(reading: Reading, from: number, to: number, cut: number): string {
  return reading.text.slice((reading.tokens[from] as Token).start, (reading.tokens[Math.max(from, to - 1)] as Token).end - cut)
}

/** What stands before a number counts where its classifier is for many things, or for people of all kinds. */
function ownerOf(reading: Reading, number: NumberSpan, counted: Counted, start: number, least: number): Counted | undefined {
  const { head, of } = (reading.packs[number.from] as CompiledPack).pack.figures
  if (head !== 'classifier' || of === '' || counted.head !== number.to) return undefined
  const isFor = (noun: string | undefined): boolean => lookAt(reading, counted.head, 'counter', (lexeme, { to }) => to === counted.to && lexeme.noun === noun) !== undefined
  return isFor(undefined) ? nounBefore(reading, start, least, 'any', nounAt) : isFor('person') ? nounBefore(reading, start, least, 'people', nounAt) : undefined
}

/** The bound before a figure; "over four years" is during them, "for over four years" more. */
function boundOf(reading: Reading, start: number, least: number, tail: Tail): Bound | undefined {
  const bound = boundBefore(reading, start, least)
  const during = bound && tail.counted && DURATIONS.has(tail.counted.unit) && roleAt(reading, bound.from, 'during')?.to === bound.to && !roleBefore(reading, bound.from, least, 'lasting')
  return during || bound && (isReached(reading, bound.from, bound.to, least) || isUntil(reading, bound, tail)) ? undefined : bound
}

/** "выросло с 3 до 5 %": the number is where the change ended. */
function isReached(reading: Reading, from: number, to: number, least: number): boolean {
  if (roleAt(reading, from, 'reach')?.to !== to) return false
  for (let at = from - 1; at >= Math.max(paragraphOf(reading, from).from, from - CHANGE); at--) {
    if (STOPS.has((reading.tokens[at] as Token).folded)) return false
    if (lookAt(reading, at, 'event', ({ id }) => id === 'rise' || id === 'fall') || at < least && roleAt(reading, at, 'from')) return true
  }
  return false
}

/** Turkish "2030 yılına kadar". */
function isYearReached(reading: Reading, bound: Bound, tail: Tail): boolean {
  return tail.counted?.unit === 'year' && roleAt(reading, bound.from, 'reach')?.to === bound.to
}

/** "до 2030 года". */
function isUntil(reading: Reading, bound: Bound, tail: Tail): boolean {
  const digits = reading.tokens[bound.to]?.folded ?? ''
  return roleAt(reading, bound.from, 'reach')?.to === bound.to && tail.counted?.unit === 'year' && /^(19|20)\d\d$/.test(digits)
}

// How far before the number the verb of a change may stand, in tokens.
const CHANGE = 6
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', ';'])

function insideOf(bound: Bound | undefined): Bound | undefined { return bound?.inside ? bound : undefined }

/** What follows the number: bound, counted noun, bound again. `to` and `cut`: where the mention ends. */
interface Tail {
  readonly to: number
  readonly cut: number
  readonly counted: Counted | undefined
  readonly bound: Bound | undefined
  readonly isAge: boolean
  /** What stands behind the unit and adds to the number: 0.5 in "dos años y medio". */
  readonly more: number
}

function tailOf(reading: Reading, number: NumberSpan, money: string | undefined, limit: number): Tail {
  const near = boundAfter(reading, number.to, limit, endingBefore(reading, number.to, number.cut)) ?? boundGlued(reading, number.to)
  const bare: Tail = { to: near?.inside ? near.to : number.to, cut: near?.inside ? near.cut : number.cut, counted: undefined, bound: near, isAge: false, more: 0 }
  if (near?.inside === false || money !== undefined && near) return bare
  if (money !== undefined) {
    const cap = capAfter(reading, number.to, money)
    return cap ? { ...bare, to: cap.to, cut: cap.cut, bound: cap } : bare
  }
  if (bare.cut > 0 || number.bent && !near) return bare
  const dual = lookAt(reading, number.from, 'dual', (_, match) => match.to === number.to)
  if (dual) return { ...bare, counted: { to: number.to, cut: 0, unit: dual.lexeme.unit, kind: 'noun', head: number.from } }
  const of = number.vague ? roleAt(reading, bare.to, 'of') : isScaleNoun(reading, number) ? roleAt(reading, bare.to, 'scale-of') : undefined
  const counted = needsOf(reading, number) && !of ? undefined : countedAfter(reading, of?.to ?? bare.to, limit, number.value)
  if (!counted || (counted.kind === 'state' && isStateOutside(reading, number))) return { ...bare, counted: counted && { ...counted, cut: 0 } }
  const far = near ? undefined : boundAfter(reading, counted.to, limit, endingBefore(reading, counted.to, counted.cut)) ?? boundGlued(reading, counted.to) ?? capAfter(reading, counted.to, counted.unit)
  const old = counted.kind === 'unit' && reading.tokens[bare.to]?.folded === '-' ? roleAt(reading, counted.to, 'age-after') : undefined
  const half = far || counted.kind !== 'unit' || !Number.isInteger(number.value) ? undefined : lookAt(reading, counted.to, 'number', (lexeme) => lexeme.role === 'part-after')
  if (half?.lexeme.cls === 'number') return { to: half.to, cut: 0, counted, bound: near, isAge: false, more: half.lexeme.value }
  const end = far?.inside ? { to: far.to, cut: far.cut } : old ? { to: old.to, cut: 0 } : { to: counted.to, cut: counted.cut }
  return { ...end, counted, bound: near ?? far, isAge: old !== undefined, more: 0 }
}

/** "250 millones de rupias", "une centaine de blessés": the scale word is a noun and what is counted its complement. */
function isScaleNoun(reading: Reading, number: NumberSpan): boolean {
  return lookBefore(reading, number.to, number.from, 'number', (lexeme) => lexeme.role === 'scale' || lexeme.role === 'part-after') !== undefined
}

/** "thousands" takes its noun by "of" and nothing else ("thousands fled"); "several hundred" takes it as any number does. */
function needsOf(reading: Reading, number: NumberSpan): boolean {
  const figures = reading.packs[number.from]?.pack.figures
  return number.vague && figures !== undefined && figures.of !== '' && figures.pluralEndings.split('|').some((ending) => ending !== '' && (reading.tokens[number.to - 1] as Token).folded.endsWith(ending))
    && !roleAt(reading, number.to, 'attribute')
}

function isStateOutside(reading: Reading, number: NumberSpan): boolean {
  return reading.packs[number.from]?.pack.figures.stateInside === 'outside'
}

/** What only the whole phrase tells: years, decades, bare scale words, names with a number behind them. */
function isNoFigure(reading: Reading, number: NumberSpan, pair: Pair | undefined, tail: Tail, bare: boolean, bound: Bound | undefined, first: number): boolean {
  const { counted } = tail
  // Without a language a bare number may be a day, a house number, anything.
  if (bare && reading.packs[number.from]?.pack.figures.head === 'none') return true
  const near = counted && counted.kind !== 'unknown' && counted.kind !== 'state' && counted.head === number.to
  const signed = !bare && counted === undefined
  if (!pair && !signed && isYear(reading, number) && (bound?.inside !== true || isYearReached(reading, bound, tail)) && !(near && (counted.kind === 'noun' ? PEOPLE.has(counted.unit) : !CALENDAR.has(counted.unit)))) return true
  // "hasta 2030", "hingga 2030": the cap of a count and the end of a time are the same word.
  if (bare && isYear(reading, number) && bound?.inside === true && lookAt(reading, bound.from, 'date', (lexeme, match) => lexeme.role === 'until' && match.to === bound.to)) return true
  // Older years hardly ever come with a noun that could make them a count; alone they are years all the same.
  if (bare && bound === undefined && isYear(reading, number, 1500)) return true
  if (bare && lookAt(reading, number.to + 1, 'unit', (lexeme) => lexeme.unit === 'decade') && roleAt(reading, number.to, 'postposition')) return true
  if ((isShy(reading, number) && !pair && !roleAt(reading, number.to, 'part-of') || number.value === 1 && number.scale === 1) && bound?.inside !== true && (bare || counted?.kind === 'unknown')) return true
  // "1つ", "1개" say no more than an article.
  if (number.value === 1 && number.scale === 1 && bound?.inside !== true && counted?.kind === 'counter' && reading.packs[number.from]?.pack.figures.head === 'classifier') return true
  if (bare && bound === undefined && isVerb(reading, number)) return true
  if (isBareScale(reading, number) && (bare || counted?.kind === 'unknown')) return true
  if (number.vague && number.value >= 1e9 && (bare || counted?.kind === 'unknown')) return true
  const named = bare || counted?.kind === 'unknown' && reading.packs[number.from]?.pack.figures.head !== 'capital' && reading.tokens[number.to]?.capital === true && number.value < 100
  return named && !pair && bound === undefined && number.written === 'digits' && isNamed(reading, number, first)
}

// What is counted in thousands and hardly ever goes with a year: "2000 people" is no "2000 elections".
const PEOPLE: ReadonlySet<string> = new Set(['person', 'soldier', 'child', 'woman', 'family', 'worker', 'student', 'house', 'animal', 'vehicle', 'fighter', 'prisoner', 'patient', 'voter', 'farmer'])

// "1990 साल" is a year, "2000 किमी" none.
const CALENDAR: ReadonlySet<string> = new Set(['year', 'decade', 'month', 'quarter', 'day', 'century'])

/** "लाख कोशिशें": a scale word without a number in front. */
function isBareScale(reading: Reading, number: NumberSpan): boolean {
  return number.to === number.from + 1 && number.scale > 1 && lookAt(reading, number.from, 'number', (lexeme) => lexeme.role === 'scale') !== undefined
}

/** "जाने दो।": a lone number word that ends its clause and may be its verb. */
function isVerb(reading: Reading, number: NumberSpan): boolean {
  const next = reading.tokens[number.to]
  const ends = number.to >= paragraphOf(reading, number.from).to || next?.kind === 'mark'
  return ends && number.to === number.from + 1 && lookAt(reading, number.from, 'number', (lexeme) => lexeme.role === 'verb') !== undefined
}

/** A lone word that is an ordinary word too. */
function isShy(reading: Reading, number: NumberSpan): boolean {
  return number.to === number.from + 1 && lookAt(reading, number.from, 'number', (lexeme) => lexeme.role === 'shy') !== undefined
}

/** "Nord Stream 2", "Channel 4": a small bare number behind a capitalised word inside a sentence. */
function isNamed(reading: Reading, number: NumberSpan, first: number): boolean {
  const before = number.from > first ? reading.tokens[number.from - 1] as Token : undefined
  // Katakana that touches a number is a name's: ラジオ4.
  const isName = before?.capital === true || before?.script === 'Kana' && before.end - before.start > 1 && !(reading.tokens[number.from] as Token).spaced
  if (!before || before.kind !== 'word' || !isName || number.value >= 1000 || number.scale > 1) return false
  // "Murieron 12 de los 40 pasajeros": a verb of the news that begins its sentence.
  const opens = number.from - 1 === first && (lookAt(reading, first, 'event') !== undefined || lookAt(reading, first, 'toll') !== undefined)
  return !opens && !lookAt(reading, number.from - 1, 'function') && !roleBefore(reading, number.from, first, 'to')
}
