import { URI, Utils } from 'vscode-uri'
import { canonicalUri, baseName, pathBelow } from './uris.ts'
import type { Root } from './workspace.ts'

/**
 * Folders outside the workspace whose articles are read and never written to: absolute paths, file URIs, or paths relative to the first
 * workspace folder. One that lies in the workspace, or in another of them, is there already.
 */
export function sourceRoots(sources: readonly string[], folders: readonly Root[]): readonly Root[] {
  const roots: Root[] = []
  for (const source of sources) {
    const uri = uriOf(source, folders[0])
    if (uri === undefined || [...folders, ...roots].some((root) => root.uri === uri || pathBelow(root.uri, uri) !== undefined)) continue
    roots.push({ uri, name: baseName(uri) })
  }
  return roots
}

/** Whether an article lies in such a folder and not in one of the workspace. */
export function isInSource(uri: string, sources: readonly Root[], folders: readonly Root[]): boolean {
  const within = ({ uri: root }: Root): boolean => pathBelow(root, uri) !== undefined
  return sources.some(within) && !folders.some(within)
}

function uriOf(source: string, first: Root | undefined): string | undefined {
  if (source.startsWith('file:')) return canonicalUri(source)
  if (source.startsWith('/') || /^[a-z]:[\\/]/i.test(source)) return canonicalUri(URI.file(source).toString())
  return first && canonicalUri(Utils.resolvePath(URI.parse(first.uri), source).toString())
}
