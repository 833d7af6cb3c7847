import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { romanize } from '../../server/core/text/romanize.ts'
import { skeleton } from '../../server/core/text/skeleton.ts'

test('a word is romanised near to how English papers write it', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['किम', 'kim'], ['પુતિન', 'putin'], ['Путин', 'putin'], ['नंदिनी', 'nandini'], ['सिंह', 'singh'], ['राठवा', 'rathva'], ['विज्ञान', 'vigyan'], ['ज़ेलेंस्की', 'zelenski'],
    ['Шойгу', 'shoygu'], ['김', 'gim'], ['ট্রাম্প', 'tramp'], ['ਸਿੰਘ', 'singh'], ['Łukasz', 'lukasz'], ['Émile', 'emile'], ['', ''], ['!', ''],
  ]
  for (const [word, want] of cases) assert.equal(romanize(word), want, word)
})

test('spellings of one word in several scripts have one skeleton', () => {
  const groups: readonly (readonly string[])[] = [
    ['पुतिन', 'પુતિન', 'Путин', 'Putin'], ['शोइगू', 'शोइगु', 'Shoigu', 'Шойгу'], ['शहबाज', 'Shehbaz', 'શાહબાઝ'], ['मिसाइल', 'missile', 'મિસાઈલ'], ['नाटो', 'NATO', 'Nato'],
    ['ट्रंप', 'ट्रम्प', 'Trump', 'ટ્રમ્પ'], ['शी', 'શી'], ['सिंह', 'Singh', 'સિંહ'], ['जॉनसन', 'Johnson', 'જોન્સન'],
  ]
  for (const group of groups) assert.deepEqual(group.map(skeleton), group.map(() => skeleton(group[0] as string)), group.join(' '))
})

test('short words keep their vowels, for too many would meet without', () => {
  for (const [a, b] of [['राम', 'रोम'], ['Kim', 'Kumo'], ['Lee', 'Lao'], ['दिल', 'दाल']] as const) assert.notEqual(skeleton(a), skeleton(b), `${a} ${b}`)
})

test('any text at all gives ASCII', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => /^[a-z0-9]*$/.test(skeleton(word)) && /^[a-z0-9]*$/.test(romanize(word))))
})
