import type { Engine } from '../core/lexicon/engine.ts'
import { isMentionKind } from '../core/sidecar/bodies.ts'
import { alike } from '../features/alike.ts'
import { say } from '../features/messages.ts'
import { oneLine } from '../features/quote.ts'
import { readWords } from '../features/read-words.ts'
import { readingText } from '../features/said-words.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import type { KnownPerson, PlacesOfArticle, PlacesParams, ReadingParams } from '../protocol.ts'
import { asPlace, asScope, asTagKind, asText } from './command-arguments.ts'
import type { Outward } from './to-lsp.ts'

/** Where a command with a scope would act, by article, with the texts that the offsets count in. */
export function placesOf(library: Library, article: LibraryArticle, params: PlacesParams, out: Outward): readonly PlacesOfArticle[] {
  const [place, scope] = [asPlace(params), asScope(params.scope)]
  if (!place || !scope || article.analysis.text.slice(place.start, place.end) !== place.exact) return []
  const found = new Map<string, PlacesOfArticle['places'][number][]>()
  for (const { uri, start, end } of alike(library, article.uri, place, scope)) {
    const exact = library.articles.get(uri)?.analysis.text.slice(start, end) ?? ''
    const known = found.get(uri)
    if (known) known.push({ start, end, exact })
    else found.set(uri, [{ start, end, exact }])
  }
  return [...found].flatMap(([uri, places]) => {
    const one = library.articles.get(uri)
    return one ? [{ uri: out.spell(uri), article: one.name, text: one.analysis.text, places }] : []
  })
}

/** In words what a human's input would be read as; null where it can't be. */
export function readingOf(article: LibraryArticle, params: ReadingParams, engine: Engine): string | null {
  const [place, kind, words] = [asPlace(params), asTagKind(params.kind), asText(params.words)]
  if (!place || kind === undefined || words === undefined || !isMentionKind(kind)) return null
  return readingText(kind, readWords(article, place, kind, words, engine)) ?? null
}

/** The people of the folder, those of most articles first. */
export function knownPeople({ people }: Library): readonly KnownPerson[] {
  return [...people.people.values()].map(({ name, members }) => ({ name: oneLine(name), count: new Set(members.map(({ uri }) => uri)).size }))
    .sort((a, b) => b.count - a.count).slice(0, MOST).map(({ name, count }) => ({ name, detail: say('completion.known', { count }) }))
}

const MOST = 2000
