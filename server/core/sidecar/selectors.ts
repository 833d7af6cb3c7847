import type { Span } from '../model.ts'
import type { CodePoints } from './code-points.ts'
import { isArray, isObject, listOf, member, number, object, withMember, type Json, type JsonObject } from './json.ts'
import { toReference } from './relative-source.ts'

/** Code points of context on each side of a quote, as Hypothesis and Recogito keep it. */
const CONTEXT = 32

/** A target in a text: both selectors. `source` is a plain relative path. */
export function targetAt(source: string, points: CodePoints, span: Span): JsonObject {
  return object(['source', toReference(source)], ['selector', selectorsAt(points, span)])
}

/** The quote and the position of a span (UTF-16, in the editor's text); the position counts code points. */
export function selectorsAt(points: CodePoints, span: Span): readonly JsonObject[] {
  const { quote, position } = termsAt(points, span)
  return [object(['type', 'TextQuoteSelector'], ...quote), object(['type', 'TextPositionSelector'], ...position)]
}

/** The annotation with the selectors it has set to a span; whatever else they, or the target, hold stays. */
export function withSelectors(annotation: JsonObject, points: CodePoints, span: Span): JsonObject {
  const terms = termsAt(points, span)
  const target = member(annotation, 'target')
  return withMember(annotation, 'target', eachObject(target, (one) => withMember(one, 'selector', eachObject(member(one, 'selector'), (selector) => {
    const types = listOf(member(selector, 'type'))
    const wanted = types.includes('TextQuoteSelector') ? terms.quote : types.includes('TextPositionSelector') ? terms.position : []
    return wanted.reduce((json: JsonObject, [key, value]) => withMember(json, key, value), selector)
  }))))
}

function termsAt(points: CodePoints, span: Span): { readonly quote: readonly (readonly [string, Json])[]; readonly position: readonly (readonly [string, Json])[] } {
  const start = points.toPoint(span.start)
  const end = points.toPoint(span.end)
  const between = (from: number, to: number): string => points.lf.slice(points.toLf(points.toOffset(from)), points.toLf(points.toOffset(to)))
  return {
    quote: [['exact', between(start, end)], ['prefix', between(Math.max(0, start - CONTEXT), start)], ['suffix', between(end, Math.min(points.length, end + CONTEXT))]],
    position: [['start', number(start)], ['end', number(end)]],
  }
}

function eachObject(json: Json | undefined, change: (one: JsonObject) => JsonObject): Json | undefined {
  if (isArray(json)) return json.map((one) => isObject(one) ? change(one) : one)
  return isObject(json) ? change(json) : json
}
