import type { Analysis, Span } from '../model.ts'
import type { PeopleIndex } from '../link/identify-people.ts'
import { soundLikeness } from '../text/sound-likeness.ts'
import { romanize } from '../text/romanize.ts'
import { foldWord } from '../text/fold.ts'

/** A mention that spells a person's name otherwise than is usual. */
export interface OddSpelling extends Span {
  readonly text: string
  /** How the article, or else the folder, mostly spells the same parts of the name. */
  readonly usual: string
  readonly where: 'article' | 'folder'
  readonly person: string
}

/**
 * Mentions whose spelling differs a little (vowel length, a nasal, an aspirate) from the usual one of the same person in the same
 * language: शोइगु beside शोइगू. A shorter form of the name is no other spelling. With `people` and the article's `uri`, names that the article has in one
 * spelling only are held against the folder's usual one.
 */
export function oddSpellings(analysis: Analysis, folder?: { readonly uri: string; readonly people: PeopleIndex }): readonly OddSpelling[] {
  const odd: OddSpelling[] = []
  for (const person of analysis.people) {
    const own = wordCounts(person.spellings)
    const others = folder?.people.personOf(folder.uri, person.key)?.members.filter(({ uri }) => uri !== folder.uri).flatMap((member) => member.person.spellings) ?? []
    const everywhere = wordCounts(others)
    for (const mention of analysis.mentions) {
      if (mention.kind !== 'person' || mention.person !== person.key || mention.origin === 'tagged') continue
      const text = analysis.text.slice(mention.start, mention.end)
      const inArticle = respelled(text, mention.lang, own)
      const usual = inArticle ?? respelled(text, mention.lang, everywhere)
      if (usual !== undefined) odd.push({ start: mention.start, end: mention.end, text, usual, where: inArticle === undefined ? 'folder' : 'article', person: person.key })
    }
  }
  return odd.sort((a, b) => a.start - b.start)
}

/** How often each word of the name is spelled in which way, by language. */
type WordCounts = ReadonlyMap<string, ReadonlyMap<string, number>>

function wordCounts(spellings: readonly { readonly text: string; readonly lang: string; readonly count: number }[]): WordCounts {
  const counts = new Map<string, Map<string, number>>()
  for (const { text, lang, count } of spellings) {
    const words = counts.get(lang) ?? new Map<string, number>()
    counts.set(lang, words)
    for (const word of wordsOf(text)) words.set(word, (words.get(word) ?? 0) + count)
  }
  return counts
}

/** The text with each word that has a more frequent near twin put right, or undefined where none has. */
function respelled(text: string, lang: string, counts: WordCounts): string | undefined {
  const words = counts.get(lang)
  if (!words) return undefined
  let usual = text
  for (const word of wordsOf(text)) {
    const count = words.get(word) ?? 0
    let best: string | undefined
    for (const [other, often] of words) {
      if (other !== word && often > Math.max(count, best === undefined ? 0 : words.get(best) ?? 0) && isVariant(word, other)) best = other
    }
    if (best !== undefined) usual = usual.replace(word, best)
  }
  return usual === text ? undefined : usual
}

const LEAST_LIKENESS = 0.8

/** The same sounds but for small ones; not the same word with a case ending, nor the same word to the folding. */
function isVariant(a: string, b: string): boolean {
  const [left, right] = [foldWord(a), foldWord(b)]
  if (left === right || left.startsWith(right) || right.startsWith(left)) return false
  return soundLikeness(romanize(a), romanize(b)) >= LEAST_LIKENESS
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s\-‐-―.]+/u).filter((word) => word.length > 1)
}
