import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { start, type TestClient } from '../test/protocol/client.ts'

/** Milliseconds from the start of the process to the first answer and to the end of indexing. */
export async function coldStart(folder: string): Promise<{ readonly answers: number; readonly indexed: number }> {
  return withServer(folder, async (client, begin) => {
    const answers = performance.now() - begin
    await client.ready()
    return { answers, indexed: performance.now() - begin }
  })
}

/** Milliseconds from an edit in the middle of an article to the diagnostics of its new version. */
export async function editLatency(folder: string): Promise<{ readonly median: number; readonly p95: number; readonly count: number }> {
  return withServer(folder, async (client) => {
    await client.ready()
    const path = firstArticle(client.folder)
    const text = readFileSync(join(client.folder, path), 'utf8')
    await client.open(path, text)
    await client.diagnostics(path)
    const line = Math.floor(text.split('\n').length / 2)
    const times: number[] = []
    for (let version = 2; version <= 41; version++) {
      const since = client.notes.length
      const begin = performance.now()
      const place = { line, character: 0 }
      await client.change(path, version, [{ range: { start: place, end: version % 2 ? { line, character: 3 } : place }, text: version % 2 ? '' : '41 ' }])
      await client.seen<{ uri: string; version?: number }>('textDocument/publishDiagnostics', (one) => one.uri === client.uri(path) && one.version === version, since)
      times.push(performance.now() - begin)
    }
    times.sort((a, b) => a - b)
    return { median: times[times.length >> 1] as number, p95: times[Math.floor(times.length * 0.95)] as number, count: times.length }
  })
}

/** A server on a copy of the folder: what is measured must not write into anybody's articles. */
async function withServer<T>(folder: string, use: (client: TestClient, begin: number) => Promise<T>): Promise<T> {
  const copy = mkdtempSync(join(tmpdir(), 'corroborate-bench-'))
  try {
    cpSync(folder, copy, { recursive: true })
    const begin = performance.now()
    const client = await start(copy)
    try {
      return await use(client, begin)
    } finally {
      await client.close()
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function firstArticle(folder: string): string {
  const [first] = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile() && one.name.endsWith('.txt')).map((one) => relative(folder, join(one.parentPath, one.name))).sort()
  if (first === undefined) throw new Error(`No article in ${folder}.`)
  return first
}
