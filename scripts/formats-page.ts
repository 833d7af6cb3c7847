import { writeFile } from 'node:fs/promises'
import { formatsPage } from '../test/support/loss-table.ts'

await writeFile(new URL('../docs/formats.md', import.meta.url), formatsPage())
