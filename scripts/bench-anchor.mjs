// npm run bench:anchor [-- FOLDER [xx …]] [--trials N] [--misses]
import { runTypeScript } from './lib/run-typescript.mjs'
import { runMain } from './lib/step.mjs'

await runMain(() => runTypeScript('bench/anchor.ts', process.argv.slice(2)))
