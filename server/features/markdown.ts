import { placeOf } from '../core/text/line-index.ts'
import type { LibraryArticle } from '../library/library.ts'
import { isolated } from './isolated.ts'
import { oneLine, type Quote } from './quote.ts'

/**
 * Text as Markdown that shows exactly that text: no emphasis, links, images, HTML, entities, icons or autolinks come of it. Only what
 * can mean something is escaped, for editors that show Markdown as it is.
 */
export function escaped(text: string): string {
  return text.split(ISOLATES).map((piece) => (ISOLATES.test(piece) ? piece : oneLine(piece))).join('')
    .replace(/[\\`*_[\]<>|~&$#!{}@^]/g, '\\$&')
    // Bare addresses become links in GFM.
    .replace(/:(?=\/)/g, '\\:').replace(/(www)\./gi, '$1\\.')
    // At the beginning of a line these would make a list or an underline.
    .replace(/^(\s*)([-+=]|\d+(?=[.)]))/, (_, space: string, mark: string) => /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`)
}

/** What keeps words of another direction together is ours; what else steers the direction of writing is left out. */
const ISOLATES = /([\u2068\u2069])/

/** A link to a place in an article, as editors understand it: "[name](uri#L3,5)", lines and characters counted from 1. */
export function placeLink(label: string, article: LibraryArticle, offset: number): string {
  const { line, character } = placeOf(article.lines, offset)
  return `[${escaped(label)}](<${safeUri(article.uri)}#L${line + 1},${character + 1}>)`
}

/** The quote with its own words in bold. */
export function quoteMarkdown({ before, exact, after }: Quote): string {
  return isolated(`“${escaped(before)}${bold(exact)}${escaped(after)}”`)
}

export function bold(text: string): string {
  const trimmed = text.trim()
  return trimmed === '' ? '' : `**${escaped(trimmed)}**`
}

/** A GFM table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

// The client's own URI, made unable to leave the angle brackets or to be a command.
function safeUri(uri: string): string {
  const encoded = uri.replace(/[\s<>\\|"`]/g, (character) => encodeURIComponent(character)).replaceAll('#', '%23')
  return /^(?:command|javascript|data):/i.test(encoded) ? '' : encoded
}
