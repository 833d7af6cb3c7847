// npm run generate:locales: server/locales/generated/ anew from CLDR, by each generator of scripts/locales.
import { readdir } from 'node:fs/promises'
import { ensureDependencies } from './ensure/dependencies.mjs'
import { ensureNode24 } from './ensure/node24.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { run } from './lib/run.mjs'
import { runMain, step } from './lib/step.mjs'

await runMain(async () => {
  await ensureDependencies()
  const node = await ensureNode24()
  const generators = (await readdir(inRoot('scripts', 'locales'))).filter((name) => name.endsWith('.mjs')).sort()
  for (const name of generators) await step(name, () => run(node, [inRoot('scripts', 'locales', name)], { cwd: root }))
})
