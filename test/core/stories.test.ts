import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { identifyPeople, type Source } from '../../server/core/link/identify-people.ts'
import { linkArticles } from '../../server/core/link/link-articles.ts'
import type { FactRef, Link, Mention } from '../../server/core/model.ts'
import { analysis } from '../support/check.ts'

/**
 * Whole stories through the whole pipeline: what their sources contradict each other in, as "article value ≠ article value". Each has
 * contradictions planted, and near misses: last year's value, an exit poll, a part of a total, a room's capacity, another raid.
 */
const CONTRADICTIONS: Readonly<Record<string, readonly string[]>> = {
  budget: ['a.en 211500000000 ≠ b.hi 215100000000', 'a.en 384000000000 ≠ c.gu 348000000000', 'b.hi 215100000000 ≠ c.gu 211500000000', 'b.hi 384000000000 ≠ c.gu 348000000000'],
  election: [
    'a.en 118 ≠ c.gu 116', 'a.en 2026-05-14 ≠ b.hi 2026-05-15', 'a.en 8312 ≠ b.hi 8132', 'b.hi 118 ≠ c.gu 116', 'b.hi 2026-05-15 ≠ c.gu 2026-05-14', 'b.hi 8132 ≠ c.gu 8312',
  ],
  company: ['a.en 15000000000 ≠ c.gu 12000000000', 'a.en 4120000000 ≠ b.hi 4210000000', 'b.hi 15000000000 ≠ c.gu 12000000000', 'b.hi 4210000000 ≠ c.gu 4120000000'],
  match: ['a.en 12 ≠ b.hi 21', 'a.en 2026-02-21 ≠ c.gu 2026-02-20', 'b.hi 2026-02-21 ≠ c.gu 2026-02-20', 'b.hi 21 ≠ c.gu 12'],
  epidemic: ['a.en 58 ≠ c.gu 61', 'b.hi 58 ≠ c.gu 61'],
  'two-raids': ['a.en 5 ≠ c.hi 7'],
  'two-crashes': ['b.en 11 ≠ c.hi 13'],
}

const FOLDER = new URL('../stories/', import.meta.url)

function readStory(story: string): readonly Source[] {
  return readdirSync(new URL(`${story}/`, FOLDER)).sort().map((file) => ({
    uri: `${story}/${file}`, analysis: analysis(readFileSync(new URL(`${story}/${file}`, FOLDER), 'utf8')),
  }))
}

function valueOf(sources: readonly Source[], { article, mention }: FactRef): string {
  const found = sources.find(({ uri }) => uri === article)?.analysis.mentions[mention] as Mention
  return `${article.replace(/^.*\//, '').replace(/\.txt$/, '')} ${found.kind === 'person' ? found.person : found.value}`
}

function contradictions(sources: readonly Source[], links: readonly Link[]): readonly string[] {
  return [...new Set(links.filter(({ relation }) => relation === 'differs').map(({ a, b }) => `${valueOf(sources, a)} ≠ ${valueOf(sources, b)}`))].sort()
}

for (const [story, expected] of Object.entries(CONTRADICTIONS)) {
  test(`what the sources of "${story}" contradict each other in`, () => {
    const sources = readStory(story)
    assert.deepEqual(contradictions(sources, linkArticles(sources, identifyPeople(sources))), [...expected].sort())
  })
}

test('all stories in one folder: no link between two, and the same contradictions', () => {
  const sources = Object.keys(CONTRADICTIONS).flatMap(readStory)
  const links = linkArticles(sources, identifyPeople(sources))
  const storyOf = ({ article }: FactRef): string => article.replace(/\/.*$/, '')
  assert.deepEqual(links.filter(({ a, b }) => storyOf(a) !== storyOf(b)), [])
  assert.deepEqual(contradictions(sources, links), [...new Set(Object.values(CONTRADICTIONS).flat())].sort())
})
