import type { Reading } from '../../text/reading.ts'
import type { Token } from '../../model.ts'
import type { NumberSpan } from '../numbers.ts'
import { nounBehind } from './by-classifier.ts'
import { countedAfter, nounAt, PERSONS, type Counted } from './counted.ts'
import { boundInScale, isCountedGlued, whoOf } from './in-one-word.ts'
import { lookAt, lookBefore, roleAt } from './look.ts'
import { boundAfter, boundGlued, capAfter, endingBefore, type Bound } from './modifiers.ts'

/** What follows the number: bound, counted noun, bound again. `to` and `cut`: where the mention ends. */
export interface Tail {
  readonly to: number
  readonly cut: number
  readonly counted: Counted | undefined
  readonly bound: Bound | undefined
  readonly isAge: boolean
  /** What stands behind the unit and adds to the number: 0.5 in "dos años y medio". */
  readonly more: number
}

/** Reads what follows a number; `money`: the currency before it. */
export function tailOf(reading: Reading, number: NumberSpan, money: string | undefined, limit: number): Tail {
  const near = boundAfter(reading, number.to, limit, endingBefore(reading, number.to, number.cut)) ?? boundGlued(reading, number.to) ?? boundInScale(reading, number)
  const bare: Tail = { to: near?.inside ? near.to : number.to, cut: near?.inside ? near.cut : number.cut, counted: undefined, bound: near, isAge: false, more: 0 }
  if (near?.inside === false || money !== undefined && near) return bare
  if (money !== undefined) {
    const cap = capAfter(reading, number.to, money)
    return cap ? { ...bare, to: cap.to, cut: cap.cut, bound: cap } : bare
  }
  const dual = lookAt(reading, number.from, 'dual', (_, match) => match.to === number.to)
  if (dual) {
    const who = whoOf(reading, number, limit, dual.lexeme.unit)
    return { ...bare, to: who.to, cut: who.cut, counted: who }
  }
  if (bare.cut > 0 || number.bent && !near) return bare
  const of = number.vague ? roleAt(reading, bare.to, 'of') : isScaleNoun(reading, number) ? roleAt(reading, bare.to, 'scale-of') : undefined
  const behind = needsOf(reading, number) && !of ? undefined : countedAfter(reading, of?.to ?? bare.to, limit, number.value)
  // Behind a share stands the whole: "दो तिहाई सीटें".
  const counted = number.fraction && behind?.kind !== 'unit' && behind?.kind !== 'money' || isCountedGlued(reading, number, behind) ? undefined : behind
  if (!counted || (counted.kind === 'state' && isStateOutside(reading, number))) return { ...bare, counted: counted && { ...counted, cut: 0 } }
  const far = near ? undefined : boundAfter(reading, counted.to, limit, endingBefore(reading, counted.to, counted.cut)) ?? boundGlued(reading, counted.to) ?? capAfter(reading, counted.to, counted.unit)
  const old = counted.kind === 'unit' && reading.tokens[bare.to]?.folded === '-' ? roleAt(reading, counted.to, 'age-after') : undefined
  const half = far || counted.kind !== 'unit' || !Number.isInteger(number.value) ? undefined : lookAt(reading, counted.to, 'number', (lexeme) => lexeme.role === 'part-after')
  if (half?.lexeme.cls === 'number') return { to: half.to, cut: 0, counted, bound: near, isAge: false, more: half.lexeme.value }
  const noun = far?.inside === true && far.from === counted.to ? nounBehindBound(reading, counted, far, limit, number.value) : undefined
  if (noun) return { to: noun.to, cut: noun.cut, counted: { ...noun, head: counted.head }, bound: far, isAge: false, more: 0 }
  const tenth = far || counted.times !== 10 ? undefined : tenthAt(reading, counted.to)
  if (tenth) return { to: tenth.to, cut: 0, counted, bound: near, isAge: false, more: tenth.more }
  const end = far?.inside ? { to: far.to, cut: far.cut } : old ? { to: old.to, cut: 0 } : { to: counted.to, cut: counted.cut }
  return { ...end, counted, bound: near ?? far, isAge: old !== undefined, more: 0 }
}

/** 三成五 is 35 per cent: the digit behind the tenths. */
function tenthAt(reading: Reading, at: number): { readonly to: number; readonly more: number } | undefined {
  const digit = lookAt(reading, at, 'number', (lexeme) => lexeme.role === 'cardinal' && lexeme.value > 0 && lexeme.value < 10)
  if (digit?.lexeme.cls !== 'number') return undefined
  const isOwn = lookAt(reading, digit.to, 'unit') || lookAt(reading, digit.to, 'counter') || lookAt(reading, digit.to, 'number')
  return isOwn ? undefined : { to: digit.to, more: digit.lexeme.value / 10 }
}

/** "100人以上の兵士", "১০০ জনেরও বেশি সৈন্য": a classifier that tells little, a bound, and then what is counted. */
function nounBehindBound(reading: Reading, counted: Counted, bound: Bound, limit: number, value: number): Counted | undefined {
  const counter = lookAt(reading, counted.head, 'counter', (lexeme, { to }) => to === counted.to && (lexeme.noun === undefined || lexeme.noun === 'person'))
  if (!counter || reading.packs[counted.head]?.pack.figures.head === 'classifier') return counter && nounBehind(reading, bound.to, limit, endingBefore(reading, bound.to, bound.cut), nounAt)
  const noun = bound.cut > 0 ? undefined : countedAfter(reading, bound.to, limit, value)
  return noun?.kind === 'noun' && (counter.lexeme.noun === undefined || PERSONS.has(noun.unit)) ? noun : undefined
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
