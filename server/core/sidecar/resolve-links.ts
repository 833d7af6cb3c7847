import type { Analysis, FactRef, Link, Reason, Relation, Span } from '../model.ts'
import { order } from '../order.ts'

/** What another article says about one of this article's facts. */
export interface ResolvedLink {
  readonly relation: Relation
  /** 0 to 1. */
  readonly score: number
  readonly because: readonly Reason[]
  /** `name` is the path below the folder or argument, `text` the whole article's, the span UTF-16. */
  readonly other: Span & { readonly uri: string; readonly name: string; readonly text: string }
}

/** Links of one article's mentions, by mention index, best first (then by name and place). Ends that are not there are left out. */
export function resolveLinks(uri: string, links: readonly Link[], articles: ReadonlyMap<string, { readonly name: string; readonly analysis: Analysis }>): ReadonlyMap<number, readonly ResolvedLink[]> {
  const found = new Map<number, ResolvedLink[]>()
  for (const link of links) {
    if (link.a.article === uri) add(found, link.a.mention, resolve(link, link.b, articles))
    if (link.b.article === uri) add(found, link.b.mention, resolve(link, link.a, articles))
  }
  for (const list of found.values()) list.sort((a, b) => b.score - a.score || order(a.other.name, b.other.name) || a.other.start - b.other.start)
  return found
}

function add(found: Map<number, ResolvedLink[]>, mention: number, link: ResolvedLink | undefined): void {
  if (!link) return
  const list = found.get(mention)
  if (list) list.push(link)
  else found.set(mention, [link])
}

function resolve({ relation, score, because }: Link, to: FactRef, articles: ReadonlyMap<string, { readonly name: string; readonly analysis: Analysis }>): ResolvedLink | undefined {
  const article = articles.get(to.article)
  const mention = article?.analysis.mentions[to.mention]
  if (!article || !mention) return undefined
  return { relation, score, because, other: { uri: to.article, name: article.name, text: article.analysis.text, start: mention.start, end: mention.end } }
}
