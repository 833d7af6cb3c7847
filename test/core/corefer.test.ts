import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { NameDraft } from '../../server/core/drafts.ts'
import { corefer } from '../../server/core/refine/corefer.ts'
import { segment } from '../../server/core/text/segment.ts'
import { analyze } from '../../server/core/analyze.ts'
import { engine } from '../support/check.ts'

/** Names of one article, each after the other, grouped by the person they were found to be. */
function groups(lang: string, ...names: readonly string[]): readonly (readonly string[])[] {
  const text = names.join(' · ')
  let at = 0
  const drafts = names.map((name): NameDraft => {
    const start = text.indexOf(name, at)
    at = start + name.length
    return { kind: 'person', start, end: at, lang, certainty: 'certain', because: [], roles: [] }
  })
  const { mentions } = corefer(drafts, segment(text, engine()))
  const byPerson = new Map<string, string[]>()
  for (const { person, start, end } of mentions) byPerson.set(person, [...byPerson.get(person) ?? [], text.slice(start, end)])
  return [...byPerson.values()]
}

test('a part alone is the full name that has it, wherever it stands', () => {
  assert.deepEqual(groups('en', 'Putin', 'Vladimir Putin', 'Vladimir'), [['Putin', 'Vladimir Putin', 'Vladimir']])
  assert.deepEqual(groups('hi', 'किम', 'किम जोंग उन', 'किम'), [['किम', 'किम जोंग उन', 'किम']])
})

test('two people with one family name stay two, and the bare family name is the nearest one', () => {
  assert.deepEqual(groups('hi', 'रमेश राठवा', 'राठवा', 'मुकेश राठवा', 'राठवा'), [['रमेश राठवा', 'राठवा'], ['मुकेश राठवा', 'राठवा']])
  assert.deepEqual(groups('en', 'Sonia Gandhi', 'Rahul Gandhi', 'Sonia'), [['Sonia Gandhi', 'Sonia'], ['Rahul Gandhi']])
})

test('names that differ by a consonant are two people', () => {
  assert.equal(groups('hi', 'रमेश पटेल', 'राकेश पटेल').length, 2)
  assert.equal(groups('en', 'Suresh Shah', 'Naresh Shah').length, 2)
})

test('a name that begins with another consonant is another person, but for those that one language spells both ways', () => {
  assert.equal(groups('en', 'Olga Vetrova', 'Petrov').length, 2)
  assert.equal(groups('ru', 'Ольга Ветрова', 'Иван Петров', 'Петров').length, 2)
  assert.equal(groups('en', 'Anna Barker', 'Anna Parker').length, 2)
  assert.equal(groups('hi', 'अनिल वर्मा', 'बर्मा').length, 1)
  assert.equal(groups('ar', 'خورخي غارسيا', 'كارسيا').length, 1)
})

test('spelling, honorifics, middle names and initials make no other person', () => {
  assert.equal(groups('hi', 'सर्गेई शोइगू', 'सर्गेई शोइगु').length, 1)
  assert.equal(groups('gu', 'નંદિનીબેન રાવલ', 'નંદિની રાવલે', 'રાવલે').length, 1)
  assert.equal(groups('en', 'Khawaja Muhammad Asif', 'Khawaja Asif', 'Asif').length, 1)
  assert.equal(groups('en', 'Abdul Kalam', 'A. P. J. Abdul Kalam', 'Kalam').length, 1)
  assert.equal(groups('hi', 'किम जोंग-उन', 'किम जोंग उन').length, 1)
})

test('an acronym is the name it is made of', () => {
  assert.equal(groups('en', 'Mohammed bin Salman', 'MBS').length, 1)
  assert.equal(groups('hi', 'मोहम्मद बिन सलमान', 'एमबीएस').length, 1)
})

test('a person has the fullest name, the roles and all spellings', () => {
  const { people } = analyze('रूस के राष्ट्रपति व्लादिमीर पुतिन ने बैठक टाल दी। पुतिन ने कारण नहीं बताया। पुतिन चुप रहे।', engine())
  assert.deepEqual(people, [{
    key: 'vladimir-putin', name: 'व्लादिमीर पुतिन', lang: 'hi', roles: ['रूस के राष्ट्रपति'],
    spellings: [{ text: 'पुतिन', lang: 'hi', count: 2 }, { text: 'व्लादिमीर पुतिन', lang: 'hi', count: 1 }],
  }])
})
