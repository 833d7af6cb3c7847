import assert from 'node:assert/strict'
import { test } from 'node:test'
import { replaced, replacedIn } from '../../server/library/replaced.ts'

test('however often values are replaced, the map reads as one that was made at once, in the first order', () => {
  const first: ReadonlyMap<string, number> = new Map(Array.from({ length: 60 }, (_, i): [string, number] => [`k${(i * 37) % 60}`, i]))
  let map = first
  const plain = new Map(first)
  for (let step = 0; step < 200; step++) {
    const key = `k${(step * 7) % 60}`
    const before = map
    map = replaced(map, [[key, 1000 + step]])
    plain.set(key, 1000 + step)
    assert.deepEqual([...map], [...plain])
    assert.deepEqual([[...map.keys()], [...map.values()], map.size], [[...plain.keys()], [...plain.values()], plain.size])
    assert.equal(map.get(key), 1000 + step)
    assert.deepEqual(replacedIn(map), { before, put: [1000 + step] })
  }
  const seen: [string, number][] = []
  map.forEach((value, key, whole) => { seen.push([key, value]); assert.equal(whole, map) })
  assert.deepEqual(seen, [...plain])
  assert.equal(map.has('k1'), true)
  assert.equal(map.has('none'), false)
  assert.equal(map.get('none'), undefined)
  assert.notEqual(first.get('k0'), map.get('k0'))
})
