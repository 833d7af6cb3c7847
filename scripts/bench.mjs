// npm run bench: throughput, latency and cold start of what was built.
import { ensureDependencies } from './ensure/dependencies.mjs'
import { alone } from './lib/lock.mjs'
import { runTypeScript } from './lib/run-typescript.mjs'
import { runMain, step } from './lib/step.mjs'

await runMain(async () => {
  await ensureDependencies()
  const { buildProduct } = await import('../esbuild.js')
  await alone('build', () => step('Build', buildProduct))
  return runTypeScript('bench/bench.ts', process.argv.slice(2))
})
