import type { Library } from '../library/library.ts'
import { mentionAt } from './mention-at.ts'
import { othersAt } from './others.ts'
import { firstFullMention, personEverywhere, type PersonInArticle } from './people-of.ts'
import type { DefinitionView, Place } from './views.ts'

/** A fact's matches in other sources; a person's first full mention in this article or, asked there, in the other articles. */
export function definition(library: Library, uri: string, offset: number): DefinitionView | undefined {
  const article = library.articles.get(uri)
  const at = article && mentionAt(article.analysis, offset)
  if (!article || !at) return undefined
  const { mention, index } = at
  const origin = { start: mention.start, end: mention.end }
  if (mention.kind !== 'person') return { origin, targets: othersAt(library, article, index).map(({ place }) => place) }
  const [here, ...elsewhere] = personEverywhere(library, article, mention.person)
  const first = here && placeIn(here)
  if (first && first.start !== mention.start) return { origin, targets: [first] }
  return { origin, targets: elsewhere.flatMap((person) => placeIn(person) ?? []) }
}

function placeIn(person: PersonInArticle): Place | undefined {
  const mention = firstFullMention(person)
  return mention && { uri: person.article.uri, start: mention.start, end: mention.end }
}
