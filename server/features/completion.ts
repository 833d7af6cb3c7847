import type { FolderPerson, PeopleIndex } from '../core/link/identify-people.ts'
import { foldWord } from '../core/text/fold.ts'
import type { Script } from '../core/model.ts'
import { scriptOf } from '../core/text/scripts.ts'
import type { Library } from '../library/library.ts'
import { say } from './messages.ts'
import { oneLine } from './quote.ts'
import type { CompletionView } from './views.ts'

/**
 * Known people of the folder one of whose names has a word that begins as typed before the offset: those in the script that is typed in,
 * or that the article is in, first, and of those the ones of most articles. With nothing typed, which only somebody who asks does, all of
 * them; with a letter or two, which anybody types, none.
 */
export function completion(library: Library, uri: string, offset: number): readonly CompletionView[] {
  const text = library.articles.get(uri)?.analysis.text
  if (text === undefined) return []
  const typed = /[\p{L}\p{M}\u200c\u200d]*$/u.exec(text.slice(Math.max(0, offset - LONGEST_WORD), offset))?.[0] ?? ''
  if (typed !== '' && typed.length < (SYLLABLES.test(typed) ? 1 : SHORTEST)) return []
  const script = scriptIn(typed === '' ? text.slice(0, SAMPLE) : typed)
  const start = offset - typed.length
  const folded = foldWord(typed)
  const offers: CompletionView[] = []
  const names = namesOf(library.people)
  for (const { name, words, articles } of [...names.filter((one) => one.script === script), ...names.filter((one) => one.script !== script)]) {
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

const SHORTEST = 3
/** A syllable or a character says as much as three letters. */
const SYLLABLES = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** UTF-16 units of an article that tell its script. */
const SAMPLE = 2000
const LONGEST_WORD = 64
const MOST = 50

interface KnownName {
  readonly name: string
  readonly words: readonly { readonly folded: string; readonly at: number }[]
  readonly articles: number
  readonly script: Script | undefined
}

/** The script of most letters. */
function scriptIn(text: string): Script | undefined {
  const counts = new Map<Script, number>()
  for (const letter of text) {
    const script = scriptOf(letter.codePointAt(0) ?? 0)
    if (script !== 'Common' && script !== 'Other') counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
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
    name: one, articles, script: scriptIn(one),
    words: [...one.matchAll(/[\p{L}\p{M}\u200c\u200d]+/gu)].map((match) => ({ folded: foldWord(match[0]), at: match.index })),
  }))
}
