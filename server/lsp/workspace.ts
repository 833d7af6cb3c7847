import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument'
import type { TextDocumentItem } from 'vscode-languageserver'
import type { HumanLayer } from '../core/human.ts'
import { makeArticleAgain, NO_HUMAN, withHuman } from '../library/article.ts'
import { decodeArticle } from '../library/decode.ts'
import { articleFilter } from '../library/globs.ts'
import { libraryOf, withArticle, withArticles, type Library, type LibraryArticle } from '../library/library.ts'
import type { PathFilter } from '../library/files.ts'
import { serial } from '../library/serial.ts'
import { DEFAULT_SETTINGS, type Settings } from '../library/settings.ts'
import type { SidecarDesk } from '../library/sidecar-desk.ts'
import { changeDocument, openDocument, type OpenDocument } from './documents.ts'
import type { Host } from './host.ts'
import { baseName, pathBelow } from './uris.ts'

export interface Root {
  /** In the server's spelling. */
  readonly uri: string
  readonly name: string
}

/** The one place that holds the library, the open documents and the folders. All URIs are in the server's spelling. */
export interface Workspace {
  /** The library as of now: what was edited since the last look is analysed first. */
  readonly library: () => Library
  readonly open: (item: TextDocumentItem) => Promise<void>
  /** Ends when every document that was opened so far is in the library: a request that comes right behind is to find it there. */
  readonly opened: () => Promise<unknown>
  readonly change: (uri: string, changes: readonly TextDocumentContentChangeEvent[], version: number) => void
  readonly close: (uri: string) => Promise<void>
  /** Undefined for a document that is not open. */
  readonly versionOf: (uri: string) => number | undefined
  readonly openUris: () => readonly string[]
  /** Reads articles and their sidecars from the disk, all of them in one successor; those that are open keep the editor's text. `alone`: these have no sidecar. */
  readonly load: (uris: readonly string[], alone?: ReadonlySet<string>) => Promise<void>
  /** Ends when library and desk have the same text of an article: of many articles that are read at once the library takes in all or none. */
  readonly caughtUp: (uri: string) => Promise<void>
  /** Takes out an article, or all articles below a folder; open ones stay. */
  readonly drop: (uri: string) => readonly string[]
  /** What humans have said of an article changed. */
  readonly humanChanged: (uri: string) => void
  /** Reads an article's sidecar anew, and not the article. */
  readonly sidecarChanged: (uri: string) => Promise<void>
  readonly isArticle: (uri: string) => boolean
  readonly isInFolder: (uri: string) => boolean
  readonly roots: () => readonly Root[]
  readonly filter: () => PathFilter
  readonly settings: () => Settings
  /** Articles that are none any more leave; open documents that have become articles enter. */
  readonly configure: (roots: readonly Root[], settings: Settings) => Promise<void>
}

export function workspace(host: Host, desk: SidecarDesk): Workspace {
  let library = libraryOf([], host.readings.knownNames)
  let roots: readonly Root[] = []
  let settings = DEFAULT_SETTINGS
  let filter = articleFilter(settings.include, settings.exclude)
  const documents = new Map<string, OpenDocument>()
  const openings = new Set<Promise<void>>()
  const loads = new Set<Promise<void>>()
  const oneByOne = serial()

  const rootOf = (uri: string) => roots.find((root) => pathBelow(root.uri, uri) !== undefined)
  const nameOf = (uri: string) => {
    const root = rootOf(uri)
    const path = root && pathBelow(root.uri, uri)
    if (!root || path === undefined) return baseName(uri)
    return roots.length > 1 ? `${root.name}/${path}` : path
  }
  const isArticle = (uri: string) => {
    const root = rootOf(uri)
    const path = (root && pathBelow(root.uri, uri)) ?? baseName(uri)
    // Other schemes show old versions and other views of the very same articles.
    const scheme = uri.slice(0, uri.indexOf(':') + 1)
    if (scheme === 'untitled:') return true
    return (root !== undefined || scheme === 'file:') && filter.wanted(path)
  }
  const readOpen = (uri: string, one: OpenDocument, human: HumanLayer): LibraryArticle => {
    const { article, memo } = makeArticleAgain(one.memo, { uri, name: nameOf(uri), text: one.document.getText(), human }, host.engine)
    documents.set(uri, { ...one, unseen: [], memo })
    return article
  }
  const analyseOpen = (uri: string, one: OpenDocument) => {
    desk.follow(uri, one.unseen, one.document.getText())
    library = withArticle(library, readOpen(uri, one, desk.layerOf(uri)))
  }
  const flush = () => {
    for (const [uri, one] of documents) if (one.unseen.length > 0 && library.articles.has(uri)) analyseOpen(uri, one)
    return library
  }
  /** The text of an open document as it is now, with its edits taken over one by one where that is still possible; undefined where it is closed. */
  const textNow = (uri: string) => {
    flush()
    return documents.get(uri)?.document.getText()
  }
  const openOne = (uri: string) => oneByOne(uri, async () => {
    if (!isArticle(uri)) return
    const human = await desk.load(uri, () => textNow(uri))
    const one = documents.get(uri)
    if (!one) return
    library = withArticle(library, unlessSame(readOpen(uri, one, human)))
  })
  const readOne = (uri: string, sidecar: 'perhaps' | 'none') => oneByOne(uri, async (): Promise<LibraryArticle | undefined> => {
    if (documents.has(uri)) return undefined
    const read = await host.files.read(uri, settings.maxFileSize * 1e6)
    if (read.kind === 'missing') return undefined
    const bytes = read.kind === 'bytes' ? read.bytes : undefined
    const name = nameOf(uri)
    // What the desk holds of an article may be more than is on the disk.
    const alone = sidecar === 'none' && !desk.holds(uri)
    const known = alone && bytes ? host.readings.known({ uri, name }, bytes) : undefined
    if (known) return unlessSame(known)
    const { text, trouble } = decodeArticle(read, host.decode)
    // What cannot be read has no text that annotations could be found in; none of them is lost for it.
    if (trouble) desk.forget(uri)
    const human = trouble || alone ? NO_HUMAN : await desk.load(uri, () => text)
    return unlessSame(await host.readings.read({ uri, name, text, human, trouble }, bytes))
  })
  /** Reading a file again that has not changed must not set off a new linking. */
  const unlessSame = (article: LibraryArticle) => {
    const old = library.articles.get(article.uri)
    return old && sameArticle(old, article) ? old : article
  }
  const humanChanged = (uri: string) => {
    const article = flush().articles.get(uri)
    if (article) library = withArticle(library, withHuman(article, desk.layerOf(uri), host.engine))
  }
  const isBehind = (uri: string): boolean => {
    const [text, article] = [desk.textOf(uri), flush().articles.get(uri)]
    return text !== undefined && article !== undefined && article.analysis.text !== text
  }
  const load = (uris: readonly string[], alone: ReadonlySet<string> = NONE): Promise<void> => {
    const loading = loadAll(uris, alone).finally(() => loads.delete(loading))
    loads.add(loading)
    return loading
  }
  const loadAll = async (uris: readonly string[], alone: ReadonlySet<string>) => {
    const opened = uris.filter((uri) => documents.has(uri))
    await Promise.all(opened.map(openOne))
    const found = await Promise.all(uris.filter((uri) => !opened.includes(uri)).map(async (uri) => ({ uri, article: await readOne(uri, alone.has(uri) ? 'none' : 'perhaps') })))
    // A document that was opened while its file was read has the last word, and one that is open never leaves.
    const closed = found.filter(({ uri }) => !documents.has(uri))
    for (const { uri, article } of closed) if (!article) desk.forget(uri)
    library = withArticles(library, closed.flatMap(({ article }) => article ?? []), closed.flatMap(({ uri, article }) => (article ? [] : [uri])))
  }

  return {
    library: flush,
    open: async (item) => {
      documents.set(item.uri, openDocument(item))
      const opening = openOne(item.uri)
      openings.add(opening)
      await opening.finally(() => openings.delete(opening))
    },
    opened: () => Promise.allSettled(openings),
    change: (uri, changes, version) => {
      const one = documents.get(uri)
      if (one) documents.set(uri, changeDocument(one, changes, version))
    },
    close: async (uri) => {
      if (!documents.delete(uri)) return
      // What was not saved is gone: the disk has the word again, for files that are articles of a folder at all.
      if (rootOf(uri) && isArticle(uri)) return load([uri])
      desk.forget(uri)
      library = withArticles(library, [], [uri])
    },
    versionOf: (uri) => documents.get(uri)?.document.version,
    openUris: () => [...documents.keys()],
    load,
    caughtUp: async (uri) => {
      if (isBehind(uri)) await Promise.allSettled(loads)
      // Of a closed article the library may have read a newer text by itself.
      if (isBehind(uri)) await load([uri])
    },
    drop: (uri) => {
      const gone = [...library.articles.keys()].filter((one) => (one === uri || one.startsWith(`${uri}/`)) && !documents.has(one))
      for (const one of gone) desk.forget(one)
      library = withArticles(library, [], gone)
      return gone
    },
    humanChanged,
    sidecarChanged: (uri) => oneByOne(uri, async () => {
      const article = library.articles.get(uri)
      if (!article || (article.trouble && article.trouble.kind !== 'cut-short')) return
      await desk.load(uri, () => flush().articles.get(uri)?.analysis.text)
      humanChanged(uri)
    }),
    isArticle,
    isInFolder: (uri) => rootOf(uri) !== undefined,
    roots: () => roots,
    filter: () => filter,
    settings: () => settings,
    configure: async (newRoots, newSettings) => {
      roots = newRoots
      settings = newSettings
      filter = articleFilter(settings.include, settings.exclude)
      const gone = [...library.articles.keys()].filter((uri) => !isArticle(uri) || (!documents.has(uri) && !rootOf(uri)))
      for (const uri of gone) desk.forget(uri)
      library = withArticles(library, [], gone)
      await Promise.all([...documents.keys()].filter((uri) => !library.articles.has(uri)).map(openOne))
    },
  }
}

const NONE: ReadonlySet<string> = new Set()

function sameArticle(a: LibraryArticle, b: LibraryArticle): boolean {
  const sameText = a.stamp !== undefined && b.stamp !== undefined ? a.stamp === b.stamp : a.analysis.text === b.analysis.text
  return a.name === b.name && sameText && JSON.stringify([a.human, a.trouble]) === JSON.stringify([b.human, b.trouble])
}
