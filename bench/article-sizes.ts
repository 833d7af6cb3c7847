import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { analyze } from '../server/core/analyze.ts'
import { analyzeAgain, NO_MEMO, type Memo } from '../server/core/analyze-again.ts'
import { buildEngine } from '../server/core/lexicon/engine.ts'
import { BASIC, PACKS } from '../server/locales/index.ts'
import { generateFolder } from './folder/generate.ts'

export interface ArticleFigures {
  /** UTF-16 units. */
  readonly size: number
  /** Milliseconds of a first reading, and of one after a key in a paragraph or other: median and 95th percentile. */
  readonly first: number
  readonly key: number
  readonly keyP95: number
  /** Megabytes that the memo holds. */
  readonly memo: number
}

const engine = buildEngine(PACKS, BASIC)
const NO_META = { tags: [] }

/** How long an article takes to be read, and to be read again at each key, by its size. */
export function measureArticle(size: number): ArticleFigures {
  let text = articleOf(size)
  const first = sorted(Array.from({ length: 5 }, () => timed(() => analyze(text, engine))))
  const before = heldBytes()
  let memo: Memo = analyzeAgain(NO_MEMO, text, engine, NO_META).memo
  const held = heldBytes() - before
  const keys = sorted(Array.from({ length: 40 }, (_, i) => {
    const at = Math.floor(text.length * (i * 37 % 100) / 100)
    text = `${text.slice(0, at)}e${text.slice(at)}`
    return timed(() => { memo = analyzeAgain(memo, text, engine, NO_META).memo })
  }))
  return { size, first: first[2] as number, key: keys[20] as number, keyP95: keys[38] as number, memo: held / 1e6 }
}

/** Articles in one language, one behind the other. */
function articleOf(size: number): string {
  let text = ''
  for (const one of generateFolder(Infinity)) {
    if (one.path.endsWith('.en.txt')) text += `${one.text}\n`
    if (text.length >= size) break
  }
  return text.slice(0, size)
}

function timed(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function sorted(times: readonly number[]): readonly number[] { return times.toSorted((a, b) => a - b) }

/** Bytes on the heap that something still refers to. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
