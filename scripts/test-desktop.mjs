// npm run test:desktop: the suites of the editor in desktop VS Code.
import { runTypeScript } from './lib/run-typescript.mjs'
import { runMain } from './lib/step.mjs'

await runMain(() => runTypeScript('test/editor/desktop.ts'))
