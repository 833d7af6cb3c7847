import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Span } from '../../server/core/model.ts'
import { actions } from '../../server/features/actions.ts'
import { alike } from '../../server/features/alike.ts'
import type { Library } from '../../server/library/library.ts'
import { find, smallLibrary, uriOf, wordsOf } from '../support/small-library.ts'

const quick = (library: Library, name: string, selection: Span) => actions(library, uriOf(name), selection).filter(({ kind }) => kind !== 'source')
const cursor = ({ start }: Span): Span => ({ start, end: start })

test('a selection can be tagged: here, everywhere in the article, in the folder', () => {
  const library = smallLibrary({ 'a.txt': 'Kelm and Kelm, Kelmer too. [41 boats|figure 41 boat]', 'b.txt': 'Kelm' })
  const views = quick(library, 'a.txt', { start: 0, end: 5 })
  assert.deepEqual(views.map(({ title }) => title), [
    'Tag “Kelm” as person', 'Tag “Kelm” as figure', 'Tag “Kelm” as date', 'Add a note to “Kelm”…',
    'Tag all 2 “Kelm” in this article as person', 'Tag all 2 “Kelm” in this article as figure', 'Tag all 2 “Kelm” in this article as date',
    'Tag every “Kelm” in the folder as person', 'Tag every “Kelm” in the folder as figure', 'Tag every “Kelm” in the folder as date',
  ])
  assert.deepEqual(views[4]?.command, { name: 'corroborate.tag', args: { uri: uriOf('a.txt'), start: 0, end: 4, exact: 'Kelm', kind: 'person', scope: 'article' } })
  assert.deepEqual(quick(library, 'a.txt', cursor({ start: 6, end: 6 })), [])
  assert.deepEqual(wordsOf(library, alike(library, uriOf('a.txt'), { start: 0, end: 4 }, 'folder')), ['a.txt: Kelm', 'a.txt: Kelm', 'b.txt: Kelm'])
  assert.deepEqual(alike(library, uriOf('a.txt'), { start: 0, end: 4 }, 'mention'), [{ uri: uriOf('a.txt'), start: 0, end: 4 }])
})

test('kinds of the user\'s own: on words, in place of a mention, away again; for words over several lines nothing else', () => {
  const library = smallLibrary({ 'a.txt': { text: 'Kelm [May|person m] said:\n“Gone.”', human: { said: [{ act: 'label', kind: 'place', start: 0, end: 4, annotation: 'urn:uuid:1', created: '' }] } } })
  const titles = (selection: Span) => actions(library, uriOf('a.txt'), selection, { kinds: ['place', 'claim'], picker: 'no-picker' }).filter(({ kind }) => kind !== 'source').map(({ title }) => title)
  assert.deepEqual(titles({ start: 0, end: 4 }), [
    'Remove the tag “place” of “Kelm”', 'Tag “Kelm” as person', 'Tag “Kelm” as figure', 'Tag “Kelm” as date', 'Tag “Kelm” as place', 'Tag “Kelm” as claim', 'Add a note to “Kelm”…',
  ])
  assert.deepEqual(titles({ start: 6, end: 6 }).filter((title) => title.includes('claim')), ['“May”: claim, not person'])
  assert.deepEqual(titles({ start: 9, end: 22 }), ['Tag “said: “Gone.”” as place', 'Tag “said: “Gone.”” as claim', 'Add a note to “said: “Gone.””…'])
})

test('an editor that asks for kind and scope has a short menu', () => {
  const library = smallLibrary({ 'a.txt': 'Kelm and [Kelm|person k]', 'b.txt': 'Kelm' })
  const titles = (selection: Span) => actions(library, uriOf('a.txt'), selection, { kinds: ['place', 'claim'], picker: 'with-picker' }).filter(({ kind }) => kind === 'refactor').map(({ title }) => title)
  assert.deepEqual(titles({ start: 0, end: 4 }), ['Tag “Kelm” as person', 'Tag “Kelm” as figure', 'Tag “Kelm” as date', 'Tag “Kelm” as…, here or everywhere', 'Add a note to “Kelm”…'])
  assert.deepEqual(titles({ start: 10, end: 10 }), [
    '“Kelm” is not a person', '“Kelm” is a figure, not a person', '“Kelm” is a date, not a person', 'Tag “Kelm” as…, here or everywhere',
    'Say who “Kelm” is…', 'I am not sure of “Kelm”', 'Add a note to “Kelm”…', 'No “Kelm” in the folder is a person, however written',
    'Every “Kelm” in the folder, however written: figure, not person', 'Every “Kelm” in the folder, however written: date, not person',
  ])
})

test('a mention with an ending glued to it is alike too', () => {
  const library = smallLibrary({ 'a.txt': '[કિમ|person k] અને [કિમ|person k]એ, કિમત' })
  assert.deepEqual(alike(library, uriOf('a.txt'), { start: 0, end: 3 }, 'article').map(({ start }) => start), [0, 8])
})

test('a mention can be untagged, retagged and, where uncertain, confirmed', () => {
  const library = smallLibrary({ 'a.txt': { text: '[May|person m] came in [May|date XXXX-05]', more: { 0: { certainty: 'uncertain' }, 1: { origin: 'tagged' } } } })
  assert.deepEqual(quick(library, 'a.txt', cursor({ start: 1, end: 1 })).map(({ title, command }) => [title, command?.name]), [
    ['“May” is a person: confirm it', 'corroborate.tag'], ['“May” is not a person', 'corroborate.untag'],
    ['“May” is a figure, not a person', 'corroborate.retag'], ['“May” is a date, not a person', 'corroborate.retag'],
    ['Say who “May” is…', 'corroborate.pickReading'], ['Add a note to “May”…', 'corroborate.pickNote'],
  ])
  assert.deepEqual(quick(library, 'a.txt', cursor(find(library, 'a.txt', 'May', 1))).map(({ title }) => title), [
    'Remove the tag of “May”', '“May” is a person, not a date', '“May” is a figure, not a date', 'Change the date of “May”…', 'I am not sure of “May”', 'Add a note to “May”…',
  ])
})

test('a conflict: a verdict on each camp, and ignoring it here', () => {
  const library = smallLibrary({ 'a.txt': '[41 boats|figure 41 boat]', 'b.txt': '[47 boats|figure 47 boat]', 'c.txt': '[47 boats|figure 47 boat]' }, [['a.txt#0', 'b.txt#0', 'differs'], ['a.txt#0', 'c.txt#0', 'differs']])
  const fixes = quick(library, 'a.txt', cursor({ start: 0, end: 0 })).filter(({ diagnosticCode }) => diagnosticCode === 'source-conflict')
  assert.deepEqual(fixes.map(({ title }) => title), [
    'Different events: don’t compare with the 2 others (47 boats)', 'This source is right, not the 2 others (47 boats)', 'The 2 others are right: 47 boats', 'Both are right, one is an update: the 2 others (47 boats)',
    'Ignore conflicts here', 'Not the same story: don’t compare with b.txt at all', 'Not the same story: don’t compare with c.txt at all',
  ])
  assert.deepEqual(fixes[5]?.command, { name: 'corroborate.otherStory', args: { uri: uriOf('a.txt'), other: uriOf('b.txt') } })
  assert.deepEqual(fixes[1]?.command, {
    name: 'corroborate.verdict',
    args: {
      uri: uriOf('a.txt'), start: 0, end: 8, exact: '41 boats', verdict: 'this-right',
      others: [{ uri: uriOf('b.txt'), start: 0, end: 8, exact: '47 boats' }, { uri: uriOf('c.txt'), start: 0, end: 8, exact: '47 boats' }],
    },
  })
})

test('one spelling, here or everywhere', () => {
  const library = smallLibrary({ 'a.txt': '[Shoigu|person s], [Shoigu|person s], [Shoigu|person s], [Shoygu|person s], [Shoygu|person s]' })
  const fixes = quick(library, 'a.txt', cursor(find(library, 'a.txt', 'Shoygu'))).filter(({ diagnosticCode }) => diagnosticCode === 'name-spelling')
  assert.deepEqual(fixes.map(({ title, edits, preferred }) => [title, preferred ?? false, ...wordsOf(library, edits ?? [])]), [
    ['Write “Shoigu” here', false, 'a.txt: Shoygu'], ['Write “Shoigu” everywhere in this article (2)', true, 'a.txt: Shoygu', 'a.txt: Shoygu'],
  ])
})

test('an unresolved date: the day of publication, from what the text and linked sources suggest', () => {
  const library = smallLibrary({
    'a.txt': { text: '[last Saturday|date XXXX-WXX-6] after [2 June 2025|date 2025-06-02], [41 boats|figure 41 boat]', more: { 0: { trouble: { kind: 'unresolved' } } } },
    'b.txt': { text: '[41 boats|figure 41 boat]', published: '2025-06-06' },
  }, [['a.txt#2', 'b.txt#0', 'agrees']])
  const fixes = quick(library, 'a.txt', cursor({ start: 3, end: 3 })).filter(({ diagnosticCode }) => diagnosticCode === 'date-unresolved')
  assert.deepEqual(fixes.map(({ title, command }) => [title, command?.name]), [
    ['Published Monday, 2 June 2025 (named in the text: “2 June 2025”)', 'corroborate.setPublished'],
    ['Published Friday, 6 June 2025 (day of publication of b.txt)', 'corroborate.setPublished'],
    ['Set the day of publication…', 'corroborate.pickPublished'],
  ])
  assert.deepEqual(fixes[0]?.command?.args, { uri: uriOf('a.txt'), value: '2025-06-02' })
})

test('a wrong weekday can be written right, in its own language', () => {
  const trouble = { 0: { trouble: { kind: 'weekday-mismatch', said: 1, is: 7 } } } as const
  const library = smallLibrary({
    'a.txt': { text: 'On [Monday, 2 June 2024|date 2024-06-02]', more: trouble }, 'b.txt': { text: '[सोमवार, 2 जून 2024|date 2024-06-02] को', more: trouble },
    'c.txt': { text: '[the first day, 2 June 2024|date 2024-06-02]', more: trouble },
  })
  const edits = (name: string) => quick(library, name, cursor({ start: 5, end: 5 })).flatMap(({ diagnosticCode, title, edits: list }) => (diagnosticCode === 'weekday-mismatch' ? [title, ...wordsOf(library, list ?? [])] : []))
  assert.deepEqual([...edits('a.txt'), ...edits('b.txt'), ...edits('c.txt')], ['Change “Monday” to “Sunday”', 'a.txt: Monday', 'Change “सोमवार” to “रविवार”', 'b.txt: सोमवार'])
})

test('lost annotations, and what concerns the whole article', () => {
  const library = smallLibrary({ 'a.txt': { text: 'A line.\n[47 boats|figure 47 boat]', human: {
    orphans: [{ annotation: 'urn:uuid:1', kind: 'figure', exact: '12 boats' }], drifted: [{ annotation: 'urn:uuid:2', kind: 'figure', exact: '41 boats', start: 8, end: 16 }],
    moved: [{ annotation: 'urn:uuid:3', kind: 'figure', exact: '47', start: 8, end: 10 }],
    tags: [{ start: 8, end: 16, act: 'tag', annotation: 'urn:uuid:2', kind: 'figure' }],
  } } })
  const titles = (offset: number) => actions(library, uriOf('a.txt'), { start: offset, end: offset }).filter(({ kind }) => kind !== 'refactor').map(({ title }) => title)
  assert.deepEqual(titles(0), ['Remove the lost annotation of “12 boats”', 'Set the day of publication…', 'Undo the last annotation in this article', 'Export annotation sidecar'])
  assert.deepEqual(titles(9), [
    'Put the lost annotation of “12 boats” on “47 boats”', 'The annotation holds for “47 boats” as well', 'Remove the annotation made on “41 boats”',
    'The annotation of “47” belongs here', 'Remove the annotation made on “47”', 'Set the day of publication…', 'Undo the last annotation in this article', 'Export annotation sidecar',
  ])
  assert.deepEqual(actions(library, uriOf('z.txt'), { start: 0, end: 0 }), [])
})

test('versions of an annotation: one is kept, or all; what was removed is kept or not', () => {
  const version = (annotation: string, value: number) => ({ annotation, act: 'tag', kind: 'figure', reading: { value }, exact: '47 boats', at: { start: 8, end: 16 } } as const)
  const lost = { ...version('urn:uuid:5', 9), at: undefined }
  const library = smallLibrary({ 'a.txt': { text: 'A line.\n47 boats', human: { undecided: [
    { versions: [version('urn:uuid:1', 47), version('urn:uuid:2', 48)] }, { versions: [version('urn:uuid:3', 49)] }, { versions: [lost, { ...lost, annotation: 'urn:uuid:6', note: 'x' }] },
  ] } } })
  const offered = (offset: number) => actions(library, uriOf('a.txt'), { start: offset, end: offset }).flatMap(({ title, diagnosticCode, command }) => (
    diagnosticCode === 'annotation-versions' && command?.name === 'corroborate.keepVersions' ? [[title, command.args.keep.map((id) => id.slice(9)).join(), command.args.drop.map((id) => id.slice(9)).join()]] : []))
  assert.deepEqual(offered(10), [
    ['Keep only 47', '1', '2'], ['Keep only 48', '2', '1'], ['Keep both versions', '1,2', ''], ['Keep the annotation: figure, 49, on “47 boats”', '3', ''], ['Remove the annotation', '', '3'],
  ])
  assert.deepEqual(offered(0).map(([title]) => title), ['Keep only 9', 'Keep only note: x', 'Keep both versions'])
})

test('where several sources differ, an editor with a picker asks which of them tells another story; it is asked from anywhere in the article too', () => {
  const library = smallLibrary({ 'a.txt': '[41 boats|figure 41 boat] [7 men|figure 7 man]', 'b.txt': '[47 boats|figure 47 boat] [7 men|figure 7 man]', 'c.txt': '[47 boats|figure 47 boat]' },
    [['a.txt#0', 'b.txt#0', 'differs'], ['a.txt#0', 'c.txt#0', 'differs'], ['a.txt#1', 'b.txt#1', 'agrees']])
  const asked = (at: number) => actions(library, uriOf('a.txt'), { start: at, end: at }, { kinds: [], picker: 'with-picker' }).filter(({ command }) => command?.name === 'corroborate.pickStory' || command?.name === 'corroborate.otherStory')
  assert.deepEqual(asked(0).map(({ title, kind }) => [title, kind]), [['Not the same story…', 'quickfix'], ['Not the same story…', 'source']])
  const picker = asked(10).find(({ kind }) => kind === 'source')
  assert.ok(picker?.command?.name === 'corroborate.pickStory')
  // The odd one first.
  assert.deepEqual(picker.command.args.sources.map(({ name, detail }) => [name, detail]), [['c.txt', '1 fact in common · 1 differs'], ['b.txt', '2 facts in common · 1 differs']])
  const lone = smallLibrary({ 'a.txt': '[41 boats|figure 41 boat]', 'b.txt': 'x' })
  assert.deepEqual(actions(lone, uriOf('a.txt'), { start: 0, end: 0 }, { kinds: [], picker: 'with-picker' }).filter(({ title }) => /story/.test(title)), [])
})

test('a source that agrees can be said to speak of another event', () => {
  const library = smallLibrary({ 'a.txt': '[41 boats|figure 41 boat]', 'b.txt': '[41 boats|figure 41 boat]' }, [['a.txt#0', 'b.txt#0', 'agrees']])
  const [view] = quick(library, 'a.txt', cursor({ start: 0, end: 0 })).filter(({ command }) => command?.name === 'corroborate.verdict')
  assert.deepEqual(view, {
    title: 'Different events: don’t compare with b.txt (41 boats)', kind: 'refactor',
    command: { name: 'corroborate.verdict', args: { uri: uriOf('a.txt'), start: 0, end: 8, exact: '41 boats', verdict: 'different-event', others: [{ uri: uriOf('b.txt'), start: 0, end: 8, exact: '41 boats' }] } },
  })
})

test('a human can say that a name is another person’s, or the same as one that sounds alike', () => {
  const library = smallLibrary({
    'a.txt': '[Sergei Ivanov|person sergei-ivanov]', 'b.txt': '[Sergei Ivanov|person sergei-ivanov]', 'c.txt': '[सर्गेय इवानोव|person sargey-ivanov]', 'd.txt': '[Asha Velkar|person asha-velkar]',
  })
  const verdicts = quick(library, 'a.txt', cursor({ start: 0, end: 0 })).filter(({ command }) => command?.name === 'corroborate.verdict')
  const place = { uri: uriOf('a.txt'), start: 0, end: 13, exact: 'Sergei Ivanov' }
  assert.deepEqual(verdicts, [
    { title: 'Not the same person as Sergei Ivanov (b.txt)', kind: 'refactor', command: { name: 'corroborate.verdict', args: { ...place, verdict: 'different-person', others: [{ ...place, uri: uriOf('b.txt') }] } } },
    { title: 'The same person as सर्गेय इवानोव (c.txt)', kind: 'refactor', command: { name: 'corroborate.verdict', args: { ...place, verdict: 'same-person', others: [{ uri: uriOf('c.txt'), start: 0, end: 13, exact: 'सर्गेय इवानोव' }] } } },
  ])
  assert.deepEqual(quick(library, 'd.txt', cursor({ start: 0, end: 0 })).filter(({ command }) => command?.name === 'corroborate.verdict'), [])
})
