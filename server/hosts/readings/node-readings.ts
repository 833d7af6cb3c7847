import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { URI } from 'vscode-uri'
import type { Engine } from '../../core/lexicon/engine.ts'
import { knownNamesText, readKnownNames, type KnownNames } from '../../core/link/known-names.ts'
import type { Analysis } from '../../core/model.ts'
import { articleOf, NO_HUMAN, readArticle, type ArticleInput } from '../../library/article.ts'
import type { LibraryArticle } from '../../library/library.ts'
import type { Readings } from '../../library/readings.ts'
import { cacheKey, openCache, type Cache } from './cache.ts'
import { reader, unpacked } from './packed.ts'
import { pool } from './pool.ts'
import { readSummary, type Told } from './summary-text.ts'
import { readingOf, type Reading } from './worker.ts'

/** Packed, many at once on other threads, and not again where they were read before. `program`: the path of the running program, whose other threads call `serveReadings`. */
export function nodeReadings(engine: Engine, program: string): Readings {
  const others = pool(program)
  let cache: Cache | undefined
  let many = false
  let open = ''
  let known: KnownNames | undefined

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
  /** What is kept may be gone when it is looked at, with its file or by another program's hand: then it is read again, as it is now. */
  const again = ({ uri, human, trouble }: Pick<ArticleInput, 'uri' | 'human' | 'trouble'>): Analysis => readArticle({ text: trouble ? '' : textAt(uri), human, trouble }, engine).analysis
  const kept = (input: Pick<ArticleInput, 'uri' | 'name' | 'human'>, key: string, { summary, trouble }: Told): LibraryArticle => articleOf(
    input, trouble, { ...summary, uri: input.uri }, reader(key, () => {
      const bytes = cache?.packedOf(key)
      return bytes && unpacked(bytes)
    }, () => again({ ...input, trouble: trouble?.kind === 'cut-short' ? undefined : trouble })), key,
  )
  return {
    known: (file, bytes) => {
      const key = cache && cacheKey({ text: '', human: NO_HUMAN, trouble: undefined }, bytes)
      const told = key === undefined ? undefined : cache?.toldOf(key)
      return key === undefined || told === undefined ? undefined : kept({ ...file, human: NO_HUMAN }, key, readSummary(told))
    },
    read: async (input, bytes) => {
      const key = cacheKey(input, bytes)
      const told = cache?.toldOf(key)
      if (told !== undefined) return kept(input, key, readSummary(told))
      const reading = await fresh(input)
      if (cache) {
        cache.put(key, reading)
        return kept(input, key, readSummary(reading.told))
      }
      const { summary, trouble } = readSummary(reading.told)
      return articleOf(input, trouble, { ...summary, uri: input.uri }, reader(key, () => unpacked(reading.packed), () => again(input)), key)
    },
    expect: (count) => { many = count >= MANY },
    keepIn: async (folder, of) => {
      cache?.close()
      cache = folder === undefined ? undefined : await openCache(folder, hashOf(program))
      open = of
      known = namesIn(cache?.namesOf(of))
    },
    knownNames: () => known,
    keepNames: (names) => {
      if (names.size !== known?.size || [...names.keys()].some((id) => !known?.has(id))) cache?.putNames(open, knownNamesText(names))
    },
    close: () => cache?.close(),
  }
}

// A thread takes about as long to start as so many articles to read.
const MANY = 100

/** Nothing where it is not what it should be. */
function namesIn(text: string | undefined): KnownNames | undefined {
  try {
    return text === undefined ? undefined : readKnownNames(text)
  } catch {
    return undefined
  }
}

function textAt(uri: string): string {
  try {
    return readFileSync(URI.parse(uri).fsPath, 'utf8').replace(/^\uFEFF/, '')
  } catch {
    return ''
  }
}

function hashOf(program: string): string {
  return createHash('sha256').update(readFileSync(program)).digest('base64')
}
