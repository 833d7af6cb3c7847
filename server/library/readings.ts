import type { ArticleInput } from './article.ts'
import type { KnownNames } from '../core/link/known-names.ts'
import type { LibraryArticle } from './library.ts'

/** How the articles of folders are read, which may be thousands at once. What an editor has open is read where it is edited, by `makeArticle`. */
export interface Readings {
  /** `bytes`: the file's, where the text comes from one. */
  readonly read: (input: ArticleInput, bytes?: Uint8Array) => Promise<LibraryArticle>
  /** An article that was read before and that no sidecar speaks of, by the bytes of its file: these need not even become a text. */
  readonly known: (file: Pick<ArticleInput, 'uri' | 'name'>, bytes: Uint8Array) => LibraryArticle | undefined
  /** So many are to come: a few are read before other threads were ready. */
  readonly expect: (count: number) => void
  /** Keeps readings in a folder of this machine from now on, so that the same text is not read twice; `undefined`: nowhere. `of` tells the folders that are open from others. */
  readonly keepIn: (folder: string | undefined, of: string) => Promise<void>
  /** Names that an earlier session compared, and what is to be known to the next one. */
  readonly knownNames: () => KnownNames | undefined
  readonly keepNames: (names: KnownNames) => void
  /** Ends when all is kept. */
  readonly close: () => void
}
