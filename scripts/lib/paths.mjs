// Where things lie. Everything that a script installs or writes goes below .tools or dist, which git ignores.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))
export const tools = join(root, '.tools')

/** @param {string[]} parts path parts below the project's folder */
export const inRoot = (...parts) => join(root, ...parts)

/** @param {string[]} parts path parts below the folder of installed tools */
export const inTools = (...parts) => join(tools, ...parts)

/** The sample articles: what is opened when nobody names a folder, and what the suites in the editor work on. */
export const samples = inRoot('test', 'articles')
