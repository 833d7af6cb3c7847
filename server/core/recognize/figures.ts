import type { Certainty, FigureMention, Modifier, Reason, Token } from '../model.ts'
import type { CompiledPack } from '../lexicon/compiled-pack.ts'
import type { Reading } from '../text/reading.ts'
import { nounBefore } from './figures/by-classifier.ts'
import { nounAt, type Counted } from './figures/counted.ts'
import { isLabelled, isNoCount } from './figures/exclude.ts'
import { currencyBefore, lookAt, lookBefore, paragraphOf, roleAt, roleBefore } from './figures/look.ts'
import { boundWithin, type Bound } from './figures/modifiers.ts'
import { changeOf } from './figures/change.ts'
import { isListed } from './figures/named.ts'
import { pairAt, type Pair } from './figures/pairs.ts'
import { boundOf } from './figures/reach.ts'
import { minusBefore } from './figures/sign.ts'
import { tailOf, type Tail } from './figures/tail.ts'
import { isNoFigure } from './figures/whole-phrase.ts'
import { implied } from './figures/implied.ts'
import type { FigureRule } from './figures/rules.ts'
import type { NumberSpan } from './numbers.ts'

/** Figures: modifier, number, unit or counted noun. In reading order and disjoint; linear in the number of numbers. */
export function recognizeFigures(reading: Reading, numbers: readonly NumberSpan[]): readonly FigureMention[] {
  const figures: FigureMention[] = []
  let floor = 0
  let labelled: NumberSpan | undefined
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as NumberSpan
    if (number.from < floor) continue
    const pair = pairAt(reading, number, numbers[i + 1])
    const whole = pair?.number ?? number
    const listed = isListed(reading, whole, labelled)
    if (listed || isNoCount(reading, whole, numbers[i - 1], numbers[pair ? i + 2 : i + 1])) {
      if (listed || isLabelled(reading, whole, paragraphOf(reading, whole.from).from)) labelled = whole
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
  const money = currencyBefore(reading, number.from, least)
  const plain = pair && pair.from < number.from ? pair.from : money?.at ?? number.from
  const tail = tailOf(reading, number, money?.unit, limit)
  const minus = pair?.max === undefined ? minusBefore(reading, plain, least, money || tail.counted?.kind === 'unit' || tail.counted?.kind === 'money' ? 'measure' : tail.counted ? 'noun' : 'nothing') : undefined
  const start = minus ?? plain
  const before = boundOf(reading, start, least, tail)
  const bound = insideOf(before) ?? tail.bound ?? boundWithin(reading, number.from, number.to) ?? before
  const bare = tail.counted === undefined && money === undefined
  if (isNoFigure(reading, number, pair, tail, bare, bound, first)) return undefined
  const guess = bare && !number.fraction || tail.counted?.kind === 'pronoun' || tail.counted?.kind === 'counter' ? implied(reading, number, first, limit, tail.counted?.kind === 'pronoun' && isMeasure(previous) ? undefined : previous, next) : undefined
  const from = insideOf(before)?.from ?? start
  const whose = tail.counted && money === undefined ? ownerOf(reading, number, tail.counted, from, least) : undefined
  if (tail.counted && !whose && isAgeGroup(reading, number, tail.counted)) return undefined
  const told = whose?.unit ?? money?.unit ?? (tail.counted && roleBefore(reading, from, least, 'speed') ? SPEEDS[tail.counted.unit] : undefined) ?? (tail.counted?.unit === 'pound' && (number.scale >= 1e6 || number.written !== 'digits' && number.value >= 1e6) ? 'gbp' : undefined) ?? (number.fraction && !tail.counted ? 'fraction' : undefined) ?? (tail.counted?.kind === 'pronoun' ? guess?.unit ?? 'person' : tail.counted?.kind === 'counter' ? guess?.unit : tail.counted?.unit) ?? guess?.unit
  // 分 is a point, but a minute between hours and seconds.
  const unit = told === 'point' && isBesideTime(reading, number, tail, previous, next) ? 'minute' : told === 'degree' && isScaled(reading, from, least) ? 'magnitude' : told
  const lead = (insideOf(before) ?? (from === number.from ? number : undefined))?.lead ?? 0
  const because: readonly Reason[] = [
    ...number.because,
    ...(pair ? [reason(pair.rule, wordsOf(reading, pair.from, number.to, number.cut))] : []),
    ...(number.vague ? [reason('vague', wordsOf(reading, number.from, number.to, number.cut))] : []),
    ...(minus === undefined ? [] : [reason('minus', wordsOf(reading, minus, minus + 1, 0))]),
    ...(bound ? [reason(bound.inside ? 'modifier' : 'bounding-word', wordsOf(reading, bound.from, bound.to, bound.cut))] : []),
    ...(money ? [reason(money.unit === 'percent' ? 'unit' : 'currency', wordsOf(reading, money.at, number.from, 0))] : []),
    ...(tail.counted ? [reason(RULES[tail.counted.kind], wordsOf(reading, tail.counted.head, tail.counted.to, tail.counted.cut))] : []),
    ...(tail.isAge ? [reason('age', wordsOf(reading, number.from, tail.to, tail.cut))] : []),
    ...(whose ? [reason('counted-before', wordsOf(reading, whose.head, whose.to, whose.cut))] : []),
    ...(guess && !whose ? [reason(guess.rule, guess.words)] : []),
    ...changeOf(reading, from, tail.to, first, limit),
  ]
  const max = pair?.max ?? number.max
  const modifier: Modifier = max !== undefined ? 'range' : bound ? bound.modifier : number.more ? '>' : number.vague ? 'vague' : isRound(reading, number) ? '~' : '='
  const certainty: Certainty = bare && !number.fraction && bound === undefined && number.written === 'words' && number.value <= 10 || guess?.rule === 'age' ? 'uncertain' : 'certain'
  const figure: FigureMention = {
    kind: 'figure', start: (reading.tokens[from] as Token).start + lead, end: (reading.tokens[tail.to - 1] as Token).end - tail.cut, lang: reading.packs[number.from]?.pack.id ?? 'und', origin: 'recognised',
    certainty, because, value: (minus === undefined ? 1 : -1) * timesOf(tail, number.value + (pair?.max === undefined ? tail.more : 0)), modifier, ...(max === undefined ? {} : { max: timesOf(tail, max) }), ...(unit === undefined ? {} : { unit }),
  }
  return { figure, to: tail.to }
}

// What a distance is told in that is covered in an hour: 時速120キロ.
const SPEEDS: Readonly<Record<string, string>> = { km: 'kmph', mile: 'mph', metre: 'metre-per-hour' }

/** "30대 남성", a man in his thirties; "버스 30대" and "30대의 차량" count. */
function isAgeGroup(reading: Reading, number: NumberSpan, counted: Counted): boolean {
  return number.value % 10 === 0 && number.value >= 10 && number.value <= 90 && roleAt(reading, number.to, 'age-group')?.to === counted.to && !(reading.tokens[number.to] as Token).spaced
}

/** "بقوة 7.1 درجات": degrees of a scale that was named right before. */
function isScaled(reading: Reading, from: number, least: number): boolean {
  return lookBefore(reading, from, least, 'toll', (lexeme) => lexeme.side === 'before' && lexeme.unit === 'magnitude') !== undefined
}

function isBesideTime(reading: Reading, number: NumberSpan, tail: Tail, previous: FigureMention | undefined, next: NumberSpan | undefined): boolean {
  if (previous?.unit === 'hour' && previous.end === (reading.tokens[number.from] as Token).start) return true
  return next?.from === tail.to && lookAt(reading, next.to, 'unit', (lexeme) => lexeme.unit === 'second') !== undefined
}

/** "une centaine", "два десятка": the scale word itself rounds. */
function isRound(reading: Reading, number: NumberSpan): boolean {
  return number.written !== 'digits' && lookBefore(reading, number.to, number.from, 'number', (lexeme) => lexeme.role === 'round-scale') !== undefined
}

const RULES = { unit: 'unit', money: 'currency', noun: 'counted', unknown: 'counted-unknown', state: 'counted-state', pronoun: 'counted', counter: 'counted' } as const satisfies Record<Counted['kind'], FigureRule>

function reason(rule: FigureRule, words: string): Reason { return { rule, words } }

function wordsOf(reading: Reading, from: number, to: number, cut: number): string {
  return reading.text.slice((reading.tokens[from] as Token).start, (reading.tokens[Math.max(from, to - 1)] as Token).end - cut)
}

/** "14 others" are no metres. */
function isMeasure(previous: FigureMention | undefined): boolean { return previous?.because.some(({ rule }) => rule === 'unit' || rule === 'currency') === true }

/** What stands before a number counts where its classifier is for many things, or for people of all kinds. */
function ownerOf(reading: Reading, number: NumberSpan, counted: Counted, start: number, least: number): Counted | undefined {
  const { head, of } = (reading.packs[number.from] as CompiledPack).pack.figures
  if (head !== 'classifier' || of === '' || counted.head !== number.to) return undefined
  const isFor = (noun: string | undefined): boolean => lookAt(reading, counted.head, 'counter', (lexeme, { to }) => to === counted.to && lexeme.noun === noun) !== undefined
  // "출입구 9곳": nine places, of which the noun tells what they are.
  return isFor(undefined) || isFor('area') ? nounBefore(reading, start, least, 'any', nounAt) : isFor('person') ? nounBefore(reading, start, least, 'people', nounAt) : undefined
}

/** 7割 is 70 per cent. */
function timesOf({ counted }: Tail, value: number): number { return counted?.times === undefined ? value : Number((value * counted.times).toPrecision(12)) }

function insideOf(bound: Bound | undefined): Bound | undefined { return bound?.inside ? bound : undefined }
