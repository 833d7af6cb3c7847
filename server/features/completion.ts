import type { FolderPerson, PeopleIndex } from '../core/link/identify-people.ts'
import { foldWord } from '../core/text/fold.ts'
import type { Library } from '../library/library.ts'
import { say } from './messages.ts'
import { oneLine } from './quote.ts'
import type { CompletionView } from './views.ts'

/** Known people of the folder one of whose names has a word that begins as typed before the offset; those of most articles first. */
export function completion(library: Library, uri: string, offset: number): readonly CompletionView[] {
  const text = library.articles.get(uri)?.analysis.text
  if (text === undefined) return []
  const typed = /[\p{L}\p{M}\u200c\u200d]*$/u.exec(text.slice(Math.max(0, offset - LONGEST_WORD), offset))?.[0] ?? ''
  if (typed.length < SHORTEST) return []
  const start = offset - typed.length
  const folded = foldWord(typed)
  const offers: CompletionView[] = []
  for (const { name, words, articles } of namesOf(library.people)) {
    const at = words.findIndex((word) => word.folded.startsWith(folded))
    const word = words[at]
    if (!word) continue
    // "Vladimir Pu": what stands before is the beginning of the same name and is replaced with it.
    const lead = name.slice(0, word.at)
    const whole = lead !== '' && text.slice(Math.max(0, start - lead.length), start) === lead
    offers.push({
      label: name, newText: name, detail: say('completion.known', { count: articles }), filter: whole ? name : name.slice(word.at),
      replace: { start: whole ? start - lead.length : start, end: offset },
    })
    if (offers.length >= MOST) break
  }
  return offers
}

const SHORTEST = 2
const LONGEST_WORD = 64
const MOST = 50

interface KnownName {
  readonly name: string
  readonly words: readonly { readonly folded: string; readonly at: number }[]
  readonly articles: number
}

// An index of people never changes, so its names are gathered once.
const namesByIndex = new WeakMap<PeopleIndex, readonly KnownName[]>()

function namesOf(index: PeopleIndex): readonly KnownName[] {
  const known = namesByIndex.get(index)
  if (known) return known
  const names = [...index.people.values()].flatMap(knownNames).sort((a, b) => b.articles - a.articles)
  namesByIndex.set(index, names)
  return names
}

function knownNames({ name, names, members }: FolderPerson): readonly KnownName[] {
  const articles = new Set(members.map(({ uri }) => uri)).size
  return [...new Set([name, ...names.values()].map(oneLine))].map((one) => ({
    name: one, articles,
    words: [...one.matchAll(/[\p{L}\p{M}\u200c\u200d]+/gu)].map((match) => ({ folded: foldWord(match[0]), at: match.index })),
  }))
}
