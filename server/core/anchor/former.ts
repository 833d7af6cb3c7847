import type { Span } from '../model.ts'
import { codePointsOf, type CodePoints } from '../sidecar/code-points.ts'
import type { Place } from '../sidecar/page.ts'
import { diffMap, type DiffLists, type DiffMap } from './diff-map.ts'

/** Texts as they were when annotations were last written, by the SHA-256 of their LF form, and how texts are compared. */
export interface Former {
  readonly textOf: (sha256: string) => string | undefined
  readonly diff: DiffLists
}

/** Where an annotation was in its former text, and what has become of that text. All on LF text. */
export interface Traced {
  readonly was: Span
  readonly map: DiffMap
}

/** A function that traces an annotation, which counts in the text with that hash, to the present text; undefined where the former one is not known or very different. */
export function tracer(former: Former, lf: string): (place: Place, hash: string) => Traced | undefined {
  const known = new Map<string, { readonly points: CodePoints; readonly map: DiffMap } | undefined>()
  const knownOf = (hash: string) => {
    if (known.has(hash)) return known.get(hash)
    // A page in which each annotation counts in a text of its own would make this slow.
    const text = known.size < MOST_TEXTS ? former.textOf(hash) : undefined
    const map = text === undefined ? undefined : diffMap(text, lf, former.diff)
    const made = text !== undefined && map ? { points: codePointsOf(text), map } : undefined
    known.set(hash, made)
    return made
  }
  return (place, hash) => {
    const made = knownOf(hash)
    const was = made && positionIn(made.points, place)
    return made && was ? { was: { start: made.points.toLf(was.start), end: made.points.toLf(was.end) }, map: made.map } : undefined
  }
}

const MOST_TEXTS = 8

/** The place that the position tells in the text it counts in (UTF-16, in the editor's text), if the quote's words stand there. */
export function positionIn(points: CodePoints, { position, quote }: Place): Span | undefined {
  if (!position || position.end > points.length) return undefined
  const span = { start: points.toOffset(position.start), end: points.toOffset(position.end) }
  return quote && points.lf.slice(points.toLf(span.start), points.toLf(span.end)) !== quote.exact ? undefined : span
}
