import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchor } from '../../server/core/anchor/anchor.ts'
import { humanLayer } from '../../server/core/anchor/human-layer.ts'
import { act, type HumanAct } from '../../server/core/sidecar/acts.ts'
import { decode } from '../../server/core/sidecar/decode.ts'
import { encode } from '../../server/core/sidecar/encode.ts'
import { pageOf, placeOf, plainGate, untouched, context } from '../support/sidecars.ts'

const BASE = 'Asha Velkar met nine envoys in Pune on Friday.\n'
const EDITED = `Update.\n${BASE}`

let ids = 0
function side(json: string | undefined, text: string, ...acts: readonly HumanAct[]): string {
  const start = json === undefined ? untouched(text) : anchor(pageOf(json), text, plainGate)
  const its = { ...context(), newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}` }
  return encode(acts.reduce((now, what) => act(now, what, its).after, start).page)
}
function tag(words: string, text: string): HumanAct { return { act: 'tag', spans: [placeOf(text, words)], kind: 'person' } }

/** What git leaves: the lines both share, and each stretch in which they differ between marks. */
function conflicted(ours: string, theirs: string, base?: string): string {
  const [a, b] = [ours.split('\n'), theirs.split('\n')]
  let head = 0
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return [
    ...a.slice(0, head), '<<<<<<< HEAD', ...a.slice(head, a.length - tail), ...(base === undefined ? [] : ['||||||| merged common ancestors', base]), '=======',
    ...b.slice(head, b.length - tail), '>>>>>>> theirs', ...(tail > 0 ? a.slice(-tail) : []),
  ].join('\n')
}

function words(json: string, text: string): readonly string[] {
  const { tags, orphans } = humanLayer(anchor(pageOf(json), text, plainGate))
  return [...tags.map(({ start, end }) => text.slice(start, end)), ...orphans.map(({ exact }) => `orphan ${exact}`)].sort()
}

const common = side(undefined, BASE, tag('envoys', BASE))
for (const [what, base] of [['two', undefined], ['three', '      "what both had"']] as const) {
  test(`a merge with marks for ${what} sides: the annotations of both, and no side is lost`, () => {
    const both = conflicted(side(common, BASE, tag('Pune', BASE)), side(common, BASE, tag('Asha Velkar', BASE)), base)
    const read = decode(both)
    assert.ok(read.kind === 'page')
    assert.deepEqual(read.problems.map(({ code, detail }) => [code, detail]), [['conflict', `${both.slice(0, both.indexOf('<<<<<<<')).split('\n').length}:1`]])
    assert.deepEqual(words(encode(read.page), BASE), ['Asha Velkar', 'Pune', 'envoys'])
    assert.deepEqual(decode(encode(read.page)), { kind: 'page', page: read.page, problems: [] })
  })
}

test('each side goes on counting in its own text', () => {
  const both = decode(conflicted(side(common, BASE, tag('Pune', BASE)), side(common, EDITED, tag('Asha Velkar', EDITED))))
  assert.ok(both.kind === 'page')
  for (const text of [BASE, EDITED]) assert.deepEqual(words(encode(both.page), text), ['Asha Velkar', 'Pune', 'envoys'])
})

test('of an annotation that both have changed, both remain, each with an id', () => {
  const id = humanLayer(anchor(pageOf(common), BASE, plainGate)).tags[0]?.annotation as string
  const renamed = (name: string) => side(common, BASE, { act: 'retag', annotations: [id], kind: 'person', reading: { name } })
  const both = decode(conflicted(renamed('The Nine'), renamed('The Envoys')))
  assert.ok(both.kind === 'page')
  const names = both.page.items.map(({ meaning }) => meaning?.act === 'tag' ? meaning.reading?.name : undefined)
  assert.deepEqual(names, ['The Nine', 'The Envoys'])
  assert.deepEqual([both.page.items[0]?.id === id, new Set(both.page.items.map((item) => item.id)).size], [true, 2])
  // Merging the same again makes no third.
  assert.equal(encode(both.page), encode((decode(conflicted(renamed('The Nine'), renamed('The Envoys'))) as typeof both).page))
})

test('what is no whole merge is no page, and is left alone', () => {
  const ours = side(common, BASE, tag('Pune', BASE))
  const whole = conflicted(ours, side(common, BASE, tag('Asha Velkar', BASE)))
  for (const broken of [whole.replace('=======', ''), whole.replace('>>>>>>> theirs', ''), `<<<<<<< HEAD\n${whole}`, whole.replace('=======\n', '=======\n{')]) {
    const read = decode(broken)
    assert.deepEqual([read.kind, read.kind === 'problem' ? read.problem.code : ''], ['problem', 'not-json'])
  }
})
