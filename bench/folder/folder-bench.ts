import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { start, type TestClient } from '../../test/protocol/client.ts'
import { generateFolder } from './generate.ts'

/** Milliseconds; memory in megabytes (10^6 bytes), processor time in milliseconds of all threads; undefined where this system doesn't tell it. */
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
  /** Until the folder is indexed, and for an edit: what a busy machine changes least. */
  readonly processor: { readonly cold: number | undefined; readonly warm: number | undefined; readonly edit: number | undefined }
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
      memory: { indexed: warm.memory, peak: cold.peak }, ...warm.used as Pick<FolderFigures, 'edit' | 'hover' | 'references'>,
      processor: { cold: cold.processor, warm: warm.processor, edit: warm.used?.processor },
    }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

async function session<T>(folder: string, storage: string, paths: readonly string[], use: ((client: TestClient, paths: readonly string[]) => Promise<T>) | undefined) {
  const begin = performance.now()
  const client = await start(folder, { storage, patience: PATIENCE })
  try {
    const path = paths[paths.length >> 1] as string
    await client.open(path, readFileSync(join(folder, path), 'utf8'))
    await client.request('textDocument/semanticTokens/full', { textDocument: { uri: client.uri(path) } })
    const first = performance.now() - begin
    await client.seen<{ value?: { kind?: string } }>('$/progress', ({ value }) => value?.kind === 'end')
    const indexed = performance.now() - begin
    const processor = processorOf(client.pid)
    await client.request('corroborate/status', {})
    const told = performance.now() - begin - indexed
    const memory = residentOf(client.pid, 'VmRSS')
    return { first, indexed, told, memory, processor, used: await use?.(client, paths), peak: residentOf(client.pid, 'VmHWM') }
  } finally {
    await client.close()
  }
}

async function edits(client: TestClient, paths: readonly string[]): Promise<Pick<FolderFigures, 'edit' | 'hover' | 'references'> & { readonly processor: number | undefined }> {
  let spent: number | undefined = 0
  const [edit, hover, references]: [number[], number[], number[]] = [[], [], []]
  for (let i = 0; i < OPENED; i++) {
    const path = paths[Math.floor(i * (paths.length - 1) / OPENED)] as string
    const uri = client.uri(path)
    // An edit that changes nothing that is told sends nothing; so it is an article of which something is told.
    const told = client.notes.findLast(({ method, params }) => method === PUBLISHED && (params as Told).uri === uri)?.params as Told | undefined
    const first = told?.diagnostics[0]
    if (!first) continue
    await client.open(path, readFileSync(join(client.folder, path), 'utf8'))
    await client.request('textDocument/semanticTokens/full', { textDocument: { uri } })
    for (let version = 2; version < 2 + EDITS; version++) {
      const since = client.notes.length
      const before = processorOf(client.pid)
      const start = performance.now()
      const top = { line: 0, character: 0 }
      await client.change(path, version, [version % 2 ? { range: { start: top, end: { line: 1, character: 0 } }, text: '' } : { range: { start: top, end: top }, text: '\n' }])
      await client.seen<Told>(PUBLISHED, (one) => one.uri === uri && one.version === version, since)
      edit.push(performance.now() - start)
      const after = processorOf(client.pid)
      spent = spent === undefined || before === undefined || after === undefined ? undefined : spent + after - before
      const { line, character } = first.range.start
      const at = { textDocument: { uri }, position: { line: version % 2 ? line : line + 1, character } }
      hover.push(await timed(() => client.request('textDocument/hover', at)))
      references.push(await timed(() => client.request('textDocument/references', { ...at, context: { includeDeclaration: true } })))
    }
  }
  return { edit: spread(edit), hover: spread(hover), references: spread(references), processor: spent === undefined ? undefined : spent / edit.length }
}

// Milliseconds: a folder of ten thousand articles is read within minutes on the slowest machine.
const PATIENCE = 1_200_000
const OPENED = 16
const EDITS = 6
const PUBLISHED = 'textDocument/publishDiagnostics'

interface Told { readonly uri: string; readonly version?: number; readonly diagnostics: readonly { readonly range: { readonly start: { readonly line: number; readonly character: number } } }[] }

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

/** Counted by the system in hundredths of a second. */
function processorOf(pid: number): number | undefined {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ').slice(11, 13).map(Number) as [number, number]
    return (user + system) * 10
  } catch {
    return undefined
  }
}
