import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { agreement, type AnnotatorTag } from '../../server/core/agreement/agreement.ts'
import { cohenKappa } from '../../server/core/agreement/cohen-kappa.ts'
import { alphaUnitizing, disagreement, type Units } from '../../server/core/agreement/krippendorff-unitizing.ts'

const near = (actual: number | undefined, wanted: number): void => assert.ok(actual !== undefined && Math.abs(actual - wanted) < 0.00005, `${actual} is not ${wanted}`)

/** Units as [start, length], counted from 150 as in the paper. */
const units = (...pairs: readonly (readonly [number, number])[]): Units => pairs.map(([start, length]) => ({ start: start - 150, end: start - 150 + length }))

test('Krippendorff\'s own example (Measuring the Reliability of Qualitative Text Analysis Data, 2004): two observers, categories c and k', () => {
  const c = [units([225, 70], [370, 30]), units([220, 80], [355, 20], [400, 20])]
  const k = [units([180, 60], [300, 50]), units([180, 60], [300, 50])]
  near(disagreement(c, 300).observed, 0.01444)
  near(disagreement(c, 300).expected, 0.05323)
  near(disagreement(k, 300).observed, 0)
  assert.ok(Math.abs(disagreement(k, 300).expected - 0.049) < 0.0001)
  near(alphaUnitizing([c], 300), 0.7286)
  near(alphaUnitizing([c, k], 300), 0.8587)
})

test('alpha: one where all is alike, undefined where there is nothing, never above one', () => {
  assert.equal(alphaUnitizing([[[], []]], 100), undefined)
  const some = fc.uniqueArray(fc.nat(99), { maxLength: 12 }).map((cuts) => {
    const sorted = [...cuts].sort((a, b) => a - b)
    return sorted.flatMap((start, i) => (i % 2 === 0 && sorted[i + 1] !== undefined ? [{ start, end: sorted[i + 1]! }] : []))
  })
  fc.assert(fc.property(some, some, (a, b) => {
    const alpha = alphaUnitizing([[a, b]], 100)
    if (a.length + b.length === 0) assert.equal(alpha, undefined)
    else assert.ok(alpha! <= 1 + 1e-12)
    if (a.length > 0) near(alphaUnitizing([[a, a]], 100), 1)
    assert.equal(alpha, alphaUnitizing([[b, a]], 100))
    // As the definition has it, over every pair of sections.
    near(disagreement([a, b], 100).observed, byDefinition(a, b, 100))
  }))
})

function byDefinition(a: Units, b: Units, length: number): number {
  const cut = (of: Units) => {
    const out: { b: number; l: number; v: boolean }[] = []
    let at = 0
    for (const { start, end } of of) {
      if (start > at) out.push({ b: at, l: start - at, v: false })
      out.push({ b: start, l: end - start, v: true })
      at = end
    }
    if (at < length) out.push({ b: at, l: length - at, v: false })
    return out
  }
  let sum = 0
  for (const g of cut(a)) {
    for (const h of cut(b)) {
      const apart = g.b - h.b
      if (g.v && h.v && -g.l < apart && apart < h.l) sum += apart ** 2 + (apart + g.l - h.l) ** 2
      else if (g.v && !h.v && h.l - g.l >= apart && apart >= 0) sum += g.l ** 2
      else if (!g.v && h.v && h.l - g.l <= apart && apart <= 0) sum += h.l ** 2
    }
  }
  return 2 * sum / (2 * length ** 2)
}

test('kappa: the textbook table of 50 proposals (20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no) is 0.4', () => {
  const pairs = (count: number, a: string, b: string) => Array.from({ length: count }, () => [a, b] as const)
  near(cohenKappa([...pairs(20, 'y', 'y'), ...pairs(5, 'y', 'n'), ...pairs(10, 'n', 'y'), ...pairs(15, 'n', 'n')]), 0.4)
  assert.deepEqual([cohenKappa([]), cohenKappa(pairs(3, 'y', 'y')), cohenKappa([['y', 'n'], ['n', 'y']])], [undefined, undefined, -1])
})

test('every way to disagree is told, with its place', () => {
  const text = 'Kim saw 41 men 😀 and 9 June, Ann 3.'
  const at = (words: string, kind: AnnotatorTag['kind'], reading?: AnnotatorTag['reading']): AnnotatorTag => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, kind, reading })
  const a = [at('Kim', 'person'), at('41 men', 'figure', { value: 41 }), at('9 June', 'date'), at('Ann', 'person', { name: 'Ann' }), at('3', 'figure')]
  const b = [at('Kim', 'person'), at('41', 'figure'), at('9 June', 'figure'), at('Ann', 'person', { name: 'Anne' }), at('saw', 'date')]
  const found = agreement([{ name: 'a.txt', text, a, b }])
  assert.deepEqual(found.disagreements.map(({ what, words }) => [what, words]), [['only-b', 'saw'], ['edges', '41 men'], ['kind', '9 June'], ['reading', 'Ann'], ['only-a', '3']])
  assert.deepEqual([found.all, found.sameReading], [{ a: 5, b: 5, same: 2, f1: 0.4 }, 1])
  assert.deepEqual(found.kinds.person, { a: 2, b: 2, same: 2, f1: 1 })
  const same = agreement([{ name: 'a.txt', text, a, b: a }])
  assert.deepEqual([same.all.f1, same.kappa, same.alpha, same.disagreements], [1, 1, 1, []])
  const none = agreement([{ name: 'a.txt', text, a: [], b: [] }])
  assert.deepEqual([none.all.f1, none.kappa, none.alpha], [undefined, undefined, undefined])
})

test('kinds of the annotators\' own: counted each, over one another, and against the machine\'s where the words are the same', () => {
  const text = 'Kim said that 41 men came to Kelm.'
  const at = (words: string, kind: AnnotatorTag['kind']): AnnotatorTag => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, kind, reading: undefined })
  const a = [at('41 men came to Kelm', 'claim'), at('41 men', 'figure'), at('Kelm', 'place')]
  const b = [at('41 men came', 'claim'), at('41 men', 'figure'), at('Kelm', 'person')]
  const found = agreement([{ name: 'a.txt', text, a, b }])
  assert.deepEqual(found.disagreements.map(({ what, words, a: one, b: other }) => [what, words, one?.kind, other?.kind]), [['edges', '41 men came to Kelm', 'claim', 'claim'], ['kind', 'Kelm', 'place', 'person']])
  assert.deepEqual(Object.entries(found.kinds).map(([kind, { a: left, b: right, same }]) => [kind, left, right, same]), [
    ['person', 0, 1, 0], ['figure', 1, 1, 1], ['date', 0, 0, 0], ['claim', 1, 1, 0], ['place', 1, 0, 0],
  ])
  assert.equal(agreement([{ name: 'a.txt', text, a, b: a }]).alpha, 1)
})
