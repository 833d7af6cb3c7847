import type { Engine } from '../core/lexicon/engine.ts'
import { makeArticle } from './article.ts'
import { libraryOf, type Library } from './library.ts'

/** What a library says that a fresh one of the same articles does not, or the other way round, a line each: empty, unless what is kept up from change to change has gone wrong. */
export function paranoid(library: Library): readonly string[] {
  const fresh = libraryOf(library.articles.values())
  return [...library.articles.keys()].flatMap((uri) => {
    const [kept, made] = [said(library, uri), said(fresh, uri)]
    return kept === made ? [] : [`${uri}\n  kept: ${kept}\n  made: ${made}`]
  })
}

/** Of some articles that are read again at each key those that read otherwise than for the first time, a line each: none, unless what is taken over has gone wrong. */
export function misread(library: Library, uris: readonly string[], engine: Engine): readonly string[] {
  return uris.flatMap((uri) => {
    const article = library.articles.get(uri)
    if (!article) return []
    const { name, human, trouble, analysis } = article
    const [kept, made] = [analysis, makeArticle({ uri, name, text: analysis.text, human, trouble }, engine).analysis].map((one) => JSON.stringify(one))
    return kept === made ? [] : [`${uri}\n  read again: ${kept}\n  read first: ${made}`]
  })
}

/** All that an article is told by others, as text. */
export function said(library: Library, uri: string): string {
  const analysis = library.articles.get(uri)?.analysis
  const people = analysis?.people.map(({ key }) => {
    const person = library.people.personOf(uri, key)
    return [key, person?.id, person?.name, person?.members.map((member) => `${member.uri}#${member.person.key}`)]
  })
  return JSON.stringify([people, analysis?.mentions.map((_, mention) => library.linksAt({ article: uri, mention }))])
}
