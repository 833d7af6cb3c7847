import type { TagCertainty, TaggedReading, TagKind, Verdict } from '../core/human.ts'
import { isMentionKind, isOwnKind } from '../core/sidecar/bodies.ts'
import type { QuotedPlace, Scope } from '../features/views.ts'

/** Reads of hostile JSON: each gives the value or undefined. Arguments come from our own code actions, from keybindings and from anybody. */

export function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function asTexts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined
}

export function asTagKind(value: unknown): TagKind | undefined {
  return typeof value === 'string' && (isMentionKind(value) || isOwnKind(value)) ? value : undefined
}

/** Undefined where it is absent; '' takes it away. */
export function asCertainty(value: unknown): TagCertainty | '' | undefined | 'bad' {
  return value === undefined || value === 'sure' || value === 'unsure' || value === '' ? value : 'bad'
}

/** Undefined where it is absent; an empty one takes the note away. */
export function asNote(value: unknown): { readonly text: string } | undefined | 'bad' {
  if (value === undefined) return undefined
  return typeof value === 'string' && value.length <= LONGEST_NOTE ? { text: value.trim() } : 'bad'
}

const LONGEST_NOTE = 5000

export function asScope(value: unknown): Scope | undefined {
  if (value === undefined) return 'mention'
  return value === 'mention' || value === 'article' || value === 'folder' ? value : undefined
}

export function asVerdict(value: unknown): Verdict['verdict'] | undefined {
  switch (value) {
    case 'same-event': case 'different-event': case 'this-right': case 'other-right': case 'ignore': case 'same-person': case 'different-person': return value
    default: return undefined
  }
}

export function asPlace(value: unknown): QuotedPlace | undefined {
  const { uri, start, end, exact } = asRecord(value) ?? {}
  if (typeof uri !== 'string' || typeof exact !== 'string' || !isOffset(start) || !isOffset(end) || start >= end) return undefined
  return { uri, start, end, exact }
}

/** Undefined where it is absent; `bad` where it is there and no reading. */
export function asReading(value: unknown): TaggedReading | undefined | 'bad' {
  if (value === undefined || value === null) return undefined
  const { value: said, max, modifier, unit, name } = asRecord(value) ?? { value: {} }
  if (said !== undefined && typeof said !== 'string' && !(typeof said === 'number' && Number.isFinite(said))) return 'bad'
  if (max !== undefined && !(typeof max === 'number' && Number.isFinite(max))) return 'bad'
  if (modifier !== undefined && !isModifier(modifier)) return 'bad'
  if ((unit !== undefined && typeof unit !== 'string') || (name !== undefined && typeof name !== 'string')) return 'bad'
  return {
    ...(said === undefined ? {} : { value: said }), ...(max === undefined ? {} : { max }), ...(modifier === undefined ? {} : { modifier }),
    ...(unit === undefined ? {} : { unit }), ...(name === undefined ? {} : { name }),
  }
}

/** YYYY-MM-DD or YYYY-MM-DDThh:mm, of a day that there is; '' for none. */
export function asDay(value: unknown): string | undefined {
  if (value === '') return ''
  const match = typeof value === 'string' ? /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):[0-5]\d)?$/.exec(value) : null
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? match[0] : undefined
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}

function isModifier(value: unknown): value is NonNullable<TaggedReading['modifier']> {
  return typeof value === 'string' && ['=', '~', '>', '>=', '<', '<=', 'vague', 'range'].includes(value)
}
