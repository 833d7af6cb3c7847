import type { FolderPerson } from '../core/link/identify-people.ts'
import type { PersonMention } from '../core/model.ts'
import { nameLikeness } from '../core/text/name-likeness.ts'
import { partsOfKey, type NamePart } from '../core/text/name-parts.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import { say } from './messages.ts'
import { firstFullMention, folderPerson, personIn } from './people-of.ts'
import { oneLine } from './quote.ts'
import type { ActionView, QuotedPlace } from './views.ts'

/** What a human can say about who is named: that he isn't whom the folder takes him for, or is somebody whose name sounds alike. */
export function personActions(library: Library, article: LibraryArticle, index: number): readonly ActionView[] {
  const mention = article.analysis.mentions[index]
  if (mention?.kind !== 'person') return []
  const { start, end } = mention
  const place: QuotedPlace = { uri: article.uri, start, end, exact: article.analysis.text.slice(start, end) }
  const own = folderPerson(library, article, mention.person)
  const taken = own && quotedElsewhere(library, article, own)
  return [
    ...(taken ? [view('different-person', place, taken, { name: oneLine(taken.exact), source: taken.source })] : []),
    ...alikeTo(library, mention, own).flatMap((person) => {
      const other = quotedElsewhere(library, article, person) ?? quotedHere(article, person)
      return other ? [view('same-person', place, other, { name: oneLine(person.names.get(mention.lang) ?? person.name), source: other.source })] : []
    }),
  ]
}

function view(verdict: 'same-person' | 'different-person', place: QuotedPlace, { source: _, ...other }: Quoted, words: { readonly name: string; readonly source: string }): ActionView {
  return { title: say(`action.${verdict}`, words), kind: 'refactor', command: { name: 'corroborate.verdict', args: { ...place, verdict, others: [other] } } }
}

interface Quoted extends QuotedPlace { readonly source: string }

function quotedElsewhere(library: Library, { uri }: LibraryArticle, { members }: FolderPerson): Quoted | undefined {
  for (const member of members) {
    const other = member.uri === uri ? undefined : library.articles.get(member.uri)
    const quoted = other && quote(other, member.person.key)
    if (quoted) return quoted
  }
  return undefined
}

function quotedHere(article: LibraryArticle, { members }: FolderPerson): Quoted | undefined {
  const member = members.find(({ uri }) => uri === article.uri)
  return member && quote(article, member.person.key)
}

function quote(article: LibraryArticle, key: string): Quoted | undefined {
  const there = personIn(article, key)
  const mention = there && firstFullMention(there)
  return mention && { uri: article.uri, start: mention.start, end: mention.end, exact: article.analysis.text.slice(mention.start, mention.end), source: article.name }
}

/** Others of the folder by how alike their names sound, the likest first. */
function alikeTo(library: Library, { person: key, lang }: PersonMention, own: FolderPerson | undefined): readonly FolderPerson[] {
  const parts = partsOfKey(key, lang)
  const sounds = soundsOf(parts)
  const found: { readonly person: FolderPerson; readonly score: number }[] = []
  for (const person of library.people.people.values()) {
    if (person === own) continue
    const other = soundsAlike(person)
    if (!sounds.some((sound) => other.sounds.has(sound))) continue
    const { score } = nameLikeness(parts, other.parts, LEAST_LIKENESS)
    if (score >= LEAST_LIKENESS) found.push({ person, score })
  }
  return found.sort((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1)).slice(0, MOST_ALIKE).map(({ person }) => person)
}

const LEAST_LIKENESS = 0.6
const MOST_ALIKE = 3

interface Sounding { readonly parts: readonly NamePart[]; readonly sounds: ReadonlySet<string> }

// A person of the folder never changes, and menus are asked for at every move of the cursor.
const soundings = new WeakMap<FolderPerson, Sounding>()

function soundsAlike(person: FolderPerson): Sounding {
  const known = soundings.get(person)
  if (known) return known
  const parts = partsOfKey(person.id, 'en')
  const made = { parts, sounds: new Set(soundsOf(parts)) }
  soundings.set(person, made)
  return made
}

function soundsOf(parts: readonly NamePart[]): readonly string[] {
  return parts.flatMap(({ particle, initial, kinds }) => (particle || initial !== undefined ? [] : kinds.firsts.map((kind) => kind.slice(0, 2))))
}
