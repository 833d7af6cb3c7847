import type { LeftOut } from '../core/formats/format.ts'
import { importDocument, type ImportedInto } from '../core/formats/import-document.ts'
import { matchArticle } from '../core/formats/match-article.ts'
import { formatOf, formatOfName } from '../core/formats/table.ts'
import { say } from '../features/messages.ts'
import type { LibraryArticle } from '../library/library.ts'
import { asRecord, asText } from './command-arguments.ts'
import { find, no, told, type CommandTools, type Run } from './command-tools.ts'
import type { DeedPart } from './deeds.ts'

/**
 * Takes the tags of another tool's file over, as one deed. The client gives the file's name and content, for it is the client's user who
 * chose it; the articles are found among those of the folder, so a file can name nothing outside. What is left out is told line by line.
 */
export const importTags: Run = async (tools, argument, name) => {
  const given = asRecord(argument) ?? {}
  const [file, content] = [asText(given['name']), asText(given['content'])]
  if (file === undefined || content === undefined) return no(say('act.bad-argument', { command: name, wanted: '{ name, content, format, uri }' }))
  const format = formatOf(asText(given['format']) ?? '') ?? formatOfName(file)
  if (!format?.read) return no(say('act.no-format', { name: file }))
  const { documents, leftOut } = format.read(content, tools.kinds())
  const details = leftOut.map(detailOf)
  const done = new Map<DeedPart, ImportedInto>()
  const parts: DeedPart[] = []
  const articles = readable(tools)
  for (const document of documents) {
    const article = matchArticle(document, file, articles) ?? (documents.length === 1 && document.source === undefined ? openArticle(tools, given['uri']) : undefined)
    if (!article) {
      details.push(say('import.no-article', { where: document.source ?? file, count: document.tags.length + (document.annotations?.length ?? 0) }))
      continue
    }
    const part: DeedPart = {
      uri: article.uri,
      change: (before, context) => {
        const into = importDocument(before, document, context)
        done.set(part, into)
        return { after: into.after, undo: [into.undo], kept: 0, already: 0 }
      },
    }
    parts.push(part)
  }
  const outcomes = await tools.deeds.do(parts)
  const all = [...done.values()]
  details.push(...all.flatMap((into) => into.leftOut.map(detailOf)))
  const [added, known] = [sum(all.map((into) => into.added)), sum(all.map((into) => into.known))]
  const nothing = known > 0 ? say('import.known', { count: known }) : say('import.nothing', { name: file })
  const result = told(tools, outcomes, (count) => say('import.done', { count: added, articles: say('count.articles', { count }) }), nothing)
  return { ...result, ...(added + known === 0 && result.ok ? { ok: false } : {}), ...(details.length > 0 ? { details } : {}) } as typeof result
}

interface Readable { readonly name: string; readonly uri: string; readonly text: string }

function readable(tools: CommandTools): readonly Readable[] {
  return [...tools.library().articles.values()].filter(({ trouble }) => !trouble || trouble.kind === 'cut-short').map(withText)
}

function openArticle(tools: CommandTools, uri: unknown): Readable | undefined {
  const article = find(tools, uri)
  return article && withText(article)
}

/** The text is asked for by few: articles are kept packed. */
function withText(article: LibraryArticle): Readable {
  return { name: article.name, uri: article.uri, get text() { return article.analysis.text } }
}

function detailOf({ where, why }: LeftOut): string { return `${where}: ${why}` }

function sum(numbers: readonly number[]): number { return numbers.reduce((all, one) => all + one, 0) }
