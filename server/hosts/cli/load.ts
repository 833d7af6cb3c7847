import { resolve } from 'node:path'
import { NO_HUMAN } from '../../library/article.ts'
import { decodeArticle } from '../../library/decode.ts'
import type { FileProblem } from '../../library/files.ts'
import { articleFilter } from '../../library/globs.ts'
import { libraryOf, type Library, type LibraryArticle } from '../../library/library.ts'
import { DEFAULT_SETTINGS } from '../../library/settings.ts'
import type { SidecarDesk } from '../../library/sidecar-desk.ts'
import type { Host } from '../../lsp/host.ts'
import { uriOfPath } from '../node-files.ts'
import type { Paths } from './arguments.ts'

export interface Loaded {
  readonly library: Library
  /** By URI: the path as the user would write it, for messages. */
  readonly shown: ReadonlyMap<string, string>
  /** Arguments that are neither files nor folders. */
  readonly missing: readonly string[]
  /** What could not be read below the arguments. */
  readonly problems: readonly FileProblem[]
}

interface Found {
  readonly uri: string
  readonly argument: string
  /** Below the argument; the argument itself where it is a file. */
  readonly path: string
  /** As the user would write it. */
  readonly shown: string
}

/** All articles below the paths as one library, each named as the path is given below its argument. */
export async function load({ paths, include, exclude }: Paths, host: Host, desk: SidecarDesk): Promise<Loaded> {
  const missing: string[] = []
  const problems: FileProblem[] = []
  const found = new Map<string, Found>()
  const filter = articleFilter(include ?? DEFAULT_SETTINGS.include, exclude ?? DEFAULT_SETTINGS.exclude)
  for (const argument of paths) {
    const uri = uriOfPath(resolve(argument))
    const stat = await host.files.stat(uri)
    if (stat?.kind !== 'stat') missing.push(argument)
    else if (!stat.folder) add(found, { uri, argument, path: argument, shown: argument })
    else {
      const prefix = argument.endsWith('/') ? argument : `${argument}/`
      for await (const batch of host.files.list(uri, filter, (problem) => problems.push(problem))) {
        for (const { uri: file, path } of batch) add(found, { uri: file, argument, path, shown: `${prefix}${path}` })
      }
    }
  }
  // Two folders may each have an "a.txt": then only the whole path tells them apart.
  const twice = new Set<string>()
  const taken = new Set<string>()
  for (const { path } of found.values()) (taken.has(path) ? twice : taken).add(path)
  const articles: LibraryArticle[] = []
  const all = [...found.values()]
  host.readings.expect(all.length)
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const batch = await Promise.all(all.slice(at, at + AT_ONCE).map(({ uri, path, shown }) => loadArticle(uri, twice.has(path) ? shown : path, host, desk)))
    articles.push(...batch.flatMap((article) => article ?? []))
  }
  return { library: libraryOf(articles), shown: new Map([...found.values()].map(({ uri, shown }) => [uri, shown])), missing, problems }
}

const AT_ONCE = 64

function add(found: Map<string, Found>, one: Found): void {
  if (!found.has(one.uri)) found.set(one.uri, one)
}

async function loadArticle(uri: string, name: string, host: Host, desk: SidecarDesk): Promise<LibraryArticle | undefined> {
  const read = await host.files.read(uri, DEFAULT_SETTINGS.maxFileSize * 1e6)
  if (read.kind === 'missing') return undefined
  const { text, trouble } = decodeArticle(read, host.decode)
  const human = trouble ? NO_HUMAN : await desk.load(uri, () => text)
  return host.readings.read({ uri, name, text, human, trouble })
}
