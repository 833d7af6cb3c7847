import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EVENT_CONCEPTS } from '../../server/core/facts/event-concepts.ts'
import { eventWords } from '../../server/features/event-words.ts'
import { hover } from '../../server/features/hover.ts'
import { linkWords } from '../../server/features/link-words.ts'
import { find, smallLibrary, uriOf } from '../support/small-library.ts'

const library = smallLibrary({
  'a.txt': {
    text: 'Kelm, 6 June 2025\n[Mara Ilves|person mara-ilves] sent [more than 10,000 soldiers|figure 10000 > soldier] on [19 June of last year|date 2024-06-19]. [Ilves|person mara-ilves] waited.',
    published: '2025-06-06', roles: { 'mara-ilves': ['governor'] },
    more: { 2: { because: [{ rule: 'date-relative', words: '19 June of last year' }, { rule: 'resolved-relative', words: '2025-06-06' }] }, 1: { because: [{ rule: 'no-such-rule', words: 'more' }, { rule: 'modifier', words: 'more than' }] }, 3: { certainty: 'uncertain' } },
  },
  'b.txt': 'Up to [8,000 soldiers|figure 8000 = soldier] | came, *it* is said, on [19 June|date 2024-06-19].',
  'c.txt': { text: 'गवर्नर [मारा इल्वेस|person mara-ilves] ने [10,000 सैनिक|figure 10000 > soldier] भेजे', roles: { 'mara-ilves': ['गवर्नर'] } },
}, [['a.txt#1', 'c.txt#1', 'agrees', 0.95], ['a.txt#1', 'b.txt#0', 'differs', 0.8], ['a.txt#2', 'b.txt#1', 'agrees']])

const at = (words: string) => hover(library, uriOf('a.txt'), find(library, 'a.txt', words).start)

test('a figure: reading, reasons, and a table with what differs first', () => {
  const { start, end, markdown, plaintext } = at('more than')!
  assert.deepEqual({ start, end }, find(library, 'a.txt', 'more than 10,000 soldiers'))
  assert.equal(markdown, [
    '**more than 10,000 soldiers** · figure',
    '| Source | Says | Relation |\n| --- | --- | --- |\n'
      + '| [b.txt](<file:///story/b.txt#L1,7>) | 8,000 soldiers: “Up to **8,000 soldiers** \\| came, \\*it\\* is said, on 19 June.” | differs |\n'
      + '| [c.txt](<file:///story/c.txt#L1,23>) | more than 10,000 soldiers: “गवर्नर मारा इल्वेस ने **10,000 सैनिक** भेजे” | agrees |',
    'Read from: no-such-rule: more; “more than” means more than.',
    'Why b.txt is taken for the same fact: same: soldiers',
  ].join('\n\n'))
  assert.equal(plaintext, [
    'more than 10,000 soldiers · figure',
    'b.txt:1 · differs · 8,000 soldiers: “Up to 8,000 soldiers | came, *it* is said, on 19 June.”\nc.txt:1 · agrees · more than 10,000 soldiers: “गवर्नर मारा इल्वेस ने 10,000 सैनिक भेजे”',
    'Read from: no-such-rule: more; “more than” means more than.',
    'Why b.txt is taken for the same fact: same: soldiers',
  ].join('\n\n'))
})

test('a relative date says what it is counted from', () => {
  assert.equal(at('19 June of')!.plaintext.split('\n\n').filter((_, i) => i !== 1).slice(0, 2).join(' / '),
    'Wednesday, 19 June 2024 · date · 2024-06-19 / Read from: “19 June of last year” is said from the day of writing; counted from the day of publication, 6 June 2025.')
})

test('a weekday names itself, the word that told its side, and the day of publication', () => {
  const troops = smallLibrary({ 'd.txt': { text: 'Troops came on [Saturday|date 2024-11-30].', published: '2024-12-01', more: { 0: { because: [{ rule: 'date-weekday', words: 'Saturday' }, { rule: 'tense-past', words: 'came' }, { rule: 'resolved-weekday-past', words: '2024-12-01' }] } } } }, [])
  assert.equal(hover(troops, uriOf('d.txt'), find(troops, 'd.txt', 'Saturday').start)!.plaintext.split('\n\n').filter((_, i) => i !== 1).join(' / '),
    'Saturday, 30 November 2024 · date · 2024-11-30 / Read from: “Saturday” names a day of the week; “came” speaks of the past; the last Saturday up to the day of publication, 1 December 2024.')
})

test('a person: names, spellings, roles, and where else', () => {
  assert.equal(at('Mara')!.plaintext, [
    'Mara Ilves · person', 'Also: मारा इल्वेस', 'Written here: Mara Ilves (1), Ilves (1)', 'Roles: governor, गवर्नर (c.txt)',
    'c.txt:1 · 1 mention · “गवर्नर मारा इल्वेस ने 10,000 सैनिक भेजे”',
  ].join('\n\n'))
  assert.match(at('Ilves waited')!.markdown, /Uncertain: this may not be a person at all\./)
})

test('why two facts are taken for one: what they share at a glance, in words and not in ids, then what is unlike', () => {
  const [here, there] = ['a.txt', 'c.txt'].map((name) => ({ article: library.articles.get(uriOf(name))!, index: 1 })) as [Parameters<typeof linkWords>[2], Parameters<typeof linkWords>[3]]
  const told = (relation: 'agrees' | 'compatible' | 'differs', ...because: readonly (readonly [string, string])[]) => linkWords(library, { relation, because: because.map(([rule, words]) => ({ rule, words })) }, here, there)
  assert.equal(told('differs',
    ['link-same-event', 'send · shoot-down'], ['link-same-person', 'mara-ilves'], ['link-same-place', 'RU · @nwhr'], ['link-same-words', '1'], ['link-same-neighbour', '1240 person · 2024-06-19'],
    ['link-same-time', '2019'], ['link-same-unit', 'soldier'], ['link-other-value', '8000 · 10000'],
  ), 'same: sent, shot down · Mara Ilves · Russia · 1 word · beside 1,240 people, 19 June 2024 · 2019 · soldiers; other value')
  assert.equal(told('compatible', ['link-near-event', 'ratify'], ['link-carried', uriOf('b.txt')], ['link-other-value', '1 · 2']), 'same: ratified nearby; as b.txt tells it; values that go together')
  assert.equal(told('agrees', ['link-human-same-event', '']), 'you said that it is the same event')
})

test('every event has its words', () => {
  const plain = Object.keys(EVENT_CONCEPTS).map(eventWords)
  assert.deepEqual(plain.filter((words) => !/^[a-z ]+$/.test(words)), [])
  assert.deepEqual(['kill', 'ratify', 'destroy', 'rescue', 'shoot-down'].map(eventWords), ['killed', 'ratified', 'destroyed', 'rescued', 'shot down'])
})

test('nothing where nothing is', () => {
  assert.equal(hover(library, uriOf('a.txt'), 3), undefined)
  assert.equal(hover(library, uriOf('z.txt'), 0), undefined)
})
