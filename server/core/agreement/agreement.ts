import type { Said, TaggedReading, TagKind } from '../human.ts'
import type { MentionKind, Span } from '../model.ts'
import { isMentionKind } from '../sidecar/bodies.ts'
import { unitsOf } from '../formats/units.ts'
import { tokenize } from '../text/tokenize.ts'
import { cohenKappa } from './cohen-kappa.ts'
import { alphaUnitizing, type Units } from './krippendorff-unitizing.ts'

/** One annotator's tag. UTF-16 in the article's text as the editor has it. */
export interface AnnotatorTag extends Span {
  readonly kind: TagKind
  readonly reading: TaggedReading | undefined
  /** Id of the annotation, where somebody is to decide about it. */
  readonly annotation?: string | undefined
}

/** An article that both annotators worked on. */
export interface AgreementArticle {
  readonly name: string
  readonly text: string
  readonly a: readonly AnnotatorTag[]
  readonly b: readonly AnnotatorTag[]
}

export interface Disagreement extends Span {
  readonly article: string
  readonly words: string
  /** Marked by one alone; with other edges; as another kind; the same words with another reading. */
  readonly what: 'only-a' | 'only-b' | 'edges' | 'kind' | 'reading'
  readonly a?: AnnotatorTag | undefined
  readonly b?: AnnotatorTag | undefined
}

export interface Counts {
  readonly a: number
  readonly b: number
  /** The same span and kind. */
  readonly same: number
  /** F1 of one taken as the truth for the other; the same both ways. Undefined where neither marked anything. */
  readonly f1: number | undefined
}

export interface Agreement {
  readonly all: Counts
  /** Person, figure and date, then the annotators' own kinds. */
  readonly kinds: Readonly<Record<string, Counts>>
  /** Of the spans and kinds that are the same, how many have the same reading too. */
  readonly sameReading: number
  /** Over tokens, each a person's, a figure's, a date's or none's: kinds of the annotators' own may lie within one another, so they are left out. */
  readonly kappa: number | undefined
  /** Over the texts as one continuum, in code points. */
  readonly alpha: number | undefined
  /** In the order of the articles and texts. */
  readonly disagreements: readonly Disagreement[]
}

const KINDS: readonly MentionKind[] = ['person', 'figure', 'date']

export function agreement(given: readonly AgreementArticle[]): Agreement {
  const own = [...new Set(given.flatMap(({ a, b }) => [...a, ...b].map(({ kind }) => kind)))].filter((kind) => !isMentionKind(kind)).sort()
  const articles = given.map((one) => ({ ...one, a: disjointByKind(one.a), b: disjointByKind(one.b) }))
  const mentions = articles.map((one) => ({ ...one, a: one.a.filter(({ kind }) => isMentionKind(kind)), b: one.b.filter(({ kind }) => isMentionKind(kind)) }))
  const disagreements = given.flatMap(disagreementsOf)
  const counted = (kind: TagKind | undefined): Counts => {
    const [a, b, same] = articles.reduce(([sumA, sumB, sumSame], article) => {
      const wanted = (tag: AnnotatorTag): boolean => kind === undefined || tag.kind === kind
      const [left, right] = [article.a.filter(wanted), article.b.filter(wanted)]
      const keys = new Set(right.map(keyOf))
      return [sumA + left.length, sumB + right.length, sumSame + left.filter((tag) => keys.has(keyOf(tag))).length]
    }, [0, 0, 0] as [number, number, number])
    return { a, b, same, f1: a + b === 0 ? undefined : 2 * same / (a + b) }
  }
  const all = counted(undefined)
  return {
    all, kinds: Object.fromEntries([...KINDS, ...own].map((kind) => [kind, counted(kind)])),
    sameReading: all.same - disagreements.filter(({ what }) => what === 'reading').length,
    kappa: cohenKappa(mentions.flatMap(tokenLabels)), alpha: alphaOf(articles, [...KINDS, ...own]), disagreements,
  }
}

/** Where two annotators of an article do not agree, in reading order. */
export function disagreementsOf(article: AgreementArticle): readonly Disagreement[] {
  const layers = new Set([...article.a, ...article.b].map(layerOf))
  const found = [...layers].flatMap((layer) => {
    const of = (tags: readonly AnnotatorTag[]): readonly AnnotatorTag[] => disjoint(tags.filter((tag) => layerOf(tag) === layer))
    return disagreementsIn({ ...article, a: of(article.a), b: of(article.b) })
  })
  return acrossLayers(found).toSorted((x, y) => x.start - y.start || x.end - y.end)
}

/** The very same words, an organisation to one and a person to the other, are one disagreement and not two. */
function acrossLayers(found: readonly Disagreement[]): readonly Disagreement[] {
  const place = ({ start, end }: Disagreement): string => `${start} ${end}`
  const ofB = new Map(found.flatMap((one) => (one.what === 'only-b' ? [[place(one), one] as const] : [])))
  const paired = new Set<Disagreement>()
  const merged = found.map((one): Disagreement => {
    const other = one.what === 'only-a' ? ofB.get(place(one)) : undefined
    if (!other || paired.has(other)) return one
    paired.add(other)
    return { ...one, what: 'kind', b: other.b }
  })
  return merged.filter((one) => !paired.has(one))
}

/** What an annotator said, but not as the one who decides between others. */
export function tagsBy(said: readonly Said[], name: string): readonly AnnotatorTag[] {
  return said.flatMap(({ act, by, kind, reading, adjudicates, annotation, start, end }) => (
    by === name && (act === 'tag' || act === 'label') && kind !== undefined && adjudicates === undefined ? [{ start, end, kind, reading, annotation }] : []
  ))
}

/** Words have one of the machine's kinds; each kind of a human's own may lie over them and over one another. */
function layerOf({ kind }: AnnotatorTag): string { return isMentionKind(kind) ? '' : kind }

function disjointByKind(tags: readonly AnnotatorTag[]): readonly AnnotatorTag[] {
  return [...new Set(tags.map(layerOf))].flatMap((layer) => disjoint(tags.filter((tag) => layerOf(tag) === layer)))
}

function keyOf({ kind, start, end }: AnnotatorTag): string { return `${kind} ${start} ${end}` }

/** In reading order; of two that overlap the longer one. */
function disjoint(tags: readonly AnnotatorTag[]): readonly AnnotatorTag[] {
  let end = 0
  return tags.toSorted((x, y) => x.start - y.start || y.end - x.end).filter((tag) => tag.start >= end && (end = tag.end, true))
}

function disagreementsIn({ name, text, a, b }: AgreementArticle): readonly Disagreement[] {
  const found: Disagreement[] = []
  const paired = new Set<AnnotatorTag>()
  const at = (span: Span): Pick<Disagreement, 'article' | 'words' | 'start' | 'end'> => ({ article: name, start: span.start, end: span.end, words: text.slice(span.start, span.end) })
  let j = 0
  for (const one of a) {
    while (j < b.length && b[j]!.end <= one.start) j++
    const over: AnnotatorTag[] = []
    for (let k = j; k < b.length && b[k]!.start < one.end; k++) over.push(b[k]!)
    const other = over.find((tag) => keyOf(tag) === keyOf(one)) ?? over.find((tag) => !paired.has(tag))
    if (!other) { found.push({ ...at(one), what: 'only-a', a: one }); continue }
    paired.add(other)
    if (other.start !== one.start || other.end !== one.end) found.push({ ...at({ start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }), what: 'edges', a: one, b: other })
    else if (other.kind !== one.kind) found.push({ ...at(one), what: 'kind', a: one, b: other })
    else if (readingsDiffer(one, other)) found.push({ ...at(one), what: 'reading', a: one, b: other })
  }
  for (const other of b) if (!paired.has(other)) found.push({ ...at(other), what: 'only-b', b: other })
  return found.sort((x, y) => x.start - y.start || x.end - y.end)
}

/** Who leaves a reading to the machine says nothing against another's. */
function readingsDiffer(one: AnnotatorTag, other: AnnotatorTag): boolean {
  return one.reading !== undefined && other.reading !== undefined && readingKey(one.reading) !== readingKey(other.reading)
}

function readingKey({ value, max, modifier = '=', unit, name }: TaggedReading): string {
  return JSON.stringify([value, max, modifier, unit, name])
}

function tokenLabels({ text, a, b }: AgreementArticle): readonly (readonly [string, string])[] {
  const [left, right] = [labeller(a), labeller(b)]
  return tokenize(text).filter(({ kind }) => kind !== 'break').map((token) => [left(token), right(token)] as const)
}

/** Asked in the order of the text. */
function labeller(tags: readonly AnnotatorTag[]): (token: Span) => string {
  let i = 0
  return (token) => {
    while (i < tags.length && tags[i]!.end <= token.start) i++
    const tag = tags[i]
    return tag && tag.start < token.end ? tag.kind : 'none'
  }
}

function alphaOf(articles: readonly AgreementArticle[], kinds: readonly string[]): number | undefined {
  let length = 0
  const units = kinds.map((): [Span[], Span[]] => [[], []])
  for (const { text, a, b } of articles) {
    const { fromEditor, toPoints, text: lf } = unitsOf(text)
    for (const [who, tags] of [a, b].entries()) {
      for (const tag of tags) {
        const { start, end } = toPoints(fromEditor(tag))
        if (end > start) units[kinds.indexOf(tag.kind)]?.[who]?.push({ start: start + length, end: end + length })
      }
    }
    length += toPoints({ start: 0, end: lf.length }).end
  }
  return alphaUnitizing(units as readonly (readonly Units[])[], length)
}
