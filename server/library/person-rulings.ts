import type { PersonRuling } from '../core/link/person-rulings.ts'
import type { Span } from '../core/model.ts'
import type { LibraryArticle } from './library.ts'
import { beside } from './verdicts.ts'

/** What the humans of all sidecars have said about who is who, as far as both names are still there. `uriAt` finds the article whose decoded URI is given. */
export function personRulings(articles: ReadonlyMap<string, LibraryArticle>, judged: Iterable<string>, uriAt: (path: string) => string | undefined): readonly PersonRuling[] {
  const rulings: PersonRuling[] = []
  for (const uri of judged) {
    const article = articles.get(uri)
    for (const { verdict, other, start, end } of article?.human.verdicts ?? []) {
      if (!article || !other || verdict !== 'same-person' && verdict !== 'different-person') continue
      const there = articles.get(uriAt(beside(uri, other.source)) ?? '')
      const own = personAt(article, { start, end })
      const theirs = there && personCalled(there, other.exact, there === article ? own : undefined)
      if (own !== undefined && there && theirs !== undefined) rulings.push({ verdict, a: { uri, key: own }, b: { uri: there.uri, key: theirs } })
    }
  }
  return rulings
}

function personAt({ analysis }: LibraryArticle, span: Span): string | undefined {
  const mention = analysis.mentions.find(({ kind, start, end }) => kind === 'person' && start < span.end && end > span.start)
  return mention?.kind === 'person' ? mention.person : undefined
}

/** Whoever is first called so, and is not somebody else. */
function personCalled({ analysis }: LibraryArticle, words: string, notThis: string | undefined): string | undefined {
  for (const mention of analysis.mentions) {
    if (mention.kind === 'person' && mention.person !== notThis && analysis.text.slice(mention.start, mention.end) === words) return mention.person
  }
  return undefined
}
