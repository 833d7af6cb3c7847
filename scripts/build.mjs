// npm run build: dist/ from the sources.
import { ensureDependencies } from './ensure/dependencies.mjs'
import { alone } from './lib/lock.mjs'
import { runMain, step } from './lib/step.mjs'

await runMain(async () => {
  await ensureDependencies()
  const { buildProduct } = await import('../esbuild.js')
  await alone('build', () => step('Build', buildProduct))
})
