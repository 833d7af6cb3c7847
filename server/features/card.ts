import { placeOf } from '../core/text/line-index.ts'
import type { LibraryArticle } from '../library/library.ts'
import { bold, escaped, placeLink, quoteMarkdown, table } from './markdown.ts'
import { say } from './messages.ts'
import { quoteText, type Quote } from './quote.ts'

/** What a hover shows, before it is Markdown or plain text. All strings are plain. */
export interface Card {
  readonly title: string
  readonly kind: string
  /** The value as the export writes it, where that says more than the title. */
  readonly value: string | undefined
  readonly notes: readonly string[]
  readonly because: readonly string[]
  readonly head: readonly [string, string, string]
  readonly rows: readonly CardRow[]
  /** Said in place of a table without rows. */
  readonly none: string
  readonly footer: readonly string[]
}

export interface CardRow {
  readonly article: LibraryArticle
  readonly offset: number
  /** The reading in words; undefined where the quote says it all. */
  readonly says: string | undefined
  readonly quote: Quote
  readonly relation: string
}

// A card is read at a glance; the peek view has the rest.
const MOST_ROWS = 10
const MOST_REASONS = 8

export function asMarkdown(card: Card): string {
  const rows = card.rows.slice(0, MOST_ROWS).map(({ article, offset, says, quote, relation }) => [
    placeLink(article.name, article, offset), says === undefined ? quoteMarkdown(quote) : `${escaped(says)}: ${quoteMarkdown(quote)}`, escaped(relation),
  ])
  const value = card.value === undefined ? '' : ` · ${escaped(card.value)}`
  return [
    `${bold(card.title)} · ${escaped(card.kind)}${value}`,
    ...card.notes.map(escaped),
    ...(rows.length > 0 ? [table(card.head.map(escaped), rows)] : card.none === '' ? [] : [`*${escaped(card.none)}*`]),
    ...more(card).map(escaped),
    ...howRead(card).map(escaped),
    ...card.footer.map(escaped),
  ].join('\n\n')
}

export function asPlaintext(card: Card): string {
  const rows = card.rows.slice(0, MOST_ROWS).map(({ article, offset, says, quote, relation }) => {
    const place = `${article.name}:${placeOf(article.lines, offset).line + 1}`
    return `${place} · ${relation} · ${says === undefined ? '' : `${says}: `}${quoteText(quote)}`
  })
  return [
    [card.title, card.kind, ...(card.value === undefined ? [] : [card.value])].join(' · '),
    ...card.notes,
    ...(rows.length > 0 ? [rows.join('\n')] : card.none === '' ? [] : [card.none]),
    ...more(card),
    ...howRead(card),
    ...card.footer,
  ].join('\n\n')
}

/** In one line below the table: a reader comes for what others say, and asks how it was read only where that looks wrong. */
function howRead({ because }: Card): readonly string[] {
  return because.length === 0 ? [] : [say('hover.because', { reasons: because.slice(0, MOST_REASONS).join('; ') })]
}

function more({ rows }: Card): readonly string[] {
  return rows.length > MOST_ROWS ? [say('hover.more-sources', { count: rows.length - MOST_ROWS })] : []
}
