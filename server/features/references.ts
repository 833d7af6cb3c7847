import type { Library } from '../library/library.ts'
import { mentionAt } from './mention-at.ts'
import { linkedAt } from './others.ts'
import { personEverywhere } from './people-of.ts'
import type { Place } from './views.ts'

/** All mentions of the person or fact at an offset, over all articles; `declaration` tells whether the place asked about is among them. */
export function references(library: Library, uri: string, offset: number, declaration: 'with-declaration' | 'without-declaration'): readonly Place[] {
  const article = library.articles.get(uri)
  const at = article && mentionAt(article.analysis, offset)
  if (!article || !at) return []
  const { mention, index } = at
  const own: Place = { uri, start: mention.start, end: mention.end }
  const places = mention.kind === 'person'
    ? personEverywhere(library, article, mention.person).flatMap((person) => person.mentions.map(({ start, end }) => ({ uri: person.article.uri, start, end })))
    : [own, ...linkedAt(library, article, index).map(({ place }) => place)]
  return declaration === 'with-declaration' ? places : places.filter((place) => place.uri !== uri || place.start !== mention.start)
}
