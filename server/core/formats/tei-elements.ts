import type { TagKind } from '../human.ts'
import type { FormatTag, ImportedTag } from './format.ts'
import { tagKindOfLabel } from './labels.ts'
import { dateAttributes, dateOf, decodeWord, encodeWord, figureAttributes, figureOf, xmlId } from './tei-attributes.ts'

export interface TeiElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | undefined>>
}

/** Elements that TEI has for what people name so; any other kind is a `seg` with its name as the type. */
const NAMED: Readonly<Record<string, readonly TagKind[]>> = { placeName: ['place', 'location'], orgName: ['organisation', 'organization', 'org'], quote: ['quote', 'quotation'] }

/** Elements that hold phrases alone: a quotation is none. */
const OF_PHRASES: ReadonlySet<string> = new Set(['persName', 'num', 'measure', 'date', 'placeName', 'orgName'])

/** The element of a tag inside others of these names, the innermost last. */
export function teiElement({ kind, reading, person }: FormatTag, inside: readonly string[]): TeiElement {
  switch (kind) {
    case 'person': return { name: 'persName', attributes: { key: reading.name, ref: person === undefined ? undefined : `#${xmlId(person)}` } }
    case 'date': return { name: 'date', attributes: dateAttributes(String(reading.value ?? '')) }
    case 'figure': return { name: reading.unit === undefined ? 'num' : 'measure', attributes: figureAttributes(reading) }
    default: {
      const [name] = Object.entries(NAMED).find(([, kinds]) => kinds.includes(kind)) ?? []
      const fits = name !== undefined && !(name === 'quote' && inside.some((one) => OF_PHRASES.has(one)))
      return fits ? { name, attributes: {} } : { name: 'seg', attributes: { type: encodeWord(kind) } }
    }
  }
}

/** What other projects write: names of places in more detail, other words for quotations. */
const ALSO: Readonly<Record<string, string>> = { geogName: 'placeName', settlement: 'placeName', country: 'placeName', region: 'placeName', q: 'quote', said: 'quote' }

/** Elements that are tags in other projects; an encoder's own quotations and segments are left alone. */
const TAGS: ReadonlySet<string> = new Set(['placeName', 'orgName', 'geogName', 'name', 'rs', 'term', 'settlement', 'country', 'region'])

/** The tag that an element is; `other`: one of a kind that nobody asked for. `kinds`: the user's own. */
export function teiTag(name: string, attributes: ReadonlyMap<string, string>, kinds: readonly string[]): Pick<ImportedTag, 'kind' | 'reading'> | 'other' | undefined {
  const type = decodeWord(attributes.get('type') ?? '')
  switch (name) {
    case 'persName': return personTag(attributes)
    case 'num': case 'measure': return { kind: 'figure', reading: figureOf(attributes) }
    case 'date': case 'time': return { kind: 'date', reading: dateOf(attributes) }
    case 'name': case 'rs': case 'seg': {
      const kind = type === '' ? undefined : tagKindOfLabel(type, kinds)
      if (kind === 'person' && name !== 'seg') return personTag(attributes)
      return kind !== undefined && kinds.includes(kind) ? { kind } : TAGS.has(name) ? 'other' : undefined
    }
    default: {
      const known = (NAMED[ALSO[name] ?? name] ?? []).flatMap((one) => kinds.find((kind) => kind.toLowerCase() === one) ?? [])
      return known[0] !== undefined ? { kind: known[0] } : TAGS.has(name) ? 'other' : undefined
    }
  }
}

function personTag(attributes: ReadonlyMap<string, string>): Pick<ImportedTag, 'kind' | 'reading'> {
  const name = attributes.get('key')
  return { kind: 'person', reading: name === undefined || name === '' || name.length > 200 ? undefined : { name } }
}
