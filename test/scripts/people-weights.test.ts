import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noWeights } from '../../scripts/people/crf.ts'
import { encodeWeights } from '../../scripts/people/encode-weights.ts'
import { decodeWeights, MOST } from '../../server/core/recognize/people/weights.ts'

const BITS = 10

test('scores are read as they were written, in even steps, over gaps of any length', () => {
  const weights = noWeights(BITS)
  // Places of B and I of the first bucket, of one far away, and of the last.
  weights.scores.set([0.5, -0.26], 0)
  weights.scores.set([0, 0.12], 2 * 900)
  weights.scores.set([-0.5, 0], 2 * 1023)
  const { text, quantised } = encodeWeights(weights, 2, BITS, 0.25)
  const expected = new Int8Array(2 << BITS)
  expected.set([2, -1], 0)
  expected.set([-2, 0], 2 * 1023)
  assert.deepEqual(quantised.scores, expected)
  assert.equal(quantised.typical, 8)
  assert.deepEqual(decodeWeights(text), quantised)
})

test('a score beyond the letters is the greatest that they have', () => {
  const weights = noWeights(BITS)
  weights.scores[6] = 1000
  assert.equal(encodeWeights(weights, 1, BITS, 1).quantised.scores[6], MOST)
})

test('what was never trained finds nothing and says so', () => {
  assert.deepEqual(decodeWeights(''), { scores: new Int8Array(0), steps: new Float64Array(9), typical: 1 })
})
