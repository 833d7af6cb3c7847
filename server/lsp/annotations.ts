import type { Library, LibraryArticle } from '../library/library.ts'
import type { AnnotationItem } from '../protocol.ts'
import { toRange, type Outward } from './to-lsp.ts'

/** All that humans have said of one article or of all, in path order and reading order; what has lost its place last. */
export function annotationItems(library: Library, uri: string | undefined, out: Outward): readonly AnnotationItem[] {
  const one = uri === undefined ? undefined : library.articles.get(uri)
  const articles = uri === undefined ? [...library.articles.values()] : one ? [one] : []
  return articles.flatMap((article) => ofArticle(article, out))
}

function ofArticle(article: LibraryArticle, out: Outward): readonly AnnotationItem[] {
  const { human, analysis, lines, name } = article
  const base = { uri: out.spell(article.uri), article: name }
  const words = (span: { start: number; end: number }) => ({ exact: analysis.text.slice(span.start, span.end), range: toRange(lines, span) })
  return [
    ...human.tags.map((tag) => ({ ...base, annotation: tag.annotation, act: tag.act, kind: tag.kind, ...words(tag) })),
    ...human.verdicts.map((verdict) => ({ ...base, annotation: verdict.annotation, act: 'verdict' as const, kind: undefined, ...words(verdict) })),
    ...human.drifted.map((lost) => ({ ...base, annotation: lost.annotation, act: 'drifted' as const, kind: lost.kind, exact: lost.exact, range: toRange(lines, lost) })),
    ...human.orphans.map((lost) => ({ ...base, annotation: lost.annotation, act: 'orphan' as const, kind: lost.kind, exact: lost.exact, range: undefined })),
  ]
}
