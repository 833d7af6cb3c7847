// npm run bench:identity [-- FILE [xx[-yy] …]] [--misses]
import { runTypeScript } from './lib/run-typescript.mjs'
import { runMain } from './lib/step.mjs'

await runMain(() => runTypeScript('bench/identity.ts', process.argv.slice(2)))
