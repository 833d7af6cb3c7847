import type { DateMention, FigureMention, PersonMention } from '../core/model.ts'
import type { Library, LibraryArticle } from '../library/library.ts'
import { asMarkdown, asPlaintext, type Card, type CardRow } from './card.ts'
import { kindWords } from './kind-words.ts'
import { mentionAt, type IndexedMention } from './mention-at.ts'
import { say } from './messages.ts'
import { relationWords } from './report-order.ts'
import { othersAt, type OtherSource } from './others.ts'
import { firstFullMention, folderPerson, personEverywhere, type PersonInArticle } from './people-of.ts'
import { oneLine, quoteOf, wordsOf } from './quote.ts'
import { linkWords } from './link-words.ts'
import { reasonsOf, reasonWords } from './reasons.ts'
import { saidOf } from './said-words.ts'
import type { HoverView } from './views.ts'
import { dateWithWeekday, dateWords, figureWords, readingWords } from './words.ts'

/** The card of the mention at an offset: its reading, how that came about, and what every other source says about it. */
export function hover(library: Library, uri: string, offset: number): HoverView | undefined {
  const article = library.articles.get(uri)
  const at = article && mentionAt(article.analysis, offset)
  if (article && !at) return saidCard(article, offset)
  if (!article || !at) return undefined
  const card = cardOf(library, article, at)
  return { start: at.mention.start, end: at.mention.end, markdown: asMarkdown(card), plaintext: asPlaintext(card) }
}

function cardOf(library: Library, article: LibraryArticle, { index, mention }: IndexedMention): Card {
  return mention.kind === 'person' ? personCard(library, article, mention) : factCard(library, article, mention, index)
}

/** The card of words that are no mention to the machine, but of which humans have said something. */
function saidCard(article: LibraryArticle, offset: number): HoverView | undefined {
  const here = article.human.said.filter(({ start, end }) => start <= offset && offset <= end)
  // Where all that was said is that it is nothing, there is nothing to show.
  const narrow = here.filter(({ act }) => act !== 'reject').toSorted((a, b) => (a.end - a.start) - (b.end - b.start))[0]
  if (!narrow) return undefined
  const card: Card = {
    title: wordsOf(article.analysis, narrow), kind: narrow.kind === undefined ? say('kind.note') : kindWords(narrow.kind), value: undefined,
    notes: saidOf(article, narrow), because: [], head: ['', '', ''], rows: [], none: '', footer: [],
  }
  return { start: narrow.start, end: narrow.end, markdown: asMarkdown(card), plaintext: asPlaintext(card) }
}

function factCard(library: Library, article: LibraryArticle, mention: FigureMention | DateMention, index: number): Card {
  const others = othersAt(library, article, index).toSorted((a, b) => RANK[a.relation] - RANK[b.relation])
  return {
    title: mention.kind === 'figure' ? figureWords(mention) : dateWithWeekday(mention.value),
    kind: say(`kind.${mention.kind}`),
    value: mention.kind === 'date' ? mention.value : undefined,
    notes: [...notesOf(article, mention), ...dateNotes(article, mention)],
    because: reasonsOf(mention),
    head: [say('hover.source'), say('hover.says'), say('hover.relation')],
    rows: others.map((other) => rowOf(article, other)),
    none: say('hover.no-other-source'),
    footer: linkedBecause(library, article, others),
  }
}

// What contradicts is what a reader must see first.
const RANK = { differs: 0, compatible: 1, agrees: 2 } as const

function notesOf(article: LibraryArticle, mention: FigureMention | DateMention | PersonMention): readonly string[] {
  const { origin, certainty, kind } = mention
  const said = saidOf(article, mention)
  return [
    ...(origin === 'tagged' && said.length === 0 ? [say('hover.tagged')] : said),
    ...(certainty === 'uncertain' ? [say('hover.uncertain', { kind: say(`kind.${kind}`) })] : []),
  ]
}

function dateNotes({ analysis: { published } }: LibraryArticle, mention: FigureMention | DateMention): readonly string[] {
  if (mention.kind !== 'date') return []
  const isPublication = published?.span !== undefined && published.span.start < mention.end && mention.start < published.span.end
  return [
    ...(isPublication ? [say('hover.publication', { because: published.because.map((reason) => reasonWords(reason)).join('; ') })] : []),
    ...(mention.trouble?.kind === 'ambiguous' ? [say('hover.alternative', { other: dateWords(mention.trouble.other) })] : []),
  ]
}

function rowOf(here: LibraryArticle, other: OtherSource): CardRow {
  const { article, mention } = other
  return { article, offset: mention.start, says: readingWords(mention), quote: quoteOf(article.analysis, mention), relation: relationWords(here, other) }
}

// One explanation is enough: of the first that differs, for that is the one a reader doubts, else of the surest.
function linkedBecause(library: Library, article: LibraryArticle, others: readonly OtherSource[]): readonly string[] {
  const told = others[0]
  if (!told || told.link.because.length === 0) return []
  const { a, b } = told.link
  const reasons = linkWords(library, told.link, { article, index: a.mention }, { article: told.article, index: b.mention })
  return [say('hover.linked-because', { source: told.article.name, reasons })]
}

function personCard(library: Library, article: LibraryArticle, mention: PersonMention): Card {
  const [here, ...elsewhere] = personEverywhere(library, article, mention.person)
  const folder = folderPerson(library, article, mention.person)
  const name = folder?.names.get(mention.lang) ?? here?.person.name ?? folder?.name ?? article.analysis.text.slice(mention.start, mention.end)
  const names = [...new Set(folder?.names.values() ?? [])].filter((other) => other !== name)
  const spellings = here?.person.spellings.map(({ text, count }) => say('hover.spelling-count', { text: oneLine(text), count: count })) ?? []
  // One spelling that is the title says nothing new.
  const written = here?.person.spellings.length === 1 && here.person.spellings[0]?.text === name ? [] : spellings
  const roles = rolesOf(article, here ? [here, ...elsewhere] : [])
  return {
    title: oneLine(name),
    kind: say('kind.person'),
    value: undefined,
    notes: [
      ...notesOf(article, mention),
      ...(names.length > 0 ? [say('hover.other-names', { names: names.map(oneLine).join(', ') })] : []),
      ...(written.length > 0 ? [say('hover.spellings-here', { spellings: written.join(', ') })] : []),
      ...(roles.length > 0 ? [say('hover.roles', { roles: roles.join(', ') })] : []),
    ],
    because: reasonsOf(mention),
    head: [say('hover.source'), say('hover.says'), say('hover.how-often')],
    rows: elsewhere.flatMap((one) => personRow(one) ?? []),
    none: say('hover.only-here'),
    footer: [],
  }
}

const MOST_ROLES = 6

/** As the article itself names them, and then what others do, with the first that does. */
function rolesOf(own: LibraryArticle, people: readonly PersonInArticle[]): readonly string[] {
  const roles = new Map<string, string>()
  for (const { article, person } of people) for (const role of person.roles.map(oneLine)) {
    if (!roles.has(role)) roles.set(role, article === own ? role : say('hover.role-elsewhere', { role, source: article.name }))
  }
  return [...roles.values()].slice(0, MOST_ROLES)
}

function personRow(one: PersonInArticle): CardRow | undefined {
  const mention = firstFullMention(one)
  const { article, mentions } = one
  return mention && { article, offset: mention.start, says: undefined, quote: quoteOf(article.analysis, mention), relation: say('hover.mentions', { count: mentions.length }) }
}
