import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSettled, verdictBook, type JudgedArticle } from '../../server/core/link/apply-verdicts.ts'
import { linkArticles } from '../../server/core/link/link-articles.ts'
import type { Source } from '../../server/core/link/identify-people.ts'
import type { Verdict } from '../../server/core/human.ts'
import { article, checkLinks, peopleOf, said } from '../support/stories.ts'

const MINE: readonly Source[] = [
  article('mine-en', `Roof fall traps miners at Kalapani colliery, [17|figure 17 person] dead

A roof fall at the Kalapani colliery killed [17 miners|figure 17 worker] and injured [46|figure 46 person] on [Tuesday night|date 2022-05-10], district officer [Tara Bisht|person tara-bisht] said.

Rescuers pulled [112 workers|figure 112 worker] out alive through the old shaft. Another [8 men|figure 8 person] are missing.

Coal minister [Omar Sheikh|person omar-sheikh] announced [Rs 6 lakh|figure 600000 inr] for each bereaved family. The shaft has room for [240 workers|figure 240 worker].

Last year [29 miners|figure 29 worker] died in a fire in the same district.`, '2022-05-12'),
  article('mine-hi', `कलापानी खदान में छत धंसी, [17 मजदूरों|figure 17 worker] की मौत

कलापानी कोयला खदान में [मंगलवार रात|date 2022-05-10] छत धंसने से [17 मजदूरों|figure 17 worker] की मौत हो गई और [46 लोग|figure 46 person] घायल हो गए. जिला अधिकारी [तारा बिष्ट|person tara-bisht] ने यह जानकारी दी.

बचाव दल ने [112 मजदूरों|figure 112 worker] को सुरक्षित निकाला. [आठ मजदूर|figure 8 worker] अब भी लापता हैं.

कोयला मंत्री [उमर शेख|person omar-sheikh] ने मृतकों के परिजनों को [छह लाख रुपये|figure 600000 inr] देने का ऐलान किया.`, '2022-05-12'),
  article('mine-gu', `કલાપાની ખાણ દુર્ઘટના: મૃત્યુઆંક [૨૧|figure 21 person]

કલાપાની કોલસાની ખાણમાં [મંગળવારે રાત્રે|date 2022-05-10] છત ધસી પડતાં [૨૧ કામદારો|figure 21 worker]નાં મોત થયાં અને [૪૬ લોકો|figure 46 person] ઘાયલ થયા. જિલ્લા અધિકારી [તારા બિષ્ટે|person tara-bisht] આ માહિતી આપી.

[૧૧૨ કામદારો|figure 112 worker]ને બચાવી લેવાયા હતા. કોલસા મંત્રી [ઉમર શેખે|person omar-sheikh] મૃતકોના પરિવારને [રૂ. ૬ લાખ|figure 600000 inr]ની સહાય જાહેર કરી.`, '2022-05-13'),
]

test('a toll that one of three tells differently', () => checkLinks(MINE, [
  'mine-en: 17 = mine-hi: 17 मजदूरों', 'mine-en: 17 miners = mine-hi: 17 मजदूरों', 'mine-en: 46 = mine-hi: 46 लोग', 'mine-en: 112 workers = mine-hi: 112 मजदूरों',
  'mine-en: 8 men = mine-hi: आठ मजदूर', 'mine-en: Rs 6 lakh = mine-hi: छह लाख रुपये', 'mine-en: Tuesday night = mine-hi: मंगलवार रात',
  'mine-en: 17 ≠ mine-gu: ૨૧', 'mine-en: 17 ≠ mine-gu: ૨૧ કામદારો', 'mine-en: 17 miners ≠ mine-gu: ૨૧', 'mine-en: 17 miners ≠ mine-gu: ૨૧ કામદારો',
  'mine-en: 46 = mine-gu: ૪૬ લોકો', 'mine-en: 112 workers = mine-gu: ૧૧૨ કામદારો', 'mine-en: Rs 6 lakh = mine-gu: રૂ. ૬ લાખ', 'mine-en: Tuesday night = mine-gu: મંગળવારે રાત્રે',
  'mine-gu: ૨૧ ≠ mine-hi: 17 मजदूरों', 'mine-gu: ૨૧ કામદારો ≠ mine-hi: 17 मजदूरों', 'mine-gu: ૪૬ લોકો = mine-hi: 46 लोग', 'mine-gu: ૧૧૨ કામદારો = mine-hi: 112 मजदूरों',
  'mine-gu: રૂ. ૬ લાખ = mine-hi: छह लाख रुपये', 'mine-gu: મંગળવારે રાત્રે = mine-hi: मंगलवार रात',
]))

const PROBE: readonly Source[] = [
  article('probe-en', `The Varuna probe was launched from the island of Kelva on [14 March|date 2021-03-14] and will reach the comet in [2027|date 2027]. Mission chief [Ines Duarte|person ines-duarte] said the launch cost [$312 million|figure 312000000 usd].

The rocket carried [38 satellites|figure 38 satellite]. Engineers had tested the motor on [2 February|date 2021-02-02].`, '2021-03-16'),
  article('probe-hi', `वरुणा यान का प्रक्षेपण [15 मार्च|date XXXX-03-15] को केल्वा द्वीप से हुआ. मिशन प्रमुख [इनेस दुआर्ते|person ines-duarte] के मुताबिक प्रक्षेपण पर [31.2 करोड़ डॉलर|figure 312000000 usd] खर्च हुए.

रॉकेट में [38 उपग्रह|figure 38 satellite] थे. यान [2027|date 2027] में धूमकेतु तक पहुंचेगा.`),
]

test('a launch on two days, and a test that is none', () => checkLinks(PROBE, [
  'probe-en: 14 March ≠ probe-hi: 15 मार्च', 'probe-en: $312 million = probe-hi: 31.2 करोड़ डॉलर', 'probe-en: 38 satellites = probe-hi: 38 उपग्रह', 'probe-en: 2027 = probe-hi: 2027',
]))

/** Pairs that share persons, places and words, and yet tell of two things: not one link. */
const NEAR_MISSES: readonly (readonly [why: string, a: string, b: string])[] = [
  ['sent is not killed', 'General [Ada Brock|person ada-brock] said Ruritania had sent [10,000 soldiers|figure 10000 > soldier] to the border.',
    'General [Ada Brock|person ada-brock] said [about 600 soldiers|figure 600 ~ soldier] of Ruritania were killed at the border.'],
  ['killed is not injured', 'Governor [Ada Brock|person ada-brock] said the blast in Lydora killed [34 people|figure 34 person].', 'Governor [Ada Brock|person ada-brock] said the blast in Lydora injured [52 people|figure 52 person].'],
  ['arrested is not injured, equal as they are', 'Police chief [Ada Brock|person ada-brock] said [143 people|figure 143 person] were arrested after the protest in Lydora.', 'Police chief [Ada Brock|person ada-brock] said [143 people|figure 143 person] were injured in the protest in Lydora.'],
  ['a signing is no ratification', 'President [Ada Brock|person ada-brock] and President [Ivo Lenk|person ivo-lenk] signed the border treaty on [4 June|date 2023-06-04].',
    'President [Ada Brock|person ada-brock] and President [Ivo Lenk|person ivo-lenk] ratified the border treaty on [9 November|date 2023-11-09].'],
  ['a prize is no ticket', 'Director [Ada Brock|person ada-brock] said the prize of the Lydora race is [$5,000|figure 5000 usd].', 'Director [Ada Brock|person ada-brock] said the ticket price of the Lydora race is [$40|figure 40 usd].'],
  ['currencies are not compared', 'Minister [Ada Brock|person ada-brock] announced a relief package of [$30 million|figure 30000000 usd] for Lydora.', 'Minister [Ada Brock|person ada-brock] announced a relief package of [Rs 250 crore|figure 2500000000 inr] for Lydora.'],
  ['room for many is no crowd', 'Mayor [Ada Brock|person ada-brock] said the Lydora stadium has a capacity of [52,000 spectators|figure 52000 person].', 'Mayor [Ada Brock|person ada-brock] said [31,000 spectators|figure 31000 person] came to the Lydora stadium.'],
  ['last year is not this year', 'Last year [870 people|figure 870 person] died of dengue in Lydora, said Doctor [Ada Brock|person ada-brock].', 'Doctor [Ada Brock|person ada-brock] said [310 people|figure 310 person] have died of dengue in Lydora.'],
  ['some of them are not all', 'Doctor [Ada Brock|person ada-brock] said [64 people|figure 64 person] died in Lydora.', 'Among them [9 people|figure 9 person] died in Lydora, said Doctor [Ada Brock|person ada-brock].'],
  ['one country is not the other', 'Minister [Ada Brock|person ada-brock] sent [48,000 tents|figure 48000 tent] to Peru and [75,000|figure 75000 tent] to Chile.', 'Minister [Ada Brock|person ada-brock] sent [57,000 tents|figure 57000 tent] to Bolivia.'],
  ['both countries are no count', 'The [two countries|figure 2 country] closed the border at Lydora, General [Ada Brock|person ada-brock] said.', 'General [Ada Brock|person ada-brock] said the [two countries|figure 2 country] closed the border at Lydora.'],
  ['years far apart are of two things', 'The museum of Lydora was founded in [1954|date 1954] by [Ada Brock|person ada-brock].', 'The museum of Lydora was founded in [1987|date 1987] by [Ada Brock|person ada-brock].'],
  ['planned is not done', 'Minister [Ada Brock|person ada-brock] said Ruritania will build [4,000 houses|figure 4000 house] in Lydora.', 'Minister [Ada Brock|person ada-brock] said Ruritania built [1,100 houses|figure 1100 house] in Lydora.'],
  ['launched is not shot down', 'General [Ada Brock|person ada-brock] said [130 drones|figure 130 drone] were launched at Lydora.', 'General [Ada Brock|person ada-brock] said [98 drones|figure 98 drone] aimed at Lydora were shot down.'],
  ['another day, another meeting', 'President [Ada Brock|person ada-brock] met President [Ivo Lenk|person ivo-lenk] in Lydora on [3 May|date 2023-05-03].', 'President [Ada Brock|person ada-brock] met President [Ivo Lenk|person ivo-lenk] in Lydora on [21 August|date 2023-08-21].'],
  ['Indians are no Pakistanis', 'Minister [Ada Brock|person ada-brock] said [2.6 million Pakistani workers|figure 2600000 worker] live in Lydora.', 'Minister [Ada Brock|person ada-brock] said [2.7 million Indian workers|figure 2700000 worker] live in Lydora.'],
  ['the day of the saying', 'Governor [Ada Brock|person ada-brock] said on [Tuesday|date 2023-05-02] that the flood in Lydora had killed many people.', 'The flood in Lydora killed many people on [Monday|date 2023-05-01], Governor [Ada Brock|person ada-brock] told reporters.'],
  ['another week', 'The port of Lydora was attacked on [3 May|date 2023-05-03], General [Ada Brock|person ada-brock] said.', 'The port of Lydora was attacked [last week|date 2023-W20], General [Ada Brock|person ada-brock] said.'],
  ['a sentence is not what was asked for', 'Prosecutor [Ada Brock|person ada-brock] asked for [12 years|figure 12 year] in the Lydora case.', 'Judge [Ada Brock|person ada-brock] handed down [7 years|figure 7 year] in prison in the Lydora case.'],
  ['licensed for fewer than were there', 'The hall in Lydora was licensed for [60 workers|figure 60 worker], said Inspector [Ada Brock|person ada-brock].', 'There were [66 workers|figure 66 worker] in the hall in Lydora, said Inspector [Ada Brock|person ada-brock].'],
  ['a poll is told in many shares', 'In Lydora [38 per cent|figure 38 percent] trust the court, a poll by [Ada Brock|person ada-brock] says.', 'In Lydora [41 per cent|figure 41 percent] trust the police, a poll by [Ada Brock|person ada-brock] says.'],
  ['the unit differs', 'Mayor [Ada Brock|person ada-brock] said [57 km|figure 57 km] of road was destroyed around Lydora.', 'Mayor [Ada Brock|person ada-brock] said [57 villages|figure 57 village] were flooded around Lydora.'],
  ['more are driven out than are taken to safety', 'Mayor [Ada Brock|person ada-brock] said the fire had driven [900 people|figure 900 person] from their homes in Lydora.', 'Mayor [Ada Brock|person ada-brock] said [650 people|figure 650 person] had been evacuated in Lydora.'],
  ['another thing of a rare unit', 'Engineer [Ada Brock|person ada-brock] said [three bridges|figure 3 bridge] were destroyed in Lydora.', 'Engineer [Ada Brock|person ada-brock] said [eight bridges|figure 8 bridge] will be built in Lydora.'],
  ['भेजे गए मारे गए नहीं हैं', 'जनरल [अदा ब्रॉक|person ada-brock] ने कहा कि सीमा पर [10,000 सैनिक|figure 10000 > soldier] भेजे गए हैं।', 'जनरल [अदा ब्रॉक|person ada-brock] ने कहा कि सीमा पर [लगभग 600 सैनिक|figure 600 ~ soldier] मारे गए हैं।'],
]

// What makes both tell one story, whatever the near miss.
const SAME = ' Spokesman [Per Holm|person per-holm] and engineer [Una Reyes|person una-reyes] were there, with [1,377 sheep|figure 1377 animal].'

test('near misses are not linked', () => {
  for (const [why, a, b] of NEAR_MISSES) {
    const sources = [article('a', `${a}\n${SAME}`), article('b', `${b}\n${SAME}`)]
    const links = linkArticles(sources, peopleOf(sources)).map((link) => `${said(sources, link.a)} ${link.relation} ${said(sources, link.b)}`)
    assert.deepEqual(links, ['a: 1,377 sheep agrees b: 1,377 sheep'], why)
  }
})

const RIDERS: readonly Source[] = [
  article('ride-en', `A coach overturned near Kalapani on [Sunday|date 2025-03-02]. The driver, [Tom Purdy|person tom-purdy], [52|figure 52 year], died, and [Anna Berg|person anna-berg] ([31|figure 31 year]) was hurt. [Omar Sheikh|person omar-sheikh], [25 years|figure 25 year] in the job, led the rescue.`, '2025-03-03'),
  article('ride-hi', `कलापानी के पास [रविवार|date 2025-03-02] को बस पलट गई। चालक [टॉम पर्डी|person tom-purdy] ([54|figure 54]) की मौत हो गई। [अन्ना बर्ग|person anna-berg], [31 वर्ष|figure 31 year], घायल हैं। बचाव का काम [उमर शेख|person omar-sheikh] ([47 वर्ष|figure 47 year]) ने संभाला।`, '2025-03-03'),
  article('ride-old', `[Tom Purdy|person tom-purdy], [21|figure 21 year], drove the first coach to Kalapani; [Tara Bisht|person tara-bisht], [52|figure 52 year], owned it.`, '2025-03-03'),
]

test('the age of a person is one fact wherever it is told; years of other things, of others, or a generation apart are not', () => checkLinks(RIDERS, [
  'ride-en: Sunday = ride-hi: रविवार', 'ride-en: 52 ≠ ride-hi: 54', 'ride-en: 31 = ride-hi: 31 वर्ष',
]))

test('what tells two tellings of one thing', () => {
  for (const [why, a, b, wanted] of ALIKE) {
    const sources = [article('a', `${a}\n${SAME}`, '2026-03-03'), article('b', `${b}\n${SAME}`, '2026-03-03')]
    const links = linkArticles(sources, peopleOf(sources)).map((link) => `${said(sources, link.a)} ${link.relation} ${said(sources, link.b)}`)
    assert.ok(links.includes(wanted), `${why}: ${links.join(', ')}`)
  }
})

/** The link that must be among those of two articles. */
const ALIKE: readonly (readonly [why: string, a: string, b: string, link: string])[] = [
  ['a part of the ill is all of the dead', 'In Lydora [61 children|figure 61 child] fell ill and were taken to hospital, said Doctor [Ada Brock|person ada-brock]. Of them [three|figure 3 person] died.',
    'In Lydora [two children|figure 2 child] died and [61|figure 61 child] were taken to hospital, said Doctor [Ada Brock|person ada-brock].', 'a: three differs b: two children'],
  ['each country has its own figure', 'Minister [Ada Brock|person ada-brock] sent [48,200 tents|figure 48200 tent] to Peru and [75,100|figure 75100 tent] to Chile.',
    'Minister [Ada Brock|person ada-brock] sent [48,200 tents|figure 48200 tent] to Peru and [57,100 tents|figure 57100 tent] to Chile.', 'a: 75,100 differs b: 57,100 tents'],
  ['a year that slipped', 'The museum of Lydora was founded in [1891|date 1891] by [Ada Brock|person ada-brock].', 'The museum of Lydora was founded in [1981|date 1981] by [Ada Brock|person ada-brock].', 'a: 1891 differs b: 1981'],
  ['the founding is no time of what is counted now', 'The bank, founded in [1891|date 1891], employs [18,400 people|figure 18400 person] in Lydora.', 'In Lydora the bank employs [18,400 people|figure 18400 person].', 'a: 18,400 people agrees b: 18,400 people'],
  ['a digit of the day that slipped', 'Inspectors visited the plant in Lydora on [3 February|date 2026-02-03] with [Ada Brock|person ada-brock], inspecting each hall.', 'Inspectors had visited the plant in Lydora on [13 February|date 2026-02-13] with [Ada Brock|person ada-brock], inspecting each hall.', 'a: 3 February differs b: 13 February'],
  ['a fight breaks out once', 'Fighting broke out on [10 September|date 2025-09-10] in Lydora, [Ada Brock|person ada-brock] said.', 'Fighting began on [11 September|date 2025-09-11] in Lydora, [Ada Brock|person ada-brock] said.', 'a: 10 September differs b: 11 September'],
  ['the only hours of both', 'The talks in Lydora took [nine hours|figure 9 hour], said [Ada Brock|person ada-brock].', 'After talks of [11 hours|figure 11 hour] in Lydora [Ada Brock|person ada-brock] spoke.', 'a: nine hours differs b: 11 hours'],
  ['a digit too many', 'The army will withdraw its troops [five kilometres|figure 5 km] from the border at Lydora, said [Ada Brock|person ada-brock].', 'The army will withdraw its troops [15 kilometres|figure 15 km] from the border at Lydora, said [Ada Brock|person ada-brock].', 'a: five kilometres differs b: 15 kilometres'],
  ['the only films of both', 'In Lydora [Ada Brock|person ada-brock] saw [18 films|figure 18 film] from [94 towns|figure 94 town].', '[21 films|figure 21 film] from [94 towns|figure 94 town] reached Lydora and [Ada Brock|person ada-brock].', 'a: 18 films differs b: 21 films'],
  ['driven from home may be evacuated', 'The fire drove [2,150 people|figure 2150 person] from their homes in Lydora.', 'In Lydora [2,150 people|figure 2150 person] were evacuated.', 'a: 2,150 people agrees b: 2,150 people'],
  ['jobs are those who have them', 'The bank in Lydora will cut [2,150 jobs|figure 2150 job].', 'The bank in Lydora will dismiss [2,150 workers|figure 2150 worker].', 'a: 2,150 jobs agrees b: 2,150 workers'],
]

test('two raids of one war are two events, whoever speaks of both', () => checkLinks([
  article('monday', `Drones hit the port of Lydora on [Monday|date 2026-03-02], killing [five people|figure 5 person] and injuring [18|figure 18 person], President [Ada Brock|person ada-brock] said.

The air force of Ruritania said it had shot down [61 drones|figure 61 drone]. President [Ivo Lenk|person ivo-lenk] of Sylvania did not comment.`, '2026-03-03'),
  article('thursday', `Missiles killed [nine people|figure 9 person] and injured [33|figure 33 person] in the market of Karst on [Thursday|date 2026-03-05], President [Ada Brock|person ada-brock] said.

The air force of Ruritania said it had shot down [40 drones|figure 40 drone]. President [Ivo Lenk|person ivo-lenk] of Sylvania did not comment.`, '2026-03-06'),
], []))

test('figures of one sentence vouch for each other', () => checkLinks([
  article('first', 'A truck hit a minibus near Lydora on [Friday|date 2026-05-01], killing [14 people|figure 14 person] and injuring [22|figure 22 person], police chief [Ada Brock|person ada-brock] said. The [1,150 km|figure 1150 km] road was closed.', '2026-05-02'),
  article('second', 'Cerca de Lydora, un camión chocó el [viernes|date 2026-05-01] con un minibús: murieron [14 personas|figure 14 person] y [25|figure 25 person] resultaron heridas, dijo la jefa de policía [Ada Brock|person ada-brock]. La carretera, de [1.510 km|figure 1510 km], fue cerrada.', '2026-05-02'),
], ['first: Friday = second: viernes', 'first: 14 people = second: 14 personas', 'first: 22 ≠ second: 25', 'first: 1,150 km ≠ second: 1.510 km']))

/** One mine, and a year in which its roof fell: the dead, the hurt and the days are each year's own. */
function fall(uri: string, year: number, dead: number, extra = ''): Source {
  return article(uri, `A roof fall at the Kalapani colliery killed [${dead} miners|figure ${dead} worker] and injured [46 people|figure 46 person] on [10 May|date ${year}-05-10], district officer [Tara Bisht|person tara-bisht] said.

Coal minister [Omar Sheikh|person omar-sheikh] visited the [1,377 metre|figure 1377 metre] shaft.${extra}`, `${year}-05-12`)
}

test('what the same sentences tell of another year contradicts nothing', () => {
  checkLinks([fall('may-2022', 2022, 17), fall('same-may', 2022, 21)], [
    'may-2022: 17 miners ≠ same-may: 21 miners', 'may-2022: 46 people = same-may: 46 people', 'may-2022: 10 May = same-may: 10 May', 'may-2022: 1,377 metre = same-may: 1,377 metre',
  ])
  const sources = [fall('may-2022', 2022, 17), fall('may-2024', 2024, 21)]
  assert.deepEqual(linkArticles(sources, peopleOf(sources)).filter(({ relation }) => relation === 'differs'), [])
})

test('who looks back on that year may contradict what was told then', () => {
  const back = article('back-2024', 'In [2022|date 2022] a roof fall at the Kalapani colliery killed [21 miners|figure 21 worker] and injured [46 people|figure 46 person], officer [Tara Bisht|person tara-bisht] recalled in the [1,377 metre|figure 1377 metre] shaft with minister [Omar Sheikh|person omar-sheikh].', '2024-05-12')
  const sources = [fall('may-2022', 2022, 17), back]
  assert.deepEqual(linkArticles(sources, peopleOf(sources)).filter(({ relation }) => relation === 'differs').map(({ a, b }) => `${said(sources, a)} ≠ ${said(sources, b)}`), ['back-2024: 21 miners ≠ may-2022: 17 miners'])
})

test('converted units and rounding meet', () => {
  const sources = [article('a', `The fire in Lydora burned [62 miles|figure 62 mile] of forest.\n${SAME}`), article('b', `The fire in Lydora burned [100 km|figure 100 km] of forest.\n${SAME}`)]
  checkLinks(sources, ['a: 62 miles ~ b: 100 km', 'a: 1,377 sheep = b: 1,377 sheep'])
})

test('other stories in the folder get no links, and change none', () => {
  const alone = linkArticles(MINE, peopleOf(MINE))
  const all = [...PROBE, ...MINE, article('market', 'Shares of [Omar Sheikh|person omar-sheikh] Mills fell by [17 per cent|figure 17 percent] on [Tuesday|date 2022-05-10], and [46 workers|figure 46 worker] were dismissed.')]
  const links = linkArticles(all, peopleOf(all))
  assert.deepEqual(links.filter(({ a }) => a.article.startsWith('mine')).map(({ a, b, relation }) => [a, b, relation]), alone.map(({ a, b, relation }) => [a, b, relation]))
  assert.deepEqual(links.filter(({ a, b }) => a.article.split('-')[0] !== b.article.split('-')[0]), [])
})

test('the order of the articles does not matter', () => {
  const sources = [...MINE, ...PROBE]
  assert.deepEqual(linkArticles(sources.toReversed(), peopleOf(sources)), linkArticles(sources, peopleOf(sources)))
})

test('every link has a score and reasons', () => {
  for (const { score, because } of linkArticles(MINE, peopleOf(MINE))) {
    assert.ok(score >= 0.5 && score <= 1, String(score))
    assert.ok(because.length > 0)
  }
})

function judged(uri: string, words: string, verdict: Verdict['verdict'], other?: Verdict['other']): ReadonlyMap<string, JudgedArticle> {
  const { analysis } = MINE.find((source) => source.uri === uri) as Source
  const start = analysis.text.indexOf(words)
  const given: Verdict = { annotation: 'urn:uuid:1', start, end: start + words.length, verdict, other }
  return new Map(MINE.map((source) => [source.uri, { analysis: source.analysis, verdicts: source.uri === uri ? [given] : [], uriOf: (name: string) => name }]))
}

test('what a human decided is obeyed', () => {
  const links = linkArticles(MINE, peopleOf(MINE))
  const judgedBy = (judges: ReadonlyMap<string, JudgedArticle>) => {
    const { rule, joined } = verdictBook(judges, (uri) => judges.get(uri)?.analysis)
    return [...rule(links), ...joined(links, 'mine-en')]
  }
  const at = (list: typeof links, words: string): readonly string[] => list.filter(({ a }) => said(MINE, a) === words).map(({ b, relation }) => `${relation} ${said(MINE, b)}`)
  const parted = judgedBy(judged('mine-en', '17 miners', 'different-event', { source: 'mine-gu', exact: '૨૧' }))
  assert.deepEqual(at(parted, 'mine-en: 17 miners'), ['differs mine-gu: ૨૧ કામદારો', 'agrees mine-hi: 17 मजदूरों', 'agrees mine-hi: 17 मजदूरों'])
  const silent = judgedBy(judged('mine-en', '17 miners', 'ignore'))
  const differing = silent.filter(({ a, relation }) => said(MINE, a) === 'mine-en: 17 miners' && relation === 'differs')
  assert.deepEqual(differing.map((link) => [isSettled(link, 'mine-en'), isSettled(link, 'mine-gu')]), [[true, false], [true, false]])
  const joined = judgedBy(judged('mine-en', '240 workers', 'same-event', { source: 'mine-gu', exact: '૧૧૨ કામદારો' }))
  assert.deepEqual(at(joined, 'mine-en: 240 workers'), ['differs mine-gu: ૧૧૨ કામદારો'])
  const stale = judgedBy(judged('mine-en', '17 miners', 'different-event', { source: 'mine-gu', exact: '૨૨' }))
  assert.deepEqual(stale, links)
})
