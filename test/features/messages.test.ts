import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { LINK_RULES } from '../../server/core/link/comparison.ts'
import { identifyPeople } from '../../server/core/link/identify-people.ts'
import { linkArticles } from '../../server/core/link/link-articles.ts'
import { DATE_RULES } from '../../server/core/recognize/dates/rules.ts'
import { FIGURE_RULES } from '../../server/core/recognize/figures/rules.ts'
import { PEOPLE_RULES } from '../../server/core/recognize/people.ts'
import { isWorded, say, sayRule } from '../../server/features/messages.ts'
import { analysis } from '../support/check.ts'

test('parameters are filled in, numbers grouped, and the form follows the count', () => {
  assert.equal(say('count.people', { count: 1 }), '1 person')
  assert.equal(say('count.people', { count: 12345 }), '12,345 people')
  assert.equal(say('conflict.this', { reading: '{count} $& $1' }), 'this one: {count} $& $1')
  assert.equal(sayRule('modifier', 'से ज़्यादा', '>'), '“से ज़्यादा” means more than')
  assert.equal(sayRule('modifier', 'से ज़्यादा', 'toString'), '“से ज़्यादा” bounds the number')
  assert.equal(sayRule('hasOwnProperty', 'x'), 'hasOwnProperty: x')
})

test('every rule has its sentence', () => {
  assert.deepEqual([...FIGURE_RULES, ...DATE_RULES, ...PEOPLE_RULES, ...LINK_RULES].filter((rule) => !isWorded(rule)), [])
})

test('so has every rule that the sample articles bring up', () => {
  const folder = new URL('../articles/', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'))
  assert.ok(files.length > 0)
  const sources = files.map((file) => ({ uri: file, analysis: analysis(readFileSync(new URL(file, folder), 'utf8')) }))
  const mentions = sources.flatMap((source) => [...source.analysis.mentions, ...(source.analysis.published ? [source.analysis.published] : [])])
  const reasons = [...mentions, ...linkArticles(sources, identifyPeople(sources))].flatMap(({ because }) => because)
  assert.deepEqual([...new Set(reasons.map(({ rule }) => rule))].filter((rule) => !isWorded(rule)), [])
})
