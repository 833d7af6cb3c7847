import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateRelation, figureRelation } from '../../server/core/link/relation.ts'
import type { Modifier, Relation } from '../../server/core/model.ts'
import { figure } from '../support/stories.ts'

type Reading = readonly [value: number, modifier: Modifier, max?: number]

const FIGURES: readonly (readonly [Reading, Reading, Relation])[] = [
  [[41, '='], [41, '='], 'agrees'],
  [[41, '='], [47, '='], 'differs'],
  [[41, '='], [41, '>='], 'compatible'],
  [[10000, '>'], [10000, '>'], 'agrees'],
  [[10000, '>'], [12000, '='], 'compatible'],
  [[10000, '>'], [8000, '='], 'differs'],
  [[10, '>'], [10, '='], 'differs'],
  [[10, '>='], [10, '='], 'compatible'],
  [[10, '<'], [10, '='], 'differs'],
  [[10, '<='], [10, '='], 'compatible'],
  [[10, '<'], [10, '>'], 'differs'],
  [[10, '>'], [10, '>='], 'compatible'],
  [[550000, '~'], [560000, '='], 'compatible'],
  [[500, '~'], [560, '='], 'differs'],
  [[100, 'vague'], [9999, '='], 'compatible'],
  [[100, 'vague'], [99, '='], 'differs'],
  [[100, 'vague'], [10001, '='], 'differs'],
  [[2, 'range', 3], [2, 'range', 3], 'agrees'],
  [[2, 'range', 3], [2, 'range', 4], 'compatible'],
  [[2, 'range', 3], [3, '='], 'compatible'],
  [[2, 'range', 3], [4, '='], 'differs'],
  [[-5, '~'], [-5.2, '='], 'compatible'],
  [[41.88 * 1e9, '='], [41_880_000_000, '='], 'agrees'],
]

test('figures are intervals', () => {
  for (const [[a, mod, max], [b, other, top], relation] of FIGURES) {
    assert.equal(figureRelation(figure(a, mod, max), figure(b, other, top)), relation, `${mod} ${a} and ${other} ${b}`)
    assert.equal(figureRelation(figure(b, other, top), figure(a, mod, max)), relation, `${other} ${b} and ${mod} ${a}`)
  }
})

const DATES: readonly (readonly [string, string, Relation])[] = [
  ['2024-06-19', '2024-06-19', 'agrees'],
  ['2024-06', '2024-06-19', 'compatible'],
  ['2024', '2024-06-19', 'compatible'],
  ['2024-06', '2024-07', 'differs'],
  ['2024-06-19', '2024-07', 'differs'],
  ['XXXX-06-19', '2024-06-19', 'compatible'],
  ['XXXX-06-19', '2024', 'compatible'],
  ['XXXX-06', 'XXXX-07', 'differs'],
  ['XXXX-09-16', '2025-09-17', 'differs'],
  ['2025-06-02', '2025-06-02T07:26', 'compatible'],
  ['2025-06-02T07:26', '2025-06-02T09:00', 'differs'],
  ['198X', '1984', 'compatible'],
  ['198X', '1994', 'differs'],
  ['2025-W23', '2025-07-01', 'compatible'],
  ['XXXX-WXX-6', '2025-06-02', 'compatible'],
  ['2025-06-01/2025-06-03', '2025-07-01', 'compatible'],
  ['PAST_REF', '2025', 'compatible'],
]

test('dates are told apart by what both say', () => {
  for (const [a, b, relation] of DATES) {
    assert.equal(dateRelation(a, b), relation, `${a} and ${b}`)
    assert.equal(dateRelation(b, a), relation, `${b} and ${a}`)
  }
})
