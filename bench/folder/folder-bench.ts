import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { start, type TestClient } from '../../test/protocol/client.ts'
import { generateFolder } from './generate.ts'

/** Milliseconds; memory in megabytes (10^6 bytes), undefined where this system doesn't tell it. */
export interface FolderFigures {
  readonly articles: number
  readonly megabytes: number
  /** From the start of the process to the first answer for an article that is opened at once, with an empty cache and with a full one. */
  readonly firstAnswer: { readonly cold: number; readonly warm: number }
  /** From the start of the process to the whole folder indexed. */
  readonly indexed: { readonly cold: number; readonly warm: number }
  /** From then on to all links looked at and all diagnostics told. */
  readonly told: { readonly cold: number; readonly warm: number }
  readonly memory: { readonly indexed: number | undefined; readonly peak: number | undefined }
  readonly edit: Spread
  readonly hover: Spread
  readonly references: Spread
}

export interface Spread { readonly median: number; readonly p95: number }

/** A server on a generated folder of so many articles. */
export async function measureFolder(articles: number): Promise<FolderFigures> {
  const place = mkdtempSync(join(tmpdir(), 'corroborate-folder-'))
  try {
    const folder = join(place, 'articles')
    let bytes = 0
    const paths: string[] = []
    for (const { path, text } of generateFolder(articles)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
      bytes += Buffer.byteLength(text)
      paths.push(path)
    }
    paths.sort()
    const storage = join(place, 'storage')
    const cold = await session(folder, storage, paths, undefined)
    const warm = await session(folder, storage, paths, edits)
    return {
      articles, megabytes: bytes / 1e6,
      firstAnswer: { cold: cold.first, warm: warm.first }, indexed: { cold: cold.indexed, warm: warm.indexed }, told: { cold: cold.told, warm: warm.told },
      memory: { indexed: warm.memory, peak: cold.peak }, ...warm.used as Awaited<ReturnType<typeof edits>>,
    }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

async function session<T>(folder: string, storage: string, paths: readonly string[], use: ((client: TestClient, paths: readonly string[]) => Promise<T>) | undefined) {
  const begin = performance.now()
  const client = await start(folder, { storage })
  try {
    const path = paths[paths.length >> 1] as string
    await client.open(path, readFileSync(join(folder, path), 'utf8'))
    await client.request('textDocument/semanticTokens/full', { textDocument: { uri: client.uri(path) } })
    const first = performance.now() - begin
    await client.ready()
    const indexed = performance.now() - begin
    await client.request('corroborate/status', {})
    const told = performance.now() - begin - indexed
    const memory = residentOf(client.pid, 'VmRSS')
    return { first, indexed, told, memory, used: await use?.(client, paths), peak: residentOf(client.pid, 'VmHWM') }
  } finally {
    await client.close()
  }
}

async function edits(client: TestClient, paths: readonly string[]): Promise<{ readonly edit: Spread; readonly hover: Spread; readonly references: Spread }> {
  const [edit, hover, references]: [number[], number[], number[]] = [[], [], []]
  for (let i = 0; i < OPENED; i++) {
    const path = paths[Math.floor(i * (paths.length - 1) / OPENED)] as string
    const text = readFileSync(join(client.folder, path), 'utf8')
    await client.open(path, text)
    const uri = client.uri(path)
    await client.request('textDocument/semanticTokens/full', { textDocument: { uri } })
    const { line, character } = placeOfDigit(text)
    for (let version = 2; version < 2 + EDITS; version++) {
      const since = client.notes.length
      const start = performance.now()
      // A digit more or less in a figure: it has other links then.
      const range = { start: { line, character }, end: { line, character: version % 2 ? character + 1 : character } }
      await client.change(path, version, [{ range, text: version % 2 ? '' : '7' }])
      await client.seen<{ uri: string; version?: number }>('textDocument/publishDiagnostics', (one) => one.uri === uri && one.version === version, since)
      edit.push(performance.now() - start)
      const at = { textDocument: { uri }, position: { line, character } }
      hover.push(await timed(() => client.request('textDocument/hover', at)))
      references.push(await timed(() => client.request('textDocument/references', { ...at, context: { includeDeclaration: true } })))
    }
  }
  return { edit: spread(edit), hover: spread(hover), references: spread(references) }
}

const OPENED = 12
const EDITS = 6

/** Of the first number of the article's first long paragraph. */
function placeOfDigit(text: string): { readonly line: number; readonly character: number } {
  const lines = text.split('\n')
  const line = lines.findIndex((one) => one.length > 200)
  return { line, character: Math.max(0, /\d/.exec((lines[line] ?? '').slice(60))?.index ?? 0) + 60 }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await run()
  return performance.now() - begin
}

function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b)
  return { median: sorted[sorted.length >> 1] ?? 0, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 }
}

function residentOf(pid: number, field: 'VmRSS' | 'VmHWM'): number | undefined {
  try {
    return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024 / 1e6
  } catch {
    return undefined
  }
}
