import { parentPort } from 'node:worker_threads'
import type { ArticleSummary } from '../../core/link/folder-memo.ts'
import { summarize } from '../../core/link/folder-memo.ts'
import { buildEngine } from '../../core/lexicon/engine.ts'
import { readArticle, type ArticleInput } from '../../library/article.ts'
import type { ArticleTrouble } from '../../library/library.ts'
import { BASIC, PACKS } from '../../locales/index.ts'
import { packed } from './packed.ts'

export type Order = Pick<ArticleInput, 'uri' | 'text' | 'human' | 'trouble'> & { readonly id: number }

/** An article read: what the folder keeps of it at hand, and the rest. */
export interface Reading {
  readonly summary: ArticleSummary
  readonly trouble: ArticleTrouble | undefined
  readonly packed: Uint8Array<ArrayBuffer>
}

/** The other threads do nothing but this: a text comes in, its reading goes out. */
export function serveReadings(): void {
  const engine = buildEngine(PACKS, BASIC)
  parentPort?.on('message', ({ id, ...input }: Order) => {
    const { analysis, trouble } = readArticle(input, engine)
    const reading: Reading = { summary: summarize(input.uri, analysis), trouble, packed: packed(analysis) }
    parentPort?.postMessage({ id, reading }, [reading.packed.buffer])
  })
}
