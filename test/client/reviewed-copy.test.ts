import assert from 'node:assert/strict'
import { test } from 'node:test'
import { copyOf, keptPlaces, positionIn } from '../../client/reviewed-copy.ts'

const TEXT = 'Kim and Kim went.\r\n😀 Kim stayed.\rKim'
const places = [...TEXT.matchAll(/Kim/g)].map(({ index }) => ({ start: index, end: index + 3, exact: 'Kim' }))
const copy = copyOf({ uri: 'file:///a.txt', article: 'a.txt', text: TEXT, places: places.toReversed() }, ' [person]', 'copy:///a.txt')

/** The copy as the preview leaves it where some places were left out. */
function edited(kept: (i: number) => boolean): string {
  const lines = [...copy.lines]
  copy.places.map((place, i) => ({ ...positionIn(copy, place), i })).filter(({ i }) => kept(i)).toReversed().forEach(({ line, character }) => {
    lines[line] = `${lines[line]?.slice(0, character)}${copy.mark}${lines[line]?.slice(character)}`
  })
  return lines.join('\r\n')
}

test('each place is right behind its words, in lines as editors count them', () => {
  assert.deepEqual(copy.places.map((place) => Object.values(positionIn(copy, place))), [[0, 3], [0, 11], [1, 6], [2, 3]])
})

test('the places that the user has left are told apart, whichever they are', () => {
  for (let kept = 0; kept < 16; kept++) {
    const isKept = (i: number) => (kept & (1 << i)) !== 0
    assert.deepEqual(keptPlaces(copy, edited(isKept)).map(({ start }) => start), places.map(({ start }) => start).filter((_, i) => isKept(i)))
  }
  assert.deepEqual(keptPlaces(copy, ''), [])
})
