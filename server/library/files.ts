/** Everything the product knows of the world of files. The hosts implement it: Node's file system today, a virtual workspace later. */
export interface Files {
  /**
   * Paths of all files below a folder that `wanted` takes, each with its URI, in batches as they are found, so that thousands of
   * files neither block nor fill the memory. Folders that `pruned` names are not entered; a folder that cannot be read is passed
   * to `onProblem` and the walk goes on. Symbolic links to folders are not followed, so that no walk can run in circles.
   */
  readonly list: (folder: string, filter: PathFilter, onProblem: (problem: FileProblem) => void) => AsyncIterable<readonly FoundFile[]>
  /** All bytes of a file of at most `limit` bytes. */
  readonly read: (uri: string, limit: number) => Promise<FileBytes | FileProblem>
  /** Puts the bytes in place of the file's at once: a reader sees the old ones or the new ones, never a part. */
  readonly write: (uri: string, bytes: Uint8Array) => Promise<FileProblem | undefined>
  /**
   * Reads a file of at most `limit` bytes and puts what `change` makes of it in its place, as `write` does; undefined leaves it. Nobody
   * writes in between: other windows wait, and where another program was quicker, `change` is asked again.
   */
  readonly update: (uri: string, limit: number, change: (now: FileBytes | FileProblem) => Uint8Array | undefined) => Promise<FileProblem | undefined>
  /** Gives a file another name, or another folder. A file that has the name already stays, and so does the other. */
  readonly move: (from: string, to: string) => Promise<FileProblem | undefined>
  /** Undefined where there is no such file. */
  readonly stat: (uri: string) => Promise<FileStat | FileProblem | undefined>
}

export interface PathFilter {
  /** Paths are relative to the listed folder, "/"-separated. */
  readonly wanted: (path: string) => boolean
  readonly pruned: (folder: string) => boolean
}

export interface FoundFile {
  readonly uri: string
  /** Relative to the listed folder, "/"-separated. */
  readonly path: string
  /** Names of all files of its own folder, wanted or not. */
  readonly beside: ReadonlySet<string>
}

export interface FileBytes {
  readonly kind: 'bytes'
  readonly bytes: Uint8Array
}

export interface FileStat {
  readonly kind: 'stat'
  readonly folder: boolean
  /** In bytes. */
  readonly size: number
}

export type FileProblem =
  | { readonly kind: 'missing'; readonly uri: string }
  /** In bytes. */
  | { readonly kind: 'too-large'; readonly uri: string; readonly bytes: number; readonly limit: number }
  /** No permission, a folder in the file's place, a device error: `detail` is the system's own words. */
  | { readonly kind: 'failed'; readonly uri: string; readonly detail: string }
