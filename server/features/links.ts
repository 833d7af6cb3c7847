import type { Library } from '../library/library.ts'
import { say } from './messages.ts'
import { othersAt, type OtherSource } from './others.ts'
import { quoteOf, quoteText } from './quote.ts'
import type { DocumentLinkView } from './views.ts'

/** From each linked figure or date to the matching fact in the best other source. */
export function documentLinks(library: Library, uri: string): readonly DocumentLinkView[] {
  const article = library.articles.get(uri)
  if (!article) return []
  const links: DocumentLinkView[] = []
  article.analysis.mentions.forEach((mention, index) => {
    if (mention.kind === 'person') return
    const best = bestOf(othersAt(library, article, index))
    if (best) links.push({ start: mention.start, end: mention.end, target: best.place, tooltip: tooltipOf(best) })
  })
  return links
}

// A source that says the same is the better place to go on reading than one that is surer to mean the same and differs.
function bestOf(others: readonly OtherSource[]): OtherSource | undefined {
  return others.find(({ relation }) => relation === 'agrees') ?? others.find(({ relation }) => relation === 'compatible') ?? others[0]
}

function tooltipOf({ article, mention, relation }: OtherSource): string {
  return say('link.tooltip', { name: article.name, relation: say(`relation.${relation}`), quote: quoteText(quoteOf(article.analysis, mention)) })
}
