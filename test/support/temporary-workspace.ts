import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRoot, samples } from '../../scripts/lib/paths.mjs'

export type TemporaryWorkspace = {
  /** The copy, an absolute path. */
  readonly workspace: string
  /** For the editor's settings and state; does not exist yet. */
  readonly data: string
}

/** The folder of which a suite opens a copy: test/editor/workspaces/NAME where there is one, else the sample articles. */
export function workspaceOf(suite: string): string {
  const own = inRoot('test', 'editor', 'workspaces', suite)
  return existsSync(own) ? own : samples
}

/** Copies a folder for as long as `use` runs: an editor writes into what it opens. */
export async function withTemporaryWorkspace<T>(source: string, use: (place: TemporaryWorkspace) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'corroborate-'))
  try {
    const workspace = join(folder, 'articles')
    await cp(source, workspace, { recursive: true })
    return await use({ workspace, data: join(folder, 'data') })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
