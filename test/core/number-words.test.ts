import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readNumbers } from '../../server/core/recognize/numbers.ts'
import { segment } from '../../server/core/text/segment.ts'
import { engine } from '../support/check.ts'
import { FRAMES } from '../support/date-frames.ts'
import { LOCALES, spelledIn } from '../support/spelled-numbers.ts'

const ENOUGH = 0.99

/** With a sentence behind, because words of numbers alone tell no language, and where a language has counters with one of them. */
function readBack(words: string, language: string): readonly number[] {
  const [before, after] = FRAMES[language] ?? ['', '']
  const text = `${words}${COUNTERS[language] ?? ''}; ${before}${after}`
  const reading = segment(text, engine(language))
  return readNumbers(reading).filter(({ from }) => (reading.tokens[from]?.start ?? 0) < words.length).map(({ value }) => value)
}

const COUNTERS: Readonly<Record<string, string>> = { ja: '人', ko: ' 명', zh: '人' }

describe('numbers in words are read back', () => {
  for (const language of Object.keys(LOCALES)) {
    it(language, (t) => {
      const spelled = spelledIn(language)
      const wrong = spelled.flatMap(({ value, words }) => {
        const read = readBack(words, language)
        return read.length === 1 && read[0] === value ? [] : [`${value} “${words}” read as ${read.join(' + ') || 'nothing'}`]
      })
      const share = 1 - wrong.length / spelled.length
      t.diagnostic(`${language}: ${(100 * share).toFixed(2)} % of ${spelled.length}, the largest ${spelled.reduce((most, { value }) => Math.max(most, value), 0)}`)
      assert.ok(share >= ENOUGH, `${language}: ${(100 * share).toFixed(2)} %\n${wrong.slice(0, 20).join('\n')}`)
    })
  }
})
