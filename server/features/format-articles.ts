import { anchor } from '../core/anchor/anchor.ts'
import type { Anchored } from '../core/anchor/anchored.ts'
import type { ValueGate } from '../core/anchor/value-gate.ts'
import { annotatorsOf, formatArticle } from '../core/formats/format-article.ts'
import type { Finding, FormatArticle } from '../core/formats/format.ts'
import { encode } from '../core/sidecar/encode.ts'
import { exportPage } from '../core/sidecar/export-page.ts'
import { emptyPage } from '../core/sidecar/page.ts'
import { placeOf } from '../core/text/line-index.ts'
import { linksOfArticle } from '../library/links-of-article.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import { diagnostics } from './diagnostics.ts'
import type { FeatureSettings } from './views.ts'

export interface FormatTools {
  readonly settings: FeatureSettings
  readonly gate: ValueGate
  /** ISO 8601. */
  readonly created: string
  readonly anchoredOf: (uri: string) => Anchored | undefined
}

/** Articles of a library as the export formats take them, each made when it is asked for. */
export function* formatArticles(library: Library, articles: Iterable<LibraryArticle>, tools: FormatTools): Generator<FormatArticle> {
  for (const article of articles) {
    const { uri, name } = article
    const links = linksOfArticle(library, article)
    const anchored = tools.anchoredOf(uri)
    const source = name.slice(name.lastIndexOf('/') + 1)
    yield formatArticle(article, links, library.people, anchored ? annotatorsOf(anchored.page) : new Map(), {
      findings: () => findingsIn(library, article, tools.settings),
      sidecar: () => {
        const before = anchored?.text === article.analysis.text ? anchored : anchor(anchored?.page ?? emptyPage(), article.analysis.text, tools.gate)
        return encode(exportPage(before, article, links, library.people, { source, created: tools.created, gate: tools.gate }).page)
      },
    })
  }
}

function findingsIn(library: Library, { uri, lines }: LibraryArticle, settings: FeatureSettings): readonly Finding[] {
  return diagnostics(library, uri, settings).map(({ code, severity, message, start, end, related }) => ({
    code, severity, message, range: { start: placeOf(lines, start), end: placeOf(lines, end) },
    related: related.flatMap((one) => {
      const other = library.articles.get(one.uri)
      return other ? [{ name: other.name, range: { start: placeOf(other.lines, one.start), end: placeOf(other.lines, one.end) }, message: one.message }] : []
    }),
  }))
}
