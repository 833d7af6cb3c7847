// npm run score:people -- DATA [SET …] [--choose] [--misses]: what the product finds in the held-back sentences of DATA/people/*.jsonl.
import { runTypeScript } from '../lib/run-typescript.mjs';

process.exitCode = await runTypeScript('scripts/people/score.ts', process.argv.slice(2));
