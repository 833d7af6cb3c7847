// npm run generate:formats: docs/formats.md, from what the round trips say.
import { runTypeScript } from './lib/run-typescript.mjs'
import { runMain } from './lib/step.mjs'

await runMain(() => runTypeScript('scripts/formats-page.ts', []))
