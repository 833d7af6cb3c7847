import type { SidecarProblem } from '../human.ts'
import { isObject, listOf, member, numberOf, withMember, type Json, type JsonObject } from './json.ts'
import { sidesOf } from './conflict-sides.ts'
import { mergeSides } from './merge-sides.ts'
import { parseJson } from './parse-json.ts'
import type { Item, Page } from './page.ts'
import { readAnnotation } from './read-annotation.ts'
import { SIDECAR_VERSION } from './vocabulary.ts'

export type Decoded =
  /** `problems` are single annotations that could not be understood; they are kept as they are and the rest works. */
  | { readonly kind: 'page'; readonly page: Page; readonly problems: readonly SidecarProblem[] }
  /** The file can't be used, and must not be written. */
  | { readonly kind: 'problem'; readonly problem: SidecarProblem }

/** Sidecars are small; these bounds only keep a hostile file from holding up everything else. */
export interface SidecarLimits {
  /** UTF-16 code units. */
  readonly length: number
  /** Nested lists and objects. */
  readonly depth: number
  readonly annotations: number
}

const LIMITS: SidecarLimits = { length: 32 * 1024 * 1024, depth: 64, annotations: 50_000 }

/** How many single problems are told: a reader needs to see that there are more, not all of them. */
const TOLD = 20

/** Reads a sidecar's text. Never throws; everything that is not understood is kept for `encode`. */
export function decode(text: string, limits: SidecarLimits = LIMITS): Decoded {
  if (text.length > limits.length) return problem('too-large', `${text.length} > ${limits.length}`)
  const parsed = parseJson(text, limits.depth)
  if (parsed.kind === 'too-deep') return problem('too-large', placeIn(text, parsed.at))
  if (parsed.kind === 'malformed') return bothSides(text, limits) ?? problem('not-json', conflictIn(text) ?? `${placeIn(text, parsed.at)}: ${parsed.wanted}`)
  const head = parsed.json
  if (!isObject(head) || !listOf(member(head, 'type')).includes('AnnotationPage')) return problem('not-a-page', 'type')
  const version = member(head, 'sidecarVersion')
  if (version !== undefined && !((numberOf(version) ?? Infinity) <= SIDECAR_VERSION)) return problem('newer-version', spelled(version))
  const raws = itemsOf(head)
  if (!raws) return problem('not-a-page', 'items')
  if (raws.length > limits.annotations) return problem('too-large', `items: ${raws.length} > ${limits.annotations}`)
  return readItems(withItems(head), raws)
}

/** An unfinished merge: both sides as one page, which is only written when a human says so or does something. */
function bothSides(text: string, limits: SidecarLimits): Decoded | undefined {
  const sides = sidesOf(text)
  if (!sides) return undefined
  const [ours, theirs] = [decode(sides.ours, limits), decode(sides.theirs, limits)]
  if (ours.kind !== 'page' || theirs.kind !== 'page') return undefined
  // What git kept of the base need not be whole; then the two sides have to do.
  const base = sides.base === undefined ? undefined : decode(sides.base, limits)
  const conflict = { code: 'conflict', detail: placeIn(text, text.search(/^<{7}/m)) } as const
  return { kind: 'page', page: mergeSides(ours.page, theirs.page, base?.kind === 'page' ? base.page : undefined), problems: [conflict, ...ours.problems, ...theirs.problems].slice(0, TOLD) }
}

function readItems(head: JsonObject, raws: readonly Json[]): Decoded {
  const items: Item[] = []
  const problems: SidecarProblem[] = []
  const taken = new Set<string>()
  raws.forEach((raw, i) => {
    const { item, wrong } = readAnnotation(raw, taken)
    items.push(item)
    if (item.id !== undefined) taken.add(item.id)
    if (wrong !== undefined && problems.length < TOLD) problems.push({ code: 'bad-annotation', detail: `items[${i}]: ${wrong}` })
  })
  return { kind: 'page', page: { head, items }, problems }
}

/** A page without items has none; items that are no list can't be kept beside ours. */
function itemsOf(head: JsonObject): readonly Json[] | undefined {
  const items = member(head, 'items')
  return items === undefined ? [] : Array.isArray(items) ? items as readonly Json[] : undefined
}

/** The items live in `Page.items` alone; the head keeps only their place among its members. */
function withItems(head: JsonObject): JsonObject {
  return withMember(head, 'items', [])
}

function problem(code: SidecarProblem['code'], detail: string): Decoded {
  return { kind: 'problem', problem: { code, detail } }
}

function spelled(json: Json): string {
  return (typeof json === 'object' && json !== null && 'spelled' in json ? json.spelled : typeof json === 'string' ? json : 'version').slice(0, 40)
}

/** One-based, as editors show it: "3:14". */
function placeIn(text: string, at: number): string {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return `${line}:${at - before.lastIndexOf('\n')}`
}

/** An unfinished merge is the likeliest reason in a folder under git, and says more than a misplaced "<". */
function conflictIn(text: string): string | undefined {
  const at = text.startsWith('<<<<<<< ') ? 0 : text.indexOf('\n<<<<<<< ') + 1
  return text.startsWith('<<<<<<< ', at) ? `${placeIn(text, at)}: <<<<<<<` : undefined
}
