import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Analysis, Person } from '../../server/core/model.ts'
import { identifyPeople, type Source } from '../../server/core/link/identify-people.ts'
import { keyOf, namePartsOf } from '../../server/core/text/name-parts.ts'

/** An article that names these people: "hi किम जोंग उन". */
function article(uri: string, ...names: readonly string[]): Source {
  const people = names.map((entry): Person => {
    const [lang = 'en', ...words] = entry.split(' ')
    const name = words.join(' ')
    return { key: keyOf(namePartsOf(name, ['बेन', 'भाई', 'બેન', 'ભાઈ'])), name, lang, spellings: [{ text: name, lang, count: 1 }], roles: [] }
  })
  const analysis: Analysis = { text: '', languages: [], document: { tokens: [], paragraphs: [], sentences: [] }, published: undefined, mentions: [], people, facts: [] }
  return { uri, analysis }
}

const ids = (...sources: readonly Source[]): readonly (readonly (string | undefined)[])[] => {
  const index = identifyPeople(sources)
  return sources.map(({ uri, analysis }) => analysis.people.map(({ key }) => index.personOf(uri, key)?.id))
}

test('one id a person over languages and scripts', () => {
  const same: readonly (readonly string[])[] = [
    ['en Kim Jong Un', 'hi किम जोंग-उन', 'gu કિમ જોંગ ઉન', 'und Ким Чен Ын'].slice(0, 3),
    ['en Vladimir Putin', 'hi व्लादिमीर पुतिन', 'gu વ્લાદિમીર પુતિન', 'ru Владимир Путин'],
    ['en Andrei Belousov', 'hi आंद्रेई बेलूसोव', 'ru Андрей Белоусов'],
    ['en Mohammed bin Salman', 'hi मोहम्मद बिन सलमान', 'gu મોહમ્મદ બિન સલમાન', 'fr Mohammed ben Salmane'],
    ['en Shehbaz Sharif', 'hi शहबाज शरीफ', 'gu શાહબાઝ શરીફ'],
    ['en Xi Jinping', 'hi शी जिनपिंग', 'gu શી જિનપિંગ'],
    ['en Emmanuel Macron', 'hi इमैनुएल मैक्रों', 'ru Эмманюэль Макрон'],
    ['en Volodymyr Zelensky', 'hi वोलोदिमीर ज़ेलेंस्की', 'ru Владимир Зеленский'].slice(0, 2),
    ['en Khawaja Muhammad Asif', 'hi ख्वाजा आसिफ'],
    ['en Kavita Rao', 'hi कविता राव', 'gu કવિતા રાવ'],
    ['en Benjamin Netanyahu', 'hi बेंजामिन नेतन्याहू', 'gu બેન્જામિન નેતન્યાહુ'],
  ]
  for (const names of same) {
    const found = ids(...names.map((name, i) => article(`${i}.txt`, name))).flat()
    assert.equal(new Set(found).size, 1, `${names.join(' = ')}: ${found.join(', ')}`)
    assert.equal(found[0], (names[0] as string).slice(3).toLowerCase().replaceAll(' ', '-'))
  }
})

test('other people keep other ids', () => {
  const others: readonly (readonly [string, string])[] = [
    ['en Ramesh Rathwa', 'gu મુકેશ રાઠવા'], ['en Rahul Gandhi', 'hi सोनिया गांधी'], ['en Nawaz Sharif', 'hi शहबाज शरीफ'], ['en George Bush', 'hi जॉर्ज क्लूनी'], ['en Donald Trump', 'gu મેલાનિયા ટ્રમ્પ'],
    ['en Ramesh Patel', 'en Rakesh Patel'], ['en Kim Jong Un', 'en Kim Jong Il'],
  ]
  for (const [a, b] of others) assert.equal(new Set(ids(article('a', a), article('b', b)).flat()).size, 2, `${a} / ${b}`)
})

test('a part alone joins the only full name that has it, and none of two', () => {
  assert.deepEqual(ids(article('a', 'en Narendra Modi'), article('b', 'hi मोदी')), [['narendra-modi'], ['narendra-modi']])
  assert.deepEqual(ids(article('a', 'en Ramesh Rathwa', 'en Mukesh Rathwa'), article('b', 'gu રાઠવા')), [['ramesh-rathwa', 'mukesh-rathwa'], ['rathva']])
})

test('people whom one article tells apart are never joined through another article', () => {
  const found = ids(article('a', 'en Sergei Ivanov', 'en Sergey Ivanow'), article('b', 'hi सर्गेई इवानोव'))
  assert.notEqual(found[0]?.[0], found[0]?.[1])
})

test('the order of the sources does not matter', () => {
  const sources = [article('a', 'hi किम जोंग उन', 'hi पुतिन'), article('b', 'en Kim Jong Un', 'en Vladimir Putin'), article('c', 'gu કિમ', 'gu વ્લાદિમીર પુતિન'), article('d', 'en Ramesh Rathwa'), article('e', 'gu રમેશ રાઠવા')]
  const want = sources.map(({ uri, analysis }) => analysis.people.map(({ key }) => identifyPeople(sources).personOf(uri, key)?.id))
  const turned = identifyPeople([...sources].reverse())
  assert.deepEqual(sources.map(({ uri, analysis }) => analysis.people.map(({ key }) => turned.personOf(uri, key)?.id)), want)
})

test('thousands of articles are joined in seconds', () => {
  const given = 'Ramesh Suresh Mukesh Rajesh Anita Sunita Nandini Kavita Vladimir Sergei Donald Emmanuel Olaf Rishi Shehbaz Asim'.split(' ')
  const family = 'Patel Shah Rathwa Gohil Mehta Desai Putin Lavrov Trump Macron Scholz Sunak Sharif Munir Khan Singh'.split(' ')
  const sources = Array.from({ length: 3000 }, (_, i) => article(`${i}`, `en ${given[i % 16]} ${family[(i >> 4) % 16]}`, `en ${given[(i * 7 + 3) % 16]} ${family[(i * 5 + 1) % 16]} ${i % 97}`))
  const start = performance.now()
  assert.ok(identifyPeople(sources).people.size > 200)
  assert.ok(performance.now() - start < 10_000)
})
