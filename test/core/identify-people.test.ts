import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Analysis, Person } from '../../server/core/model.ts'
import { identifyPeople, type Source } from '../../server/core/link/identify-people.ts'
import { knownNamesText, readKnownNames, type KnownNames } from '../../server/core/link/known-names.ts'
import { peopleMemo, type ArticlePeople, type MovedPeople, type PeopleMemo } from '../../server/core/link/people-memo.ts'
import type { PersonRuling } from '../../server/core/link/person-rulings.ts'
import { keyOf, namePartsOf } from '../../server/core/text/name-parts.ts'

/** An article that names these people: "hi किम जोंग उन". */
function article(uri: string, ...names: readonly string[]): Source {
  const people = names.map((entry): Person => {
    const [lang = 'en', ...words] = entry.split(' ')
    const name = words.join(' ')
    return { key: keyOf(namePartsOf(name, ['बेन', 'भाई', 'બેન', 'ભાઈ'], lang)), name, lang, spellings: [{ text: name, lang, count: 1 }], roles: [] }
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

test('names of scripts that part no words, tell no sounds apart or write no vowels', () => {
  const same: readonly (readonly string[])[] = [
    ['en Xi Jinping', 'zh 习近平', 'zh 習近平', 'ja 習近平'], ['en Wang Yi', 'zh 王毅', 'ja 王毅'], ['en Zeng Qinghong', 'zh 曾庆红'],
    ['en Kim Jong Un', 'ko 김정은', 'ja キム・ジョンウン'], ['en Lee Jae-myung', 'ko 이재명'], ['en Park Geun-hye', 'ko 박근혜'], ['en Moon Jae-in', 'ko 문재인'],
    ['en Bill Clinton', 'ja ビル・クリントン', 'ko 빌 클린턴', 'zh 比尔·克林顿'], ['en Donald Trump', 'ja ドナルド・トランプ', 'ko 도널드 트럼프', 'ta டொனால்ட் டிரம்ப்', 'he דונלד טראמפ', 'ar دونالد ترامب'],
    ['en Bashar al-Assad', 'ar بشار الأسد', 'he בשאר אל-אסד', 'fa بشار اسد'], ['en Abdel Fattah el-Sisi', 'ar عبد الفتاح السيسي'], ['en Boris Johnson', "he בוריס ג'ונסון", 'ar بوريس جونسون', 'el Μπόρις Τζόνσον', 'ml ബോറിസ് ജോൺസൺ'],
    ['en David Jones', 'sr Дејвид Џоунс', 'ka დევიდ ჯონსი', 'hy Դեյվիդ Ջոնս', 'am ዴቪድ ጆንስ', 'si ඩේවිඩ් ජෝන්ස්', 'th เดวิด โจนส์'],
    ['en Abhijit Banerjee', 'bn অভিজিৎ ব্যানার্জি', 'hi अभिजीत बनर्जी'], ['en Martin O’Neill', 'ru Мартин О’Нил', 'uk Мартін О’Ніл'],
  ]
  for (const names of same) {
    const found = ids(...names.map((name, i) => article(`${i}.txt`, name))).flat()
    assert.equal(new Set(found).size, 1, `${names.join(' = ')}: ${found.join(', ')}`)
  }
})

test('people of scripts without letters are not all one', () => {
  assert.equal(new Set(ids(article('a', 'ja 石破茂', 'ja 岸田文雄'), article('b', 'zh 王毅', 'ja エマニュエル・マクロン'), article('c', 'th เศรษฐา ทวีสิน', 'ka ირაკლი კობახიძე')).flat()).size, 6)
})

test('names that contradict each other are two people, whatever stands between them', () => {
  const others: readonly (readonly string[])[] = [
    // Another surname or another given name; a turned order can't explain a missing part.
    ['en Harish Tanaka Raman', 'en Harish Raman Mehta'], ['en Asha Lindgren Morales', 'en Asha Lindgren Bellini'], ['en Tomas Novak Lindgren', 'hi मार्को नोवाक लिंडग्रेन'],
    ['en Kamal Sarkar', 'en Ranendra Kumar Sarkar'], ['en Dina Karimov Menon', 'en Dina Bellini Karimov'],
    // Two that one language writes otherwise, and another language between them.
    ['en Elena Mehta', 'en Lena Mehta'], ['en Pritam Das', 'en Preetam Kundu'], ['ru Ким Чен Ын', 'en Kim Jong Il'],
    // Initials must stand for the words that are there.
    ['en S. Senthil Kumar', 'hi शनि कुमारी'], ['en C. Shankar', 'en Karen Jankel'], ['en V. Revathi', 'en Revathi Jayakumari'],
  ]
  for (const names of others) assert.equal(new Set(ids(...names.map((name, i) => article(`${i}`, name))).flat()).size, names.length, names.join(' / '))
  const between = ids(article('a', 'en Asha Lindgren Morales'), article('b', 'en Asha Lindgren Bellini'), article('c', 'hi आशा लिंडग्रेन'))
  assert.equal(new Set(between.flat()).size, 3)
  const elena = ids(article('a', 'en Elena Mehta'), article('b', 'en Lena Mehta'), article('c', 'ru Елена Мехта'))
  assert.deepEqual([elena[0], elena[1]], [['elena-mehta'], ['lena-mehta']])
})

test('parts may be missing, abbreviated, joined or turned', () => {
  const same: readonly (readonly string[])[] = [
    ['en Luiz Inácio Lula da Silva', 'pt Luiz Lula da Silva'], ['en Narendra Damodardas Modi', 'gu નરેન્દ્ર મોદી'], ['en Mohammad Fayaz', 'en Md. Fayaz'], ['en Ranjay Kumar Brahma', 'en Ranjay Kr. Brahma'],
    ['en Naoya Kikuchi', 'ko 기쿠치 나오야'], ['en Kim Jong-un', 'en Kim Jongun'], ['en D. S. Gohil', 'hi डी.एस. गोहिल'], ['en Rick Perry', 'ru Риком Перри'], ['ru Марта Якубовская', 'ru Марты Якубовской'],
  ]
  for (const names of same) assert.equal(new Set(ids(...names.map((name, i) => article(`${i}`, name))).flat()).size, 1, names.join(' / '))
})

test('a human says who is the same and who is not', () => {
  const sources = [article('a', 'en Sergei Ivanov'), article('b', 'en Sergei Ivanov'), article('c', 'hi सर्गेई इवानोव'), article('d', 'en Misha Petrov', 'en Oleg Orlov')]
  const people = sources.map(({ uri, analysis }) => ({ uri, people: analysis.people }))
  const ref = (uri: string, at = 0) => ({ uri, key: people.find((one) => one.uri === uri)?.people[at]?.key ?? '' })
  const apart: PersonRuling = { verdict: 'different-person', a: ref('a'), b: ref('b') }
  const one: PersonRuling = { verdict: 'same-person', a: ref('d'), b: ref('c') }
  const grouped = (rulings: readonly PersonRuling[], memo = peopleMemo()): readonly (readonly string[])[] => {
    memo.take(people, [])
    const { index } = memo.settled(rulings)
    return [...index.people.values()].map(({ members }) => members.map(({ uri }) => uri)).sort((x, y) => y.length - x.length || (x.join() < y.join() ? -1 : 1))
  }
  assert.deepEqual(grouped([]), [['a', 'b', 'c'], ['d'], ['d']])
  assert.deepEqual(grouped([apart]), [['b', 'c'], ['a'], ['d'], ['d']])
  assert.deepEqual(grouped([one]), [['a', 'b', 'c', 'd'], ['d']])
  assert.deepEqual(grouped([apart, one]), grouped([one, apart]))
  assert.deepEqual(grouped([one, { verdict: 'different-person', a: ref('d'), b: ref('a') }]), [['a', 'b', 'c'], ['d'], ['d']])
  // Kept up from ruling to ruling, and taken back.
  const memo = peopleMemo()
  for (const rulings of [[], [apart], [apart, one], [one], []]) {
    assert.deepEqual(grouped(rulings, memo), grouped(rulings))
    assert.deepEqual([...memo.settled(rulings).touched], [])
  }
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

test('names that an earlier session compared are not compared again, and come to the same', () => {
  const people = (uri: string, names: readonly string[], lang: string): ArticlePeople => ({ uri, people: names.map((name) => ({ key: keyOf(namePartsOf(name, [], lang)), name, lang, spellings: [{ text: name, lang, count: 1 }], roles: [] })) })
  const articles = [
    people('a', ['Asha Velkar', 'Ivan Petrov', 'Lena Maria Roy'], 'en'), people('b', ['आशा वेलकर', 'इवान पेत्रोव', 'वेलकर'], 'hi'), people('c', ['Иван Петров', 'Лена Рой', 'Тамара Львова'], 'ru'),
    people('d', ['Elena Roy', 'Lena Roy', 'Petrov', 'A. Velkar'], 'en'), people('e', ['આશા વેલકર', 'તમારા લ્વોવા'], 'gu'), people('f', ['Tamara Lvova', 'Lvova', 'Asha Rao Mehta'], 'es'),
  ]
  const told = ({ index }: MovedPeople): unknown => [...index.people.values()].map(({ id, name, members }) => [id, name, members.map(({ uri, person }) => `${uri} ${person.name}`)])
  const moved = (memo: PeopleMemo, put: readonly ArticlePeople[]): MovedPeople => {
    memo.take(put, [])
    return memo.settled()
  }
  const expected = told(moved(peopleMemo(), articles))
  for (const known of [articles, articles.slice(0, 3), articles.slice(2)]) {
    const earlier = peopleMemo()
    moved(earlier, known)
    const kept = readKnownNames(knownNamesText(earlier.knownNames()))
    assert.ok(kept.size > 4)
    const later = peopleMemo(() => kept)
    assert.deepEqual(told(moved(later, articles)), expected)
    // They may also be there only after the first names have come.
    const arrived: { names?: KnownNames } = {}
    const late = peopleMemo(() => arrived.names)
    moved(late, articles.slice(4))
    arrived.names = kept
    assert.deepEqual(told(moved(late, articles.slice(0, 4))), expected)
  }
})
