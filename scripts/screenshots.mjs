// npm run screenshots: pictures of the workbench for the README, light and dark.
import { ensureDependencies } from './ensure/dependencies.mjs'
import { ensureFonts } from './ensure/fonts.mjs'
import { alone } from './lib/lock.mjs'
import { runTypeScript } from './lib/run-typescript.mjs'
import { runMain, step } from './lib/step.mjs'

await runMain(async () => {
  await ensureDependencies()
  await ensureFonts()
  const { buildProduct } = await import('../esbuild.js')
  await alone('build', () => step('Build', buildProduct))
  return runTypeScript('test/editor/screenshots.ts', process.argv.slice(2))
})
