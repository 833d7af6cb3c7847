// npm run package: the .vsix, small as it must be.
import { ensureDependencies } from './ensure/dependencies.mjs'
import { runMain } from './lib/step.mjs'
import { pack } from './lib/pack.mjs'

await runMain(async () => {
  await ensureDependencies()
  const { file, bytes } = await pack()
  console.log(`${file}: ${(bytes / 1000).toFixed(0)} kB`)
})
