import type { Link, Mention } from '../core/model.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import { eventWords } from './event-words.ts'
import { say, sayRule } from './messages.ts'
import { sayNumber } from './say-number.ts'
import { oneLine } from './quote.ts'
import { unitWords } from './unit-words.ts'
import { dateWords } from './words.ts'

/** An article's mention, by its index in the analysis. */
interface End { readonly article: LibraryArticle; readonly index: number }

/** Why two facts are taken for one, at a glance: "same: killed · people · Lyon · 3 words; other count". `here` is the end that the link is looked at from. */
export function linkWords(library: Library, { because, relation }: Pick<Link, 'because' | 'relation'>, here: End, there: End): string {
  const shared = because.flatMap(({ rule, words }) => (SHARED.has(rule) ? [sayRule(rule, idsOf(words).map((id) => named(library, rule, id, [here, there])).filter((word) => word !== '').join(', '))] : []))
  const rest = because.filter(({ rule }) => !SHARED.has(rule)).map(({ rule, words }) => sayRule(rule, restWords(library, rule, words), relation === 'compatible' ? relation : kindOfValue(here.article.analysis.mentions[here.index])))
  return [...(shared.length > 0 ? [say('hover.same', { same: [...new Set(shared)].filter((words) => words !== '').join(' · ') })] : []), ...rest].join('; ')
}

/** Reasons that name what the two have in common; the others say something of the link. */
const SHARED: ReadonlySet<string> = new Set([
  'link-same-event', 'link-near-event', 'link-same-thing', 'link-same-unit', 'link-same-person', 'link-same-age', 'link-same-place', 'link-same-time', 'link-same-words', 'link-same-neighbour',
])

function idsOf(words: string): readonly string[] { return words.split(' · ') }

function named(library: Library, rule: string, id: string, ends: readonly End[]): string {
  switch (rule) {
    case 'link-same-event': case 'link-near-event': return eventWords(id)
    case 'link-same-person': case 'link-same-age': return oneLine(personName(library, id, ends.map(({ article }) => article)) ?? id)
    case 'link-same-place': return oneLine(placeName(id, ends))
    case 'link-same-unit': return unitWords('', 2, id).trim()
    case 'link-same-neighbour': return neighbourWords(id)
    case 'link-same-time': return dateWords(id)
    case 'link-same-words': return say('count.words', { count: Number(id) })
    default: return oneLine(id)
  }
}

/** Name of a person whom one of the articles names: to look among all people of the folder would put them in order first. */
export function personName({ people }: Library, id: string, articles: readonly LibraryArticle[]): string | undefined {
  for (const { uri, analysis } of articles) for (const { key } of analysis.people) {
    const person = people.personOf(uri, key)
    if (person?.id === id) return person.name
  }
  return undefined
}

/** Countries by their ISO 3166 code; other places as this article writes them, or else the other one. */
function placeName(id: string, ends: readonly End[]): string {
  if (id.startsWith('@')) return ends.flatMap(({ article, index }) => article.analysis.facts.find(({ mention }) => mention === index)?.signature.placeNames?.[id] ?? [])[0] ?? ''
  try {
    return /^[A-Z]{2}$/.test(id) ? COUNTRIES.of(id) ?? id : id
  } catch {
    return id
  }
}

const COUNTRIES = /* @__PURE__ */ new Intl.DisplayNames('en', { type: 'region' })

/** "1240 person" is 1,240 people. */
function neighbourWords(label: string): string {
  const [, number, unit] = /^([0-9.e+-]+) (.+)$/.exec(label) ?? []
  return number === undefined || !Number.isFinite(Number(number)) ? dateWords(oneLine(label)) : oneLine(unitWords(sayNumber(Number(number)), Number(number), unit))
}

function restWords(library: Library, rule: string, words: string): string {
  return oneLine(rule === 'link-carried' ? library.articles.get(words)?.name ?? words : words)
}

/** What a value is called that is another or the same: `rule.link-other-value` and the kind. */
function kindOfValue(mention: Mention | undefined): 'date' | 'count' | undefined {
  if (mention?.kind === 'date') return 'date'
  return mention?.because.some(({ rule }) => rule.startsWith('counted')) ? 'count' : undefined
}
