import type { TaggedReading } from '../human.ts'
import type { Modifier } from '../model.ts'
import { figureReading, isTimex } from './notation.ts'

/** Modifiers as `@type`: what @atLeast and @atMost alone cannot tell apart. */
const TYPES: Readonly<Record<Modifier, string | undefined>> = {
  '=': undefined, '~': 'approximate', '>': 'more-than', '>=': 'at-least', '<': 'less-than', '<=': 'at-most', 'vague': 'vague', 'range': 'range',
}

type Attributes = Readonly<Record<string, string | undefined>>

/** Attributes of `num` (without a unit) or `measure`. */
export function figureAttributes({ value, max, modifier = '=', unit }: TaggedReading): Attributes {
  const number = typeof value === 'number' ? String(value) : undefined
  const bounds: Attributes = modifier === '>=' ? { atLeast: number } : modifier === '<=' ? { atMost: number }
    : max !== undefined ? { atLeast: number, atMost: String(max) } : unit === undefined ? { value: number } : { quantity: number }
  return { type: TYPES[modifier], ...bounds, unit: unit === undefined ? undefined : encodeWord(unit) }
}

export function figureOf(attributes: ReadonlyMap<string, string>): TaggedReading | undefined {
  const [least, most] = [attributes.get('atLeast') ?? attributes.get('min'), attributes.get('atMost') ?? attributes.get('max')]
  const type = attributes.get('type')
  const known = (Object.keys(TYPES) as Modifier[]).find((one) => TYPES[one] === type && type !== undefined)
  const modifier = known ?? (least !== undefined && most === undefined ? '>=' : least === undefined && most !== undefined ? '<=' : undefined)
  const unit = attributes.get('unit')
  return figureReading({
    value: attributes.get('value') ?? attributes.get('quantity') ?? least ?? most, max: least === undefined ? undefined : most, modifier,
    unit: unit === undefined ? undefined : decodeWord(unit),
  })
}

/** A TEI enumerated value has no white space in it. */
export function encodeWord(words: string): string { return words.replace(/[\s%\p{Z}\p{C}]/gu, (one) => encodeURIComponent(one)) }

export function decodeWord(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}

const W3C = /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?|--\d\d(?:-\d\d)?)$/

/** `@when` where the W3C's types can say it, `@when-iso` for weeks and hours, `@when-custom` for the rest. */
export function dateAttributes(value: string): Attributes {
  const w3c = value.replace(/^XXXX-(?=\d\d)/, '--')
  if (W3C.test(w3c)) return { when: w3c }
  const [from, to, more] = value.split('/')
  if (from !== undefined && to !== undefined && more === undefined && W3C.test(from) && W3C.test(to)) return { from, to }
  if (/^\d{4}-W\d\d(?:-\d)?$|^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value)) return { 'when-iso': value }
  return value === '' ? {} : { 'when-custom': value }
}

export function dateOf(attributes: ReadonlyMap<string, string>): TaggedReading | undefined {
  const [from, to] = [attributes.get('from'), attributes.get('to')]
  const value = attributes.get('when')?.replace(/^--/, 'XXXX-') ?? attributes.get('when-iso') ?? attributes.get('when-custom')
    ?? (from !== undefined && to !== undefined ? `${from}/${to}` : undefined)
  return value !== undefined && isTimex(value) ? { value } : undefined
}

/** A person's id as an XML name; only for references inside the file. */
export function xmlId(person: string): string {
  return `person.${person.replace(/[^A-Za-z0-9-]/g, (one) => `_${one.codePointAt(0)?.toString(16)}_`)}`
}
