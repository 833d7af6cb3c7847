import { mkdir } from 'node:fs/promises'
import { dirname, join, normalize, resolve } from 'node:path'
import type { Format, FormatArticle, Written } from '../../core/formats/format.ts'
import { formatArticles, type FormatTools } from '../../features/format-articles.ts'
import type { Host } from '../../lsp/host.ts'
import { uriOfPath } from '../node-files.ts'
import type { Print } from './commands.ts'
import type { Loaded } from './load.ts'

/** Prints all articles in a format, or writes them into a folder and prints the names of the files; 1 where one could not be written. */
export async function writeFormats(
  { library }: Loaded, given: readonly string[], format: Format, to: string | undefined, host: Host, tools: FormatTools, print: Print, complain: (line: string) => void,
): Promise<number> {
  const context = { version: host.version, created: tools.created }
  const articles = [...library.articles.values()].filter(({ trouble }) => !trouble || trouble.kind === 'cut-short')
  const made = formatArticles(library, articles, tools)
  if (to === undefined) {
    if (format.scope === 'article' && articles.length > 1) {
      complain(`${format.title} is a file for each article: say --to FOLDER.`)
      return 2
    }
    const [first] = format.write(made, context)
    if (first) await print(first.content.replace(/\n$/, ''))
    return 0
  }
  let failures = 0
  const taken = new Set<string>()
  const loadedPaths = new Map(articles.map((article) => [article.uri, article]))
  // brat wants the text beside the annotations, and a text among articles is one.
  let among = false
  const write = async (stem: string, files: readonly Written[]): Promise<void> => {
    for (const { ending, content } of files) {
      const path = join(to, `${stem}${ending}`)
      const problem = await writeFile(path, content, taken, loadedPaths)
      if (problem === 'same') continue
      if (problem === undefined) {
        among ||= ending === '.txt' && given.some((one) => resolve(path).startsWith(`${resolve(one)}/`))
        await print(path)
      } else {
        failures++
        complain(`${path}: ${problem}`)
      }
    }
  }
  if (format.scope === 'folder') await write('corroborate', format.write(made, context))
  else for (const article of made) await write(stemOf(article), format.write([article], context))
  if (among) complain(`${to} lies among the articles: the texts that were written there will be read as articles too.`)
  return failures > 0 ? 1 : 0

  async function writeFile(path: string, content: string, written: Set<string>, known: ReadonlyMap<string, { readonly analysis: { readonly text: string } }>): Promise<string | undefined> {
    const uri = uriOfPath(resolve(path))
    const article = known.get(uri)
    if (article) return article.analysis.text === content ? 'same' : 'this is an article, which is never written over'
    if (written.has(uri)) return 'two articles would be written here'
    written.add(uri)
    try {
      await mkdir(dirname(resolve(path)), { recursive: true })
    } catch (fault) {
      return fault instanceof Error ? fault.message : String(fault)
    }
    const problem = await host.files.write(uri, host.encode(content))
    return problem && (problem.kind === 'failed' ? problem.detail : problem.kind)
  }
}

/** The article's name without its ending, below the folder whatever it is. */
function stemOf({ name }: FormatArticle): string {
  const below = normalize(join('/', name)).slice(1)
  const dot = below.lastIndexOf('.')
  return dot > below.lastIndexOf('/') + 1 ? below.slice(0, dot) : below
}
