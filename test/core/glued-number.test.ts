import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gluedNumberOf, gluedNumbers } from '../../server/core/lexicon/glued-number.ts'
import type { GluedNumbers } from '../../server/core/lexicon/glued-number.ts'
import { numberEntries } from '../../server/core/lexicon/number-entries.ts'
import { foldWord } from '../../server/core/text/fold.ts'
import { de } from '../../server/locales/de/pack.ts'
import { tr } from '../../server/locales/tr/pack.ts'

const german = gluedNumbers(numberEntries(de), de.numbers.glued) as GluedNumbers
const turkish = gluedNumbers(numberEntries(tr), tr.numbers.glued) as GluedNumbers
const read = (numbers: GluedNumbers, words: readonly string[]): object => Object.fromEntries(words.map((word) => [word, gluedNumberOf(numbers, foldWord(word))]))

test('German number words written as one', () => {
  const values = { zweihundertfünfzig: 250, hundertundeins: 101, dreitausendfünfhundert: 3500, neunzehnhundertvierundachtzig: 1984, achthundertzwölftausenddreihundert: 812300, hunderttausend: 100_000 }
  assert.deepEqual(read(german, Object.keys(values)), values)
})

test('what only looks like one', () => {
  const words = ['zweizwei', 'hunderthundert', 'tausendfach', 'zweitausendste', 'hundert', 'undhundert', 'zwei'.repeat(40)]
  assert.deepEqual(read(german, words), Object.fromEntries(words.map((word) => [word, undefined])))
})

test('Turkish number words written as one', () => {
  const values = { yirmibeş: 25, ikiyüzbin: 200_000, binbeşyüz: 1500, birbir: undefined }
  assert.deepEqual(read(turkish, Object.keys(values)), values)
})
