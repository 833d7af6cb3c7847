import type { LostAnnotation, TagKind } from '../core/human.ts'
import type { Span } from '../core/model.ts'
import { kindWords } from '../features/kind-words.ts'
import { readingText } from '../features/said-words.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import type { KindSetting } from '../library/settings.ts'
import type { AnnotationItem, KindMark } from '../protocol.ts'
import { toRange, type Outward } from './to-lsp.ts'

/** All that humans have said of one article or of all, in path order and reading order; what is about the whole article, and what has lost its place, last. */
export function annotationItems(library: Library, uri: string | undefined, out: Outward): readonly AnnotationItem[] {
  const one = uri === undefined ? undefined : library.articles.get(uri)
  const articles = uri === undefined ? [...library.articles.values()] : one ? [one] : []
  return articles.flatMap((article) => ofArticle(article, out))
}

/** The words that are tagged with kinds of humans' own, with the colours of the settings. */
export function kindMarks({ human, lines }: LibraryArticle, kinds: readonly KindSetting[]): readonly KindMark[] {
  return human.said.flatMap(({ act, kind, start, end }) => {
    if (act !== 'label' || kind === undefined) return []
    const index = kinds.findIndex(({ name }) => name === kind)
    return [{ range: toRange(lines, { start, end }), kind, colour: kinds[index]?.colour, index }]
  })
}

const NOTHING = { by: undefined, note: undefined, certainty: undefined, reading: undefined, undecided: undefined }

function ofArticle(article: LibraryArticle, out: Outward): readonly AnnotationItem[] {
  const { human } = article
  if (human.said.length + human.verdicts.length + human.otherStories.length + human.drifted.length + human.orphans.length === 0) return []
  const { analysis, lines } = article
  const base = { uri: out.spell(article.uri), article: article.name }
  const kinds = (kind: TagKind | undefined) => ({ kind, kindWords: kind === undefined ? '' : kindWords(kind) })
  const words = (span: Span) => ({ exact: analysis.text.slice(span.start, span.end), range: toRange(lines, span) })
  const undecided = new Map(human.undecided.flatMap(({ versions }) => versions.map(({ annotation }) => [annotation, versions.length > 1 ? 'versions' : 'removed'] as const)))
  const lost = ({ annotation, kind, exact, by, note }: LostAnnotation) => ({ ...base, ...NOTHING, annotation, undecided: undecided.get(annotation), ...kinds(kind), exact, by, note })
  return [
    ...human.said.map(({ annotation, act, kind, reading, by, note, certainty, start, end }) => (
      { ...base, annotation, act, undecided: undecided.get(annotation), ...kinds(kind), by, note, certainty, reading: readingText(kind, reading), ...words({ start, end }) }
    )),
    ...human.verdicts.map((verdict) => ({ ...base, ...NOTHING, annotation: verdict.annotation, undecided: undecided.get(verdict.annotation), act: 'verdict' as const, ...kinds(undefined), ...words(verdict) })),
    ...human.otherStories.map(({ annotation, source }) => ({ ...base, ...NOTHING, annotation, act: 'other-story' as const, ...kinds(undefined), exact: source, range: undefined })),
    ...human.drifted.map((one) => ({ ...lost(one), act: 'drifted' as const, range: toRange(lines, one) })),
    ...human.orphans.map((one) => ({ ...lost(one), act: 'orphan' as const, range: undefined })),
  ]
}
