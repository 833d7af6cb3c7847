import type { Anchored } from '../anchor/anchored.ts'
import type { ValueGate } from '../anchor/value-gate.ts'
import { isSettled } from '../link/apply-verdicts.ts'
import type { PeopleIndex } from '../link/identify-people.ts'
import type { Analysis, Mention } from '../model.ts'
import { classifyingBody, identifyingBody, publishedBody, readingOfMention, valueBody } from './bodies.ts'
import { codePointsOf, type CodePoints } from './code-points.ts'
import { contentId } from './content-id.ts'
import { isObject, member, number, object, sameJson, withMember, type Json, type JsonObject } from './json.ts'
import { keepUnknown, onlyOurs } from './keep-unknown.ts'
import { readAnnotation } from './read-annotation.ts'
import { relativeSource, toReference } from './relative-source.ts'
import type { ResolvedLink } from './resolve-links.ts'
import { arrange, settle, type Placed, type Settled } from './settle.ts'
import { selectorsAt, targetAt } from './selectors.ts'
import { rounded } from './flat-export.ts'
import { SOFTWARE } from './vocabulary.ts'

export interface ExportedArticle {
  readonly uri: string
  /** Path below the folder or argument, "/"-separated. */
  readonly name: string
  /** Of the very text that the page is anchored in. */
  readonly analysis: Analysis
}

export interface ExportContext {
  /** The article's file name: the sidecar lies beside it. */
  readonly source: string
  /** ISO 8601; only new and changed annotations carry it. */
  readonly created: string
  readonly gate: ValueGate
}

/**
 * The page with the machine's annotations as the analysis has them now. What humans and other tools made stays, and so does what they
 * added to the machine's own annotations. The same analysis exported twice gives the same page.
 */
export function exportPage(before: Anchored, article: ExportedArticle, links: ReadonlyMap<number, readonly ResolvedLink[]>, people: PeopleIndex, context: ExportContext): Anchored {
  const settled = settle(before)
  const olds = new Map(settled.placed.flatMap((one) => one.item.author === 'machine' && one.item.id !== undefined ? [[one.item.id, one] as const] : []))
  const made = machineAnnotations(settled, article, links, people, context)
  const fresh = made.map((raw) => place(raw, olds, context))
  const written = new Set(fresh.map(({ item }) => item.id))
  const kept = settled.placed.filter(({ item }) => item.author !== 'machine' || !written.has(item.id) && !onlyOurs(item.raw))
  return arrange(settled, [...kept, ...fresh.map(({ item, span }): Placed => ({ item, spot: { kind: 'here', by: 'act', ...span } }))], context.source)
}

interface Made { readonly raw: JsonObject; readonly span: { readonly start: number; readonly end: number } }

function place({ raw, span }: Made, olds: ReadonlyMap<string, Placed>, { created }: ExportContext): Made & { readonly item: Placed['item'] } {
  const old = olds.get(member(raw, 'id') as string)?.item.raw
  const dated = isObject(old) ? redated(keepUnknown(raw, old), old, created) : withMember(raw, 'created', created)
  return { raw, span, item: readAnnotation(dated, new Set()).item }
}

/** An annotation that says what it said before keeps its dates, so that a second export gives no difference. */
function redated(raw: JsonObject, old: JsonObject, now: string): JsonObject {
  const dated = ['created', 'modified'].reduce((json, key) => withMember(json, key, member(old, key)), raw)
  return sameJson(dated, old) ? old : withMember(dated, 'modified', now)
}

function machineAnnotations(settled: Settled, article: ExportedArticle, links: ReadonlyMap<number, readonly ResolvedLink[]>, people: PeopleIndex, { source }: ExportContext): readonly Made[] {
  const others = new Map<string, CodePoints>()
  const pointsOf = (text: string): CodePoints => {
    let points = others.get(text)
    if (!points) others.set(text, points = codePointsOf(text))
    return points
  }
  // The same words in the same article are told apart by their number, so that an edit above them changes no id.
  const seen = new Map<string, number>()
  const idOf = (what: string, exact: string): string => {
    const key = `${what} ${exact}`
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return contentId('annotation', source, what, exact, nth)
  }
  const annotation = (id: string, motivation: string, body: readonly Json[], span: Made['span']): Made => ({
    span: { start: span.start, end: span.end },
    raw: object(
      ['id', id], ['type', 'Annotation'], ['motivation', motivation], ['created', null], ['creator', SOFTWARE],
      ['body', body], ['target', targetAt(source, settled.points, span)],
    ),
  })
  const { published, mentions, text } = article.analysis
  const date = published?.span && published.source !== 'user' ? [annotation(idOf('published', ''), 'tagging', [publishedBody(published.value)], published.span)] : []
  return [...date, ...mentions.flatMap((mention, i) => {
    const linked = (links.get(i) ?? []).map((link) => linkingBody(link, article.name, pointsOf(link.other.text)))
    // Humans have tagged it themselves: only what other sources say of it is the machine's.
    if (mention.origin === 'tagged' && linked.length === 0) return []
    const own = mention.origin === 'tagged' ? [] : mentionBodies(mention, article, people)
    const id = idOf(mention.origin === 'tagged' ? `links of ${mention.kind}` : mention.kind, text.slice(mention.start, mention.end))
    return [annotation(id, mention.origin === 'tagged' ? 'linking' : 'classifying', [...own, ...linked, ...conflictBodies(links.get(i) ?? [], article)], mention)]
  })]
}

function mentionBodies(mention: Mention, article: ExportedArticle, people: PeopleIndex): readonly JsonObject[] {
  if (mention.kind !== 'person') {
    const reading = readingOfMention(mention)
    const value = reading && valueBody(reading)
    return [classifyingBody(mention.kind), ...value ? [value] : []]
  }
  const person = people.personOf(article.uri, mention.person)
  return [classifyingBody('person'), ...person ? [identifyingBody(person.name, person.id)] : []]
}

function linkingBody({ relation, score, other }: ResolvedLink, from: string, points: CodePoints): JsonObject {
  return object(
    ['type', 'SpecificResource'], ['purpose', 'linking'], ['source', toReference(relativeSource(from, other.name))],
    ['selector', selectorsAt(points, other)], ['relation', relation], ['score', number(rounded(score))],
  )
}

/** A conflict in words, for readers that know nothing of relations. What a human has settled is none any more. */
function conflictBodies(links: readonly ResolvedLink[], { uri, name: from }: ExportedArticle): readonly JsonObject[] {
  return links.filter((link) => link.relation === 'differs' && !isSettled(link, uri)).map(({ other }) => object(
    ['type', 'TextualBody'], ['purpose', 'assessing'], ['relation', 'differs'],
    ['value', `differs from ${relativeSource(from, other.name)}: ${other.text.slice(other.start, other.end)}`],
  ))
}
