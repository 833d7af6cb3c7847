// npm run train:people -- DATA: learns the weights of the tagger of people's names from labelled sentences and writes them into
// server/locales/generated/people. DATA is a folder with people/*.jsonl ({"text", "people": [[start, end], …]}) and names.jsonl.
import { runTypeScript } from '../lib/run-typescript.mjs';

process.exitCode = await runTypeScript('scripts/people/train-tagger.ts', process.argv.slice(2));
