import type { Mention, Span } from '../core/model.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import { say } from './messages.ts'
import { othersAt } from './others.ts'
import { personIn } from './people-of.ts'
import { oneLine, quoteOf, wordsOf } from './quote.ts'
import type { SymbolKind, SymbolView } from './views.ts'
import { readingWords } from './words.ts'

/** People, figures and dates of an article, grouped; groups without members are left out. */
export function documentSymbols(library: Library, uri: string): readonly SymbolView[] {
  const article = library.articles.get(uri)
  if (!article) return []
  return [
    ...group(article, 'people', say('symbols.people'), peopleOf(article)),
    ...group(article, 'figures', say('symbols.figures'), factsOf(library, article, 'figure')),
    ...group(article, 'dates', say('symbols.dates'), factsOf(library, article, 'date')),
  ]
}

function group({ analysis }: LibraryArticle, kind: SymbolKind, name: string, children: readonly SymbolView[]): readonly SymbolView[] {
  const first = children[0]
  if (!first) return []
  return [{ start: 0, end: analysis.text.length, name, kind, detail: String(children.length), selection: first.selection, children }]
}

// A person reaches from the first mention to the last, so that the mentions lie within.
function peopleOf(article: LibraryArticle): readonly SymbolView[] {
  return article.analysis.people.flatMap(({ key }): readonly SymbolView[] => {
    const one = personIn(article, key)
    const first = one?.mentions[0]
    const last = one?.mentions.at(-1)
    if (!one || !first || !last) return []
    const { person, mentions } = one
    const detail = [say('hover.mentions', { count: mentions.length }), ...person.roles.slice(0, 2).map(oneLine)].join(' · ')
    const children = mentions.length > 1 ? mentions.map((mention) => symbolOf(mention, wordsOf(article.analysis, mention), contextOf(article, mention))) : []
    return [{ start: first.start, end: last.end, name: oneLine(person.name), detail, kind: 'person', selection: spanOf(first), children }]
  }).sort((a, b) => a.start - b.start)
}

function factsOf(library: Library, article: LibraryArticle, kind: 'figure' | 'date'): readonly SymbolView[] {
  return article.analysis.mentions.flatMap((mention, index): readonly SymbolView[] => {
    if (mention.kind === 'person' || mention.kind !== kind) return []
    const others = othersAt(library, article, index)
    const agreeing = others.filter(({ relation }) => relation === 'agrees').length
    const differing = others.filter(({ relation }) => relation === 'differs').length
    const said = [
      wordsOf(article.analysis, mention),
      ...(agreeing > 0 ? [say('count.agree', { count: agreeing })] : []),
      ...(differing > 0 ? [say('count.differ', { count: differing })] : []),
    ]
    return [symbolOf(mention, readingWords(mention), said.join(' · '))]
  })
}

function symbolOf(mention: Mention, name: string, detail: string): SymbolView {
  return { ...spanOf(mention), name, detail, kind: mention.kind, selection: spanOf(mention), children: [] }
}

function contextOf({ analysis }: LibraryArticle, span: Span): string {
  const { before, exact, after } = quoteOf(analysis, span, 24)
  return `${before}${exact}${after}`
}

function spanOf({ start, end }: Span): Span { return { start, end } }
