import type { Connection, InitializeResult } from 'vscode-languageserver'
import { renameSource } from '../core/sidecar/rename-source.ts'
import { sidecarName } from '../core/sidecar/sidecar-name.ts'
import { say } from '../features/messages.ts'
import type { Files } from '../library/files.ts'
import type { Journal } from '../library/journal.ts'
import type { SidecarDesk } from '../library/sidecar-desk.ts'
import { renameStep } from './rename-step.ts'
import { showInformation, showWarning } from './show.ts'
import { baseName, siblingUri } from './uris.ts'
import type { Workspace } from './workspace.ts'

type FileOperations = NonNullable<NonNullable<InitializeResult['capabilities']['workspace']>['fileOperations']>

/** All files and folders: a folder takes articles with it. */
const EVERYTHING = { filters: [{ scheme: 'file', pattern: { glob: '**/*' } }] }
export const FILE_OPERATIONS: FileOperations = { didRename: EVERYTHING, didDelete: EVERYTHING }

export interface Renaming {
  /** An article, or a folder with articles, that the editor has renamed or moved. */
  readonly renamed: (from: string, to: string) => Promise<void>
  readonly deleted: (uri: string) => Promise<void>
  /** Texts without a file have been saved or closed: those whose text an open article has go on as that article. */
  readonly saved: () => Promise<void>
}

/** Sidecars, and what can be undone in them, go where their articles go; sidecars stay where their articles are deleted. URIs are in the server's spelling. */
export function renaming(connection: Connection, workspace: Workspace, desk: SidecarDesk, journal: () => Journal, files: Files, canWrite: (uri: string) => boolean): Renaming {
  const follow = (from: string, to: string): void => journal().revise((step) => renameStep(step, from, to))
  /** What is in memory of an article goes on under its new name. */
  const goOn = async (from: string, to: string): Promise<void> => {
    desk.moved(from, to)
    if (workspace.library().articles.has(to)) await workspace.sidecarChanged(to)
    else if (workspace.isInFolder(to)) await workspace.load([to])
    await desk.change(to, (before) => renameSource(before, baseName(from), baseName(to)))
    await desk.mend(to)
    workspace.humanChanged(to)
  }
  const moveSidecar = async (from: string, to: string): Promise<void> => {
    const [old, place] = [sidecarOf(from), sidecarOf(to)]
    if (old === place || !canWrite(from) || !canWrite(to) || (await files.stat(old))?.kind !== 'stat') return
    const problem = await files.move(old, place)
    if (problem) showWarning(connection, say('act.sidecar-not-moved', { name: baseName(to), sidecar: baseName(old), detail: problem.kind === 'failed' ? problem.detail : problem.kind }))
  }
  return {
    renamed: async (from, to) => {
      // What lay in a folder that was moved is there already, with its sidecars; what is in memory alone has to follow.
      const below = desk.unwritten().filter((uri) => uri.startsWith(`${from}/`))
      const isArticle = workspace.isArticle(to)
      workspace.drop(from)
      follow(from, to)
      if (isArticle) await moveSidecar(from, to)
      for (const uri of isArticle ? [from] : below) await goOn(uri, to + uri.slice(from.length))
    },
    deleted: async (uri) => {
      if (!workspace.isArticle(uri) || !workspace.isInFolder(uri)) return
      const sidecar = sidecarOf(uri)
      if ((await files.stat(sidecar))?.kind === 'stat') showInformation(connection, say('act.article-deleted', { name: baseName(uri), sidecar: baseName(sidecar) }))
    },
    saved: async () => {
      const closed = desk.unwritten().filter((uri) => uri.startsWith('untitled:') && workspace.versionOf(uri) === undefined)
      for (const uri of closed) {
        const text = desk.textOf(uri)
        const article = workspace.openUris().find((one) => !one.startsWith('untitled:') && workspace.library().articles.get(one)?.analysis.text === text)
        if (article === undefined) continue
        follow(uri, article)
        await goOn(uri, article)
      }
    },
  }
}

function sidecarOf(uri: string): string { return siblingUri(uri, sidecarName(baseName(uri))) }
