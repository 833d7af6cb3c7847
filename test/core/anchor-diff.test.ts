import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anchor } from '../../server/core/anchor/anchor.ts'
import type { Anchored } from '../../server/core/anchor/anchored.ts'
import { engineGate } from '../../server/core/anchor/engine-gate.ts'
import { diffMap } from '../../server/core/anchor/diff-map.ts'
import { follow } from '../../server/core/anchor/follow.ts'
import { humanLayer } from '../../server/core/anchor/human-layer.ts'
import { reanchor } from '../../server/core/anchor/reanchor.ts'
import type { MentionKind, Span } from '../../server/core/model.ts'
import { act } from '../../server/core/sidecar/acts.ts'
import { codePointsOf, lfText } from '../../server/core/sidecar/code-points.ts'
import { encode } from '../../server/core/sidecar/encode.ts'
import { diffLists } from '../../server/hosts/diff-lists.ts'
import { engine } from '../support/check.ts'
import { context, pageOf, placeOf, plainGate, untouched } from '../support/sidecars.ts'

function tagged(text: string, spans: readonly Span[], kind: MentionKind = 'figure'): Anchored {
  return act(untouched(text), { act: 'tag', spans, kind }, context()).after
}

/** Written, then found in a text that was changed elsewhere, the former one at hand. */
function reopened(before: Anchored, text: string, gate = plainGate): Anchored {
  return anchor(pageOf(encode(before.page)), text, gate, { textOf: () => lfText(before.text), diff: diffLists })
}

function outcome(anchored: Anchored): string {
  const { tags, drifted, orphans, moved } = humanLayer(anchored)
  return [
    ...tags.map(({ start, end }) => `${moved.some((one) => one.start === start) ? 'moved: ' : ''}${anchored.text.slice(start, end)} @${start}`),
    ...drifted.map(({ exact, now }) => `drifted: ${exact} → ${now}`), ...orphans.map(({ exact }) => `orphan: ${exact}`),
  ].join(', ')
}

const STORY = [
  'The ministry spoke in the morning.', 'Officials said that 10,000 troops had crossed the river by dawn.', 'Nobody in the town had seen them.',
  'Two years ago an army of 10,000 troops had paraded there.', '',
].join('\n')
const HERE = { start: STORY.indexOf('10,000'), end: STORY.indexOf('10,000') + '10,000 troops'.length }
const lines = STORY.split('\n')
const only = (...kept: readonly number[]): string => kept.map((i) => `${lines[i]}\n`).join('')

const outside: readonly (readonly [string, string, string])[] = [
  ['a line put before it', `News.\n${STORY}`, `10,000 troops @${HERE.start + 6}`],
  ['CRLF and BOM', `\ufeff${STORY.replaceAll('\n', '\r\n')}`, `10,000 troops @${HERE.start + 2}`],
  ['its whole sentence rewritten', STORY.replace(lines[1] as string, 'At night, one hears, 10,000 troops went over.'), 'moved: 10,000 troops @56'],
  ['digits of another script', STORY.replaceAll('10,000', '१०,०००'), `१०,००० troops @${HERE.start}`],
  ['its line moved', only(0, 2, 3, 1), `moved: 10,000 troops @${only(0, 2, 3).length + 20}`],
  ['corrected, where the same figure stands elsewhere', STORY.replace('10,000', '12,000'), 'drifted: 10,000 troops → 12,000 troops'],
  ['its line deleted, where the same figure stands elsewhere', only(0, 2, 3), 'orphan: 10,000 troops'],
  ['all but the other line deleted', only(3), 'orphan: 10,000 troops'],
  ['cut out of its sentence', STORY.replace(' 10,000 troops had', ' some had'), 'drifted: 10,000 troops → some'],
  ['another text', 'Nothing of it.\n'.repeat(5), 'orphan: 10,000 troops'],
]
for (const [name, text, expected] of outside) {
  test(`changed elsewhere, the former text at hand: ${name}`, () => {
    const before = tagged(STORY, [HERE])
    assert.equal(outcome(reopened(before, text)), expected)
    // While the window is open nothing else comes of it.
    assert.equal(outcome(reanchor(before, text, plainGate, diffLists)), expected)
  })
}

test('a former text that is not the one, or a page that lies, does no harm', () => {
  const json = encode(tagged(STORY, [HERE]).page)
  const text = `News.\n${STORY}`
  const expected = `10,000 troops @${HERE.start + 6}`
  assert.equal(outcome(anchor(pageOf(json), text, plainGate, { textOf: () => 'another text altogether', diff: diffLists })), expected)
  assert.equal(outcome(anchor(pageOf(json.replace(/"start": \d+/, '"start": 3')), text, plainGate, { textOf: () => STORY, diff: diffLists })), expected)
  assert.equal(outcome(anchor(pageOf(json), text, plainGate, { textOf: () => STORY, diff: () => undefined })), expected)
})

test('a line moved by the editor in one large edit takes its annotation along', () => {
  const text = only(0, 2, 3, 1)
  const edits = [{ start: 0, end: STORY.length, text }]
  assert.equal(outcome(follow(tagged(STORY, [HERE]), edits, text, plainGate, diffLists)), `moved: 10,000 troops @${only(0, 2, 3).length + 20}`)
})

test('an edit that cuts a word or a figure in two leaves no annotation on the rest of it', () => {
  const text = 'It was Larubani who counted 10,000 troops.'
  for (const [words, kind, put, at] of [['Larubani', 'person', 'Sa', 0], ['10,000 troops', 'figure', '20,', 0]] as const) {
    const span = placeOf(text, words)
    const edit = { start: span.start - 4, end: span.start + put.length, text: `xyz ${put}` }
    const after = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
    const { tags } = humanLayer(follow(tagged(text, [span], kind), [edit], after, engineGate(engine())))
    assert.deepEqual(tags.slice(at), [])
  }
})

const pieces = fc.constantFrom('10', '10,000', '१०', '２５', 'troops', 'Kim', 'किम', 'क़', '👩‍👩‍👧', '😀', '\u200fשלום', 'مرحبا', '\r\n', '\n', '\r', ' ', '. ', 'and', '\ud800')
const texts = fc.array(pieces, { minLength: 4, maxLength: 40 }).map((parts) => parts.join(''))
const bomed = fc.tuple(fc.boolean(), texts).map(([bom, text]) => (bom ? '\ufeff' : '') + text)

test('offsets and code points: the plain way of counting says the same, for any text', () => {
  fc.assert(fc.property(bomed, (text) => {
    const points = codePointsOf(text)
    const lf = [...text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')]
    assert.deepEqual([points.lf, points.length], [lf.join(''), lf.length])
    for (let point = 0; point <= lf.length; point++) {
      const offset = points.toOffset(point)
      assert.equal(points.toPoint(offset), point)
      assert.equal(lfText(text.slice(0, offset)), lf.slice(0, point).join(''))
      assert.equal(points.fromLf(points.toLf(offset)), offset)
    }
  }), { numRuns: 500 })
})

/** Texts of lines, and what somebody made of one: lines put in, taken out, moved, or with other words in them. */
const rewritten = fc.array(texts, { minLength: 2, maxLength: 8 }).chain((before) => fc.array(fc.tuple(fc.nat(), fc.constantFrom('in', 'out', 'move', 'words'), texts), { maxLength: 4 }).map((changes) => {
  const after = [...before]
  for (const [at, how, line] of changes) {
    const i = at % Math.max(1, after.length)
    if (how === 'in') after.splice(i, 0, line)
    else if (how === 'out') after.splice(i, 1)
    else if (how === 'move') after.push(...after.splice(i, 1))
    else after[i] = `${after[i] ?? ''} ${line}`
  }
  return { before: before.join('\n'), after: after.join('\n') }
}))

test('a diff maps words to the same words, and never two places to one', () => {
  fc.assert(fc.property(rewritten, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 8 })), { maxLength: 8 }), ({ before, after }, picks) => {
    const [was, now] = [lfText(before), lfText(after)]
    const map = diffMap(was, now, diffLists)
    const spans = picks.map(([at, size]) => ({ start: at % was.length, end: Math.min(was.length, at % was.length + size) }))
    const digits = (words: string) => words.normalize('NFKC').replace(/\p{Nd}/gu, '0')
    for (const span of spans) {
      const place = map?.place(span)
      if (place?.kind === 'kept' || place?.kind === 'moved') assert.equal(digits(now.slice(place.start, place.end)), digits(was.slice(span.start, span.end)))
    }
    const places = spans.map((span) => [span, map?.place(span)] as const)
    for (const [a, to] of places) for (const [b, other] of places) {
      if (to && other && to.kind === 'kept' && other.kind === 'kept' && a.end <= b.start) assert.ok(to.end <= other.start)
    }
  }), { numRuns: 300 })
})

test('whatever is done to a text elsewhere: nothing is on other words, nothing is lost, and a way back leads home', () => {
  const gate = engineGate(engine())
  fc.assert(fc.property(rewritten, fc.array(fc.nat(), { maxLength: 4 }), ({ before, after }, picks) => {
    const found = [...before.matchAll(/10,000|10|Kim|किम/g)]
    const spans = picks.flatMap((at) => found.length === 0 ? [] : [{ start: (found[at % found.length] as RegExpExecArray).index, end: (found[at % found.length] as RegExpExecArray).index + (found[at % found.length] as RegExpExecArray)[0].length }])
    const start = tagged(before, spans)
    for (const there of [reopened(start, after, gate), reanchor(start, after, gate, diffLists)]) {
      const { tags, orphans, drifted } = humanLayer(there)
      assert.equal(there.page.items.length, start.page.items.length)
      assert.ok(tags.length + orphans.length + drifted.length <= start.page.items.length)
      const exact = new Map(start.page.items.map(({ id, place }) => [id, place?.quote?.exact ?? '']))
      for (const { start: from, end, annotation } of tags) assert.equal(lfText(after.slice(from, end)).normalize('NFKC').replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966)), exact.get(annotation))
    }
    const back = reanchor(reanchor(start, after, gate, diffLists), before, gate, diffLists)
    assert.deepEqual(humanLayer(back).tags, humanLayer(start).tags)
  }), { numRuns: 150 })
})

test('few words are read in the language of their article', () => {
  const story = (line: string) => `काठमाडौंमा बिहीबार ठूलो पानी पर्‍यो र सडकहरू बन्द भए भनेर प्रहरीले बताएको छ।\n${line}\nउनीहरूले भने कि यो वर्ष पनि खेतीमा समस्या हुनेछ, तर सरकारले केही गरेको छैन।\n`
  const before = story('हामी सबै रोयौं भनेर उनले मसँग 45 वर्षपछि भन्नुभयो।')
  // Nothing in this line alone tells Nepali from Hindi, in which "years after" is no word.
  const after = story('पुरानो पोखरी: टिमले सेबस्टियन 45 वर्षपछि भन्नुभयो।')
  const gate = engineGate(engine())
  const start = tagged(before, [placeOf(before, '45 वर्ष')])
  assert.deepEqual([anchor(pageOf(encode(start.page)), after, gate), reopened(start, after, gate)].map((there) => humanLayer(there).tags.map((one) => after.slice(one.start, one.end))), [['45 वर्ष'], ['45 वर्ष']])
  const passage = (text: string, article?: string) => ({ text, start: text.indexOf('45'), end: text.indexOf('पछि'), article })
  const [was, now] = ['उनले भनेको छ कि यो 45 वर्षपछि भयो', 'सेबस्टियन 45 वर्षपछि']
  assert.deepEqual([gate('figure', passage(was), passage(now)), gate('figure', passage(was), passage(now, after))], ['other', 'same'])
})

test('hostile texts stay quick', () => {
  const begin = performance.now()
  for (const [before, after] of [
    ['10 '.repeat(300_000), '11 10 '.repeat(150_000)], ['a\n'.repeat(200_000), 'b\na\n'.repeat(100_000)], ['x'.repeat(5_000_000), 'y'.repeat(5_000_000)],
    [Array.from({ length: 50_000 }, (_, i) => `line ${i}\n`).join(''), Array.from({ length: 50_000 }, (_, i) => `line ${i * 7 % 50_000}\n`).join('')],
  ] as const) diffMap(before, after, diffLists)
  assert.ok(performance.now() - begin < 8000, `${performance.now() - begin} ms`)
})
