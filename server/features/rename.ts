import type { Library } from '../library/library.ts'
import { mentionAt } from './mention-at.ts'
import { say } from './messages.ts'
import { personEverywhere } from './people-of.ts'
import { renamedIn, renamings } from './renamed-words.ts'
import type { RenameStart, RenameView } from './views.ts'

/** What would be renamed at an offset; undefined where nothing can be. */
export function renameStart(library: Library, uri: string, offset: number): RenameStart | undefined {
  const analysis = library.articles.get(uri)?.analysis
  const mention = analysis && mentionAt(analysis, offset)?.mention
  if (!analysis || mention?.kind !== 'person') return undefined
  return { start: mention.start, end: mention.end, placeholder: analysis.text.slice(mention.start, mention.end) }
}

/**
 * A person's name in one language: every mention in that language, over all articles that can be written to, part by part. Other languages, other
 * people of the same name and articles that are only read stay as they are.
 */
export function rename(library: Library, uri: string, offset: number, newName: string, isWritable: (uri: string) => boolean): RenameView {
  const article = library.articles.get(uri)
  const asked = article && mentionAt(article.analysis, offset)?.mention
  if (!article || asked?.kind !== 'person') return refused(say('rename.nothing'))
  if (!isWritable(uri)) return refused(say('source.read-only'))
  if (!/\p{L}/u.test(newName)) return refused(say('rename.empty'))
  if (/[\r\n\u2028\u2029]/u.test(newName)) return refused(say('rename.line-break'))
  const pairs = renamings(article.analysis.text.slice(asked.start, asked.end), newName.trim(), asked.lang)
  const edits = personEverywhere(library, article, asked.person).filter((one) => isWritable(one.article.uri)).flatMap(({ article: { uri: place, analysis }, mentions }) =>
    mentions.filter(({ lang }) => lang === asked.lang).flatMap((mention) =>
      renamedIn(analysis.text.slice(mention.start, mention.end), pairs).map(({ start, end, newText }) => ({ uri: place, start: mention.start + start, end: mention.start + end, newText }))))
  return { kind: 'edits', edits, pairs }
}

function refused(message: string): RenameView { return { kind: 'refused', message } }
