// npm run new:locale -- xx
import { runTypeScript } from './lib/run-typescript.mjs'
import { runMain } from './lib/step.mjs'

await runMain(() => runTypeScript('scripts/locales/new-locale.ts', process.argv.slice(2)))
