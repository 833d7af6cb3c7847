import { foldWord } from '../core/text/fold.ts'
import { skeleton } from '../core/text/skeleton.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import { firstFullMention, personIn } from './people-of.ts'
import { oneLine, wordsOf } from './quote.ts'
import type { WorkspaceSymbolView } from './views.ts'
import { readingWords } from './words.ts'

/**
 * People and facts of all articles that a query finds, at most two hundred: people first, found by any spelling in any script, once an
 * article; then figures and dates whose words or reading contain the query.
 */
export function workspaceSymbols(library: Library, query: string): readonly WorkspaceSymbolView[] {
  const wanted = foldWord(query.trim())
  const found: WorkspaceSymbolView[] = []
  const collect = (from: (article: LibraryArticle, wanted: string) => Iterable<WorkspaceSymbolView>): void => {
    for (const article of library.articles.values()) {
      for (const symbol of from(article, wanted)) {
        if (found.length >= MOST) return
        found.push(symbol)
      }
    }
  }
  collect(peopleOf)
  // Without a query every figure of the folder would be listed.
  if (wanted.length >= 2) collect(factsOf)
  return found
}

const MOST = 200

function* peopleOf(article: LibraryArticle, wanted: string): Iterable<WorkspaceSymbolView> {
  const sounds = wanted.split(/\s+/u).map(skeleton).filter((sound) => sound !== '')
  for (const { key, name, spellings } of article.analysis.people) {
    const named = [name, ...spellings.map(({ text }) => text)]
    if (!named.some((text) => foldWord(text).includes(wanted)) && !(wanted.length >= 3 && named.some((text) => soundsLike(text, sounds)))) continue
    const one = personIn(article, key)
    const mention = one && firstFullMention(one)
    if (mention) yield { uri: article.uri, start: mention.start, end: mention.end, name: oneLine(name), kind: 'person', container: article.name }
  }
}

function soundsLike(name: string, sounds: readonly string[]): boolean {
  const words = name.split(/[\s-]+/u).map(skeleton)
  return sounds.length > 0 && sounds.every((sound) => words.includes(sound))
}

function* factsOf(article: LibraryArticle, wanted: string): Iterable<WorkspaceSymbolView> {
  for (const mention of article.analysis.mentions) {
    if (mention.kind === 'person') continue
    const reading = readingWords(mention)
    const words = wordsOf(article.analysis, mention)
    if (!reading.toLowerCase().includes(wanted) && !foldWord(words).includes(wanted)) continue
    yield { uri: article.uri, start: mention.start, end: mention.end, name: `${reading} (${words})`, kind: mention.kind, container: article.name }
  }
}
