// npm run parity -- FOLDER [xx …] [--misses]
import { runTypeScript } from './lib/run-typescript.mjs'
import { runMain } from './lib/step.mjs'

await runMain(() => runTypeScript('bench/parity.ts', process.argv.slice(2)))
