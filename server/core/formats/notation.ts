import type { TaggedReading, TagKind } from '../human.ts'
import type { Modifier } from '../model.ts'
import { isMentionKind } from '../sidecar/bodies.ts'

/**
 * A reading as one line that people read and that comes back: "~ 600 soldier", "range 2..3 hour", "2025-06-02", "Kim Jong Un". For the
 * formats that have one field for whatever an annotation says.
 */
export function writeReading(kind: TagKind, { value, max, modifier, unit, name }: TaggedReading): string {
  if (kind === 'person') return name ?? ''
  if (value === undefined || !isMentionKind(kind)) return ''
  if (typeof value === 'string') return value
  return `${modifier ?? '='} ${value}${max === undefined ? '' : `..${max}`}${unit === undefined ? '' : ` ${unit}`}`
}

const NUMBER = '-?\\d{1,40}(?:\\.\\d{1,40})?(?:e[+-]?\\d{1,3})?'
const FIGURE = new RegExp(`^(?:(=|~|>=|<=|>|<|vague|range) ?)?(${NUMBER})(?:\\.\\.(${NUMBER}))?(?: (.{1,200}))?$`, 'u')

/** Undefined where the words are no reading of that kind. */
export function readReading(kind: TagKind, words: string): TaggedReading | undefined {
  const line = words.trim()
  if (line === '' || line.length > 600 || !isMentionKind(kind)) return undefined
  if (kind === 'person') return line.length <= 200 ? { name: line } : undefined
  if (kind === 'date') return isTimex(line) ? { value: line } : undefined
  const parts = FIGURE.exec(line)
  if (!parts) return undefined
  return figureReading({ modifier: parts[1], value: parts[2], max: parts[3], unit: parts[4] })
}

/** A figure from fields of a file; undefined where the value is no number. Words that are no modifier are left out. */
export function figureReading({ value, max, modifier, unit }: Fields): TaggedReading | undefined {
  const least = numberIn(value)
  const most = numberIn(max)
  if (least === undefined) return undefined
  return {
    value: least, ...(most === undefined ? {} : { max: most }), modifier: isModifier(modifier) ? modifier : most === undefined ? '=' : 'range',
    ...(unit !== undefined && unit !== '' && unit.length <= 200 ? { unit } : {}),
  }
}

interface Fields {
  readonly value: string | number | undefined
  readonly max?: string | number | undefined
  readonly modifier?: string | undefined
  readonly unit?: string | undefined
}

function numberIn(value: string | number | undefined): number | undefined {
  if (value === undefined || value === '') return undefined
  const number = Number(value)
  return Number.isFinite(number) ? number : undefined
}

/** Fields of a file to a reading of its kind. */
export function readingOfFields(kind: TagKind, fields: Fields & { readonly name?: string | undefined }): TaggedReading | undefined {
  switch (kind) {
    case 'person': return fields.name === undefined || fields.name === '' || fields.name.length > 200 ? undefined : { name: fields.name }
    case 'date': return typeof fields.value === 'string' && isTimex(fields.value) ? { value: fields.value } : undefined
    case 'figure': return figureReading(fields)
    default: return undefined
  }
}

const PREFIX = 'urn:corroborate:reading:'

/** A reading where a format wants a URI, as an identifier in INCEpTION. */
export function writeReadingUri(kind: TagKind, reading: TaggedReading): string | undefined {
  const words = writeReading(kind, reading)
  return words === '' ? undefined : PREFIX + encodeURIComponent(words)
}

export function readReadingUri(kind: TagKind, uri: string): TaggedReading | undefined {
  if (!uri.startsWith(PREFIX)) return undefined
  try {
    return readReading(kind, decodeURIComponent(uri.slice(PREFIX.length)))
  } catch {
    return undefined
  }
}

export function isTimex(words: string): boolean { return /^[0-9A-Z:/_+.-]{1,60}$/.test(words) }

function isModifier(words: string | undefined): words is Modifier {
  return words !== undefined && ['=', '~', '>', '>=', '<', '<=', 'vague', 'range'].includes(words)
}
