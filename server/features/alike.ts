import type { Mention, Span } from '../core/model.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import { folderPerson } from './people-of.ts'
import type { Place, Scope } from './views.ts'
import { wholeWords } from './whole-words.ts'

/**
 * The places that a command with a scope acts on, in the order of the library, the one asked about among them. In an article, where the
 * same words stand, in whole words or as a mention (which may have an ending glued to it). In the folder also what says the same in other
 * words, languages and scripts: every name of the same person, every figure of the same value and unit, every date of the same day.
 */
export function alike(library: Library, uri: string, span: Span, scope: Scope): readonly Place[] {
  const here = library.articles.get(uri)
  if (!here || scope === 'mention') return [{ uri, start: span.start, end: span.end }]
  const words = here.analysis.text.slice(span.start, span.end)
  const asked = here.analysis.mentions.find(({ start, end }) => start === span.start && end === span.end)
  if (scope === 'article') return placesIn(here, words, span, asked, NOTHING)
  const same = asked ? sameAs(library, here, asked) : NOTHING
  return [...library.articles.values()].flatMap((article) => placesIn(article, words, article === here ? span : undefined, asked, same))
}

type Same = (article: LibraryArticle, mention: Mention) => boolean

const NOTHING: Same = () => false

/** Whether a mention says the same as the asked one, in whatever words. */
function sameAs(library: Library, here: LibraryArticle, asked: Mention): Same {
  switch (asked.kind) {
    case 'person': {
      const person = folderPerson(library, here, asked.person)
      return ({ uri }, mention) => mention.kind === 'person' && person !== undefined && library.people.personOf(uri, mention.person) === person
    }
    case 'figure':
      return (_, mention) => mention.kind === 'figure' && asked.unit !== undefined && ['value', 'max', 'modifier', 'unit'].every((key) => mention[key as 'value'] === asked[key as 'value'])
    case 'date':
      return (_, mention) => mention.kind === 'date' && IS_KNOWN.test(asked.value) && mention.value === asked.value
  }
}

/** A day, month or year of the calendar: "Saturday" is another one in each article. */
const IS_KNOWN = /^\d{4}/

function placesIn(article: LibraryArticle, words: string, here: Span | undefined, asked: Mention | undefined, same: Same): readonly Place[] {
  const { analysis, uri } = article
  const ofSameWords = ({ start, end }: Span): boolean => end - start === words.length && analysis.text.startsWith(words, start)
  const meant = analysis.mentions.filter((mention) => ofSameWords(mention) || same(article, mention))
  // "Kim" is no Kim within the name of somebody else.
  const within = asked ? analysis.mentions.filter((mention) => !meant.includes(mention)) : []
  const written = wholeWords(analysis.text, words).map((start) => ({ start, end: start + words.length })).filter(outside(within))
  return disjoint([...here ? [here] : [], ...meant, ...written]).map(({ start, end }) => ({ uri, start, end }))
}

/** Asked in the order of the text. */
function outside(spans: readonly Span[]): (span: Span) => boolean {
  let i = 0
  return ({ start, end }) => {
    while (i < spans.length && (spans[i] as Span).end <= start) i++
    return (spans[i]?.start ?? Infinity) >= end
  }
}

/** In reading order; of two that overlap, the one that begins first, and of those the one that is named first. */
function disjoint(spans: readonly Span[]): readonly Span[] {
  let end = -1
  return spans.toSorted((a, b) => a.start - b.start).filter((span) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}
