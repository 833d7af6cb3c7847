import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Version } from '../../server/core/human.ts'
import { diagnostics } from '../../server/features/diagnostics.ts'
import type { Library } from '../../server/library/library.ts'
import { DEFAULT_SETTINGS } from '../../server/library/settings.ts'
import { FOLDER, smallLibrary, uriOf, type SmallLink } from '../support/small-library.ts'

function shown(library: Library, name: string, settings: Parameters<typeof diagnostics>[2] = DEFAULT_SETTINGS): readonly string[] {
  const text = library.articles.get(uriOf(name))?.analysis.text ?? ''
  return diagnostics(library, uriOf(name), settings).map(({ start, end, code, severity, message, related }) =>
    [`${severity} ${code} «${text.slice(start, end)}» ${message}`, ...related.map((one) => `  ${one.uri.slice(FOLDER.length)}@${one.start}: ${one.message}`)].join('\n'))
}

const signing = {
  'a.txt': 'signed in [June 2024|date 2024-06]', 'b.txt': 'signed in [June 2024|date 2024-06]', 'c.txt': 'signed in [June 2024|date 2024-06]', 'd.txt': 'signed in [July 2024|date 2024-07]',
}
const signingLinks: readonly SmallLink[] = [
  ['a.txt#0', 'b.txt#0', 'agrees'], ['a.txt#0', 'c.txt#0', 'agrees'], ['b.txt#0', 'c.txt#0', 'agrees'],
  ['a.txt#0', 'd.txt#0', 'differs'], ['b.txt#0', 'd.txt#0', 'differs'], ['c.txt#0', 'd.txt#0', 'differs'],
]

test('one conflict a place: who says what, and a warning only where two or more stand against fewer', () => {
  const library = smallLibrary(signing, signingLinks)
  assert.deepEqual(shown(library, 'd.txt'), [[
    'warning source-conflict «July 2024» 3 sources: June 2024 · this one: July 2024',
    '  a.txt@10: June 2024: “signed in June 2024”', '  b.txt@10: June 2024: “signed in June 2024”', '  c.txt@10: June 2024: “signed in June 2024”',
  ].join('\n')])
  assert.deepEqual(shown(library, 'a.txt'), [[
    'information source-conflict «June 2024» d.txt: July 2024 · this one and 2 others: June 2024',
    '  d.txt@10: July 2024: “signed in July 2024”',
  ].join('\n')])
})

test('a conflict about somebody\'s age says whose', () => {
  const library = smallLibrary({ 'a.txt': '[Tom Purdy|person tom-purdy], [52|figure 52 year], died', 'b.txt': '[Tom Purdy|person tom-purdy], [54|figure 54 year], died' }, [['a.txt#1', 'b.txt#1', 'differs']])
  const because = [{ rule: 'link-same-age', words: 'tom-purdy' }, { rule: 'link-other-value', words: '52 · 54' }]
  const telling: Library = { ...library, linksAt: (ref) => library.linksAt(ref).map((link) => ({ ...link, because })) }
  assert.match(shown(telling, 'a.txt')[0] ?? '', /^information source-conflict «52» age of Tom Purdy — b\.txt: 54 years · this one: 52 years/)
})

test('a conflict begins with what happened, where both sides say it', () => {
  const library = smallLibrary({ 'a.txt': '[41 dead|figure 41 person]', 'b.txt': '[47 dead|figure 47 person]' }, [['a.txt#0', 'b.txt#0', 'differs']])
  const because = [{ rule: 'link-same-unit', words: 'person' }, { rule: 'link-same-event', words: 'kill · shoot-down · bury' }]
  const telling: Library = { ...library, linksAt: (ref) => library.linksAt(ref).map((link) => ({ ...link, because })) }
  assert.match(shown(telling, 'a.txt')[0] ?? '', /» killed, shot down — b\.txt: 47 people · this one: 41 people/)
})

test('words written from right to left are kept together among others', () => {
  const library = smallLibrary({ 'a.txt': '[41 قتيلا|figure 41 person]', 'b.txt': 'سقط [47 قتيلا|figure 47 person] أمس' }, [['a.txt#0', 'b.txt#0', 'differs']])
  assert.match(shown(library, 'a.txt')[0] ?? '', /b\.txt@0?\d*: 47 people: \u2068“سقط 47 قتيلا أمس”\u2069$/)
})

test('readings that differ among each other are camps of their own', () => {
  const library = smallLibrary({ 'a.txt': '[41 dead|figure 41 dead]', 'b.txt': '[47 dead|figure 47 dead]', 'c.txt': '[52 dead|figure 52 dead]' },
    [['a.txt#0', 'b.txt#0', 'differs'], ['a.txt#0', 'c.txt#0', 'differs']])
  assert.match(shown(library, 'a.txt')[0] ?? '', /^information source-conflict «41 dead» b\.txt: 47 .+ · c\.txt: 52 .+ · this one: 41 /)
})

test('a source that fits both sides supports neither', () => {
  const library = smallLibrary({ 'a.txt': '[32 dead|figure 32 dead]', 'b.txt': '[23 dead|figure 23 dead]', 'c.txt': '[23 dead|figure 23 dead]', 'd.txt': '[at least 20 dead|figure 20 >= dead]' },
    [['a.txt#0', 'b.txt#0', 'differs'], ['a.txt#0', 'c.txt#0', 'differs'], ['a.txt#0', 'd.txt#0', 'compatible']])
  assert.match(shown(library, 'a.txt')[0] ?? '', /^warning source-conflict «32 dead» 2 sources: 23 [^·]+ · d\.txt: at least 20 [^·]+ · this one: 32 /)
})

test('who reported first is named where every day is known, and a later count is told as such', () => {
  const toll = { 'a.txt': { text: '[41 dead|figure 41 dead]', published: '2024-05-12' }, 'b.txt': { text: '[47 dead|figure 47 dead]', published: '2024-05-13' } }
  const links: readonly SmallLink[] = [['a.txt#0', 'b.txt#0', 'differs']]
  const library = smallLibrary(toll, links)
  assert.match(shown(library, 'a.txt')[0] ?? '', / · first reported by this one\n {2}b\.txt@0: 47 [^\n]*\(differs, later report\): “47 dead”$/)
  assert.match(shown(library, 'b.txt')[0] ?? '', / · first reported by a\.txt\n {2}a\.txt@0: 41 [^\n]*\(differs, earlier report\): “41 dead”$/)
  for (const published of [undefined, '2024-05-12']) {
    const other = smallLibrary({ ...toll, 'b.txt': { ...toll['b.txt'], published } }, links)
    assert.doesNotMatch(shown(other, 'a.txt')[0] ?? '', /first reported|report\)/)
  }
})

test('severities follow the settings', () => {
  const library = smallLibrary(signing, signingLinks)
  const withSeverity = (severity: 'off' | 'error') => ({ severity: { ...DEFAULT_SETTINGS.severity, 'source-conflict': severity } })
  assert.deepEqual(diagnostics(library, uriOf('d.txt'), withSeverity('off')), [])
  assert.deepEqual(diagnostics(library, uriOf('a.txt'), withSeverity('error')).map(({ severity }) => severity), ['error'])
})

test('a verdict is remembered: the conflict is not raised again at either end', () => {
  const settled = { text: signing['d.txt'], human: { verdicts: ['a', 'b', 'c'].map((name) => (
    { start: 10, end: 19, annotation: `urn:uuid:${name}`, verdict: 'other-right' as const, other: { source: `${name}.txt`, exact: 'June 2024' } })) } }
  const library = smallLibrary({ ...signing, 'd.txt': settled }, signingLinks)
  assert.deepEqual([...shown(library, 'd.txt'), ...shown(library, 'a.txt')], [])
})

test('what is wrong with a date', () => {
  const library = smallLibrary({
    'a.txt': {
      text: 'On [Monday, 2 June 2024|date 2024-06-02], [31 June|date XXXX-06-31], [last Saturday|date XXXX-WXX-6] or [03/04/2025|date 2025-04-03], [yesterday|date XXXX-XX-XX].',
      more: {
        0: { trouble: { kind: 'weekday-mismatch', said: 1, is: 7 } }, 1: { trouble: { kind: 'impossible' } }, 2: { trouble: { kind: 'unresolved' } },
        3: { trouble: { kind: 'ambiguous', other: '2025-03-04' } }, 4: { trouble: { kind: 'unresolved' } },
      },
    },
    'b.txt': { text: '[that day|date PAST_REF]', published: '2025-06-06', more: { 0: { trouble: { kind: 'unresolved' } } } },
  })
  assert.deepEqual([...shown(library, 'a.txt'), ...shown(library, 'b.txt')], [
    'warning weekday-mismatch «Monday, 2 June 2024» “Monday, 2 June 2024”: 2 June 2024 was a Sunday, not a Monday. Either the weekday should be Sunday, or the date is wrong: '
      + 'the nearest Monday was 3 June 2024, and 2 June is a Monday in 2025.',
    'warning impossible-date «31 June» “31 June”: there is no such day in the calendar; June has 30 days.',
    'information date-unresolved «last Saturday» “last Saturday” can’t be tied to a day: it isn’t known when this article was published.',
    'hint date-unresolved «03/04/2025» “03/04/2025” is read as 3 April 2025; it could also be 4 March 2025.',
    'hint date-unresolved «yesterday» “yesterday” can’t be tied to a day: it isn’t known when this article was published.',
    'information date-unresolved «that day» “that day” can’t be tied to a day: the text leaves it open.',
  ])
})

test('two spellings of one name, in the article and against the folder', () => {
  const library = smallLibrary({
    'a.txt': '[सर्गेई शोइगू|person s] और [शोइगू|person s] से [शोइगु|person s] ने',
    'b.txt': '[Mahmoud Mohammed|person m] met [Ilves|person i] and [Ilve|person i]',
    'c.txt': '[Sergey Rostov|person r]', 'd.txt': '[Sergei Rostov|person r]', 'e.txt': '[Sergei Rostov|person r]',
  })
  assert.deepEqual(shown(library, 'a.txt'), ['information name-spelling «शोइगु» “शोइगु” is also written “शोइगू” in this article.\n  a.txt@7: here “शोइगू”'])
  assert.deepEqual(shown(library, 'b.txt'), [])
  assert.deepEqual(shown(library, 'c.txt'), ['hint name-spelling «Sergey» “Sergey” is written “Sergei” in most other sources of the folder.'])
  assert.deepEqual(shown(library, 'd.txt'), [])
})

test('an article that contradicts itself, and near misses', () => {
  const kill = (part: 'headline' | 'body', places: readonly string[] = []) => ({ fact: { events: ['kill'], part, places } })
  const article = (below: string, more: Parameters<typeof smallLibrary>[0][string]) => shown(smallLibrary({ 'a.txt': typeof more === 'string' ? more : { ...more, text: `[41 people|figure 41 person] killed\n${below}` } }), 'a.txt')
  assert.deepEqual(article('[47 people|figure 47 person] were killed', { text: '', more: { 0: kill('headline'), 1: kill('body') } }),
    ['warning self-contradiction «41 people» Here 41 people, but 47 people elsewhere in this article.\n  a.txt@17: here 47 people'])
  const none = [
    article('[47 people|figure 47 person] were killed, then [41|figure 41 person]', { text: '', more: { 0: kill('headline'), 1: kill('body'), 2: kill('body') } }),
    article('[some 40|figure 40 ~ person] were killed', { text: '', more: { 0: kill('headline'), 1: kill('body') } }),
    article('[12 people|figure 12 person] were killed', { text: '', more: { 0: kill('headline'), 1: kill('body') } }),
    article('[47 people|figure 47 person] were killed', { text: '', more: { 0: kill('headline', ['kelm']), 1: kill('body', ['tarn']) } }),
    article('[30|figure 30 person] and [25|figure 25 person]', { text: '', more: { 0: kill('headline'), 1: kill('body'), 2: kill('body') } }),
  ]
  assert.deepEqual(none.flat(), [])
})

test('what is wrong with the sidecar or the file stands at the beginning', () => {
  const library = smallLibrary({
    'a.txt': {
      text: 'It was [47 boats|figure 47 boat].',
      human: {
        orphans: [{ annotation: 'urn:uuid:1', kind: 'figure', exact: '12 boats' }, { annotation: 'urn:uuid:2', kind: undefined, exact: 'x' }],
        drifted: [{ annotation: 'urn:uuid:3', kind: 'figure', exact: '41 boats', now: '47 boats', start: 7, end: 15 }],
        problems: [{ code: 'bad-annotation', detail: 'items[3] has no target' }],
      },
    },
    'b.txt': { text: '', trouble: { kind: 'too-large', bytes: 25_000_000, limit: 20_000_000 }, human: { invalid: { code: 'not-json', detail: 'line 3, column 7' } } },
    'c.txt': { text: '', trouble: { kind: 'binary' } }, 'd.txt': { text: '', trouble: { kind: 'not-utf8' } },
    'e.txt': { text: '', trouble: { kind: 'unreadable', detail: 'EACCES' } }, 'f.txt': { text: '', trouble: { kind: 'cut-short', analysed: 2000000, length: 5000000 } },
  })
  assert.deepEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt'].flatMap((name) => shown(library, name)), [
    'warning invalid-sidecar «» An annotation in the sidecar can’t be understood. It is kept as it is and not used: items[3] has no target',
    'information orphan-annotation «» The words “12 boats” that were annotated as figure are no longer in this text. The annotation is kept in the sidecar.',
    'information orphan-annotation «» The words “x” that were annotated are no longer in this text. The annotation is kept in the sidecar.',
    'warning value-drift «47 boats» This was annotated when it read “41 boats”. Now it reads “47 boats”.',
    'warning unreadable-article «» This file has 25 MB. Articles of more than 20 MB are not read.',
    'error invalid-sidecar «» The annotation sidecar is not valid JSON and is left untouched: line 3, column 7',
    'warning unreadable-article «» This file is not text. It is not read.',
    'warning unreadable-article «» This file is not encoded as UTF-8. It is not read; save it as UTF-8 to have it compared.',
    'warning unreadable-article «» This file can’t be read: EACCES',
    'information unreadable-article «» This file is very long: only the first 2,000,000 of its 5,000,000 characters are read.',
  ])
})

const version = (annotation: string, more: Partial<Version> = {}): Version => ({ annotation, act: 'tag', kind: 'figure', reading: { value: 52, unit: 'boat' }, exact: '52 boats', at: { start: 7, end: 15 }, ...more })

test('versions of an annotation are told apart by what they differ in, at each place that one has', () => {
  const told = (...undecided: readonly (readonly Version[])[]) => shown(smallLibrary({ 'a.txt': { text: 'It was 52 boats and nine.', human: { undecided: undecided.map((versions) => ({ versions })) } } }), 'a.txt')
  const two = (first: string, second: string, place = '52 boats') => `warning annotation-versions «${place}» Two versions of this annotation were made at the same time: ${first}; ${second}. Both are kept until you decide.`
  assert.deepEqual([
    told([version('1', { by: 'Asha' }), version('2', { by: 'Ben', reading: { value: 54, unit: 'boat' } })]),
    told([version('1', { by: 'Asha' }), version('2', { by: 'Asha', kind: 'place', act: 'label', reading: undefined })]),
    told([version('1', { certainty: 'unsure' }), version('2', { note: 'or 54?' })]),
    told([version('1', { reading: undefined }), version('2')]),
    told([version('1', { at: undefined }), version('2', { at: undefined, act: 'reject' })]),
    told([version('1', { act: undefined, kind: undefined, reading: undefined }), version('2', { act: undefined, kind: undefined, reading: undefined })]),
  ], [
    [two('52 boats (Asha)', '54 boats (Ben)')], [two('figure, 52 boats', 'place')], [two('unsure', 'note: or 54?')], [two('as the text reads', '52 boats')],
    [two('figure', 'not a figure', '')], [two('another program’s annotation', 'another program’s annotation')],
  ])
  assert.deepEqual(told([version('1'), version('2', { exact: 'nine', at: { start: 20, end: 24 } })]), [
    `${two('on “52 boats”', 'on “nine”')}\n  a.txt@20: another version`, `${two('on “52 boats”', 'on “nine”', 'nine')}\n  a.txt@7: another version`,
  ])
  assert.deepEqual(told([version('1'), version('2', { note: 'a' }), version('3', { note: 'b' })], [version('4', { by: 'Ben' })]), [
    'warning annotation-versions «52 boats» 3 versions of this annotation were made at the same time: 52 boats; note: a; note: b. All are kept until you decide.',
    'warning annotation-versions «52 boats» This annotation was changed by one and removed by another at the same time. It is kept until you decide: figure, 52 boats, on “52 boats” (Ben).',
  ])
})

test('every code has its section in the documentation', () => {
  const documentation = readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8')
  assert.deepEqual([...documentation.matchAll(/^## (.+)$/gm)].map((match) => String(match[1])).sort(), Object.keys(DEFAULT_SETTINGS.severity).sort())
})
