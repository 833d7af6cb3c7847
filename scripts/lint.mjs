// npm run lint: the linter, with the rules that need types.
import { checkLint } from './check/lint.mjs'
import { ensureDependencies } from './ensure/dependencies.mjs'
import { runMain } from './lib/step.mjs'

await runMain(async () => {
  await ensureDependencies()
  await checkLint(process.argv.slice(2))
})
