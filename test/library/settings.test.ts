import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { FeatureSettings } from '../../server/features/views.ts'
import { checkSettings, DEFAULT_SETTINGS, SETTINGS } from '../../server/library/settings.ts'

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, Record<string, unknown>>> } }
}

function json<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')) as T
}

test('the manifest contributes the settings of the table, word for word', () => {
  const words = json<Readonly<Record<string, string>>>('package.nls.json')
  const { properties } = json<Manifest>('package.json').contributes.configuration
  const contributed = Object.entries(properties).map(([name, { order: _, description, ...schema }]) =>
    [name, { ...schema, description: String(description).replace(/^%(.+)%$/, (_all, key: string) => words[key] ?? `no ${key}`) }])
  const table = Object.entries(SETTINGS).map(([name, { schema, description }]) => [`corroborate.${name}`, { ...schema, description }])
  assert.deepEqual(Object.fromEntries(contributed), JSON.parse(JSON.stringify(Object.fromEntries(table))))
})

test('a setting that is not given has its default', () => {
  for (const given of [undefined, null, {}, [], 'x', 5, { include: null }]) assert.deepEqual(checkSettings(given), { settings: DEFAULT_SETTINGS, problems: [] })
  const features: FeatureSettings = DEFAULT_SETTINGS
  assert.equal(features.severity['source-conflict'], 'auto')
})

test('a setting of the right type is taken', () => {
  const given = { include: ['**/*.x'], exclude: [], severity: { 'name-spelling': 'off' }, inlayHints: false, codeLens: false, maxFileSize: 5, annotator: ' Asha\n' }
  assert.deepEqual(checkSettings(given), {
    settings: { ...DEFAULT_SETTINGS, ...given, annotator: 'Asha', severity: { ...DEFAULT_SETTINGS.severity, 'name-spelling': 'off' } }, problems: [],
  })
})

test('kinds of the user\'s own: names on one line, colours that are some; one wrong one costs the others nothing', () => {
  const { settings, problems } = checkSettings({ kinds: { 'lieu dit': 'blue', claim: 'off', स्थान: '#00FFaa', date: 'red', ' x': 'red', 'a\u2028b': 'red', quote: 'rgb(0,0,0)', none: 5 } })
  assert.deepEqual(settings.kinds, [{ name: 'lieu dit', colour: 'blue' }, { name: 'स्थान', colour: '#00FFaa' }])
  assert.deepEqual(problems.map(({ setting }) => setting), ['date', ' x', 'a\u2028b', 'quote', 'none'].map((name) => `corroborate.kinds.${name}`))
  const many = Object.fromEntries(Array.from({ length: 99 }, (_, i) => [`kind ${i}`, 'red']))
  assert.equal(checkSettings({ kinds: many }).settings.kinds.length, 50)
  assert.deepEqual(checkSettings({ kinds: ['place'] }).settings.kinds, DEFAULT_SETTINGS.kinds)
})

test('a setting of a wrong type gives way to its default alone, and is named', () => {
  const given = {
    include: 'x', exclude: [1], severity: { 'name-spelling': 'loud', 'date-unresolved': 'error', 'no-such': 'off' }, inlayHints: 'yes', codeLens: true, maxFileSize: -1, annotator: {},
  }
  const { settings, problems } = checkSettings(given)
  assert.deepEqual(settings, { ...DEFAULT_SETTINGS, severity: { ...DEFAULT_SETTINGS.severity, 'date-unresolved': 'error' } })
  assert.deepEqual(problems.map(({ setting }) => setting), [
    'corroborate.include', 'corroborate.exclude', 'corroborate.severity.name-spelling', 'corroborate.severity.no-such', 'corroborate.inlayHints', 'corroborate.maxFileSize', 'corroborate.annotator',
  ])
})
