import type { FolderPerson } from '../core/link/identify-people.ts'
import type { Span } from '../core/model.ts'
import { foldWord } from '../core/text/fold.ts'
import { skeleton } from '../core/text/skeleton.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import { folderPerson, personIn } from './people-of.ts'
import type { Place } from './views.ts'

/** A word of a name that is spelt otherwise elsewhere: in the same article, or in most other articles of the same language. */
export interface SpellingFinding extends Span {
  readonly written: string
  /** What to write instead. */
  readonly usual: string
  readonly against: 'article' | 'folder'
  /** Where the usual spelling stands in this article; undefined where it doesn't. */
  readonly example: Place | undefined
  /** All places in the article that are written like this one. */
  readonly alike: readonly Span[]
}

/**
 * Words of one person's name in one language that sound alike and are written differently. A form that only adds an ending to another
 * is inflection and no finding. In reading order.
 */
export function spellingFindings(library: Library, article: LibraryArticle): readonly SpellingFinding[] {
  return article.analysis.people.flatMap(({ key }) => findingsOf(library, article, key)).sort((a, b) => a.start - b.start)
}

interface Variant {
  readonly written: string
  readonly folded: string
  readonly places: Span[]
  /** Starts of the mentions it stands in. */
  readonly within: Set<number>
}

function findingsOf(library: Library, article: LibraryArticle, key: string): readonly SpellingFinding[] {
  const folder = folderPerson(library, article, key)
  const findings: SpellingFinding[] = []
  for (const [sound, variants] of variantsOf(article, key)) {
    const [usual, ...others] = [...variants.values()].sort((a, b) => b.places.length - a.places.length)
    if (!usual) continue
    const rivals = others.filter((other) => !isInflected(other.folded, usual.folded) && !standTogether(other, usual))
    for (const rival of rivals) {
      const first = usual.places[0]
      const example = first && { uri: article.uri, start: first.start, end: first.end }
      for (const place of rival.places) findings.push({ ...place, written: rival.written, usual: usual.written, against: 'article', example, alike: rival.places })
    }
    const common = rivals.length === 0 && folder ? usualInFolder(folder, article.uri, sound, usual.folded) : undefined
    if (common === undefined || [...variants.keys()].some((folded) => isInflected(folded, foldWord(common)))) continue
    for (const place of usual.places) findings.push({ ...place, written: usual.written, usual: common, against: 'folder', example: undefined, alike: usual.places })
  }
  return findings
}

/** By language and sound, the ways of writing a word of this person's names, by their folded form. */
function variantsOf(article: LibraryArticle, key: string): ReadonlyMap<string, ReadonlyMap<string, Variant>> {
  const bySound = new Map<string, Map<string, Variant>>()
  const { text } = article.analysis
  for (const mention of personIn(article, key)?.mentions ?? []) {
    for (const { word, at } of wordsIn(text.slice(mention.start, mention.end))) {
      const sound = soundOf(word, mention.lang)
      if (sound === undefined) continue
      const folded = foldWord(word)
      const variants = bySound.get(sound) ?? new Map<string, Variant>()
      bySound.set(sound, variants)
      const variant = variants.get(folded) ?? { written: word, folded, places: [], within: new Set() }
      variants.set(folded, variant)
      variant.places.push({ start: mention.start + at, end: mention.start + at + word.length })
      variant.within.add(mention.start)
    }
  }
  return bySound
}

/** The spelling that at least two other articles have, and twice as many as have this one. */
function usualInFolder(person: FolderPerson, uri: string, sound: string, folded: string): string | undefined {
  const spellings = spellingsOf(person).get(sound)
  if (!spellings) return undefined
  const articlesWith = (spelling: FolderSpelling | undefined): number => (spelling?.articles.size ?? 0) - (spelling?.articles.has(uri) ? 1 : 0)
  const own = articlesWith(spellings.get(folded))
  let usual: FolderSpelling | undefined
  for (const spelling of spellings.values()) if (articlesWith(spelling) > articlesWith(usual)) usual = spelling
  const enough = articlesWith(usual) >= 2 && articlesWith(usual) >= own * 2
  return enough && usual && foldWord(usual.written) !== folded ? usual.written : undefined
}

interface FolderSpelling { readonly written: string; readonly articles: Set<string> }

// A person of the folder never changes, so its spellings are gathered once.
const spellingsByPerson = new WeakMap<FolderPerson, ReadonlyMap<string, ReadonlyMap<string, FolderSpelling>>>()

function spellingsOf(person: FolderPerson): ReadonlyMap<string, ReadonlyMap<string, FolderSpelling>> {
  const known = spellingsByPerson.get(person)
  if (known) return known
  const bySound = new Map<string, Map<string, FolderSpelling>>()
  for (const { uri, person: member } of person.members) {
    for (const { text, lang } of member.spellings) {
      for (const { word } of wordsIn(text)) {
        const sound = soundOf(word, lang)
        if (sound === undefined) continue
        const spellings = bySound.get(sound) ?? new Map<string, FolderSpelling>()
        bySound.set(sound, spellings)
        const spelling = spellings.get(foldWord(word)) ?? { written: word, articles: new Set() }
        spellings.set(foldWord(word), spelling)
        spelling.articles.add(uri)
      }
    }
  }
  spellingsByPerson.set(person, bySound)
  return bySound
}

function wordsIn(name: string): readonly { readonly word: string; readonly at: number }[] {
  return [...name.matchAll(/[\p{L}\p{M}\u200c\u200d]+/gu)].map((match) => ({ word: match[0], at: match.index }))
}

// Initials and particles of two letters sound like too much.
function soundOf(word: string, lang: string): string | undefined {
  const sound = word.length < 3 ? '' : skeleton(word)
  return sound === '' ? undefined : `${lang} ${sound}`
}

// "Mahmoud Mohammed": words of one mention are different parts of the name, however alike they sound.
function standTogether(a: Variant, b: Variant): boolean {
  for (const mention of a.within) if (b.within.has(mention)) return true
  return false
}

function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short) && long.length - short.length <= LONGEST_ENDING
}

const LONGEST_ENDING = 3
