import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countersApart } from '../../server/core/text/counters-apart.ts'
import { tokenize } from '../../server/core/text/tokenize.ts'
import { engine } from '../support/check.ts'

const cut = (text: string): string => countersApart(tokenize(text), engine()).map((token) => text.slice(token.start, token.end)).join('|')

test('Korean: what is written to a number is parted from it, with its case ending', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['8천명이', '8|천|명|이'], ['12만5천여명은', '12|만|5|천|여|명|은'], ['17일에', '17|일|에'], ['30억 달러를', '30|억|달러를'], ['1967년부터', '1967|년|부터'], ['3시30분', '3|시|30|분'],
    ['두명이', '두|명|이'], ['열다섯마리', '열다섯|마리'], ['나흘간', '나흘|간'], ['지난해', '지난|해'], ['내년에', '내|년|에'],
  ]
  for (const [text, want] of cases) assert.equal(cut(text), want, text)
})

test('Korean: words that only begin like a number stay whole', () => {
  for (const text of ['백인', '세포', '열정', '세기', '이주', '만남', '서부', '네트워크', '사건', '오만']) assert.equal(cut(text), text)
})

test('words that nobody parts keep their tokens', () => {
  const tokens = tokenize('사우디군 병력이 國境에 도착했다. The troops 12.')
  assert.equal(countersApart(tokens, engine()), tokens)
  const long = '백'.repeat(50_000)
  assert.equal(cut(long), long)
})
