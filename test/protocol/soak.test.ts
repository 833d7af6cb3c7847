import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { soak } from '../soak/soak.ts'
import { build } from './build.ts'

before(build)

test('a short soak ends with the model\'s sidecars (npm run soak for a long one)', async () => {
  const { done, annotations, faults } = await soak({ seed: 4, enough: (steps) => steps >= 120, pause: 0 })
  assert.deepEqual([faults, annotations > 5, (done['tag'] ?? 0) > 15, (done['undo'] ?? 0) > 2, (done['kill'] ?? 0) + (done['restart'] ?? 0) > 0], [[], true, true, true, true])
})
