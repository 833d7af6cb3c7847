import { isMentionKind } from '../sidecar/bodies.ts'
import { finderIn, passageAt } from '../anchor/anchor.ts'
import type { ValueGate } from '../anchor/value-gate.ts'
import type { Span } from '../model.ts'
import type { Item } from '../sidecar/page.ts'
import { firstIndex } from '../text/first-index.ts'
import type { ImportedDocument, ImportedTag, LeftOut } from './format.ts'
import { comparable, unitsOf, type Units } from './units.ts'

/** A tag with its place in the article's text, UTF-16 as the editor has it. */
export interface PlacedTag {
  readonly tag: ImportedTag
  readonly span: Span
}

export interface PlacedTags {
  readonly placed: readonly PlacedTag[]
  readonly leftOut: readonly LeftOut[]
}

/**
 * Finds the places of a document's tags in an article. Where the file's text is the article's but for white space, its offsets hold; else
 * the words are searched as a sidecar's are, so that a figure or a date never lands on another value, nor a name on another name.
 */
export function placeTags(document: ImportedDocument, text: string, gate: ValueGate): PlacedTags {
  const article = unitsOf(text)
  const own = document.text === undefined ? undefined : unitsOf(document.text)
  const across = own && alignment(own.text, article.text)
  const find = finderIn(text, undefined, gate)
  const placed: PlacedTag[] = []
  const leftOut: LeftOut[] = []
  for (const tag of document.tags) {
    const span = own ? throughOwnText(tag, document, own, article, across, find) : inArticle(tag, document, article, find)
    if (span && span.end > span.start) placed.push({ tag, span: article.toEditor(span) })
    else leftOut.push({ where: tag.where, why: tag.words === undefined ? 'no such place in the text' : `“${tag.words.slice(0, 60)}” is not found in the text` })
  }
  return { placed, leftOut }
}

type Find = ReturnType<typeof finderIn>

/** All spans here are UTF-16 in the LF texts. */
function throughOwnText(tag: ImportedTag, { unit }: ImportedDocument, own: Units, article: Units, across: ((span: Span) => Span) | undefined, find: Find): Span | undefined {
  const there = fitting(tag, own.meant(tag, unit), own.text)
  if (!there) return undefined
  if (across) return across(there)
  const near = passageAt(own.text, there, { prefix: ' '.repeat(CONTEXT), suffix: ' '.repeat(CONTEXT) })
  return search(tag, near.text.slice(near.start, near.end), near.text.slice(0, near.start), near.text.slice(near.end), there, article, find)
}

function inArticle(tag: ImportedTag, { unit }: ImportedDocument, article: Units, find: Find): Span | undefined {
  const there = fitting(tag, article.meant(tag, unit), article.text)
  // Without words and their surroundings nothing tells whether the place is the one that was meant.
  if (there && (tag.prefix === undefined || around(article.text, there, tag))) return there
  return tag.words === undefined ? undefined : search(tag, tag.words, tag.prefix ?? '', tag.suffix ?? '', undefined, article, find)
}

/** The span that the tag's words stand in; the first where it has none. */
function fitting({ words }: ImportedTag, spans: readonly Span[], text: string): Span | undefined {
  if (words === undefined) return spans[0]
  const wanted = squeezed(words)
  return spans.find(({ start, end }) => squeezed(text.slice(start, end)) === wanted)
}

function around(text: string, { start, end }: Span, { prefix = '', suffix = '' }: ImportedTag): boolean {
  return squeezed(text.slice(Math.max(0, start - prefix.length), start)) === squeezed(prefix) && squeezed(text.slice(end, end + suffix.length)) === squeezed(suffix)
}

const CONTEXT = 32

/** As an annotation of a sidecar whose text has changed is found. */
function search(tag: ImportedTag, exact: string, prefix: string, suffix: string, hint: Span | undefined, article: Units, find: Find): Span | undefined {
  const item: Item = {
    raw: null, id: 'imported', author: 'human', meaning: isMentionKind(tag.kind) ? { act: 'tag', kind: tag.kind } : { act: 'label', kind: tag.kind }, created: '',
    place: { quote: { exact, prefix, suffix }, position: hint && { start: hint.start, end: hint.end }, textSha256: undefined },
  }
  const spot = find(item)
  return spot.kind === 'here' ? article.fromEditor(spot) : undefined
}

/** From one text to another that differs from it in white space alone; undefined where it differs in more. */
function alignment(from: string, to: string): ((span: Span) => Span) | undefined {
  const [a, b] = [comparable(from), comparable(to)]
  if (a === b) return (span) => span
  if (squeezed(a) !== squeezed(b)) return undefined
  const [left, right] = [inkOf(a), inkOf(b)]
  return ({ start, end }) => {
    const first = firstIndex(left.length, (i) => (left[i] as number) >= start)
    const last = firstIndex(left.length, (i) => (left[i] as number) >= end) - 1
    return last < first ? { start: 0, end: 0 } : { start: right[first] as number, end: (right[last] as number) + 1 }
  }
}

function squeezed(text: string): string { return comparable(text).replaceAll(' ', '') }

/** Offsets of all that is not white space. */
function inkOf(text: string): readonly number[] {
  const offsets: number[] = []
  for (let i = 0; i < text.length; i++) if (text[i] !== ' ') offsets.push(i)
  return offsets
}
