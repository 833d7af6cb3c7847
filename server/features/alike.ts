import type { Span } from '../core/model.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import type { Place, Scope } from './views.ts'
import { wholeWords } from './whole-words.ts'

/**
 * Where the same words stand, in whole words or as a mention (which may have an ending glued to it): the places that a command with a
 * scope acts on, in the order of the library, the one asked about among them.
 */
export function alike(library: Library, uri: string, span: Span, scope: Scope): readonly Place[] {
  const here = library.articles.get(uri)
  if (!here || scope === 'mention') return [{ uri, start: span.start, end: span.end }]
  const words = here.analysis.text.slice(span.start, span.end)
  const articles = scope === 'article' ? [here] : [...library.articles.values()]
  return articles.flatMap((article) => placesIn(article, words, article === here ? span.start : undefined))
}

function placesIn({ analysis, uri }: LibraryArticle, words: string, asked: number | undefined): readonly Place[] {
  const starts = new Set(wholeWords(analysis.text, words))
  for (const { start, end } of analysis.mentions) if (end - start === words.length && analysis.text.startsWith(words, start)) starts.add(start)
  if (asked !== undefined) starts.add(asked)
  return disjoint([...starts].sort((a, b) => a - b), words.length).map((start) => ({ uri, start, end: start + words.length }))
}

function disjoint(starts: readonly number[], length: number): readonly number[] {
  let end = -1
  return starts.filter((start) => {
    if (start < end) return false
    end = start + length
    return true
  })
}
