import { randomUUID } from 'node:crypto'
import { readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildEngine } from '../core/lexicon/engine.ts'
import { BASIC, PACKS } from '../locales/index.ts'
import type { Host } from '../lsp/host.ts'
import { diffLists } from './diff-lists.ts'
import { formerTexts } from './former-texts.ts'
import { nodeFiles } from './node-files.ts'
import { openJournal } from './undo-journal.ts'
import { nodeReadings } from './readings/node-readings.ts'
import manifest from '../../package.json' with { type: 'json' }

export const VERSION: string = manifest.version

/** What Node lends the server and the command line. */
export function nodeHost(): Host {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const engine = buildEngine(PACKS, BASIC)
  return {
    engine,
    files: nodeFiles,
    readings: nodeReadings(engine, program()),
    former: { ...formerTexts(), diff: diffLists },
    journalIn: openJournal,
    decode: (bytes) => {
      try {
        return utf8.decode(bytes)
      } catch {
        return undefined
      }
    },
    encode: (text) => new TextEncoder().encode(text),
    now: () => new Date().toISOString(),
    newId: () => randomUUID(),
    clock: () => performance.now(),
    breathe: () => new Promise((resolve) => { setImmediate(resolve) }),
    explained: explanations(),
    version: VERSION,
    paranoid: process.argv.includes('--paranoid'),
  }
}

/** What this process runs, as its other threads run it too. */
function program(): string {
  return realpathSync(process.argv[1] ?? '')
}

/** The page that explains the diagnostics, in the installation beside the program, at the line of a code's heading: read where there is no network. */
function explanations(): (code: string) => string | undefined {
  try {
    const page = join(dirname(program()), '..', 'docs', 'diagnostics.md')
    const lines = readFileSync(page, 'utf8').split('\n')
    const href = pathToFileURL(page).href
    const places = new Map(lines.flatMap((line, at) => (line.startsWith('## ') ? [[line.slice(3).trim(), `${href}#L${at + 1}`] as const] : [])))
    return (code) => places.get(code)
  } catch {
    return () => undefined
  }
}
