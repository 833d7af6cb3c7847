import { DidChangeWatchedFilesNotification, FileChangeType, WatchKind, type ClientCapabilities, type Connection, type Disposable, type FileEvent } from 'vscode-languageserver'
import { articleNamesOf } from '../core/sidecar/sidecar-name.ts'
import type { Files } from '../library/files.ts'
import { describe, type Log } from './guard.ts'
import { baseName, pathBelow, siblingUri } from './uris.ts'
import type { Root, Workspace } from './workspace.ts'

/**
 * Asks the client to tell of changed articles and sidecars. A folder that comes or goes is told as one change of the folder, whatever
 * pattern its files match, so those are watched everywhere. A client that cannot watch loses nothing but promptness: what is opened,
 * saved or acted on is read anew. Called again, it replaces what was watched before.
 */
export function fileWatch(connection: Connection, client: () => ClientCapabilities, log: Log): (include: readonly string[], sources: readonly Root[]) => Promise<void> {
  let registered: Disposable | undefined
  return async (include, sources) => {
    if (!client().workspace?.didChangeWatchedFiles?.dynamicRegistration) return
    const patterns = [...include.map((one) => (one.includes('/') ? one : `**/${one}`)), '**/*.annotations.jsonld']
    // A plain pattern is of the workspace; of other folders only clients hear that can tell them apart.
    const outside = client().workspace?.didChangeWatchedFiles?.relativePatternSupport ? sources : []
    const watchers = [
      ...patterns.map((globPattern) => ({ globPattern })),
      ...outside.flatMap(({ uri }) => patterns.map((pattern) => ({ globPattern: { baseUri: uri, pattern } }))),
      { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
    ]
    try {
      registered?.dispose()
      registered = await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
    } catch (fault) {
      log(`watching files: ${describe(fault)}`)
    }
  }
}

/** Brings the library up to date with what changed on the disk. URIs are in the server's spelling. */
export async function changedFiles(changes: readonly FileEvent[], workspace: Workspace, files: Files): Promise<void> {
  const again = new Set<string>()
  const sidecars = new Set<string>()
  const created: string[] = []
  for (const { uri, type } of changes) {
    const owners = articleNamesOf(baseName(uri))
    if (owners.length > 0) for (const name of owners) sidecars.add(siblingUri(uri, name))
    else if (type === FileChangeType.Deleted) workspace.drop(uri)
    else if (workspace.isArticle(uri)) again.add(uri)
    else if (type === FileChangeType.Created) created.push(uri)
  }
  for (const uri of created) for (const article of await articlesBelow(uri, workspace, files)) again.add(article)
  await workspace.load([...again].filter((uri) => workspace.isInFolder(uri)))
  await Promise.all([...sidecars].filter((uri) => !again.has(uri)).map(workspace.sidecarChanged))
}

/** Articles of a folder that was moved here as a whole: nobody tells of its files one by one. */
async function articlesBelow(uri: string, workspace: Workspace, files: Files): Promise<readonly string[]> {
  const root = workspace.roots().find((one) => pathBelow(one.uri, uri) !== undefined)
  const path = root && pathBelow(root.uri, uri)
  if (path === undefined || workspace.filter().pruned(path)) return []
  const stat = await files.stat(uri)
  if (stat?.kind !== 'stat' || !stat.folder) return []
  const { wanted, pruned } = workspace.filter()
  const found: string[] = []
  const filter = { wanted: (below: string) => wanted(`${path}/${below}`), pruned: (below: string) => pruned(`${path}/${below}`) }
  for await (const batch of files.list(uri, filter, () => undefined)) for (const one of batch) found.push(one.uri)
  return found
}
