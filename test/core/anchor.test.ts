import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anchor } from '../../server/core/anchor/anchor.ts'
import type { Anchored } from '../../server/core/anchor/anchored.ts'
import { follow } from '../../server/core/anchor/follow.ts'
import type { Edit } from '../../server/core/anchor/least-edits.ts'
import { valueGate } from '../../server/core/anchor/value-gate.ts'
import { humanLayer } from '../../server/core/anchor/human-layer.ts'
import type { MentionKind, Span } from '../../server/core/model.ts'
import { act } from '../../server/core/sidecar/acts.ts'
import { encode } from '../../server/core/sidecar/encode.ts'
import { context, pageOf, placeOf, plainGate, plainReader, untouched } from '../support/sidecars.ts'

function tagged(text: string, spans: readonly Span[], kind: MentionKind = 'figure'): Anchored {
  return act(untouched(text), { act: 'tag', spans, kind }, context()).after
}

function saved({ page }: Anchored, text: string): Anchored {
  return anchor(pageOf(encode(page)), text, plainGate)
}

/** What became of the only annotation: its words where it is, or how it is lost. */
function outcome(anchored: Anchored): string {
  const { tags, drifted, orphans } = humanLayer(anchored)
  return [...tags.map(({ start, end }) => anchored.text.slice(start, end)), ...drifted.map(({ exact, now }) => `drifted: ${exact} → ${now}`), ...orphans.map(({ exact }) => `orphan: ${exact}`)].join(', ')
}

const STORY = 'The ministry spoke in the morning.\nOfficials said that 10,000 troops had crossed the river by dawn.\nNobody in the town had seen them.\n'

/** Finds one name, and figures, in whatever is marked, as the engine does that reads mentions and not all words. */
const mentionGate = valueGate((passage, kind) => {
  const found = kind === 'person' ? /Berta\sVance/.exec(passage.text.slice(passage.start, passage.end))?.[0].replace(/\s/, ' ') : plainReader(passage, kind)?.key
  return found === undefined ? undefined : { key: found, extent: 'inside' }
})

const outside: readonly (readonly [string, string, string])[] = [
  ['unchanged', STORY, '10,000 troops'],
  ['CRLF and BOM', '\ufeff' + STORY.replaceAll('\n', '\r\n'), '10,000 troops'],
  ['text put before it', 'Breaking news 😀\n' + STORY, '10,000 troops'],
  ['left side rewritten', STORY.replace('Officials said that', 'According to one source'), '10,000 troops'],
  ['right side rewritten', STORY.replace('had crossed the river by dawn', 'are over there since yesterday night'), '10,000 troops'],
  ['paragraphs swapped', STORY.split('\n').toReversed().join('\n'), '10,000 troops'],
  ['digits of another script', STORY.replace('10,000', '१०,०००'), '१०,००० troops'],
  ['the figure corrected', STORY.replace('10,000', '12,000'), 'drifted: 10,000 troops → 12,000 troops'],
  ['a digit more', STORY.replace('10,000', '110,000'), 'drifted: 10,000 troops → 110,000 troops'],
  ['the sentence deleted', STORY.split('\n').filter((line) => !line.includes('10,000')).join('\n'), 'orphan: 10,000 troops'],
  ['the sentence deleted, the same words in another story', STORY.split('\n').filter((line) => !line.includes('10,000')).join('\n') + 'In another country, two years ago, an army of 10,000 troops paraded through a capital.', 'orphan: 10,000 troops'],
  ['the story told again below', STORY + STORY, '10,000 troops'],
  ['two places alike, both far', `${'Something else happened on that day. '.repeat(60)}\n${STORY}${STORY}`, 'orphan: 10,000 troops'],
  ['empty', '', 'orphan: 10,000 troops'],
]
for (const [name, text, expected] of outside) {
  test(`changed elsewhere: ${name}`, () => assert.equal(outcome(saved(tagged(STORY, [placeOf(STORY, '10,000 troops')]), text)), expected))
}

test('positions that do not fit the quote are not believed', () => {
  const json = encode(tagged(STORY, [placeOf(STORY, '10,000 troops')]).page).replace(/"start": \d+/, '"start": 3')
  assert.equal(outcome(anchor(pageOf(json), STORY, plainGate)), '10,000 troops')
})

test('a name does not move into a longer one', () => {
  const text = 'The envoy met Kim in the capital on Monday.'
  const before = tagged(text, [placeOf(text, 'Kim')], 'person')
  assert.equal(outcome(saved(before, text.replace('Kim', 'Kimberly'))), 'drifted: Kim → Kimberly')
  assert.equal(outcome(saved(before, text.replace('Kim', 'Park'))), 'drifted: Kim → Park')
})

const here = placeOf(STORY, '10,000 troops')
const editor: readonly (readonly [string, readonly Edit[], string])[] = [
  ['typed before', [{ start: 0, end: 0, text: 'So. ' }], '10,000 troops'],
  ['typed at its start', [{ start: here.start, end: here.start, text: 'some ' }], '10,000 troops'],
  ['typed at its end', [{ start: here.end, end: here.end, text: ', all told,' }], '10,000 troops'],
  ['typed inside', [{ start: here.start + 6, end: here.start + 6, text: ' foreign' }], '10,000 foreign troops'],
  ['shortened', [{ start: here.start + 6, end: here.end, text: '' }], '10,000'],
  ['its figure changed', [{ start: here.start, end: here.start + 1, text: '2' }], 'drifted: 10,000 troops → 20,000 troops'],
  ['typed over', [{ start: here.start, end: here.end, text: '10000 soldiers' }], '10000 soldiers'],
  ['a digit typed right before it', [{ start: here.start, end: here.start, text: '1' }], 'drifted: 10,000 troops → 110,000 troops'],
  ['a digit typed and parted from it', [{ start: here.start, end: here.start, text: '1' }, { start: here.start + 1, end: here.start + 1, text: ' of ' }], '10,000 troops'],
  ['deleted', [{ start: here.start - 5, end: here.end + 5, text: '' }], 'orphan: 10,000 troops'],
  ['several at once', [{ start: 0, end: 4, text: '' }, { start: here.start - 4 + 6, end: here.start - 4 + 6, text: ' brave' }], '10,000 brave troops'],
  ['the whole document sent again', [{ start: 0, end: STORY.length, text: STORY.replace('river', 'wide river') }], '10,000 troops'],
  ['edits that do not fit the text', [{ start: 0, end: 3, text: 'x' }], '10,000 troops'],
]
for (const [name, edits, expected] of editor) {
  test(`edited here: ${name}`, () => {
    const text = name.startsWith('edits that') ? STORY.replace('morning', 'evening') : apply(STORY, edits)
    assert.equal(outcome(follow(tagged(STORY, [here]), edits, text, plainGate)), expected)
  })
}

// Editors and diffs tell the least that differs: of "Bo left.⏎Bea stayed.⏎" in place of "Bea stayed.⏎" that is "o left.⏎B", put after the "B".
const MET = 'Berta Vance met nobody.\nAll slept.\n'
const same: readonly (readonly [string, string, MentionKind, string, string, string])[] = [
  ['a line with the same first letter before its line', 'Berta Vance', 'person', MET, `Bells rang in town.\n${MET}`, 'Berta Vance'],
  ['a line with the same last letters behind its end', 'slept', 'person', MET, MET.replace('slept', 'slept\nNobody left or wept'), 'slept'],
  ['a word in front of it that begins like it', 'Berta Vance', 'person', MET, `Bertrand and ${MET}`, 'Berta Vance'],
  ['the line before it, which began like it, taken out', 'Berta Vance', 'person', `Bells rang.\n${MET}`, MET, 'Berta Vance'],
  ['a line before it with the same first name taken out', 'Berta Vance', 'person', `Berta Lund left.\n${MET}`, MET, 'Berta Vance'],
  ['a line behind it that ended like it taken out', 'slept', 'person', MET.replace('slept', 'slept.\nNobody wept'), MET, 'slept'],
  ['the word before it, which began like it, taken out', 'Berta Vance', 'person', `Bertrand and ${MET}`, MET, 'Berta Vance'],
  ['its own first letters taken out', 'Berta Vance', 'person', MET, MET.slice(3), 'drifted: Berta Vance → ta Vance'],
  ['a longer figure that begins and ends like it', '10,000', 'figure', STORY, STORY.replace('10,000', '10,000,000'), 'drifted: 10,000 → 10,000,000'],
]
for (const [name, words, kind, before, after, expected] of same) {
  test(`told as typed inside, though it stands beside: ${name}`, () => {
    assert.equal(outcome(follow(tagged(before, [placeOf(before, words)], kind), [leastEdit(before, after)], after, mentionGate)), expected)
  })
}

test('whichever way a line taken out or put in is told, every annotation stays on its words', () => {
  const line = fc.array(fc.constantFrom('Fi', 'Ba', 'ko', 'ba', ' ', '. ', '10', '😀', 'क'), { minLength: 1, maxLength: 5 }).map((parts) => `${parts.join('')}\n`)
  fc.assert(fc.property(fc.array(line, { minLength: 2, maxLength: 6 }), line, fc.nat(), fc.boolean(), (lines, put, seed, isPut) => {
    const at = seed % lines.length
    const [long, short] = isPut ? [lines.toSpliced(at, 0, put), lines] : [lines, lines.toSpliced(at, 1)]
    const [before, after] = isPut ? [short.join(''), long.join('')] : [long.join(''), short.join('')]
    const start = long.slice(0, at).join('').length
    const end = start + (long[at] as string).length
    const whole = long.join('')
    // Words that stand alone, one a line; where lines are equal, any of them may be the one.
    const first = tagged(before, before.split('\n').slice(0, -1).map((words, i, all) => ({ words, start: all.slice(0, i).reduce((sum, one) => sum + one.length + 1, 0) }))
      .flatMap(({ words, start: from }) => { const word = /[\p{L}\p{M}]+/u.exec(words); return word ? [{ start: from + word.index, end: from + word.index + word[0].length }] : [] }), 'person')
    const tellings = [...Array(end - start + 1).keys()].flatMap((by) => [-by, by]).filter((by) => start + by >= 0 && whole.slice(0, start + by) + whole.slice(end + by) === short.join(''))
      .map((by): Edit => isPut ? { start: start + by, end: start + by, text: whole.slice(start + by, end + by) } : { start: start + by, end: end + by, text: '' })
    for (const edit of tellings) {
      assert.equal(apply(before, [edit]), after)
      const now = follow(first, [edit], after, plainGate)
      for (const [i, spot] of now.spots.entries()) if (spot.kind === 'here' || spot.kind === 'drifted') assert.deepEqual([spot.kind, after.slice(spot.start, spot.end)], ['here', now.page.items[i]?.place?.quote?.exact], JSON.stringify({ before, edit }))
      const lost = now.spots.filter(({ kind }) => kind === 'orphan').length
      assert.equal(lost, isPut ? 0 : Number(/[\p{L}\p{M}]/u.test(long[at] as string)), JSON.stringify({ before, edit }))
    }
  }), { numRuns: 500 })
})

function leastEdit(before: string, after: string): Edit {
  let head = 0
  while (before[head] === after[head]) head++
  let tail = 0
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) }
}

test('a gate that reads the same names takes no line more, but the same words wrapped', () => {
  const was = { text: 'met Berta Vance there', start: 4, end: 15 }
  const more = 'Bells rang.\nBerta Vance'
  assert.deepEqual([mentionGate('person', was, { text: more, start: 0, end: more.length }), mentionGate('person', was, { ...was, text: 'met Berta\nVance there' })], ['other', 'same'])
})

test('what is typed right beside makes another name, until it is parted from it', () => {
  const text = 'The envoy met Kim in the capital.\n'
  const { end } = placeOf(text, 'Kim')
  const first = tagged(text, [placeOf(text, 'Kim')], 'person')
  const typed = (before: Anchored, at: number, letters: string) => follow(before, [{ start: at, end: at, text: letters }], apply(before.text, [{ start: at, end: at, text: letters }]), plainGate)
  const joined = typed(typed(first, end, 'b'), end + 1, 'er')
  assert.deepEqual([outcome(joined), outcome(typed(joined, end, ' '))], ['drifted: Kim → Kimber', 'Kim'])
  const chinese = tagged('金正恩，国家领导人。\n', [{ start: 0, end: 3 }], 'person')
  assert.equal(outcome(typed(chinese, 3, '说')), '金正恩')
})

test('cut and pasted elsewhere, it is found again', () => {
  const line = STORY.split('\n')[1] + '\n'
  const cut = STORY.replace(line, '')
  const before = tagged(STORY, [here])
  const lost = follow(before, [{ start: STORY.indexOf(line), end: STORY.indexOf(line) + line.length, text: '' }], cut, plainGate)
  assert.equal(outcome(lost), 'orphan: 10,000 troops')
  assert.equal(outcome(follow(lost, [{ start: 0, end: 0, text: line }], line + cut, plainGate)), '10,000 troops')
})

function apply(text: string, edits: readonly Edit[]): string {
  return edits.reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text)
}

const words = fc.array(fc.constantFrom('10', '10,000', 'troops', 'Kim', 'किम', '😀', '\r\n', '\n', ' ', ' and ', 'क़'), { minLength: 6, maxLength: 30 }).map((parts) => parts.join(''))

test('edit then undo is identity, for any edits, whatever was cut, in one step or many', () => {
  fc.assert(fc.property(words, fc.array(fc.tuple(fc.nat(), fc.nat(), words), { minLength: 1, maxLength: 8 }), fc.nat(), fc.boolean(), (text, steps, seed, atOnce) => {
    const start = seed % text.length
    const before = tagged(text, [{ start, end: Math.min(text.length, start + 1 + seed % 9) }])
    const states: Anchored[] = [before]
    for (const [at, size, put] of steps) {
      const now = states.at(-1) as Anchored
      const from = at % (now.text.length + 1)
      const to = Math.min(now.text.length, from + size % 12)
      const edit = { start: from, end: to, text: put.slice(0, size % 7) }
      states.push(follow(now, [edit], apply(now.text, [edit]), plainGate))
    }
    if (atOnce) {
      const last = states.at(-1) as Anchored
      const back = follow(last, [{ start: 0, end: last.text.length, text }], text, plainGate)
      if (text !== last.text) assert.deepEqual(spansOf(back), spansOf(before))
      return
    }
    let now = states.at(-1) as Anchored
    for (const earlier of states.slice(0, -1).toReversed()) {
      now = follow(now, [{ start: 0, end: now.text.length, text: earlier.text }], earlier.text, plainGate)
      assert.deepEqual(spansOf(now), spansOf(earlier))
    }
  }), { numRuns: 300 })
})

test('a cut is undone exactly after any number of other edits, each undone by its inverse', () => {
  const before = tagged(STORY, [here])
  const cut: Edit = { start: here.start - 2, end: here.start + 4, text: '' }
  const states = [before, follow(before, [cut], apply(STORY, [cut]), plainGate)]
  for (let i = 0; i < 100; i++) {
    const now = states.at(-1) as Anchored
    const edit = { start: i % 2 === 0 ? i : now.text.length - i, end: i % 2 === 0 ? i : now.text.length - i, text: 'x' }
    states.push(follow(now, [edit], apply(now.text, [edit]), plainGate))
  }
  let now = states.at(-1) as Anchored
  for (let i = 99; i >= 0; i--) {
    const start = i % 2 === 0 ? i : now.text.length - 1 - i
    const edit = { start, end: start + 1, text: '' }
    now = follow(now, [edit], apply(now.text, [edit]), plainGate)
    assert.deepEqual([now.text, spansOf(now)], [states[i + 1]!.text, spansOf(states[i + 1] as Anchored)])
  }
  assert.deepEqual(spansOf(follow(now, [{ start: cut.start, end: cut.start, text: STORY.slice(cut.start, cut.end) }], STORY, plainGate)), spansOf(before))
})

function spansOf({ spots }: Anchored): readonly unknown[] {
  return spots.map((spot) => spot.kind === 'here' || spot.kind === 'drifted' ? [spot.kind, spot.start, spot.end] : spot.kind)
}

test('what is saved is found in the same text at the same place, whatever the text', () => {
  fc.assert(fc.property(words, fc.boolean(), fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 9 })), { maxLength: 6 }), (body, bom, picks) => {
    const text = (bom ? '\ufeff' : '') + body
    // Spans as editors give them: never inside a surrogate pair or a CRLF, and not on the BOM.
    const snap = (offset: number): number => Math.max(bom ? 1 : 0, /[\udc00-\udfff]/.test(text[offset] ?? '') || text[offset] === '\n' && text[offset - 1] === '\r' ? offset - 1 : offset)
    const spans = picks.map(([at, size]) => ({ start: snap(at % text.length), end: snap(Math.min(text.length, at % text.length + size)) })).filter(({ start, end }) => end > start)
    const before = tagged(text, spans)
    const again = saved(before, text)
    assert.deepEqual(humanLayer(again).tags, humanLayer(before).tags)
    const lf = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
    assert.deepEqual(humanLayer(saved(before, lf)).tags.map(({ start, end }) => lf.slice(start, end)), humanLayer(before).tags.map(({ start, end }) => text.slice(start, end).replaceAll('\r\n', '\n')))
  }))
})

/** Reads what is counted too, as the engine does. */
const countingGate = valueGate((passage, kind) => {
  const reading = plainReader(passage, kind)
  return reading && { ...reading, key: `${reading.key} ${passage.text.slice(passage.start, passage.end).replace(/\P{L}+/gu, '')}` }
})

test('never on another figure: random stories with sentences dropped, shuffled and corrected', () => {
  const sentence = fc.tuple(fc.constantFrom('Police said', 'The ministry counted', 'Witnesses saw', 'A report named'), fc.integer({ min: 2, max: 40 }), fc.constantFrom('people', 'houses', 'boats'), fc.constantFrom('near the bridge', 'in the old town', 'after the storm'))
  fc.assert(fc.property(fc.array(sentence, { minLength: 2, maxLength: 10 }), fc.nat(), fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'swap', 'correct')), { maxLength: 4 }), (parts, pick, changes) => {
    const say = (list: typeof parts): string => list.map((part) => `${part.join(' ')}.\n`).join('')
    const index = pick % parts.length
    const text = say(parts)
    const start = say(parts.slice(0, index)).length + parts[index]![0].length + 1
    const exact = `${parts[index]![1]} ${parts[index]![2]}`
    const list = [...parts]
    for (const [at, how] of changes) {
      const i = at % Math.max(1, list.length)
      if (how === 'drop') list.splice(i, 1)
      else if (how === 'swap') list.push(...list.splice(i, 1))
      else if (list[i]) list[i] = [list[i]![0], list[i]![1] + 1, list[i]![2], list[i]![3]]
    }
    const { page } = act(untouched(text, countingGate), { act: 'tag', spans: [{ start, end: start + exact.length }], kind: 'figure' }, context(undefined, countingGate)).after
    const { tags } = humanLayer(anchor(pageOf(encode(page)), say(list), countingGate))
    for (const tag of tags) assert.equal(say(list).slice(tag.start, tag.end), exact)
  }), { numRuns: 500 })
})

test('hostile texts stay quick', () => {
  const text = '10 '.repeat(300_000)
  const before = tagged(text.slice(0, 3000), Array.from({ length: 500 }, (_, i) => ({ start: i * 6, end: i * 6 + 2 })))
  const start = performance.now()
  saved(before, text)
  saved(before, 'x'.repeat(5_000_000))
  assert.ok(performance.now() - start < 5000)
})
