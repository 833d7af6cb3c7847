import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, it } from 'node:test'
import type { MentionKind } from '../server/core/model.ts'
import { check, readCorpus } from './support/check.ts'

// Every line of every language's corpus is exact: all that is marked is found with that value, and nothing else. A file named after one
// kind (corpus.figures.txt) says nothing about the others.
const LOCALES = fileURLToPath(new URL('../server/locales/', import.meta.url))
const ONE_KIND: Readonly<Record<string, readonly MentionKind[]>> = { figures: ['figure'], dates: ['date'], people: ['person'] }

for (const entry of readdirSync(LOCALES, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue
  for (const name of readdirSync(join(LOCALES, entry.name)).filter((file) => /^corpus.*\.txt$/.test(file))) {
    const kinds = ONE_KIND[name.split('.')[1] ?? '']
    describe(`${entry.name}/${name}`, () => {
      for (const { marked, number, publishedAt } of readCorpus(readFileSync(join(LOCALES, entry.name, name), 'utf8'))) {
        it(`${number}: ${marked}`, () => check(marked, { language: entry.name, kinds, publishedAt }))
      }
    })
  }
}
