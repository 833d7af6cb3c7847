import assert from 'node:assert/strict'
import { test } from 'node:test'
import { touchList } from '../../server/library/touch-list.ts'

test('what was touched since a mark is told, however often, and nothing from before it', () => {
  const list = touchList()
  const before = list.now()
  list.add(['a', 'b'])
  const between = list.now()
  list.add(['b', 'c'])
  assert.deepEqual([...list.since(before)].sort(), ['a', 'b', 'c'])
  assert.deepEqual([...list.since(between)].sort(), ['b', 'c'])
  assert.deepEqual([...list.since(list.now())], [])
})

test('it stays true when it is made small again and again', () => {
  const list = touchList()
  const last = new Map<string, number>()
  const marks = [list.now()]
  for (let step = 0; step < 5000; step++) {
    const uris = [`${step % 7}`, `${step % 1000}`]
    list.add(uris)
    marks.push(list.now())
    for (const uri of uris) last.set(uri, step)
  }
  for (const step of [0, 1, 2500, 4999, 5000]) {
    const expected = [...last].filter(([, at]) => at >= step).map(([uri]) => uri).sort()
    assert.deepEqual([...list.since(marks[step] as number)].sort(), expected)
  }
})
