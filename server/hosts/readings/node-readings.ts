import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Engine } from '../../core/lexicon/engine.ts'
import { articleOf, type ArticleInput } from '../../library/article.ts'
import type { Readings } from '../../library/readings.ts'
import { cacheKey, openCache, type Cache } from './cache.ts'
import { reader } from './packed.ts'
import { pool } from './pool.ts'
import { readingOf, type Reading } from './worker.ts'

/** Packed, many at once on other threads, and not again where they were read before. `program`: the path of the running program, whose other threads call `serveReadings`. */
export function nodeReadings(engine: Engine, program: string): Readings {
  const others = pool(program)
  let cache: Cache | undefined
  let many = false

  const fresh = async (input: ArticleInput): Promise<Reading> => {
    const { uri, text, human, trouble } = input
    if (many) {
      try {
        return await others.read({ uri, text, human, trouble })
      } catch {
        // A thread that died is no reason to leave its article out.
      }
    }
    return readingOf(input, engine)
  }
  return {
    read: async (input) => {
      const key = cache && cacheKey(input)
      const known = key === undefined ? undefined : cache?.get(key)
      const reading = known ?? await fresh(input)
      if (key !== undefined && !known) cache?.put(key, reading)
      return articleOf(input, reading.trouble, { ...reading.summary, uri: input.uri }, reader(reading.packed))
    },
    expect: (count) => { many = count >= MANY },
    keepIn: async (folder) => {
      cache?.close()
      cache = folder === undefined ? undefined : await openCache(folder, hashOf(program))
    },
    close: () => cache?.close(),
  }
}

// A thread takes about as long to start as so many articles to read.
const MANY = 100

function hashOf(program: string): string {
  return createHash('sha256').update(readFileSync(program)).digest('base64')
}
