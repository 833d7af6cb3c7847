import type { ArticleInput } from './article.ts'
import type { LibraryArticle } from './library.ts'

/** How the articles of folders are read, which may be thousands at once. What an editor has open is read where it is edited, by `makeArticle`. */
export interface Readings {
  readonly read: (input: ArticleInput) => Promise<LibraryArticle>
  /** So many are to come: a few are read before other threads were ready. */
  readonly expect: (count: number) => void
  /** Keeps readings in a folder of this machine from now on, so that the same text is not read twice; `undefined`: nowhere. */
  readonly keepIn: (folder: string | undefined) => Promise<void>
  /** Ends when all is kept. */
  readonly close: () => void
}
