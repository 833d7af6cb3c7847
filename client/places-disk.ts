import * as vscode from 'vscode'

export const PLACES_SCHEME = 'corroborate-places'

/** Files in memory, for the editor to show and to change. */
export interface PlacesDisk {
  readonly put: (uri: vscode.Uri, text: string) => void
  /** '' where there is no such file. */
  readonly text: (uri: vscode.Uri) => string
  readonly remove: (uri: vscode.Uri) => void
  readonly disposable: vscode.Disposable
}

export function placesDisk(): PlacesDisk {
  const files = new Map<string, { readonly bytes: Uint8Array; readonly changed: number }>()
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>()
  let clock = 1
  const find = (uri: vscode.Uri) => {
    const file = files.get(uri.toString())
    if (!file) throw vscode.FileSystemError.FileNotFound(uri)
    return file
  }
  const write = (uri: vscode.Uri, bytes: Uint8Array): void => { files.set(uri.toString(), { bytes, changed: ++clock }) }
  const remove = (uri: vscode.Uri): void => { files.delete(uri.toString()) }
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) => {
      const { bytes, changed } = find(uri)
      return { type: vscode.FileType.File, ctime: 0, mtime: changed, size: bytes.length }
    },
    readFile: (uri) => find(uri).bytes,
    writeFile: write,
    delete: remove,
    readDirectory: () => [],
    createDirectory: () => undefined,
    rename: (from) => { throw vscode.FileSystemError.NoPermissions(from) },
  }
  return {
    put: (uri, text) => write(uri, new TextEncoder().encode(text)),
    text: (uri) => new TextDecoder().decode(files.get(uri.toString())?.bytes),
    remove,
    disposable: vscode.Disposable.from(changes, vscode.workspace.registerFileSystemProvider(PLACES_SCHEME, provider, { isCaseSensitive: true })),
  }
}
