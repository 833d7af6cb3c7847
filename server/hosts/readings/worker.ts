import { parentPort } from 'node:worker_threads'
import { buildEngine, type Engine } from '../../core/lexicon/engine.ts'
import { summarize } from '../../core/link/folder-memo.ts'
import { readArticle, type ArticleInput } from '../../library/article.ts'
import { BASIC, PACKS } from '../../locales/index.ts'
import { packed } from './packed.ts'
import { summaryText } from './summary-text.ts'

export type Order = Pick<ArticleInput, 'uri' | 'text' | 'human' | 'trouble'> & { readonly id: number }

/** An article read: what the folder keeps of it at hand, see `readSummary`, and the rest. */
export interface Reading {
  readonly told: string
  readonly packed: Uint8Array<ArrayBuffer>
}

/** Reads an article, on whatever thread. */
export function readingOf(input: Omit<Order, 'id'>, engine: Engine): Reading {
  const { analysis, trouble } = readArticle(input, engine)
  return { told: summaryText({ summary: summarize(input.uri, analysis), trouble }), packed: packed(analysis) }
}

/** The other threads do nothing but this: a text comes in, its reading goes out. */
export function serveReadings(): void {
  const engine = buildEngine(PACKS, BASIC)
  parentPort?.on('message', ({ id, ...input }: Order) => {
    const reading = readingOf(input, engine)
    parentPort?.postMessage({ id, reading }, [reading.packed.buffer])
  })
}
