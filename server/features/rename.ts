import type { Library } from '../library/library.ts'
import { mentionAt } from './mention-at.ts'
import { say } from './messages.ts'
import { personIn } from './people-of.ts'
import type { RenameStart, RenameView } from './views.ts'
import { wholeWords } from './whole-words.ts'

/** What would be renamed at an offset; undefined where nothing can be. */
export function renameStart(library: Library, uri: string, offset: number): RenameStart | undefined {
  const analysis = library.articles.get(uri)?.analysis
  const mention = analysis && mentionAt(analysis, offset)?.mention
  if (!analysis || mention?.kind !== 'person') return undefined
  return { start: mention.start, end: mention.end, placeholder: analysis.text.slice(mention.start, mention.end) }
}

/**
 * One spelling of a person, in one language, in one article: wherever the words asked about stand in a mention of that person, alone or
 * within a fuller name. Other languages and other people of the same name stay as they are.
 */
export function rename(library: Library, uri: string, offset: number, newName: string): RenameView {
  const article = library.articles.get(uri)
  const asked = article && mentionAt(article.analysis, offset)?.mention
  if (!article || asked?.kind !== 'person') return { kind: 'refused', message: say('rename.nothing') }
  if (!/\p{L}/u.test(newName)) return { kind: 'refused', message: say('rename.empty') }
  if (/[\r\n\u2028\u2029]/u.test(newName)) return { kind: 'refused', message: say('rename.line-break') }
  const { text } = article.analysis
  const words = text.slice(asked.start, asked.end)
  const newText = newName.trim()
  const edits = (personIn(article, asked.person)?.mentions ?? []).filter(({ lang }) => lang === asked.lang).flatMap((mention) =>
    wholeWords(text.slice(mention.start, mention.end), words).map((at) => ({
      uri, start: mention.start + at, end: mention.start + at + words.length, newText,
    })))
  return { kind: 'edits', edits }
}
