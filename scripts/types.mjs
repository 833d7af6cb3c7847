// npm run types: the compiler over each configuration.
import { checkTypes } from './check/types.mjs'
import { ensureDependencies } from './ensure/dependencies.mjs'
import { runMain } from './lib/step.mjs'

await runMain(async () => {
  await ensureDependencies()
  await checkTypes()
})
