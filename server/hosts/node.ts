import { setFlagsFromString } from 'node:v8'
import { isMainThread } from 'node:worker_threads'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { startServer } from '../lsp/server.ts'
import { nodeHost } from './node-host.ts'
import { serveReadings } from './readings/worker.ts'

// Left to itself V8 lets a heap grow to several times what lives in it before it clears away, and an editor's machine has others to serve.
if (isMainThread) setFlagsFromString('--heap-growing-percent=40')

// Started with --stdio, --node-ipc, --socket=… or --pipe=…, as the client chooses; nothing may be printed where the protocol runs.
if (isMainThread) startServer(createConnection(ProposedFeatures.all), nodeHost())
else serveReadings()

// A fault that got past every guard is told and survived: a server that ends takes tags with it that could not be written yet.
process.on('unhandledRejection', (fault) => console.error(fault))
process.on('uncaughtException', (fault) => console.error(fault))
