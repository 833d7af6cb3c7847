import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lenses } from '../../server/features/lenses.ts'
import { documentLinks } from '../../server/features/links.ts'
import { added, countsOf, NO_COUNTS } from '../../server/features/counts.ts'
import { folderStatus, status } from '../../server/features/status.ts'
import type { FolderState } from '../../server/features/views.ts'
import { smallLibrary, uriOf, wordsOf } from '../support/small-library.ts'

const library = smallLibrary({
  'a.txt': { text: '[Mara Ilves|person m] spoke.\n[10,000 troops|figure 10000 > soldier], [2 June|date 2025-06-02], [10,000 troops|figure 10000 > soldier], [3 days|figure 3 day]\n[5 boats|figure 5 boat]', published: '2025-06-06' },
  'b.txt': '[10,000 troops|figure 10000 > soldier] on [2 June|date 2025-06-02], [5 boats|figure 5 ~ boat]', 'c.txt': '[10,000 troops|figure 10000 > soldier]', 'd.txt': '[8,000 troops|figure 8000 soldier] [Mara Ilves|person m]',
}, [
  ['a.txt#1', 'b.txt#0', 'agrees', 0.9], ['a.txt#1', 'c.txt#0', 'agrees', 0.8], ['a.txt#1', 'd.txt#0', 'differs', 0.95], ['a.txt#3', 'b.txt#0', 'agrees', 0.7],
  ['a.txt#2', 'b.txt#1', 'agrees'], ['a.txt#5', 'b.txt#2', 'compatible'],
])

test('counts on top, and what others say above a passage: conflicts first, nothing twice', () => {
  const views = lenses(library, uriOf('a.txt'), 'read')
  assert.deepEqual(views.map(({ start, title, command }) => [start, title, command?.name]), [
    [0, '1 person · 4 figures · 1 date · 3 corroborated · 1 conflict', undefined],
    [0, 'Compared with 3 sources', 'corroborate.pickStory'],
    [0, 'Export sidecar', 'corroborate.export'],
    [0, 'Published 6 June 2025', 'corroborate.pickPublished'],
    [18, '10,000+ soldiers · 2 sources agree · 1 differs', 'corroborate.peek'],
    [18, '2 June 2025 · 1 source agrees', 'corroborate.peek'],
    [63, '5 boats · 1 compatible', 'corroborate.peek'],
  ])
  const story = views[1]?.command
  assert.ok(story?.name === 'corroborate.pickStory')
  assert.deepEqual(story.args.sources.map(({ name, detail }) => [name, detail]), [['d.txt', '1 fact in common · 1 differs'], ['c.txt', '1 fact in common'], ['b.txt', '4 facts in common']])
  const peek = views[4]?.command
  assert.ok(peek?.name === 'corroborate.peek')
  assert.deepEqual([peek.args.uri, peek.args.offset, wordsOf(library, peek.args.locations)], [uriOf('a.txt'), 18, ['d.txt: 8,000 troops', 'b.txt: 10,000 troops', 'c.txt: 10,000 troops']])
})

test('an unknown day of publication is offered to be set, with what the text suggests', () => {
  const small = smallLibrary({ 'a.txt': 'on [2 June|date 2025-06-02] or in [June|date 2025-06]' })
  const last = lenses(small, uriOf('a.txt'), 'read').at(-1)
  assert.equal(last?.title, 'Day of publication unknown: set it')
  assert.deepEqual(last?.command, {
    name: 'corroborate.pickPublished', args: { uri: uriOf('a.txt'), candidates: [{ value: '2025-06-02', label: 'Monday, 2 June 2025', detail: 'named in the text: “2 June”' }] },
  })
})

test('links lead to the source that says the same, before one that differs', () => {
  assert.deepEqual(documentLinks(library, uriOf('a.txt')).map(({ start, end, target, tooltip }) => [...wordsOf(library, [{ start, end }], 'a.txt'), ...wordsOf(library, [target]), tooltip]), [
    ['10,000 troops', 'b.txt: 10,000 troops', 'b.txt, agrees: “10,000 troops on 2 June, 5 boats”'],
    ['2 June', 'b.txt: 2 June', 'b.txt, agrees: “10,000 troops on 2 June, 5 boats”'],
    ['10,000 troops', 'b.txt: 10,000 troops', 'b.txt, agrees: “10,000 troops on 2 June, 5 boats”'],
    ['5 boats', 'b.txt: 5 boats', 'b.txt, compatible: “10,000 troops on 2 June, 5 boats”'],
  ])
})

test('an article that is alone, or tells another story than all others, says so in place of two noughts', () => {
  const tops = (articles: Readonly<Record<string, string>>, folder: FolderState = 'read') => lenses(smallLibrary(articles), uriOf('a.txt'), folder).slice(0, 3).map(({ title }) => title)
  assert.deepEqual(tops({ 'a.txt': '[5 boats|figure 5 boat]' }), ['0 people · 1 figure · 0 dates', 'Nothing to compare it with: open a folder with other articles about the same event', 'Export sidecar'])
  assert.deepEqual(tops({ 'a.txt': '[5 boats|figure 5 boat]', 'b.txt': 'x' }), ['0 people · 1 figure · 0 dates', 'No other article in the folder tells the same story', 'Export sidecar'])
  // While the folder is being read nobody knows yet.
  assert.deepEqual(tops({ 'a.txt': '[5 boats|figure 5 boat]' }, 'being-read').slice(0, 2), ['0 people · 1 figure · 0 dates', 'Export sidecar'])
})

test('status of an article and of all: a person is counted once', () => {
  assert.deepEqual(status(library, uriOf('a.txt')), {
    articles: 1, people: 1, figures: 4, dates: 1, corroborated: 3, conflicts: 1,
    text: 'Corroborate: 1 place in conflict, 3 corroborated', tooltip: '1 article: 1 person, 4 figures, 1 date, 3 corroborated, 1 place in conflict',
  })
  assert.deepEqual(folderStatus(library, [...library.articles.values()].map((article) => countsOf(library, article)).reduce((sum, one) => added(sum, one, 1), NO_COUNTS), 'read'), {
    articles: 4, people: 1, figures: 8, dates: 2, corroborated: 6, conflicts: 2,
    text: 'Corroborate: 2 places in conflict, 6 corroborated', tooltip: '4 articles: 1 person, 8 figures, 2 dates, 6 corroborated, 2 places in conflict',
  })
  for (const few of [smallLibrary({}), smallLibrary({ 'a.txt': 'x' })]) assert.equal(folderStatus(few, NO_COUNTS, 'read').text, 'Corroborate: no other article to compare with')
  assert.equal(folderStatus(smallLibrary({ 'a.txt': 'x' }), NO_COUNTS, 'being-read').text, 'Corroborate: 0 corroborated')
  assert.equal(folderStatus(smallLibrary({ 'a.txt': 'x', 'b.txt': 'y' }), NO_COUNTS, 'read').text, 'Corroborate: 0 corroborated')
})
