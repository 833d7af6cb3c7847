// npm run soak -- [--minutes M] [--steps N] [--seed S] [--log]
import { ensureDependencies } from './ensure/dependencies.mjs'
import { alone } from './lib/lock.mjs'
import { runTypeScript } from './lib/run-typescript.mjs'
import { runMain, step } from './lib/step.mjs'

await runMain(async () => {
  await ensureDependencies()
  const { buildProduct } = await import('../esbuild.js')
  await alone('build', () => step('Build', buildProduct))
  return runTypeScript('bench/soak.ts', process.argv.slice(2))
})
