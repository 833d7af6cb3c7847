import { isMainThread } from 'node:worker_threads'
import { URI } from 'vscode-uri'
import { engineGate } from '../core/anchor/engine-gate.ts'
import { sidecarName } from '../core/sidecar/sidecar-name.ts'
import { sidecarDesk } from '../library/sidecar-desk.ts'
import { baseName, siblingUri } from '../lsp/uris.ts'
import { readArguments, USAGE, type Invocation } from './cli/arguments.ts'
import { SARIF } from '../core/formats/sarif.ts'
import { JSONL } from '../core/formats/jsonl.ts'
import { DEFAULT_SETTINGS } from '../library/settings.ts'
import { printAgreement } from './cli/agreement.ts'
import { annotate, check, complainOfTrouble, countConflicts, explain, exportSidecars, type Print } from './cli/commands.ts'
import { importFiles } from './cli/import-files.ts'
import { load } from './cli/load.ts'
import { writeFormats } from './cli/write-formats.ts'
import { nodeHost, VERSION } from './node-host.ts'
import { serveReadings } from './readings/worker.ts'

// Whoever reads may stop reading (`| head`): that is no fault, and there is nobody left to tell.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => process.exit(fault.code === 'EPIPE' ? 0 : 1))
if (isMainThread) process.exitCode = await main(readArguments(process.argv.slice(2)))
else serveReadings()

async function main(invocation: Invocation): Promise<number> {
  switch (invocation.kind) {
    case 'help':
      await print(USAGE.trimEnd())
      return 0
    case 'version':
      await print(VERSION)
      return 0
    case 'bad':
      complain(`${invocation.message}\n\n${USAGE.trimEnd()}`)
      return 2
    case 'lsp': return languageServer()
    default: return onLibrary(invocation)
  }
}

async function onLibrary(invocation: Extract<Invocation, { kind: 'annotate' | 'check' | 'export' | 'explain' | 'import' | 'agreement' }>): Promise<number> {
  const host = nodeHost()
  const gate = engineGate(host.engine)
  const desk = sidecarDesk({
    files: host.files, decode: host.decode, encode: host.encode, gate, sourceOf: baseName, sidecarOf: (uri) => siblingUri(uri, sidecarName(baseName(uri))), textOf: () => undefined,
  })
  if (invocation.kind === 'import') return importFiles(invocation, host, desk, gate, { print, complain })
  if (invocation.kind === 'agreement') return printAgreement(invocation, host, gate, print, complain)
  const paths = invocation.kind === 'explain' ? [invocation.place.file, ...invocation.paths] : invocation.paths
  const loaded = await load({ ...invocation, paths }, host, desk)
  for (const path of loaded.missing) complain(`${path}: there is no such file or folder`)
  for (const problem of loaded.problems) complain(`${URI.parse(problem.uri).fsPath}: ${problem.kind === 'failed' ? problem.detail : problem.kind}`)
  if (invocation.kind !== 'check') complainOfTrouble(loaded, complain)
  const code = await run(invocation)
  return loaded.missing.length > 0 ? 2 : code

  async function run(what: typeof invocation & { readonly kind: 'annotate' | 'check' | 'export' | 'explain' }): Promise<number> {
    const tools = { settings: DEFAULT_SETTINGS, gate, created: host.now(), anchoredOf: desk.anchoredOf }
    switch (what.kind) {
      case 'annotate': return what.format === JSONL && what.to === undefined ? annotate(loaded, print) : writeFormats(loaded, what.paths, what.format, what.to, host, tools, print, complain)
      case 'check':
        if (what.format === undefined) return check(loaded, print)
        await writeFormats(loaded, what.paths, SARIF, undefined, host, tools, print, complain)
        return countConflicts(loaded) > 0 ? 1 : 0
      case 'export': return exportSidecars(loaded, desk, gate, host, print, complain)
      case 'explain': return explain(loaded, what.place, print, complain)
    }
  }
}

/** Loaded only here: the other commands start without the protocol. */
async function languageServer(): Promise<number> {
  if (!process.argv.some((one) => /^--(?:stdio|node-ipc|pipe|socket)(?:=|$)/.test(one))) process.argv.push('--stdio')
  await import('./node.ts')
  return 0
}

function print(line: string): ReturnType<Print> {
  return new Promise((resolve) => {
    if (process.stdout.write(`${line}\n`)) resolve()
    else process.stdout.once('drain', resolve)
  })
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`)
}
