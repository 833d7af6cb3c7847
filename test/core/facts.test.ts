import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Signature } from '../../server/core/model.ts'
import { selfContradictions } from '../../server/core/facts/self-contradictions.ts'
import { article, factAt } from '../support/stories.ts'

/** Each mention with what of its signature matters to the case. */
const CASES: readonly (readonly [marked: string, words: string, about: Partial<Signature>])[] = [
  ['The cave-in killed [12 people|figure 12 person] and injured [31|figure 31 person], while [four|figure 4 person] are still missing.', '12 people', { unit: 'person', events: ['kill', 'collapse'] }],
  ['The cave-in killed [12 people|figure 12 person] and injured [31|figure 31 person], while [four|figure 4 person] are still missing.', '31', { events: ['injure'] }],
  ['The cave-in killed [12 people|figure 12 person] and injured [31|figure 31 person], while [four|figure 4 person] are still missing.', 'four', { events: ['missing'] }],
  ['खदान धंसने से [12 लोगों|figure 12 person] की मौत हो गई, [31 घायल|figure 31 person] हैं और [चार|figure 4 person] अब भी लापता हैं।', '12 लोगों', { events: ['kill', 'collapse'] }],
  ['खदान धंसने से [12 लोगों|figure 12 person] की मौत हो गई, [31 घायल|figure 31 person] हैं और [चार|figure 4 person] अब भी लापता हैं।', '31 घायल', { events: ['injure'] }],
  ['खदान धंसने से [12 लोगों|figure 12 person] की मौत हो गई, [31 घायल|figure 31 person] हैं और [चार|figure 4 person] अब भी लापता हैं।', 'चार', { events: ['missing'] }],
  ['ખાણ ધસી પડતાં [૧૨ લોકો|figure 12 person]નાં મોત થયાં, [૩૧ ઘાયલ|figure 31 person] છે અને [ચાર|figure 4 person] હજુ લાપતા છે.', '૩૧ ઘાયલ', { events: ['injure'] }],
  ['ખાણ ધસી પડતાં [૧૨ લોકો|figure 12 person]નાં મોત થયાં, [૩૧ ઘાયલ|figure 31 person] છે અને [ચાર|figure 4 person] હજુ લાપતા છે.', 'ચાર', { events: ['missing'] }],
  ['Parliament ratified the treaty that was signed in Geneva on [3 May|date XXXX-05-03].', '3 May', { events: ['sign'] }],
  ['The two ministers signed the treaty on [3 May|date XXXX-05-03].', '3 May', { events: ['sign'], topics: ['treaty'] }],
  ['मंत्री ने [3 मई|date XXXX-05-03] को संधि के अनुसमर्थन पर हस्ताक्षर किए।', '3 मई', { events: ['ratify'], topics: ['treaty'] }],
  ['The hall has a capacity of [900 seats|figure 900 seat].', '900 seats', { aspect: ['capacity'] }],
  ['The company will hire [900 people|figure 900 person].', '900 people', { events: ['employ'], aspect: ['planned'] }],
  ['पिछले साल [900 लोगों|figure 900 person] की मौत हुई थी।', '900 लोगों', { events: ['kill'], aspect: ['previous'] }],
  ['Last year [900 people|figure 900 person] died of the fever.', '900 people', { events: ['kill'], aspect: ['previous'] }],
  ['The fire killed [63 people|figure 63 person], including [31 nurses|figure 31 doctor], and injured [194|figure 194 person].', '63 people', { events: ['kill', 'burn'], aspect: [] }],
  ['The fire killed [63 people|figure 63 person], including [31 nurses|figure 31 doctor], and injured [194|figure 194 person].', '31 nurses', { events: ['kill', 'burn'], aspect: ['part'] }],
  ['В огне погибли [63 человека|figure 63 person], в том числе [31 врач|figure 31 doctor], ранения получили [194|figure 194 person].', '31 врач', { events: ['kill'], aspect: ['part'] }],
  ['The fire killed [63 people|figure 63 person]; [12|figure 12 person] of them were nurses.', '12', { aspect: ['part'] }],
  ['[Three employees|figure 3 worker] are in custody.', 'Three employees', { events: ['arrest'] }],
  ['[Three employees|figure 3 worker] signed the letter.', 'Three employees', { events: ['employ', 'sign'] }],
  ['Of [90 employees|figure 90 worker] in the hall [seven|figure 7 person] were arrested.', '90 employees', { events: ['employ'] }],
  ['Last season, she scored [27 goals|figure 27 goal] for Lydora.', '27 goals', { aspect: ['previous'] }],
  ['كانت المعارك قد أجبرت [42 ألف شخص|figure 42000 person] على النزوح.', '42 ألف شخص', { events: ['displace', 'fight'], aspect: [] }],
  ['ظرفیت این کشتی [۱۵۰ نفر|figure 150 person] بود.', '۱۵۰ نفر', { events: [], aspect: ['capacity'] }],
  ['Birleşmiş Milletler, [24 bin kişinin|figure 24000 person] evini terk ettiğini bildirdi.', '24 bin kişinin', { events: ['displace'] }],
  ['Суд приговорил капитана к [восьми годам|figure 8 year] тюрьмы.', 'восьми годам', { events: ['sentence'] }],
  ['She waited for [18 months|figure 18 month] before the rain came.', '18 months', { weight: 'weak' }],
  ['Moscow sent [200 tonnes|figure 200 tonne] of wheat to Egyptian mills.', '200 tonnes', { events: ['send'], places: ['RU', 'EG'] }],
]

test('a mention is about what stands nearest in its clause', () => {
  for (const [marked, words, about] of CASES) {
    const { signature } = factAt(article('a', marked), words)
    const got = Object.fromEntries(Object.keys(about).map((key) => [key, signature[key as keyof Signature]]))
    assert.deepEqual(got, about, `${words} in: ${marked}`)
  }
})

test('pages around the story tell no facts', () => {
  const story = 'The minister opened the new bridge over the river on [Monday|date 2025-03-03] before a crowd of [4,200 people|figure 4200 person].\n\n'
    + 'Also read: [31 hurt|figure 31 person] in a bus crash\nShare | [18 comments|figure 18 comment]'
  const { analysis } = article('a', story)
  assert.deepEqual(analysis.facts.map(({ mention }) => mention), [0, 1])
})

test('vague times are no facts, and names are none', () => {
  const { analysis } = article('a', '[Ana Ruiz|person ana-ruiz] has [recently|date PAST_REF] bought [214 sheep|figure 214 animal].')
  assert.deepEqual(analysis.facts.map(({ mention }) => mention), [2])
})

test('a million numbers without a stop are read in linear time', () => {
  const { analysis } = article('a', 'killed [7|figure 7 person] and '.repeat(20_000))
  assert.equal(analysis.facts.length, 20_000)
})

/** Headline, text, and whether the text contradicts the headline. */
const HEADLINES: readonly (readonly [why: string, headline: string, text: string, contradicts: 'yes' | 'no'])[] = [
  ['another toll', '[41|figure 41 person] dead in Lydora flood', 'The flood in Lydora killed [47 people|figure 47 person] on Monday, the district officer said.', 'yes'],
  ['the same toll', '[41|figure 41 person] dead in Lydora flood', 'The flood in Lydora killed [41 people|figure 41 person] on Monday, the district officer said.', 'no'],
  ['no less than the toll', '[41|figure 41 person] dead in Lydora flood', 'The flood in Lydora killed [at least 41 people|figure 41 >= person] on Monday, the officer said.', 'no'],
  ['another fate', '[41|figure 41 person] dead in Lydora flood', 'The flood in Lydora injured [47 people|figure 47 person] on Monday, the district officer said.', 'no'],
  ['another year', '[41|figure 41 person] dead in Lydora flood', 'Last year the flood in Lydora killed [47 people|figure 47 person], the district officer said on Monday.', 'no'],
  ['a part', '[41|figure 41 person] dead in Lydora flood', 'The flood in Lydora was the worst in years. Among them [23 children|figure 23 child] were killed, the officer said.', 'no'],
  ['three shares of one poll', '[41 per cent|figure 41 percent] back the court, poll says', 'The poll found that [38 per cent|figure 38 percent] trust the police and [44 per cent|figure 44 percent] the army.', 'no'],
  ['a sentence', 'Lydora banker jailed for [nine years|figure 9 year]', 'The court sentenced the banker to [seven years|figure 7 year] in prison on Monday. Prosecutors had asked for [12 years|figure 12 year].', 'yes'],
  ['spanish', 'Un incendio deja [41 muertos|figure 41 person] en Lidora', 'El incendio de la fábrica de Lidora mató el lunes a [47 personas|figure 47 person], dijo el gobernador.', 'yes'],
  ['japanese', '工場火災、死者[41人|figure 41 person]', 'リドラの工場で月曜日に起きた火災で、[47人|figure 47 person]が死亡したと警察が発表した。', 'yes'],
  ['hindi', 'लिडोरा में बाढ़ से [41|figure 41 person] की मौत', 'लिडोरा में आई बाढ़ से सोमवार को [47 लोगों|figure 47 person] की मौत हो गई, जिला अधिकारी ने बताया।', 'yes'],
]

test('an article that contradicts its own headline', () => {
  for (const [why, headline, text, contradicts] of HEADLINES) {
    assert.equal(selfContradictions(article('a', `${headline}\n\n${text}`).analysis).length > 0 ? 'yes' : 'no', contradicts, why)
  }
})
